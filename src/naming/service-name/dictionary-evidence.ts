import { AFTER, BEFORE, CHARACTERS, COMPOUNDS, DIGITS, GROUPS, LONG, LONGER } from '../../data/naming-evidence/table.ts'
import { isHan } from '../han.ts'
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
  readonly costs: Map<string, number>
  /** Words in which the keyword stands although another crosses it: 市政府 is no 市政. */
  readonly compounds: ReadonlySet<string>
  /** What stands beside a pivot, by value of the packed numbers. */
  readonly characters: readonly string[]
  /** Pivots whose words of two characters are still packed, and where: words that end with them, that begin with them. */
  readonly ending: Map<string, number>
  readonly beginning: Map<string, number>
}

let lexicon: Lexicon | undefined

function unpack(): Lexicon {
  const characters: string[] = []
  readGaps(CHARACTERS, 0, (value) => characters.push(String.fromCharCode(0x4e00 + value)))
  const costs = new Map<string, number>()
  LONG.split(' ').forEach((list, level) => {
    for (let index = 0; index < list.length; index += 3) costs.set(list.slice(index, index + 3), COSTS[level]!)
  })
  for (const word of LONGER.split(' ')) costs.set(word, 0)
  let at = 0
  const placesOf = (pivots: string): Map<string, number> => {
    const places = new Map<string, number>()
    for (const pivot of pivots) {
      places.set(pivot, at)
      for (let group = 0; group < COSTS.length; group++) at = GROUPS.indexOf(' ', at) + 1 || GROUPS.length
    }
    return places
  }
  return {
    costs,
    compounds: new Set(COMPOUNDS.split(' ')),
    characters,
    ending: placesOf(BEFORE),
    beginning: placesOf(AFTER),
  }
}

/**
 * The cost of the word from `from` to `to`; infinite where it is none. Words of two characters are unpacked here, with
 * all that share their pivot: a name asks for a few of thousands.
 */
function costOfWord({ costs, characters, ending, beginning }: Lexicon, text: string, from: number, to: number): number {
  if (to - from === 1) return SINGLE
  if (to - from === 2) {
    const first = text.charAt(from)
    let at = beginning.get(first)
    if (at !== undefined) {
      beginning.delete(first)
      for (const cost of COSTS) {
        at = readGaps(GROUPS, at, (value) => {
          const word = first + characters[value]!
          if (costs.get(word) !== 0) costs.set(word, cost)
        })
      }
    }
    const last = text.charAt(from + 1)
    at = ending.get(last)
    if (at !== undefined) {
      ending.delete(last)
      const found = new Map<string, number>()
      for (const cost of COSTS) {
        at = readGaps(GROUPS, at, (value) => found.set(characters[value]! + last, cost))
      }
      // A word that stands under its first character, too, has its cost from there.
      for (const [word, cost] of found) if (!costs.has(word)) costs.set(word, cost)
    }
  }
  return costs.get(text.slice(from, to)) || Number.POSITIVE_INFINITY
}

/** The least cost of the first n characters cut into words, for every n up to `size`. */
function cheapest(size: number, costOf: (from: number, to: number) => number): number[] {
  const least: number[] = [0]
  for (let to = 1; to <= size; to++) {
    least[to] = Number.POSITIVE_INFINITY
    for (let from = Math.max(0, to - LONGEST_WORD); from < to; from++) {
      least[to] = Math.min(least[to]!, least[from]! + costOf(from, to))
    }
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
  const { costs, compounds } = lexicon
  const around: (readonly [from: number, to: number])[] = [[start, end]]
  for (let from = Math.max(0, end - LONGEST_SWALLOWING); from <= start; from++) {
    for (let to = end; to <= text.length && to <= from + LONGEST_SWALLOWING; to++) {
      if (to - from === end - start) continue
      const longer = text.slice(from, to)
      if (costs.get(longer) === 0) return 'split'
      if (compounds.has(longer)) around.push([from, to])
    }
  }
  const costOf = (from: number, to: number): number => costOfWord(lexicon!, text, from, to)
  const across: (readonly [from: number, to: number])[] = []
  for (let from = Math.max(0, start - LONGEST_WORD + 1); from < end; from++) {
    for (let to = from + 2; to <= text.length && to <= from + LONGEST_WORD; to++) {
      const crosses = (from < start && to > start && to < end) || (from > start && from < end && to > end)
      if (crosses && costOf(from, to) < Number.POSITIVE_INFINITY) across.push([from, to])
    }
  }
  if (across.length === 0) return 'word'

  let first = start
  while (first > 0 && start - first < REACH && isHan(text.charCodeAt(first - 1))) first--
  let last = end
  while (last < text.length && last - end < REACH && isHan(text.charCodeAt(last))) last++
  const forth = cheapest(last - first, (from, to) => costOf(first + from, first + to))
  const back = cheapest(last - first, (from, to) => costOf(last - to, last - from))
  const whole = Math.min(
    ...around.map(([from, to], index) => forth[from - first]! + (index > 0 ? COMPOUND : KEYWORD) + back[last - to]!),
  )
  const crossed = Math.min(...across.map(([from, to]) => forth[from - first]! + costOf(from, to) + back[last - to]!))
  if (whole - crossed >= SPLIT_MARGIN) return 'split'
  return crossed - whole > WORD_MARGIN ? 'word' : 'unsure'
}
