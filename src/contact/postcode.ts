import { bare } from '../foundation/around.ts'
import { explained } from '../foundation/explain.ts'
import { asksCanonical, type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { hasDigits } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'
import { digitPattern } from './digit-pattern.ts'
import { postcodeProvinces } from './postcode-provinces.ts'
import { provinceOption } from './province-option.ts'

/**
 * Postcode (邮政编码) of the mainland, six digits:
 *
 * | position | what |
 * |---|---|
 * | 1–2 | province, or a part of one |
 * | 3–4 | postal district, county |
 * | 5–6 | delivery office |
 *
 * Errors: another length, another character, a beginning `00`. Warnings: a beginning in no list, a province other than
 * the stated one (border districts have their neighbour's), one digit six times and 123456. A `provinceCode` that is no
 * province is an error of the context.
 * Hong Kong and Macao have none; 999077 and 999078 are put in their place and pass.
 *
 * Beginnings counted from address tables of 2020, see `data/postcodes`; read 2026-11-21.
 */
export interface Postcode {
  /** Six digits. */
  readonly text: string
  /** Provinces with postcodes that begin so, the main one first; empty where none is known. */
  readonly provinceCodes: readonly string[]
}

/** How postcodes (邮政编码) are read. */
export interface PostcodeOptions {
  /** Province of the address: the first two digits of GB/T 2260 (all six, `440000`, are taken). */
  readonly provinceCode?: string | undefined
}

const LENGTH = 6

/** What stands around it in an address of Latin letters: `Beijing 100037`, `100037, P.R. China`. */
const LATIN_IN_FRONT = /^(?:[A-Za-z.]{2,24}[\s,]{1,4}){1,6}(?=\d)/
const LATIN_BEHIND = /(\d)(?:[\s,]{1,4}[A-Za-z.]{2,24}){1,6}$/

/** The longest spelling that is looked at. */
const LONGEST = 32

/**
 * Reads a postcode: spaces, full-width digits and a label in front (邮编：) are folded.
 *
 * @returns the postcode and its province; or the findings, `postcode.*`
 *
 * @example
 * ```ts
 * parsePostcode(' １０００３７ ')
 * // → { ok: true, issues: [], value: { text: '100037', provinceCodes: ['11'] } }
 * parsePostcode('100037', { provinceCode: '44' }).issues[0]
 * // → { code: 'postcode.mismatch', severity: 'warning', params: { expected: '44', actual: ['11'] }, … }
 * ```
 */
export function parsePostcode(
  input: unknown,
  options?: PostcodeOptions,
): Result<Postcode, CodesOf<'postcode'> | 'context.unknown'> {
  const expected = provinceOption(options)
  if (typeof expected === 'object') return reject(expected)
  const text = readPostcode(input)
  if (typeof text !== 'string') {
    const isLooked = typeof input === 'string' && input.length <= LONGEST
    return reject(isLooked ? explained('postcode', input, text, textIn) : text)
  }
  const issues: Issue<CodesOf<'postcode'> | 'context.unknown'>[] = []
  const provinceCodes = postcodeProvinces(text)
  if (isMadeUp(text)) issues.push(warning('postcode.placeholder', {}))
  else if (provinceCodes.length === 0) issues.push(warning('postcode.unknown', {}))
  else if (expected !== undefined && !provinceCodes.includes(expected)) {
    issues.push(warning('postcode.mismatch', { expected, actual: provinceCodes }))
  }
  return accept({ text, provinceCodes }, issues)
}

/**
 * Whether `input` is a postcode in any spelling that {@link parsePostcode} takes; with `canonical: true`, six digits.
 *
 * @example
 * ```ts
 * isPostcode('100037')                             // → true
 * isPostcode('邮编：100037')                       // → true
 * isPostcode('邮编：100037', { canonical: true })  // → false
 * isPostcode('000000')                             // → false
 * ```
 */
export function isPostcode(input: unknown, options?: PostcodeOptions & CanonicalOption): boolean {
  const text = readPostcode(input)
  if (typeof text !== 'string' || typeof provinceOption(options) === 'object') return false
  return text === input || !asksCanonical(options)
}

function textIn(input: string): string | undefined {
  const text = readPostcode(input)
  return typeof text === 'string' ? text : undefined
}

/** The six digits of a postcode, or what is wrong with it. */
function readPostcode(input: unknown): string | Issue<CodesOf<'postcode'> | 'context.unknown'> {
  return typeof input === 'string' && isCanonical(input) ? input : readSpelling(input)
}

/** 123456, 654321, and one digit six times. */
function isMadeUp(text: string): boolean {
  return text === '123456' || text === '654321' || digitPattern(text, 0, LENGTH) === 'repeated'
}

function isCanonical(text: string): boolean {
  return text.length === LENGTH && hasDigits(text, 0, LENGTH) && !text.startsWith('00')
}

function readSpelling(input: unknown): string | Issue<CodesOf<'postcode'> | 'context.unknown'> {
  const opened = openText(input, 'postcode', [LENGTH], LONGEST)
  if (typeof opened !== 'string') return opened
  const folded = compact(opened.replace(LATIN_IN_FRONT, '').replace(LATIN_BEHIND, '$1'))
  const text = bare(folded.replace(/^(?:zip|postcode|p\.?c\.?)[:：]?(?=\d)/i, ''))
  if (!/\d/.test(text)) return error('postcode.placeholder', {})
  const strange = text.search(/\D/)
  if (strange >= 0) return error('postcode.charset', { position: folded.indexOf(text) + strange + 1 })
  if (text.length !== LENGTH) return error('postcode.length', { expected: [LENGTH], actual: text.length })
  return isCanonical(text) ? text : error('postcode.placeholder', {})
}
