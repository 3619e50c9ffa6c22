import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { banner, readTsv } from '../read-tsv.ts'

/** Least frequency (of sixty million) of a word of two and of three characters; longer ones are left out. */
const LEAST: { readonly [length: number]: number } = { 2: 20, 3: 400 }
/** Frequency from which a word is usual. */
const USUAL = 400
/** Names of organizations, lone characters, letters tell little of ordinary text; numerals and persons only if usual. */
const LEFT_OUT = /^(?:nt|x|zg)/
const SELDOM = /^(?:nr|m)/
const LEAST_SELDOM: typeof LEAST = { 2: 100, 3: 2000 }
/** Without quotes, backslash, dollar and space, so that no minifier escapes one. */
const DIGITS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'

/** Words with their frequency: those of the lexicon that count, and those that it is too old to have. */
function lexicon(): Map<string, number> {
  const words = new Map<string, number>()
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', frequency = '', kind = ''] = line.split(' ')
    if (!/^[\u4e00-\u9fff]{2,3}$/.test(word) || LEFT_OUT.test(kind)) continue
    // 湖北省|委 is none of the ways to read 湖北省委.
    if (kind.startsWith('ns') && /[省市县]$/.test(word)) continue
    if (Number(frequency) >= (SELDOM.test(kind) ? LEAST_SELDOM : LEAST)[word.length]!)
      words.set(word, Number(frequency))
  }
  for (const row of readTsv(new URL('./recent-words.tsv', import.meta.url))) {
    for (const word of row.words!.split(' ')) words.set(word, Math.max(USUAL, words.get(word) ?? 0))
  }
  return words
}

/** Every Han word of the rules, and the places. */
function keywords(): string[] {
  const rows = [
    ...readTsv(new URL('../naming/words.tsv', import.meta.url)),
    ...readTsv(new URL('../naming/vocabulary.tsv', import.meta.url)).filter((row) => row.kind === 'place'),
  ]
  return rows.flatMap((row) => row.words!.split(' ')).filter((word) => /^[\u4e00-\u9fff]+$/.test(word))
}

/** A number in one to three characters: below 64 one, the others by a leading one that tells the rest. */
function pack(value: number): string {
  const digit = (index: number): string => DIGITS.charAt(index)
  if (value < 64) return digit(value)
  if (value < 23 << 6) return digit(63 + (value >> 6)) + digit(value & 63)
  return digit(86) + digit(value >> 6) + digit(value & 63)
}

/** Ascending numbers as gaps, closed by a space. */
function packGaps(values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other)
  return `${sorted.map((value, index) => pack(value - (sorted[index - 1] ?? -1) - 1)).join('')} `
}

/** Words by the keyword that they hold. */
function holding(file: string): string[] {
  return readTsv(new URL(`./${file}`, import.meta.url)).flatMap(({ keyword, words: list }) => {
    const words = list!.split(' ')
    for (const word of words) {
      if (!word.includes(keyword!) || word === keyword) throw new Error(`${file}: ${word} holds no ${keyword}`)
    }
    return words
  })
}

interface Crossing {
  /** Pairs whose second, and pairs whose first character stands in a keyword. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Words of three characters. */
  readonly long: readonly string[]
}

/** The words that cross a border of a keyword: they end in its first characters, or begin with its last. */
function crossing(words: readonly string[]): Crossing {
  const endings = new Set<string>()
  const beginnings = new Set<string>()
  for (const word of keywords()) {
    for (let at = 1; at < word.length; at++) {
      endings.add(word.slice(0, at))
      beginnings.add(word.slice(at))
    }
  }
  const pairs = words.filter((word) => word.length === 2)
  const long = words.filter((word) => {
    const [first, second] = [word.slice(0, 1), word.slice(0, 2)]
    const ends = endings.has(word.slice(2)) || endings.has(word.slice(1))
    return word.length === 3 && (ends || beginnings.has(first) || beginnings.has(second))
  })
  return {
    before: pairs.filter((word) => endings.has(word.charAt(1))),
    after: pairs.filter((word) => !endings.has(word.charAt(1)) && beginnings.has(word.charAt(0))),
    long,
  }
}

/** Pairs by the character in the keyword, their pivot: the other characters of its rare, then of its usual words. */
function packPairs({ before, after }: Crossing, isUsual: (word: string) => boolean) {
  const others = [...before.map((word) => word.charAt(0)), ...after.map((word) => word.charAt(1))]
  const characters = [...new Set(others)].sort()
  const rank = new Map(characters.map((character, index) => [character, index]))
  let groups = ''
  const packAround = (list: readonly string[], pivotAt: number): string => {
    const pivots = [...new Set(list.map((word) => word.charAt(pivotAt)))].sort()
    for (const pivot of pivots) {
      const group = list.filter((word) => word.charAt(pivotAt) === pivot)
      for (const usual of [false, true]) {
        const ranks = group.filter((word) => isUsual(word) === usual).map((word) => rank.get(word.charAt(1 - pivotAt))!)
        groups += packGaps(ranks)
      }
    }
    return pivots.join('')
  }
  const pivotsBefore = packAround(before, 1)
  const pivotsAfter = packAround(after, 0)
  return { characters, pivotsBefore, pivotsAfter, groups }
}

export function generate(): Record<string, string> {
  const words = lexicon()
  const found = crossing([...words.keys()])
  const isUsual = (word: string): boolean => words.get(word)! >= USUAL
  const { characters, pivotsBefore, pivotsAfter, groups } = packPairs(found, isUsual)
  const longOf = (usual: boolean): string =>
    found.long
      .filter((word) => isUsual(word) === usual)
      .sort()
      .join('')
  const longer = holding('longer-words.tsv')
  const compounds = holding('compounds.tsv')

  let text = banner(
    '*.tsv, ../naming/*.tsv and the lexicon of @node-rs/jieba (MIT)',
    'Words that cross or swallow a keyword of the naming rules. See README.md.',
  )
  const add = (name: string, about: string, value: string): void => {
    text += `/** ${about} */\nexport const ${name} =\n  '${value}'\n\n`
  }
  const codes = characters.map((character) => character.charCodeAt(0) - 0x4e00)
  add('DIGITS', 'Characters of the packed numbers, by value.', DIGITS)
  add(
    'CHARACTERS',
    'The characters that stand beside a pivot: their code points from U+4E00 on, as gaps.',
    packGaps(codes),
  )
  add('BEFORE', 'Pivots that end words of two characters.', pivotsBefore)
  add('AFTER', 'Pivots that begin words of two characters.', pivotsAfter)
  add(
    'GROUPS',
    'By pivot: the other characters of its rare, then of its usual words; ranks in CHARACTERS, as gaps.',
    groups,
  )
  add('LONG', 'Words of three characters: rare ones, usual ones.', `${longOf(false)} ${longOf(true)}`)
  add('LONGER', 'Words that give a keyword inside them another sense.', longer.join(' '))
  add('COMPOUNDS', 'Words in which a keyword stands although another word crosses it.', compounds.join(' '))
  return { 'naming-evidence/table.ts': `${text.trimEnd()}\n` }
}
