/** Reading of values that may be anything: revoked proxies, getters that throw, lists that are none. */

/** `Array.isArray` that survives a revoked proxy. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

/** The property of a value; `undefined` where there is none and where reading it throws. */
export function read(source: unknown, key: string | number): unknown {
  if (source === undefined || source === null) return undefined
  try {
    return (source as Record<string | number, unknown>)[key]
  } catch {
    return undefined
  }
}

/** The first `most` items of a list, each read once; none where it is no list. */
export function itemsOf(list: unknown, most: number): unknown[] {
  const items: unknown[] = []
  const length = isList(list) ? read(list, 'length') : 0
  for (let index = 0; index < most && index < Number(length); index++) items.push(read(list, index))
  return items
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

/** The object's own property; what stands on its prototype (`constructor`) is none of ours. */
export function own<T>(source: Readonly<Record<string, T>>, key: string): T | undefined {
  const { hasOwnProperty } = Object.prototype
  return hasOwnProperty.call(source, key) ? source[key] : undefined
}

/** What a function that writes text gives for a value that it cannot write: the value as text, `''` where it has none. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === undefined || value === null) return ''
  try {
    return String(value)
  } catch {
    return ''
  }
}

/** What a `formatX` is given as a text: the `text` of a value, a text itself, anything else as text. */
export function textOf(value: unknown): string {
  const text = typeof value === 'object' ? read(value, 'text') : undefined
  return asText(typeof text === 'string' ? text : value)
}
