import {
  type EnumerationName,
  isKeyOf,
  type Nature,
  type OrganizationDocumentType,
} from '../data/enumerations/enumeration.ts'
import { organizationDocuments } from '../data/enumerations/table.ts'
import { CATEGORY_NATURES } from '../data/social-credit-categories/table.ts'
import { isBlank } from '../foundation/input.ts'
import { at, type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { hasDigits } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'
import { read } from '../foundation/untrusted.ts'
import { parseBusinessRegistrationNumber } from '../organization/business-registration-number.ts'
import { type CertificateDocument, parseCertificateNumber } from '../organization/certificate-number.ts'
import { isMilitaryUnitCode, parseMilitaryUnitCode } from '../organization/military-unit-code.ts'
import { parseOrganizationCode } from '../organization/organization-code.ts'
import { parseSocialCreditCode } from '../organization/social-credit-code.ts'
import { isDraft } from './draft.ts'

/**
 * An organization's document (单位证件) by its type: which nature may file with which stands in `organizationDocuments`
 * (the ministry's form offers pairs of nature and document, each with a code of its own), the number is read by the
 * rule of the type, and the first two characters of a social credit code should belong to the nature.
 */
export interface OrganizationDocument {
  readonly nature: Nature
  readonly type: OrganizationDocumentType
  /** Canonical text of the number. */
  readonly text: string
}

/** What {@link parseOrganizationDocument} takes. */
export interface OrganizationDocumentInput {
  readonly nature: Nature
  readonly type: OrganizationDocumentType
  readonly number: unknown
}

/** What the findings on an organization's document are about, besides its fields. */
type OrganizationNumberThing =
  | 'organization_document'
  | 'social_credit_code'
  | 'organization_code'
  | 'business_registration_number'
  | 'certificate_number'
  | 'military_unit_code'

/** Whether an organization of this nature may file with this document; `false` for what is no nature or no document. */
export function isDocumentAllowed(nature: Nature, type: OrganizationDocumentType): boolean {
  return typeof type === 'string' && hasOwn.call(documentTable(nature), type)
}

/**
 * The documents that an organization of this nature may file with, in the form's order; none for individuals, and none
 * for what is no nature.
 *
 * @example
 * ```ts
 * documentsOf('government') // → ['organization-code-certificate', 'social-credit-code-certificate']
 * ```
 */
export function documentsOf(nature: Nature): readonly OrganizationDocumentType[] {
  return Object.keys(documentTable(nature)) as OrganizationDocumentType[]
}

const hasOwn = Object.prototype.hasOwnProperty
const NO_DOCUMENTS = {}

/** Documents of a nature, with the ministry's codes; the names on an object's prototype are no natures. */
function documentTable(nature: unknown): object {
  const tables: Readonly<Record<string, object>> = organizationDocuments
  return typeof nature === 'string' && hasOwn.call(tables, nature) ? tables[nature]! : NO_DOCUMENTS
}

/**
 * Checks an organization's document: the type against the nature, the number by the rule of its type (saying what it is
 * where it is another number), and the social credit code against the nature.
 *
 * @example
 * ```ts
 * parseOrganizationDocument({ nature: 'enterprise', type: 'business-license', number: '110105194912310021' }).issues[0]
 * // → { code: 'social_credit_code.wrong_kind', … }
 * parseOrganizationDocument({ nature: 'government', type: 'business-license', number: '…' }).issues[0]
 * // → { code: 'organization_document.not_allowed', params: { nature: 'government', type: 'business-license' }, … }
 * ```
 */
export function parseOrganizationDocument(
  input: OrganizationDocumentInput,
): Result<OrganizationDocument, CodesOf<OrganizationNumberThing | 'field' | 'context'>> {
  if (!isDraft(input)) return reject(error('field.type', { expected: 'object' }))
  const nature = read(input, 'nature')
  const type = read(input, 'type')
  if (!isKeyOf('nature', nature)) return reject(notAKey('nature', nature, 'nature'))
  if (!isKeyOf('organization-document', type))
    return reject(notAKey('type', type, 'organization-document', documentsOf(nature)))
  const result = readOrganizationDocument(nature, type, read(input, 'number'))
  if (isDocumentAllowed(nature, type)) return result
  const rule = 'filing/document-fits-nature'
  return {
    ok: false,
    issues: [error('organization_document.not_allowed', { nature, type }, { rule }), ...result.issues],
  }
}

/** What is said of a field that chooses from an enumeration, where it has none of its keys. */
export function notAKey(
  key: string,
  value: unknown,
  enumeration: EnumerationName,
  options?: readonly string[],
): Issue<CodesOf<'field'>> {
  const field = key === 'nature' ? 'icp-entity.nature' : 'person-document.type'
  const issue = isBlank(value)
    ? error('field.required', { field, entry: 'choice' })
    : error('field.unknown', options === undefined ? { enumeration } : { enumeration, options })
  return at([key], issue)
}

/** The number of a document of a known type, by the rule of the type, and against the nature. */
export function readOrganizationDocument(
  nature: Nature,
  type: OrganizationDocumentType,
  number: unknown,
): Result<OrganizationDocument, CodesOf<OrganizationNumberThing | 'context'>> {
  const result = parseNumber(type, number)
  if (!result.ok) return result
  const { text } = result.value
  const issues: Issue<CodesOf<OrganizationNumberThing | 'context'>>[] = [...result.issues]
  if (isRetired(type, text)) {
    issues.push(warning('organization_document.retired', { type }, { rule: 'filing/retired-certificates' }))
  }
  // Soft: which bodies a department registers is not written down for every nature.
  const natures = text.length === 18 ? CATEGORY_NATURES[text.slice(0, 2)] : undefined
  const owner = natures?.[0]
  if (owner !== undefined && natures?.includes(nature) === false) {
    issues.push(warning('organization_document.mismatch', { nature, owner }, { rule: 'filing/document-fits-nature' }))
  }
  return accept({ nature, type, text }, issues)
}

function parseNumber(
  type: OrganizationDocumentType,
  number: unknown,
): Result<{ readonly text: string }, CodesOf<OrganizationNumberThing | 'context'>> {
  switch (type) {
    case 'business-license':
      return parseBusinessLicense(number)
    case 'organization-code-certificate':
      return parseOrganizationCode(number)
    case 'social-credit-code-certificate':
      return parseSocialCreditCode(number)
    case 'military-unit-code':
      return parseMilitaryUnitCode(number)
    default:
      return parseCertificateNumber(number, { documentType: type satisfies CertificateDocument })
  }
}

/** A license bears the social credit code; one of before 2015 has a registration number of 15, 13 or 12 digits. */
function parseBusinessLicense(number: unknown): Result<{ readonly text: string }, CodesOf<OrganizationNumberThing>> {
  if (typeof number === 'string' && number.length <= 64) {
    const text = compact(number)
    if (hasDigits(text, 0, text.length)) {
      if (isMilitaryUnitCode(text)) {
        const params = { kind: 'military-unit-code', type: 'business-license' } as const
        return reject(error('organization_document.wrong_kind', params))
      }
      if (text.length === 15 || text.length === 13 || text.length === 12) return parseBusinessRegistrationNumber(number)
    }
  }
  return parseSocialCreditCode(number)
}

function isRetired(type: OrganizationDocumentType, text: string): boolean {
  return type === 'organization-code-certificate' || (type === 'business-license' && text.length < 18)
}
