import type { EnumerationName, KeyOf } from '../data/enumerations/enumeration.ts'
import type { IssueCode, ParamsOf } from '../foundation/issue.ts'
import type { NumberKind } from '../foundation/recognize.ts'

/** Labels of every option of every enumeration. */
export type OptionLabels = { readonly [E in EnumerationName]: { readonly [K in KeyOf<E>]: string } }

/** What a message may need besides the params: names of number kinds and of options. */
export interface Words {
  /** The kind of number as it stands in a sentence. */
  readonly kinds: { readonly [K in NumberKind]: string }
  readonly options: OptionLabels
}

/** One text per finding. */
export type Messages = { readonly [C in IssueCode]: (params: ParamsOf<C>, words: Words) => string }

/** A language: exhaustive by type, so that a missing text is a compile error. */
export interface Locale extends Words {
  /** BCP 47 tag. */
  readonly id: string
  readonly issues: Messages
  /** Words of a report. */
  readonly report: {
    readonly error: string
    readonly warning: string
    readonly source: string
    readonly suggestion: string
    readonly permits: string
    readonly remark: string
  }
}

/** A locale of the caller's own: what it leaves out is taken from zh-CN. */
export interface PartialLocale {
  readonly id: string
  readonly kinds?: Partial<Locale['kinds']>
  readonly options?: { readonly [E in EnumerationName]?: Partial<OptionLabels[E]> }
  readonly issues?: Partial<Messages>
  readonly report?: Partial<Locale['report']>
}
