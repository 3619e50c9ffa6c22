import { isKeyOf, type PreApproval, type ServiceContent } from '../../data/enumerations/enumeration.ts'
import { type IsoDate, isIsoDate } from '../../foundation/calendar.ts'
import { at, error, type Issue, warning } from '../../foundation/issue.ts'
import { addMonths } from '../../foundation/period.ts'
import { saysNothing } from '../../foundation/unfilled.ts'
import { isSameName } from '../holder.ts'
import { nameOf } from '../persons.ts'
import { atField, type Filing, type Part, pathOf } from '../place.ts'
import { listOf, partIn, partsIn, readingOf, textOf, valueOf } from '../readings.ts'

/**
 * The home page is on the domain that is filed: the domain itself or a name under it. One that is an IP address belongs
 * to a site that is reached in no other way.
 */
export function homePageIsOnDomain({ services }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const service of services) {
    // What is wrong with a domain is told of it; its home page cannot be on a domain that is none.
    const domain = readingOf(service, 'domain')?.text
    const home = readingOf(service, 'homeUrl')
    if (home === undefined) continue
    if (domain === undefined) {
      if (home.registrable !== undefined || textOf(service, 'domain') !== undefined) continue
      if (valueOf(service, 'ipOnly') === true) continue
      const rule = { rule: 'network/home-url' } as const
      issues.push(atField(service, 'homeUrl', warning('home_url.wrong_kind', { kind: 'ip-address' }, rule)))
    } else if (home.host !== domain && !home.host.endsWith(`.${domain}`)) {
      issues.push(atField(service, 'homeUrl', error('home_page.mismatch', {}, { rule: 'filing/home-page' })))
    }
  }
  return issues
}

/** One domain, one website (since 2019-04-22); equal names are refused by some provinces. */
export function servicesDiffer({ services }: Filing): Issue[] {
  const issues: Issue[] = []
  if (services.length < 2) return issues
  const domains = new Set<string>()
  const names = new Set<string>()
  for (const service of services) {
    const type = textOf(service, 'type')
    const domain = type === 'website' ? textOf(service, 'domain') : undefined
    if (domain !== undefined) {
      if (domains.has(domain)) {
        const issue = error('service.duplicate', { part: 'domain' }, { rule: 'filing/one-domain-one-website' })
        issues.push(atField(service, 'domain', issue))
      }
      domains.add(domain)
    }
    const name = textOf(service, 'name')
    if (name === undefined) continue
    const key = `${type} ${name}`
    if (names.has(key)) issues.push(atField(service, 'name', warning('service.duplicate', { part: 'name' })))
    names.add(key)
  }
  return issues
}

/** Contents for which an approval is usually asked. */
const APPROVALS: Partial<Record<ServiceContent, readonly PreApproval[]>> = {
  'online-news': ['news'],
  'online-games': ['game', 'publication', 'culture'],
  'online-music': ['culture', 'audio-visual'],
  'online-video': ['audio-visual'],
  'online-payment': ['finance'],
  'online-banking': ['finance'],
  'online-securities': ['finance'],
  'p2p-lending': ['finance'],
  'equity-crowdfunding': ['finance'],
  'online-insurance': ['finance'],
  'cross-sector-finance': ['finance'],
  'non-bank-payment': ['finance'],
}

/** Contents of an individual's website; an app or a mini-program may be of many kinds, but for those below. */
const OF_INDIVIDUALS: readonly ServiceContent[] = ['blog', 'other', 'app', 'wap']
const OF_ORGANIZATIONS: readonly ServiceContent[] = [
  'instant-messaging',
  'online-shopping',
  'general-portal',
  'job-search',
  'dating',
  'real-estate',
]

function isForIndividuals(content: ServiceContent, type: string | undefined): boolean {
  if (type === 'website') return OF_INDIVIDUALS.includes(content)
  return APPROVALS[content] === undefined && !OF_ORGANIZATIONS.includes(content)
}

/**
 * Contents fit the nature (单位门户网站 is an organization's), repeat no entry, and what usually needs an approval has
 * one; pre-approvals are not for individuals.
 */
export function contentsFit({ services, nature }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const service of services) {
    const approvals = approvalsOf(service, nature, issues)
    judgeContents(service, nature, approvals, issues)
  }
  return issues
}

