import type { Readable } from 'node:stream'
import type { Bilingual } from '../locale/language.ts'
import { readBytes, UnusableInput } from './input.ts'
import { type Option, text } from './option.ts'
import { encodingOf, markedEncoding, pageEncoding } from './page-encoding.ts'

/** A page as it is stored, and as it reads. */
export interface PageInput {
  readonly bytes: Buffer
  /** Without a byte order mark. */
  readonly text: string
  /** As the Encoding Standard names it: `gb18030`. */
  readonly encoding: string
}

const NO_TEXT: Bilingual = {
  zh: '不是文本，或编码无法判断，请用--encoding注明（如gbk）',
  en: 'is not text, or in an encoding that it does not declare; name it with --encoding (gbk, for example)',
}

/** The encoding in which pages are read. */
export const encoding: Option<string | undefined> = text(
  'LABEL',
  { zh: '编码名称，如gbk、utf-8', en: 'an encoding, such as gbk or utf-8' },
  { zh: '网页的编码（默认由网页自身判断）', en: 'the encoding of the pages (default: what they declare)' },
  (label) => encodingOf(label) !== undefined,
)

/**
 * The page of a file, or of standard input for `-`, read as a browser reads it: a byte that is none becomes U+FFFD.
 *
 * @param asked label of an encoding; a byte order mark says more
 */
export async function readPage(file: string, stdin: Readable, asked?: string): Promise<PageInput> {
  const bytes = await readBytes(file, stdin)
  const encoding = markedEncoding(bytes) ?? (asked && encodingOf(asked)) ?? pageEncoding(bytes)
  if (encoding === undefined) throw new UnusableInput(NO_TEXT)
  return { bytes, encoding, text: new TextDecoder(encoding).decode(bytes) }
}
