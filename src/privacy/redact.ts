import { isRealDate } from '../foundation/calendar.ts'
import {
  DOT,
  HYPHEN,
  isCapital,
  isDigit,
  isSmallLetter,
  NINE,
  ONE,
  PERCENT,
  PLUS,
  THREE,
  TWO,
  UNDERSCORE,
  ZERO,
} from '../foundation/code-unit.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import {
  digitsAt,
  hasDigits,
  looksLikeForeignPermanentResidentId,
  looksLikeHongKongMacaoTravelPermit,
  looksLikeLegacyResidentId,
  looksLikePassport,
  looksLikePublicSecurityNumber,
  looksLikeResidencePermit,
  looksLikeResidentId,
} from '../foundation/recognize.ts'
import { foldDashes, INVISIBLE, SPACE } from '../foundation/text.ts'
import { isList, read } from '../foundation/untrusted.ts'
import {
  type MaskOptions,
  maskBankCard,
  maskEmail,
  maskMobilePhone,
  maskOfficePhone,
  maskPersonDocument,
  maskResidentId,
  maskSocialCreditCode,
  maskTaxpayerId,
} from './mask.ts'

/**
 * Personal numbers in free text (logs, remarks, mails), found and masked in one linear pass. Full-width forms,
 * invisible characters and the usual grouping by spaces or hyphens are seen through.
 *
 * | kind | what is found |
 * |---|---|
 * | `resident-id` | 18 characters, also grouped: province and birth date, whether the check character fits or not (a typing error does not make it harmless); 15 digits; residence permits; foreigners' cards; within longer runs of digits those that fit in full |
 * | `taxpayer-id` | 20 characters, an ID number and two digits |
 * | `mobile-phone` | 11 digits, 3-4-4, with 86 or 0086 |
 * | `office-phone` | area code and 7 or 8 digits |
 * | `bank-card` | 13 to 19 digits that begin as cards do and satisfy the Luhn check, also in groups of four |
 * | `social-credit-code` | of sole traders (92…) only: a company's is public |
 * | `person-document` | passports and Hong Kong and Macao residents' travel permits, by their letters |
 * | `email` | an address |
 *
 * Numbers that are glued to each other (`13800138000H99996934`) are found where they fill the rest of a word.
 *
 * Not found: names and addresses, which have no shape, and bare numbers of eight digits (a Taiwan resident's permit),
 * which dates have too. A long number of another kind that looks like one of these is masked as well: for a log that
 * is the better mistake.
 */
export type PersonalKind =
  | 'resident-id'
  | 'taxpayer-id'
  | 'mobile-phone'
  | 'office-phone'
  | 'bank-card'
  | 'social-credit-code'
  | 'person-document'
  | 'email'

export interface RedactOptions extends Pick<MaskOptions, 'mark'> {
  /** Kinds to look for; all by default. */
  readonly kinds?: readonly PersonalKind[] | undefined
}

/** A personal number in a text: the half-open range `[start, end)` in UTF-16 units, and what to show instead. */
export interface PersonalSpan {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
  readonly masked: string
}

const MASKS: { readonly [K in PersonalKind]: (text: string, options?: MaskOptions) => string } = {
  'resident-id': maskResidentId,
  'taxpayer-id': maskTaxpayerId,
  'mobile-phone': maskMobilePhone,
  'office-phone': maskOfficePhone,
  'bank-card': maskBankCard,
  'social-credit-code': maskSocialCreditCode,
  'person-document': maskPersonDocument,
  email: maskEmail,
}

/**
 * The text with every personal number in it masked, each by the defaults of its own mask. What is no text gives `''`.
 * What was redacted is not changed by redacting it again.
 *
 * @example
 * ```ts
 * redact('联系人 138 0013 8000，证件１１０１０５ 19491231 002x')
 * // → '联系人 138******00，证件1****************X'
 * redact('91350100M000100Y43 zhang@people.cn') // → '91350100M000100Y43 z****@people.cn'
 * redact('13800138000H99996934')               // → '138******00H*******4'
 * ```
 */
