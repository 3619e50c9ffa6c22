import { Readable } from 'node:stream'
import { main } from '../../src/cli/main.ts'

/** The same where the environment speaks English. */
export const runInEnglish = (args: readonly string[], stdin = ''): ReturnType<typeof run> =>
  run(args, stdin, { LANG: 'en_US.UTF-8' })

/** Runs the command in this process: its exit code, and what it wrote. */
export async function run(
  args: readonly string[],
  stdin = '',
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = ''
  let err = ''
  const code = await main(args, {
    stdin: Readable.from(stdin === '' ? [] : [stdin]),
    stdout: (text) => {
      out += text
      return undefined
    },
    stderr: (text) => {
      err += text
      return undefined
    },
    color: false,
    env,
  })
  return { code, out, err }
}
