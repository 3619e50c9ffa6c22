import { describe, expect, it } from 'vitest'
import { foldDashes, INVISIBLE, SPACE } from '../../src/foundation/text.ts'
import {
  APART,
  ATTACHED,
  foldedUnit,
  isAlphanumeric,
  isClosed,
  isSurrogate,
  readStream,
  runOf,
  separatorAt,
  take,
  textAt,
  wordOf,
} from '../../src/privacy/character-stream.ts'

const SPACED = 32
const HYPHENED = 45
const BRACKETED = 41

describe('character-stream: units', () => {
  it.each([
    ['\uff00', '\uff00'],
    ['！', '!'],
    ['～', '~'],
    ['\uff5f', '\uff5f'],
    ['`', '`'],
    ['a', 'A'],
    ['z', 'Z'],
    ['{', '{'],
    ['A', 'A'],
    ['ａ', 'A'],
    ['ｚ', 'Z'],
    ['Ｚ', 'Z'],
    ['０', '0'],
    ['９', '9'],
    ['中', '中'],
  ])('%j is folded to %j', (from, to) => {
    expect(String.fromCharCode(foldedUnit(from.charCodeAt(0)))).toBe(to)
  })

  it('letters in upper case and digits are alphanumeric, their neighbours in the table are not', () => {
    const alphanumeric = Array.from({ length: 0x180 }, (_, unit) => unit).filter(isAlphanumeric)
    expect(String.fromCharCode(...alphanumeric)).toBe('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  })

  it.each([
    [0xd7ff, false],
    [0xd800, true],
    [0xdfff, true],
    [0xe000, false],
  ])('whether %i is half of a character: %s', (unit, expected) => {
    expect(isSurrogate(unit)).toBe(expected)
  })
})

describe('character-stream: what a separator is', () => {
  it.each([
    [' ', SPACED],
    ['\u00a0', SPACED],
    ['\u3000', SPACED],
    ['-', HYPHENED],
    ['\u2013', HYPHENED],
    ['－', HYPHENED],
    [')', BRACKETED],
    ['(', APART],
    ['\t', APART],
    ['\n', APART],
    ['\u0085', APART],
    ['\u2028', APART],
    ['\u2029', APART],
    ['\u007f', APART],
    ['\u0080', APART],
    ['·', APART],
    ['号', APART],
    ['\u200b', ATTACHED],
    ['\ufeff', ATTACHED],
    ['\u{e0020}', ATTACHED],
    ['😀', APART],
    ['\udc20', APART],
    // Only the character itself counts, not what follows it.
    ['é\u200b', APART],
    ['😀\u{e0020}', APART],
    ['·-', APART],
  ])('%j', (text, expected) => {
    expect(separatorAt(text, 0)).toBe(expected)
  })

  it('every character of the basic plane is what its class says, the short ways through ASCII and Han included', () => {
    const slow = (character: string): number => {
      if (INVISIBLE.test(character)) return ATTACHED
      if (SPACE.test(character)) return /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(character) ? SPACED : APART
      return foldDashes(character) === '-' ? HYPHENED : APART
    }
    const differing = Array.from({ length: 0x10000 - 0x80 }, (_, offset) => String.fromCharCode(0x80 + offset)).filter(
      (character) => separatorAt(character, 0) !== slow(character),
    )
    expect(differing).toEqual([])
  })
})

describe('character-stream: a text that is read', () => {
  it.each([
    ['ab', 'AB', [0, 1], [APART, ATTACHED]],
    ['aＢ9', 'AB9', [0, 1, 2], [APART, ATTACHED, ATTACHED]],
    ['a b', 'AB', [0, 2], [APART, SPACED]],
    ['a  b', 'AB', [0, 3], [APART, SPACED]],
    ['a   b', 'AB', [0, 4], [APART, APART]],
    ['a b c d', 'ABCD', [0, 2, 4, 6], [APART, SPACED, SPACED, SPACED]],
    ['a-b', 'AB', [0, 2], [APART, HYPHENED]],
    ['a--b', 'AB', [0, 3], [APART, HYPHENED]],
    ['a -b', 'AB', [0, 3], [APART, HYPHENED]],
    ['a- b', 'AB', [0, 3], [APART, HYPHENED]],
    ['a - b', 'AB', [0, 4], [APART, APART]],
    ['a)b', 'AB', [0, 2], [APART, BRACKETED]],
    ['a) b', 'AB', [0, 3], [APART, BRACKETED]],
    ['a )b', 'AB', [0, 3], [APART, BRACKETED]],
    ['a)-b', 'AB', [0, 3], [APART, APART]],
    ['a-)b', 'AB', [0, 3], [APART, APART]],
    ['a,b', 'AB', [0, 2], [APART, APART]],
    ['a, b', 'AB', [0, 3], [APART, APART]],
    ['a,-b', 'AB', [0, 3], [APART, APART]],
    ['a\nb', 'AB', [0, 2], [APART, APART]],
    [' a', 'A', [1], [APART]],
    ['-a', 'A', [1], [APART]],
    ['号a', 'A', [1], [APART]],
    ['a\u200bb', 'AB', [0, 2], [APART, ATTACHED]],
    ['a \u200b b', 'AB', [0, 4], [APART, SPACED]],
    ['a\u{e0020}b', 'AB', [0, 3], [APART, ATTACHED]],
    ['a😀b', 'AB', [0, 3], [APART, APART]],
    ['，。', '', [], []],
  ])('%j', (text, characters, places, gaps) => {
    const stream = readStream(text)
    expect(stream.length).toBe(characters.length)
    expect(String.fromCharCode(...stream.codes.slice(0, stream.length))).toBe(characters)
    expect([...stream.places.slice(0, stream.length)]).toEqual(places)
    expect([...stream.gaps.slice(0, stream.length)]).toEqual(gaps)
  })
})

describe('character-stream: what stands in a row', () => {
  it.each([
    ['123', 0, 3],
    ['123', 1, 2],
    ['123a', 0, 3],
    ['12 3', 0, 2],
    ['12 ', 0, 2],
    ['1', 0, 1],
  ])('digits in %j from %i: %i', (text, from, count) => {
    expect(runOf(readStream(text), from)).toBe(count)
  })

  it.each([
    ['12a45', 0, 9, 5],
    ['12a45', 0, 3, 3],
    ['12a45', 3, 9, 2],
    ['12 45', 0, 9, 2],
    ['12 ', 0, 9, 2],
    ['1', 0, 1, 1],
  ])('digits and letters in %j from %i, at most %i: %i', (text, from, most, count) => {
    expect(wordOf(readStream(text), from, most)).toBe(count)
  })

  it.each([
    ['12', 2, true],
    ['12 ', 2, true],
    ['123', 2, false],
    ['12 3', 2, true],
    ['12a', 2, true],
    ['12 a', 2, true],
  ])('whether a number of %j ends before %i: %s', (text, at, closed) => {
    expect(isClosed(readStream(text), at)).toBe(closed)
  })

  it.each([
    ['12345', 0, 5, '12345'],
    ['12345', 1, 3, '234'],
    ['12345', 3, 3, ''],
    ['12', 0, 5, ''],
    ['12 ', 0, 3, ''],
    ['1 2-3', 0, 3, '123'],
    ['1,2', 0, 2, ''],
    ['1)2', 0, 2, ''],
    // What stands before the first and after the last does not part them.
    ['1,23', 1, 2, '23'],
    ['12,3', 0, 2, '12'],
    ['12)3', 0, 2, '12'],
  ])('taken from %j at %i, %i characters: %j', (text, from, count, taken) => {
    expect(take(readStream(text), from, count)).toBe(taken)
  })

  it.each([
    ['1,2,3', 0, 3, '123'],
    ['1,2,3', 1, 9, '23'],
    ['12 ', 0, 9, '12'],
  ])('the characters of %j at %i, %i of them: %j', (text, from, count, characters) => {
    expect(textAt(readStream(text), from, count)).toBe(characters)
  })
})