export function redact(input: unknown, options?: RedactOptions): string {
  if (typeof input !== 'string') return ''
  let text = input
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let masked = ''
    let from = 0
    let isDone = true
    for (const span of findPersonalNumbers(text, options)) {
      masked += text.slice(from, span.start) + span.masked
      from = span.end
      if (isDone) isDone = !touches(text, span)
    }
    if (from === 0) return text
    text = masked + text.slice(from)
    if (isDone) return text
  }
  return text
}

/** The characters that a mask shows can be a number with what stands beside them, and that with what stands there. */
const MOST_PASSES = 8

/** Whether what stands beside a number could be read together with the characters that its mask shows. */
function touches(text: string, { kind, start, end }: PersonalSpan): boolean {
  if (kind === 'email' && /[@\uff20]/.test(text.charAt(end))) return true
  return isNear(text, start - 1, -1) || isNear(text, end, 1)
}

/** Whether a digit or letter comes first from `index` on, in the direction of `step`, with nothing but separators between. */
function isNear(text: string, index: number, step: 1 | -1): boolean {
  for (let count = 0; count < 8; count++) {
    const unit = text.charCodeAt(index + count * step)
    if (Number.isNaN(unit)) return false
    if (isAlphanumeric(foldedUnit(unit))) return true
    if (!isSurrogate(unit) && separatorAt(text, index + count * step) === APART) return false
  }
  return true
}

/**
 * The personal numbers in a text, in order of appearance, none overlapping another.
 *
 * @example
 * ```ts
 * findPersonalNumbers('手机13800138000')
 * // → [{ kind: 'mobile-phone', start: 2, end: 13, masked: '138******00' }]
 * ```
 */
export function findPersonalNumbers(input: unknown, options?: RedactOptions): readonly PersonalSpan[] {
  if (typeof input !== 'string') return []
  const kinds = options === undefined || options === null ? undefined : read(options, 'kinds')
  const wanted = isList(kinds) ? new Set(kinds) : undefined
  const emails = wanted?.has('email') === false ? [] : findEmails(input)
  const found = DIGIT.test(input) ? findNumbers(input) : []
  const numbers = wanted === undefined ? found : found.filter(({ kind }) => wanted.has(kind))
  const spans: PersonalSpan[] = []
  const sign = options === undefined || options === null ? undefined : read(options, 'mark')
  const mask: MaskOptions = typeof sign === 'string' ? { mark: sign } : {}
  let next = 0
  let done = 0
  const add = ({ kind, start, end, text }: Found) => {
    // An address wins over a number in it.
    if (start >= done) spans.push({ kind, start, end, masked: MASKS[kind](text, mask) })
    done = Math.max(done, end)
  }
  for (const email of emails) {
    for (; next < numbers.length && numbers[next]!.end <= email.start; next++) add(numbers[next]!)
    let { text } = email
    const host = email.end - (text.length - text.lastIndexOf('@'))
    for (; next < numbers.length && numbers[next]!.start < email.end; next++) {
      // A number in the host is hidden with it: without its sign the text is masked as a whole.
      if (numbers[next]!.start >= host) text = text.replace('@', '.')
    }
    add({ ...email, text })
  }
  for (; next < numbers.length; next++) add(numbers[next]!)
  return spans
}

interface Found {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
  /** Folded, without separators. */
  readonly text: string
}

const DIGIT = /[\d\uff10-\uff19]/

// What stands before a character: nothing, one or two spaces or hyphens, a bracket that closes, anything else.
const ATTACHED = 0
const SPACED = 32
const HYPHENED = 45
const BRACKETED = 41
const APART = 1

/** Digits and letters of a text, folded, with their places and what stands before each. */
interface Stream {
  readonly codes: Uint8Array
  readonly places: Uint32Array
  readonly gaps: Uint8Array
  readonly length: number
}

