import { POLICE, POLICE_MISTAKEN } from '../data/province-characters/table.ts'
import { HYPHEN } from '../foundation/code-unit.ts'
import { digitsEnd } from '../foundation/recognize.ts'
import { type FoundText, isMarkdown, isProse, joinGroups, MASKED, TEMPLATE } from './found-text.ts'
import type { PageText } from './page-text.ts'
import { CLOSE } from './spelling.ts'
import { WordFinder } from './word-finder.ts'

/**
 * 1 公网安, 公安 and their misspellings, 2 wording (without a second 公, which would begin a number of its own), 3 digits
 * or what stands for them.
 */
const NUMBER = /* @__PURE__ */ (() =>
  new RegExp(
    `(公?网安|公安网?|公网|网警)([一-八六-鿿:()./-]{0,20}?)` +
      `(\\d{1,14}(?: \\d{1,8}){1,4}(?=号)|${MASKED}|\\d{3,22}|-{1,4}(?=号)|${TEMPLATE})`,
    'g',
  ))()

/** Behind the digits: the suffix of an old number, a letter, 号. */
const TAIL = /(?:号?-\d{1,3}(?![\d-]))?(?:[A-Z](?![A-Z\d]))?号?/y

/** The first word of {@link NUMBER}. */
let openers: WordFinder | undefined

/** Public-security numbers in a folded text, given in upper case; those without a province with their wording (公安备案号…). */
export function findPublicSecurityNumbers(page: PageText, text: string, found: FoundText[]): void {
  openers ??= new WordFinder(
    [
      ['公', '网|安'],
      ['网', '安|警'],
    ],
    false,
  )
  let next = 0
  while (openers.find(text, next)) {
    const { start } = openers
    const end = plainEnd(text, start)
    if (end >= 0) {
      add(found, text, start - 1, end)
      next = end
      continue
    }
    NUMBER.lastIndex = start
    const match = NUMBER.exec(text)
    if (match === null) return
    next = addMatch(page, text, match, found)
  }
}

function add(found: FoundText[], text: string, start: number, end: number): void {
  const number = joinGroups(text.slice(start, end))
  found.push({ kind: 'public-security', start, end, text: number, shape: undefined, match: undefined })
}

/** What most wordings are made of: 备, 备案号, 备案编号:. */
const PLAIN_WORDING = '备案编号:'
const MOST_WORDING = 20

/** How many digits every number has, and so many may stand in one group, in the first of several, and in the others. */
const LEAST_DIGITS = 8
const MOST_DIGITS = 22
const MOST_IN_FIRST = 14
const MOST_IN_OTHERS = 8
const MOST_GROUPS = 5

/**
 * Where a number ends that {@link NUMBER} takes without more ado, whatever its digits are: a province, 公网安 at `index`,
 * a plain wording, digits, also in groups, and 号 with nothing behind it that could belong to it. -1 of all others.
 */
function plainEnd(text: string, index: number): number {
  if (!text.startsWith('公网安', index) || index === 0 || PROVINCES.indexOf(text.charAt(index - 1)) < 0) return -1
  const wording = index + '公网安'.length
  let start = wording
  let isFiling = false
  while (PLAIN_WORDING.indexOf(text.charAt(start)) >= 0 && start < text.length) {
    if (text.charCodeAt(start) === FILED) isFiling = true
    start++
  }
  if (!isFiling || start - wording > MOST_WORDING) return -1
  const first = digitsEnd(text, start)
  let count = first - start
  let end = first
  for (let groups = 1; text.charCodeAt(end) !== CLOSE; groups++) {
    // Fourteen digits are whole.
    if (groups === MOST_GROUPS || text.charCodeAt(end) !== BLANK || first - start >= MOST_IN_FIRST) return -1
    const group = digitsEnd(text, end + 1)
    if (group === end + 1 || group - end - 1 > MOST_IN_OTHERS) return -1
    count += group - end - 1
    end = group
  }
  if (count < LEAST_DIGITS || first - start > MOST_DIGITS) return -1
  return text.charCodeAt(end + 1) === HYPHEN ? -1 : end + 1
}

const BLANK = 0x20
/** 备 */
const FILED = 0x5907
const PROVINCES: string = /* @__PURE__ */ (() => POLICE.replace(/ /g, '') + POLICE_MISTAKEN)()

/** Adds the number of a match, if it is one; where to go on. */
function addMatch(page: PageText, text: string, match: RegExpExecArray, found: FoundText[]): number {
  const [, opener = '', wording = '', written = ''] = match
  // Fourteen digits are whole.
  const digits = /^\d{14}(?= )/.exec(written)?.[0] ?? written
  const behind = match.index + opener.length + wording.length + digits.length
  const before = text.charAt(match.index - 1)
  const hasProvince = before !== '' && PROVINCES.indexOf(before) >= 0
  const start = hasProvince ? match.index - 1 : match.index
  TAIL.lastIndex = behind
  const end = TAIL.lastIndex + TAIL.exec(text)![0].length
  const count = digits.replace(/\D/g, '').length
  const closes = text.charAt(behind) === '号'
  // Telephones and dates behind the word, and other words with its characters (备战).
  const isOther = /电话|热线|手机|客服|时间|日期|备[战勤份]|于$/.test(wording)
  const isFiling = !isOther && (wording.includes('备') || (opener === '公网安' && count > 10))
  const isDigits = /^[\d ]+$/.test(digits)
  const isNumber = isDigits
    ? count >= LEAST_DIGITS || (hasProvince && (closes || count > 5))
    : hasProvince || closes || wording.endsWith(':')
  if (!isFiling || !isNumber || isProse(page, behind) || isMarkdown(page, behind - digits.length, behind)) {
    return match.index + opener.length
  }
  found.push({
    kind: 'public-security',
    start,
    end,
    text: text.slice(start, end),
    shape: undefined,
    match: undefined,
  })
  return end
}
