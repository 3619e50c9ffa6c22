import type { PathStep } from '../foundation/issue.ts'
import { isList, read } from '../foundation/untrusted.ts'

/** A filing as it comes: any JSON-like value, possibly half filled in, possibly hostile. */
export type Draft = Readonly<Record<string, unknown>>

/** Whether `value` is an object that can be read by key. */
export function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !isList(value)
}

/** The value at a path; `undefined` where a step is missing. */
export function valueAt(value: unknown, ...path: readonly PathStep[]): unknown {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = read(current, step)
  }
  return current
}

/** The text at a path; `undefined` where there is none or only spaces. */
export function textAt(value: unknown, ...path: readonly PathStep[]): string | undefined {
  const text = valueAt(value, ...path)
  return typeof text === 'string' && /\S/.test(text) ? text : undefined
}

/** The list at a path; empty where there is none. */
export function listAt(value: unknown, ...path: readonly PathStep[]): readonly unknown[] {
  const list = valueAt(value, ...path)
  return isList(list) ? list : []
}
