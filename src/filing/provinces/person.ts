import { ageOn, isIsoDate } from '../../foundation/calendar.ts'
import type { Issue } from '../../foundation/issue.ts'
import { addMonths } from '../../foundation/period.ts'
import { hasPaper } from '../materials/known-paper.ts'
import { areTwo } from '../persons.ts'
import { atField, type Filing, type Part } from '../place.ts'
import { partIn, readingOf, textOf } from '../readings.ts'
import { byPaper, type DemandJudge, finding } from './finding.ts'

/** The person in charge of the entity where another one is known to be the legal representative. */
function delegateOf({ entity }: Filing): Part | undefined {
  const principal = partIn(entity, 'principal')
  return areTwo(principal, partIn(entity, 'legalRepresentative')) ? principal : undefined
}

/** The entity's person in charge is its legal representative; no paper helps where the province takes no letter. */
export const principalIsLegalRepresentative: DemandJudge = (demand, filing) => {
  const { entity, root, demands } = filing
  const principal = delegateOf(filing)
  if (entity === undefined || principal === undefined) return []
  const isLetter = demand.key === 'legal-representative-letter'
  // Another source does not ask for the legal representative: a letter satisfies both.
  const takesLetter = isLetter || demand.value === 'shareholder-or-executive' || demand.severity === 'advice'
  // Where one source asks for the legal representative and another for a letter, the letter answers both.
  if (!isLetter && demands.has('legal-representative-letter')) return []
  if (takesLetter && hasPaper(entity, 'authorization')) return []
  if (demand.value.includes('first') && !demand.value.split(';').includes(textOf(root, 'kind') ?? 'first')) {
    return []
  }
  const liftedBy = takesLetter ? { liftedBy: [byPaper(entity)] } : {}
  const extras = { rule: 'filing/principal-is-legal-representative', ...liftedBy } as const
  return [atField(principal, 'name', finding(demand, 'principal.mismatch', { part: 'legal-representative' }, extras))]
}

/** Where another than the legal representative is in charge, the services have the same one. */
export const servicesHaveThePrincipal: DemandJudge = (demand, filing) => {
  const principal = delegateOf(filing)
  if (principal === undefined) return []
  const rule = { rule: 'filing/one-principal' } as const
  return filing.persons
    .filter((person) => person !== principal && areTwo(person, principal))
    .map((person) => atField(person, 'name', finding(demand, 'principal.mismatch', { part: 'entity-principal' }, rule)))
}

/** The person in charge of an organization's website is not beyond an age: `65`, or `male:60;female:55`. */
export const servicePrincipalIsNotTooOld: DemandJudge = (demand, { persons, entity, today }) => {
  const issues: Issue[] = []
  for (const person of persons) {
    if (person === partIn(entity, 'principal')) continue
    const document = partIn(person, 'document')
    if (document === undefined || textOf(document, 'type') !== 'resident-id') continue
    const { birthDate, text } = readingOf(document, 'number') ?? {}
    if (birthDate === undefined || text === undefined) continue
    const maximum = oldest(demand.value, text)
    if (maximum === undefined || ageOn(birthDate, today) <= maximum) continue
    const rule = { rule: 'filing/service-principal-age' } as const
    issues.push(atField(document, 'number', finding(demand, 'principal.too_large', { maximum }, rule)))
  }
  return issues
}

/** The greatest age; men and women are told by the last digit of the sequence: odd, even. */
function oldest(value: string, number: string): number | undefined {
  if (!value.includes(':')) return Number(value)
  const sex = '13579'.includes(number.charAt(16)) ? 'male' : 'female'
  const part = value.split(';').find((one) => one.startsWith(`${sex}:`))
  return part === undefined ? undefined : Number(part.slice(sex.length + 1))
}

/** Types of documents that a province takes, or (`foreigner-refused`) does not take. */
export const documentIsTaken: DemandJudge = (demand, { persons }) => {
  const types = demand.value.split(';')
  const issues: Issue[] = []
  for (const person of persons) {
    const document = partIn(person, 'document')
    const type = textOf(document, 'type')
    if (document === undefined || type === undefined) continue
    if (types.includes(type) !== (demand.key === 'foreigner-refused')) continue
    const rule = { rule: 'filing/principal-document' } as const
    issues.push(atField(document, 'type', finding(demand, 'person_document.not_allowed', { type }, rule)))
  }
  return issues
}

/** Two persons in charge have so many numbers between them. That a number stands twice for one person is told elsewhere. */
export const phonesAreDistinct: DemandJudge = (demand, { entity, persons }) => {
  const principal = partIn(entity, 'principal')
  if (principal === undefined || !persons.some((person) => areTwo(person, principal))) return []
  const numbers: string[] = []
  for (const person of persons) {
    const mobile = textOf(person, 'mobile')
    const emergency = textOf(person, 'emergencyPhone')
    if (mobile === undefined || emergency === undefined || mobile === emergency) return []
    numbers.push(mobile, emergency)
  }
  const minimum = Number(demand.value)
  const actual = new Set(numbers).size
  if (actual >= minimum) return []
  const rule = { rule: 'filing/distinct-phones' } as const
  return [atField(principal, 'emergencyPhone', finding(demand, 'phones.too_small', { minimum, actual }, rule))]
}

/** An office phone is due. */
export const officePhoneIsGiven: DemandJudge = (demand, { entity, draft }) => {
  const principal = partIn(entity, 'principal')
  if (draft || principal === undefined || textOf(principal, 'officePhone') !== undefined) return []
  return [
    atField(
      principal,
      'officePhone',
      finding(demand, 'office_phone.required', {}, { rule: 'filing/office-phone-given' }),
    ),
  ]
}

/** Months within which a license that ends is told of in every province (identity/validity-period.ts). */
const TOLD_EVERYWHERE = 3

/** The business license is valid for some more months. */
export const licenseLasts: DemandJudge = (demand, { entity, today }) => {
  const document = partIn(entity, 'document')
  const until = textOf(partIn(document, 'validity'), 'until')
  const minimumMonths = Number(demand.value)
  if (document === undefined || textOf(document, 'type') !== 'business-license') return []
  if (until === undefined || !isIsoDate(until)) return []
  if (until < addMonths(today, TOLD_EVERYWHERE) || until >= addMonths(today, minimumMonths)) return []
  return [
    atField(
      document,
      'validity',
      finding(demand, 'validity.too_small', { minimumMonths }, { rule: 'filing/license-months' }),
    ),
  ]
}
