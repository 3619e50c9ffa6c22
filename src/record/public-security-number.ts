import { characterAt, codeAt, isCharacterOf } from '../data/province-characters/character.ts'
import { MINISTRY, POLICE, POLICE_MEANT, POLICE_MISTAKEN } from '../data/province-characters/table.ts'
import { isDigit } from '../foundation/code-unit.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import {
  digitsAt,
  digitsEnd,
  hasDigits,
  looksLikeIcpNumber,
  looksLikeTelecomLicense,
  type NumberKind,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { isTaken, textOf, wantsCanonical } from './canonical.ts'
import { explainedNumber } from './explained.ts'
import { CLOSE, foldRecordText, isInvented, isLabel, isUnfilled, LONGEST } from './spelling.ts'

/**
 * Public-security number (公安联网备案号) of a website, `京公网安备11010502030143号`:
 *
 * | part | what |
 * |---|---|
 * | `京` | province: the police's character, with 川, 贵, 甘 where the ministry writes 蜀, 黔, 陇 |
 * | `公网安备` | |
 * | digits 1–6 | the police body that took the filing: mostly a county of GB/T 2260, but also zones of its own |
 * | digits 7–8 | `02` on every website seen |
 * | digits 9–14 | serial within the body |
 * | `号` | |
 *
 * Errors: wrong number of digits, a province that the digits contradict, made-up digits, a number of a city's own
 * register from before the national platform (穗公网监备案证…, 网警备案号, ten digits). Warnings, with the repaired
 * text: a spelling from which only one number can be meant, 蜀, 黔, 陇 for 川, 贵, 甘, a province left out. Further
 * warnings: other digits at 7–8, a letter behind the digits (the form of an app's number is not known), and the 12 and
 * 13 digits of the local filings before 2016, also with `-N`, which are to be renewed on the national platform.
 * The six-digit body is not checked beyond its province: 510190 and 440491 are in no list and on real websites.
 *
 * Source: numbers on public websites of all 31 provinces; 计算机信息网络国际联网安全保护管理办法 (公安部令第33号, 1997) for the
 * filing. Read 2026-11-21.
 */
export interface PublicSecurityNumber {
  /** With the province and without the space that the platform's snippet puts behind 备. */
  readonly text: string
  /** First two digits of GB/T 2260. */
  readonly provinceCode: string
  /** Digits 1–6. */
  readonly divisionCode: string
  /** All 14 digits (12 or 13 of an old number). */
  readonly digits: string
}

/**
 * 1 label, 2 province, 3 wording, 4 digits, 5 suffix, 6 letter. No second 公 in the wording: of 公安备案：京公网安备1101… the
 * first is the label's.
 */
const NUMBER = /* @__PURE__ */ (() =>
  new RegExp(
    `^(?:(\\D*?)([${MINISTRY}${POLICE_MEANT}云])?(公?[网安][^\\d公]{1,30}|公[^\\d公]{0,20}备[^\\d公]{0,9}))?(\\d+)(?:号?(-\\d{1,3}))?([A-Z]?)号*$`,
  ))()

/** Registers of cities from before the national platform: 穗公网监备案证第…号, 哈公网监备：…, 网警备案号. */
const LOCAL = /网监|网警/
/** 京公网安备1101010123号, as Beijing numbered before. */
const LOCAL_DIGITS = 10
/** What numbers of the national platform have, whatever stands in front of them. */
const NATIONAL = /^\d{6}02\d{6}$/

/** 京公网安备11010502030143号. */
const CANONICAL_LENGTH = 20

/**
 * Reads a public-security number. Spaces, full-width forms, traditional characters, numeric entities and a label in
 * front are folded; a number without its province (公安备案号 and digits) is completed from the digits.
 *
 * @returns the value with its parts; or the findings, `public_security_number.*`
 *
 * @example
 * ```ts
 * parsePublicSecurityNumber('京公网安备 11010502030143号')
 * // → { ok: true, issues: [], value: { text: '京公网安备11010502030143号', provinceCode: '11', divisionCode: '110105',
 * //     digits: '11010502030143' } }
 * parsePublicSecurityNumber('蜀公网安备51078202110037号').issues[0]
 * // → { code: 'public_security_number.mismatch', severity: 'warning', params: { expected: '川' },
 * //     suggestion: { kind: 'text', text: '川公网安备51078202110037号' }, … }
 * ```
 */
