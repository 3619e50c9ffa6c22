import { serviceNameReasons } from '../../data/issue-codes/table.ts'
import type { NamingRule } from '../../data/naming/naming-rule.ts'
import { isHabit } from '../../data/province-habits/habit.ts'
import { provJiangsuForm } from '../../data/province-habits/table.ts'
import { namingRuleNames } from '../../data/rules/names.ts'
import { type CodesOf, error, type RuleId } from '../../foundation/issue.ts'
import { type Result, reject, settle } from '../../foundation/result.ts'
import { overrideSeverity } from '../../foundation/severity.ts'
import { dropInvisible } from '../../foundation/text.ts'
import { contextIssues, readContext } from '../context.ts'
import { foldName } from './fold-name.ts'
import { addPerson } from './person-in-name.ts'
import { addIssue, addShape, LONGEST_NAME } from './shape.ts'
import type { Evidence, ServiceName, ServiceNameContext, ServiceNameIssue, ServiceNameOptions } from './types.ts'
import { compileWords, type WordIndex } from './word-index.ts'
import { readWords } from './words.ts'

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

const PLACEHOLDER = /^(?:测试|test|demo|某某|xxx|网站|待定|暂无|未命名)(?:网站|名称|应用|网|站|app)?\d{0,9}$/

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
  let index: WordIndex | undefined
  return (name, given, options) => {
    const context = readContext(given)
    const wrong = contextIssues(context)
    if (name !== undefined && name !== null && typeof name !== 'string') {
      return reject(error('service_name.type', {}), ...wrong)
    }
    // What is longer is refused for its length, whatever its end says.
    const typed = (name ?? '').slice(0, LONGEST_NAME)
    const text = dropInvisible(typed).trim()
    if (text === '') return reject(error('service_name.required', {}), ...wrong)
    const [first, ...others] = wrong
    if (first !== undefined) return reject(first, ...others)
    const issues: ServiceNameIssue[] = []
    index ??= compileWords(rules())
    const entityName = context.entityName?.slice(0, LONGEST_NAME) ?? ''
    const folded = foldName(typed)
    const entity = foldName(entityName).text
    addShape(issues, typed, folded.text, context, entityName)
    if (PLACEHOLDER.test(folded.text)) issues.push(error('service_name.placeholder', {}))
    const reading = readWords(issues, index, typed, folded, entity, context, evidenceOf(options) ?? evidence)
    if (context.nature === 'individual') {
      addPerson(
        issues,
        folded.text,
        entity,
        isHabit(provJiangsuForm, context.provinceCode, context.nature, context.service),
      )
    } else if (reading.own === false) {
      if (reading.strangePlace) addIssue(issues, false, 'mismatch', { kind: 'place' }, 'naming/rel-place')
      const isPublic = context.nature === 'government' || context.governmentAuthorized || context.nationalLevel
      if (!reading.related && !isPublic && context.trademark !== true) {
        const suggestion = { kind: 'remark', text: `“${text}”为本单位的产品或项目名称` } as const
        addIssue(issues, false, 'mismatch', { kind: 'entity' }, 'naming/rel-org', suggestion)
      }
    }
    return settle({ text }, overrideSeverity(issues, options?.severity, { rules: RULES, codes: CODES, own }))
  }
}

/** Word boundaries of the caller's. */
function evidenceOf(options: ServiceNameOptions | undefined | null): Evidence | undefined {
  const evidence: unknown = options?.evidence
  if (evidence === undefined || evidence === null) return undefined
  if (typeof evidence === 'function') return evidence as Evidence
  throw new TypeError(
    "beian: the option 'evidence' is a function such as dictionaryEvidence: import { dictionaryEvidence } from 'beian/naming'",
  )
}
