import { Duplex } from 'node:stream'
import type { FormName } from '../data/forms/ids.ts'
import type { IsoDate } from '../foundation/calendar.ts'
import type { SeverityOverrides } from '../foundation/severity.ts'
import { judgeInWorkers } from './judge-in-workers.ts'
import { createJudge, demandRight, type Judged, type JudgeOptions } from './judge-lines.ts'
import { judgeSource } from './judge-source.ts'
import type { LineReport } from './line-report.ts'
import { beginningOf, type LinesSource } from './pieces.ts'

/** How lines are judged, and in how many threads. */
export interface CheckLinesOptions {
  /** The form of lines that do not say it in their `form`. */
  readonly form?: FormName | undefined
  /** Reports what is wrong with what is there, and stays silent about what is not there yet. */
  readonly draft?: boolean | undefined
  /** The day on which the filings are judged; today in China by default. */
  readonly today?: IsoDate | undefined
  /** The caller's severities, by rule or code. */
  readonly severity?: SeverityOverrides | undefined
  /** `false` leaves advice out, which does not affect the verdict. */
  readonly advice?: boolean | undefined
  /** Adds the filing with every value as it is stored, where it has no error. */
  readonly canonical?: boolean | undefined
  /** Language of the reports, by its name, so that other threads have it too; `zh-CN` by default. */
  readonly locale?: 'zh-CN' | 'zh-TW' | 'en' | undefined
  /** Threads that judge; 0, which is the default, judges in the thread that reads. */
  readonly workers?: number | undefined
  /** Told of a worker that has ended before its time; its lines are judged in this thread. A warning of the process by default. */
  readonly onWorkerLost?: (() => void) | undefined
  /** Bytes of the longest line that is read; 1,048,576 by default. */
  readonly maxLineBytes?: number | undefined
  /** Ends it: the iterator throws the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** What only the command asks for besides. */
export interface JudgedTextsOptions extends CheckLinesOptions {
  readonly stop?: AbortSignal | undefined
}

/** A filing has a few kilobytes, one with two hundred services some hundred. */
export const MAX_LINE_BYTES: number = 1 << 20

/** More threads than machines have, and few enough to start. */
export const MOST_WORKERS = 64

/**
 * Judges filings that stand one to a line (JSON Lines): from a file, a request's body, a queue, however many there are.
 * Memory stays flat: whoever takes the reports slowly stops the source.
 *
 * A line holds a filing, or an envelope `{ "id": 7, "form": "icp", "filing": {…}, "options": { "draft": true } }` of which
 * all but `filing` may be left out; the `id` of either is repeated in the report. Each line has one report, in order. A
 * line that cannot be judged has one, too (`{ line, ok: false, error }`), and stops no other. Blank lines have none, but
 * count. Lines end with `\n` or `\r\n`, the last one need not.
 *
 * @param source a `Readable`, or any other iterable of bytes (UTF-8) or text, cut anywhere
 * @returns the reports, one by one; what the source throws is thrown
 * @throws TypeError, RangeError at once, where the source or an option is wrong
 *
 * @example
 * ```ts
 * const reports = []
 * const source = ['{"id":7,"form":"icp/1"}\n', 'not JSON'] // or createReadStream('filings.jsonl')
 * for await (const report of checkLines(source, { locale: 'en' })) reports.push(report)
 * reports[0] // → { line: 1, id: 7, form: 'icp', ok: false, verdict: 'reject', … }
 * reports[1].error // → 'is not JSON from character 1 on; a filing must stand on one line'
 * ```
 */
export function checkLines(
  source: LinesSource,
  options: CheckLinesOptions = {},
): AsyncGenerator<LineReport, void, undefined> {
  demandRightOptions(options)
  beginningOf(source)
  return reportsOf(source, options)
}

/**
 * The same as a stream: JSON Lines in, JSON Lines out. Each line is answered as soon as it has come; where nobody reads the
 * answers, it takes no more.
 *
 * @throws TypeError, RangeError at once, where an option is wrong
 *
 * @example
 * ```ts
 * const lines = checkLinesTransform() // or pipeline(createReadStream('filings.jsonl'), checkLinesTransform(), …)
 * lines.end('{"id":7,"form":"icp/1"}\n')
 * const [report] = await lines.toArray()
 * JSON.parse(report).id // → 7
 * ```
 */
export function checkLinesTransform(options: CheckLinesOptions = {}): Duplex {
  demandRightOptions(options)
  return Duplex.from(async function* (source: AsyncIterable<Uint8Array | string>) {
    for await (const { text } of judgedTexts(source, options)) if (text !== '') yield text
  })
}

async function* reportsOf(
  source: LinesSource,
  options: CheckLinesOptions,
): AsyncGenerator<LineReport, void, undefined> {
  if (workersOf(options) === 0) {
    const judge = await createJudge(judgeOptions(options))
    for await (const reports of judgeSource(source, judge.reports, sourceOptions(options, 1))) yield* reports
    return
  }
  for await (const { text } of judgedTexts(source, options)) {
    for (const line of text.split('\n')) if (line !== '') yield JSON.parse(line) as LineReport
  }
}

/** The answers of each batch as text, with their verdicts. */
export async function* judgedTexts(
  source: LinesSource,
  options: JudgedTextsOptions,
): AsyncGenerator<Judged, void, undefined> {
  const workers = workersOf(options)
  if (workers === 0) {
    const judge = await createJudge(judgeOptions(options))
    yield* judgeSource(source, judge.judged, sourceOptions(options, 1))
    return
  }
  const { judge, close } = await judgeInWorkers(judgeOptions(options), workers, options.onWorkerLost ?? warn)
  try {
    // Each has the next batch at hand when it has done one.
    yield* judgeSource(source, judge, sourceOptions(options, workers * 2))
  } finally {
    await close()
  }
}

function warn(): void {
  process.emitWarning('a worker of checkLines has ended; its lines are judged in the thread that reads', 'BeianWarning')
}

function workersOf({ workers }: CheckLinesOptions): number {
  return workers ?? 0
}

function sourceOptions({ maxLineBytes, signal, stop }: JudgedTextsOptions, atOnce: number) {
  return { atOnce, maxLineBytes: maxLineBytes ?? MAX_LINE_BYTES, signal, stop }
}

/** What goes to other threads: no signals, no functions. */
function judgeOptions(options: CheckLinesOptions): JudgeOptions {
  const { form, draft, today, severity, advice, canonical, locale, maxLineBytes } = options
  return {
    form,
    draft,
    today,
    severity,
    advice,
    canonical,
    locale,
    maxLineBytes: maxLineBytes ?? MAX_LINE_BYTES,
  }
}

function demandRightOptions(options: CheckLinesOptions): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('beian: the options are an object')
  demandRight(judgeOptions(options))
  const { workers, maxLineBytes } = options
  if (workers !== undefined && !isWhole(workers, 0, MOST_WORKERS)) {
    throw new RangeError(`beian: the option 'workers' is a whole number from 0 to ${MOST_WORKERS}`)
  }
  if (maxLineBytes !== undefined && !isWhole(maxLineBytes, 1, LONGEST_LINE)) {
    throw new RangeError(`beian: the option 'maxLineBytes' is a whole number from 1 to ${LONGEST_LINE}`)
  }
}

/** What an engine can still hold as a text. */
const LONGEST_LINE = 1 << 28

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most
}
