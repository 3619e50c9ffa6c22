import { createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Bilingual } from '../locale/language.ts'
import { markedEncoding } from './page-encoding.ts'
import { isContent } from './pasted-content.ts'
import { UnusableInput } from './unusable-input.ts'

export { type Fault, UnusableInput } from './unusable-input.ts'

/** Largest input that is read: a filing has a few kilobytes. */
const LARGEST = 5 * 1024 * 1024

const TOO_LARGE: Bilingual = { zh: '超过{most} MB', en: 'larger than {most} MB' }
const NOT_UTF8: Bilingual = { zh: '不是UTF-8文本，请先另存为UTF-8', en: 'is not UTF-8 text; save it as UTF-8 first' }
const NO_TEXT: Bilingual = {
  zh: '不是文本，或编码无法判断，请先另存为UTF-8',
  en: 'is not text, or in an encoding that cannot be told; save it as UTF-8 first',
}
export const FOLDER: Bilingual = { zh: '是文件夹', en: 'is a directory' }
export const EMPTY: Bilingual = { zh: '是空的', en: 'is empty' }
const UNREADABLE: Bilingual = { zh: '无法读取（{code}）', en: 'cannot be read ({code})' }
const UNREADABLE_BECAUSE: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '没有这个文件', en: 'no such file' },
  EACCES: { zh: '没有读取权限', en: 'no permission to read it' },
}
const CONTENT: Bilingual = {
  zh: '这是内容，不是文件名：请存成文件，或用“-”从标准输入读入',
  en: 'this is content, not the name of a file: save it to one, or give it to standard input with “-”',
}
const NO_NAME: Bilingual = { zh: '文件名是空的', en: 'the name of the file is empty' }

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
    throw unreadable(cause, file)
  }
}

/** What is said of a file that the system does not give. */
export function unreadable(cause: unknown, file: string): UnusableInput {
  if (cause instanceof UnusableInput) return cause
  if (file === '') return new UnusableInput(NO_NAME)
  if (isContent(file)) return new UnusableInput(CONTENT)
  const code = (cause as { code?: string }).code ?? ''
  return new UnusableInput({ ...(UNREADABLE_BECAUSE[code] ?? UNREADABLE), slots: { code: code || '?' } })
}

/**
 * Text in UTF-8, or in what its byte order mark says, without that mark.
 *
 * @param isTable tables are in GB 18030 where they are not in UTF-8: so sheets are saved in China
 */
export function decodeText(bytes: Buffer, isTable = false): { readonly text: string; readonly encoding: string } {
  const marked = markedEncoding(bytes) ?? 'utf-8'
  for (const encoding of isTable && marked === 'utf-8' ? [marked, 'gb18030'] : [marked]) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
    } catch {
      // The next one may fit.
    }
  }
  throw new UnusableInput(isTable ? NO_TEXT : NOT_UTF8)
}
