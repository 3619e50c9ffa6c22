import { isList, read } from '../foundation/untrusted.ts'
import { APART, foldedUnit, isAlphanumeric, isSurrogate, separatorAt } from './character-stream.ts'
import { findEmails } from './find-emails.ts'
import { findNumbers } from './find-numbers.ts'
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
import type { Found, PersonalKind } from './personal-kind.ts'

export type { PersonalKind } from './personal-kind.ts'

/** What is taken out, and what stands in its place. */
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
  const kinds = read(options, 'kinds')
  const wanted = isList(kinds) ? new Set(kinds) : undefined
  const emails = wanted?.has('email') === false ? [] : findEmails(input)
  const found = DIGIT.test(input) ? findNumbers(input) : []
  const numbers = wanted === undefined ? found : found.filter(({ kind }) => wanted.has(kind))
  const spans: PersonalSpan[] = []
  const sign = read(options, 'mark')
  const mask: MaskOptions = typeof sign === 'string' ? { mark: sign } : {}
  let next = 0
  const add = ({ kind, start, end, text }: Found) => {
    spans.push({ kind, start, end, masked: MASKS[kind](text, mask) })
  }
  // An address wins over a number in it.
  for (const email of emails) {
    for (; next < numbers.length && numbers[next]!.end <= email.start; next++) add(numbers[next]!)
    let { start, text } = email
    const host = email.end - (text.length - text.lastIndexOf('@'))
    for (; next < numbers.length && numbers[next]!.start < email.end; next++) {
      // A number in groups reaches out in front of the address that its last group stands in: 138 0013 8000@qq.com.
      if (numbers[next]!.start < start) {
        start = numbers[next]!.start
        text = input.slice(start, email.end)
      }
      // A number in the host is hidden with it: without its sign the text is masked as a whole.
      if (numbers[next]!.start >= host) text = text.replace('@', '.')
    }
    add({ ...email, start, text })
  }
  for (; next < numbers.length; next++) add(numbers[next]!)
  return spans
}

const DIGIT = /[\d\uff10-\uff19]/
