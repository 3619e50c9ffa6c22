import { ANCHORS, PLACES, SUFFIXES, TRADES } from '../../data/naming/table.ts'
import { isAlphanumeric } from '../han.ts'
import { ROOT, Trie } from './trie.ts'
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

/** The words of all lists, and the trades that each belongs to. */
type Vocabulary = Trie<string[]>

let vocabulary: Vocabulary | undefined

/** The trades that a word belongs to. */
export function tradesOf(word: string): readonly string[] {
  vocabulary ??= compileTrades()
  const trades = vocabulary.find(word, 0, word.length)
  return trades?.filter((trade) => trade !== NO_TRADE && trade !== ORGANIZATION) ?? []
}

function compileTrades(): Vocabulary {
  const lists = [...TRADES, ...[PLACES, ANCHORS, SUFFIXES].map((list) => [NO_TRADE, list] as const)]
  const words: Vocabulary = new Trie()
  for (const [trade, list] of lists) {
    for (const word of listOf(list)) {
      const node = words.nodeOf(word)
      const trades = words.values[node]
      if (trades === undefined) words.values[node] = [trade]
      else trades.push(trade)
    }
  }
  return words
}

/**
 * The cheapest readings of a text up to each of its places: where the last piece begins (a word of the lists, or a
 * character or a run of letters and digits that is none), and what all pieces cost: the characters that belong to no word,
 * then the number of words. Numbers only, in room that is made once, since every name without a visible relation is read.
 */
interface Readings {
  /** Where the last piece begins; `-1 - start` for one that is no word. */
  pieces: Int32Array
  costs: Int32Array
}

let room: Readings | undefined

/** Room for the readings of a text in which nothing is read yet. */
function roomFor(length: number): Readings {
  if (room === undefined || room.costs.length <= length) {
    const size = Math.max(LEAST_ROOM, 2 * length)
    room = { pieces: new Int32Array(size), costs: new Int32Array(size) }
  }
  room.costs.fill(UNREAD, 0, length + 1)
  return room
}

const LEAST_ROOM = 64

/** In the place of costs where no piece has ended yet; places inside letters and digits stay so. */
const UNREAD = 0x7fff_ffff

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
  vocabulary ??= compileTrades()
  const readings = roomFor(text.length)
  const { costs } = readings
  costs[0] = 0
  for (let start = 0; start < text.length; start++) {
    const cost = costs[start]!
    if (cost === UNREAD) continue
    const run = runEnd(text, start)
    if (run > start) {
      const isWord = vocabulary.find(text, start, run) !== undefined
      offer(readings, run, isWord ? start : -1 - start, cost + (isWord ? 1 : (run - start) * STRANGE))
      continue
    }
    offer(readings, start + 1, -1 - start, cost + STRANGE)
    let node = ROOT
    for (let end = start; end < text.length; ) {
      node = vocabulary.next(node, text.charCodeAt(end++))
      if (node === 0) break
      // One character is no piece of its own: 网 in 网络.
      if (end - start > 1 && vocabulary.values[node] !== undefined) offer(readings, end, start, cost + 1)
    }
  }
  return gather(text, readings.pieces, vocabulary)
}

/** Keeps the cheaper one of the readings that end at `end`. */
function offer({ pieces, costs }: Readings, end: number, piece: number, cost: number): void {
  if (costs[end]! <= cost) return
  costs[end] = cost
  pieces[end] = piece
}

/** Where the run of letters or of digits that begins at `start` ends, as one piece; `start` where none begins. */
function runEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end++
  return end
}

/** The pieces of the cheapest reading, from the end back. */
function gather(text: string, pieces: Int32Array, vocabulary: Vocabulary): TradeWords {
  const brands: string[] = []
  const words: string[] = []
  let brandEnd = text.length
  for (let end = text.length; end > 0; ) {
    const piece = pieces[end]!
    if (piece < 0) {
      end = -1 - piece
      continue
    }
    if (brandEnd - end > 1) brands.push(text.slice(end, brandEnd))
    words.push(text.slice(piece, end))
    brandEnd = piece
    end = piece
  }
  if (brandEnd > 1) brands.push(text.slice(0, brandEnd))
  if (brands.length > 1) brands.reverse()
  if (words.length > 1) words.reverse()
  const last = text.length > 0 ? pieces[text.length]! : -1
  const namesOrganization = last >= 0 && vocabulary.find(text, last, text.length)!.includes(ORGANIZATION)
  return { brands, words, namesOrganization }
}

/**
 * What a name that is words from end to end says of the characters `[start, end)` of it: 医药 is a `word` in 掌上 | 医药 | 采购,
 * which says nothing but that trade, and 人大 is `split` in 个人 | 大学. Where a character is left over, a word that no list
 * has may have begun with it.
 */
export function tellFromTrades(text: string, start: number, end: number): 'word' | 'split' | 'unsure' {
  const { words } = readTradeWords(text)
  if (words.join('').length < text.length) return 'unsure'
  let from = 0
  for (const word of words) {
    const to = from + word.length
    if (from === start && to === end) return 'word'
    if ((from < start && start < to && to < end) || (start < from && from < end && end < to)) return 'split'
    from = to
  }
  return 'unsure'
}
