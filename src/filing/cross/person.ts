import { areaCodeServes } from '../../contact/area-code-serves.ts'
import { type Demands, demandsOf } from '../../data/province-demands/demands-of.ts'
import { ageOn } from '../../foundation/calendar.ts'
import { error, type Issue, warning } from '../../foundation/issue.ts'
import { hasPaper } from '../materials/known-paper.ts'
import { areTwo, nameOf, numberOf } from '../persons.ts'
import { atField, type Filing, type Part } from '../place.ts'
import { byPaper } from '../provinces/finding.ts'
import { partIn, readingOf, textOf } from '../readings.ts'

/**
 * 应急联系电话 is a second way to reach the person in charge: it must differ from the mobile number. Beijing lets
 * individuals repeat it, so there, for them, it is a warning.
 */
export function emergencyDiffers({ persons, demands }: Filing): Issue[] {
  const severity = demands.has('phones-may-equal') ? warning : error
  const issues: Issue[] = []
  for (const person of persons) {
    const mobile = textOf(person, 'mobile')
    if (mobile === undefined || mobile !== textOf(person, 'emergencyPhone')) continue
    const issue = severity('emergency_phone.duplicate', {}, { rule: 'filing/emergency-phone' })
    issues.push(atField(person, 'emergencyPhone', issue))
  }
  return issues
}

/** An individual's filing is about one person: entity and person in charge have one name and one document. */
export function individualIsPrincipal({ entity, nature }: Filing): Issue[] {
  if (nature !== 'individual') return []
  const principal = partIn(entity, 'principal')
  const document = partIn(principal, 'document')
  const rule = { rule: 'filing/individual-is-principal' } as const
  const issues: Issue[] = []
  if (principal !== undefined && differ(nameOf(entity), nameOf(principal))) {
    issues.push(atField(principal, 'name', error('principal.mismatch', { part: 'name' }, rule)))
  }
  if (document !== undefined && differ(numberOf(entity), numberOf(principal))) {
    issues.push(atField(document, 'number', error('principal.mismatch', { part: 'document' }, rule)))
  }
  return issues
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

/**
 * Different persons in charge have different mobile numbers and mailboxes: reviewers phone and write to each. Nor is the
 * mobile number of one the emergency phone of another, who then has no second way to be reached.
 */
export function personsAreReachable({ persons }: Filing): Issue[] {
  const issues: Issue[] = []
  if (persons.length < 2) return issues
  const holders = { mobile: new Map<string, Part>(), email: new Map<string, Part>() }
  for (const person of persons) {
    for (const part of ['mobile', 'email'] as const) {
      const value = textOf(person, part)?.toLowerCase()
      if (value === undefined) continue
      const known = holders[part].get(value)
      if (known === undefined) holders[part].set(value, person)
      else if (areOthers(known, person)) {
        const issue = warning('principal.duplicate', { part }, { rule: 'filing/principals-differ' })
        issues.push(atField(person, part, issue))
      }
    }
  }
  for (const person of persons) {
    const holder = holders.mobile.get(textOf(person, 'emergencyPhone') ?? '')
    if (holder === undefined || holder === person || !areOthers(holder, person)) continue
    const issue = warning('emergency_phone.conflict', {}, { rule: 'filing/emergency-phone-of-another' })
    issues.push(atField(person, 'emergencyPhone', issue))
  }
  return issues
}

/** Whether two places are surely about two persons. One with one name, or with one number, may be the same. */
function areOthers(one: Part, other: Part): boolean {
  const name = nameOf(one)
  return (name === undefined || name !== nameOf(other)) && areTwo(one, other)
}

const ADULT = 18

/** Of those who are older nobody has the charge of a website: the year is mistyped. */
const OLDEST = 100

/** Of whom nobody is alive, the number itself says so. */
const IMPOSSIBLE = 130

/** Papers with which some provinces take younger persons. */
const PAPERS_OF_YOUTH = ['guardian-papers', 'work-proof'] as const

/**
 * What the province demands that has the filing, or gave the service its number: whoever the ministry has taken there has
 * shown the papers, and is asked for none by the police.
 */
function demandsOfNumber({ form, demands, services, nature }: Filing): Demands {
  if (form !== 'public-security') return demands
  const province = readingOf(services[0], 'icpNumber')?.provinceCode
  return province === undefined ? demands : demandsOf(province, nature)
}

/** The least age for those who have no papers, and whether papers would answer for a younger one. */
function leastAge(demands: Demands, age: number): { readonly minimum: number; readonly papers: boolean } {
  const minimum = Number(demands.get('age-min')?.value ?? ADULT)
  const exception = demands.get('age-exception')
  const [from = Number.NaN, below = Number.NaN] =
    /^\d+-\d+/
      .exec(exception?.value ?? '')?.[0]
      .split('-')
      .map(Number) ?? []
  if (exception === undefined || !(age >= from && age < below)) return { minimum, papers: false }
  // Where sources contradict each other, whoever is old enough by one of them needs no papers.
  return { minimum: exception.severity === 'advice' ? minimum : Math.max(minimum, below), papers: true }
}

/** Persons in charge are of age; some provinces take them from 16 on, or younger with papers. */
export function personsAreOfAge(filing: Filing): Issue[] {
  const { form, persons, today, entity } = filing
  const demands = demandsOfNumber(filing)
  const issues: Issue[] = []
  for (const person of persons) {
    const document = partIn(person, 'document')
    if (document === undefined || textOf(document, 'type') !== 'resident-id') continue
    const birthDate = readingOf(document, 'number')?.birthDate
    if (birthDate === undefined) continue
    const age = ageOn(birthDate, today)
    if (age > OLDEST && age < IMPOSSIBLE)
      issues.push(atField(document, 'number', warning('principal.too_large', { maximum: OLDEST })))
    if (age >= ADULT) continue
    const { minimum, papers } = leastAge(demands, age)
    const areShown = form === 'public-security' || PAPERS_OF_YOUTH.some((paper) => hasPaper(entity, paper))
    if (age >= minimum || (papers && areShown)) continue
    const rule = { rule: 'filing/principal-age' } as const
    const extras = papers && entity !== undefined ? { ...rule, liftedBy: [byPaper(entity)] } : rule
    const issue = warning('principal.range', { minimum }, extras)
    issues.push(atField(document, 'number', issue))
  }
  return issues
}

/** The office phone is where the entity is: its area code serves the division. */
export function officePhoneIsLocal({ entity, nature, provinceCode }: Filing): Issue[] {
  // The ministry asks it of the person in charge, the police of the entity.
  const owner = entity?.shape.byKey.has('officePhone') === true ? entity : partIn(entity, 'principal')
  // An individual gives the police the phone at work, wherever that is.
  if (owner === entity && nature === 'individual') return []
  const division = textOf(entity, 'divisionCode')
  const areaCode = readingOf(owner, 'officePhone')?.areaCode
  if (owner === undefined || division === undefined || areaCode === undefined) return []
  // Of a division in another province that is told; the phone may be right.
  if (provinceCode !== undefined && !division.startsWith(provinceCode)) return []
  if (areaCodeServes(areaCode, division) !== false) return []
  const issue = warning('office_phone.mismatch', { areaCode }, { rule: 'filing/office-phone-local' })
  return [atField(owner, 'officePhone', issue)]
}
