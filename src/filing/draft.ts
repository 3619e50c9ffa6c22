import type { PathStep } from '../foundation/issue.ts'

/** A filing as it comes: any JSON-like value, possibly half filled in, possibly hostile. */
export type Draft = Readonly<Record<string, unknown>>

/** Whether `value` is an object that can be read by key. */
export function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !isList(value)
}

/** `Array.isArray` that survives a revoked proxy. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

/** The property of an object; `undefined` where reading it throws. */
export function read(source: object, key: PathStep): unknown {
  try {
    return (source as Record<PathStep, unknown>)[key]
  } catch {
    return undefined
  }
}

/** A plain copy of the object's own enumerable properties, each read once; empty where it cannot be listed. */
export function copyOf(source: object): Record<string, unknown> {
  try {
    return { ...source }
  } catch {
    const copy: Record<string, unknown> = {}
    try {
      for (const key of Object.keys(source)) copy[key] = read(source, key)
    } catch {
      // A proxy that refuses to list its keys has nothing to be checked.
    }
    return copy
  }
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
