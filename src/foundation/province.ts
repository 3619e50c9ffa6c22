import { ZERO } from './code-unit.ts'
import { PROVINCE_BITS } from './province-codes.ts'

/**
 * Province codes: the first two digits of GB/T 2260 (行政区划代码) for the 31 provincial divisions of the mainland.
 * 71 (Taiwan), 81, 82 (Hong Kong, Macao) are in GB/T 2260 too, but no filing, resident ID or registrar has them.
 */

/** Whether the two digits of `text` from `start` are the code of a mainland provincial division. */
export function isProvinceCodeAt(text: string, start: number): boolean {
  const row = text.charCodeAt(start) - ZERO
  const bit = text.charCodeAt(start + 1) - ZERO
  return row >= 0 && row <= 9 && bit >= 0 && bit <= 9 && ((PROVINCE_BITS[row]! >> bit) & 1) === 1
}
