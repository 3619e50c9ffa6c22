import type { EnumerationName } from '../enumerations/enumeration.ts'
import type { ConditionId, FormRuleId, ShapeName } from './ids.ts'

/** When a field must be filled in: always, never, or under a condition. */
export type Requirement = 'yes' | 'no' | ConditionId

/** What a field holds, and the rule that it is checked by. */
export type FieldType =
  /** `joined`: a list is taken, too, and becomes one text with this between its items. */
  | { readonly is: 'text'; readonly rule?: FormRuleId; readonly joined?: string }
  /** A date, in which a picker's value is taken, too; with a rule that judges the text, what else that takes. */
  | { readonly is: 'date'; readonly rule?: FormRuleId }
  | { readonly is: 'texts'; readonly rule?: FormRuleId }
  | { readonly is: 'literal'; readonly value: string }
  | { readonly is: 'choice' | 'choices'; readonly enumerations: readonly EnumerationName[] }
  /** `true`: a box that must be ticked; `any`: kept as it is. */
  | { readonly is: 'flag' | 'number' | 'true' | 'any' }
  /** `words`: texts that may stand in the object's place, such as `entity`. */
  | { readonly is: 'object'; readonly shape: ShapeName; readonly rule?: FormRuleId; readonly words?: readonly string[] }
  | { readonly is: 'objects'; readonly shape: ShapeName }
  /** One service, or a list of them: `type` tells the shape. */
  | { readonly is: 'service' | 'services'; readonly variants: Readonly<Record<string, ShapeName>> }

export type Field = FieldType & { readonly required: Requirement }

/** An object of the form: its fields by key, in the form's order. */
export type Shape = Readonly<Record<string, Field>>

/** What a kind of filing asks of a part of the form: it is due, may be given, or has no place there. */
export type Due = 'due' | 'open' | 'none'

/** Where a field of the police's form stands in the ministry's. */
export interface Counterpart {
  /** Steps from the object that corresponds, joined by dots, `*` for each item of a list; the first that holds something. */
  readonly from: readonly string[]
  /**
   * What the value is called here, by what it is there (`*`: by any other); `null` where nothing here is equal and one of
   * the options has to be chosen. Without the table the value is the same.
   */
  readonly keys?: Readonly<Record<string, string | boolean | null>>
}
