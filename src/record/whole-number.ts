import { MINISTRY, POLICE } from '../data/province-characters/table.ts'
import { HYPHEN, isCapital, isDigit, isHan, isSmallLetter } from '../foundation/code-unit.ts'
import { digitsEnd } from '../foundation/recognize.ts'
import { isFilingEnded, isPoliceNumberEnded, serviceEnd } from './clean-number.ts'
import { CLOSE } from './spelling.ts'

/**
 * Filings and public-security numbers of which nothing is odd but their digits, of which some may be missing, a single
 * blank between their parts, and the wording of the latter (公网安备案编号：). What {@link findMinistryNumbers} and
 * {@link findPublicSecurityNumbers} make of these is certain without folding the text around: most broken numbers are so.
 */

const BLANK = 0x20
/** 备 */
const FILED = 0x5907

/** How many digits may stand in the first of several groups, and in each of the others. */
const MOST_IN_FIRST = 14
const MOST_IN_OTHERS = 8

/** Where the filing begins whose C stands at `index`. */
export function wholeFilingStart(text: string, index: number): number {
  return text.charCodeAt(index - 2) === BLANK ? index - 3 : index - 2
}

/** Where the filing that begins at `start` ends, with the service's part if one follows; -1 where none is. */
export function wholeFilingEnd(text: string, start: number): number {
  // The first place of the table is a blank.
  if (!beginsApart(text, start) || MINISTRY.indexOf(text.charAt(start)) < 1) return -1
  const icp = behindBlank(text, start + 1)
  if (!text.startsWith('ICP', icp)) return -1
  const filed = behindBlank(text, icp + 'ICP'.length)
  if (text.charCodeAt(filed) !== FILED) return -1
  const first = behindBlank(text, filed + 1)
  const firstGroup = digitsEnd(text, first) - first
  const close = closeBehindGroups(text, first, MOST_FILING_GROUPS)
  // Eight or ten digits are whole: what follows apart belongs to other text.
  if (close < 0 || (isGrouped(text, first) && (firstGroup === 8 || firstGroup === 10))) return -1
  if (firstGroup > MOST_FILING_DIGITS) return -1
  const isService = text.charCodeAt(close + 1) === HYPHEN
  const end = isService ? serviceEnd(text, close + 1) : close + 1
  if (end < 0 || !isFilingEnded(text, end, isService)) return -1
  return isTagBehind(text, end) || (text.charCodeAt(end) <= BLANK && GOES_ON.test(text.charAt(end + 1))) ? -1 : end
}

/** 号-8 号, 号 _8: the same number may go on behind a blank. */
const GOES_ON = /[号_]/
/** 号-8</b>号: and behind a tag. */
const TAG_BEHIND = /\s{0,3}</y

function isTagBehind(text: string, end: number): boolean {
  TAG_BEHIND.lastIndex = end
  return TAG_BEHIND.test(text)
}

/** Whether nothing stands directly before `start` that another number could end with or go on to: 号1京ICP备. */
function beginsApart(text: string, start: number): boolean {
  if (start <= 0) return start === 0
  const before = text.charCodeAt(start - 1)
  return !isHan(before) && !isDigit(before) && !isCapital(before) && !isSmallLetter(before)
}

const MOST_FILING_GROUPS = 4
const MOST_FILING_DIGITS = 20

const WORDING = '备案编号:：'
const MOST_WORDING = 20
const MOST_POLICE_GROUPS = 5
const LEAST_POLICE_DIGITS = 8
const MOST_POLICE_DIGITS = 22

/** Where the public-security number that begins at `start` ends; -1 where none is. */
export function wholePoliceNumberEnd(text: string, start: number): number {
  if (!beginsApart(text, start) || !text.startsWith('公网安', start + 1) || POLICE.indexOf(text.charAt(start)) < 1)
    return -1
  const wording = start + '公网安'.length + 1
  let behind = wording
  let isFiled = false
  while (behind < text.length && WORDING.indexOf(text.charAt(behind)) >= 0) {
    if (text.charCodeAt(behind) === FILED) isFiled = true
    behind++
  }
  if (!isFiled || behind - wording > MOST_WORDING) return -1
  const first = behindBlank(text, behind)
  const firstGroup = digitsEnd(text, first) - first
  const close = closeBehindGroups(text, first, MOST_POLICE_GROUPS)
  if (close < 0 || firstGroup > MOST_POLICE_DIGITS || (isGrouped(text, first) && firstGroup >= MOST_IN_FIRST)) return -1
  let blanks = 0
  for (let index = first; index < close; index++) if (text.charCodeAt(index) === BLANK) blanks++
  if (close - first - blanks < LEAST_POLICE_DIGITS) return -1
  return isPoliceNumberEnded(text, close + 1) && !isTagBehind(text, close + 1) ? close + 1 : -1
}

/** A whole number as its reader takes it. */
export function compactNumber(written: string): string {
  return written.indexOf(' ') < 0 && written.indexOf('：') < 0 ? written : written.replace(/ /g, '').replace(/：/g, ':')
}

function behindBlank(text: string, index: number): number {
  return text.charCodeAt(index) === BLANK ? index + 1 : index
}

/** Whether the digits at `first` go on behind a blank. */
function isGrouped(text: string, first: number): boolean {
  const end = digitsEnd(text, first)
  return text.charCodeAt(end) === BLANK && text.charCodeAt(end + 1) !== CLOSE
}

/** Where 号 stands behind digits, also in groups; -1 where it does not. */
function closeBehindGroups(text: string, first: number, most: number): number {
  let start = first
  for (let groups = 1; groups <= most; groups++) {
    const end = digitsEnd(text, start)
    if (end === start || (groups > 1 && end - start > MOST_IN_OTHERS)) return -1
    const next = behindBlank(text, end)
    if (text.charCodeAt(next) === CLOSE) return next
    if (next === end || (groups === 1 && end - start > MOST_IN_FIRST)) return -1
    start = next
  }
  return -1
}
