import type { IssueCode } from './issue.ts'
import { error, type Issue, type ParamsOf } from './issue.ts'
import { read } from './untrusted.ts'

/** A thing that findings speak of and that can be empty, of a wrong type, or too long to be looked at. */
export type TextThing = {
  [C in IssueCode]: C extends `${infer T}.length` ? T : never
}[IssueCode]

type Opening<T extends TextThing> = Extract<`${T}.required` | `${T}.type` | `${T}.length`, IssueCode>

/**
 * Whether a value counts as not filled in: `undefined`, `null`, `''` and text of spaces only.
 * The one rule for the whole library, so that every form library behaves alike.
 */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** An object of a filing goes no deeper; what does is no blank one. */
const DEEPEST_BLANK = 8

/**
 * Whether nothing has been entered into an object of a form: all that it holds is blank, in lists and objects of its own,
 * too. Forms bind to objects whose fields are all there.
 */
export function isBlankObject(value: object, depth = 0): boolean {
  if (depth > DEEPEST_BLANK) return false
  try {
    for (const item of Object.values(value)) {
      if (isBlank(item)) continue
      if (typeof item !== 'object' || !isBlankObject(item as object, depth + 1)) return false
    }
    return true
  } catch {
    return false
  }
}

/** Option of every `isX`. */
export interface CanonicalOption {
  /** Only the canonical text counts, as `parseX` gives it in `value.text`: the question to ask of what is stored. */
  readonly canonical?: boolean | undefined
}

/** Whether an `isX` is asked for the canonical text only; options may come from anywhere. */
export function asksCanonical(options: CanonicalOption | undefined): boolean {
  return read(options, 'canonical') === true
}

/**
 * How every `parseX` opens: blank is `required`, anything but a string is `type`, and what is longer than any
 * spelling of the number can be is `length`, before a regular expression sees it. Otherwise the text itself.
 *
 * @param expected the lengths of the canonical text, for the message
 * @param longest the longest spelling that is looked at (spaces, labels and brackets included)
 */
export function openText<T extends TextThing>(
  input: unknown,
  thing: T,
  expected: readonly number[],
  longest: number,
): string | Issue<Opening<T>> {
  const reason = isBlank(input)
    ? 'required'
    : typeof input !== 'string'
      ? 'type'
      : input.length > longest
        ? 'length'
        : undefined
  if (reason === undefined) return input as string
  const params = reason === 'length' ? { expected, actual: (input as string).length } : {}
  return error(`${thing}.${reason}` as 'email.required', params as ParamsOf<'email.required'>) as Issue as Issue<
    Opening<T>
  >
}
