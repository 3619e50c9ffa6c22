import { serviceNameReasons } from '../../data/issue-codes/table.ts'
import type { NamingRule } from '../../data/naming/naming-rule.ts'
import { isHabit } from '../../data/province-demands/habit.ts'
import { provJiangsuForm } from '../../data/province-demands/table.ts'
import { namingRuleNames } from '../../data/rules/names.ts'
import { type CodesOf, error, type RuleId } from '../../foundation/issue.ts'
import { type Result, reject, settle } from '../../foundation/result.ts'
import { type KnownIds, overrideSeverity } from '../../foundation/severity.ts'
import { dropInvisible } from '../../foundation/text.ts'
import { contextIssues, readContext } from '../context.ts'
import { type FoldedEntity, foldEntity } from './entity-relation.ts'
import { foldName } from './fold-name.ts'
import { type NameUnderRead, openName } from './name-under-read.ts'
import { personIssues } from './person-in-name.ts'
import { relationIssues } from './relation-issues.ts'
import { LONGEST_NAME, shapeIssues } from './shape.ts'
import type { Evidence, ServiceName, ServiceNameContext, ServiceNameIssue, ServiceNameOptions } from './types.ts'
import { compileWords, type WordIndex } from './word-index.ts'
import { wordIssues } from './words.ts'

/**
 * A `checkServiceName` with its own rules.
 *
 * @typeParam Own ids of the caller's own rules
 */
export type ServiceNameCheck<Own extends string = never> = (
  name: unknown,
  context: ServiceNameContext,
  options?: ServiceNameOptions<Own>,
) => Result<ServiceName, CodesOf<'service_name' | 'context'>, RuleId | Own>

/**
 * What stands there until there is a name: 测试, 测试应用占位, demo2, 我的应用, app1, 未命名. 网站 is 网 and 站, each in the list
 * once: were it there as well, a name of nothing but 网站 would be read in 2ⁿ ways.
 */
const PLACEHOLDER =
  /^(?:网站|应用|软件|名称|(?:我的|新建|默认|示例|样例)(?:网站|应用|小程序|项目|app|软件)|helloworld|untitled|(?:new|my|sample|example)(?:app|project)|(?:请输入|请填写).{0,8}|(?:测试|占位|test|demo|某某|xxx|待定|暂无|未命名)(?:测试|占位|小程序|名称|应用|项目|软件|网|站|app|test|demo)*|(?:app|apk)(?=\d))\d{0,9}$/

/** Rules and codes that the check answers for. */
const RULES = { naming: namingRuleNames }
const CODES = { service_name: serviceNameReasons }

/**
 * The check over a set of word rules, which is compiled on first use.
 *
 * @param rules the word rules
 * @param evidence word boundaries, where the call gives none
 * @param own ids of rules that the catalogue does not have
 */
export function serviceNameCheck(
  rules: () => readonly NamingRule[],
  evidence?: Evidence,
  own: readonly string[] = [],
): ServiceNameCheck {
  const known: KnownIds = { rules: RULES, codes: CODES, own }
  let index: WordIndex | undefined
  // The last entity: whoever asks about many names asks about those of one.
  let entity: FoldedEntity | undefined
  return (name, given, options) => {
    const context = readContext(given)
    const wrong = contextIssues(context)
    if (name !== undefined && name !== null && typeof name !== 'string') {
      return reject(error('service_name.type', {}), ...wrong)
    }
    // What is longer is refused for its length, whatever its end says.
    const typed = (name ?? '').slice(0, LONGEST_NAME)
    const folded = foldName(typed)
    // Where folding leaves a name as it is, nothing in it is invisible.
    const text = (folded.text === typed ? typed : dropInvisible(typed)).trim()
    if (text === '') return reject(error('service_name.required', {}), ...wrong)
    if (wrong.length > 0) return reject(...(wrong as [ServiceNameIssue, ...ServiceNameIssue[]]))
    index ??= compileWords(rules())
    const entityName = context.entityName?.slice(0, LONGEST_NAME) ?? ''
    if (entity?.given !== entityName) entity = foldEntity(index, entityName)
    const read = openName(index, typed, folded, entity, context, evidenceIn(options) ?? evidence)
    const issues = shapeIssues(typed, folded.text, context, entityName)
    if (PLACEHOLDER.test(folded.text)) issues.push(error('service_name.placeholder', {}))
    const mustChange = issues.some(wantsAnother)
    for (const issue of wordIssues(read)) issues.push(issue)
    for (const issue of entityIssues(read, text, mustChange)) issues.push(issue)
    return settle({ text }, overrideSeverity(issues, options?.severity, known))
  }
}

/** Whether a finding on the shape of a name wants another name: without its symbols a name is still the same one. */
function wantsAnother({ severity, code }: ServiceNameIssue): boolean {
  return severity === 'error' && code !== 'service_name.charset'
}

/** The findings on the relation of a name to the individual or the organization that it is of. */
function entityIssues(read: NameUnderRead, text: string, mustChange: boolean): ServiceNameIssue[] {
  const { context, folded, entity } = read
  const { nature, provinceCode, service } = context
  return nature === 'individual'
    ? personIssues(folded.text, entity, isHabit(provJiangsuForm, provinceCode, nature, service))
    : relationIssues(read, text, mustChange)
}

/** Word boundaries of the caller's. */
function evidenceIn(options: ServiceNameOptions | undefined | null): Evidence | undefined {
  const evidence: unknown = options?.evidence
  if (evidence === undefined || evidence === null) return undefined
  if (typeof evidence === 'function') return evidence as Evidence
  throw new TypeError(
    "beian: the option 'evidence' is a function such as dictionaryEvidence: import { dictionaryEvidence } from 'beian/naming'",
  )
}
