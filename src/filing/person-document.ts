import type { PersonDocumentType } from '../data/enumerations/enumeration.ts'
import { isKeyOf } from '../data/enumerations/enumeration.ts'
import type { IsoDate, JudgedOn } from '../foundation/calendar.ts'
import { at, type CodesOf, error, type Issue } from '../foundation/issue.ts'
import { type Result, reject, settle } from '../foundation/result.ts'
import { read } from '../foundation/untrusted.ts'
import { parseForeignPermanentResidentId } from '../identity/foreign-permanent-resident-id.ts'
import { parseHongKongMacaoTravelPermit } from '../identity/hong-kong-macao-travel-permit.ts'
import { parseMilitaryOfficerId } from '../identity/military-officer-id.ts'
import { parsePassport } from '../identity/passport.ts'
import { parseResidencePermit } from '../identity/residence-permit.ts'
import { parseResidentId } from '../identity/resident-id.ts'
import { parseTaiwanResidentTravelPermit } from '../identity/taiwan-resident-travel-permit.ts'
import { checkValidityPeriod } from '../identity/validity-period.ts'
import { checkPersonName } from '../naming/person-name.ts'
import { isDraft } from './draft.ts'
import { notAKey } from './organization-document.ts'

/**
 * A person's document (个人证件), by its type: the seven that the ministry's form offers to individuals and persons in
 * charge, and the officer's card of older forms. Mainland citizens show the ID card; people of Hong Kong, Macao and
 * Taiwan a residence permit or travel permit; others a passport or the foreign permanent-resident card.
 */
export interface PersonDocument {
  readonly type: PersonDocumentType
  /** Canonical text of the number. */
  readonly text: string
  readonly birthDate?: IsoDate
  readonly sex?: 'male' | 'female'
}

/** What {@link parsePersonDocument} takes. */
export interface PersonDocumentInput {
  readonly type: PersonDocumentType
  readonly number: unknown
  /** The holder's name: its script must fit the document. */
  readonly name?: unknown
  readonly validity?: unknown
}

/** What the findings on the number of a person's document are about. */
type PersonNumberThing =
  | 'resident_id'
  | 'residence_permit'
  | 'foreign_permanent_resident_id'
  | 'passport'
  | 'hong_kong_macao_travel_permit'
  | 'taiwan_resident_travel_permit'
  | 'military_officer_id'

/** Codes of {@link parsePersonDocument}. */
type Code = CodesOf<PersonNumberThing | 'person_name' | 'validity' | 'field' | 'context'>

/** What the number of a document tells. */
export interface PersonNumber {
  readonly text: string
  readonly birthDate?: IsoDate
  readonly sex?: 'male' | 'female'
}

/** The number of a document of a known type, by the rule of the type. */
export function readPersonNumber(
  type: PersonDocumentType,
  number: unknown,
  today: IsoDate | undefined,
): Result<PersonNumber, CodesOf<PersonNumberThing | 'context'>> {
  switch (type) {
    case 'resident-id':
      return parseResidentId(number, { today })
    case 'passport':
      return parsePassport(number)
    case 'taiwan-resident-travel-permit':
      return parseTaiwanResidentTravelPermit(number)
    case 'hong-kong-macao-travel-permit':
      return parseHongKongMacaoTravelPermit(number)
    case 'foreign-permanent-resident-id':
      return parseForeignPermanentResidentId(number, { today })
    case 'hong-kong-macao-residence-permit':
      return parseResidencePermit(number, { regions: ['hong-kong', 'macao'], today })
    case 'taiwan-residence-permit':
      return parseResidencePermit(number, { regions: ['taiwan'], today })
    case 'military-officer-id':
      return parseMilitaryOfficerId(number)
  }
}

/**
 * Checks a person's document: the number by the rule of its type (saying what it is where it is another document's),
 * and, where they are given, whether the name is written as that document writes it and whether it is valid today.
 *
 * @returns the document; findings on the name and the validity have the paths `name` and `validity`
 *
 * @example
 * ```ts
 * parsePersonDocument({ type: 'passport', number: '11010519491231002X' }).issues[0]
 * // → { code: 'passport.wrong_kind', params: { kind: 'resident-id' }, … }
 * ```
 */
export function parsePersonDocument(input: PersonDocumentInput, options?: JudgedOn): Result<PersonDocument, Code> {
  if (!isDraft(input)) return reject(error('field.type', { expected: 'object' }))
  const type = read(input, 'type')
  if (!isKeyOf('person-document', type)) return reject(notAKey('type', type, 'person-document'))
  const today = read(options, 'today') as IsoDate | undefined
  const parsed = readPersonNumber(type, read(input, 'number'), today)
  const issues: Issue<Code>[] = [...parsed.issues]
  const name = read(input, 'name')
  if (name !== undefined) {
    for (const issue of checkPersonName(name, { documentType: type }).issues) issues.push(at(['name'], issue))
  }
  const validity = read(input, 'validity')
  if (validity !== undefined) {
    const birthDate = parsed.ok ? parsed.value.birthDate : undefined
    const period = checkValidityPeriod(validity, { documentType: type, today, birthDate })
    for (const issue of period.issues) issues.push(at(['validity'], issue))
  }
  if (!parsed.ok) return { ok: false, issues: issues as unknown as readonly [Issue<Code>, ...Issue<Code>[]] }
  const { text, birthDate, sex } = parsed.value
  return settle<PersonDocument, Code>(
    { type, text, ...(birthDate === undefined ? {} : { birthDate }), ...(sex === undefined ? {} : { sex }) },
    issues,
  )
}
