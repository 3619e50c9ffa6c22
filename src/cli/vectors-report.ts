import { type Bilingual, listed, say } from '../locale/language.ts'
import type { Difference } from '../vectors/compare-answer.ts'
import { padded, reportLine } from './layout.ts'
import { labelled, noted } from './phrases.ts'
import type { PortEnd, StrayLine } from './port.ts'
import { visible } from './streams.ts'
import type { World } from './subcommand.ts'
import { countsIn, type JudgedRun, type JudgedVector } from './vector-verdicts.ts'

/** Failures that are shown one by one; the lines for programs have all. */
const MOST_SHOWN = 20
/** Characters of a value that are shown. */
const LONGEST_SHOWN = 200

const EXPECTED: Bilingual = {
  zh: '{part}应为{expected}，答为{shown}',
  en: '{part}: expected {expected}, shown {shown}',
}
const ABSENT: Bilingual = { zh: '（没有）', en: '(nothing)' }
const INPUT: Bilingual = { zh: '输入', en: 'input' }
const MORE: Bilingual = {
  zh: '另有{count}个未列出，--lines列出全部',
  en: '{count} more are not listed; --lines lists them all',
}
const COUNTS: Bilingual = { zh: '{passed}个通过，{failed}个不符', en: '{passed} passed, {failed} failed' }
const UNANSWERED: Bilingual = { zh: '{count}个没有回答', en: '{count} not answered' }
const FIRST_UNANSWERED: Bilingual = { zh: '最先没有回答的是{id}', en: 'the first without an answer is {id}' }
const SKIPPED: Bilingual = { zh: '{count}个跳过', en: '{count} skipped' }
const TOTAL: Bilingual = { zh: '合计', en: 'total' }
const SKIPPED_CALLS: Bilingual = { zh: '全部跳过的函数：{calls}', en: 'skipped altogether: {calls}' }

const STRAY: Readonly<Record<StrayLine['why'], Bilingual>> = {
  'not-json': { zh: '不是JSON', en: 'is not JSON' },
  'no-id': { zh: '没有id', en: 'has no id' },
  'unknown-id': { zh: '没有问过这个id', en: 'has an id that was not asked' },
  twice: { zh: '这个id已经回答过', en: 'answers an id a second time' },
  'no-ok': { zh: '没有ok（true或false），也没有skip', en: 'has neither ok (true or false) nor skip' },
}
const STRAY_LINE: Bilingual = { zh: '回答的第{line}行{why}', en: 'line {line} of the answers {why}' }
const STRAY_MORE: Bilingual = { zh: '这样的行另有{count}行', en: 'and {count} more such lines' }

const NOTHING: Bilingual = {
  zh: '所有用例都跳过了，什么也没有检验',
  en: 'every vector was skipped: nothing has been tested',
}

function endText(end: PortEnd): Bilingual | undefined {
  switch (end.how) {
    case 'done':
      return undefined
    case 'not-started':
      return end.code === 'ENOENT'
        ? { zh: '无法启动：没有这个命令', en: 'cannot be started: there is no such command' }
        : { zh: '无法启动（{code}）', en: 'cannot be started ({code})', slots: { code: end.code } }
    case 'ended':
      return {
        zh: '没有答完就退出了（{status}）',
        en: 'ended before it had answered everything ({status})',
        slots: { status: end.status },
      }
    case 'silent':
      return {
        zh: '超过时限没有回答，已停止；可用--limit放宽，并确认每行写完后立即输出（flush）',
        en: 'gave no answer in time and was stopped; --limit allows more, and each line must be flushed',
      }
    case 'endless':
      return { zh: '写了一行超长的内容，已停止', en: 'wrote a line without an end and was stopped' }
  }
}

/** The report for people: what failed, then how each call did, then what is wrong with the port itself. */
export function* printRun(run: JudgedRun, world: World): Generator<string> {
  const { language } = world
  const failed = run.vectors.filter(({ outcome }) => outcome.kind === 'failed')
  for (const one of failed.slice(0, MOST_SHOWN)) yield* printFailure(one, world)
  if (failed.length > MOST_SHOWN) yield reportLine(say(language, MORE, { count: failed.length - MOST_SHOWN }), 2, world)
  if (failed.length > 0) yield '\n'
  yield* printCalls(run, world)
  for (const text of problemsOf(run, world)) yield reportLine(text, 0, world)
}