function readStream(text: string): Stream {
  const codes = new Uint8Array(text.length)
  const places = new Uint32Array(text.length)
  const gaps = new Uint8Array(text.length)
  let length = 0
  let gap = APART
  let width = 0
  for (let index = 0; index < text.length; index++) {
    const unit = foldedUnit(text.charCodeAt(index))
    if (isAlphanumeric(unit)) {
      codes[length] = unit
      places[length] = index
      gaps[length++] = gap
      gap = ATTACHED
      width = 0
      continue
    }
    const kind = separatorAt(text, index)
    if (kind === ATTACHED) {
      if (isSurrogate(unit)) index++
      continue
    }
    width++
    if (kind === APART || width > 2) gap = APART
    else if (gap === ATTACHED || gap === SPACED) gap = kind
    else if (kind !== SPACED && kind !== gap) gap = APART
  }
  return { codes, places, gaps, length }
}

/** A character of either width and case as an ASCII one in upper case. */
function foldedUnit(unit: number): number {
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
  return narrow >= 97 && narrow <= 122 ? narrow - 32 : narrow
}

function isAlphanumeric(unit: number): boolean {
  return isDigit(unit) || isCapital(unit)
}

/**
 * What the character at `index`, no letter or digit, is to the numbers beside it. An invisible one is as good as not
 * there; a line break parts, since the next line is the next record.
 */
function separatorAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  if (unit < FIRST_BEYOND_ASCII) {
    return unit === SPACED || unit === HYPHENED || unit === BRACKETED ? unit : APART
  }
  // Nothing among the Han characters is invisible, a space or a dash.
  if (unit >= FIRST_HAN && unit <= LAST_HAN) return APART
  const character = isSurrogate(unit) ? text.slice(index, index + 2) : text.charAt(index)
  if (INVISIBLE.test(character)) return ATTACHED
  if (SPACE.test(character)) return LINE_BREAK.test(character) ? APART : SPACED
  return foldDashes(character) === '-' ? HYPHENED : APART
}

const FIRST_BEYOND_ASCII = 0x80
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff
const LINE_BREAK = /[\u0085\u2028\u2029]/

/** Whether a code unit is half of a character beyond the basic plane. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

function findNumbers(input: string): Found[] {
  const stream = readStream(input)
  const { codes, places, gaps, length } = stream
  const found: Found[] = []
  // Where the last number ended: another one may be glued to it.
  let done = -1
  const add = (kind: PersonalKind, from: number, count: number) => {
    done = from + count
    found.push({ kind, start: places[from]!, end: places[done - 1]! + 1, text: textAt(stream, from, count) })
  }
  const glued = gluedNumbers(stream)
  let index = 0
  let runEnd = 0
  while (index < length) {
    const isStart = gaps[index] !== ATTACHED || index === done
    let count = 0
    let kind: PersonalKind | undefined
    if (isDigit(codes[index]!)) {
      if (index >= runEnd) runEnd = index + runOf(stream, index)
      const run = runEnd - index
      if (isStart || !isDigit(codes[index - 1]!)) {
        count = glued(index)
        if (count > 0) kind = kindOfPiece(textAt(stream, index, count))
        else [kind, count] = numberAt(stream, index, run)
        if (kind === undefined && run > 18) {
          // Whatever is glued together there, an ID number in it must fit in full.
          while (index < runEnd && !isWithin(stream, index)) index++
          if (index < runEnd) add('resident-id', index, 18)
          index = index < runEnd ? done : runEnd
          continue
        }
      }
      if (kind === undefined) count = run
    } else if (isStart) {
      kind = documentAt(stream, index)
      count = kind === undefined ? glued(index) : wordOf(stream, index, 16)
      if (kind === undefined && count > 0) kind = kindOfPiece(textAt(stream, index, count))
    }
    if (kind !== undefined) add(kind, index, count)
    index += Math.max(count, 1)
  }
  return found
}

/**
 * Tells where in a word numbers follow each other without anything between them, up to the end of the word:
 * `13800138000H99996934`. So the length of each is certain, that of a travel permit (9 or 11) too.
 *
 * @returns the length of the number at a place; 0 where none is
 */
