import { COUNTRIES, OTHERS } from './table.ts'

let nationalities: ReadonlyMap<string, string> | undefined

/** Alpha-3 code by numeric and by alpha-3 code, unpacked on first use. */
function load(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  let number = 0
  for (const [, alpha3, gap] of COUNTRIES.matchAll(/([A-Z]{3})(\d*)/g)) {
    number += gap === '' ? 4 : Number(gap)
    codes.set(String(number).padStart(3, '0'), alpha3!).set(alpha3!, alpha3!)
  }
  for (const [alpha3] of OTHERS.matchAll(/.{3}/g)) codes.set(alpha3, alpha3)
  return codes
}

/**
 * The alpha-3 code of a foreign nationality (ISO 3166-1) given by its numeric or its alpha-3 code; `undefined` where
 * it is in neither list.
 *
 * @example
 * ```ts
 * nationalityOf('682') // → 'SAU'
 * nationalityOf('KAZ') // → 'KAZ'
 * nationalityOf('000') // → undefined
 * ```
 */
export function nationalityOf(code: string): string | undefined {
  nationalities ??= load()
  return nationalities.get(code)
}
