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
    // 无 is no provider that differs from another, and no registrar abroad.
    case 'access.conflict':
    case 'registrar.not_allowed':
      return issues.some((other) => other.code === 'field.placeholder' && other.path.join() === path.join())
    default:
      return false
  }
}

/** A permit that the name of a service wants is not asked for again by its domain. */
function withoutDomainsOfNames(issues: readonly Issue[]): readonly Issue[] {
  const words = issues.filter(({ code }) => code === 'domain_word.not_allowed')
  if (words.length === 0) return issues
  const again = words.filter((word) =>
    issues.some(
      (issue) =>
        issue.code === 'service_name.not_allowed' &&
        holderOf(issue) === holderOf(word) &&
        permitsOf(issue).some((permit) => permitsOf(word).includes(permit)),
    ),
  )
  return issues.filter((issue) => !again.includes(issue))
}

/** The service of a finding on one of its own fields. */
function holderOf({ path }: Issue): string {
  return (typeof path[1] === 'number' ? path.slice(0, 2) : path.slice(0, 1)).join('.')
}

function permitsOf({ suggestion }: Issue): readonly string[] {
  return suggestion?.kind === 'permit' ? suggestion.permits : []
}
