import type { ParseError } from 'jsonc-parser'
import type { Bilingual } from '../locale/language.ts'
import { UnusableInput } from './input.ts'

const NOT_JSON_AT: Bilingual = {
  zh: '不是JSON：第{line}行第{column}列有误',
  en: 'is not JSON: line {line}, column {column}',
}
const TOO_DEEP: Bilingual = { zh: '不是JSON：括号嵌套过深', en: 'is not JSON: its brackets are nested too deeply' }

/**
 * What is said of a text that is no JSON: what is wrong with it, and where.
 *
 * @param cause what was thrown when it was read
 */
export async function notJson(text: string, cause?: unknown): Promise<UnusableInput> {
  if (cause instanceof RangeError) return new UnusableInput(TOO_DEEP)
  try {
    const { line, column } = await positionOfError(text)
    return new UnusableInput({ ...NOT_JSON_AT, slots: { line, column } })
  } catch {
    return new UnusableInput(TOO_DEEP)
  }
}

/** Where the text stops being JSON, counted from 1; engines word their own errors differently, and some name no place. */
export async function positionOfError(text: string): Promise<{ line: number; column: number }> {
  const { parse } = await import('jsonc-parser')
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const before = text.slice(0, errors[0]?.offset ?? text.length)
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}
