import { areaCodeServes } from '../../contact/area-code-serves.ts'
import { ageOn } from '../../foundation/calendar.ts'
import { error, type Issue, warning } from '../../foundation/issue.ts'
import { atField, type Filing, type Part } from '../place.ts'
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
  if (principal !== undefined && differ(entity, principal, 'name')) {
    issues.push(atField(principal, 'name', error('principal.mismatch', { part: 'name' }, rule)))
  }
  if (document !== undefined && differ(partIn(entity, 'document'), document, 'number')) {
    issues.push(atField(document, 'number', error('principal.mismatch', { part: 'document' }, rule)))
  }
  return issues
}

function differ(one: Part | undefined, other: Part, key: string): boolean {
  const text = textOf(one, key)
  const otherText = textOf(other, key)
  return text !== undefined && otherText !== undefined && text !== otherText
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
  const [name, otherName] = [textOf(one, 'name'), textOf(other, 'name')]
  const [number, otherNumber] = [one, other].map((person) => textOf(partIn(person, 'document'), 'number'))
  if (name !== undefined && name === otherName) return false
  if (number !== undefined && otherNumber !== undefined) return number !== otherNumber
  return name !== undefined && otherName !== undefined
}

const ADULT = 18

/** Of those who are older nobody has the charge of a website: the year is mistyped. */
const OLDEST = 100

/** Of whom nobody is alive, the number itself says so. */
const IMPOSSIBLE = 130

/** Persons in charge are of age; from 16, some provinces take them with papers. */
export function personsAreOfAge({ persons, today }: Filing): Issue[] {
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
    const issue = warning('principal.range', { minimum: ADULT }, { rule: 'filing/principal-age' })
    issues.push(atField(document, 'number', issue))
  }
  return issues
}

/** The office phone is where the entity is: its area code serves the division. */
export function officePhoneIsLocal({ entity, nature }: Filing): Issue[] {
  // The ministry asks it of the person in charge, the police of the entity.
  const owner = entity?.shape.byKey.has('officePhone') === true ? entity : partIn(entity, 'principal')
  // An individual gives the police the phone at work, wherever that is.
  if (owner === entity && nature === 'individual') return []
  const division = textOf(entity, 'divisionCode')
  const areaCode = readingOf(owner, 'officePhone')?.areaCode
  if (owner === undefined || division === undefined || areaCode === undefined) return []
  if (areaCodeServes(areaCode, division) !== false) return []
  const issue = warning('office_phone.mismatch', { areaCode }, { rule: 'filing/office-phone-local' })
  return [atField(owner, 'officePhone', issue)]
}
