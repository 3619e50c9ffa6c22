import { Readable } from 'node:stream'
import { main } from '../../src/cli/main.ts'

/** What the command finds around it. */
export interface Around {
  /** What comes in by standard input. */
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  /** Whether somebody could be asked: what is typed is `stdin`. */
  readonly interactive?: boolean
  /** Whether what it prints is seen on a terminal, complaints between the rest. */
  readonly terminal?: boolean
}

/** What the command left. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command in this process. */
export async function runCommand(args: readonly string[], around: Around = {}): Promise<Ran> {
  const { stdin = '', env = {}, interactive = false, terminal = false } = around
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
      if (terminal) out += text
      else err += text
      return undefined
    },
    interactive,
    terminal,
    color: false,
    env,
  })
  return { code, out, err }
}
