import type { PreApproval } from '../../data/enumerations/enumeration.ts'
import { type ParamsOf, type PathStep, warning } from '../../foundation/issue.ts'
import { parseDomain } from '../../network/domain.ts'
import { listAt, textAt, valueAt } from '../draft.ts'
import type { FormName, Place, Report } from '../place.ts'
import { servicesOf } from './service.ts'

/**
 * Words in the labels of a domain: a site under `bbs` counts as a forum for the public-security filing, Shanghai asks
 * for the approval of the game (or a remark) under `game`, Beijing takes no domain that begins with 中国 or 国家. A
 * warning: `gamete.cn` is no game, and a remark may do.
 */
interface DomainWord {
  readonly form: FormName
  readonly provinceCode?: string
  /** Looked for in each label of the domain as people read it: at its start, or anywhere. */
  readonly at: 'head' | 'any'
  readonly words: readonly ParamsOf<'domain_word.not_allowed'>['word'][]
  readonly permit?: PreApproval
  readonly rule: string
}

const DOMAIN_WORDS: readonly DomainWord[] = [
  { form: 'public-security', at: 'any', words: ['bbs'], permit: 'bulletin-board', rule: 'filing/domain-forum' },
  { form: 'icp', provinceCode: '31', at: 'any', words: ['game'], permit: 'game', rule: 'filing/domain-game' },
  {
    form: 'icp',
    provinceCode: '11',
    at: 'head',
    words: ['中国', '中國', '国家', '國家'],
    rule: 'filing/domain-state-head',
  },
]

/** What a domain with one of the words has; the others need no parsing. */
const HINT = /bbs|game|xn--|[^\0-\x7f]/i

/** Domains with a word for which the place of filing wants a permit, or which it does not take. */
export function domainWordsFit({ filing, form }: Pick<Place, 'filing' | 'form'>, report: Report): void {
  const provinceCode = textAt(filing, 'provinceCode')
  const rows = DOMAIN_WORDS.filter(
    (row) => row.form === form && (row.provinceCode === undefined || row.provinceCode === provinceCode),
  )
  if (rows.length === 0) return
  for (const { path: here, service } of servicesOf(filing)) {
    const permits = listAt(service, 'preApprovals').map((item) => valueAt(item, 'type'))
    const judge = (text: unknown, path: readonly PathStep[]): void => {
      if (typeof text !== 'string' || !HINT.test(text)) return
      const domain = parseDomain(text, { level: 'any' })
      if (!domain.ok) return
      const { unicode, suffix } = domain.value
      const labels = unicode.split('.').slice(0, -suffix.split('.').length)
      for (const { at, words, permit, rule } of rows) {
        const holds = (label: string, word: string): boolean =>
          at === 'head' ? label.startsWith(word) : label.includes(word)
        const word = words.find((candidate) => labels.some((label) => holds(label, candidate)))
        if (word === undefined || (permit !== undefined && permits.includes(permit))) continue
        const suggestion = permit === undefined ? {} : { suggestion: { kind: 'permit', permits: [permit] } as const }
        report(path, warning('domain_word.not_allowed', { word }, { rule, ...suggestion }))
      }
    }
    judge(textAt(service, 'domain'), [...here, 'domain'])
    for (const key of ['domains', 'otherDomains']) {
      listAt(service, key).forEach((domain, index) => {
        judge(domain, [...here, key, index])
      })
    }
  }
}
