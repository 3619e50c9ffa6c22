import type { FormName } from '../data/forms/ids.ts'
import type { AnyIssue } from '../foundation/issue.ts'
import type { FilingFile } from './filing-file.ts'
import { type FixedFiling, fixFiling } from './fix-filing.ts'
import { loadFiling } from './load-filing.ts'
import type { Streams } from './streams.ts'
import { bytesWith, replaceFile } from './write-filing.ts'

export interface FixInputOptions {
  readonly form: FormName
  readonly judge: (read: FilingFile) => { readonly issues: readonly AnyIssue[] }
  readonly canonical: (value: unknown) => unknown
  /** Whether the file is written; standard input is written to standard output. */
  readonly isWritten: boolean
  readonly output: Streams
}

/** Puts a filing right, and writes it where it came from. */
export async function fixInput(
  name: string,
  read: FilingFile,
  { form, judge, canonical, isWritten, output }: FixInputOptions,
): Promise<FixedFiling> {
  const fixed = await fixFiling(read, {
    judge: (file) => judge(file).issues,
    canonical,
    reload: async (text) => ({ ...read, ...(await loadFiling(read.format, text, { form })), text }),
  })
  const { text } = fixed.file
  if (!isWritten) return fixed
  const bytes = text === read.text ? read.bytes : bytesWith(read, text)
  if (name !== '-') {
    if (bytes !== read.bytes) replaceFile(name, bytes)
  } else if (output.bytes === undefined) await output.stdout(text)
  else await output.bytes(bytes)
  return fixed
}
