/** The province code of a character in one of the tables; `''` where it has none. */
export function codeOfCharacter(table: string, character: string): string {
  const place = table.indexOf(character)
  return place > 0 ? place.toString(8) : ''
}

/** The character of a province code (two digits) in one of the tables; `''` where there is no such province. */
export function characterOfCode(table: string, code: string): string {
  return table.charAt(Number.parseInt(code, 8)).trim()
}
