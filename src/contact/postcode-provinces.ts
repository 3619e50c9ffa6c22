import { HEADS } from '../data/postcodes/table.ts'

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([])

let provinces: ReadonlyMap<string, readonly string[]> | undefined

/**
 * Provinces (first two digits of GB/T 2260) that have postcodes (邮政编码) beginning as this one does, the main one
 * first; empty for a beginning in no list, and for what is no text. More than one where border districts are served from the neighbour:
 * 嵊泗 of Zhejiang has a Shanghai postcode.
 *
 * See `data/postcodes`, read 2026-11-21.
 *
 * @example
 * ```ts
 * postcodeProvinces('100037') // → ['11']
 * postcodeProvinces('202450') // → ['31', '33']
 * postcodeProvinces('080000') // → []
 * ```
 */
export function postcodeProvinces(postcode: string): readonly string[] {
  if (typeof postcode !== 'string') return NONE
  provinces ??= unpack()
  return provinces.get(postcode.slice(0, 2)) ?? NONE
}

function unpack(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    HEADS.split(' ').map((entry) => [entry.slice(0, 2), Object.freeze(entry.slice(2).match(/\d\d/g) ?? [])]),
  )
}
