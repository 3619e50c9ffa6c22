import { error, type Issue, warning } from '../../foundation/issue.ts'
import { saysNothing } from '../../foundation/unfilled.ts'
import { atField, type Filing, type Part } from '../place.ts'
import { partIn, readingOf, textOf } from '../readings.ts'

/**
 * Who files first has no number yet, nor has a service that is added: with one, the order is of another kind (新增服务,
 * 新增接入, 变更).
 */
export function newHasNoNumber({ root, entity, services }: Filing): Issue[] {
  const kind = textOf(root, 'kind')
  if (kind !== 'first' && kind !== 'add-service' && kind !== 'add-service-without-entity') return []
  const rule = kind === 'first' ? 'filing/first-has-no-number' : 'filing/new-service-has-no-number'
  const issues: Issue[] = []
  for (const part of kind === 'first' && entity !== undefined ? [entity, ...services] : services) {
    if (readingOf(part, 'icpNumber') === undefined) continue
    issues.push(atField(part, 'icpNumber', error('filing_number.not_allowed', { kind }, { rule })))
  }
  return issues
}

/**
 * The number of a service is that of its entity with an index behind it, and both are of the province that they are
 * filed in.
 */
export function serviceNumberIsOfEntity({ form, entity, nature, services, provinceCode }: Filing): Issue[] {
  const issues: Issue[] = []
  const own = form === 'icp' ? readingOf(entity, 'icpNumber')?.entityNumber : undefined
  // The police unit is that of the entity's place; individuals may live in another province than they filed in.
  const division = nature === undefined || nature === 'individual' ? undefined : textOf(entity, 'divisionCode')
  const province = form === 'icp' ? provinceCode : /^\d{6}$/.test(division ?? '') ? division?.slice(0, 2) : undefined
  for (const service of services) {
    const number = readingOf(service, 'icpNumber')
    if (number === undefined) continue
    const isOfAnother = own !== undefined && number.entityNumber !== undefined && number.entityNumber !== own
    const isElsewhere =
      own === undefined &&
      province !== undefined &&
      number.provinceCode !== undefined &&
      number.provinceCode !== province
    if (!isOfAnother && !isElsewhere) continue
    const part = isOfAnother ? 'entity' : 'province'
    issues.push(
      atField(service, 'icpNumber', warning('filing_number.mismatch', { part }, { rule: 'filing/number-of-entity' })),
    )
  }
  return issues
}

/** A site is on line from the day on which its filing is approved: not before the year that its number tells. */
export function openedAfterApproval({ services }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const service of services) {
    const year = readingOf(service, 'icpNumber')?.year
    const opened = textOf(service, 'openedOn')
    if (year === undefined || opened === undefined || !(Number(opened.slice(0, 4)) < year)) continue
    const issue = warning('opened_on.conflict', { year }, { rule: 'filing/opened-after-approval' })
    issues.push(atField(service, 'openedOn', issue))
  }
  return issues
}

/**
 * An order goes through one access provider: services that are hosted elsewhere are filed there. The one that most services
 * have is meant; of others that differ each is told.
 */
export function providerIsOne({ services }: Filing): Issue[] {
  const given: { readonly access: Part; readonly provider: string }[] = []
  const counts = new Map<string, number>()
  for (const service of services) {
    const access = partIn(service, 'access')
    const provider = textOf(access, 'provider')?.replace(/[\s()（）]/g, '')
    if (access === undefined || provider === undefined || saysNothing(provider)) continue
    given.push({ access, provider })
    counts.set(provider, (counts.get(provider) ?? 0) + 1)
  }
  let usual = ''
  for (const [provider, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = provider
  return (
    given
      // One is often the other's name in short.
      .filter(({ provider }) => !usual.includes(provider) && !provider.includes(usual))
      .map(({ access }) =>
        atField(access, 'provider', warning('access.conflict', {}, { rule: 'filing/one-access-provider' })),
      )
  )
}
