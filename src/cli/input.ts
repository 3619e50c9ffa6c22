import { createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { ParseError } from 'jsonc-parser'
import type { Bilingual } from '../locale/language.ts'
import { markedEncoding } from './page-encoding.ts'

/** Largest input that is read: a filing has a few kilobytes. */
const LARGEST = 5 * 1024 * 1024

/** An input that cannot be used; its text names what is wrong, for one line on standard error. */
export class UnusableInput extends Error {
  readonly text: Bilingual

  constructor(text: Bilingual) {
    super(text.en)
    this.text = text
  }
}

const TOO_LARGE: Bilingual = { zh: '超过{most} MB', en: 'larger than {most} MB' }
const NOT_UTF8: Bilingual = { zh: '不是UTF-8文本，请先另存为UTF-8', en: 'is not UTF-8 text; save it as UTF-8 first' }
export const FOLDER: Bilingual = { zh: '是文件夹', en: 'is a directory' }
export const EMPTY: Bilingual = { zh: '是空的', en: 'is empty' }
const UNREADABLE: Bilingual = { zh: '无法读取（{code}）', en: 'cannot be read ({code})' }
const UNREADABLE_BECAUSE: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '没有这个文件', en: 'no such file' },
  EACCES: { zh: '没有读取权限', en: 'no permission to read it' },
}
const NOT_JSON: Bilingual = { zh: '不是JSON', en: 'is not JSON' }
const NOT_JSON_AT: Bilingual = {
  zh: '不是JSON：第{line}行第{column}列有误',
  en: 'is not JSON: line {line}, column {column}',
}
const TOO_DEEP: Bilingual = { zh: '不是JSON：括号嵌套过深', en: 'is not JSON: its brackets are nested too deeply' }

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer)
    size += bytes.length
    if (size > LARGEST) throw new UnusableInput({ ...TOO_LARGE, slots: { most: LARGEST / 1024 / 1024 } })
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** The bytes of a file, or of standard input for `-`. */
export async function readBytes(file: string, stdin: Readable): Promise<Buffer> {
  try {
    if (file !== '-' && statSync(file).isDirectory()) throw new UnusableInput(FOLDER)
    return await readAll(file === '-' ? stdin : createReadStream(file))
  } catch (cause) {
    throw unreadable(cause)
  }
}

/** What is said of a file that the system does not give. */
export function unreadable(cause: unknown): UnusableInput {
  if (cause instanceof UnusableInput) return cause
  const code = (cause as { code?: string }).code ?? ''
  return new UnusableInput({ ...(UNREADABLE_BECAUSE[code] ?? UNREADABLE), slots: { code: code || '?' } })
}

/** Text in UTF-8, or in what its byte order mark says, without that mark. */
function decodeText(bytes: Buffer): string {
  const encoding = markedEncoding(bytes) ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new UnusableInput(NOT_UTF8)
  }
}

/** The JSON value of a file, or of standard input for `-`. */
export async function readJson(file: string, stdin: Readable): Promise<unknown> {
  const json = decodeText(await readBytes(file, stdin))
  if (!/\S/.test(json)) throw new UnusableInput(EMPTY)
  try {
    return JSON.parse(json)
  } catch {
    throw await notJson(json)
  }
}

/** With the place, unless brackets are nested so deep that nothing can be said of it. */
async function notJson(json: string): Promise<UnusableInput> {
  try {
    const { line, column } = await positionOfError(json)
    return new UnusableInput({ ...NOT_JSON_AT, slots: { line, column } })
  } catch (cause) {
    return new UnusableInput(cause instanceof RangeError ? TOO_DEEP : NOT_JSON)
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
