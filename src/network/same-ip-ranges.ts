import { type Address, compareAddresses, readAddress } from './address.ts'
import type { IpRanges } from './ip-ranges.ts'

/**
 * Whether two lists of ranges are the same addresses, however they are cut into ranges and in whatever order.
 *
 * @example
 * ```ts
 * const [one, other] = [parseIpRanges('223.5.5.5;223.5.5.6'), parseIpRanges('223.5.5.5-223.5.5.6')]
 * one.ok && other.ok && areSameAddresses(one.value, other.value) // → true
 * ```
 */
export function areSameAddresses(one: IpRanges, other: IpRanges): boolean {
  if (one.text === other.text) return true
  const [merged, otherMerged] = [mergedOf(one), mergedOf(other)]
  return (
    merged.length === otherMerged.length &&
    merged.every(([start, end], index) => {
      const [otherStart, otherEnd] = otherMerged[index]!
      return isSame(start, otherStart) && isSame(end, otherEnd)
    })
  )
}

type Ends = readonly [start: Address, end: Address]

/** The ranges in order, those that touch made into one. */
function mergedOf({ ranges }: IpRanges): readonly Ends[] {
  const read = ranges.map(({ start, end }): Ends => [readAddress(start) as Address, readAddress(end) as Address])
  read.sort(([a], [b]) => a.length - b.length || compareAddresses(a, b))
  const merged: Ends[] = []
  for (const [start, end] of read) {
    const last = merged[merged.length - 1]
    if (last === undefined || last[1].length !== start.length || compareAddresses(start, next(last[1])) > 0) {
      merged.push([start, end])
    } else if (compareAddresses(end, last[1]) > 0) {
      merged[merged.length - 1] = [last[0], end]
    }
  }
  return merged
}

const isSame = (one: Address, other: Address): boolean =>
  one.length === other.length && compareAddresses(one, other) === 0

/** One more than the greatest word of an address. */
const OVERFLOW = 0x1_0000_0000

/** The address behind another; the last one of all has none, and is given itself. */
function next(address: Address): Address {
  const words = [...address]
  for (let index = words.length - 1; index >= 0; index--) {
    words[index]!++
    if (words[index]! < OVERFLOW) return words
    words[index] = 0
  }
  return address
}