function gluedNumbers(stream: Stream): (from: number) => number {
  const { codes, gaps, length } = stream
  // By place: the length of the number there with which the rest of the word can be read; 0 where there is none.
  let lengths: Uint8Array | undefined
  let wordEnd = 0
  const lengthAt = (at: number, end: number): number => {
    for (const count of GLUED_LENGTHS) {
      const next = at + count
      if (next > end || (next < end && lengths![next] === 0)) continue
      // Seven digits stand at the end of each, but for the X of an ID number.
      if (!isDigit(codes[next - 2]!) || !isDigit(codes[next - 4]!) || !isDigit(codes[next - 7]!)) continue
      if (kindOfPiece(textAt(stream, at, count)) !== undefined) return count
    }
    return 0
  }
  return (from) => {
    if (from >= wordEnd) {
      let end = from + 1
      while (end < length && gaps[end] === ATTACHED) end++
      wordEnd = end
      // No two numbers are shorter.
      if (end - from < SHORTEST_GLUED) return 0
      lengths ??= new Uint8Array(length)
      for (let at = end - 1; at >= from; at--) lengths[at] = lengthAt(at, end)
    }
    return lengths === undefined ? 0 : lengths[from]!
  }
}

/** ID numbers with and without the digits of a taxpayer, of 15 digits; permits, mobile phones, passports. */
const GLUED_LENGTHS = [18, 20, 15, 13, 11, 9, 8] as const
const SHORTEST_GLUED = 16

/** The kind of a text that is one number, by its length and characters alone. */
function kindOfPiece(text: string): PersonalKind | undefined {
  switch (text.length) {
    case 18:
      return isId(text) ? 'resident-id' : undefined
    case 20:
      return isId(text.slice(0, 18)) && hasDigits(text, 18, 20) ? 'taxpayer-id' : undefined
    case 15:
      return looksLikeLegacyResidentId(text) || looksLikeForeignPermanentResidentId(text) ? 'resident-id' : undefined
    case 13:
      return /^861[3-9]\d{9}$/.test(text) ? 'mobile-phone' : undefined
    default:
      if (/^1[3-9]\d{9}$/.test(text)) return 'mobile-phone'
      return looksLikeHongKongMacaoTravelPermit(text) || looksLikePassport(text) ? 'person-document' : undefined
  }
}

/** Whether a text is an ID number, with or without a typing error. */
function isId(text: string): boolean {
  return hasDigits(text, 0, 17) && /[\dX]$/.test(text) && (isPerson(text) || isMeantAsPerson(text))
}

/** The kind of number that begins at a run of digits, and its length in characters. */
function numberAt(stream: Stream, from: number, run: number): [PersonalKind | undefined, number] {
  const { codes, gaps } = stream
  if (run <= 18) {
    const id = take(stream, from, 18)
    if (id !== '' && hasDigits(id, 0, 17) && /[\dX]$/.test(id)) {
      const whole = wordOf(stream, from, 21) >= 18
      const tail = whole && isClosed(stream, from + 20) ? textAt(stream, from + 18, 2) : ''
      if (tail.length === 2 && hasDigits(tail, 0, 2) && isTaxpayer(stream, from, id)) return ['taxpayer-id', 20]
      const grouped = gaps[from + 6] !== ATTACHED && gaps[from + 14] !== ATTACHED && run === 6
      const closed = id.endsWith('X') || isClosed(stream, from + 18)
      if (closed && (isPerson(id) || ((whole || grouped) && isMeantAsPerson(id)))) {
        return ['resident-id', 18]
      }
    }
    if (codes[from] === NINE && codes[from + 1] === TWO) {
      const code = take(stream, from, 18)
      if (/^92\d{6}[\dA-Z]{10}$/.test(code) && isProvinceCodeAt(code, 2) && isClosed(stream, from + 18)) {
        return ['social-credit-code', 18]
      }
    }
  }
  if (run === 20 && isTaxpayer(stream, from, textAt(stream, from, 18))) return ['taxpayer-id', 20]
  const mobile = mobileAt(stream, from, run)
  if (mobile > 0) return ['mobile-phone', mobile]
  if (run === 15 && looksLikeLegacyResidentId(textAt(stream, from, 15))) return ['resident-id', 15]
  const office = officeAt(stream, from, run)
  if (office > 0) return ['office-phone', office]
  const card = cardAt(stream, from, run)
  return card > 0 ? ['bank-card', card] : [undefined, 0]
}

