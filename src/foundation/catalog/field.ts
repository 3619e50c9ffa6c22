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

/** Which field is blank, as far as that is known: what is asked for is named in the message. */
type Blank =
  /** Its id in the form: `icp-principal.mobile`. */
  | { readonly field?: string; readonly entry?: undefined }
  /** A field whose value is chosen, not written. */
  | { readonly field: string; readonly entry: 'choice' }

/** Findings on a field as such, whatever it holds. */
export interface FieldIssues {
  'field.required': Blank
  'field.type': { readonly expected: 'string' | 'number' | 'boolean' | 'object' | 'array' }
  'field.unknown': { readonly enumeration: string }
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
