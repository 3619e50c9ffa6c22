import type { NamingRule } from '../../data/naming/naming-rule.ts'
import { ANCHORS, COVERS, PLACES, RULE_DEFAULTS, RULES, SUFFIXES } from '../../data/naming/table.ts'
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

/** In a list of words: all places that we know. */
export const PLACE_LIST = '@place'

/** The words of all lists by their first UTF-16 unit. */
export type WordIndex = ReadonlyMap<number, readonly Word[]>

/** What a service adds to a name, the longest first. */
const ENDS = /* @__PURE__ */ SUFFIXES.split(' ')

/** Text separated by spaces as a list. */
export function listOf(text: string | undefined): readonly string[] {
  return text ? text.split(' ') : []
}

/** Fields of a rule that are lists: their cells have entries parted by spaces. */
const LISTS = ['who', 'provinces', 'services', 'permits', 'liftedBy', 'loweredBy', 'unless', 'words']

/** The built-in rules, unpacked. */
export function standardRules(): NamingRule[] {
  const rules: { [field: string]: string | readonly string[] }[] = []
  for (const line of RULES.split('\n')) {
    const [field = '', ...cells] = line.split('|')
    cells.forEach((cell, row) => {
      rules[row] ??= { ...RULE_DEFAULTS }
      if (cell === '') return
      rules[row][field] = LISTS.includes(field) ? cell.split(' ') : field === 'id' ? `naming/${cell}` : cell
    })
  }
  return rules as unknown as NamingRule[]
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

/** Every word that stands in `text`, also with digits for letters: ch1na, bb5; not 885, and not b85, a chipset. */
export function scan(index: WordIndex, text: string): Hit[] {
  const hits: Hit[] = []
  const spelled = text.replace(/[013458]/g, (digit) => 'oi eas  b'.charAt(+digit))
  for (const form of spelled === text ? [text] : [text, spelled]) {
    for (let start = 0; start < text.length; start++) {
      const bucket = index.get(form.charCodeAt(start))
      if (bucket === undefined) continue
      for (const word of bucket) {
        if (!form.startsWith(word.text, start)) continue
        const end = start + word.text.length
        if (form !== text) {
          const typed = text.slice(start, end)
          if (typed === word.text || typed.replace(/\d/g, '').length * 2 <= typed.length) continue
        }
        hits.push({ start, end, word })
      }
    }
  }
  return hits
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
  const suffix = ENDS.find((end) => text.length - end.length >= 2 && text.endsWith(end)) ?? ''
  return text.length - suffix.length
}
