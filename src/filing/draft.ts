import { isList } from '../foundation/untrusted.ts'

/** A filing as it comes: any JSON-like value, possibly half filled in, possibly hostile. */
export type Draft = Readonly<Record<string, unknown>>

/** Whether `value` is an object that can be read by key. */
export function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !isList(value)
}
