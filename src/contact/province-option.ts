import { isBlank } from '../foundation/input.ts'
import { at, error, type Issue } from '../foundation/issue.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import { read } from '../foundation/untrusted.ts'

/** Taiwan, Hong Kong and Macao: in GB/T 2260, though nothing is filed there. */
const NOT_MAINLAND = ['71', '81', '82']

/**
 * The province in the option `provinceCode`: the first two digits of GB/T 2260, or all six (`440000`).
 * `undefined` where it is left out; a finding where it is no such code.
 */
export function provinceOption(options: unknown): string | undefined | Issue<'context.unknown'> {
  const code = read(options, 'provinceCode')
  if (isBlank(code)) return undefined
  if (typeof code === 'string' && (code.length === 2 || (code.length === 6 && code.endsWith('0000')))) {
    if (isProvinceCodeAt(code, 0) || NOT_MAINLAND.includes(code.slice(0, 2))) return code.slice(0, 2)
  }
  return at(['provinceCode'], error('context.unknown', { key: 'provinceCode' }))
}
