import { hasDigits, looksLikeSocialCreditCode, looksLikeTaxpayerId } from '../foundation/recognize.ts'
import { compact, tidy } from '../foundation/text.ts'
import { read } from '../foundation/untrusted.ts'

/**
 * Masking (脱敏): the text with most of its characters replaced, for lists, mails and logs.
 *
 * The law (Personal Information Protection Law, 2021-11-01, articles 28 and 51; GB/T 35273-2020) asks for it and
 * fixes no positions. The defaults here show less than is usual, since what is usual gives too much away: 6 + 4 of an ID
 * number hides the birth date alone, and its check character rules out ten of eleven dates; the last six are what
 * filing reviewers ask for on the phone as proof of identity.
 *
 * | what | shown |
 * |---|---|
 * | ID number, personal document | first 1, last 1 |
 * | mobile phone | first 3, last 2 |
 * | office phone | area code, last 2 |
 * | name of a person | first character |
 * | e-mail address | first 1, and the host |
 * | bank card | last 4 |
 * | postal address | down to the county |
 * | social credit code, taxpayer ID | all of a company's; first 2 of a sole trader's, whose number is personal |
 *
 * Every function is total: what is no text gives `''`, text too short for its kind is masked as a whole, full-width
 * forms and spaces are folded first, and options that are none are the defaults. No more is ever shown than `first` and
 * `last` say. Read 2026-11-21.
 */
export interface MaskOptions {
  /** Characters shown at the start. */
  readonly first?: number | undefined
  /** Characters shown at the end. */
  readonly last?: number | undefined
  /** What stands for each hidden character, at most eight units; `*` by default. */
  readonly mark?: string | undefined
}

/**
 * Masks a resident ID number (身份证号码), also of 15 digits, and a residence permit.
 *
 * @example
 * ```ts
 * maskResidentId('11010519491231002X')                      // → '1****************X'
 * maskResidentId('11010519491231002X', { first: 6, last: 0 }) // → '110105************'
 * ```
 */
export function maskResidentId(input: unknown, options?: MaskOptions): string {
  return hide(number(input), 1, 1, 15, options)
}

/**
 * Masks a passport, a travel permit or any other personal document (个人证件号码).
 *
 * @example
 * ```ts
 * maskPersonDocument('E12345678') // → 'E*******8'
 * ```
 */
export function maskPersonDocument(input: unknown, options?: MaskOptions): string {
  return hide(number(input), 1, 1, 7, options)
}

/**
 * Masks a passport number (护照号码).
 *
 * @example
 * ```ts
 * maskPassport('E12345678') // → 'E*******8'
 * ```
 */
export function maskPassport(input: unknown, options?: MaskOptions): string {
  return maskPersonDocument(input, options)
}

/**
 * Masks a mobile phone number (手机号码); `+86` or `0086` in front is left out.
 *
 * @example
 * ```ts
 * maskMobilePhone('+86 138 0013 8000') // → '138******00'
 * ```
 */
export function maskMobilePhone(input: unknown, options?: MaskOptions): string {
  const text = number(input).replace(/-/g, '')
  const own = /^(?:\+?86|0086)(?=1\d{10}$)/.exec(text)?.[0].length ?? 0
  return hide(text.slice(own), 3, 2, 11, options)
}

/**
 * Masks an office phone number (办公电话): the area code stays, `first` and `last` count within the subscriber number,
 * an extension is hidden.
 *
 * @example
 * ```ts
 * maskOfficePhone('0086-010-68870788') // → '010-******88'
 * ```
 */
export function maskOfficePhone(input: unknown, options?: MaskOptions): string {
  const text = number(input)
  const match = /^(?:(?:\+?86|0086)-?)?\(?(0(?:10|2\d|[3-9]\d{2}))\)?-?(\d{7,8})(\D.{0,12})?$/.exec(text)
  if (match === null) return hide(text, 0, 2, 7, options)
  const extension = hide((match[3] ?? '').replace(/\D/g, ''), 0, 0, 0, mark(options))
  return `${match[1]}-${hide(match[2]!, 0, 2, 7, options)}${extension === '' ? '' : `-${extension}`}`
}

/**
 * Masks a person's name (姓名): one mark per character.
 *
 * @example
 * ```ts
 * maskPersonName('欧阳某某') // → '欧***'
 * maskPersonName('李')       // → '*'
 * ```
 */
export function maskPersonName(input: unknown, options?: MaskOptions): string {
  return hide(typeof input === 'string' ? tidy(input) : '', 1, 0, 2, options)
}

/**
 * Masks an e-mail address (电子邮箱): `first` and `last` count before the `@`; the host stays.
 *
 * @example
 * ```ts
 * maskEmail('zhang.san@people.cn') // → 'z********@people.cn'
 * ```
 */
export function maskEmail(input: unknown, options?: MaskOptions): string {
  const text = typeof input === 'string' ? compact(input) : ''
  const at = text.lastIndexOf('@')
  // A host with a personal number for a label would show what is to be hidden; such text is no address.
  if (at <= 0 || !/^[^@]+\.[^@.]+$/.test(text.slice(at + 1)) || /\d{7}/.test(text.slice(at))) {
    return hide(text, 0, 0, 0, mark(options))
  }
  return hide(text.slice(0, at), 1, 0, 2, options) + text.slice(at)
}

