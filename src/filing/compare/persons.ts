import { advice, error, type Issue, warning } from '../../foundation/issue.ts'
import { foldName, hasOneBirthDate, nameOf, numberOf } from '../persons.ts'
import { atField, type Filing, type Part } from '../place.ts'
import { partIn, textOf } from '../readings.ts'
import { dotted, type PairRule } from './pair.ts'

const RULE = { rule: 'filing/same-person' } as const

/** Everybody in a filing: in charge of something, or at the head of the entity. */
function everybodyIn({ persons, entity }: Filing): readonly Part[] {
  const heads = [partIn(entity, 'legalRepresentative'), partIn(entity, 'head')]
  return [...persons, ...heads.filter((head) => head !== undefined)]
}

/**
 * One person, one identity: who stands in both filings has one name and one number there. Two telephones nobody forbids,
 * but they are worth a look.
 */
export const personsAreSame: PairRule = ({ icp, other }) => {
  const known = everybodyIn(icp)
  const byNumber = new Map<string, Part[]>()
  const byName = new Map<string, Part>()
  for (const person of known) {
    const [number, name] = [numberOf(person), foldName(nameOf(person))]
    if (number !== undefined) {
      const same = byNumber.get(number)
      if (same === undefined) byNumber.set(number, [person])
      else same.push(person)
    }
    if (name !== undefined && number !== undefined && !byName.has(name)) byName.set(name, person)
  }
  return everybodyIn(other).flatMap((person) => {
    const number = numberOf(person)
    const same = number === undefined ? undefined : byNumber.get(number)
    if (same !== undefined) return sameNumberIssues(person, same)
    const namesake = byName.get(foldName(nameOf(person)) ?? '')
    const document = partIn(person, 'document')
    if (number === undefined || namesake === undefined || document === undefined) return []
    // Namesakes are many: the day of birth tells that one of two numbers is mistyped.
    if (!isOnResidentId(person) || !isOnResidentId(namesake) || !hasOneBirthDate(person, namesake)) return []
    const other = dotted([partIn(namesake, 'document') ?? namesake, 'number'])
    return [atField(document, 'number', warning('two_forms.conflict', { part: 'document', other }, RULE))]
  })
}

const isOnResidentId = (person: Part): boolean => textOf(partIn(person, 'document'), 'type') === 'resident-id'

function sameNumberIssues(person: Part, same: readonly Part[]): Issue[] {
  const name = foldName(nameOf(person))
  const named = same.filter((one) => nameOf(one) !== undefined)
  if (name !== undefined && named.length > 0 && named.every((one) => foldName(nameOf(one)) !== name)) {
    const [first] = named as [Part, ...Part[]]
    const suggestion = { kind: 'text', text: nameOf(first)! } as const
    const params = { part: 'name', other: dotted([first, 'name']) } as const
    return [atField(person, 'name', error('two_forms.conflict', params, { ...RULE, suggestion }))]
  }
  const issues: Issue[] = []
  for (const part of ['mobile', 'email'] as const) {
    const text = textOf(person, part)?.toLowerCase()
    const given = same.filter((one) => textOf(one, part) !== undefined)
    if (text === undefined || given.length === 0 || given.some((one) => textOf(one, part)?.toLowerCase() === text))
      continue
    issues.push(atField(person, part, advice('two_forms.conflict', { part, other: dotted([given[0]!, part]) }, RULE)))
  }
  return issues
}
