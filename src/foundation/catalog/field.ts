import type { NoParams } from './params.ts'

/** What a value is judged by besides itself, by its key in the context. */
export type ContextKey =
  | 'nature'
  | 'service'
  | 'platform'
  | 'provinceCode'
  | 'divisionCode'
  | 'documentType'
  | 'issuer'
  | 'regions'
  | 'preApprovals'
  | 'country'
  | 'form'
  | 'material'

/** Findings on what the caller says of the circumstances; their path is the key. Without it nothing can be judged. */
export interface ContextIssues {
  'context.required': { readonly key: ContextKey }
  /** None of the keys of the enumeration: `'个人'` for `'individual'`. */
  'context.unknown': { readonly key: ContextKey }
}

/** Findings on a key that the form does not have; the path ends in it. */
export interface KeyIssues {
  /** A slip of this key of the form, or a name that it had (advice). */
  'key.unknown': { readonly expected: string }
}

/**
 * Findings on a table of labels and values (`fromLabels`), by its rows, which are counted from 1. A label itself may be
 * anybody's data, where columns were swapped: none is told here but the form's own.
 */
export interface LabelIssues {
  /** No label of the form, or one of a field that takes no such value; a slip of this one. */
  'label.unknown': { readonly row: number; readonly expected?: string }
  /** A label of several fields, of which no section tells which is meant. */
  'label.conflict': { readonly row: number; readonly expected: readonly string[] }
  /** A field that is filled in already, with something else. */
  'label.duplicate': { readonly row: number }
  /**
   * What a spreadsheet made of it: a number, which may have had zeros in front (advice); a number of a date, which was
   * turned back (advice); a number whose last digits are gone (error).
   */
  'label.type': { readonly row: number; readonly reason: 'number' | 'date' | 'rounded' }
}

/** Which field is blank, as far as that is known: what is asked for is named in the message. */
type Blank =
  /** Its id in the form: `icp-principal.mobile`. */
  | { readonly field?: string; readonly entry?: undefined }
  /** A field whose value is chosen, not written. */
  | { readonly field: string; readonly entry: 'choice' }

/** What may be chosen, as far as that is known: it is listed in the message. */
type Choice =
  | {
      /** Name of the enumeration whose keys are taken. */
      readonly enumeration: string
      /** Of its keys those that are possible here, where that is not all of them. */
      readonly options?: readonly string[]
      readonly expected?: undefined
    }
  | {
      /** Where nothing in the form decides which of two enumerations is meant: the second. */
      readonly enumeration: string
      readonly alternative: string
      readonly expected?: undefined
    }
  | {
      readonly enumeration: 'form'
      /** The form's version, which cannot be chosen: `icp/1`. */
      readonly expected: string
    }

/** Findings on a field as such, whatever it holds. */
export interface FieldIssues {
  'field.required': Blank
  'field.type': { readonly expected: 'string' | 'number' | 'boolean' | 'object' | 'array' }
  'field.unknown': Choice
  'field.format': { readonly expected: 'date' }
  'field.range': { readonly expected: 'past' | 'future' }
  'field.too_small': { readonly minimum: number; readonly actual: number } & Blank
  'field.too_large': { readonly maximum: number; readonly actual: number }
  'field.duplicate': NoParams
  /** 无, 不涉及 and the like, where something is due (error), or where the field may be left blank (warning). */
  'field.placeholder': NoParams
  /** A private key in a field where nobody looks for one. */
  'field.insecure': NoParams
}
