import type { OrganizationDocumentType } from '../data/enumerations/enumeration.ts'
import { unlabelled } from '../foundation/around.ts'
import { suggested } from '../foundation/explain.ts'
import { type CanonicalOption, isBlank, openText } from '../foundation/input.ts'
import { at, type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import {
  EMAIL,
  ICP_NUMBER,
  type KindTest,
  looksLikeBusinessRegistrationNumber,
  looksLikeMobilePhone,
  looksLikeOrganizationCode,
  looksLikeTaxpayerId,
  RESIDENCE_PERMIT,
  RESIDENT_ID,
  WEB_URL,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { tidy } from '../foundation/text.ts'
import { foldTraditional } from '../foundation/traditional.ts'
import { wrongKind } from '../foundation/wrong-kind.ts'
import { isCreditCodeText } from './credit-code-text.ts'

/**
 * Number of an organization's certificate that has no scheme of its own in public (证书编号): the certificates of
 * institutions, social organizations, foundations, law firms, hospitals, schools, notaries, religious sites and so on.
 *
 * Most of them have borne the social credit code since 2016. Before, and for the practice licenses (执业许可证, 办学许可证)
 * still, the number is text with digits (事证第112010000123号, 教民144030570000011号) whose forms differ by province and
 * year. So an error is only what no form has: a length or character outside all of them, no digit, a word for "none",
 * another kind of number, and 18 capitals and digits that are no social credit code on a certificate that bears one.
 * Warnings: a number of the time before the social credit code; a code registered by another department than the one
 * that issues the certificate. Read 2026-11-21.
 */
export interface CertificateNumber {
  /** As it stands on the certificate, folded. */
  readonly text: string
  /** `credit-code`: it is a social credit code; `own`: a number of the certificate's own. */
  readonly form: 'credit-code' | 'own'
}

/** A certificate whose number is read here: those of the form without business license, organization code and unit code. */
export type CertificateDocument = Exclude<
  OrganizationDocumentType,
  'business-license' | 'organization-code-certificate' | 'social-credit-code-certificate' | 'military-unit-code'
>

/** How numbers of certificates (证书编号) are read. */
export interface CertificateNumberOptions {
  /** Which certificate; without it only what holds for all of them is checked. */
  readonly documentType?: CertificateDocument | undefined
}

interface CertificateForm {
  /** First characters of the social credit codes it bears; empty: it bears none, or any. */
  readonly openings: readonly string[]
  /** `always`: it has borne the code since 2016, other numbers are older; `sometimes`: it has a number of its own too. */
  readonly creditCode: 'always' | 'sometimes'
  /** Lengths of older numbers written in digits only, where they come near the 18 of a social credit code. */
  readonly digits?: readonly number[]
  /** Issued abroad: the register's own spelling, in letters of any alphabet, spaces kept. */
  readonly foreign?: true
}

const bears = (...openings: readonly string[]): CertificateForm => ({ openings, creditCode: 'always' })
const mayBear = (...openings: readonly string[]): CertificateForm => ({ openings, creditCode: 'sometimes' })

// Openings: amendment 1 to GB 32100. Notaries, arbitration commissions, forensic institutions and hospitals may be
// registered as institutions (12) or companies (91) in the first place.
const FORMS: { readonly [D in CertificateDocument]: CertificateForm } = {
  'foreign-representative-office-registration': /* @__PURE__ */ bears('9'),
  'institution-legal-person-certificate': /* @__PURE__ */ bears('12'),
  'social-organization-registration': /* @__PURE__ */ bears('51'),
  'private-non-enterprise-registration': /* @__PURE__ */ bears('52'),
  'social-service-registration': /* @__PURE__ */ bears('52'),
  'foundation-registration': /* @__PURE__ */ bears('53'),
  'law-firm-license': { openings: ['31'], creditCode: 'always', digits: [17] },
  'rural-collective-registration': /* @__PURE__ */ bears('N'),
  'arbitration-registration': /* @__PURE__ */ mayBear('35', '12'),
  'notary-practice-certificate': /* @__PURE__ */ mayBear('32', '12'),
  'forensic-license': /* @__PURE__ */ mayBear('34', '12', '52', '91'),
  'foreign-cultural-center-registration': /* @__PURE__ */ mayBear('4', '6'),
  'foreign-tourism-office-approval': /* @__PURE__ */ mayBear('6'),
  'religious-site-registration': /* @__PURE__ */ mayBear('7'),
  'medical-practice-license': /* @__PURE__ */ mayBear('12', '5', '9'),
  'private-school-license': /* @__PURE__ */ mayBear('5', '9'),
  'embassy-school-license': /* @__PURE__ */ mayBear(),
  'military-paid-service-license': /* @__PURE__ */ mayBear(),
  'overseas-institution-certificate': { openings: [], creditCode: 'sometimes', foreign: true },
}

const ANY: CertificateForm = { openings: [], creditCode: 'sometimes' }

/** The longest number that is looked at. */
const LONGEST = 64

// Han, digits, capitals and the marks between them: 宗场证字(粤)B020350001号, PDY00012-844030517D1202.
const STRAY = /[^\u3400-\u9fff\dA-Z()[\]〔〕【】.,:、〇○#_/\\·*-]/

const DIGIT = /[\d〇○零一二三四五六七八九十]/

const NONE = /^(?:[无未暂][无有知定]?|没有|不详|待[定补]|N\/?A|NONE|NULL|NIL|TEST|0+|[-/.*]+)$/i

const WRONG_KINDS: readonly KindTest[] = [RESIDENT_ID, RESIDENCE_PERMIT, ICP_NUMBER, EMAIL, WEB_URL]

// Where the certificate bears the social credit code. Elsewhere such a text can be the number of a practice license.
const WRONG_KINDS_OF_BEARERS: typeof WRONG_KINDS = [
  ['mobile-phone', looksLikeMobilePhone],
  // A registration number of 15 digits holds the check of a tax number once in eleven times.
  ['taxpayer-id', (text) => looksLikeTaxpayerId(text) && !looksLikeBusinessRegistrationNumber(text)],
  ['organization-code', (text) => text.length === 10 && looksLikeOrganizationCode(text)],
]

/**
 * Reads the number of a certificate. Full-width forms, spaces, invisible characters, small letters and traditional
 * characters in fixed words are folded; on a certificate from abroad only width and spaces.
 *
 * @returns the value; or the findings, `certificate_number.*`, and `context.unknown` where there is no such certificate
 *
 * @example
 * ```ts
 * parseCertificateNumber('12100000400002259P', { documentType: 'institution-legal-person-certificate' })
 * // → { ok: true, issues: [], value: { text: '12100000400002259P', form: 'credit-code' } }
 * parseCertificateNumber('事证第 112010000123 号', { documentType: 'institution-legal-person-certificate' })
 * // → { ok: true, value: { text: '事证第112010000123号', form: 'own' },
 * //     issues: [{ code: 'certificate_number.outdated', severity: 'warning', … }] }
 * ```
 */
export function parseCertificateNumber(
  input: unknown,
  options?: CertificateNumberOptions,
): Result<CertificateNumber, CodesOf<'certificate_number'> | 'context.unknown'> {
  const form = formOf(options?.documentType)
  if (form === undefined) return reject(at(['documentType'], error('context.unknown', { key: 'documentType' })))
  if (typeof input === 'string' && isCreditCodeText(input)) return acceptedCode(input, form)
  const bearer = form.creditCode === 'always'
  const expected = bearer ? [18] : []
  const opened = openText(input, 'certificate_number', expected, LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = fold(opened, form)
  if (text === '') return reject(error('certificate_number.required', {}))
  if (NONE.test(text)) return reject(error('certificate_number.placeholder', {}))
  if (isCreditCodeText(text)) return acceptedCode(text, form)

  const other =
    wrongKind('certificate_number', text, WRONG_KINDS) ??
    (bearer ? wrongKind('certificate_number', text, WRONG_KINDS_OF_BEARERS) : undefined)
  if (other !== undefined) return reject(other)
  if (form.foreign === undefined) {
    const position = text.search(STRAY) + 1
    if (position > 0) return reject(error('certificate_number.charset', { position }))
    if (!DIGIT.test(text)) return reject(error('certificate_number.format', {}))
    if (text.length < 4) return reject(error('certificate_number.length', { expected, actual: text.length }))
    if (bearer && meansCreditCode(text, form)) {
      if (text.length !== 18) return reject(error('certificate_number.length', { expected, actual: text.length }))
      const fault = error('certificate_number.checksum', {})
      return reject(suggested(fault, text, (meant) => (isCreditCodeText(meant) ? meant : undefined)))
    }
  }
  const issues = bearer ? [warning('certificate_number.outdated', {}, { rule: 'organization/credit-code-borne' })] : []
  return accept({ text, form: 'own' }, issues)
}

/**
 * Whether `input` is a number that the certificate can bear: whatever {@link parseCertificateNumber} takes with the same
 * options, or with `canonical: true` only the folded text.
 *
 * @example
 * ```ts
 * isCertificateNumber('31110000E00017891P', { documentType: 'law-firm-license' }) // → true
 * isCertificateNumber('31110000E00017891Q', { documentType: 'law-firm-license' }) // → false
 * isCertificateNumber('教民 123号')                                            // → true
 * isCertificateNumber('教民 123号', { canonical: true })                       // → false
 * ```
 */
export function isCertificateNumber(input: unknown, options?: CertificateNumberOptions & CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  // Free text: what it must not be is the same list as in the parser, and no faster to walk by hand.
  const result = parseCertificateNumber(input, options)
  return result.ok && (options?.canonical !== true || result.value.text === input)
}

/** The form of a certificate's numbers; `undefined` where there is no such certificate. */
function formOf(document: unknown): CertificateForm | undefined {
  if (isBlank(document)) return ANY
  if (typeof document !== 'string' || !Object.keys(FORMS).includes(document)) return undefined
  return FORMS[document as CertificateDocument]
}

function fold(input: string, form: CertificateForm): string {
  if (form.foreign === true) return tidy(input).trim()
  return foldTraditional(unlabelled(input).toUpperCase())
}

/** Capitals and digits of about the length of a social credit code, which no older number of the certificate has. */
function meansCreditCode(text: string, form: CertificateForm): boolean {
  if (!/^[\dA-Z]{16,20}$/.test(text)) return false
  return !/^\d+$/.test(text) || form.digits?.includes(text.length) !== true
}

/** The result for a social credit code; what is left to find is a warning. */
function acceptedCode(
  text: string,
  form: CertificateForm,
): Result<CertificateNumber, CodesOf<'certificate_number'> | 'context.unknown'> {
  return accept({ text, form: 'credit-code' }, openingIssues(text, form))
}

function openingIssues(
  text: string,
  form: CertificateForm,
): Issue<CodesOf<'certificate_number'> | 'context.unknown'>[] {
  const { openings } = form
  if (openings.length === 0 || openings.some((opening) => text.startsWith(opening))) return []
  return [
    warning(
      'certificate_number.mismatch',
      { part: 'category', expected: [...openings] },
      { rule: 'organization/credit-category' },
    ),
  ]
}
