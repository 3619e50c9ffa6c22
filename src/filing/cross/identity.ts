import { advice, error, type Issue, warning } from '../../foundation/issue.ts'
import { foldName, hasOneBirthDate, nameOf } from '../persons.ts'
import { atField, type Filing, type Part } from '../place.ts'
import { partIn, readingOf, textOf } from '../readings.ts'

/** A person of a filing, with what tells them from others: the number of their document, the name. */
interface Known {
  readonly person: Part
  readonly document: Part | undefined
  /** Only where they hold: two mistakes that are alike make no person. */
  readonly number: string | undefined
  readonly name: string | undefined
}

/**
 * One person, one identity: who stands in several places of a filing has one name and one document there. The ministry
 * compares each with the police's register (真实性核验), so of two names under one number one is refused.
 *
 * The other mistake, two numbers of one person, is told only where more than the name is the same: the mobile number,
 * the mailbox or the day of birth. Namesakes are many.
 */
export function personsAreThemselves({ entity, nature, persons }: Filing): Issue[] {
  const others = [partIn(entity, 'legalRepresentative'), partIn(entity, 'head')]
  const issues: Issue[] = []
  const known: Known[] = []
  for (const person of persons) meet(person, known, issues)
  for (const person of others) if (person !== undefined) meet(person, known, issues)
  if (entity !== undefined && nature === 'individual') cardIsOne(entity, known, issues)
  return issues
}

function meet(person: Part, known: Known[], issues: Issue[]): void {
  const document = partIn(person, 'document')
  const number = readingOf(document, 'number')?.text
  const one: Known = { person, document, number, name: foldName(nameOf(person)) }
  const same = number === undefined ? undefined : known.find((other) => other.number === number)
  if (same !== undefined) compare(same, one, issues)
  else if (known.some((other) => isMistyped(other, one))) {
    issues.push(atField(document!, 'number', warning('principal.conflict', { part: 'document' }, RULE)))
  }
  known.push(one)
}

const RULE = { rule: 'filing/one-person-one-identity' } as const

/** Two places with one number. */
function compare(before: Known, { person, document, name }: Known, issues: Issue[]): void {
  const found = (part: Part, key: string, issue: Issue): void => {
    issues.push(atField(part, key, issue))
  }
  if (before.name !== undefined && name !== undefined && before.name !== name) {
    found(person, 'name', error('principal.conflict', { part: 'name' }, RULE))
    // Whose the telephone is, nobody can tell before that is settled.
    return
  }
  for (const part of ['mobile', 'email'] as const) {
    const [one, other] = [textOf(before.person, part), textOf(person, part)]
    if (one === undefined || other === undefined || one.toLowerCase() === other.toLowerCase()) continue
    // Nothing forbids two telephones; one of them is the one that the ministry's message reaches.
    found(person, part, advice('principal.conflict', { part }, RULE))
  }
  if (document !== undefined && differs(partIn(before.document, 'validity'), partIn(document, 'validity'))) {
    found(document, 'validity', warning('principal.conflict', { part: 'validity' }, RULE))
  }
}

/** Of a number there is one card that is valid. */
function differs(one: Part | undefined, other: Part | undefined): boolean {
  return (['from', 'until'] as const).some((key) => {
    const [date, otherDate] = [textOf(one, key), textOf(other, key)]
    return date !== undefined && otherDate !== undefined && date !== otherDate
  })
}

/** An individual is their own person in charge, so that both places show one card. */
function cardIsOne(entity: Part, known: readonly Known[], issues: Issue[]): void {
  const document = partIn(entity, 'document')
  const principal = partIn(entity, 'principal')
  const own = known.find(({ person }) => person === principal)
  if (document === undefined || own === undefined || own.number !== readingOf(document, 'number')?.text) return
  if (own.document === undefined || !differs(partIn(document, 'validity'), partIn(own.document, 'validity'))) return
  issues.push(atField(own.document, 'validity', warning('principal.conflict', { part: 'validity' }, RULE)))
}

/** Whether two places with two ID numbers are about one person: the name is the same, and something that namesakes do not share. */
function isMistyped(one: Known, other: Known): boolean {
  if (one.name === undefined || one.name !== other.name) return false
  if (one.number === undefined || other.number === undefined) return false
  if (textOf(one.document, 'type') !== 'resident-id' || textOf(other.document, 'type') !== 'resident-id') return false
  if (shares(one.person, other.person, 'mobile') || shares(one.person, other.person, 'email')) return true
  return hasOneBirthDate(one.person, other.person)
}

function shares(one: Part, other: Part, key: 'mobile' | 'email'): boolean {
  const text = textOf(one, key)
  return text !== undefined && text.toLowerCase() === textOf(other, key)?.toLowerCase()
}
