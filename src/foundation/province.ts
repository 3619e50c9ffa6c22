/**
 * Province codes: the first two digits of GB/T 2260 (行政区划代码) for the 31 provincial divisions of the mainland.
 * 71 (Taiwan), 81, 82 (Hong Kong, Macao) are in GB/T 2260 too, but no filing, resident ID or registrar has them.
 */

// One bit per code: bit n of row t says whether the code `t·10 + n` exists.
const ROWS = [0, 0b111110, 0b1110, 0b11111110, 0b1111110, 0b11111, 0b111110, 0, 0, 0] as const

/** Whether the two digits of `text` from `start` are the code of a mainland provincial division. */
export function isProvinceCodeAt(text: string, start: number): boolean {
  const row = text.charCodeAt(start) - 48
  const bit = text.charCodeAt(start + 1) - 48
  return row >= 0 && row <= 9 && bit >= 0 && bit <= 9 && ((ROWS[row]! >> bit) & 1) === 1
}
