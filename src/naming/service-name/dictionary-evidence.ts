import { AFTER, BEFORE, CHARACTERS, COMPOUNDS, DIGITS, GROUPS, LONG, LONGER } from '../../data/naming-evidence/table.ts'
import { isHan } from '../han.ts'
import { ROOT, Trie } from './trie.ts'
import type { Evidence } from './types.ts'

/**
 * Word boundaries from a dictionary: whether a keyword stands in a name as a word, or only arises across two others
 * (语文|化学 is not 文化, 旅游|戏水 is not 游戏).
 *
 * The neighbourhood of the keyword is cut into words twice, each time by the likeliest words: once with the keyword
 * among them, once with a word across one of its borders. What is likelier wins; where the two come close, nothing is
 * said. The keyword may be part of a compound there (市政府, where 市政 is a word too). A longer word that gives the
 * keyword another sense (中央空调, 服务器) wins anyway.
 *
 * The words are those of an open lexicon that end or begin like a part of a keyword of the rules; a caller's own words
 * are judged by the same list. No function of the platform decides, so a name gets the same verdict everywhere.
 */

/** Cost of a rare and of a usual word (minus the binary logarithm of its frequency), and of a character alone. */
const COSTS = [18, 15]
const SINGLE = 14
/** Cost of the keyword, which the list does not hold for its own sake, and of a compound with it (市政府). */
const KEYWORD = 16
const COMPOUND = 17
/** A way across is believed where it is cheaper by so much; the keyword where the way across costs more than so much. */
const SPLIT_MARGIN = 1
const WORD_MARGIN = 2
/** How far the neighbourhood reaches on either side, and the longest word of the list. */
const REACH = 6
const LONGEST_WORD = 3
const LONGEST_SWALLOWING = 5

/** Reads ascending numbers, packed as gaps, from `at` to the next space; the result is the place behind it. */
function readGaps(text: string, at: number, take: (value: number) => void): number {
  let value = -1
  let next = at
  const digit = (): number => DIGITS.indexOf(text.charAt(next++))
  while (next < text.length) {
    if (text.charAt(next) === ' ') return next + 1
    const lead = digit()
    if (lead < 64) value += lead + 1
    else value += ((lead < 86 ? lead - 63 : digit()) << 6) + digit() + 1
    take(value)
  }
  return next
}

/** What is unpacked on first use, which is all but most words of two characters. */
interface Lexicon {
  /** Costs of words; of two characters only those that were asked for. What swallows a keyword costs nothing. */
  readonly costs: Trie<number>
  /** Words in which the keyword stands although another crosses it: 市政府 is no 市政. */
  readonly compounds: Trie<true>
  /** What stands beside a pivot, by value of the packed numbers. */
  readonly characters: readonly string[]
  /** Pivots whose words of two characters are still packed, and where: words that end with them, that begin with them. */
  readonly ending: Map<number, number>
  readonly beginning: Map<number, number>
}

/** The cost of what swallows a keyword. */
const SWALLOWING = 0

let lexicon: Lexicon | undefined

function unpack(): Lexicon {
  const characters: string[] = []
  readGaps(CHARACTERS, 0, (value) => characters.push(String.fromCharCode(0x4e00 + value)))
  const costs = new Trie<number>()
  LONG.split(' ').forEach((list, level) => {
    for (let index = 0; index < list.length; index += 3) setCost(costs, list.slice(index, index + 3), COSTS[level]!)
  })
  for (const word of LONGER.split(' ')) setCost(costs, word, SWALLOWING)
  const compounds = new Trie<true>()
  for (const word of COMPOUNDS.split(' ')) compounds.values[compounds.nodeOf(word)] = true
  let at = 0
  const placesOf = (pivots: string): Map<number, number> => {
    const places = new Map<number, number>()
    for (const pivot of pivots) {
      places.set(pivot.charCodeAt(0), at)
      for (let group = 0; group < COSTS.length; group++) at = GROUPS.indexOf(' ', at) + 1 || GROUPS.length
    }
    return places
  }
  return { costs, compounds, characters, ending: placesOf(BEFORE), beginning: placesOf(AFTER) }
}

/** Sets the cost of a word, unless it swallows a keyword. */
function setCost(costs: Trie<number>, word: string, cost: number): void {
  const node = costs.nodeOf(word)
  if (costs.values[node] !== SWALLOWING) costs.values[node] = cost
}

/**
 * The cost of the word from `from` to `to`, of two or three characters; infinite where it is none. Words of two characters
 * are unpacked here, with all that share their pivot: a name asks for a few of thousands.
 */
function costOfWord(lexicon: Lexicon, text: string, from: number, to: number): number {
  if (to > text.length) return Number.POSITIVE_INFINITY
  if (to - from === 2) {
    unpackWords(lexicon, lexicon.beginning, text, from, true)
    unpackWords(lexicon, lexicon.ending, text, from + 1, false)
  }
  return lexicon.costs.find(text, from, to) || Number.POSITIVE_INFINITY
}

/** Unpacks the words of two characters that begin or end with the one at `pivotAt`, where they are still packed. */
function unpackWords(
  { costs, characters }: Lexicon,
  packed: Map<number, number>,
  text: string,
  pivotAt: number,
  isFirst: boolean,
): void {
  let at = packed.get(text.charCodeAt(pivotAt))
  if (at === undefined) return
  packed.delete(text.charCodeAt(pivotAt))
  const pivot = text.charAt(pivotAt)
  for (const cost of COSTS) {
    at = readGaps(GROUPS, at, (value) => {
      const other = characters[value]!
      setCost(costs, isFirst ? pivot + other : other + pivot, cost)
    })
  }
}

