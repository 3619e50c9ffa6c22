import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordFinder } from '../../src/record/word-finder.ts'

describe('words of a text', () => {
  const finder = new WordFinder(
    [
      ['ab', '\\d+'],
      ['b', 'c|cd'],
      ['备', '案?'],
    ],
    true,
  )
  const all = (text: string, from = 0): string[] => {
    const words: string[] = []
    for (let at = from; finder.find(text, at); at = finder.end) words.push(text.slice(finder.start, finder.end))
    return words
  }

  it('are found in order, the first of the list where several match', () => {
    expect(all('a12 备 B3 bcd 备案 c')).toEqual(['a12', '备', 'B3', 'bc', '备案'])
  })

  it('are found from any place on', () => {
    expect(all('a12 a3', 1)).toEqual(['a3'])
    expect(finder.find('a12', 1)).toBe(false)
    expect(finder.find('', 0)).toBe(false)
  })

  it('are found up to any place', () => {
    expect(finder.find('c a12', 0, 2)).toBe(false)
    expect(finder.find('c a12', 0, 3)).toBe(true)
    expect([finder.start, finder.end]).toEqual([2, 5])
  })

  it('begin where the look ahead says, in any text', () => {
    const piece = fc.constantFrom('a', 'b', 'B', '1', 'c', 'd', '备', '案', ' ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(12), (pieces, from) => {
        const text = pieces.join('')
        expect(finder.ahead(text, from)).toBe(finder.find(text, from) ? finder.start : -1)
      }),
    )
  })

  it('tell cases apart where the list does', () => {
    const strict = new WordFinder([['G', 'S']], false)
    expect(['GS', 'gs', 'gS', 'Gs'].map((text) => strict.find(text, 0))).toEqual([true, false, false, false])
  })
})
