import { areaCodeServes } from '../../contact/area-code-serves.ts'
import { ageOn } from '../../foundation/calendar.ts'
import { error, type PathStep, warning } from '../../foundation/issue.ts'
import { isDraft, listAt, textAt, valueAt } from '../draft.ts'
import { parsePersonDocument } from '../person-document.ts'
import type { Place, Report } from '../place.ts'

type FilingPlace = Pick<Place, 'filing' | 'today' | 'form'>

/** Every person of the filing that is filled in, with their path; the entity's own first. */
export function personsOf(filing: Place['filing']): { path: readonly PathStep[]; person: unknown }[] {
  const persons: { path: readonly PathStep[]; person: unknown }[] = []
  const add = (path: readonly PathStep[]) => {
    const person = valueAt(filing, ...path)
    if (isDraft(person)) persons.push({ path, person })
  }
  add(['entity', 'principal'])
  listAt(filing, 'services').forEach((_, index) => {
    add(['services', index, 'principal'])
  })
  for (const key of ['principal', 'securityPrincipal', 'opinionGuide']) add(['service', key])
  return persons
}

/**
 * 应急联系电话 is a second way to reach the person in charge: it must differ from the mobile number. Beijing lets
 * individuals repeat it, so there, for them, it is a warning.
 */
export function emergencyDiffers({ filing }: FilingPlace, report: Report): void {
  const lenient =
    textAt(filing, 'provinceCode') === '11' && textAt(filing, 'entity', 'nature') === 'individual' ? warning : error
  for (const { path, person } of personsOf(filing)) {
    const mobile = textAt(person, 'mobile')
    if (mobile === undefined || mobile !== textAt(person, 'emergencyMobile')) continue
    report([...path, 'emergencyMobile'], lenient('emergency_mobile.duplicate', {}, { rule: 'filing/emergency-mobile' }))
  }
}

/** An individual's filing is about one person: entity and person in charge have one name and one document. */
export function individualIsPrincipal({ filing }: FilingPlace, report: Report): void {
  if (textAt(filing, 'entity', 'nature') !== 'individual') return
  const rule = { rule: 'filing/individual-is-principal' }
  const name = textAt(filing, 'entity', 'name')
  const principal = textAt(filing, 'entity', 'principal', 'name')
  if (name !== undefined && principal !== undefined && name !== principal) {
    report(['entity', 'principal', 'name'], error('principal.mismatch', { part: 'name' }, rule))
  }
  const number = textAt(filing, 'entity', 'document', 'number')
  const own = textAt(filing, 'entity', 'principal', 'document', 'number')
  if (number !== undefined && own !== undefined && number !== own) {
    report(['entity', 'principal', 'document', 'number'], error('principal.mismatch', { part: 'document' }, rule))
  }
}

/** Different persons in charge have different mobile numbers and mailboxes: reviewers phone and write to each. */
export function personsAreReachable({ filing }: FilingPlace, report: Report): void {
  const persons = personsOf(filing)
  const seen = new Map<string, string>()
  for (const { path, person } of persons) {
    const holder = textAt(person, 'document', 'number') ?? textAt(person, 'name')
    if (holder === undefined) continue
    for (const part of ['mobile', 'email'] as const) {
      const value = textAt(person, part)
      if (value === undefined) continue
      const key = `${part} ${value.toLowerCase()}`
      const known = seen.get(key)
      if (known === undefined) seen.set(key, holder)
      else if (known !== holder) {
        report([...path, part], warning('principal.duplicate', { part }, { rule: 'filing/principals-differ' }))
      }
    }
  }
}

const ADULT = 18

/** Persons in charge are of age; from 16, some provinces take them with papers. */
export function personsAreOfAge({ filing, today }: FilingPlace, report: Report): void {
  for (const { path, person } of personsOf(filing)) {
    if (textAt(person, 'document', 'type') !== 'resident-id') continue
    const result = parsePersonDocument({ type: 'resident-id', number: valueAt(person, 'document', 'number'), today })
    if (!result.ok || result.value.birthDate === undefined) continue
    if (ageOn(result.value.birthDate, today) >= ADULT) continue
    report(
      [...path, 'document', 'number'],
      warning('principal.range', { minimum: ADULT }, { rule: 'filing/principal-age' }),
    )
  }
}

/** The office phone is where the entity is: its area code serves the division. */
export function officePhoneIsLocal({ filing }: FilingPlace, report: Report): void {
  const division = textAt(filing, 'entity', 'division')
  const areaCode = /^0086-(0\d{2,3})-/.exec(textAt(filing, 'entity', 'principal', 'officePhone') ?? '')?.[1]
  if (division === undefined || areaCode === undefined || areaCodeServes(areaCode, division) !== false) return
  const issue = warning('office_phone.mismatch', { areaCode }, { rule: 'filing/office-phone-local' })
  report(['entity', 'principal', 'officePhone'], issue)
}
