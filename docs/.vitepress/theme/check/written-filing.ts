import type { PathStep } from '../../../../src/foundation/issue.ts'

type Holder = Record<PathStep, unknown>

/** What stands at a path. */
export function valueAt(filing: unknown, path: readonly PathStep[]): unknown {
  return path.reduce((holder, step) => (holder as Holder | null | undefined)?.[step], filing)
}

/** The filing with a value at a path; objects and lists on the way are made where they are missing. */
export function withValue(filing: object, path: readonly PathStep[], value: unknown): object {
  const copy = structuredClone(filing)
  let holder = copy as Holder
  path.slice(0, -1).forEach((step, index) => {
    if (typeof (holder[step] ?? '') !== 'object') holder[step] = typeof path[index + 1] === 'number' ? [] : {}
    holder = holder[step] as Holder
  })
  const last = path[path.length - 1]
  if (last !== undefined) holder[last] = value
  return copy
}

/** The filing without a row of a list. */
export function withoutRow(filing: object, path: readonly PathStep[]): object {
  const list = path.slice(0, -1)
  const rows = valueAt(filing, list)
  const kept = Array.isArray(rows) ? rows.filter((_, index) => index !== path[path.length - 1]) : []
  return withValue(filing, list, kept)
}
