import { advice, at, error, type Issue, warning } from '../../foundation/issue.ts'
import { atField, type Filing, type Part, pathOf } from '../place.ts'
import { itemReadingOf, listOf, partIn, partsIn, readingOf, textOf, valueOf } from '../readings.ts'

/** Endings that are kept for bodies of the state, and those that public institutions use. */
const STATE = /\.(?:gov\.cn|政务|政务\.cn)$/
const INSTITUTION = /\.(?:cn|公益|中国)$/

/** Natures that are near enough to the state to file with one of its domains: the body above them may have lent it. */
const NEAR_THE_STATE = ['institution', 'mass-organization', 'national-defence']

/** Kinds of filings of sites that are new: only there may a domain still be chosen. */
const NEW = ['first', 'add-service', 'add-service-without-entity']

/**
 * Domains of the state: organs use `.gov.cn` or `.政务` and nobody else does (国办函〔2018〕55号), public institutions `.cn`
 * or `.公益` (互联网政务应用安全管理规定). Sites that are on file already may have kept an older domain.
 */
export function domainSuffixFits(filing: Filing): Issue[] {
  const { form, nature, services, root } = filing
  const issues: Issue[] = []
  if (nature === undefined) return issues
  const isNew = form === 'icp' && NEW.includes(textOf(root, 'kind') ?? '')
  for (const service of services) {
    const name = readingOf(service, 'domain')?.unicode
    if (name === undefined) continue
    const issue = suffixIssue(name, service, filing, isNew)
    if (issue !== undefined) issues.push(atField(service, 'domain', issue))
  }
  return issues
}

function suffixIssue(name: string, service: Part, { form, nature }: Filing, isNew: boolean): Issue | undefined {
  const isOfState = STATE.test(name)
  if (nature === 'government') {
    if (isOfState) return undefined
    const rule = { rule: 'filing/domain-of-government' } as const
    if (isNew) return error('domain_suffix.mismatch', { reason: 'government' }, rule)
    return answerable(service, 'government', rule)
  }
  if (isOfState) return stateIssue(service, form, nature!)
  if (nature !== 'institution' || INSTITUTION.test(name)) return undefined
  return answerable(service, 'institution', { rule: 'filing/domain-of-institution' })
}

/** A domain of the state under another nature: its authority may have allowed it. */
function stateIssue(service: Part, form: Filing['form'], nature: string): Issue | undefined {
  const isNear = NEAR_THE_STATE.includes(nature)
  const rule = 'filing/domain-of-government'
  if (form !== 'icp') return isNear ? undefined : error('domain_suffix.mismatch', { reason: 'reserved' }, { rule })
  const grounds = partIn(service, 'nameGrounds')
  if (grounds !== undefined && valueOf(grounds, 'governmentAuthorized') === true) return undefined
  const path = pathOf(service, 'nameGrounds', 'governmentAuthorized')
  const severity = isNear ? warning : error
  const liftedBy = [{ fact: 'government-authorized', path }] as const
  return severity('domain_suffix.mismatch', { reason: 'reserved' }, { rule, liftedBy })
}

/** What the remarks on the service may answer; the police's form has none, and takes the domain that is on file. */
function answerable(
  service: Part,
  reason: 'government' | 'institution',
  rule: { readonly rule: 'filing/domain-of-government' | 'filing/domain-of-institution' },
): Issue | undefined {
  if (!service.shape.byKey.has('remarks')) return advice('domain_suffix.mismatch', { reason }, rule)
  const liftedBy = [{ fact: 'remark', path: pathOf(service, 'remarks') }] as const
  const suggestion = { kind: 'remark', text: REMARK } as const
  if (textOf(service, 'remarks')?.includes('域名') === true) return undefined
  return warning('domain_suffix.mismatch', { reason }, { ...rule, liftedBy, suggestion })
}

const REMARK = '本网站沿用已注册的域名'

/** A name of a company without any Chinese. */
const NOT_CHINESE = /^[^\u3400-\u9fff]*[a-z][^\u3400-\u9fff]*$/i

/**
 * A registrar must be one that the ministry has licensed, all of which have Chinese names: a name in Latin letters is
 * that of one abroad, or what a query of the domain prints of one here.
 */
export function registrarIsLicensed({ services }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const service of services) {
    const registration = partIn(service, 'domainRegistration')
    const name = textOf(registration, 'registrar')
    if (registration === undefined || name === undefined || !NOT_CHINESE.test(name)) continue
    const issue = warning('registrar.not_allowed', {}, { rule: 'filing/registrar-licensed' })
    issues.push(atField(registration, 'registrar', issue))
  }
  return issues
}

/** Domains beside the main one are others, and each is named once. */
export function domainsDiffer({ services }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const service of services) {
    repeats(service, 'otherDomains', readingOf(service, 'domain')?.text, issues)
    repeats(service, 'domains', undefined, issues)
    if (!service.shape.byKey.has('platforms')) continue
    for (const platform of partsIn(service, 'platforms')) {
      if (typeof platform === 'object') repeats(platform, 'domains', undefined, issues)
    }
  }
  return issues
}

function repeats(part: Part, key: 'domains' | 'otherDomains', main: string | undefined, issues: Issue[]): void {
  const { length } = listOf(part, key)
  if (length === 0 || (length === 1 && main === undefined)) return
  const seen = new Set(main === undefined ? [] : [main])
  for (let index = 0; index < length; index++) {
    const text = itemReadingOf(part, key, index)?.text
    if (text === undefined) continue
    if (seen.has(text)) issues.push(at(pathOf(part, key, index), warning('field.duplicate', {})))
    seen.add(text)
  }
}
