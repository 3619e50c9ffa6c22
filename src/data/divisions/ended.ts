import { ENDS, ERAS } from './eras.ts'
import { unpack } from './unpack.ts'

let columns: { readonly years: readonly number[]; readonly upTo: readonly number[] } | undefined

function unpackEnds(): NonNullable<typeof columns> {
  const years: number[] = []
  const upTo: number[] = []
  let count = 0
  for (const packed of unpack(ENDS)) {
    years.push(ERAS[packed % ERAS.length]!)
    count += Math.floor(packed / ERAS.length)
    upTo.push(count)
  }
  return { years, upTo }
}

/**
 * A year by which the division at `index` (of `divisionIndex`) had been gone for at least two years; 0 for a division
 * that is in force or went later than the last era. Coarse on purpose: offices went on using codes after their end.
 */
export function divisionGoneBy(index: number): number {
  columns ??= unpackEnds()
  const { years, upTo } = columns
  let low = 0
  let high = upTo.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (index < upTo[middle]!) high = middle
    else low = middle + 1
  }
  return years[low] ?? 0
}
