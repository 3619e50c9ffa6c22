import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { type Ran, runCommand } from './run-command.ts'

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
): Promise<Ran> {
  return runCommand(args, { stdin, env, interactive })
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
