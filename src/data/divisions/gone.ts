import { frozen } from '../../foundation/frozen.ts'
import { unpack } from '../packed.ts'
import { GONE, GONE_SINCE } from './gone-table.ts'
import { FIRST_CODE } from './table.ts'

/** A county that was dissolved. */
export interface GoneDivision {
  /** The last year in which it was in force. */
  readonly until: number
  /** Codes of the counties in force that took its place; none where that is not recorded. */
  readonly successors: readonly string[]
}

let known: Map<number, GoneDivision> | undefined

function unpackGone(): Map<number, GoneDivision> {
  const numbers = unpack(GONE)
  const table = new Map<number, GoneDivision>()
  let code = FIRST_CODE
  for (let index = 0; index < numbers.length; ) {
    code += numbers[index++]!
    const until = GONE_SINCE + numbers[index++]!
    const successors: string[] = []
    for (let count = numbers[index++]!; count > 0; count--) {
      const step = numbers[index++]!
      successors.push(String(code + (step % 2 === 0 ? step / 2 : -(step + 1) / 2)))
    }
    table.set(code, frozen({ until, successors: frozen(successors) }))
  }
  return table
}

/**
 * What became of a county that was dissolved since 2000; `undefined` for one that is in force, and for what went before.
 *
 * @example
 * ```ts
 * goneDivision(110103) // → { until: 2010, successors: ['110101'] }
 * goneDivision(110101) // → undefined
 * ```
 */
export function goneDivision(code: number): GoneDivision | undefined {
  known ??= unpackGone()
  return known.get(code)
}
