import type { NamingRule } from '../../data/naming/naming-rule.ts'
import { ANCHORS, COVERS, PLACES, SUFFIXES } from '../../data/naming/table.ts'
import { PLACE_LIST } from './standard-rules.ts'
import type { Evidence } from './types.ts'

/** A word of any list, with everything that the lists say of it. */
export interface Word {
  readonly text: string
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

/** The words of all lists by their first UTF-16 unit. */
export type WordIndex = ReadonlyMap<number, readonly Word[]>

/** What a service adds to a name, the longest first. */
const ENDS = /* @__PURE__ */ SUFFIXES.split(' ')

/** Text separated by spaces as a list. */
export function listOf(text: string | undefined): readonly string[] {
  return text ? text.split(' ') : []
}

/** Compiles rules and vocabulary into one index, so that a name is read once, whatever the number of words. */
export function compileWords(rules: readonly NamingRule[]): WordIndex {
  const words = new Map<string, Word>()
  const index = new Map<number, Word[]>()
  const of = (text: string): Word => {
    const known = words.get(text)
    if (known !== undefined) return known
    const word: Word = { text, rules: [], anchor: false, place: false }
    words.set(text, word)
    const unit = text.charCodeAt(0)
    const bucket = index.get(unit)
    if (bucket === undefined) index.set(unit, [word])
    else bucket.push(word)
    return word
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
  scanForm(index, text, (start, end, word) => hits.push({ start, end, word }))
  if (WEDGED.test(text)) scanWithoutWedges(index, text, hits)
  if (!/[013458]/.test(text)) return hits
  const spelled = text.replace(/[013458]/g, (digit) => LETTER_OF_DIGIT[digit]!)
  scanForm(index, spelled, (start, end, word) => {
    const typed = text.slice(start, end)
    // More letters than digits: else any number would be a word.
    const isSpelled = typed !== word.text && typed.replace(/\d/g, '').length * 2 > typed.length
    if (isSpelled) hits.push({ start, end, word })
  })
  return hits
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
  scanForm(index, rest, (from, to, word) => {
    const start = kept[from]!
    const end = kept[to - 1]! + 1
    if (end - start > word.text.length && word.rules.length > 0) hits.push({ start, end, word })
  })
}

/** Every word of the lists in a text, from its start to its end. */
function scanForm(index: WordIndex, text: string, found: (start: number, end: number, word: Word) => void): void {
  for (let start = 0; start < text.length; start++) {
    const bucket = index.get(text.charCodeAt(start))
    if (bucket === undefined) continue
    for (const word of bucket) if (text.startsWith(word.text, start)) found(start, start + word.text.length, word)
  }
}

/** Where the longest place name that begins at `start` ends; `start` where none does. */
export function placeEnd(index: WordIndex, text: string, start: number): number {
  let end = start
  for (const word of index.get(text.charCodeAt(start)) ?? []) {
    if (word.place && start + word.text.length > end && text.startsWith(word.text, start))
      end = start + word.text.length
  }
  return end
}

/**
 * Where a name ends without what a service adds to the name of its entity or brand (官网, 网, 小程序 …);
 * at least two characters stay.
 */
export function coreEnd(text: string): number {
  for (const end of ENDS) if (text.length - end.length >= 2 && text.endsWith(end)) return text.length - end.length
  return text.length
}
