import { type ChildProcess, spawn } from 'node:child_process'
import type { VectorAnswer, VectorRequest } from '../vectors/vector.ts'
import type { Streams } from './streams.ts'

/** How a port came to its end. */
export type PortEnd =
  | { readonly how: 'done' }
  /** It could not be started; the system's code says why. */
  | { readonly how: 'not-started'; readonly code: string }
  /** It ended before it had answered everything. */
  | { readonly how: 'ended'; readonly status: string }
  /** It answered nothing for too long, and was stopped. */
  | { readonly how: 'silent' }
  /** A line of it did not end. */
  | { readonly how: 'endless' }

/** A line that is no answer. */
export interface StrayLine {
  readonly line: number
  readonly why: 'not-json' | 'no-id' | 'unknown-id' | 'twice' | 'no-ok'
}

export interface PortRun {
  readonly answers: ReadonlyMap<string, VectorAnswer>
  readonly stray: readonly StrayLine[]
  readonly end: PortEnd
}

/** Longest line that is read: the longest answer has some kilobytes. */
const LONGEST_LINE = 5 * 1024 * 1024
/** What a port is given to end by itself when it has answered everything. */
const GRACE = 2000

/**
 * Starts a port, writes a line of JSON for each request and reads its answers, which may come in any order. Its standard
 * input is closed behind the last request, so that one that reads everything first answers, too. No shell is asked: the
 * command is a program and its arguments, on every system.
 *
 * @param limit milliseconds that it may take between two answers
 */
export async function askPort(
  [command = '', ...args]: readonly string[],
  requests: readonly VectorRequest[],
  limit: number,
  { stderr }: Pick<Streams, 'stderr'>,
): Promise<PortRun> {
  const answers = new Map<string, VectorAnswer>()
  const stray: StrayLine[] = []
  const asked = new Set(requests.map(({ id }) => id))
  let stopped: PortEnd | undefined
  let timer: NodeJS.Timeout | undefined

  const child = spawn(command, args, { stdio: 'pipe', shell: false, windowsHide: true })
  const stop = (end: PortEnd): void => {
    stopped ??= end
    child.kill('SIGKILL')
  }
  const wait = (): void => {
    clearTimeout(timer)
    const isDone = answers.size === asked.size
    timer = setTimeout(() => stop({ how: isDone ? 'done' : 'silent' }), isDone ? GRACE : limit)
  }
  const ended = endOf(child)
  // What a port says there is for whoever writes it.
  child.stderr.setEncoding('utf8').on('data', (piece: string) => void stderr(piece))
  // A port that has ended reads no more; how it ended is told below.
  child.stdin.on('error', () => {})
  wait()

  let number = 0
  const read = readLines((line) => {
    number++
    if (line.trim() === '') return
    const answer = answerIn(line, asked, answers)
    if (typeof answer === 'string') stray.push({ line: number, why: answer })
    else answers.set(answer.id, answer)
    wait()
  })
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    if (!read(piece)) stop({ how: 'endless' })
  })

  await writeRequests(child, requests, ended)
  const end = await ended
  clearTimeout(timer)
  read('\n')
  if (answers.size === asked.size) return { answers, stray, end: { how: 'done' } }
  return { answers, stray, end: stopped ?? end }
}

/** Waits until the port has ended, and everything that it wrote has been read. */
function endOf(child: ChildProcess): Promise<PortEnd> {
  return new Promise((resolve) => {
    child.on('error', (cause: NodeJS.ErrnoException) => resolve({ how: 'not-started', code: cause.code ?? '?' }))
    child.on('close', (code, signal) => resolve({ how: 'ended', status: signal ?? String(code) }))
  })
}

/** As fast as the port reads; where it has ended, no more. */
async function writeRequests(
  { stdin }: ChildProcess,
  requests: readonly VectorRequest[],
  ended: Promise<unknown>,
): Promise<void> {
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  for (const { id, call, input, options } of requests) {
    if (isOver) return
    if (stdin!.write(`${JSON.stringify({ id, call, input, options })}\n`)) continue
    await Promise.race([ended, new Promise((resolve) => stdin!.once('drain', resolve))])
  }
  stdin!.end()
}

/** Cuts pieces of text into lines; false where one is too long to be one. */
function readLines(use: (line: string) => void): (piece: string) => boolean {
  let rest = ''
  return (piece) => {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) use(line)
    return rest.length <= LONGEST_LINE
  }
}

/** The answer of a line, or why it is none. */
function answerIn(
  line: string,
  asked: ReadonlySet<string>,
  answers: ReadonlyMap<string, VectorAnswer>,
): VectorAnswer | StrayLine['why'] {
  let answer: unknown
  try {
    answer = JSON.parse(line)
  } catch {
    return 'not-json'
  }
  const { id, ok, skip } = (answer ?? {}) as { readonly id?: unknown; readonly ok?: unknown; readonly skip?: unknown }
  if (typeof id !== 'string') return 'no-id'
  if (!asked.has(id)) return 'unknown-id'
  if (answers.has(id)) return 'twice'
  return typeof ok === 'boolean' || skip === true ? (answer as VectorAnswer) : 'no-ok'
}
