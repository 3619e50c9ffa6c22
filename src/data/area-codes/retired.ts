import { RETIRED } from './table.ts'

/**
 * The successor of a retired area code, both with their zero; `undefined` where it never was one or is in use.
 * When it changed, where known, stands in `source.tsv`.
 */
export function areaCodeSuccessor(areaCode: string): string | undefined {
  // All have four digits; of fewer, the rest would be taken for the successor's.
  if (areaCode.length !== 4) return undefined
  return new RegExp(` ${areaCode}(0\\d+)`).exec(RETIRED)?.[1]
}
