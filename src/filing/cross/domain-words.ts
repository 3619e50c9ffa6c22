import type { PreApproval } from '../../data/enumerations/enumeration.ts'
import type { FormName } from '../../data/forms/ids.ts'
import type { DemandKey } from '../../data/province-demands/judged-table.ts'
import { at, type Issue, type ParamsOf, type RuleId, warning } from '../../foundation/issue.ts'
import type { Domain } from '../../network/domain.ts'
import { type Filing, type Part, pathOf } from '../place.ts'
import { itemReadingOf, listOf, partsIn, readingOf, textOf } from '../readings.ts'

/**
 * Words in the labels of a domain: a site under `bbs` counts as a forum for the public-security filing, Shanghai asks
 * for the approval of the game (or a remark) under `game`, Beijing takes no domain that begins with 中国 or 国家. A
 * warning: `gamete.cn` is no game, and a remark may do.
 */
interface DomainWord {
  readonly form: FormName
  /** The demand of a province that it is; it holds everywhere where it is absent. */
  readonly demand?: DemandKey
  /** Looked for in each label of the domain as people read it: at its start, or anywhere. */
  readonly at: 'head' | 'any'
  readonly words: readonly ParamsOf<'domain_word.not_allowed'>['word'][]
  readonly permit?: PreApproval
  readonly rule: RuleId
}

const DOMAIN_WORDS: readonly DomainWord[] = [
  { form: 'public-security', at: 'any', words: ['bbs'], permit: 'bulletin-board', rule: 'filing/domain-forum' },
  { form: 'icp', demand: 'domain-label-game', at: 'any', words: ['game'], permit: 'game', rule: 'filing/domain-game' },
  {
    form: 'icp',
    demand: 'domain-label-no-words',
    at: 'head',
    words: ['中国', '中國', '国家', '國家'],
    rule: 'filing/domain-state-head',
  },
]

/** What a domain with one of the words has; into the others nobody looks. */
const HINT = /bbs|game|xn--|[^\0-\x7f]/i

/** Domains with a word for which the place of filing wants a permit, or which it does not take. */
export function domainWordsFit({ form, demands, services }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const row of DOMAIN_WORDS) {
    if (row.form !== form || (row.demand !== undefined && !demands.has(row.demand))) continue
    for (const service of services) judgeDomains(service, row, issues)
  }
  return issues
}

function judgeDomains(service: Part, row: DomainWord, issues: Issue[]): void {
  if (HINT.test(textOf(service, 'domain') ?? '')) {
    const issue = wordIssue(readingOf(service, 'domain'), row, service)
    if (issue !== undefined) issues.push(at(pathOf(service, 'domain'), issue))
  }
  for (const key of ['domains', 'otherDomains'] as const) {
    const domains = listOf(service, key)
    for (let index = 0; index < domains.length; index++) {
      const text = domains[index]
      if (typeof text !== 'string' || !HINT.test(text)) continue
      const issue = wordIssue(itemReadingOf(service, key, index), row, service)
      if (issue !== undefined) issues.push(at(pathOf(service, key, index), issue))
    }
  }
}

function wordIssue(domain: Domain | undefined, row: DomainWord, service: Part): Issue | undefined {
  if (domain === undefined) return undefined
  const { permit, rule } = row
  const labels = domain.unicode.split('.').slice(0, -domain.suffix.split('.').length)
  const holds = (word: string) => (label: string) => (row.at === 'head' ? label.startsWith(word) : label.includes(word))
  const word = row.words.find((candidate) => labels.some(holds(candidate)))
  if (word === undefined) return undefined
  if (permit === undefined) return warning('domain_word.not_allowed', { word }, { rule })
  if (partsIn(service, 'preApprovals').some((approval) => textOf(approval, 'type') === permit)) return undefined
  const liftedBy = [{ fact: 'pre-approval', path: pathOf(service, 'preApprovals') }] as const
  return warning(
    'domain_word.not_allowed',
    { word },
    { rule, liftedBy, suggestion: { kind: 'permit', permits: [permit] } },
  )
}
