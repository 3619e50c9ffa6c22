import { HYPHEN, isCapital, isDigit, UNDERSCORE } from '../foundation/code-unit.ts'
import { digitsEnd } from '../foundation/recognize.ts'
import {
  type FoundText,
  hasGapBefore,
  isKnownProvinceAt,
  isMarkdown,
  isProse,
  joinGroups,
  MASKED,
  provinceStart,
  TEMPLATE,
} from './found-text.ts'
import type { PageText } from './page-text.ts'
import { CLOSE } from './spelling.ts'

/**
 * Filings and old licenses: 1 ICP, 2 wording, 3 digits or what stands for them. The wording is as short as the digits
 * allow. Digits in groups, and with letters between them, only where 号 follows.
 */
const FILING = /* @__PURE__ */ (() =>
  new RegExp(
    `([IL1]?CP|IPC)((?:\\(备案?\\))?[ICPL备案证经营许可号序编码字第网站:.]{0,24}?)` +
      `([([](?:\\d{8}|\\d{10})[)\\]]|[A-Z\\d]{1,20}(?=号)|\\d{1,14}(?: \\d{1,8}){1,3}(?=号)|${MASKED}|\\d{1,20}|${TEMPLATE})`,
    'g',
  ))()

/** On English pages, where the province is left out: `ICP Filing No. 2026012266-1`, `ICP No. 16020626`; 1 the digits. */
const ENGLISH = /ICP ?(?:(?:FILING|RECORD|REGISTRATION|BEI) ?(?:NO|NUMBER)?|NO|NUMBER)[.:# ]{0,3}(\d{10}|\d{8})(?!\d)/g

/** Licenses by classes: 1 province with ICP证, 2 what stands in front, 3 classes, 4 digits. */
const LICENSE =
  /([一-鿿]I?CP证[:]?)?(合字?[()]{0,2}|[一-鿿])?((?:[AB][12][.,、/·]?){1,4})[- ]{0,3}(\d{4}-\d{4}(?!\d)|\d{0,8}(?:X{2,10}|[*]{2,10})[\dX*]{0,10}|\d{3,12})/g

/** Without one of these there is no license by classes. */
const CLASS = /[AB][12]/

/**
 * Behind the digits: 1 号, 2 a service with its hyphen, 3 its index, 4 号 once more. One letter behind the index belongs
 * to it, right or wrong (-1A, -8B); more are a word that was not set apart (-8Copyright, -1H5, -1E-mail).
 */
const TAIL = /(号{0,2})([-_]{1,2} ?(\d{1,6})(?:(?=[A-Z](?:[A-Z\d]|-[A-Z]))|[A-Z]|(?![A-Z\d])))?(号?)/y

/** A service whose hyphen was left out, where nothing follows that it could belong to: 号8, not 号400-820-8820. */
const JOINED_SERVICE = /[1-9]\d{0,2}[AX]?(?![A-Z\d])/y
const GOES_ON = /[一-鿿.:%@+-]/

/** ICP numbers and telecom licenses in a folded text, given in upper case. */
export function findMinistryNumbers(page: PageText, text: string, found: FoundText[]): void {
  if (text.indexOf('CP') >= 0 || text.indexOf('IPC') >= 0) findFilings(page, text, found)
  if (/ICP (?:FILING|RE|BEI|N[OU])/.test(text)) findOnEnglishPages(page, text, found)
  if (CLASS.test(text)) findLicensesByClass(page, text, found)
}

function add(found: FoundText[], text: string, kind: FoundText['kind'], start: number, end: number): void {
  // Field by field and in one order for all kinds: texts may hold hundreds of thousands of these.
  found.push({ kind, start, end, text: joinGroups(text.slice(start, end)), shape: undefined, match: undefined })
}

function findFilings(page: PageText, text: string, found: FoundText[]): void {
  const isPlain = text.indexOf('IPC') < 0
  let next = 0
  for (;;) {
    if (isPlain) {
      const index = text.indexOf('CP', next) - 1
      if (index === -2) return
      const digitsEnd = index < next ? -1 : plainDigitsEnd(text, index)
      if (digitsEnd >= 0) {
        next = endOf(page, text, digitsEnd)
        add(found, text, 'icp', index - 1, next)
        continue
      }
    }
    FILING.lastIndex = next
    const match = FILING.exec(text)
    if (match === null) return
    const [, opener = '', wording = '', written = ''] = match
    const { index } = match
    const from = index + opener.length + wording.length
    // Eight or ten digits are whole; what follows apart belongs to other text.
    const digits = written.indexOf(' ') < 0 ? written : (/^(?:\d{8}|\d{10})(?= )/.exec(written)?.[0] ?? written)
    const end = endOf(page, text, from + digits.length)
    const start = provinceStart(text, index)
    const hasProvince = start < index
    const isFiling = wording.includes('备') || !wording.includes('证')
    const isText = isProse(page, from + digits.length) || isMarkdown(page, from, from + digits.length)
    if (!isText && isNumber(text, index, opener, wording, digits, hasProvince)) {
      const isIcp = isFiling || /-\d+[AXK]?$/.test(text.slice(start, end))
      add(found, text, isIcp ? 'icp' : 'telecom-license', start, end)
      next = end
    } else {
      next = index + opener.length
    }
  }
}

/** So many digits may stand together, in the first of several groups, and in the others. */
const MOST_DIGITS = 20
const MOST_IN_FIRST = 14
const MOST_IN_OTHERS = 8
const MOST_GROUPS = 4

/**
 * Where the digits end of a filing that {@link FILING} takes without more ado, whatever their number: a province, ICP备
 * at `index`, digits, also in groups, and 号. -1 of all others. Most broken numbers are so.
 */
function plainDigitsEnd(text: string, index: number): number {
  if (!text.startsWith('ICP备', index) || !isKnownProvinceAt(text, index - 1)) return -1
  const start = index + 'ICP备'.length
  const first = digitsEnd(text, start)
  if (text.charCodeAt(first) === CLOSE) return first > start && first - start <= MOST_DIGITS ? first : -1
  if (first === start || first - start > MOST_IN_FIRST) return -1
  let end = first
  for (let groups = 1; text.charCodeAt(end) !== CLOSE; groups++) {
    if (groups === MOST_GROUPS || text.charAt(end) !== ' ') return -1
    const group = digitsEnd(text, end + 1)
    if (group === end + 1 || group - end - 1 > MOST_IN_OTHERS) return -1
    end = group
  }
  // Eight or ten digits are whole.
  return first - start === 8 || first - start === 10 ? first : end
}

function findOnEnglishPages(page: PageText, text: string, found: FoundText[]): void {
  ENGLISH.lastIndex = 0
  for (let match = ENGLISH.exec(text); match !== null; match = ENGLISH.exec(text)) {
    add(found, text, 'icp', provinceStart(text, match.index), endOf(page, text, match.index + match[0].length))
  }
}

function findLicensesByClass(page: PageText, text: string, found: FoundText[]): void {
  LICENSE.lastIndex = 0
  for (let match = LICENSE.exec(text); match !== null; match = LICENSE.exec(text)) {
    const [whole, prefix = '', head = '', , digits = ''] = match
    const own = prefix + head === '' ? provinceStart(text, match.index) : match.index
    const isApart = own < match.index - 1
    const isPlaced =
      isApart || head.startsWith('合') || (head !== '' && isKnownProvinceAt(text, match.index + prefix.length))
    // 沪ICP证：沪B2-… is a label and a number; 京ICP证B2-… is one number.
    const start = isApart
      ? own
      : isPlaced
        ? match.index + prefix.length
        : prefix !== ''
          ? match.index
          : match.index + head.length
    // The ministry's own licenses name no province: eight digits that begin with a year, or a label in front.
    const before = text.charAt(start - 1)
    const isLabelled =
      /[证号:]/.test(before) && /许可|经营|增值|电信|CP|证/.test(text.slice(Math.max(0, start - 16), start))
    // Of orders, batches and logs, which count by dates.
    const isDate =
      /20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(whole) &&
      /订单|流水|批|楼号|ORDER|BATCH|LOG|FILE|FLOOR|VER/.test(text.slice(Math.max(0, start - 10), start))
    const isNational = isLabelled || (/-20\d{6}$/.test(whole) && !isDate && !/[A-Z\d._/-]/.test(before))
    // 粤B12345 is a car, 新A1-2019款 a model.
    const isShort = /^\d+$/.test(digits) && digits.length < (/- ?\d+$/.test(whole) ? 5 : 8)
    if ((!isPlaced && prefix === '' && !isNational) || (isShort && prefix === '')) {
      LICENSE.lastIndex = match.index + whole.length - digits.length
      continue
    }
    const digitsEnd = match.index + whole.length
    const end = endOf(page, text, digitsEnd)
    // With a service behind it, it is an ICP number under a license.
    add(found, text, text.slice(digitsEnd, end).includes('-') ? 'icp' : 'telecom-license', start, end)
    LICENSE.lastIndex = end
  }
}

/** Whether ICP with this wording and these digits is a number, and not prose. */
function isNumber(
  text: string,
  index: number,
  opener: string,
  wording: string,
  digits: string,
  hasProvince: boolean,
): boolean {
  if (!hasProvince && /[A-Z]/.test(text.charAt(index - 1))) return false
  const next = text.charAt(index + opener.length + wording.length + digits.length)
  const isDigits = /^[\d ()[\]]+$/.test(digits)
  const length = /^\d+$/.test(digits) ? digits.length : digits.replace(/\D/g, '').length
  const isWritten = hasProvince || wording.endsWith(':')
  if (!/[备证可]/.test(wording)) {
    return /^[IL1]/.test(opener) && wording === '' && (length === 8 || length === 10) && (hasProvince || next === '号')
  }
  if (isDigits) {
    // Counts, dates, years and telephones behind the word.
    if (/[年月日家个元次人万亿条款]/.test(next)) return false
    if (next !== '号' && /^(?:(?:19|20)\d\d|1[3-9]\d{9})$/.test(digits)) return false
    return length >= (next === '号' ? (hasProvince ? 1 : 4) : hasProvince ? 3 : 6)
  }
  return isWritten || next === '号'
}

/** The end of a number whose digits end at `index`: with 号, and with the service's part unless it is a year. */
function endOf(page: PageText, text: string, index: number): number {
  if (text.charCodeAt(index) === CLOSE) {
    const next = text.charCodeAt(index + 1)
    if (next === HYPHEN) {
      const end = plainServiceEnd(text, index + 2)
      if (end >= 0) return isOtherText(page, text, index + 1, end) ? index + 1 : end
    } else if (next !== CLOSE && next !== UNDERSCORE && !isDigit(next)) return index + 1
  }
  TAIL.lastIndex = index
  const match = TAIL.exec(text)
  if (match === null) return index
  const [whole, first = '', service = '', number = ''] = match
  if (service === '') {
    const end = index + whole.length
    JOINED_SERVICE.lastIndex = end
    if (first === '' || hasGapBefore(page, end) || !JOINED_SERVICE.test(text)) return end
    const behind = JOINED_SERVICE.lastIndex
    return GOES_ON.test(text.charAt(behind)) && !hasGapBefore(page, behind) ? end : behind
  }
  const next = text.charAt(index + whole.length)
  const dash = index + first.length
  const isYear = /^(?:19|20)\d\d$/.test(number) && (next === '年' || next === '-' || hasGapBefore(page, dash))
  const end = index + whole.length
  const isOther = number.length > 4 || (next === '-' && number.length > 2) || isOtherText(page, text, dash, end)
  return isYear || isOther ? index + first.length : end
}

/** Where the service of 号-8, 号-12X ends whose index begins at `start`; -1 where more is to be looked at. */
function plainServiceEnd(text: string, start: number): number {
  const digits = digitsEnd(text, start)
  if (digits === start || digits - start > 3) return -1
  const end = isCapital(text.charCodeAt(digits)) ? digits + 1 : digits
  const next = text.charCodeAt(end)
  return next === CLOSE || next === HYPHEN || (end > digits && (isCapital(next) || isDigit(next))) ? -1 : end
}

/** 号 - 24小时, 号 | 51LA: what stands apart from 号 and is joined to other text is no service. */
function isOtherText(page: PageText, text: string, dash: number, end: number): boolean {
  const isJoined = /[一-鿿A-Z]/.test(text.charAt(end)) && !hasGapBefore(page, end)
  if (!isJoined || /^.(?:公|ICP)/.test(text.slice(end, end + 4))) return false
  return hasGapBefore(page, dash) || hasGapBefore(page, dash + 1)
}
