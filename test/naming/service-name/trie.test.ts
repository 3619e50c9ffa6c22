import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROOT, Trie } from '../../../src/naming/service-name/trie.ts'

function trieOf(words: readonly string[]): Trie<string> {
  const trie = new Trie<string>()
  for (const word of words) trie.values[trie.nodeOf(word)] = word
  return trie
}

/** The words that begin at a place of a text, the shortest first. */
function wordsAt(trie: Trie<string>, text: string, start: number): string[] {
  const found: string[] = []
  let node = ROOT
  for (let at = start; at < text.length; at++) {
    node = trie.next(node, text.charCodeAt(at))
    if (node === 0) break
    const word = trie.values[node]
    if (word !== undefined) found.push(word)
  }
  return found
}

describe('a trie of words', () => {
  it('tells the words that begin at a place', () => {
    const trie = trieOf(['新闻', '新闻网', '新', '闻', 'p2p'])
    expect(wordsAt(trie, '青竹新闻网', 2)).toEqual(['新', '新闻', '新闻网'])
    expect(wordsAt(trie, '青竹新闻网', 0)).toEqual([])
    expect(wordsAt(trie, '闻新', 0)).toEqual(['闻'])
  })

  it('tells what a piece of a text is', () => {
    const trie = trieOf(['新闻', '新闻网'])
    expect(trie.find('青竹新闻网', 2, 4)).toBe('新闻')
    // The beginning of a word is none, nor what goes on behind one.
    expect(trie.find('青竹新闻网', 2, 3)).toBeUndefined()
    expect(trie.find('青竹新闻网站', 2, 6)).toBeUndefined()
  })

  it('finds what comparing with each word finds, whatever characters they have and however many there are', () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'新闻网a1'), minLength: 1, maxLength: 4 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 200 }), word, (words, behind) => {
        const trie = trieOf(words)
        const text = words.slice(0, 5).join('') + behind
        for (let start = 0; start < text.length; start++) {
          const expected = words.filter((one) => text.startsWith(one, start))
          expect(wordsAt(trie, text, start)).toEqual(expected.sort((one, other) => one.length - other.length))
        }
      }),
    )
  })
})
