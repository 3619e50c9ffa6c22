import {
  type FoundText,
  hasGapBefore,
  isKnownProvinceAt,
  isProvinceAt,
  joinGroups,
  MASKED,
  TEMPLATE,
} from './found-text.ts'
import type { PageText } from './page-text.ts'

/**
 * Filings and old licenses: 1 ICP, 2 wording, 3 digits or what stands for them. The wording is as short as the digits
 * allow. Digits in groups, and with letters between them, only where 号 follows.
 */
const FILING = /* @__PURE__ */ new RegExp(
  `([IL1]?CP|IPC)([ICPL备案证经营许可号序编码字第网站:.]{0,24}?)` +
    `([A-Z\\d]{1,20}(?=号)|\\d{1,14}(?: \\d{1,8}){1,3}(?=号)|${MASKED}|\\d{1,20}|${TEMPLATE})`,
  'g',
)

/** Licenses by classes: 1 province with ICP证, 2 what stands in front, 3 classes, 4 digits. */
const LICENSE = /* @__PURE__ */ new RegExp(
  `([一-鿿]I?CP证[:]?)?(合字?[()]{0,2}|[一-鿿])?((?:[AB][12][.,、/·]?){1,4})[- ]{0,3}` +
    `(\\d{4}-\\d{4}(?!\\d)|\\d{0,8}(?:X{2,10}|[*]{2,10})[\\dX*]{0,10}|\\d{3,12})`,
  'g',
)

/**
 * Behind the digits: 1 号, 2 a service with its hyphen, 3 its index, 4 号 once more. One or two letters behind the index
 * belong to it, right or wrong (-1A, -8B); more are a word that was not set apart (-8Copyright).
 */
const TAIL = /(号{0,2})(-{1,2} ?(\d{1,6})(?:[A-Z]{1,2}(?![A-Z\d])|(?=[A-Z]{3})|(?![A-Z\d])))?(号?)/y

/** ICP numbers and telecom licenses in a folded text, given in upper case. */
export function findMinistryNumbers(page: PageText, text: string, found: FoundText[]): void {
  const add = (kind: FoundText['kind'], start: number, end: number): void => {
    found.push({ kind, start, end, text: joinGroups(text.slice(start, end)) })
  }

  FILING.lastIndex = 0
  for (let match = FILING.exec(text); match !== null; match = FILING.exec(text)) {
    const [whole, opener = '', wording = '', digits = ''] = match
    const { index } = match
    const end = endOf(page, text, index + whole.length)
    const hasProvince = isProvinceAt(text, index - 1)
    const start = hasProvince ? index - 1 : index
    const isFiling = wording.includes('备') || !wording.includes('证')
    if (isNumber(text, index, opener, wording, digits, hasProvince)) {
      add(isFiling || /-\d+[AXK]?$/.test(text.slice(start, end)) ? 'icp' : 'telecom-license', start, end)
      FILING.lastIndex = end
    } else {
      FILING.lastIndex = index + opener.length
    }
  }

  LICENSE.lastIndex = 0
  for (let match = LICENSE.exec(text); match !== null; match = LICENSE.exec(text)) {
    const [whole, prefix = '', head = '', , digits = ''] = match
    const isPlaced = head.startsWith('合') || (head !== '' && isKnownProvinceAt(text, match.index + prefix.length))
    // 沪ICP证：沪B2-… is a label and a number; 京ICP证B2-… is one number.
    const start = isPlaced ? match.index + prefix.length : prefix !== '' ? match.index : match.index + head.length
    // The ministry's own licenses name no province: eight digits that begin with a year, or a label in front.
    const before = text.charAt(start - 1)
    const isNational = /[证号:]/.test(before) || (/-20\d{6}$/.test(whole) && !/[A-Z\d._/-]/.test(before))
    if (!isPlaced && prefix === '' && !isNational) {
      LICENSE.lastIndex = match.index + whole.length - digits.length
      continue
    }
    const end = endOf(page, text, match.index + whole.length)
    add('telecom-license', start, end)
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
  const length = digits.replace(/\D/g, '').length
  const isWritten = hasProvince || wording.endsWith(':')
  if (!/[备证可]/.test(wording)) {
    return /^[IL1]/.test(opener) && wording === '' && (length === 8 || length === 10) && (hasProvince || next === '号')
  }
  if (/^[\d ]+$/.test(digits)) {
    if (next === '年' || next === '月') return false
    return length >= (next === '号' ? (hasProvince ? 1 : 4) : hasProvince ? 3 : 6)
  }
  return isWritten || next === '号'
}

/** The end of a number whose digits end at `index`: with 号, and with the service's part unless it is a year. */
function endOf(page: PageText, text: string, index: number): number {
  TAIL.lastIndex = index
  const match = TAIL.exec(text)
  if (match === null) return index
  const [whole, first = '', service = '', number = ''] = match
  if (service === '') return index + whole.length
  const next = text.charAt(index + whole.length)
  const dash = index + first.length
  const isYear = /^(?:19|20)\d\d$/.test(number) && (next === '年' || next === '-' || hasGapBefore(page, dash))
  const isOther = number.length > 4 || (next === '-' && number.length > 2)
  return isYear || isOther ? index + first.length : index + whole.length
}
