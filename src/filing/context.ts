import { isBlank } from '../foundation/input.ts'
import { at, error, type Issue, type PathStep } from '../foundation/issue.ts'
import { isList, read } from '../foundation/untrusted.ts'
import type { ServiceNameCheck } from '../naming/service-name.ts'
import { conditions } from './conditions.ts'
import { type ContextRuleId, contextRules } from './context-rules.ts'
import { type Draft, isDraft } from './draft.ts'
import type { Field, Shape } from './form/shape.ts'
import { type ShapeName, shapes } from './form/table.ts'
import type { FormName, Place } from './place.ts'

/**
 * Second pass over a filing: the fields whose rule or requirement depends on other fields (a name on the nature, a
 * document's number on its type). The zod models run this very pass as their object-level check.
 */
export interface ContextPass {
  readonly form: FormName
  readonly filing: Draft
  readonly today: string
  readonly checkServiceName: ServiceNameCheck
  readonly draft: boolean
  readonly issues: Issue[]
  /** Whether canonical texts may be written into the filing: it is our own copy, and its parts hold. */
  readonly write: boolean
}

/** Runs the rules that look beyond their own field. */
export function checkContext(pass: ContextPass): void {
  visit(pass.form, pass.filing, pass.filing, [], pass)
}

/** Fields of each shape that this pass has to look at: with a context rule, a condition, or such fields inside. */
const relevant = new Map<ShapeName, readonly string[]>()

function relevantKeys(name: ShapeName): readonly string[] {
  const known = relevant.get(name)
  if (known !== undefined) return known
  const keys: string[] = []
  for (const [key, field] of Object.entries(shapes[name] as Shape)) {
    if (isRelevant(field)) keys.push(key)
  }
  relevant.set(name, keys)
  return keys
}

function contextRuleOf(field: Field): ContextRuleId | undefined {
  const rule = 'rule' in field ? field.rule : undefined
  return rule !== undefined && rule in contextRules ? (rule as ContextRuleId) : undefined
}

function isRelevant(field: Field): boolean {
  if (contextRuleOf(field) !== undefined) return true
  if (field.required !== 'yes' && field.required !== 'no') return true
  if ('variants' in field) return true
  return 'shape' in field && relevantKeys(field.shape).length > 0
}

function visit(name: ShapeName, owner: Draft, holder: Draft, path: readonly PathStep[], pass: ContextPass): void {
  const shape = shapes[name]
  for (const key of relevantKeys(name)) {
    const field = shape[key]!
    const value = read(owner, key)
    const here = [...path, key]
    const place: Place = {
      form: pass.form,
      filing: pass.filing,
      owner,
      holder,
      path: here,
      today: pass.today,
      checkServiceName: pass.checkServiceName,
    }
    if (isBlank(value)) {
      const { required } = field
      if (required !== 'yes' && required !== 'no' && !pass.draft && conditions[required](place)) {
        pass.issues.push(at(here, error('field.required', {})))
      }
      continue
    }
    applyRule(field, key, value, place, pass)
    descend(field, value, owner, here, pass)
  }
}

function applyRule(field: Field, key: string, value: unknown, place: Place, pass: ContextPass): void {
  const id = contextRuleOf(field)
  if (id === undefined) return
  if (field.is === 'object' ? !isDraft(value) : typeof value !== 'string') return
  const outcome = contextRules[id](value as never, place)
  for (const issue of outcome.issues) pass.issues.push(at(place.path, issue))
  if (pass.write && outcome.text !== undefined) (place.owner as Record<string, unknown>)[key] = outcome.text
}

function descend(field: Field, value: unknown, owner: Draft, path: readonly PathStep[], pass: ContextPass): void {
  if ('variants' in field) {
    const { variants } = field
    if (field.is === 'service') visitService(variants, value, owner, path, pass)
    else if (isList(value)) {
      value.forEach((item, index) => {
        visitService(variants, item, owner, [...path, index], pass)
      })
    }
  } else if ('shape' in field) {
    const { shape } = field
    if (field.is !== 'objects') {
      if (isDraft(value)) visit(shape, value, owner, path, pass)
    } else if (isList(value)) {
      value.forEach((item, index) => {
        if (isDraft(item)) visit(shape, item, owner, [...path, index], pass)
      })
    }
  }
}

function visitService(
  variants: Readonly<Record<string, ShapeName>>,
  value: unknown,
  owner: Draft,
  path: readonly PathStep[],
  pass: ContextPass,
): void {
  if (!isDraft(value) || typeof value.type !== 'string' || !Object.keys(variants).includes(value.type)) return
  visit(variants[value.type]!, value, owner, path, pass)
}
