import { unpack } from '../../packed.ts'
import { PLACES } from './table.ts'

let places: ReadonlyMap<number, readonly number[]> | undefined

function unpackPlaces(): ReadonlyMap<number, readonly number[]> {
  const table = new Map<number, number[]>()
  const numbers = unpack(PLACES)
  let division = 0
  for (let index = 0; index < numbers.length; index += 2) {
    division += numbers[index]!
    const areas = table.get(division)
    if (areas === undefined) table.set(division, [numbers[index + 1]!])
    else areas.push(numbers[index + 1]!)
  }
  return table
}

/** Area codes (as numbers, without their zero) of a division as the table has it: a prefecture, or a county by itself. */
export function areasOf(division: number): readonly number[] | undefined {
  places ??= unpackPlaces()
  return places.get(division)
}
