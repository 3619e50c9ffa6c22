import { isKeyOf, keysOf, type Nature, type OrganizationDocumentType } from '../data/enumerations/enumeration.ts'
import type { IsoDate } from '../foundation/calendar.ts'
import { error, type Issue } from '../foundation/issue.ts'
import { checkEntityName } from '../naming/entity-name.ts'
import { checkPersonName } from '../naming/person-name.ts'
import { personTypeOf } from './document-type.ts'
import { isDocumentAllowed, readOrganizationDocument } from './organization-document.ts'
import { readPersonNumber } from './person-document.ts'
import { atField, type Filing, type Outcome, type Part } from './place.ts'
import { partIn, textOf } from './readings.ts'

/**
 * Holder of a domain (域名所有者) in the template that registrars ask for first. It says whether the holder is a person or an
 * organization, and of which nature the organization is only by its document.
 */

/** The name: a person's, or an organization's as its document allows. */
export function readHolderName(
  name: string,
  holder: string | undefined,
  document: Part | undefined,
): Outcome | undefined {
  if (holder === 'individual') return checkPersonName(name, { documentType: personTypeOf(document) })
  const type = textOf(document, 'type')
  if (holder !== 'organization' || !isKeyOf('organization-document', type)) return undefined
  return mildest(naturesWith(type).map((nature) => checkEntityName(name, { nature })))
}

/** The number, by the type of the document. */
export function readHolderNumber(number: string, document: Part, today: IsoDate): Outcome | undefined {
  const personType = personTypeOf(document)
  if (personType !== undefined) return readPersonNumber(personType, number, today)
  const type = textOf(document, 'type')
  if (!isKeyOf('organization-document', type)) return undefined
  return mildest(naturesWith(type).map((nature) => readOrganizationDocument(nature, type, number)))
}

/** A person holds a domain with a personal document, an organization with one of its own. */
export function holderDocumentFits({ root }: Filing): Issue[] {
  const holder = textOf(root, 'holder')
  const document = partIn(root, 'document')
  const type = textOf(document, 'type')
  if (document === undefined || type === undefined || (holder !== 'individual' && holder !== 'organization')) return []
  const enumeration = holder === 'individual' ? 'person-document' : 'organization-document'
  const other = holder === 'individual' ? 'organization-document' : 'person-document'
  if (isKeyOf(enumeration, type) || !isKeyOf(other, type)) return []
  return [atField(document, 'type', error('field.unknown', { enumeration }))]
}

/** Natures of organizations that file with this document. */
function naturesWith(type: OrganizationDocumentType): readonly Nature[] {
  return keysOf('nature').filter((nature) => isDocumentAllowed(nature, type))
}

/** The judgement with the fewest findings: the nature is not known, so the holder has the benefit of the doubt. */
function mildest(outcomes: readonly Outcome[]): Outcome | undefined {
  let best: Outcome | undefined
  for (const outcome of outcomes) {
    if (best === undefined || outcome.issues.length < best.issues.length) best = outcome
  }
  return best
}

/** Whether two names are one: brackets of any width, with or without spaces. */
export function isSameName(one: string, other: string): boolean {
  return one === other || foldName(one) === foldName(other)
}

function foldName(name: string): string {
  return name.replace(/\s+/g, '').replace(/[()]/g, (bracket) => (bracket === '(' ? '（' : '）'))
}
