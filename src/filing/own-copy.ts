import { copyOf, isList, read } from '../foundation/untrusted.ts'

/** Longest list that JavaScript has. */
const LONGEST = 0xffffffff

/**
 * A copy of what the form has no rule for: plain objects and lists at any depth are new ones, what is neither (a
 * `File`, a `Date`) is handed on as it is. Circles stay circles, gaps stay gaps.
 */
export function ownCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const copies = new Map<object, object>()
  const due: object[] = []
  // One after the other, not by recursion: JSON may be nested deeper than the stack is.
  const copied = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner
    const known = copies.get(inner)
    if (known !== undefined) return known
    const copy = isList(inner) ? listCopy(inner) : isPlain(inner) ? copyOf(inner) : inner
    copies.set(inner, copy)
    if (copy !== inner) due.push(copy)
    return copy
  }
  const whole = copied(value)
  for (let copy = due.pop(); copy !== undefined; copy = due.pop()) {
    const holder = copy as Record<string, unknown>
    for (const key of Object.keys(holder)) {
      const inner = holder[key]
      if (typeof inner === 'object' && inner !== null) holder[key] = copied(inner)
    }
  }
  return whole
}

/** By the keys that are there: a list may be four thousand million long and hold nothing. */
function listCopy(list: readonly unknown[]): unknown[] {
  const copy: unknown[] = []
  try {
    for (const key of Object.keys(list)) {
      const index = Number(key)
      if (index >= 0 && index < LONGEST) copy[index] = read(list, index)
    }
    copy.length = list.length
  } catch {
    // A proxy that refuses to list its items or to say how many there are has no more of them.
  }
  return copy
}

function isPlain(value: object): boolean {
  try {
    const prototype: unknown = Object.getPrototypeOf(value)
    return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
  } catch {
    return true
  }
}
