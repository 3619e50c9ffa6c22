import type { PreApproval } from '../data/enumerations/enumeration.ts'
import { type LicenseShape, licenseShapes, type OperatingLicenseKind } from '../data/operating-licenses/table.ts'
import { codeOfCharacter } from '../data/province-characters/character.ts'
import { MINISTRY } from '../data/province-characters/table.ts'
import type { JudgedOn } from '../foundation/calendar.ts'
import { suggested } from '../foundation/explain.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, warning } from '../foundation/issue.ts'
import {
  ICP_NUMBER,
  type KindTest,
  kindAmong,
  type NumberKind,
  PUBLIC_SECURITY_NUMBER,
  TELECOM_LICENSE,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { isTaken } from './canonical.ts'
import { ministryCharacter } from './ministry-number.ts'
import { foldPageText } from './page-text.ts'
import { isPrivateText, personalKind } from './personal-number.ts'
import { isInvented, isYetToCome, LONGEST, latestYear } from './spelling.ts'

/**
 * Number of a license, approval or filing of another authority that websites and apps show (经营许可证号、前置审批文号), as
 * 粤网文〔2017〕6138-1456号, （总）网出证（京）字第141号, 31120170006, （京）-经营性-2017-0020, 网信算备…号, ISBN 978-…:
 *
 * | part | what |
 * |---|---|
 * | province | a character or two digits of GB/T 2260, where the number has one |
 * | year | in brackets 〔〕 in most |
 * | serial | digits, in some also letters |
 *
 * The shapes are data (`src/data/operating-licenses`), seen in public and decreed nowhere, so they classify and warn:
 * an unknown number behind the name of a license is taken. What is refused is no number at all, one of the ministry or
 * the police, and made-up digits.
 *
 * Source: footers of public websites and texts in public apps. Read 2026-11-21.
 */
export interface OperatingLicense {
  /** Without the label; brackets around the year 〔〕, other parentheses full width. */
  readonly text: string
  /** What it is; `other` where the number is in no list. */
  readonly license: OperatingLicenseKind | 'other'
  /** First two digits of GB/T 2260, where the number tells. */
  readonly provinceCode?: string
  readonly year?: number
  /** What it proves, to be given to `checkServiceName` as `preApprovals`. */
  readonly preApprovals: readonly PreApproval[]
}

export type { OperatingLicenseKind } from '../data/operating-licenses/table.ts'

/** The end of a label; whatever stands before a number and ends so belongs to no number. */
const LABEL_END = /^[(（《〈"' -]+$|(?:[:|》证书号码案照可函]|备案凭证|同意书|批文)[:(（《 -]*$/
/** A name in short, before a number that tells by its word what it is: 互联网出版 新出网证…. */
const LABEL_WORD = /^[一-鿿]{2,20}$/

/** What may stand behind a number. */
const AFTER = /^(?:[(（][^()（）]{0,30})?[)）\]》。.,;、，；|"'号 ]*$/

/** A document with a number, whichever it is: 1 its name, 2 the number. */
const NAMED =
  /^([一-鿿()（）《》]{1,24}(?:许可证|证书?|凭证|同意书|文号|备案号?|编号|号码))(?:编号|证号|号)?[: -]{0,3}([^\d:]{0,20}\d[\dA-Z一-鿿〔〕[\]【】()（）./ -]{2,40})$/

/** A number that tells by its words that it is one: 京建许字〔2019〕第12号. */
const NUMBERED = /^[一-鿿()（）]{2,14}[字备证审许批][一-鿿()（）]{0,4}[〔[【(（]?\d[\dA-Z〔〕[\]【】()（）第-]{2,24}号$/

/** A document of an authority in a year: 沪〔2016〕0268-027号. */
const YEARED = /^[一-鿿()（）]{1,14}〔(?:19|20)\d\d〕第?\d{1,8}(?:-\d{1,8})?号$/

const MANY_DIGITS = /^\d{12,}号?$/

const MASK = /X{2,}|[*#●]{2,}|待[补填定]|填写/i

/**
 * Reads the number of a license, approval or filing. Spaces, entities, brackets of every kind and width and the name
 * of the license in front are folded; 号 is completed.
 *
 * @returns the value, classified; or the findings, `operating_license.*`
 *
 * @example
 * ```ts
 * parseOperatingLicense('网络文化经营许可证：粤网文[2017]6138-1456号')
 * // → { ok: true, issues: [], value: { text: '粤网文〔2017〕6138-1456号', license: 'online-culture',
 * //     provinceCode: '44', year: 2017, preApprovals: ['culture'] } }
 * ```
 */
export function parseOperatingLicense(
  input: unknown,
  options?: JudgedOn,
): Result<OperatingLicense, CodesOf<'operating_license'>> {
  const latest = latestYear(options)
  const opened = openText(input, 'operating_license', [], LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = foldPageText(opened, 0, opened.length).text
  const result = judgeLicenseText(text, readLicenseText(text), latest)
  if (result.ok || result.issues[0].code !== 'operating_license.format' || text.length > LONGEST_MEANT) return result
  const fault = result.issues[0]
  const told = suggested(fault, text, (meant) => {
    const read = readLicenseText(meant)
    const other = read.is === 'shaped' ? judgeLicense(read.shape, read.match, latest) : undefined
    return other?.ok && other.issues.length === 0 ? other.value.text : undefined
  })
  return told === fault ? result : reject(told)
}

/** In longer texts no digits are looked for that were misread as letters (2O17): no number is so long. */
const LONGEST_MEANT = 64

/** What a folded text is by its words and its shape, nothing judged. */
export type LicenseText =
  | { readonly is: 'shaped'; readonly shape: LicenseShape; readonly match: RegExpExecArray }
  /** A number behind the name of a document, or one that is called a number. */
  | { readonly is: 'named'; readonly name: string; readonly number: string }
  /** Signs or words where the digits should stand. */
  | { readonly is: 'masked' }
  /** A number of the ministry or of the police. */
  | { readonly is: 'other'; readonly kind: NumberKind }
  | { readonly is: 'none' }

/** Tells what a folded text is. */
export function readLicenseText(text: string): LicenseText {
  const kind = kindAmong(text, OTHERS)
  // Food sellers' numbers hold what looks like the class of a telecom license: 京网食A11010005.
  const found = kind === undefined || kind === 'telecom-license' ? shapeOf(text) : undefined
  if (found !== undefined) return { is: 'shaped', shape: found[0], match: found[1] }
  if (kind !== undefined) return { is: 'other', kind }
  if (MASK.test(text)) return { is: 'masked' }
  const [, name = '', number = tellsItself(text) ? text : ''] = NAMED.exec(text) ?? []
  return /\d{3}|\d-\d/.test(number) ? { is: 'named', name, number } : { is: 'none' }
}

const OTHERS: readonly KindTest[] = [ICP_NUMBER, PUBLIC_SECURITY_NUMBER, TELECOM_LICENSE]

/** The license of a folded text, of which {@link readLicenseText} has told what it is. */
export function judgeLicenseText(
  text: string,
  read: LicenseText,
  latest: number | undefined,
): Result<OperatingLicense, CodesOf<'operating_license'>> {
  switch (read.is) {
    case 'shaped':
      return judgeLicense(read.shape, read.match, latest)
    case 'named':
      return unknownLicense(text, read.name, read.number, latest)
    case 'masked':
      return reject(error('operating_license.placeholder', {}))
    case 'other':
      return reject(error('operating_license.wrong_kind', { kind: read.kind }))
    default:
      return reject(error('operating_license.format', {}))
  }
}

/**
 * Whether {@link parseOperatingLicense} takes `input`, with the same options.
 *
 * @example
 * ```ts
 * isOperatingLicense('粤网文〔2017〕6138-1456号')                        // → true
 * isOperatingLicense('粤网文[2017]6138-1456号')                          // → true
 * isOperatingLicense('粤网文[2017]6138-1456号', { canonical: true })     // → false
 * ```
 */
export function isOperatingLicense(input: unknown, options?: JudgedOn & CanonicalOption): boolean {
  return typeof input === 'string' && isTaken(input, parseOperatingLicense(input, options), options)
}

/** The shape that a folded text has: first those whose name stands in it, then those that tell by themselves. */
function shapeOf(text: string): [LicenseShape, RegExpExecArray] | undefined {
  for (const named of [true, false]) {
    for (const shape of licenseShapes) {
      if (named && !shape.labels.some((label) => text.includes(label))) continue
      const match = shape.number.exec(text)
      if (match === null || !AFTER.test(text.slice(match.index + match[0].length))) continue
      // So many digits are of many kinds of license, and of persons: without a label nobody can tell.
      if (!named && MANY_DIGITS.test(match[0])) continue
      const before = text.slice(0, match.index)
      if (named || before === '' || (shape.word !== '' && (LABEL_END.test(before) || LABEL_WORD.test(before))))
        return [shape, match]
    }
  }
  return undefined
}

/** The license of a number that has the shape. */
export function judgeLicense(
  shape: LicenseShape,
  match: RegExpExecArray,
  latest: number | undefined,
): Result<OperatingLicense, CodesOf<'operating_license'>> {
  if (isMadeUp(shape, match)) return reject(error('operating_license.placeholder', {}))
  const place = (shape.province === 0 ? undefined : match[shape.province])?.replace(/[(（]/, '') ?? ''
  const provinceCode = /^\d\d/.test(place)
    ? place.slice(0, 2)
    : codeOfCharacter(MINISTRY, ministryCharacter(place.charAt(0)))
  const digits = shape.year === 0 ? undefined : match[shape.year]
  const year = digits === undefined ? undefined : Number(digits.length === 2 ? `20${digits}` : digits)
  const value: OperatingLicense = {
    text: textOf(shape, match),
    license: shape.license,
    ...(provinceCode === '' ? {} : { provinceCode }),
    ...(year === undefined ? {} : { year }),
    preApprovals: [...shape.permits],
  }
  const isOdd = year !== undefined && (year < 1990 || isYetToCome(year, latest))
  return accept(value, isOdd ? [warning('operating_license.range', { part: 'year' })] : [])
}

/** A number in no list. */
function unknownLicense(
  text: string,
  name: string,
  number: string,
  latest: number | undefined,
): Result<OperatingLicense, CodesOf<'operating_license'>> {
  const kind = personalKind(text)
  if (kind !== undefined) return reject(error('operating_license.wrong_kind', { kind }))
  const canonical = unknownText(name, number, latest)
  if (canonical === undefined || isPrivateText(text)) return reject(error('operating_license.format', {}))
  const shape = licenseShapes.find(({ labels }) => labels.some((label) => name.includes(label)))
  const value: OperatingLicense = {
    text: canonical,
    license: shape === undefined ? 'other' : shape.license,
    preApprovals: shape === undefined ? [] : [...shape.permits],
  }
  return accept(value, [
    shape === undefined ? warning('operating_license.unknown', {}) : warning('operating_license.format', {}),
  ])
}

/** The canonical text of an unknown number: alone where it is read alone too, else with the name of its document. */
function unknownText(name: string, number: string, latest: number | undefined): string | undefined {
  const unwrapped = /^[(（][^()（）]+[)）]$/.test(number) ? number.slice(1, -1) : number
  const bracketed = unwrapped.replace(/[[【(（]((?:19|20)\d\d)[\]】)）]/, '〔$1〕')
  const alone = fullWidth(bracketed).trim().replace(/号+$/, '号')
  if (name === '') return alone
  const folded = foldPageText(alone, 0, alone.length).text
  const result = judgeLicenseText(folded, readLicenseText(folded), latest)
  if (result.ok && result.value.text === alone) return alone
  // The canonical text must be read as itself again. Where the name in front changes what is read, there is none.
  const whole = `${name}:${folded}`
  const [, sameName, sameNumber] = NAMED.exec(whole) ?? []
  const isSame = sameName === name && sameNumber === folded && shapeOf(whole) === undefined
  return isSame ? `${fullWidth(name)}：${alone}` : undefined
}

/** Whether a folded text is called a number by its own words. */
function tellsItself(text: string): boolean {
  return NUMBERED.test(text) || YEARED.test(text)
}

/** The canonical text of a number that has the shape. */
function textOf(shape: LicenseShape, match: RegExpExecArray): string {
  return shape.text.replace(/\$(\d)/g, (_, group: string) => fullWidth(match[Number(group)] ?? ''))
}

function fullWidth(text: string): string {
  return text.replace(/\(/g, '（').replace(/\)/g, '）')
}

/** Whether the digits besides the year are all zeros, counted up or one digit repeated. */
function isMadeUp(shape: LicenseShape, match: RegExpExecArray): boolean {
  const year = shape.year === 0 ? '' : (match[shape.year] ?? '')
  const digits = match[0].replace(year, '').replace(/\D/g, '')
  return (
    /^0+$/.test(year + digits) || /^0+$/.test(digits) || (digits.length > 5 && isInvented(digits)) || year === '0000'
  )
}
