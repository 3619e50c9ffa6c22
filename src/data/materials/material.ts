import type { Severity } from '../../foundation/issue.ts'
import type { RuleId } from '../../foundation/rule-ids.ts'
import type { FilingKind, KeyOf, ServiceType } from '../enumerations/enumeration.ts'
import type { FormName } from '../forms/ids.ts'
import type { BoundNature } from '../rules/rule.ts'

/** A paper, image or video that goes with a filing (材料). */
export type MaterialKey = KeyOf<'material'>

/** When a material is due: in every case, or where something holds that the form does not always tell. */
export type MaterialCondition = KeyOf<'material-condition'>

/** Where in a form the material is handed in: with the form itself, its entity, a service, a pre-approval. */
export type MaterialPlace = 'filing' | 'entity' | 'service' | 'approval'

/** Provinces that ask for a material, and of whom. */
export interface MaterialScope {
  /** Two-digit codes. */
  readonly provinces: readonly string[]
  /** Whom they ask; absent where they ask everybody. */
  readonly who?: readonly BoundNature[]
  /** Kinds of filing; absent where every kind that takes the material is meant. */
  readonly kinds?: readonly FilingKind[]
  /** From how many websites on; absent where one is enough. */
  readonly from?: number
}

/** That a material is due: in which form, of whom, when. */
export interface MaterialDemand {
  readonly material: MaterialKey
  readonly form: FormName
  readonly at: MaterialPlace
  /** The rule that asks for it: its text and source by `explainRule`. */
  readonly rule: RuleId
  /** What it is that the material is missing. */
  readonly severity: Severity
  readonly who?: readonly BoundNature[]
  readonly services?: readonly ServiceType[]
  readonly kinds?: readonly FilingKind[]
  readonly condition?: MaterialCondition
  /** Files that are asked for: two for the two sides of a card. */
  readonly copies: number
  /** Where some provinces ask for it alone. */
  readonly scopes?: readonly MaterialScope[]
}

/** By which words a material is told from what an applicant calls it. */
export interface MaterialWords {
  readonly words: readonly string[]
  /** Words by which it is another one. */
  readonly not: readonly string[]
}

/** A bound of a material's file. */
export interface FileBound {
  readonly form: FormName
  /** The materials that it is about; absent where it is about all of the form. */
  readonly materials?: readonly MaterialKey[]
  readonly rule: RuleId
  /** Kilobytes at least, kilobytes at most, the MIME types that are taken, or colours. */
  readonly least?: number
  readonly most?: number
  readonly types?: readonly string[]
  /** In colour. */
  readonly colour?: true
}
