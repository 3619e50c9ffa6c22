import { describe, expect, it } from 'vitest'
import { isTree } from '../../../src/material/app/binary-plist.ts'

/** A binary property list of objects, the first of them the top one. */
function listOf(objects: readonly (readonly number[])[]): Uint8Array {
  const offsets: number[] = []
  const body = [...Buffer.from('bplist00')]
  for (const object of objects) {
    offsets.push(body.length)
    body.push(...object)
  }
  const table = body.length
  for (const offset of offsets) body.push(offset >> 8, offset & 0xff)
  const number = (value: number) => [0, 0, 0, 0, 0, 0, value >> 8, value & 0xff]
  return Uint8Array.from([...body, 0, 0, 0, 0, 0, 0, 2, 1, ...number(objects.length), ...number(0), ...number(table)])
}

const A = [0x51, 0x61]

describe('a binary property list', () => {
  it('is a tree where every list stands in one place; texts may stand in several', () => {
    expect(isTree(listOf([[0xd1, 1, 1], A]))).toBe(true)
    expect(isTree(listOf([[0xd1, 1, 2], A, [0xa2, 1, 1]]))).toBe(true)
    // Fifteen items and more have their count behind the first byte.
    expect(isTree(listOf([[0xaf, 0x10, 16, ...Array.from({ length: 16 }, () => 1)], A]))).toBe(true)
  })

  it('is none where a list holds itself, or is held twice', () => {
    expect(isTree(listOf([[0xa1, 0]]))).toBe(false)
    expect(isTree(listOf([[0xa2, 1, 1], [0xa1, 2], A]))).toBe(false)
    // Thirty lists, each with the next one twice: a thousand million items for who follows them.
    const doubled = Array.from({ length: 30 }, (_, index) => [0xa2, index + 1, index + 1])
    expect(isTree(listOf([...doubled, A]))).toBe(false)
    expect(isTree(listOf([[0xaf, 0x13, 255, 255, 255, 255, 255, 255, 255, 255], A]))).toBe(false)
  })

  it('is none where its table says what cannot be', () => {
    const right = listOf([[0xd1, 1, 1], A])
    for (let place = right.length - 32; place < right.length; place++) {
      const wrong = Uint8Array.from(right)
      wrong[place] = 0xff
      expect(typeof isTree(wrong)).toBe('boolean')
    }
    for (const size of [0, 8, 39, 40]) expect(isTree(new Uint8Array(size))).toBe(false)
  })
})