/** The costs of the words that begin at each place of a neighbourhood, by their length. */
interface WordCosts {
  readonly ofTwo: readonly number[]
  readonly ofThree: readonly number[]
}

function wordCosts(lexicon: Lexicon, text: string, first: number, last: number): WordCosts {
  const ofTwo: number[] = []
  const ofThree: number[] = []
  for (let from = first; from < last; from++) {
    ofTwo.push(costOfWord(lexicon, text, from, from + 2))
    ofThree.push(costOfWord(lexicon, text, from, from + LONGEST_WORD))
  }
  return { ofTwo, ofThree }
}

/** The least cost of the first n characters of a neighbourhood cut into words, for every n. */
function cheapestBefore({ ofTwo, ofThree }: WordCosts): number[] {
  const least: number[] = [0]
  for (let to = 1; to <= ofTwo.length; to++) {
    let cost = least[to - 1]! + SINGLE
    if (to > 1) cost = Math.min(cost, least[to - 2]! + ofTwo[to - 2]!)
    if (to > 2) cost = Math.min(cost, least[to - 3]! + ofThree[to - 3]!)
    least.push(cost)
  }
  return least
}

/** The least cost of what follows the first n characters of a neighbourhood, for every n. */
function cheapestBehind({ ofTwo, ofThree }: WordCosts): number[] {
  const size = ofTwo.length
  const least: number[] = new Array(size + 1).fill(0)
  for (let from = size - 1; from >= 0; from--) {
    let cost = least[from + 1]! + SINGLE
    if (from + 1 < size) cost = Math.min(cost, least[from + 2]! + ofTwo[from]!)
    if (from + 2 < size) cost = Math.min(cost, least[from + 3]! + ofThree[from]!)
    least[from] = cost
  }
  return least
}

/**
 * Word boundaries for `checkServiceName` and `createNaming`. The list is unpacked on first use.
 *
 * @example
 * ```ts
 * checkServiceName('英文化妆课', { service: 'website', nature: 'individual' }, { evidence: dictionaryEvidence }).issues
 * // → []
 * dictionaryEvidence('英文化妆课', 1, 3) // → 'split'
 * ```
 */
export const dictionaryEvidence: Evidence = (text, start, end) => {
  const isRange = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end
  if (typeof text !== 'string' || !isRange || end > text.length) return 'unsure'
  lexicon ??= unpack()
  const around = wordsAround(lexicon, text, start, end)
  if (around === 'swallowed') return 'split'
  const across = wordsAcross(lexicon, text, start, end)
  if (across.length === 0) return 'word'

  let first = start
  while (first > 0 && start - first < REACH && isHan(text.charCodeAt(first - 1))) first--
  let last = end
  while (last < text.length && last - end < REACH && isHan(text.charCodeAt(last))) last++
  const costs = wordCosts(lexicon, text, first, last)
  const before = cheapestBefore(costs)
  const behind = cheapestBehind(costs)
  const cheapest = (ways: readonly Way[]): number =>
    Math.min(...ways.map(({ from, to, cost }) => before[from - first]! + cost + behind[to - first]!))
  const whole = cheapest(around)
  const crossed = cheapest(across)
  if (whole - crossed >= SPLIT_MARGIN) return 'split'
  return crossed - whole > WORD_MARGIN ? 'word' : 'unsure'
}

/** A word in the text, and what it costs. */
interface Way {
  readonly from: number
  readonly to: number
  readonly cost: number
}

/** The keyword itself and the compounds around it; or that a longer word swallows it. */
function wordsAround({ costs, compounds }: Lexicon, text: string, start: number, end: number): Way[] | 'swallowed' {
  const around: Way[] = [{ from: start, to: end, cost: KEYWORD }]
  for (let from = Math.max(0, end - LONGEST_SWALLOWING); from <= start; from++) {
    const most = Math.min(text.length, from + LONGEST_SWALLOWING)
    let ofCosts = ROOT
    let ofCompounds = ROOT
    for (let at = from; at < most; at++) {
      const unit = text.charCodeAt(at)
      ofCosts = followed(costs, ofCosts, unit)
      ofCompounds = followed(compounds, ofCompounds, unit)
      if (ofCosts === NOWHERE && ofCompounds === NOWHERE) break
      const to = at + 1
      if (to < end || to - from === end - start) continue
      if (ofCosts !== NOWHERE && costs.values[ofCosts] === SWALLOWING) return 'swallowed'
      if (ofCompounds !== NOWHERE && compounds.values[ofCompounds] === true) around.push({ from, to, cost: COMPOUND })
    }
  }
  return around
}

/** Where no word goes on. */
const NOWHERE = -1

/** The node behind one more unit of a text, if it still goes on like a word. */
function followed<T>(words: Trie<T>, node: number, unit: number): number {
  return node === NOWHERE ? NOWHERE : words.next(node, unit) || NOWHERE
}

/** The words that cross one of the keyword's borders. */
function wordsAcross(lexicon: Lexicon, text: string, start: number, end: number): Way[] {
  const across: Way[] = []
  for (let from = Math.max(0, start - LONGEST_WORD + 1); from < end; from++) {
    for (let to = from + 2; to <= text.length && to <= from + LONGEST_WORD; to++) {
      const crosses = (from < start && to > start && to < end) || (from > start && from < end && to > end)
      const cost = crosses ? costOfWord(lexicon, text, from, to) : Number.POSITIVE_INFINITY
      if (cost < Number.POSITIVE_INFINITY) across.push({ from, to, cost })
    }
  }
  return across
}
