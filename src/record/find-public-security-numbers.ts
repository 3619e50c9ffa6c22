import { POLICE, POLICE_MISTAKEN } from '../data/province-characters/table.ts'
import { type FoundText, isMarkdown, isProse, MASKED, TEMPLATE } from './found-text.ts'
import type { PageText } from './page-text.ts'

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

/** Public-security numbers in a folded text, given in upper case; those without a province with their wording (公安备案号…). */
export function findPublicSecurityNumbers(page: PageText, text: string, found: FoundText[]): void {
  if (text.indexOf('网') < 0 && text.indexOf('公安') < 0) return
  NUMBER.lastIndex = 0
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const [, opener = '', wording = '', written = ''] = match
    // Fourteen digits are whole.
    const digits = /^\d{14}(?= )/.exec(written)?.[0] ?? written
    const behind = match.index + opener.length + wording.length + digits.length
    const before = text.charAt(match.index - 1)
    const hasProvince = before !== '' && before !== ' ' && (POLICE + POLICE_MISTAKEN).indexOf(before) >= 0
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
      ? count >= 8 || (hasProvince && (closes || count > 5))
      : hasProvince || closes || wording.endsWith(':')
    if (!isFiling || !isNumber || isProse(page, behind) || isMarkdown(page, behind - digits.length, behind)) {
      NUMBER.lastIndex = match.index + opener.length
      continue
    }
    NUMBER.lastIndex = end
    found.push({
      kind: 'public-security',
      start,
      end,
      text: text.slice(start, end),
      shape: undefined,
      match: undefined,
    })
  }
}
