import { originOf } from '../../src/cli/phrases.ts'
import { PROVINCE_NAMES } from '../../src/data/province-characters/names.ts'
import type { BoundNature, Rule, RuleSource, SourceLink } from '../../src/data/rules/rule.ts'
import { rules } from '../../src/data/rules/table.ts'
import type { Issue, IssueCode, Severity } from '../../src/foundation/issue.ts'
import { describeIssue } from '../../src/locale/describe.ts'
import type { Bilingual } from '../../src/locale/language.ts'
import { issueSamples } from '../issue-samples.ts'
import { code, type Edition, escaped, link, linkOut, listed, say } from './page.ts'

/** Words that several kinds of pages say. */

/** Two digits of every province, in the order of GB/T 2260. */
export const PROVINCES: readonly string[] = PROVINCE_NAMES.match(/\d\d/g) ?? []

const SEVERITIES: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误：照此提交会被退回', en: 'Error: a filing with it will be returned' },
  warning: {
    zh: '提醒：可能被退回，取决于材料或审核',
    en: 'Warning: it may be returned; papers or the reviewer decide',
  },
  advice: { zh: '建议：不影响提交', en: 'Advice: it does not stop the filing' },
}

const SHORT: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  advice: { zh: '建议', en: 'advice' },
}

export const DOMAINS: Readonly<Record<string, Bilingual>> = {
  naming: { zh: '名称', en: 'Names' },
  filing: { zh: '备案信息与材料', en: 'Filings and their papers' },
  deadline: { zh: '期限', en: 'Deadlines' },
  identity: { zh: '个人证件', en: 'Documents of persons' },
  organization: { zh: '单位证件', en: 'Documents of organizations' },
  contact: { zh: '电话与地址', en: 'Phones and addresses' },
  network: { zh: '域名、IP与APP', en: 'Domains, addresses and apps' },
  record: { zh: '备案号与网页底部', en: 'Record numbers and footers' },
}

export function severityInWords(edition: Edition, severity: Severity): string {
  return say(edition, SEVERITIES[severity])
}

export function severityWord(edition: Edition, severity: Severity): string {
  return say(edition, SHORT[severity])
}

export function optionLabel({ locale }: Edition, enumeration: keyof Edition['locale']['options'], key: string): string {
  return (locale.options[enumeration] as Readonly<Record<string, string>>)[key] ?? key
}

/** Whom something binds, in words. */
export function boundInWords(edition: Edition, who: readonly BoundNature[] | undefined): string {
  if (who === undefined || who.length === 0) return say(edition, { zh: '所有主体', en: 'Everyone' })
  const nameOf = (nature: BoundNature): string =>
    nature === 'organization'
      ? say(edition, { zh: '单位', en: 'Organizations' })
      : optionLabel(edition, 'nature', nature)
  return listed(edition, who.map(nameOf))
}

export function provinceLink(edition: Edition, province: string): string {
  return link(edition, `/provinces/${province}`, optionLabel(edition, 'server-location', province))
}

/** Where a rule is written, as the reports of the command say it. */
export function sourceInWords({ locale, lang }: Edition, source: RuleSource): string {
  return escaped(originOf({ locale, source: lang, texts: {} }, source))
}

/** The pages on which a source is found: those that are its text, or those that it belongs to. */
export function pagesInWords(edition: Edition, { links = [] }: RuleSource, kind: SourceLink['kind']): string {
  const pages = links.filter((page) => page.kind === kind)
  return listed(
    edition,
    pages.map(({ url, title }) => linkOut(url, title)),
  )
}

const byId = new Map(rules.map((rule) => [rule.id, rule]))

export function ruleOf(id: string): Rule | undefined {
  return byId.get(id)
}

/** A link to a rule's page, by what it demands. */
export function ruleLink(edition: Edition, id: string): string {
  const rule = byId.get(id)
  return rule === undefined ? code(id) : link(edition, `/rules/${id}`, escaped(say(edition, rule.demand)))
}

/** A link to the text of a finding. */
export function findingLink(edition: Edition, finding: string): string {
  const [thing = ''] = finding.split('.')
  return link(edition, `/findings/${thing}#${finding.replace('.', '-')}`, code(finding))
}

const samples: Readonly<Partial<Record<string, readonly object[]>>> = issueSamples

/** A finding with this code, for the params of which its texts are shown. */
export function issueOf(finding: string, params: object = samples[finding]?.[0] ?? {}): Issue {
  return { code: finding as IssueCode, severity: 'error', path: [], params } as unknown as Issue
}

/** A code with what it tells, for a list. */
export function findingItem(edition: Edition, finding: string): string {
  return `${findingLink(edition, finding)} ${escaped(describeIssue(issueOf(finding), edition.locale))}`
}
