import type { Issue, IssueCode } from './issue.ts'
import type { Result } from './result.ts'

/**
 * The finding with the text that was meant: the only one among the repairs that the parser takes without a finding of its
 * own. A repair that it would doubt is no repair, and of two nobody knows which was meant.
 *
 * @param repairs texts that one slip away are what was typed; what is none of them is left out
 *
 * @example
 * ```ts
 * const fault = { code: 'email.format', severity: 'error', path: [], params: { part: 'at' } } as const
 * mended(fault, ['zhang@163.com'], parseEmail).suggestion // → { kind: 'text', text: 'zhang@163.com' }
 * ```
 */
export function mended<I extends Issue>(
  fault: I,
  repairs: readonly string[],
  parse: (text: string) => Result<{ readonly text: string }, IssueCode>,
): I {
  if (fault.suggestion !== undefined) return fault
  let meant: string | undefined
  for (const repair of repairs) {
    const result = parse(repair)
    if (!result.ok || result.issues.length > 0) continue
    if (meant !== undefined && meant !== result.value.text) return fault
    meant = result.value.text
  }
  return meant === undefined ? fault : { ...fault, suggestion: { kind: 'text', text: meant } }
}
