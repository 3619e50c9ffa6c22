import { isKeyOf } from '../data/enumerations/enumeration.ts'
import { type FormField, holdsList } from '../data/forms/fields.ts'
import type { ConditionId, FormName } from '../data/forms/ids.ts'
import type { Requirement } from '../data/forms/shape.ts'
import { type Demands, demandsOf } from '../data/province-demands/demands-of.ts'
import { isBlank, isBlankObject } from '../foundation/input.ts'
import { at, type Issue } from '../foundation/issue.ts'
import { isList } from '../foundation/untrusted.ts'
import { emptyListIssue, requiredIssue } from './blank.ts'
import { conditions } from './conditions.ts'
import { type ContextRuleId, contextRules } from './context-rules.ts'
import { isDraft } from './draft.ts'
import { atField, type ContextRule, type Filing, type Part, pathOf } from './place.ts'
import { keepReading, partIn, readingOf, textOf, valueOf } from './readings.ts'
import { type Visited, visitDue } from './visit.ts'
import type { Deferred } from './visit-state.ts'

/** A filing between the descent and the rules: what its rules look at, and the fields that had to wait for it. */

const NO_DEMANDS: Demands = /* @__PURE__ */ new Map()

/** What a filing is judged by besides itself. */
type JudgedWith = Pick<Filing, 'today' | 'checkServiceName' | 'divisions' | 'draft'>

/** The filing as the rules between its fields see it. */
export function filingOf(form: FormName, { root, persons, services }: Visited, judgedWith: JudgedWith): Filing {
  const entity = partIn(root, 'entity')
  const given = textOf(entity, 'nature')
  const nature = isKeyOf('nature', given) ? given : undefined
  const provinceCode = readingOf(root, 'provinceCode')?.text
  const demands = provinceCode === undefined ? NO_DEMANDS : demandsOf(provinceCode, nature)
  // Written out: a spread of it costs a tenth of what a filing takes.
  const { today, checkServiceName, divisions, draft } = judgedWith
  return {
    form,
    root,
    entity,
    nature,
    provinceCode,
    demands,
    persons,
    services,
    today,
    checkServiceName,
    divisions,
    draft,
  }
}

/** What is said of the fields whose rules, or whose being required, depend on other fields; what holds is kept as read. */
export function judgeFields({ deferred }: Visited, filing: Filing): readonly Issue[] {
  const issues: Issue[] = []
  for (const field of deferred) judgeField(field, filing, issues)
  return issues
}

function judgeField({ part, form }: Deferred, filing: Filing, issues: Issue[]): void {
  const { key, place, field } = form
  const value = field.is === 'object' ? partIn(part, key) : textOf(part, key)
  if (value === undefined) {
    if (!isConditional(field.required) || filing.draft) return
    if (conditions[field.required](part, filing)) judgeDue(form, part, filing, issues)
    return
  }
  const rule = 'rule' in field ? contextRules[field.rule as ContextRuleId] : undefined
  const outcome = (rule as ContextRule<unknown> | undefined)?.(value, part, filing)
  const found = outcome?.issues ?? []
  for (const issue of found) issues.push(at(pathOf(part, key), issue))
  // A name that nothing judges is taken as it stands; by one in doubt nothing else is measured.
  const isName = key === 'name' && typeof value === 'string'
  const reading = outcome?.value ?? (isName ? { text: value } : undefined)
  if (reading === undefined) return
  const isDoubted = isName && found.some(({ severity }) => severity !== 'advice')
  keepReading(part, place, -1, isDoubted ? null : reading)
  if (reading.text !== undefined && reading.text !== value) part.value[key] = reading.text
}

/** What is said of a field that is due and is blank, an empty list, or an object in which all is blank. */
function judgeDue(form: FormField, part: Part, filing: Filing, issues: Issue[]): void {
  const { key, field } = form
  const value = valueOf(part, key)
  if (isBlank(value)) issues.push(atField(part, key, requiredIssue(form)))
  else if (holdsList(field) && isList(value) && value.length === 0) {
    issues.push(atField(part, key, emptyListIssue(form)))
  } else if (field.is === 'object' && isDraft(value) && isBlankObject(value)) {
    const missing = visitDue(form, field.shape, value, part)
    issues.push(...missing.issues)
    for (const inner of missing.deferred) judgeField(inner, filing, issues)
  }
}

function isConditional(required: Requirement): required is ConditionId {
  return required !== 'yes' && required !== 'no'
}