function approvalsOf(service: Part, nature: Filing['nature'], issues: Issue[]): readonly PreApproval[] {
  const types: PreApproval[] = []
  for (const approval of partsIn(service, 'preApprovals')) {
    const type = textOf(approval, 'type')
    if (approval === undefined || !isKeyOf('pre-approval', type)) continue
    if (types.includes(type)) {
      issues.push(atField(approval, 'type', error('pre_approval.duplicate', {})))
      continue
    }
    types.push(type)
    if (nature !== 'individual') continue
    const rule = 'filing/pre-approvals-of-organizations'
    issues.push(atField(approval, 'type', warning('pre_approval.not_allowed', { nature }, { rule })))
  }
  return types
}

function judgeContents(
  service: Part,
  nature: Filing['nature'],
  approvals: readonly PreApproval[],
  issues: Issue[],
): void {
  // Keys of the enumeration only: the list stays as short as it is.
  const seen: ServiceContent[] = []
  const contents = listOf(service, 'contents')
  for (let index = 0; index < contents.length; index++) {
    const content = contents[index]
    if (!isKeyOf('service-content', content)) continue
    const found = (issue: Issue): void => {
      issues.push(at(pathOf(service, 'contents', index), issue))
    }
    if (seen.includes(content)) found(warning('field.duplicate', {}))
    else seen.push(content)
    if (nature === 'individual' && content === 'organization-portal') {
      found(error('service_content.mismatch', { nature, content }, { rule: 'filing/contents-fit-nature' }))
    } else if (nature === 'individual' && !isForIndividuals(content, textOf(service, 'type'))) {
      found(warning('service_content.mismatch', { nature, content }, { rule: 'filing/contents-of-individuals' }))
      // No permit would help: individuals are given none.
      continue
    }
    const permits = APPROVALS[content]
    if (permits === undefined || permits.some((permit) => approvals.includes(permit))) continue
    const extras = {
      rule: 'filing/contents-need-approval',
      liftedBy: [{ fact: 'pre-approval', path: pathOf(service, 'preApprovals') }],
      suggestion: { kind: 'permit', permits },
    } as const
    found(warning('pre_approval.missing', { content, permits }, extras))
  }
}

/** Months that a domain should still have: several provinces ask for three. */
const DOMAIN_MONTHS = 3

// The last `today` and its limit: whoever gives one gives the same one many times.
let knownDay: IsoDate = ''
let knownLimit: IsoDate = ''

/** The first day that is far enough from today. */
function limitOf(today: IsoDate): IsoDate {
  if (today !== knownDay) {
    knownLimit = addMonths(today, DOMAIN_MONTHS)
    knownDay = today
  }
  return knownLimit
}

/** The holder of the domain is the entity (or, in many provinces, its legal representative), and the registration has not run out. */
export function domainIsHeld({ services, entity, demands, today }: Filing): Issue[] {
  const issues: Issue[] = []
  const name = nameOf(entity)
  const alsoTaken =
    demands.get('domain-holder')?.value === 'unit-or-legal-representative'
      ? textOf(partIn(entity, 'legalRepresentative'), 'name')
      : undefined
  for (const service of services) {
    const registration = partIn(service, 'domainRegistration')
    if (registration === undefined) continue
    const holder = textOf(registration, 'holder')
    const isAnother = name !== undefined && holder !== undefined && !isSameName(holder, name)
    // What says nothing is told by the field itself.
    if (isAnother && holder.trim() !== alsoTaken && !saysNothing(holder)) {
      // A shareholder, the legal representative or a senior manager may hold it with proof.
      const issue = warning('domain_registration.mismatch', { part: 'holder' }, { rule: 'filing/domain-holder' })
      issues.push(atField(registration, 'holder', issue))
    }
    const expiresOn = textOf(registration, 'expiresOn')
    if (expiresOn === undefined || !isIsoDate(expiresOn)) continue
    if (expiresOn < today) {
      const issue = error('domain_registration.expired', {}, { rule: 'filing/domain-valid' })
      issues.push(atField(registration, 'expiresOn', issue))
    } else if (expiresOn < limitOf(today) && demands.has('domain-months')) {
      const params = { months: DOMAIN_MONTHS }
      const issue = warning('domain_registration.too_small', params, { rule: 'filing/domain-months' })
      issues.push(atField(registration, 'expiresOn', issue))
    }
  }
  return issues
}
