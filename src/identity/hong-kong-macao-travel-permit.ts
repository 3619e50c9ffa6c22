import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import {
  digitsAt,
  hasDigits,
  type KindTest,
  kindAmong,
  looksLikeForeignPermanentResidentId,
  looksLikeLegacyResidentId,
  looksLikeMobilePhone,
  looksLikePassport,
  looksLikeResidencePermit,
  looksLikeResidentId,
  looksLikeSocialCreditCode,
  repeatsOneDigit,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'

/**
 * Number of the mainland travel permit for Hong Kong and Macao residents (港澳居民来往内地通行证, 回乡证):
 *
 * | position | what |
 * |---|---|
 * | 1 | `H` Hong Kong, `M` Macao |
 * | 2–9 | eight digits, the holder's for life |
 * | 10–11 | how often the permit was renewed, `00` for the first one; cards since 2013 print it elsewhere |
 *
 * Permits for permanent residents without Chinese nationality (since 2024-07-10) have `HA` or `MA` and seven digits.
 *
 * Numbering rules of the Ministry of Public Security, published 2010-03-10; announcement of the National Immigration
 * Administration of 2024-07-01 for HA and MA. Read 2026-11-21.
 *
 * Errors: length, a character where it cannot stand, another document's number. Warnings: one digit repeated
 * (`placeholder`); `MA` + 7 digits, which is more often a Macao passport (`wrong_kind`).
 */
export interface HongKongMacaoTravelPermit {
  /** 9 or 11 characters, the letter in upper case. */
  readonly text: string
  readonly region: 'hong-kong' | 'macao'
  /** The first nine characters: the holder's for life. */
  readonly holderNumber: string
  /** How often the permit was renewed (0 for the first one), where the number tells it. */
  readonly issue?: number
  /** Whether the permit is for holders without Chinese nationality (HA, MA). */
  readonly foreign: boolean
}

export type HongKongMacaoTravelPermitCode = Extract<Issue['code'], `hong_kong_macao_travel_permit.${string}`>

const LENGTHS = [9, 11] as const

const WRONG_KINDS: readonly KindTest[] = [
  ['resident-id', looksLikeResidentId],
  ['residence-permit', looksLikeResidencePermit],
  ['foreign-permanent-resident-id', looksLikeForeignPermanentResidentId],
  ['social-credit-code', looksLikeSocialCreditCode],
  ['resident-id-15', looksLikeLegacyResidentId],
  ['passport', looksLikePassport],
  ['mobile-phone', looksLikeMobilePhone],
]

/**
 * Reads the number of a travel permit. Full-width characters, spaces, invisible characters, small letters and
 * brackets around the issue count are folded.
 *
 * @returns the value with its parts; or the findings, `hong_kong_macao_travel_permit.*`
 *
 * @example
 * ```ts
 * parseHongKongMacaoTravelPermit('m87654321(00)')
 * // → { ok: true, issues: [], value: { text: 'M8765432100', region: 'macao', holderNumber: 'M87654321',
 * //     issue: 0, foreign: false } }
 * parseHongKongMacaoTravelPermit('H1234567O').issues[0]
 * // → { code: 'hong_kong_macao_travel_permit.charset', severity: 'error', params: { position: 9 }, … }
 * ```
 */
export function parseHongKongMacaoTravelPermit(
  input: unknown,
): Result<HongKongMacaoTravelPermit, HongKongMacaoTravelPermitCode> {
  const opened = openText(input, 'hong_kong_macao_travel_permit', LENGTHS, 64)
  if (typeof opened !== 'string') return reject(opened)
  const text = fold(opened)
  if (text.length !== 9 && text.length !== 11) {
    const params = { expected: LENGTHS, actual: text.length }
    return reject(wrongKind(text) ?? error('hong_kong_macao_travel_permit.length', params))
  }
  const position = offendingPosition(text)
  if (position > 0) return reject(wrongKind(text) ?? error('hong_kong_macao_travel_permit.charset', { position }))

  const foreign = text.charCodeAt(1) === 65
  const value: HongKongMacaoTravelPermit = {
    text,
    region: text.charCodeAt(0) === 72 ? 'hong-kong' : 'macao',
    holderNumber: text.slice(0, 9),
    ...(text.length === 11 ? { issue: digitsAt(text, 9, 11) } : {}),
    foreign,
  }
  const issues: Issue<HongKongMacaoTravelPermitCode>[] = []
  if (foreign && looksLikePassport(text)) {
    issues.push(warning('hong_kong_macao_travel_permit.wrong_kind', { kind: 'passport' }))
  }
  if (repeatsOneDigit(text, foreign ? 2 : 1, 9)) issues.push(warning('hong_kong_macao_travel_permit.placeholder', {}))
  return accept(value, issues)
}

/**
 * Whether `input` is the number of a travel permit in its canonical form, no folding (with `lenient: true`, whatever
 * {@link parseHongKongMacaoTravelPermit} takes).
 *
 * @example
 * ```ts
 * isHongKongMacaoTravelPermit('H12345678')   // → true
 * isHongKongMacaoTravelPermit('h12345678')   // → false
 * isHongKongMacaoTravelPermit('C12345678')   // → false: a mainland resident's permit for Hong Kong and Macao
 * ```
 */
export function isHongKongMacaoTravelPermit(input: unknown, options?: { readonly lenient?: boolean }): boolean {
  if (typeof input !== 'string' || input.length > 64) return false
  const text = options?.lenient === true ? fold(input) : input
  return (text.length === 9 || text.length === 11) && offendingPosition(text) === 0
}

/**
 * Whether two permits belong to the same holder: the first nine characters stay through every renewal.
 *
 * @example
 * ```ts
 * sameHolder({ holderNumber: 'H12345678' }, { holderNumber: 'H12345678' }) // → true
 * ```
 */
export function sameHolder(
  a: Pick<HongKongMacaoTravelPermit, 'holderNumber'>,
  b: Pick<HongKongMacaoTravelPermit, 'holderNumber'>,
): boolean {
  return a.holderNumber === b.holderNumber
}

function fold(input: string): string {
  return compact(input)
    .toUpperCase()
    .replace(/^([HM][A\d]\d{7})\((\d\d)\)$/, '$1$2')
}

/** Where the first character stands that cannot stand there, counted from 1; 0 where there is none. */
function offendingPosition(text: string): number {
  const letter = text.charCodeAt(0)
  if (letter !== 72 && letter !== 77) return 1
  for (let index = text.charCodeAt(1) === 65 ? 2 : 1; index < text.length; index++) {
    if (!hasDigits(text, index, index + 1)) return index + 1
  }
  return 0
}

function wrongKind(text: string): Issue<'hong_kong_macao_travel_permit.wrong_kind'> | undefined {
  const kind = kindAmong(text, WRONG_KINDS)
  return kind === undefined ? undefined : error('hong_kong_macao_travel_permit.wrong_kind', { kind })
}
