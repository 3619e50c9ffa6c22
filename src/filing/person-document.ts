import type { PersonDocumentType } from '../data/enumerations/enumeration.ts'
import { isKeyOf } from '../data/enumerations/enumeration.ts'
import type { IsoDate } from '../foundation/calendar.ts'
import { error, type Issue } from '../foundation/issue.ts'
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
  readonly today?: IsoDate
}

type NumberResult = Result<{ readonly text: string; readonly birthDate?: IsoDate; readonly sex?: 'male' | 'female' }>

const PARSERS: Readonly<Record<PersonDocumentType, (number: unknown, today?: IsoDate) => NumberResult>> = {
  'resident-id': (number, today) => parseResidentId(number, on(today)),
  passport: (number) => parsePassport(number),
  'taiwan-resident-travel-permit': (number) => parseTaiwanResidentTravelPermit(number),
  'hong-kong-macao-travel-permit': (number) => parseHongKongMacaoTravelPermit(number),
  'foreign-permanent-resident-id': (number, today) => parseForeignPermanentResidentId(number, on(today)),
  'hong-kong-macao-residence-permit': (number, today) =>
    parseResidencePermit(number, { regions: ['hong-kong', 'macao'], ...on(today) }),
  'taiwan-residence-permit': (number, today) => parseResidencePermit(number, { regions: ['taiwan'], ...on(today) }),
  'military-officer-id': (number) => parseMilitaryOfficerId(number),
}

function on(today: IsoDate | undefined): { today?: IsoDate } {
  return today === undefined ? {} : { today }
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
export function parsePersonDocument(input: PersonDocumentInput): Result<PersonDocument> {
  if (!isDraft(input)) return reject(error('field.type', { expected: 'object' }))
  const type = read(input, 'type')
  if (!isKeyOf('person-document', type)) return reject(error('field.unknown', { enumeration: 'person-document' }))
  const day = read(input, 'today')
  const today = typeof day === 'string' ? day : undefined
  const parsed = PARSERS[type](read(input, 'number'), today)
  const issues: Issue[] = [...parsed.issues]
  const name = read(input, 'name')
  if (name !== undefined) {
    for (const issue of checkPersonName(name, { documentType: type }).issues) {
      issues.push({ ...issue, path: ['name', ...issue.path] })
    }
  }
  const validity = read(input, 'validity')
  if (validity !== undefined) {
    const birthDate = parsed.ok ? parsed.value.birthDate : undefined
    const period = checkValidityPeriod(validity, {
      documentType: type,
      ...on(today),
      ...(birthDate === undefined ? {} : { birthDate }),
    })
    for (const issue of period.issues) issues.push({ ...issue, path: ['validity', ...issue.path] })
  }
  if (!parsed.ok) {
    const [first, ...others] = issues
    return reject(first!, ...others)
  }
  const { text, birthDate, sex } = parsed.value
  return settle<PersonDocument, Issue['code']>(
    { type, text, ...(birthDate === undefined ? {} : { birthDate }), ...(sex === undefined ? {} : { sex }) },
    issues,
  )
}
