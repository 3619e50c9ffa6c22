import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { main } from '../../src/cli/main.ts'

/** The same where the environment speaks English. */
export const runInEnglish = (args: readonly string[], stdin = ''): ReturnType<typeof run> =>
  run(args, stdin, { LANG: 'en_US.UTF-8' })

/**
 * Runs the command in this process: its exit code, and what it wrote.
 *
 * @param interactive whether somebody could be asked: what is typed is `stdin`
 */
export async function run(
  args: readonly string[],
  stdin = '',
  env: Readonly<Record<string, string>> = {},
  interactive = false,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = ''
  let err = ''
  const code = await main(args, {
    stdin: Readable.from(stdin === '' ? [] : [stdin]),
    stdout: (text) => {
      out += text
      return undefined
    },
    // As a pipe takes them: at once, with nothing to wait for.
    bytes: (bytes) => {
      out += Buffer.from(bytes).toString()
      return undefined
    },
    stderr: (text) => {
      err += text
      return undefined
    },
    interactive,
    color: false,
    env,
  })
  return { code, out, err }
}

/** The folder of the labelled footers. */
export const footers: string = fileURLToPath(new URL('../fixtures/footers/', import.meta.url))

/** The day of the fixtures, as arguments. */
export const today: readonly string[] = ['--today', '2026-11-21']

/** A folder for the files of one test module, gone when it ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beian-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Lines of JSON, read. */
export function linesOf(out: string): { readonly [key: string]: unknown }[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
