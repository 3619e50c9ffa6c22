import { createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { ParseError } from 'jsonc-parser'

/** Largest input that is read: a filing has a few kilobytes. */
const LARGEST = 5 * 1024 * 1024

/** An input that cannot be used; its message names what is wrong, for one line on standard error. */
export class UnusableInput extends Error {}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer)
    size += bytes.length
    if (size > LARGEST) throw new UnusableInput(`larger than ${LARGEST / 1024 / 1024} MB`)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Encodings that pages declare, other than UTF-8. */
const DECLARED = /charset\s*=\s*["']?\s*(gb2312|gbk|gb18030|big5(?:-hkscs)?)\b/i

/** Bytes as text: UTF-8, what the byte order mark says, or what a page declares of itself. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1]
    if (declared === undefined) throw new UnusableInput('is not UTF-8 text; save it as UTF-8 first')
    return new TextDecoder(declared).decode(bytes)
  }
}

/** The text of a file, or of standard input for `-`, without a byte order mark. */
export async function readText(file: string, stdin: Readable): Promise<string> {
  try {
    if (file !== '-' && statSync(file).isDirectory()) throw new UnusableInput('is a directory')
    return decodeText(await readAll(file === '-' ? stdin : createReadStream(file)))
  } catch (cause) {
    if (cause instanceof UnusableInput) throw cause
    const code = (cause as { code?: string }).code
    const reasons: Record<string, string> = { ENOENT: 'no such file', EACCES: 'no permission to read it' }
    throw new UnusableInput(reasons[code ?? ''] ?? `cannot be read (${code ?? 'unknown reason'})`)
  }
}

/** The JSON value of a file, or of standard input for `-`. */
export async function readJson(file: string, stdin: Readable): Promise<unknown> {
  const json = await readText(file, stdin)
  if (!/\S/.test(json)) throw new UnusableInput('is empty')
  try {
    return JSON.parse(json)
  } catch {
    throw new UnusableInput(`is not JSON${await placeOfError(json)}`)
  }
}

/** The place, unless brackets are nested so deep that nothing can be said of it. */
async function placeOfError(json: string): Promise<string> {
  try {
    const { line, column } = await positionOfError(json)
    return `: line ${line}, column ${column}`
  } catch (cause) {
    return cause instanceof RangeError ? ': its brackets are nested too deep' : ''
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
