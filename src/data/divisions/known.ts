import { unpack } from '../packed.ts'
import { ENDS, ERAS } from './eras.ts'
import { FIRST_CODE, RUNS } from './table.ts'

/** What a number of a county says of its division, by code from {@link FIRST_CODE} on; 0 for codes never in force. */
let standings: Uint8Array | undefined

/** One byte for each code: half a megabyte, most of which is never touched, for a look-up of one step. */
function unpackStandings(): Uint8Array {
  const runs = unpack(RUNS)
  const ends = unpack(ENDS)
  let length = 0
  for (const run of runs) length += run
  const table = new Uint8Array(length)
  let [code, end, era, left] = [0, 0, 0, 0]
  for (let index = 0; index < runs.length; index += 2) {
    code += runs[index]!
    for (let count = runs[index + 1]!; count > 0; count--) {
      if (left === 0) {
        const packed = ends[end++]!
        era = packed % ERAS.length
        left = Math.floor(packed / ERAS.length)
      }
      table[code++] = era + 1
      left--
    }
  }
  return table
}

/**
 * A year by which the division of a six-digit code (GB/T 2260) had been gone for at least two years: 0 for one that is
 * in force or went later than the last era, -1 for a code that no list since 1981 has (those of prefectures and their
 * `xxxx01` are in it). Coarse on purpose: offices went on using codes after their end.
 *
 * @example
 * ```ts
 * divisionGoneBy(110105) // → 0
 * divisionGoneBy(370620) // → 1990
 * divisionGoneBy(110199) // → -1
 * ```
 */
export function divisionGoneBy(code: number): number {
  standings ??= unpackStandings()
  const standing = standings[code - FIRST_CODE]
  return standing === undefined || standing === 0 ? -1 : ERAS[standing - 1]!
}
