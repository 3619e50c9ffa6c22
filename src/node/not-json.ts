import { type ParseError, parse } from 'jsonc-parser'
import type { Bilingual } from '../locale/language.ts'

const NOT_JSON: Bilingual = {
  zh: '不是JSON，每份备案应写在一行里',
  en: 'is not JSON; a filing must stand on one line',
}
const NOT_JSON_AT: Bilingual = {
  zh: '第{column}个字符起不是JSON，每份备案应写在一行里',
  en: 'is not JSON from character {column} on; a filing must stand on one line',
}

/** Characters of a line in which the place is looked for; filings have a few thousand. */
const LONGEST = 1 << 15

/** What is said of a line that is not JSON; engines word their own errors differently, and quote what they read. */
export function notJson(line: string): Bilingual {
  const column = line.length > LONGEST ? undefined : columnOf(line)
  return column === undefined ? NOT_JSON : { ...NOT_JSON_AT, slots: { column } }
}

/** Where the line stops being JSON, counted from 1; nothing where its brackets are nested too deep to say. */
function columnOf(line: string): number | undefined {
  const errors: ParseError[] = []
  try {
    parse(line, errors, { disallowComments: true, allowTrailingComma: false })
  } catch {
    return undefined
  }
  return (errors[0]?.offset ?? line.length) + 1
}
