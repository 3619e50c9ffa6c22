import { isList } from '../foundation/untrusted.ts'
import type { Expectation, VectorAnswer, VectorCode } from './vector.ts'

/** A part of an answer that is not as expected. */
export interface Difference {
  readonly part: keyof Expectation
  readonly expected: unknown
  readonly shown: unknown
}

const PLAIN = ['ok', 'verdict', 'text', 'suggestion'] as const

/**
 * What an answer says otherwise than a vector expects. Only parts that both of them have are compared, except `ok`, which
 * every answer has.
 *
 * @example
 * ```ts
 * differencesIn({ ok: true, text: 'A-1' }, { id: '1', ok: true, text: 'A1' })
 * // → [{ part: 'text', expected: 'A-1', shown: 'A1' }]
 * ```
 */
export function differencesIn(
  expected: Expectation,
  shown: Exclude<VectorAnswer, { readonly skip: true }>,
): readonly Difference[] {
  const differences: Difference[] = []
  for (const part of PLAIN) {
    // Of what is refused no text is expected.
    const isGiven = part === 'ok' || (shown[part] !== undefined && expected[part] !== undefined)
    if (isGiven && expected[part] !== shown[part]) {
      differences.push({ part, expected: expected[part], shown: shown[part] })
    }
  }
  if (shown.value !== undefined && expected.value !== undefined && !agrees(expected.value, shown.value)) {
    differences.push({ part: 'value', expected: expected.value, shown: shown.value })
  }
  if (shown.codes !== undefined && expected.codes !== undefined && !areAlike(expected.codes, shown.codes)) {
    differences.push({ part: 'codes', expected: expected.codes, shown: shown.codes })
  }
  return differences
}

/** Whether a value has what is expected, as far as it tells of it: a port need not have every field. */
function agrees(expected: unknown, shown: unknown): boolean {
  if (!isRecord(expected) || !isRecord(shown)) return holds(expected, shown)
  return Object.entries(expected).every(([key, value]) => !(key in shown) || holds(value, shown[key]))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isList(value)
}

/**
 * Whether a value has everything that is expected: of objects the fields that are named (`null` where
 * there must be none), of lists every item.
 */
export function holds(expected: unknown, shown: unknown): boolean {
  if (expected === null) return shown === undefined || shown === null
  if (typeof expected !== 'object') return expected === shown
  if (typeof shown !== 'object' || shown === null || isList(expected) !== isList(shown)) return false
  if (isList(expected) && expected.length !== (shown as readonly unknown[]).length) return false
  return Object.entries(expected).every(([key, value]) => holds(value, (shown as Record<string, unknown>)[key]))
}

/** Whether both name the same findings, in any order; of each as much as the port tells of it. */
function areAlike(expected: readonly VectorCode[], shown: readonly (string | VectorCode)[]): boolean {
  if (!isList(shown) || expected.length !== shown.length) return false
  // Those that tell most choose first, so that a bare code never takes what another one needs.
  const rest = [...expected]
  const byDetail = [...shown].sort((one, other) => detailOf(other) - detailOf(one))
  return byDetail.every((code) => {
    const index = rest.findIndex((one) => isSame(one, code))
    if (index < 0) return false
    rest.splice(index, 1)
    return true
  })
}

function detailOf(code: unknown): number {
  return typeof code === 'object' && code !== null ? Object.keys(code).length : 0
}

function isSame(expected: VectorCode, shown: unknown): boolean {
  if (typeof shown === 'string') return shown === expected.code
  if (typeof shown !== 'object' || shown === null) return false
  const { code, severity, path, rule } = shown as Partial<VectorCode>
  return (
    code === expected.code &&
    (severity === undefined || severity === expected.severity) &&
    (rule === undefined || rule === expected.rule) &&
    (path === undefined || holds(expected.path ?? [], path))
  )
}
