import { type Difference, differencesIn } from '../vectors/compare-answer.ts'
import type { VectorAnswer } from '../vectors/vector.ts'
import type { PortEnd, PortRun, StrayLine } from './port.ts'
import type { ExitCode } from './subcommand.ts'
import type { FiledVector } from './vector-files.ts'

/** What became of a vector. */
export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'failed'; readonly differences: readonly Difference[] }
  | { readonly kind: 'unanswered' }

export interface JudgedVector {
  readonly vector: FiledVector
  readonly outcome: Outcome
}

/** A run with what became of each vector. */
export interface JudgedRun {
  readonly vectors: readonly JudgedVector[]
  readonly stray: readonly StrayLine[]
  readonly end: PortEnd
}

/** Holds the answers of a port against the vectors. */
export function judgeRun(vectors: readonly FiledVector[], { answers, stray, end }: PortRun): JudgedRun {
  return {
    vectors: vectors.map((vector) => ({ vector, outcome: outcomeOf(vector, answers.get(vector.id)) })),
    stray,
    end,
  }
}

function outcomeOf({ expect }: FiledVector, answer: VectorAnswer | undefined): Outcome {
  if (answer === undefined) return { kind: 'unanswered' }
  if ('skip' in answer) return { kind: 'skipped' }
  const differences = differencesIn(expect, answer)
  return differences.length === 0 ? { kind: 'passed' } : { kind: 'failed', differences }
}

/** How many vectors came to what. */
export function countsIn(vectors: readonly JudgedVector[]): Readonly<Record<Outcome['kind'], number>> {
  const counts = { passed: 0, failed: 0, unanswered: 0, skipped: 0 }
  for (const { outcome } of vectors) counts[outcome.kind]++
  return counts
}

/** 2 where the port cannot be used, 1 where it disagrees or writes what is no answer. */
export function exitCodeOf({ vectors, stray, end }: JudgedRun): ExitCode {
  const { passed, failed } = countsIn(vectors)
  // A port that skips everything has not been tested.
  if (end.how !== 'done' || passed + failed === 0) return 2
  return failed === 0 && stray.length === 0 ? 0 : 1
}