function isPerson(id: string): boolean {
  return looksLikeResidentId(id) || looksLikeResidencePermit(id) || looksLikeForeignPermanentResidentId(id)
}

function isMeantAsPerson(id: string): boolean {
  const year = digitsAt(id, 6, 10)
  const date = year >= 1900 && year < 2100 && isRealDate(year, digitsAt(id, 10, 12), digitsAt(id, 12, 14))
  return date && (isProvinceCodeAt(id, 0) || /^8[123]0000/.test(id))
}

function isTaxpayer(stream: Stream, from: number, id: string): boolean {
  return wordOf(stream, from, 21) >= 20 && isClosed(stream, from + 20) && (isPerson(id) || isMeantAsPerson(id))
}

// Century and month come first: they rule out nearly every place of a long run.
function isWithin(stream: Stream, from: number): boolean {
  const { codes, gaps, length } = stream
  if (from + 18 > length || gaps[from + 17] !== ATTACHED) return false
  const century = codes[from + 6]! * 10 + codes[from + 7]! - 528
  if (century < 18 || century > 20 || codes[from + 10]! > ONE) return false
  return isPerson(textAt(stream, from, 18))
}

function mobileAt(stream: Stream, from: number, run: number): number {
  const { codes, gaps } = stream
  for (const prefix of [0, 2, 4]) {
    if (run !== 11 + prefix) continue
    const text = textAt(stream, from, run)
    const fits = prefix === 0 || text.startsWith(prefix === 2 ? '86' : '0086')
    if (fits && /^1[3-9]/.test(text.slice(prefix))) return run
  }
  // 138 0013 8000
  if (run !== 3 || codes[from] !== ONE || codes[from + 1]! < THREE || !isClosed(stream, from + 11)) return 0
  const grouped = gaps[from + 3] !== ATTACHED && gaps[from + 7] !== ATTACHED && runOf(stream, from + 3) === 4
  return grouped && hasDigits(take(stream, from, 11), 0, 11) ? 11 : 0
}

function officeAt(stream: Stream, from: number, run: number): number {
  const { codes, gaps, length } = stream
  if (codes[from] !== ZERO || codes[from + 1] === ZERO || run < 3) return 0
  const area = codes[from + 1]! <= TWO ? 3 : 4
  if (run !== area) return run === area + 7 || run === area + 8 ? run : 0
  if (from + area >= length || gaps[from + area] === APART) return 0
  const subscriber = runOf(stream, from + area)
  return subscriber === 7 || subscriber === 8 ? area + subscriber : 0
}

// What card numbers of a length begin with; a time in milliseconds, a company's number and most others do not.
const CARDS: { readonly [length: number]: RegExp } = {
  13: /^4/,
  14: /^3[0689]/,
  15: /^3[47]/,
  16: /^(?:[3-69]|2[2-7])/,
  17: /^[4-69]/,
  18: /^6/,
  19: /^[4-69]/,
}

