import { bare } from '../foundation/around.ts'
import { CAPITAL_A, isDigit } from '../foundation/code-unit.ts'
import { explained } from '../foundation/explain.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import {
  BANK_CARD,
  digitsAt,
  FOREIGN_PERMANENT_RESIDENT_ID,
  HONG_KONG_IDENTITY_CARD,
  type KindTest,
  looksLikePassport,
  MACAO_IDENTITY_CARD,
  MOBILE_PHONE,
  PASSPORT,
  RESIDENCE_PERMIT,
  RESIDENT_ID,
  RESIDENT_ID_15,
  repeatsOneDigit,
  SOCIAL_CREDIT_CODE,
  TAIWAN_IDENTITY_CARD,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { read } from '../foundation/untrusted.ts'
import { wrongKind } from '../foundation/wrong-kind.ts'

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

const LENGTHS: readonly number[] = /* @__PURE__ */ Object.freeze([9, 11])

/** The longest spelling that is looked at, spaces included. */
const LONGEST = 64

const WRONG_KINDS: readonly KindTest[] = [
  HONG_KONG_IDENTITY_CARD,
  MACAO_IDENTITY_CARD,
  TAIWAN_IDENTITY_CARD,
  BANK_CARD,
  RESIDENT_ID,
  RESIDENCE_PERMIT,
  FOREIGN_PERMANENT_RESIDENT_ID,
  SOCIAL_CREDIT_CODE,
  RESIDENT_ID_15,
  PASSPORT,
  MOBILE_PHONE,
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
): Result<HongKongMacaoTravelPermit, CodesOf<'hong_kong_macao_travel_permit'>> {
  if (typeof input === 'string' && isCanonical(input)) return accepted(input)
  const opened = openText(input, 'hong_kong_macao_travel_permit', LENGTHS, LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = fold(opened)
  if (isCanonical(text)) return accepted(text)
  return reject(
    explained('hong_kong_macao_travel_permit', opened, faultOf(text), (piece) => {
      const other = fold(piece)
      return isCanonical(other) ? other : undefined
    }),
  )
}

/**
 * Whether `input` is the number of a travel permit: whatever {@link parseHongKongMacaoTravelPermit} takes, or with
 * `canonical: true` only the text with its letter in upper case and without spaces and brackets.
 *
 * @example
 * ```ts
 * isHongKongMacaoTravelPermit('H12345678')                      // → true
 * isHongKongMacaoTravelPermit('h12345678')                      // → true
 * isHongKongMacaoTravelPermit('h12345678', { canonical: true }) // → false
 * isHongKongMacaoTravelPermit('C12345678')                      // → false: a mainland resident's permit for Hong Kong
 * ```
 */
export function isHongKongMacaoTravelPermit(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  return isCanonical(input) || (options?.canonical !== true && isCanonical(fold(input)))
}

/**
 * Whether two permits belong to the same holder: the first nine characters stay through every renewal. Takes values or
 * texts; what is no permit is nobody's.
 *
 * @example
 * ```ts
 * isSameHolder({ holderNumber: 'H12345678' }, { holderNumber: 'H12345678' }) // → true
 * isSameHolder('H1234567800', 'H12345678')                                   // → true
 * ```
 */
export function isSameHolder(
  a: Pick<HongKongMacaoTravelPermit, 'holderNumber'> | string,
  b: Pick<HongKongMacaoTravelPermit, 'holderNumber'> | string,
): boolean {
  const holder = holderOf(a)
  return holder !== undefined && holder === holderOf(b)
}

function holderOf(permit: unknown): unknown {
  if (typeof permit === 'string') {
    const text = fold(permit)
    return isCanonical(text) ? text.slice(0, 9) : undefined
  }
  return typeof permit === 'object' && permit !== null ? read(permit, 'holderNumber') : undefined
}

function fold(input: string): string {
  if (input.length > LONGEST) return ''
  return bare(input)
    .toUpperCase()
    .replace(/^([HM][A\d]\d{7})\((\d\d)\)$/, '$1$2')
}

function isCanonical(text: string): boolean {
  return (text.length === 9 || text.length === 11) && strayPosition(text) === 0
}

/** Where the first character stands that cannot stand there, counted from 1; 0 where there is none. */
function strayPosition(text: string): number {
  const letter = text.charCodeAt(0)
  if (letter !== 72 && letter !== 77) return 1
  for (let index = isForeign(text) ? 2 : 1; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (!isDigit(unit)) return index + 1
  }
  return 0
}

function isForeign(text: string): boolean {
  return text.charCodeAt(1) === CAPITAL_A
}

/** The result for a canonical number; what is left to find are warnings. */
function accepted(text: string): Result<HongKongMacaoTravelPermit, CodesOf<'hong_kong_macao_travel_permit'>> {
  const foreign = isForeign(text)
  const region = text.startsWith('H') ? 'hong-kong' : 'macao'
  const holderNumber = text.slice(0, 9)
  const issues: Issue<CodesOf<'hong_kong_macao_travel_permit'>>[] = []
  if (foreign && looksLikePassport(text)) {
    issues.push(warning('hong_kong_macao_travel_permit.wrong_kind', { kind: 'passport' }))
  }
  if (repeatsOneDigit(text, foreign ? 2 : 1, 9)) issues.push(warning('hong_kong_macao_travel_permit.placeholder', {}))
  if (text.length === 9) return accept({ text, region, holderNumber, foreign }, issues)
  return accept({ text, region, holderNumber, issue: digitsAt(text, 9, 11), foreign }, issues)
}

/** Why a folded text is not taken. */
function faultOf(text: string): Issue<CodesOf<'hong_kong_macao_travel_permit'>> {
  const other = wrongKind('hong_kong_macao_travel_permit', text, WRONG_KINDS)
  if (other !== undefined) return other
  if (text.length !== 9 && text.length !== 11) {
    return error('hong_kong_macao_travel_permit.length', { expected: LENGTHS, actual: text.length })
  }
  return error('hong_kong_macao_travel_permit.charset', { position: strayPosition(text) })
}