export function parsePublicSecurityNumber(
  input: unknown,
): Result<PublicSecurityNumber, CodesOf<'public_security_number'>> {
  if (typeof input === 'string' && cleanPublicSecurityEnd(input, 0) === input.length) {
    return accept(publicSecurityNumberAt(input, 0, input.length))
  }
  const opened = openText(input, 'public_security_number', [14], LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = foldRecordText(opened)
  return explainedNumber('public_security_number', opened, text, readPublicSecurityNumber(text), (piece) => {
    const other = readPublicSecurityNumber(foldRecordText(piece))
    return other.ok ? other.value.text : undefined
  })
}

/** {@link parsePublicSecurityNumber} of a text that is folded. */
export function readPublicSecurityNumber(
  text: string,
): Result<PublicSecurityNumber, CodesOf<'public_security_number'>> {
  const parts = splitPlain(text) ?? splitByGrammar(text)
  // Digits without any words are taken only in the one shape that nothing else has: 14, with 02 at the seventh.
  if (parts === undefined || (parts.wording === '' && !NATIONAL.test(parts.digits))) return reject(otherIssue(text))
  const { label, character, wording, digits, suffix, letter } = parts

  if (isInvented(digits) || digits.endsWith('000000')) return reject(error('public_security_number.placeholder', {}))
  if (isLocal(label + wording, digits)) return reject(error('public_security_number.unknown', { part: 'registry' }))
  const old = digits.length === 12 || digits.length === 13
  if (!old && digits.length !== 14) {
    return reject(error('public_security_number.length', { expected: [14], actual: digits.length }))
  }
  const provinceCode = digits.slice(0, 2)
  const expected = characterAt(POLICE, digits, 0)
  if (expected === '') return reject(error('public_security_number.unknown', { part: 'province' }))
  const value = {
    text: `${expected}公网安备${digits}${suffix}号`,
    provinceCode,
    divisionCode: digits.slice(0, 6),
    digits,
  }
  const suggestion = { kind: 'text', text: value.text } as const
  const issues: Issue<CodesOf<'public_security_number'>>[] = []
  if (character !== expected) {
    if (character === '') {
      issues.push(warning('public_security_number.missing', { part: 'province' }, { suggestion }))
    } else {
      const extras = { rule: 'record/public-security-province-character', suggestion } as const
      const mistaken = POLICE_MEANT.charAt(POLICE_MISTAKEN.indexOf(character)) === expected
      const issue = (mistaken ? warning : error)('public_security_number.mismatch', { expected }, extras)
      if (!mistaken) return reject(issue)
      issues.push(issue)
    }
  }
  if (old || suffix !== '') {
    issues.push(warning('public_security_number.outdated', {}, { rule: 'record/public-security-renewal' }))
  } else if (digits.slice(6, 8) !== '02') {
    issues.push(warning('public_security_number.unknown', { part: 'digits-7-8' }))
  }
  if (letter !== '') issues.push(warning('public_security_number.unknown', { part: 'letter' }))
  if (/012345|123456|(\d)\1{5}/.test(digits.slice(-6))) issues.push(warning('public_security_number.placeholder', {}))
  const body = text.slice(label.length + character.length)
  if (letter === '' && character !== '' && (!isLabel(label) || body !== value.text.slice(1))) {
    issues.push(warning('public_security_number.format', {}, { suggestion }))
  }
  return accept(value, issues)
}

/** A number taken apart, nothing judged. */
interface PublicSecurityParts {
  readonly label: string
  readonly character: string
  readonly wording: string
  readonly digits: string
  readonly suffix: string
  readonly letter: string
}

const PROVINCES: string = /* @__PURE__ */ (() => `${MINISTRY}${POLICE_MEANT}`.replace(/ /g, ''))()
/** So much of the wording may stand behind 公网. */
const LONGEST_WORDING = 30

/** A province, 公网 with the wording that follows, digits and 号: what {@link NUMBER} says of it, without expression. */
function splitPlain(text: string): PublicSecurityParts | undefined {
  const character = text.charAt(0)
  if (!text.startsWith('公网', 1) || PROVINCES.indexOf(character) < 0) return undefined
  const last = text.length - 1
  let start = '公网'.length + 1
  while (start < last && !isDigit(text.charCodeAt(start)) && text.charAt(start) !== '公') start++
  const length = start - '公网'.length - 1
  if (length === 0 || length > LONGEST_WORDING || start === last) return undefined
  if (digitsEnd(text, start) !== last || text.charCodeAt(last) !== CLOSE) return undefined
  const wording = text.slice(1, start)
  return { label: '', character, wording, digits: text.slice(start, last), suffix: '', letter: '' }
}

function splitByGrammar(text: string): PublicSecurityParts | undefined {
  const match = NUMBER.exec(text)
  if (match === null) return undefined
  const [, label = '', character = '', wording = '', digits = '', suffix = '', letter = ''] = match
  return { label, character, wording, digits, suffix, letter }
}

/**
 * Whether {@link parsePublicSecurityNumber} takes `input`.
 *
 * @example
 * ```ts
 * isPublicSecurityNumber('京公网安备11010502030143号')  // → true
 * isPublicSecurityNumber('京公网安备 11010502030143号') // → true
 * isPublicSecurityNumber('京公网安备 11010502030143号', { canonical: true }) // → false
 * isPublicSecurityNumber('沪公网安备11010502030143号')  // → false: 11 is 京
 * ```
 */
export function isPublicSecurityNumber(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  if (cleanPublicSecurityEnd(input, 0) === input.length) {
    return input.length === CANONICAL_LENGTH || !wantsCanonical(options)
  }
  return input.length <= LONGEST && isTaken(input, readPublicSecurityNumber(foldRecordText(input)), options)
}

/**
 * The number as it is displayed: `plain`, or `spaced` as in the platform's own snippet, with a space behind 备.
 *
 * @param value the number, or any spelling of it; what is no number comes back as it is
 *
 * @example
 * ```ts
 * formatPublicSecurityNumber({ text: '京公网安备11010502030143号' }, 'spaced') // → '京公网安备 11010502030143号'
 * formatPublicSecurityNumber('公安备案号 11010502030143')                       // → '京公网安备11010502030143号'
 * ```
 */
export function formatPublicSecurityNumber(
  value: Pick<PublicSecurityNumber, 'text'> | string,
  style: 'plain' | 'spaced' = 'plain',
): string {
  const text = textOf(value, parsePublicSecurityNumber)
  return style === 'spaced' && text.startsWith('公网安备', 1) ? text.replace('备', '备 ') : text
}

/** Where the number that begins at `start` ends, if it is plainly right, with or without a space behind 备; else -1. */
export function cleanPublicSecurityEnd(text: string, start: number): number {
  if (!text.startsWith('公网安备', start + 1)) return -1
  const first = start + (text.charAt(start + 5) === ' ' ? 6 : 5)
  const end = first + 14
  if (!hasDigits(text, first, end) || text.charCodeAt(end) !== CLOSE) return -1
  if (!isCharacterOf(POLICE, text, start, first) || !text.startsWith('02', first + 6)) return -1
  // 000000, 111111 …, 012345 and 123456 look made up.
  const last = digitsAt(text, end - 6, end)
  return last % 111_111 === 0 || last === 12_345 || last === 123_456 ? -1 : end + 1
}

/** The number from `start` up to `end`, which {@link cleanPublicSecurityEnd} has found. */
export function publicSecurityNumberAt(text: string, start: number, end: number): PublicSecurityNumber {
  const isCanonical = end - start === CANONICAL_LENGTH
  const digits = text.slice(end - 15, end - 1)
  return {
    text: isCanonical ? text.slice(start, end) : `${text.slice(start, start + 5)}${digits}号`,
    provinceCode: codeAt(POLICE, text, start),
    divisionCode: text.slice(end - 15, end - 9),
    digits,
  }
}

/** Whether a number is one of a city's own register. */
function isLocal(wording: string, digits: string): boolean {
  if (LOCAL.test(wording)) return !NATIONAL.test(digits)
  return digits.length === LOCAL_DIGITS && wording.endsWith('公网安备') && characterAt(POLICE, digits, 0) !== ''
}

/** Why a text of another shape is no public-security number. */
function otherIssue(text: string): Issue<CodesOf<'public_security_number'>> {
  const kind: NumberKind | undefined = looksLikeIcpNumber(text)
    ? 'icp-number'
    : looksLikeTelecomLicense(text)
      ? 'telecom-license'
      : undefined
  if (isUnfilled(text)) return error('public_security_number.placeholder', {})
  return kind === undefined
    ? error('public_security_number.format', {})
    : error('public_security_number.wrong_kind', { kind })
}
