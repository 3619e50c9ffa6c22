import { several, suggested } from '../foundation/explain.ts'
import type { CodesOf, Issue } from '../foundation/issue.ts'
import { type Result, reject } from '../foundation/result.ts'
import { tidy } from '../foundation/text.ts'

type Thing = 'icp_number' | 'telecom_license' | 'public_security_number'

/** A number's digits behind its words, by which another number is counted in a field that takes one. */
const WORDED = /(?:备|证|[AB][12]-)\D{0,4}\d{6,14}/

/**
 * The better of what can be said of a text that is not the number that is due: that several stand in it, or the given
 * fault, with the number that was meant where look-alikes explain it (1602O626).
 *
 * @param typed as it was typed, not longer than the field takes
 * @param folded without spaces, labels and frames
 * @param read the canonical text of a number in any spelling; `undefined` where it is none
 */
export function explainedNumber<K extends Thing, T>(
  thing: K,
  typed: string,
  folded: string,
  result: Result<T, CodesOf<K>>,
  read: (text: string) => string | undefined,
): Result<T, CodesOf<K>> {
  if (result.ok) return result
  const fault: Issue = result.issues[0]
  if (fault.code.endsWith('.placeholder')) return result
  const isOwn = (piece: string) => read(piece) !== undefined
  const text = tidy(typed)
  const hasOwn = text.split(/[\s,;、|/]+/).some(isOwn)
  const two = several(thing, text, (piece) => hasOwn && (WORDED.test(piece) || isOwn(piece)), isOwn)
  const told = two ?? (fault.code.endsWith('.wrong_kind') ? fault : suggested(fault, folded, read))
  return told === fault ? result : reject(told as Issue as Issue<CodesOf<K>>)
}
