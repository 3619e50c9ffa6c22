import { type Issue, warning } from '../../foundation/issue.ts'
import { saysNothing } from '../../foundation/unfilled.ts'
import { areSameAddresses } from '../../network/same-ip-ranges.ts'
import { isSameName } from '../holder.ts'
import { atField, type Filing, type Part } from '../place.ts'
import { itemReadingOf, listOf, partIn, partsIn, readingOf, textOf } from '../readings.ts'
import { mismatch, type Pair, type PairRule } from './pair.ts'

/**
 * The service of the ICP filing that a public-security filing is about: the one with its number, its domain, or its name;
 * and where each has one of that type, that one.
 */
export function serviceAlike(icp: Filing, other: Filing): Part | undefined {
  const [theirs] = other.services
  const type = textOf(theirs, 'type')
  if (theirs === undefined || type === undefined) return undefined
  const alike = icp.services.filter((service) => textOf(service, 'type') === type)
  const number = readingOf(theirs, 'icpNumber')?.text
  const domain = readingOf(theirs, 'domain')?.text
  const name = textOf(theirs, 'name')
  return (
    alike.find((service) => number !== undefined && readingOf(service, 'icpNumber')?.text === number) ??
    alike.find((service) => domain !== undefined && readingOf(service, 'domain')?.text === domain) ??
    alike.find((service) => name !== undefined && textOf(service, 'name') === name) ??
    (alike.length === 1 && isUntold(alike[0]!) ? alike[0] : undefined)
  )
}

/** Whether nothing tells one service from another: it has no number, no domain, or no name yet. */
function isUntold(service: Part): boolean {
  return textOf(service, 'name') === undefined && textOf(service, 'domain') === undefined
}

/** The service is one of the ICP filing, if that has any that can be compared. */
export const serviceIsKnown: PairRule = ({ icp, other, service }) => {
  const [theirs] = other.services
  if (service !== undefined || theirs === undefined || icp.services.length === 0) return []
  // Of a service of which nothing is known yet nothing is asked.
  if (textOf(theirs, 'name') === undefined && textOf(theirs, 'domain') === undefined) return []
  return [atField(other.root, 'service', warning('two_forms.unknown', {}, { rule: 'filing/same-icp-number' }))]
}

/** The rules about the service itself, with both parts at hand. */
function ofService(rule: (ours: Part, theirs: Part, pair: Pair) => readonly Issue[]): PairRule {
  return (pair) => {
    const [theirs] = pair.other.services
    return pair.service === undefined || theirs === undefined ? [] : rule(pair.service, theirs, pair)
  }
}

/** Best the same name. */
export const serviceNameIsSame: PairRule = /* @__PURE__ */ ofService((ours, theirs) => {
  const [name, theirName] = [textOf(ours, 'name'), textOf(theirs, 'name')]
  if (name === undefined || theirName === undefined || isSameName(name, theirName)) return []
  return [mismatch('advice', 'service-name', 'filing/same-service-name', [theirs, 'name'], [ours, 'name'], name)]
})

/** The main domain is the one that was filed; one that stands among the others only is a doubt. */
export const domainIsSame: PairRule = /* @__PURE__ */ ofService((ours, theirs) => {
  const [domain, theirDomain] = [readingOf(ours, 'domain')?.text, readingOf(theirs, 'domain')?.text]
  if (domain === undefined || theirDomain === undefined || domain === theirDomain) return []
  const severity = domainsOf(theirs, 'otherDomains').includes(domain) ? 'warning' : 'error'
  return [mismatch(severity, 'domain', 'filing/same-domain', [theirs, 'domain'], [ours, 'domain'], domain)]
})

/** What an app uses according to the ICP filing stands among its domains. */
export const domainsAreTold: PairRule = /* @__PURE__ */ ofService((ours, theirs) => {
  const told = new Set(domainsOf(theirs, 'otherDomains'))
  if (told.size === 0) return []
  for (const platform of partsIn(ours, 'platforms')) {
    if (platform === undefined || domainsOf(platform, 'domains').every((domain) => told.has(domain))) continue
    const place = [theirs, 'otherDomains'] as const
    return [mismatch('advice', 'domains', 'filing/same-domain', place, [platform, 'domains'])]
  }
  return []
})

