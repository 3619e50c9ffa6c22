import { FIRST_CODE, RUNS } from './table.ts'
import { unpack } from './unpack.ts'

/** Start of each run, its end (exclusive), and how many codes stand before it; unpacked on first use. */
interface Runs {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly before: readonly number[]
}

let runs: Runs | undefined

function unpackRuns(): Runs {
  const starts: number[] = []
  const ends: number[] = []
  const before: number[] = []
  let position = FIRST_CODE
  let count = 0
  const numbers = unpack(RUNS)
  for (let index = 0; index < numbers.length; index += 2) {
    const start = position + numbers[index]!
    position = start + numbers[index + 1]!
    starts.push(start)
    ends.push(position)
    before.push(count)
    count += position - start
  }
  return { starts, ends, before }
}

/**
 * Place of a six-digit division code (GB/T 2260) among all codes in force at any time since 1981, `xxxx00` and
 * `xxxx01` of every prefecture included; -1 where it was never in force.
 */
export function divisionIndex(code: number): number {
  runs ??= unpackRuns()
  const { starts, ends, before } = runs
  let low = 0
  let high = starts.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (code < starts[middle]!) high = middle - 1
    else if (code >= ends[middle]!) low = middle + 1
    else return before[middle]! + code - starts[middle]!
  }
  return -1
}
