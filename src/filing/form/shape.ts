import type { EnumerationName } from '../../data/enumerations/enumeration.ts'
import type { ContextRuleId } from '../context-rules.ts'
import type { FieldRuleId } from '../field-rules.ts'
import type { ShapeName } from './table.ts'

/** When a field must be filled in: always, never, or under a condition (`conditions.ts`). */
export type Requirement = 'yes' | 'no' | ConditionId

/** Conditions under which a field is required. */
export type ConditionId = 'individual' | 'organization' | 'not-first' | 'resident-id'

/** What a field holds, and the rule that it is checked by. */
export type FieldType =
  | { readonly is: 'text' | 'date' | 'texts'; readonly rule?: FieldRuleId | ContextRuleId }
  | { readonly is: 'literal'; readonly value: string }
  | { readonly is: 'choice' | 'choices'; readonly enumerations: readonly EnumerationName[] }
  /** `true`: a box that must be ticked; `any`: kept as it is. */
  | { readonly is: 'flag' | 'true' | 'any' }
  | { readonly is: 'object' | 'object-or-entity'; readonly shape: ShapeName; readonly rule?: ContextRuleId }
  | { readonly is: 'objects'; readonly shape: ShapeName }
  /** One service, or a list of them: `type` tells the shape. */
  | { readonly is: 'service' | 'services'; readonly variants: Readonly<Record<string, ShapeName>> }

export type Field = FieldType & { readonly required: Requirement }

/** An object of the form: its fields by key, in the form's order. */
export type Shape = Readonly<Record<string, Field>>
