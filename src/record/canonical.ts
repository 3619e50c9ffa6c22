import type { CanonicalOption } from '../foundation/input.ts'
import type { Result } from '../foundation/result.ts'
import { asText, read } from '../foundation/untrusted.ts'

/** What every `isX` and `formatX` of the numbers does besides its own fast path. */

/** Whether the caller asks for the canonical text only. */
export function wantsCanonical(options: CanonicalOption | undefined): boolean {
  return options !== undefined && options !== null && read(options, 'canonical') === true
}

/** Whether `parseX` takes the input, in the spelling that the caller asks for. */
export function isTaken(
  input: string,
  result: Result<{ readonly text: string }>,
  options: CanonicalOption | undefined,
): boolean {
  return result.ok && (result.value.text === input || !wantsCanonical(options))
}

/** The canonical text of a value, or of a spelling of one; of anything else itself, as text. */
export function textOf(value: unknown, parse: (text: string) => Result<{ readonly text: string }>): string {
  if (typeof value === 'string') {
    const result = parse(value)
    return result.ok ? result.value.text : value
  }
  const text = typeof value === 'object' && value !== null ? read(value, 'text') : undefined
  return typeof text === 'string' ? text : asText(value)
}
