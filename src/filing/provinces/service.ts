import { at, type Issue } from '../../foundation/issue.ts'
import { hasPaper } from '../materials/known-paper.ts'
import { atField, type Filing, type Part, pathOf } from '../place.ts'
import { listOf, readingOf, textOf } from '../readings.ts'
import { byPaper, type DemandJudge, finding } from './finding.ts'
import { saysSomething } from './remarks.ts'

/** The websites: no province says anything of apps and mini-programs. */
export function websitesOf({ services }: Filing): readonly Part[] {
  return services.filter((service) => textOf(service, 'type') === 'website')
}

/** Contents by which a site is more than a show of the organization. */
const TRADE = ['online-shopping', 'online-payment', 'online-banking', 'online-securities', 'non-bank-payment']

/** Contents that a province refuses: `no-blog`, `no-other`, trade on sites that are for show. */
export const contentsAreTaken: DemandJudge = (demand, filing) => {
  const refused = demand.key === 'contents-showcase-only' ? TRADE : [demand.value]
  return ofContents(filing, (content) => refused.includes(content), demand)
}

/** Individuals choose the one kind of contents; another source takes `other` with a remark, so that passes. */
export const contentsAreTheOnlyOnes: DemandJudge = (demand, filing) =>
  ofContents(
    filing,
    (content, site) => content !== demand.value && !(content === 'other' && saysSomething(site)),
    demand,
  )

function ofContents(
  filing: Filing,
  isRefused: (content: string, site: Part) => boolean,
  demand: Parameters<DemandJudge>[0],
): Issue[] {
  const issues: Issue[] = []
  for (const site of websitesOf(filing)) {
    const contents = listOf(site, 'contents')
    const index = contents.findIndex((content) => typeof content === 'string' && isRefused(content, site))
    if (index < 0) continue
    const params = { content: String(contents[index]) }
    const rule = { rule: 'filing/contents-of-province' } as const
    issues.push(at(pathOf(site, 'contents', index), finding(demand, 'service_content.not_allowed', params, rule)))
  }
  return issues
}

/** Contents that a province would rather see chosen. */
export const contentsArePreferred: DemandJudge = (demand, filing) =>
  websitesOf(filing)
    .filter((site) => listOf(site, 'contents').length > 0 && !listOf(site, 'contents').includes(demand.value))
    .map((site) => {
      const rule = { rule: 'filing/contents-of-province' } as const
      return atField(site, 'contents', finding(demand, 'service_content.missing', { content: demand.value }, rule))
    })

/** Suffixes that a province takes; those of natures are judged everywhere (cross/domain.ts). */
export const suffixIsTaken: DemandJudge = (demand, filing) => {
  const suffixes = demand.value.split(';')
  const issues: Issue[] = []
  for (const site of websitesOf(filing)) {
    const domain = readingOf(site, 'domain')
    if (domain === undefined || suffixes.some((suffix) => domain.unicode.endsWith(`.${suffix}`))) continue
    const rule = { rule: 'filing/suffix-of-province' } as const
    issues.push(atField(site, 'domain', finding(demand, 'domain_suffix.not_allowed', {}, rule)))
  }
  return issues
}

/** Kinds of filings by which websites are added. */
const ADDS = ['first', 'add-service', 'add-service-without-entity']

const adds = ({ root }: Filing): boolean => ADDS.includes(textOf(root, 'kind') ?? 'first')

/** One filing has no more than so many websites. */
export const orderIsSmall: DemandJudge = (demand, filing) => {
  const isFirst = (textOf(filing.root, 'kind') ?? 'first') === 'first'
  if (!adds(filing) || (demand.key === 'first-filing-domains' && !isFirst)) return []
  return tooMany(demand, filing, 'order')
}

/** An entity has no more than so many websites. */
export const entityIsSmall: DemandJudge = (demand, filing) => tooMany(demand, filing, 'entity')

function tooMany(demand: Parameters<DemandJudge>[0], filing: Filing, of: 'order' | 'entity'): Issue[] {
  const maximum = Number(demand.value)
  const actual = websitesOf(filing).length
  if (actual <= maximum) return []
  const rule = of === 'order' ? 'filing/services-per-order' : 'filing/services-of-entity'
  return [atField(filing.root, 'services', finding(demand, 'services.too_large', { maximum, actual, of }, { rule }))]
}

/** From so many websites on, a plan or a statement is due. */
export const manyHaveAPlan: DemandJudge = (demand, filing) => {
  const { root, entity, services, demands } = filing
  const minimum = Number(demand.value)
  const count = websitesOf(filing).length
  const order = demands.get('services-per-order')
  // What is too much for one filing is told as that.
  if (!adds(filing) || count < minimum || (order !== undefined && count > Number(order.value))) return []
  if (entity === undefined || [entity, ...services].some((part) => hasPaper(part, 'website-plan'))) return []
  const extras = { rule: 'filing/services-need-plan', liftedBy: [byPaper(entity)] } as const
  return [atField(root, 'services', finding(demand, 'plan.required', { minimum }, extras))]
}

/** A kind of filing that a province does not take. */
export const kindIsTaken: DemandJudge = (demand, { root }) => {
  const kind = textOf(root, 'kind')
  if (kind !== demand.value) return []
  return [
    atField(root, 'kind', finding(demand, 'filing_kind.not_allowed', { kind }, { rule: 'filing/kind-of-province' })),
  ]
}