function* printFailure({ vector, outcome }: JudgedVector, world: World): Generator<string> {
  const { language } = world
  if (outcome.kind !== 'failed') return
  const { id, about, input, options } = vector
  yield reportLine(`✗ ${about === undefined ? visible(id) : noted(language, visible(id), visible(about))}`, 0, world)
  const asked = options === undefined ? shortened(input) : `${shortened(input)}  ${shortened(options)}`
  yield reportLine(labelled(language, say(language, INPUT), asked), 4, world)
  for (const difference of outcome.differences) yield reportLine(textOf(difference, world), 4, world)
}

function textOf({ part, expected, shown }: Difference, { language }: World): string {
  const value = (one: unknown): string => (one === undefined ? say(language, ABSENT) : shortened(one))
  return say(language, EXPECTED, { part, expected: value(expected), shown: value(shown) })
}

function shortened(value: unknown): string {
  const text = visible(JSON.stringify(value) ?? '')
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`
}

/** A line for each call that the port has, and the names of the others. */
function* printCalls({ vectors }: JudgedRun, world: World): Generator<string> {
  const { language } = world
  const byCall = new Map<string, JudgedVector[]>()
  for (const one of vectors) {
    const list = byCall.get(one.vector.call)
    if (list === undefined) byCall.set(one.vector.call, [one])
    else list.push(one)
  }
  const isSkipped = (list: readonly JudgedVector[]): boolean => countsIn(list).skipped === list.length
  const done = [...byCall].filter(([, list]) => !isSkipped(list))
  const width = Math.max(...done.map(([call]) => call.length), 8)
  for (const [call, list] of done) yield `  ${padded(visible(call), width)}  ${countsText(list, world)}\n`
  yield `  ${padded(say(language, TOTAL), width)}  ${countsText(vectors, world)}\n`
  const skipped = [...byCall].filter(([, list]) => isSkipped(list)).map(([call]) => visible(call))
  if (skipped.length === 0 || done.length === 0) return
  yield reportLine(say(language, SKIPPED_CALLS, { calls: listed(skipped) }), 2, world)
}

function countsText(list: readonly JudgedVector[], { language }: World): string {
  const { passed, failed, skipped, unanswered } = countsIn(list)
  const parts = [say(language, COUNTS, { passed, failed })]
  if (unanswered > 0) parts.push(say(language, UNANSWERED, { count: unanswered }))
  if (skipped > 0) parts.push(say(language, SKIPPED, { count: skipped }))
  return parts.join(say(language, { zh: '，', en: ', ' }))
}

/** What is wrong with the port itself. */
function problemsOf({ vectors, stray, end }: JudgedRun, { language }: World): string[] {
  const problems = stray
    .slice(0, MOST_SHOWN)
    .map(({ line, why }) => say(language, STRAY_LINE, { line, why: STRAY[why] }))
  if (stray.length > MOST_SHOWN) problems.push(say(language, STRAY_MORE, { count: stray.length - MOST_SHOWN }))
  const text = endText(end)
  if (text !== undefined) problems.push(say(language, text))
  const first = vectors.find(({ outcome }) => outcome.kind === 'unanswered')
  if (first !== undefined && end.how !== 'not-started') {
    problems.push(say(language, FIRST_UNANSWERED, { id: visible(first.vector.id) }))
  }
  if (vectors.every(({ outcome }) => outcome.kind === 'skipped')) problems.push(say(language, NOTHING))
  return problems
}

/** One line of JSON: counts, by call as well, every failure, and what is wrong with the port. */
export function* runAsJson(run: JudgedRun, world: World): Generator<string> {
  const calls: Record<string, ReturnType<typeof countsIn>> = {}
  for (const call of new Set(run.vectors.map(({ vector }) => vector.call))) {
    calls[call] = countsIn(run.vectors.filter(({ vector }) => vector.call === call))
  }
  const failures = run.vectors.filter(({ outcome }) => outcome.kind === 'failed').map(asJson)
  const report = { ...countsIn(run.vectors), end: run.end, problems: problemsOf(run, world), calls, failures }
  yield `${JSON.stringify(report)}\n`
}

/** One line of JSON per vector, and a last one for what is wrong with the port. */
export function* runAsLines(run: JudgedRun, world: World): Generator<string> {
  for (const one of run.vectors) yield `${JSON.stringify(asJson(one))}\n`
  yield `${JSON.stringify({ ...countsIn(run.vectors), end: run.end, problems: problemsOf(run, world) })}\n`
}

function asJson({ vector: { id, call }, outcome }: JudgedVector): object {
  const { kind, ...rest } = outcome
  return { id, call, outcome: kind, ...rest }
}
