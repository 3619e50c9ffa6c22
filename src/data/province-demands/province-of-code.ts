import { isProvinceCodeAt } from '../../foundation/province.ts'

/** The two digits of a province's code, of two or six; `undefined` for what is none. */
export function provinceOfCode(code: unknown): string | undefined {
  if (typeof code !== 'string' || !/^\d\d(?:0000)?$/.test(code) || !isProvinceCodeAt(code, 0)) return undefined
  return code.slice(0, 2)
}
