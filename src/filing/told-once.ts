import { error, type Issue, warning } from '../foundation/issue.ts'
import { atField, type Filing } from './place.ts'

/**
 * What one mistake makes several rules say is told once, where the mistake is: a division that both the address and the
 * telephone contradict, a date that is wrong in itself, a permit that name and domain both want.
 */
export function toldOnce(issues: readonly Issue[], filing: Filing): readonly Issue[] {
  if (issues.length < 2) return issues
  const told = withDivision(issues, filing)
  return withoutDomainsOfNames(told).filter((issue) => !isMeasuredByWrong(issue, told))
}

/** What is measured by the division, as far as findings tell. */
const WITNESSES: Readonly<Record<string, (issue: Issue) => boolean>> = {
  address: ({ code, path }) => code === 'postal_address.mismatch' && path.length === 2 && path[0] === 'entity',
  phone: ({ code }) => code === 'office_phone.mismatch',
  number: ({ code, params }) => code === 'filing_number.mismatch' && (params as { part: string }).part === 'province',
}

const RULE = { rule: 'contact/address-in-division' } as const

/** Where two of those that are measured by the division contradict it, the division is wrong. */
function withDivision(issues: readonly Issue[], { entity }: Filing): readonly Issue[] {
  const witnesses = Object.values(WITNESSES)
  const against = witnesses.filter((isWitness) => issues.some(isWitness))
  if (entity === undefined || against.length < 2) return issues
  const others = issues.filter((issue) => !witnesses.some((isWitness) => isWitness(issue)))
  if (others.some(({ code }) => code === 'division.mismatch')) return others
  const isSure = issues.some((issue) => issue.severity === 'error' && WITNESSES.address!(issue))
  const issue = (isSure ? error : warning)('division.mismatch', { with: 'address' }, RULE)
  return [...others, atField(entity, 'divisionCode', issue)]
}

/** Whether something is measured by what is wrong in itself, of which the applicant is told. */
function isMeasuredByWrong({ code, path, params }: Issue, issues: readonly Issue[]): boolean {
  switch (code) {
    // A day before the site could be on line is no day from which a term runs.
    case 'deadline.expired':
      return issues.some((other) => other.code === 'opened_on.conflict')
    // Two periods of one card, one of which cannot be.
    case 'principal.conflict': {
      if ((params as { part: string }).part !== 'validity') return false
      return issues.some((other) => other.code !== code && other.path.includes('validity'))
    }
    // The term of a card follows from the age: of whom the number makes too young, or another, that is said; and a card
    // that ends soon is renewed anyhow.
    case 'validity.mismatch': {
      const document = path.slice(0, -2)
      return issues.some(
        (other) =>
          (other.code.startsWith('principal.') && isAt(other.path, [...document, 'number'])) ||
          (other.code === 'principal.conflict' && isAt(other.path, [...document.slice(0, -1), 'name'])) ||
          (other.code === 'validity.too_small' && isAt(other.path, path)),
      )
    }
    // A number that two persons share is one too few.
    case 'phones.too_small':
      return issues.some((other) => other.code === 'emergency_phone.conflict' || other.code === 'principal.duplicate')
    // Number and division are both of another province than that of the filing.
    case 'filing_number.mismatch':
      return (
        (params as { part: string }).part === 'province' && issues.some((other) => other.code === 'division.mismatch')
      )
    // 无 is no provider that differs from another, and no registrar abroad.
    case 'access.conflict':
    case 'registrar.not_allowed':
      return issues.some((other) => other.code === 'field.placeholder' && isAt(other.path, path))
    default:
      return false
  }
}

function isAt(one: Issue['path'], other: Issue['path']): boolean {
  return one.join() === other.join()
}

/** A permit that the name of a service wants is not asked for again by its domain. */
function withoutDomainsOfNames(issues: readonly Issue[]): readonly Issue[] {
  const wanted = new Map<string, readonly string[]>()
  for (const issue of issues) {
    if (issue.code === 'service_name.not_allowed') wanted.set(holderOf(issue), permitsOf(issue))
  }
  return issues.filter(
    (issue) =>
      issue.code !== 'domain_word.not_allowed' ||
      !permitsOf(issue).some((permit) => wanted.get(holderOf(issue))?.includes(permit) === true),
  )
}

/** The service of a finding on one of its own fields. */
function holderOf({ path }: Issue): string {
  return (typeof path[1] === 'number' ? path.slice(0, 2) : path.slice(0, 1)).join('.')
}

function permitsOf({ suggestion }: Issue): readonly string[] {
  return suggestion?.kind === 'permit' ? suggestion.permits : []
}
