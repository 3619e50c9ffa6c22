import { createHash } from 'node:crypto'
import { library } from '../../src/cli/vector-library.ts'
import { answerOf } from '../../src/vectors/calls.ts'
import { differencesIn, holds } from '../../src/vectors/compare-answer.ts'
import type { Expectation, Vector, VectorCode, VectorRequest } from '../../src/vectors/vector.ts'

/** The day of every vector that is judged by one. */
export const today = '2026-11-21'

/** What a source states of a call. */
export interface Stated extends Omit<VectorRequest, 'id'> {
  readonly about?: string
  readonly fires?: readonly string[]
  readonly silent?: readonly string[]
  /** Whether the source tells of advice, too; it does, unless it says that it does not. */
  readonly tellsAdvice?: false
  /** What is right, by hand; of findings as much as the source names of each. */
  readonly expect: Expectation
}

/** A source that the library contradicts: one of the two is wrong. */
export class Contradiction extends Error {}

/**
 * The vector of what a source states. The library is asked, too: what it says otherwise is a {@link Contradiction}, and of
 * findings whose code alone is stated it adds the severity, the path and the rule.
 */
export function vectorOf({ call, input, options, about, fires, silent, tellsAdvice, expect }: Stated): Vector {
  const vector: Omit<Vector, 'expect'> = {
    id: `${call}/${fingerprint(call, input, options)}`,
    call,
    ...(about === undefined || about === '' ? {} : { about }),
    ...(fires === undefined ? {} : { fires }),
    ...(silent === undefined ? {} : { silent }),
    input,
    ...(options === undefined ? {} : { options }),
  }
  const answer = answerOf(library, vector)
  if ('skip' in answer) throw new Contradiction(`${vector.id}: the library has no such call`)
  const { codes = [] } = answer as { readonly codes?: readonly VectorCode[] }
  const compared = tellsAdvice === false ? codes.filter(({ severity }) => severity !== 'advice') : codes
  const { value, ...rest } = expect
  const differences = [
    ...differencesIn({ ...answer, codes: compared }, { id: '', ...rest }),
    ...(value === undefined || holds(value, answer.value)
      ? []
      : [{ part: 'value', expected: answer.value, shown: value }]),
  ]
  if (differences.length > 0) {
    throw new Contradiction(
      `${vector.id} ${about ?? ''} ${JSON.stringify(input)?.slice(0, 80)} ${JSON.stringify(options ?? {})}: ${JSON.stringify(differences)}`,
    )
  }
  return { ...vector, expect: { ...expect, ...(expect.codes === undefined ? {} : { codes }) } }
}

/** Ten characters that stay the same as long as the question does. */
function fingerprint(call: string, input: unknown, options: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([call, input, options ?? {}]))
    .digest('hex')
    .slice(0, 10)
}