function domainsOf(part: Part, key: 'domains' | 'otherDomains'): readonly string[] {
  return listOf(part, key).flatMap((_, index) => itemReadingOf(part, key, index)?.text ?? [])
}

/** One number: that of the service, or at least of its entity. */
export const numberIsSame: PairRule = /* @__PURE__ */ ofService((ours, theirs, { icp }) => {
  const number = readingOf(theirs, 'icpNumber')
  if (number === undefined) return []
  const rule = 'filing/same-icp-number'
  const own = readingOf(ours, 'icpNumber')
  if (own !== undefined) {
    // In Guangdong a site shows the entity's number; which form is due is the matter of its own rule.
    if (number.text === own.text || (number.service === undefined && number.text === own.entityNumber)) return []
    return [mismatch('error', 'icp-number', rule, [theirs, 'icpNumber'], [ours, 'icpNumber'], own.text)]
  }
  const entity = readingOf(icp.entity, 'icpNumber')?.entityNumber
  if (icp.entity === undefined || entity === undefined || number.entityNumber === entity) return []
  return [mismatch('error', 'icp-number', rule, [theirs, 'icpNumber'], [icp.entity, 'icpNumber'])]
})

/** The same addresses, however they are written. */
export const addressesAreSame: PairRule = /* @__PURE__ */ ofService((ours, theirs) => {
  const [ranges, theirRanges] = [readingOf(ours, 'ipRanges'), readingOf(theirs, 'ipRanges')]
  if (ranges === undefined || theirRanges === undefined || areSameAddresses(ranges, theirRanges)) return []
  const place = [theirs, 'ipRanges'] as const
  return [mismatch('warning', 'ip-ranges', 'filing/same-ip-ranges', place, [ours, 'ipRanges'], ranges.text)]
})

/** Provider and registrar, by their names: one is often the other in short. */
export const providersAreSame: PairRule = /* @__PURE__ */ ofService((ours, theirs) => {
  const issues: Issue[] = []
  const [access, theirAccess] = [partIn(ours, 'access'), partIn(theirs, 'accessProvider')]
  if (access !== undefined && theirAccess !== undefined) {
    const provider = textOf(access, 'provider')
    if (areOthers(provider, textOf(theirAccess, 'name'))) {
      const [place, other] = [
        [theirAccess, 'name'],
        [access, 'provider'],
      ] as const
      issues.push(mismatch('warning', 'access-provider', 'filing/same-access-provider', place, other, provider))
    }
  }
  const [registration, theirRegistrar] = [partIn(ours, 'domainRegistration'), partIn(theirs, 'registrar')]
  if (registration !== undefined && theirRegistrar !== undefined) {
    const registrar = textOf(registration, 'registrar')
    if (areOthers(registrar, textOf(theirRegistrar, 'name'))) {
      const [place, other] = [
        [theirRegistrar, 'name'],
        [registration, 'registrar'],
      ] as const
      issues.push(mismatch('advice', 'registrar', 'filing/same-registrar', place, other, registrar))
    }
  }
  return issues
})

function areOthers(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || saysNothing(one) || saysNothing(other)) return false
  const [name, otherName] = [foldCompany(one), foldCompany(other)]
  return !name.includes(otherName) && !otherName.includes(name)
}

/** A company's name without what is left out in speech. */
function foldCompany(name: string): string {
  return name.replace(/[\s()（）]/g, '').replace(/(?:股份)?有限(?:责任)?公司$|集团$/, '')
}

/** The platforms of an app are those of the ICP filing. */
export const platformsAreSame: PairRule = /* @__PURE__ */ ofService((ours, theirs) => {
  const platforms = partsIn(ours, 'platforms').flatMap((platform) => textOf(platform, 'platform') ?? [])
  const told = listOf(theirs, 'platforms')
  if (platforms.length === 0 || told.length === 0 || told.every((one) => platforms.includes(one as string))) return []
  return [mismatch('warning', 'platforms', 'filing/same-platforms', [theirs, 'platforms'], [ours, 'platforms'])]
})
