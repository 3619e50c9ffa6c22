import { ANCHORS, PLACES, SUFFIXES, TRADES } from '../../data/naming/table.ts'
import { isAlphanumeric } from '../han.ts'
import { listOf } from './word-index.ts'

/**
 * What a name says of the service, and what of it is a brand: 青竹茶叶商城 is the brand 青竹 and words of trades; 城市照明
 * 管理平台 only says what it does.
 */
export interface TradeWords {
  /** Pieces of two characters and more that no list has: brands. One character between words is none (体检通). */
  readonly brands: readonly string[]
  /** The words of the lists in it. */
  readonly words: readonly string[]
  /** Whether the last word is how organizations are called: 农业银行. */
  readonly namesOrganization: boolean
}

/** Trade of words that belong to none. */
const NO_TRADE = '-'
/** Trade of the words that names of organizations end in. */
const ORGANIZATION = 'organization'

/** The words with their trades. */
let known: ReadonlyMap<string, readonly string[]> | undefined
let longest = 0

/** The trades that a word belongs to. */
export function tradesOf(word: string): readonly string[] {
  known ??= compileTrades()
  return known.get(word)?.filter((trade) => trade !== NO_TRADE && trade !== ORGANIZATION) ?? []
}

function compileTrades(): ReadonlyMap<string, readonly string[]> {
  const lists = [...TRADES, ...[PLACES, ANCHORS, SUFFIXES].map((list) => [NO_TRADE, list] as const)]
  const found = new Map<string, string[]>()
  for (const [trade, list] of lists) {
    for (const word of listOf(list)) {
      found.set(word, [...(found.get(word) ?? []), trade])
      longest = Math.max(longest, word.length)
    }
  }
  return found
}

/** A piece of a name: a word of the lists, or a character (a run of letters and digits) that is none. */
interface Piece {
  readonly start: number
  /** What all up to its end cost: characters that belong to no word, then the number of words. */
  readonly cost: number
  readonly isWord: boolean
}

/** What a character that belongs to no word costs, above all the words of a name. */
const STRANGE = 1000

/**
 * Reads a folded name so that as few of its characters as possible are left over, in as few words as possible.
 *
 * @example
 * ```ts
 * readTradeWords('青竹茶叶商城').brands   // → ['青竹']
 * readTradeWords('城市照明管理平台').brands // → []
 * ```
 */
export function readTradeWords(text: string): TradeWords {
  known ??= compileTrades()
  const all = known
  const ends: Piece[] = [{ start: 0, cost: 0, isWord: false }]
  for (let start = 0; start < text.length; start++) {
    const before = ends[start]
    if (before === undefined) continue
    const offer = (end: number, cost: number, isWord: boolean): void => {
      const known = ends[end]
      const total = before.cost + cost
      if (known === undefined || total < known.cost) ends[end] = { start, cost: total, isWord }
    }
    const run = runEnd(text, start)
    if (run > start) {
      const isWord = all.has(text.slice(start, run))
      offer(run, isWord ? 1 : (run - start) * STRANGE, isWord)
      continue
    }
    offer(start + 1, STRANGE, false)
    for (let end = start + 2; end <= start + longest && end <= text.length; end++) {
      if (all.has(text.slice(start, end))) offer(end, 1, true)
    }
  }
  return gather(text, ends)
}

/** Where the run of letters or of digits that begins at `start` ends, as one piece; `start` where none begins. */
function runEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end++
  return end
}

/** The pieces of the cheapest reading, from the end back. */
function gather(text: string, ends: readonly Piece[]): TradeWords {
  const brands: string[] = []
  const words: string[] = []
  let brandEnd = text.length
  for (let end = text.length; end > 0; end = ends[end]!.start) {
    const { start, isWord } = ends[end]!
    if (!isWord) continue
    if (brandEnd - end > 1) brands.push(text.slice(end, brandEnd))
    words.push(text.slice(start, end))
    brandEnd = start
  }
  if (brandEnd > 1) brands.push(text.slice(0, brandEnd))
  const last = ends[text.length]!
  const namesOrganization = last.isWord && known!.get(text.slice(last.start))!.includes(ORGANIZATION)
  return { brands: brands.reverse(), words: words.reverse(), namesOrganization }
}
