import type { NamingRule } from '../../data/naming/naming-rule.ts'
import { ANCHORS, COVERS, PLACES, SUFFIXES } from '../../data/naming/table.ts'
import { isDigit } from '../han.ts'
import { PLACE_LIST } from './standard-rules.ts'
import { ROOT, Trie } from './trie.ts'
import type { Evidence } from './types.ts'

/** A word of any list, with everything that the lists say of it. */
export interface Word {
  readonly text: string
  /** Its place among the words of the lists, by which those that begin at one place are told. */
  readonly rank: number
  /** Rows of the rules that forbid it. */
  readonly rules: NamingRule[]
  /** A word beside it ends there. */
  anchor: boolean
  place: boolean
  /** Provinces in which it takes the sense out of the words inside it (`''`: everywhere). */
  cover?: string
}

/** A word that stands in a folded name. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly word: Word
  /** What the evidence says of it, once asked. */
  said?: ReturnType<Evidence>
}

/** The words of all lists. */
export type WordIndex = Trie<Word>

/** Text separated by spaces as a list. */
export function listOf(text: string | undefined): readonly string[] {
  return text ? text.split(' ') : []
}

/** Compiles rules and vocabulary into one index, so that a name is read once, whatever the number of words. */
export function compileWords(rules: readonly NamingRule[]): WordIndex {
  const index: WordIndex = new Trie()
  let rank = 0
  const of = (text: string): Word => {
    const node = index.nodeOf(text)
    index.values[node] ??= { text, rank: rank++, rules: [], anchor: false, place: false }
    return index.values[node]
  }
  const places = listOf(PLACES)
  for (const rule of rules) {
    for (const entry of rule.words) {
      if (entry === PLACE_LIST) for (const place of places) of(place).rules.push(rule)
      else of(entry).rules.push(rule)
    }
  }
  for (const place of places) of(place).place = true
  for (const anchor of listOf(ANCHORS)) of(anchor).anchor = true
  for (const [provinces, covers] of COVERS) for (const cover of listOf(covers)) of(cover).cover = provinces
  return index
}

/** The letters that digits stand for: ch1na, bb5. */
const LETTER_OF_DIGIT: { readonly [digit: string]: string } = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 8: 'b' }

/** Every word that stands in `text`, also with digits for letters: ch1na, bb5; not 885, and not b85, a chipset. */
export function scan(index: WordIndex, text: string): Hit[] {
  const hits: Hit[] = []
  scanForm(index, text, hits)
  if (!hasDigit(text)) return hits
  if (WEDGED.test(text)) scanWithoutWedges(index, text, hits)
  const spelled = text.replace(/[013458]/g, (digit) => LETTER_OF_DIGIT[digit]!)
  if (spelled === text) return hits
  for (const hit of scanForm(index, spelled, [])) {
    const typed = text.slice(hit.start, hit.end)
    // More letters than digits: else any number would be a word.
    const isSpelled = typed !== hit.word.text && typed.replace(/\d/g, '').length * 2 > typed.length
    if (isSpelled) hits.push(hit)
  }
  return hits
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}

/** One digit between two Han characters: 中1国. A letter there may mean something. */
const WEDGED = /[\u3400-\u9fff]\d[\u3400-\u9fff]/

/** The words that a single digit parts, which are found with it. */
function scanWithoutWedges(index: WordIndex, text: string, hits: Hit[]): void {
  const kept: number[] = []
  for (let at = 0; at < text.length; at++) {
    const isWedge = at > 0 && WEDGED.test(text.slice(at - 1, at + 2))
    if (!isWedge) kept.push(at)
  }
  const rest = kept.map((at) => text.charAt(at)).join('')
  for (const hit of scanForm(index, rest, [])) {
    const { word } = hit
    const start = kept[hit.start]!
    const end = kept[hit.end - 1]! + 1
    if (end - start > word.text.length && word.rules.length > 0) hits.push({ start, end, word })
  }
}

/** Adds every word of the lists in a text, from its start to its end, those that begin at one place by their rank. */
function scanForm(index: WordIndex, text: string, hits: Hit[]): Hit[] {
  for (let start = 0; start < text.length; start++) {
    let node = ROOT
    for (let end = start; end < text.length; ) {
      node = index.next(node, text.charCodeAt(end++))
      if (node === 0) break
      const word = index.values[node]
      if (word !== undefined) addByRank(hits, { start, end, word })
    }
  }
  return hits
}

function addByRank(hits: Hit[], hit: Hit): void {
  let at = hits.length
  for (; at > 0; at--) {
    const before = hits[at - 1]!
    if (before.start !== hit.start || before.word.rank < hit.word.rank) break
    hits[at] = before
  }
  hits[at] = hit
}

/** Where the longest place name that begins at `start` ends; `start` where none does. */
export function placeEnd(index: WordIndex, text: string, start: number): number {
  let longest = start
  let node = ROOT
  for (let end = start; end < text.length; ) {
    node = index.next(node, text.charCodeAt(end++))
    if (node === 0) break
    if (index.values[node]?.place === true) longest = end
  }
  return longest
}

/**
 * Where a name ends without what a service adds to the name of its entity or brand (官网, 网, 小程序 …);
 * at least two characters stay.
 */
export function coreEnd(text: string): number {
  suffixes ??= compileSuffixes()
  let core = text.length
  let node = ROOT
  for (let at = text.length - 1; at >= LEAST_CORE; at--) {
    node = suffixes.next(node, text.charCodeAt(at))
    if (node === 0) break
    if (suffixes.values[node] === true) core = at
  }
  return core
}

const LEAST_CORE = 2

/** What a service adds to a name, from its end to its beginning. */
let suffixes: Trie<true> | undefined

function compileSuffixes(): Trie<true> {
  const ends = new Trie<true>()
  for (const suffix of listOf(SUFFIXES)) ends.values[ends.nodeOf([...suffix].reverse().join(''))] = true
  return ends
}
