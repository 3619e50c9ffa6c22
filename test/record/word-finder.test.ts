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

  it('tell cases apart where the list does', () => {
    const strict = new WordFinder([['G', 'S']], false)
    expect(['GS', 'gs', 'gS', 'Gs'].map((text) => strict.find(text, 0))).toEqual([true, false, false, false])
  })
})