/**
 * Masks a bank card number (银行卡号).
 *
 * @example
 * ```ts
 * maskBankCard('6222 0200 0000 0000') // → '************0000'
 * ```
 */
export function maskBankCard(input: unknown, options?: MaskOptions): string {
  return hide(number(input).replace(/-/g, ''), 0, 4, 13, options)
}

/**
 * Masks a unified social credit code (统一社会信用代码). A company's is public and stays; a sole trader's (92…) points to
 * a person. What is no credit code, an ID number in the wrong field for instance, is masked as a whole.
 *
 * @example
 * ```ts
 * maskSocialCreditCode('91350100M000100Y43') // → '91350100M000100Y43'
 * maskSocialCreditCode('92350100M000100Y4X') // → '92****************'
 * ```
 */
export function maskSocialCreditCode(input: unknown, options?: MaskOptions): string {
  const text = number(input)
  if (isPublicCode(text)) return text
  return text.startsWith('92') ? hide(text, 2, 0, 18, options) : hide(text, 0, 0, 0, mark(options))
}

/**
 * Masks a taxpayer ID (纳税人识别号). A company's of 15 or 18 characters is public and stays; one of 17 or 20 characters
 * contains an ID number, a sole trader's is a credit code of 92…
 *
 * @example
 * ```ts
 * maskTaxpayerId('11010519491231002X01') // → '1*******************'
 * ```
 */
export function maskTaxpayerId(input: unknown, options?: MaskOptions): string {
  const text = number(input)
  if (isPublicCode(text) || (text.length === 15 && looksLikeTaxpayerId(text) && !hasBirthDate(text))) return text
  return text.startsWith('92') && text.length === 18 ? hide(text, 2, 0, 18, options) : hide(text, 1, 0, 15, options)
}

/**
 * Masks a postal address (通信地址): down to the county (区, 县, 旗; a 市 where there is none) it stays, at most 15
 * characters; `first` says how many characters to show instead.
 *
 * @example
 * ```ts
 * maskAddress('北京市海淀区中关村大街1号') // → '北京市海淀区*******'
 * ```
 */
export function maskAddress(input: unknown, options?: MaskOptions): string {
  const text = typeof input === 'string' ? tidy(input) : ''
  return hide(text, countyEnd(text), 0, 2, options)
}

/** A longer mark could make a text longer than a text may be. */
const LONGEST_MARK = 8

function number(input: unknown): string {
  return typeof input === 'string' ? compact(input).toUpperCase() : ''
}

// The options without first and last: hides everything.
function mark(options: MaskOptions | undefined): MaskOptions {
  return { mark: markOf(options) }
}

/** `text` with all but the first and last characters hidden; all of it below `shortest`, or where nothing would be. */
function hide(text: string, first: number, last: number, shortest: number, options: MaskOptions | undefined): string {
  // By characters, not UTF-16 units: half of a rare character is none.
  const characters = Array.from(text)
  const length = characters.length
  const head = count(read(options, 'first'), first)
  const tail = count(read(options, 'last'), last)
  const sign = markOf(options)
  if (length < shortest || head + tail >= length) return sign.repeat(length)
  return (
    characters.slice(0, head).join('') + sign.repeat(length - head - tail) + characters.slice(length - tail).join('')
  )
}

function markOf(options: MaskOptions | undefined): string {
  const sign = read(options, 'mark')
  return typeof sign === 'string' && sign.length <= LONGEST_MARK ? sign : '*'
}

function count(value: unknown, preset: number): number {
  if (value === undefined) return preset
  return typeof value === 'number' && value > 0 ? Math.floor(value) : 0
}

// A credit code whose holder is no sole trader. One in thirty-one ID numbers, mistyped ones included, satisfies its
// check character too, so digits that read as a birth date count as an ID number.
function isPublicCode(text: string): boolean {
  if (!looksLikeSocialCreditCode(text) || text.startsWith('92')) return false
  const date = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/
  return !hasDigits(text, 0, 17) || !date.test(text.slice(6, 14))
}

// Positions 7–12 of 15 digits read as a date: rather an old ID number than a company's tax number.
function hasBirthDate(text: string): boolean {
  return hasDigits(text, 0, 15) && /^\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(text.slice(6, 12))
}

function countyEnd(text: string): number {
  let city = 0
  const characters = Array.from(text.slice(0, 30))
  for (let index = 1; index < characters.length && index < 15; index++) {
    const character = characters[index]!
    const before = characters[index - 1]!
    // 自治区 is a province; 小区 and 社区 are where somebody lives.
    if (character === '区' && (before === '治' || before === '小' || before === '社')) {
      if (before !== '治') return city
    } else if (character === '区' || character === '县' || character === '旗') return index + 1
    else if (character === '市' && city === 0 && index < 9) city = index + 1
  }
  return city
}
