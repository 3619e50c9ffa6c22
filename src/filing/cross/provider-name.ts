import type { ProviderRole } from '../../data/providers/provider.ts'
import { registeredName } from '../../data/providers/providers-of.ts'
import { advice, type Issue } from '../../foundation/issue.ts'
import { atField, type Filing } from '../place.ts'
import { partIn, textOf } from '../readings.ts'

/** Where either form names whoever connects a service or has registered its domain. */
const PLACES: readonly (readonly [part: string, key: string, role: ProviderRole])[] = [
  ['access', 'provider', 'access'],
  ['domainRegistration', 'registrar', 'registrar'],
  ['accessProvider', 'name', 'access'],
  ['registrar', 'name', 'registrar'],
]

/**
 * Access provider and registrar are named as they are registered. Told of a known short name and of a slip in a known name
 * alone: the platforms' own lists are not published, and any other name may be on them.
 */
export function providersAreNamedInFull({ services }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const service of services) {
    for (const [place, key, role] of PLACES) {
      const part = partIn(service, place)
      const name = textOf(part, key)
      const meant = part === undefined || name === undefined ? undefined : registeredName(name, role)
      if (meant === undefined) continue
      const extras = { rule: 'filing/provider-name', suggestion: { kind: 'text', text: meant } } as const
      issues.push(atField(part!, key, advice('provider_name.mismatch', { role }, extras)))
    }
  }
  return issues
}
