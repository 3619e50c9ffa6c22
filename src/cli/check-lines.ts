import type { Readable, Writable } from 'node:stream'
import type { Verdict } from '../foundation/result.ts'
import { type Bilingual, say } from '../locale/language.ts'
import { type CheckLinesOptions, judgedTexts } from '../node/check-lines.ts'
import { added, NO_LINES, type Tally } from '../node/line-report.ts'
import { UnusableInput, unreadable } from './input.ts'
import { type LinesInput, openLines, withoutFirst } from './lines-input.ts'
import {
  demandTwoFiles,
  type Earlier,
  earlierIn,
  type LinesOutput,
  openOutput,
  UnusableOutput,
} from './lines-output.ts'
import { progressOn } from './lines-progress.ts'
import { Misuse } from './misuse.ts'
import { shownName, visible } from './streams.ts'
import type { ExitCode, World } from './subcommand.ts'

export interface CheckLinesGiven extends CheckLinesOptions {
  /** The file for the reports; standard output where there is none. */
  readonly output?: string | undefined
  /** Goes on where an earlier run has left the file. */
  readonly resume: boolean
}

const STANDARD_INPUT: Bilingual = { zh: '标准输入', en: 'standard input' }
const ONE_INPUT: Bilingual = { zh: '--lines只能有一个输入', en: '--lines takes one input' }
const RESUMES_WHAT: Bilingual = {
  zh: '--resume须与-o一起使用，并指定输入文件',
  en: '--resume needs -o and an input file',
}
const CHANGED: Bilingual = {
  zh: '与已有的最后一条结果不符，输入、选项或日期已改变；请去掉--resume从头开始，或用--today指定上次的日期',
  en: 'does not give the last report that is there: the input, the options or the day have changed; start anew without --resume, or give the day of then with --today',
}
const WORKER_LOST: Bilingual = {
  zh: '一个线程意外结束，其中的备案已另行检查',
  en: 'a thread has ended unexpectedly; its filings were checked elsewhere',
}
const SUMMARY: Bilingual = {
  zh: '共{all}份：通过{accept}，有提醒{warn}，有错误{reject}，无法审查{unusable}；每秒{rate}份',
  en: '{all} filings: {accept} accepted, {warn} with warnings, {reject} with errors, {unusable} unusable; {rate} per second',
}
const STOPPED: Bilingual = { zh: '已停止，已检查{all}份', en: 'stopped after {all} filings' }
const GO_ON: Bilingual = {
  zh: '已停止，结果中已有{all}份；加上--resume即可继续',
  en: 'stopped with {all} filings in the output; the same command with --resume goes on',
}

/** Stopped from the keyboard, as shells count: 128 + SIGINT. */
const INTERRUPTED = 130

/** Filings one to a line, a report for each on a line of its own. */
export async function checkLines(given: CheckLinesGiven, operands: readonly string[], world: World): Promise<ExitCode> {
  const [file = '-', ...others] = operands
  const { output, resume } = given
  if (others.length > 0) throw new Misuse(ONE_INPUT)
  if (resume && (output === undefined || file === '-')) throw new Misuse(RESUMES_WHAT)
  try {
    const input = openLines(file, world.stdin)
    let earlier: Earlier | undefined
    let out: LinesOutput = { write: world.stdout, close: async () => {} }
    if (output !== undefined) {
      demandTwoFiles(file, output)
      if (resume) earlier = await earlierIn(output)
      out = await openOutput(output, resume)
    }
    return await judgeAll(given, input, out, earlier, world)
  } catch (cause) {
    // What the system does not say is an error of ours.
    if (!(cause instanceof UnusableInput) && (cause as { readonly code?: unknown }).code === undefined) throw cause
    const name = cause instanceof UnusableOutput ? (output ?? '') : file
    const told = name === '-' ? say(world.language, STANDARD_INPUT) : visible(shownName(name))
    await world.stderr(`beian: ${told}: ${say(world.language, unreadable(cause, name).text)}\n`)
    return 2
  }
}

async function judgeAll(
  given: CheckLinesGiven,
  input: LinesInput,
  out: LinesOutput,
  earlier: Earlier | undefined,
  world: World,
): Promise<ExitCode> {
  const { language, stderr } = world
  const isSeen = world.statusLine !== undefined && (given.output !== undefined || world.terminal !== true)
  const progress = isSeen ? progressOn(world.statusLine as Writable, input, language) : undefined
  const stopping = new AbortController()
  const stop = (): void => stopping.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const start = Date.now()
  const before = earlier?.reports ?? 0
  let tally: Tally = NO_LINES
  try {
    const options: CheckLinesOptions & { readonly stop: AbortSignal } = {
      ...given,
      onWorkerLost: () => void stderr(`beian: ${say(language, WORKER_LOST)}\n`),
      stop: stopping.signal,
    }
    // The last report is made once more: what comes out must be what is there.
    const source = before > 0 ? readingOn(input.source, before - 1) : input.source
    let expected = before > 0 ? earlier?.last : undefined
    for await (const judged of judgedTexts(source, options)) {
      let { text } = judged
      if (expected !== undefined && text !== '') {
        if (!text.startsWith(expected)) throw new UnusableInput(CHANGED)
        text = text.slice(expected.length)
        // It was counted by the run that wrote it.
        const of = verdictIn(expected)
        tally = { ...tally, [of]: tally[of] - 1 }
        expected = undefined
      }
      tally = added(tally, judged.tally)
      if (text !== '') await out.write(text)
      progress?.update(countOf(tally))
    }
    if (expected !== undefined && !stopping.signal.aborted) throw new UnusableInput(CHANGED)
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    progress?.end()
    input.source.destroy()
    await out.close()
  }
  const all = countOf(tally)
  if (stopping.signal.aborted) {
    const told = given.output === undefined || input.size === undefined ? STOPPED : GO_ON
    await stderr(`beian: ${say(language, told, { all: before + Math.max(0, all) })}\n`)
    return INTERRUPTED
  }
  const rate = Math.round(all / Math.max(0.001, (Date.now() - start) / 1000))
  await stderr(`beian: ${say(language, SUMMARY, { all, ...tally, rate })}\n`)
  if (tally.unusable > 0) return 2
  return tally.reject > 0 ? 1 : 0
}

/** The source without what an earlier run has read; whoever stops it stops its reading. */
function readingOn(source: Readable, count: number): AsyncIterable<Uint8Array> {
  return Object.assign(withoutFirst(source, count), { destroy: () => source.destroy() })
}

/** The verdict in a report. */
function verdictIn(report: string): keyof Tally {
  const { verdict = 'unusable' } = JSON.parse(report) as { readonly verdict?: Verdict }
  return verdict
}

function countOf({ accept, warn, reject, unusable }: Tally): number {
  return accept + warn + reject + unusable
}
