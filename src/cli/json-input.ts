import type { Readable } from 'node:stream'
import { decodeText, EMPTY, readBytes, UnusableInput } from './input.ts'
import { notJson } from './json-error.ts'

/** The JSON value of a file, or of standard input for `-`. */
export async function readJson(file: string, stdin: Readable): Promise<unknown> {
  const { text } = decodeText(await readBytes(file, stdin))
  if (!/\S/.test(text)) throw new UnusableInput(EMPTY)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw notJson(text, { comments: false }, cause)
  }
}
