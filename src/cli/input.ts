import { createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { type ParseError, parse } from 'jsonc-parser'

/** Largest input that is read: a filing has a few kilobytes. */
const LARGEST = 5 * 1024 * 1024

/** An input that cannot be used; its message names what is wrong, for one line on standard error. */
export class UnusableInput extends Error {}

async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer)
    size += bytes.length
    if (size > LARGEST) throw new UnusableInput(`larger than ${LARGEST / 1024 / 1024} MB`)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The text of a file, or of standard input for `-`, without a byte order mark. */
export async function readText(file: string, stdin: Readable): Promise<string> {
  let text: string
  try {
    if (file !== '-' && statSync(file).isDirectory()) throw new UnusableInput('is a directory')
    text = await readAll(file === '-' ? stdin : createReadStream(file))
  } catch (cause) {
    if (cause instanceof UnusableInput) throw cause
    const code = (cause as { code?: string }).code
    const reasons: Record<string, string> = { ENOENT: 'no such file', EACCES: 'no permission to read it' }
    throw new UnusableInput(reasons[code ?? ''] ?? `cannot be read (${code ?? 'unknown reason'})`)
  }
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** The JSON value of a file, or of standard input for `-`. */
export async function readJson(file: string, stdin: Readable): Promise<unknown> {
  const json = await readText(file, stdin)
  if (!/\S/.test(json)) throw new UnusableInput('is empty')
  try {
    return JSON.parse(json)
  } catch {
    const { line, column } = positionOfError(json)
    throw new UnusableInput(`is not JSON: line ${line}, column ${column}`)
  }
}

/** Where the text stops being JSON, counted from 1; engines word their own errors differently, and some name no place. */
export function positionOfError(text: string): { line: number; column: number } {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const before = text.slice(0, errors[0]?.offset ?? text.length)
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}
