import type { ComparedPart } from '../../foundation/catalog/two-forms.ts'
import { advice, error, type Issue, type RuleId, type Severity, warning } from '../../foundation/issue.ts'
import { atField, type Filing, type Part, pathOf } from '../place.ts'

/** An ICP filing, and another form that is held against it. */
export interface Pair {
  readonly icp: Filing
  readonly other: Filing
  /** The service of the ICP filing that the other form is about, where it is known. */
  readonly service: Part | undefined
}

/** A rule about two forms; its findings stand at fields of the other one. What holds in none is compared with nothing. */
export type PairRule = (pair: Pair) => readonly Issue[]

/** A field of a form. */
export type Place = readonly [part: Part, key: string]

const SEVERITIES = { error, warning, advice } as const

/** What is said of a field that differs from one of the ICP filing, and the text that stands there, where one is meant. */
export function mismatch(
  severity: Severity,
  part: ComparedPart,
  rule: RuleId,
  place: Place,
  other: Place,
  meant?: string | undefined,
): Issue {
  const suggestion = meant === undefined ? {} : { suggestion: { kind: 'text', text: meant } as const }
  const params = { part, other: dotted(other) }
  return atField(...place, SEVERITIES[severity]('two_forms.mismatch', params, { rule, ...suggestion }))
}

/** The path of a field, joined by dots. */
export function dotted([part, key]: Place): string {
  return pathOf(part, key).join('.')
}