function cardAt(stream: Stream, from: number, run: number): number {
  let count = run
  if (run === 4) {
    const gap = stream.gaps[from + 4]
    for (let group = 4; group === 4 && count < 19 && gap !== APART && from + count < stream.length; count += group) {
      if (stream.gaps[from + count] !== gap || !isDigit(stream.codes[from + count]!)) break
      group = runOf(stream, from + count)
    }
    if (count < 16) return 0
  }
  const card = CARDS[count]
  if (card === undefined) return 0
  const text = textAt(stream, from, count)
  if (!card.test(text) || looksLikePublicSecurityNumber(text)) return 0
  let sum = 0
  for (let index = 0; index < count; index++) {
    const digit = text.charCodeAt(count - 1 - index) - ZERO
    sum += index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)
  }
  return sum % 10 === 0 ? count : 0
}

function documentAt(stream: Stream, from: number): PersonalKind | undefined {
  const length = wordOf(stream, from, 16)
  if (length !== 8 && length !== 9 && length !== 11 && length !== 15) return undefined
  const text = textAt(stream, from, length)
  if (length === 15) return looksLikeForeignPermanentResidentId(text) ? 'resident-id' : undefined
  const fits = looksLikeHongKongMacaoTravelPermit(text) || (length < 11 && looksLikePassport(text))
  return fits ? 'person-document' : undefined
}

/** Digits in a row from `from`. */
function runOf({ codes, gaps, length }: Stream, from: number): number {
  let end = from + 1
  while (end < length && gaps[end] === ATTACHED && isDigit(codes[end]!)) end++
  return end - from
}

/** Digits and letters in a row from `from`, counted up to `most`. */
function wordOf({ gaps, length }: Stream, from: number, most: number): number {
  let end = from + 1
  while (end < length && end < from + most && gaps[end] === ATTACHED) end++
  return end - from
}

/** Whether a number that ends before `at` ends there: no digit is attached. */
function isClosed({ codes, gaps, length }: Stream, at: number): boolean {
  return at >= length || gaps[at] !== ATTACHED || !isDigit(codes[at]!)
}

/** `count` characters from `from`, spaces and hyphens between them or not; `''` where there are fewer. */
function take(stream: Stream, from: number, count: number): string {
  if (from + count > stream.length) return ''
  for (let index = from + 1; index < from + count; index++) {
    const gap = stream.gaps[index]!
    if (gap === APART || gap === BRACKETED) return ''
  }
  return textAt(stream, from, count)
}

function textAt({ codes, length }: Stream, from: number, count: number): string {
  let text = ''
  for (let index = from; index < from + count && index < length; index++) text += String.fromCharCode(codes[index]!)
  return text
}

function findEmails(input: string): Found[] {
  const found: Found[] = []
  const sign = /[@\uff20]/g
  let done = 0
  for (let match = sign.exec(input); match !== null; match = sign.exec(input)) {
    const at = match.index
    let start = at
    while (start > done && at - start < 64 && isLocal(input.charCodeAt(start - 1))) start--
    let end = at + 1
    while (end < input.length && end - at < 254 && isHost(input.charCodeAt(end))) end++
    const host = hostIn(input.slice(at + 1, end))
    if (start === at || host === '') continue
    done = at + 1 + host.length
    found.push({ kind: 'email', start, end: done, text: `${input.slice(start, at)}@${host}` })
  }
  return found
}

// A host ends in letters: the full stop of the sentence, and what follows without a space, are none of it.
function hostIn(text: string): string {
  const labels = text.split('.')
  const empty = labels.indexOf('')
  let count = empty < 0 ? labels.length : empty
  while (count > 1 && !/^[A-Za-z]{2,}$/.test(labels[count - 1]!)) count--
  return count < 2 ? '' : labels.slice(0, count).join('.')
}

function isHost(unit: number): boolean {
  return isSmallLetter(unit) || isCapital(unit) || isDigit(unit) || unit === HYPHEN || unit === DOT
}

// RFC 5322 atoms as mailboxes really have them: no quotes, brackets or signs of a sentence.
function isLocal(unit: number): boolean {
  return isHost(unit) || unit === UNDERSCORE || unit === PLUS || unit === PERCENT
}
