import type { EnumerationName, KeyOf } from '../data/enumerations/enumeration.ts'
import type { FieldId } from '../data/forms/ids.ts'
import type { ContextKey } from '../foundation/catalog/field.ts'
import type { IssueCode, ParamsOf, Severity } from '../foundation/issue.ts'
import type { NumberKind } from '../foundation/recognize.ts'

/** Labels of every option of every enumeration. */
export type OptionLabels = { readonly [E in EnumerationName]: { readonly [K in KeyOf<E>]: string } }

/** Labels of every field of both forms. */
export type FieldLabels = { readonly [F in FieldId]: string }

/** What a form says of its fields besides their labels; of most there is nothing to say. */
export type FieldNotes = { readonly [F in FieldId]?: string }

/** What a message may need besides the params: names of number kinds, of options and of fields. */
export interface Words {
  /** The kind of number as it stands in a sentence. */
  readonly kinds: { readonly [K in NumberKind]: string }
  readonly options: OptionLabels
  /** What a blank field is called. */
  readonly fields: FieldLabels
}

/** What the circumstances of a judgement are called in a sentence. */
export type ContextWords = { readonly [K in ContextKey]: string }

/** What stands in the cells of a table of labels and values, and between the words of a label. */
export interface CellWords {
  readonly yes: string
  readonly no: string
  /** In the place of a list that is empty. */
  readonly none: string
  /** In the place of a person in charge who is the entity's, or the service's. */
  readonly entity: string
  readonly principal: string
  readonly 'long-term': string
  /** Between the two dates of a validity. */
  readonly until: string
  /** Between a section and the field in it. */
  readonly within: string
  /** Between the items of a list. */
  readonly between: string
}

/** One text per finding. */
export type Messages = { readonly [C in IssueCode]: (params: ParamsOf<C>, words: Words) => string }

/** What a service is told from the others by. */
export interface ServiceTitle {
  /** Label of its type. */
  readonly type: string
  /** Where there are several of the type. */
  readonly number?: number
  readonly name?: string
  readonly domain?: string
}

/** A language: exhaustive by type, so that a missing text is a compile error. */
export interface Locale extends Words {
  /** BCP 47 tag. */
  readonly id: string
  readonly notes: FieldNotes
  readonly cells: CellWords
  readonly issues: Messages
  /** What to enter or to write instead, by the kind of suggestion. */
  readonly suggestions: {
    readonly text: (text: string) => string
    /** What to choose, as the form calls it. */
    readonly choice: (label: string) => string
    /** The label of a link that writes the text into the field. */
    readonly change: (text: string) => string
    readonly remark: (text: string) => string
    readonly permit: (names: readonly string[]) => string
    readonly key: (key: string) => string
  }
  /** Words of a report. */
  readonly report: {
    readonly error: string
    readonly warning: string
    readonly advice: string
    readonly source: string
    readonly liftedBy: string
    readonly valid: string
    /** A draft in which nothing is wrong so far. */
    readonly validSoFar: string
    readonly invalid: string
    /** Head of the form, before its first section. */
    readonly form: string
    /** Which service a section is about. */
    readonly service: (service: ServiceTitle) => string
    /** A section of a service. */
    readonly within: (section: string, service: string) => string
    /** How many findings of each severity there are. */
    readonly counts: (counts: { readonly [S in Severity]: number }) => string
  }
}

/** A locale of the caller's own: what it leaves out is taken from zh-CN. */
export interface PartialLocale {
  readonly id: string
  readonly kinds?: Partial<Locale['kinds']>
  readonly options?: { readonly [E in EnumerationName]?: Partial<OptionLabels[E]> }
  readonly fields?: Partial<FieldLabels>
  readonly notes?: FieldNotes
  readonly cells?: Partial<CellWords>
  readonly issues?: Partial<Messages>
  readonly suggestions?: Partial<Locale['suggestions']>
  readonly report?: Partial<Locale['report']>
}
