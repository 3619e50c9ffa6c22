import { isKeyOf, type PreApproval, type ServiceContent } from '../../data/enumerations/enumeration.ts'
import { isIsoDate } from '../../foundation/calendar.ts'
import { error, type PathStep, warning } from '../../foundation/issue.ts'
import { addMonths } from '../../foundation/period.ts'
import { type Draft, isDraft, listAt, textAt, valueAt } from '../draft.ts'
import type { Place, Report } from '../place.ts'

type FilingPlace = Pick<Place, 'filing' | 'today' | 'form'>

/** Every service of either form, with its path. */
export function servicesOf(filing: Draft): { path: readonly PathStep[]; service: Draft }[] {
  const services: { path: readonly PathStep[]; service: Draft }[] = []
  listAt(filing, 'services').forEach((service, index) => {
    if (isDraft(service)) services.push({ path: ['services', index], service })
  })
  const single = valueAt(filing, 'service')
  if (isDraft(single)) services.push({ path: ['service'], service: single })
  return services
}

/** The home page is on the domain that is filed: the domain itself or a name under it. */
export function homePageIsOnDomain({ filing }: FilingPlace, report: Report): void {
  for (const { path, service } of servicesOf(filing)) {
    const domain = textAt(service, 'domain')
    const url = textAt(service, 'homeUrl')
    if (domain === undefined || url === undefined) continue
    const host = /^(?:[a-z]+:\/\/)?([^/?#:\s]{1,253})/i.exec(url)?.[1]?.toLowerCase()
    if (host === undefined || host === domain || host.endsWith(`.${domain}`)) continue
    report([...path, 'homeUrl'], error('home_page.mismatch', {}, { rule: 'filing/home-page' }))
  }
}

/** One domain, one website (since 2019-04-22); equal names are refused by some provinces. */
export function servicesDiffer({ filing }: FilingPlace, report: Report): void {
  const domains = new Set<string>()
  const names = new Set<string>()
  for (const { path, service } of servicesOf(filing)) {
    const domain = textAt(service, 'domain')
    if (domain !== undefined && service.type === 'website') {
      if (domains.has(domain)) {
        const issue = error('service.duplicate', { part: 'domain' }, { rule: 'filing/one-domain-one-website' })
        report([...path, 'domain'], issue)
      }
      domains.add(domain)
    }
    const name = textAt(service, 'name')
    if (name === undefined || !isKeyOf('service-type', service.type)) continue
    const key = `${service.type} ${name}`
    if (names.has(key)) report([...path, 'name'], warning('service.duplicate', { part: 'name' }))
    names.add(key)
  }
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

/**
 * Contents fit the nature (单位门户网站 is an organization's), repeat no entry, and what usually needs an approval has
 * one; pre-approvals are not for individuals.
 */
export function contentsFit({ filing }: FilingPlace, report: Report): void {
  const nature = textAt(filing, 'entity', 'nature')
  for (const { path, service } of servicesOf(filing)) {
    const approvals = new Set<unknown>()
    listAt(service, 'preApprovals').forEach((item, index) => {
      const type = valueAt(item, 'type')
      const here = [...path, 'preApprovals', index, 'type']
      if (!isKeyOf('pre-approval', type)) return
      if (approvals.has(type)) report(here, error('pre_approval.duplicate', {}))
      else if (nature === 'individual') {
        report(here, warning('pre_approval.not_allowed', { nature }, { rule: 'filing/pre-approvals-of-organizations' }))
      }
      approvals.add(type)
    })
    for (const key of ['contents', 'serviceTypes']) {
      const seen = new Set<unknown>()
      listAt(service, key).forEach((content, index) => {
        const here = [...path, key, index]
        if (!isKeyOf('service-content', content)) return
        if (seen.has(content)) report(here, warning('field.duplicate', {}))
        seen.add(content)
        if (nature === 'individual' && content === 'organization-portal') {
          const params = { nature, content }
          report(here, error('service_content.mismatch', params, { rule: 'filing/contents-fit-nature' }))
        }
        const permits = APPROVALS[content]
        if (permits === undefined || permits.some((permit) => approvals.has(permit))) return
        const suggestion = { kind: 'permit', permits } as const
        const rule = 'filing/contents-need-approval'
        report(here, warning('pre_approval.missing', { content, permits }, { rule, suggestion }))
      })
    }
  }
}

/** Months that a domain should still have: several provinces ask for three. */
const DOMAIN_MONTHS = 3

/** The holder of the domain is the entity, and the registration has not run out. */
export function domainIsHeld({ filing, today }: FilingPlace, report: Report): void {
  const entity = textAt(filing, 'entity', 'name')
  for (const { path, service } of servicesOf(filing)) {
    const holder = textAt(service, 'domainRegistration', 'holder')
    if (entity !== undefined && holder !== undefined && holder.trim() !== entity) {
      // A shareholder, the legal representative or a senior manager may hold it with proof.
      const issue = warning('domain_registration.mismatch', { part: 'holder' }, { rule: 'filing/domain-holder' })
      report([...path, 'domainRegistration', 'holder'], issue)
    }
    const expiresOn = textAt(service, 'domainRegistration', 'expiresOn')
    if (expiresOn === undefined || !isIsoDate(expiresOn)) continue
    const here = [...path, 'domainRegistration', 'expiresOn']
    if (expiresOn < today) {
      report(here, error('domain_registration.expired', {}, { rule: 'filing/domain-valid' }))
    } else if (expiresOn < addMonths(today, DOMAIN_MONTHS)) {
      const params = { months: DOMAIN_MONTHS }
      report(here, warning('domain_registration.too_small', params, { rule: 'filing/domain-months' }))
    }
  }
}
