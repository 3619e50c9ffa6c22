import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Bilingual } from '../locale/language.ts'
import type { FilingFile } from './filing-file.ts'
import { UnusableInput } from './input.ts'
import { changedBytes } from './page-bytes.ts'

const NOT_WRITTEN: Bilingual = { zh: '无法写入（{code}）', en: 'cannot be written ({code})' }
const UNWRITABLE: Bilingual = {
  zh: '无法按原编码（{encoding}）写回，请先另存为UTF-8',
  en: 'cannot be written in its own encoding ({encoding}); save it as UTF-8 first',
}

/** The bytes of a file with another text, in its own encoding; what does not change keeps its bytes. */
export function bytesWith(file: FilingFile, text: string): Uint8Array {
  const change = changeBetween(file.text, text)
  const bytes = changedBytes(file, [{ ...change, code: 'footer_number.format' }])
  const isWhole = bytes !== undefined && new TextDecoder(file.encoding).decode(bytes) === text
  if (!isWhole) throw new UnusableInput({ ...UNWRITABLE, slots: { encoding: file.encoding } })
  return bytes
}

function changeBetween(before: string, after: string): { start: number; end: number; replacement: string } {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let same = 0
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++
  return { start, end: before.length - same, replacement: after.slice(start, after.length - same) }
}

/** Writes a file in the place of another: whoever reads it has the old one or the new one, and never a part. */
export function replaceFile(name: string, bytes: Uint8Array): void {
  let draft: string | undefined
  try {
    // Of a link what it leads to.
    const file = realpathSync(name)
    draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
    writeFileSync(draft, bytes, { mode: statSync(file).mode, flag: 'wx' })
    renameSync(draft, file)
  } catch (cause) {
    const { code = '?' } = cause as { code?: string }
    if (draft !== undefined && code !== 'EEXIST') rmSync(draft, { force: true })
    throw new UnusableInput({ ...NOT_WRITTEN, slots: { code } })
  }
}
