import type { NamingRule } from '../src/data/naming/naming-rule.ts'
import type { Rule } from '../src/data/rules/rule.ts'
import { rules } from '../src/data/rules/table.ts'
import { describeIssue } from '../src/locale/describe.ts'
import { en } from '../src/locale/en.ts'
import { zhCN } from '../src/locale/zh-CN.ts'
import { PLACE_LIST, standardRules } from '../src/naming/service-name/standard-rules.ts'
import { type RuleExample, ruleExamples, runExample } from '../test/naming/rule-examples.ts'

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ')

const NATURES: { readonly [nature: string]: string } = zhCN.options.nature

/** What is known in an example besides the name. */
function contextOf({ kind, nature, province, entity, permits, flags, domain }: RuleExample): string {
  const parts = [kind, NATURES[nature] === undefined ? nature : `${nature} ${NATURES[nature]}`]
  if (province !== '') parts.push(`province ${province}`)
  if (entity !== '') parts.push(`entity ${entity}`)
  if (permits !== '') parts.push(`holds ${permits}`)
  if (flags !== '') parts.push(flags)
  if (domain !== '') parts.push(`domain ${domain}`)
  return cell(parts.join('; '))
}

function exampleRows(id: string, shows: RuleExample['shows']): string {
  let text = '| name | context | verdict | finding |\n|---|---|---|---|\n'
  for (const example of ruleExamples.filter((row) => row.rule === id && row.shows === shows)) {
    const issue = runExample(example).issues.find(({ rule }) => rule === id)
    const said = issue === undefined ? '' : `${describeIssue(issue, zhCN)}<br>${describeIssue(issue, en)}`
    text += `| ${cell(example.name)} | ${contextOf(example)} | ${example.verdict} | ${cell(said)} |\n`
  }
  return text
}

/** Whom a rule binds. */
function boundBy({ who }: Pick<NamingRule, 'who'>): string {
  return who === undefined ? 'all' : who.join(' ')
}

function wordRows(words: readonly NamingRule[]): string {
  let text = '| words | where | who | breach | lifted or lowered by |\n|---|---|---|---|---|\n'
  for (const rule of words) {
    const lifts = [...(rule.permits ?? []), ...(rule.liftedBy ?? [])].join(' ')
    const lowers = rule.loweredBy === undefined ? '' : ` (milder: ${rule.loweredBy.join(' ')})`
    const unless = rule.unless === undefined ? '' : ` (not with ${rule.unless.join(' ')})`
    const services = rule.services === undefined ? '' : `; ${rule.services.join(' ')}`
    text += `| ${cell(rule.words.join(' ').replace(PLACE_LIST, '(provinces and cities)'))} | ${rule.at} | ${boundBy(rule)}${services} | ${rule.severity} | ${lifts}${lowers}${unless} |\n`
  }
  return text
}

function page(rule: Rule, note: string): string {
  const { id, demand, provinces, severity, liftedBy, source } = rule
  const words = standardRules().filter((row) => row.id === id)
  let text = `${note}# ${id}\n\n${demand.zh}。\n\n${demand.en}.\n\n`
  text += `- 适用 · Binds: ${boundBy(rule)}${provinces === undefined ? '' : `, province ${provinces.join(' ')}`}\n`
  text += `- 违反 · Breach: ${severity}\n`
  if (liftedBy !== undefined) text += `- 解除 · Lifted by: ${liftedBy.zh} / ${liftedBy.en}\n`
  text += `- 依据 · Source: ${source.title} (${source.authority}, ${source.date})\n`
  if (words.length > 0) text += `\n## 用语 · Words\n\n${wordRows(words)}`
  text += `\n## 不通过 · Fails\n\n${exampleRows(id, 'fail')}\n## 通过 · Passes\n\n${exampleRows(id, 'pass')}`
  return text
}

/** One page per naming rule, and the list of them, by path from this folder. Every example on them is a test. */
export function namingPages(note: string): Record<string, string> {
  const pages: Record<string, string> = {}
  let list = `${note}# 名称规则 · Naming rules\n\nEach with its words, and names that fail and pass; the examples are run as tests, with the dictionary of \`beian/naming\`.\n\n`
  list += '| rule | demand | who | breach |\n|---|---|---|---|\n'
  for (const rule of rules) {
    if (!rule.id.startsWith('naming/')) continue
    const name = rule.id.slice('naming/'.length)
    pages[`rules/naming/${name}.md`] = page(rule, note)
    const scope = rule.provinces === undefined ? boundBy(rule) : `${boundBy(rule)}; ${rule.provinces.join(' ')}`
    list += `| [${name}](${name}.md) | ${cell(rule.demand.zh)}<br>${cell(rule.demand.en)} | ${scope} | ${rule.severity} |\n`
  }
  return { 'rules/naming/README.md': list, ...pages }
}
