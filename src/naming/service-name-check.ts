import type { NamingRule } from '../data/naming/naming-rule.ts'
import { error } from '../foundation/issue.ts'
import { type Result, reject, settle } from '../foundation/result.ts'
import { dropInvisible } from '../foundation/text.ts'
import { foldName } from './fold-name.ts'
import { addIssue, addShape, LONGEST_NAME } from './name-shape.ts'
import { readWords } from './name-words.ts'
import { addPerson } from './person-in-name.ts'
import type {
  Evidence,
  ServiceName,
  ServiceNameCode,
  ServiceNameContext,
  ServiceNameIssue,
  ServiceNameOptions,
} from './service-name-types.ts'
import { compileWords, type WordIndex } from './word-index.ts'

/** A `checkServiceName` with its own rules. */
export type ServiceNameCheck = (
  name: unknown,
  context: ServiceNameContext,
  options?: ServiceNameOptions,
) => Result<ServiceName, ServiceNameCode>

const PLACEHOLDER = /^(?:测试|test|demo|某某|xxx|网站|待定|暂无|未命名)(?:网站|名称|应用|网|站|app)?\d{0,9}$/

/**
 * The check over a set of word rules, which is compiled on first use.
 *
 * @param rules the word rules
 * @param evidence word boundaries, where the call gives none
 */
export function serviceNameCheck(rules: () => readonly NamingRule[], evidence?: Evidence): ServiceNameCheck {
  let index: WordIndex | undefined
  return (name, given, options) => {
    const context = given ?? ({} as ServiceNameContext)
    if (name !== undefined && name !== null && typeof name !== 'string') {
      return reject(error('service_name.type', {}))
    }
    // What is longer is refused for its length, whatever its end says.
    const typed = (name ?? '').slice(0, LONGEST_NAME)
    const text = dropInvisible(typed).trim()
    if (text === '') return reject(error('service_name.required', {}))
    const issues: ServiceNameIssue[] = []
    index ??= compileWords(rules())
    const entityName = typeof context.entityName === 'string' ? context.entityName.slice(0, LONGEST_NAME) : ''
    const folded = foldName(typed)
    const entity = foldName(entityName).text
    addShape(issues, typed, folded.text, context, entityName)
    if (PLACEHOLDER.test(folded.text)) issues.push(error('service_name.placeholder', {}))
    const reading = readWords(issues, index, typed, folded, entity, context, options?.evidence ?? evidence)
    if (context.nature === 'individual') {
      addPerson(issues, folded.text, entity, context.service === 'website' && context.provinceCode === '32')
    } else if (reading.own === false) {
      if (reading.strangePlace) addIssue(issues, false, 'mismatch', { kind: 'place' }, 'naming/rel-place')
      const isPublic = context.nature === 'government' || context.governmentAuthorized || context.nationalLevel
      if (!reading.related && !isPublic && context.trademark !== true) {
        const suggestion = { kind: 'remark', text: `“${text}”为本单位的产品或项目名称` } as const
        addIssue(issues, false, 'mismatch', { kind: 'entity' }, 'naming/rel-org', suggestion)
      }
    }
    return settle({ text }, tuned(issues, options?.severity))
  }
}

/** The findings with the severities that the caller wants. */
function tuned(
  issues: readonly ServiceNameIssue[],
  severity: ServiceNameOptions['severity'],
): readonly ServiceNameIssue[] {
  if (!severity) return issues
  const kept: ServiceNameIssue[] = []
  for (const issue of issues) {
    const wanted = severity[issue.rule ?? issue.code] ?? severity[issue.code] ?? issue.severity
    if (wanted !== 'off') kept.push({ ...issue, severity: wanted })
  }
  return kept
}
