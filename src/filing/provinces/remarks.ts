import type { Demand } from '../../data/province-demands/demands-of.ts'
import type { Issue } from '../../foundation/issue.ts'
import { compact } from '../../foundation/text.ts'
import { saysNothing } from '../../foundation/unfilled.ts'
import { atField, type Filing, type Part } from '../place.ts'
import { listOf, partIn, textOf } from '../readings.ts'
import { byRemark, type DemandJudge, finding } from './finding.ts'

/** Whether the remarks on a part say anything; 无 and the like do not. */
export function saysSomething(part: Part | undefined): boolean {
  const remarks = textOf(part, 'remarks')
  return remarks !== undefined && !saysNothing(remarks)
}

/** Websites of which the filing tells more than a number. */
function described({ services }: Filing): readonly Part[] {
  return services.filter((site) => textOf(site, 'type') === 'website' && textOf(site, 'name') !== undefined)
}

/** The statement of 天津 and others; written by two keys: a personal site, and nothing of organizations. */
const PERSONAL = /个人/
const NO_UNITS = /(?:不含|不涉|没有|无|未含|非|不是).{0,12}(?:企业|单位|公司|组织)/
const STATEMENT = '本网站是个人网站，不含有企业、单位等组织的信息；如与此不符，愿接受注销备案并列入黑名单。'

/** An individual's website says in its remark what it will contain. */
export const remarksTellContents: DemandJudge = (demand, filing) => {
  const statement = filing.demands.has('personal-site-statement')
  return blank(demand, filing, 'filing/remarks-tell-contents', () => true, statement ? STATEMENT : undefined)
}

/** Contents that are explained: `other`, or (`except:blog`) all but one. */
export const contentsAreExplained: DemandJudge = (demand, filing) => {
  if (filing.demands.has('remark-content')) return []
  const only = demand.value.startsWith('except:') ? demand.value.slice('except:'.length) : undefined
  const asks = (site: Part): boolean => {
    const contents = listOf(site, 'contents')
    return only === undefined ? contents.includes('other') : contents.some((content) => content !== only)
  }
  return blank(demand, filing, 'filing/contents-need-remark', asks, undefined)
}

function blank(
  demand: Demand,
  filing: Filing,
  rule: 'filing/remarks-tell-contents' | 'filing/contents-need-remark',
  asks: (site: Part) => boolean,
  statement: string | undefined,
): Issue[] {
  if (filing.draft) return []
  return described(filing)
    .filter((site) => !saysSomething(site) && asks(site))
    .map((site) => {
      const suggestion = statement === undefined ? {} : { suggestion: { kind: 'remark', text: statement } as const }
      const extras = { rule, liftedBy: [byRemark(site)], ...suggestion } as const
      return atField(site, 'remarks', finding(demand, 'remarks.required', { topic: 'contents' }, extras))
    })
}

/** The statement that a website is a personal one stands in the remark that is there. */
export const personalSiteIsStated: DemandJudge = (demand, filing) =>
  described(filing)
    .filter((site) => saysSomething(site) && !states(textOf(site, 'remarks') ?? ''))
    .map((site) => {
      const suggestion = { kind: 'remark', text: STATEMENT } as const
      const extras = { rule: 'filing/personal-site-statement', liftedBy: [byRemark(site)], suggestion } as const
      return atField(site, 'remarks', finding(demand, 'remarks.missing', { topic: 'personal-site' }, extras))
    })

const states = (remarks: string): boolean => PERSONAL.test(remarks) && NO_UNITS.test(remarks)

/** What a remark on pre-approvals speaks of. */
const PRE_APPROVALS = /前置|审批/

/** An enterprise says in the remarks on its site that no pre-approval is concerned, or which one is. */
export const preApprovalsAreStated: DemandJudge = (demand, filing) => {
  if (filing.draft) return []
  return described(filing)
    .filter((site) => !PRE_APPROVALS.test(textOf(site, 'remarks') ?? ''))
    .map((site) => {
      const domain = textOf(site, 'domain') ?? ''
      const isNone = listOf(site, 'preApprovals').length === 0
      // Which one is concerned the applicant knows best.
      const text = `本网站${domain === '' ? '' : `（${domain}）`}不涉及前置审批业务。`
      const suggestion = isNone ? { suggestion: { kind: 'remark', text } as const } : {}
      const extras = { rule: 'filing/remarks-on-pre-approvals', liftedBy: [byRemark(site)], ...suggestion } as const
      return atField(site, 'remarks', finding(demand, 'remarks.missing', { topic: 'pre-approvals' }, extras))
    })
}

/** The remark has so many characters. */
export const remarksAreLong: DemandJudge = (demand, filing) => {
  const minimum = Number(demand.value)
  const issues: Issue[] = []
  for (const site of described(filing)) {
    if (!saysSomething(site)) continue
    const actual = [...compact(textOf(site, 'remarks') ?? '')].length
    if (actual >= minimum) continue
    const extras = { rule: 'filing/remarks-length', liftedBy: [byRemark(site)] } as const
    issues.push(atField(site, 'remarks', finding(demand, 'remarks.too_small', { minimum, actual }, extras)))
  }
  return issues
}

/** What turns a word into its opposite before it: 不设论坛, 没有博客. */
const NEGATED = /[不无非没未][^，。；,;]{0,8}$/

/** The remarks of individuals are without certain words; 不设论坛 is in order. */
export const remarksAreWithoutWords: DemandJudge = (demand, filing) => {
  const issues: Issue[] = []
  for (const site of described(filing)) {
    const remarks = textOf(site, 'remarks') ?? ''
    const words = demand.value.split(';').filter((word) => {
      const start = remarks.indexOf(word)
      return start >= 0 && !NEGATED.test(remarks.slice(0, start))
    })
    if (words.length === 0) continue
    const rule = { rule: 'filing/remarks-words' } as const
    issues.push(atField(site, 'remarks', finding(demand, 'remarks.not_allowed', { words }, rule)))
  }
  return issues
}

/** A remark on a service that tells of it, too. */
const CONTACT = /应急|紧急|联系|电话|手机|座机|员工|职务/

/** The remarks on the entity tell whose a number is, or what the person in charge does. */
export const entityIsRemarked: DemandJudge = (demand, filing) => {
  const { entity, draft, services } = filing
  const principal = partIn(entity, 'principal')
  if (draft || entity === undefined || principal === undefined) return []
  if (demand.key === 'second-phone-remark' && textOf(principal, 'officePhone') !== undefined) return []
  const isTold = (site: Part): boolean => CONTACT.test(textOf(site, 'remarks') ?? '')
  if (saysSomething(entity) || services.some(isTold)) return []
  const extras = { rule: 'filing/remarks-on-entity', liftedBy: [byRemark(entity)] } as const
  return [atField(entity, 'remarks', finding(demand, 'remarks.required', { topic: 'contact' }, extras))]
}
