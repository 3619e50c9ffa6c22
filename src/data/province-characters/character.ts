import { ZERO } from '../../foundation/code-unit.ts'

/** By the place of a character in the tables: the province code, which is that place in octal digits. */
const CODES = /* @__PURE__ */ Array.from({ length: 64 }, (_, place) => place.toString(8))

/** The province code of a character in one of the tables; `''` where it has none. */
export function codeOfCharacter(table: string, character: string): string {
  const place = table.indexOf(character)
  return place > 0 ? CODES[place]! : ''
}

/** The character of a province code (two digits) in one of the tables; `''` where there is no such province. */
export function characterOfCode(table: string, code: string): string {
  return table.charAt(Number.parseInt(code, 8)).trim()
}

/** The character of the province code that stands in `text` at `start`; `''` where none does. */
export function characterAt(table: string, text: string, start: number): string {
  const ten = text.charCodeAt(start) - 48
  const one = text.charCodeAt(start + 1) - 48
  return ten > 0 && ten < 8 && one >= 0 && one < 8 ? table.charAt(ten * 8 + one).trim() : ''
}

/** The province code of the character that stands in `text` at `index`; `''` where it has none. */
export function codeAt(table: string, text: string, index: number): string {
  const unit = text.charCodeAt(index)
  if (unit === SPACE) return ''
  for (let place = table.length - 1; place > 0; place--) if (table.charCodeAt(place) === unit) return CODES[place]!
  return ''
}

/** Whether the character at `index` is that of the province code at `start`. */
export function isCharacterOf(table: string, text: string, index: number, start: number): boolean {
  const ten = text.charCodeAt(start) - ZERO
  const one = text.charCodeAt(start + 1) - ZERO
  if (!(ten > 0 && ten < 8 && one >= 0 && one < 8)) return false
  const unit = text.charCodeAt(index)
  return unit !== SPACE && unit === table.charCodeAt(ten * 8 + one)
}

const SPACE = 0x20
