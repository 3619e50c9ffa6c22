/** How an input is written down, which decides how it is varied. */
export type Format = 'text' | 'page' | 'json'

/** Something that must hold whatever the input is, and did not. */
export interface Broken {
  /** The claim in words, the same for every input that breaks it. */
  readonly claim: string
  /** What was seen. Holds the input, which is synthetic. */
  readonly seen: string
}

/** What is asked of the library with one input, and what must hold of its answers. */
export interface Subject {
  /** `parseEmail`; with its context, where a function has several: `checkServiceName website individual`. */
  readonly name: string
  readonly format: Format
  /** The exported functions that are called. */
  readonly covers: readonly string[]
  /** Inputs to begin with, besides those that every subject of the format gets. */
  readonly seeds?: readonly string[]
  readonly judge: (input: string, claims: Claims) => void | Promise<void>
}

/** Gathers what does not hold. */
export class Claims {
  readonly broken: Broken[] = []

  holds(claim: string, isSo: boolean, seen: () => unknown = () => ''): void {
    if (!isSo && !this.broken.some((one) => one.claim === claim)) this.broken.push({ claim, seen: shown(seen()) })
  }

  same(claim: string, one: unknown, other: unknown): void {
    const [a, b] = [written(one), written(other)]
    this.holds(claim, a === b, () => `${a} ≠ ${b}`)
  }
}

const LONGEST_SEEN = 400

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : written(value)
  return text.length > LONGEST_SEEN ? `${text.slice(0, LONGEST_SEEN)}…` : text
}

/** A value as text that tells equal values from others, whatever they hold, and in whatever order they were made. */
export function written(value: unknown): string {
  return JSON.stringify(value, (_, part) => plain(part)) ?? String(value)
}

function plain(part: unknown): unknown {
  if (part === undefined) return '(undefined)'
  if (typeof part === 'bigint' || typeof part === 'symbol') return String(part)
  if (part instanceof Map || part instanceof Set) return [...part]
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** What does not hold of the subject with this input; that nothing throws is claimed of every one. */
export async function judge(subject: Subject, input: string): Promise<readonly Broken[]> {
  const claims = new Claims()
  try {
    await subject.judge(input, claims)
  } catch (thrown) {
    claims.holds('nothing throws', false, () => (thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown))
  }
  return claims.broken
}

/** The value, which nobody can change any more: who writes into his input is seen. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}
