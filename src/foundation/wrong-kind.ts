import { error, type Issue, type IssueCode } from './issue.ts'
import { type KindTest, kindAmong } from './recognize.ts'

/** A thing in whose place other numbers are entered. */
type Mistakable = {
  [C in IssueCode]: C extends `${infer T}.wrong_kind` ? T : never
}[IssueCode]

/**
 * The finding that a folded text is another number than the one that is due; `undefined` where none of the tests tells.
 *
 * @param tests the kinds that people enter in this place, the likeliest first
 *
 * @example
 * ```ts
 * wrongKind('social_credit_code', '11010519491231002X', [RESIDENT_ID])
 * // → { code: 'social_credit_code.wrong_kind', severity: 'error', params: { kind: 'resident-id' }, … }
 * ```
 */
export function wrongKind<T extends Mistakable>(
  thing: T,
  text: string,
  tests: readonly KindTest[],
): Issue<Extract<`${T}.wrong_kind`, IssueCode>> | undefined {
  const kind = kindAmong(text, tests)
  if (kind === undefined) return undefined
  return error(`${thing}.wrong_kind` as 'resident_id.wrong_kind', { kind }) as Issue as Issue<
    Extract<`${T}.wrong_kind`, IssueCode>
  >
}
