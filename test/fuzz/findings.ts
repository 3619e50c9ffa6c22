import { type AnyIssue, type Issue, loggable, severities } from '../../src/foundation/issue.ts'
import { describeIssue, describeSuggestion } from '../../src/locale/describe.ts'
import { en } from '../../src/locale/en.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { zhTW } from '../../src/locale/zh-TW.ts'
import { type Claims, written } from './subject.ts'

/** What every result of the library has. */
export interface Answer {
  readonly ok: boolean
  readonly value?: unknown
  readonly issues: readonly Issue[]
}

const LOCALES = [zhCN, zhTW, en]

/** What stands in a message where a text was not told what to say. */
const RAW = /undefined|\[object|NaN|\$\{|=>|^\s|\s$/

/** Claims of a result: its shape, that warnings never decide, and of each of its findings. */
export function claimAnswer(claims: Claims, answer: Answer, typed: string): void {
  claims.holds('a result says ok or not', typeof answer.ok === 'boolean', () => answer)
  const errors = answer.issues.filter(({ severity }) => severity === 'error')
  claims.holds(
    'errors alone decide: ok without one, not ok with one',
    answer.ok === (errors.length === 0),
    () => answer,
  )
  claims.holds('a value is there exactly where the result is ok', 'value' in answer === answer.ok, () => answer)
  claimOrder(claims, answer.issues)
  claimFindings(claims, answer.issues, typed)
}

function claimOrder(claims: Claims, issues: readonly AnyIssue[]): void {
  const ranks = issues.map(({ severity }) => severities.indexOf(severity))
  claims.holds(
    'findings come the gravest first',
    ranks.every((rank, at) => at === 0 || rank >= ranks[at - 1]!),
    () => issues,
  )
}

/** Claims of findings, whoever made them. */
export function claimFindings(claims: Claims, issues: readonly AnyIssue[], typed: string): void {
  let read: string | undefined
  for (const issue of issues) {
    const isKnown = issue.code in zhCN.issues && severities.includes(issue.severity)
    claims.holds('a finding has a code of the catalogue and a severity', isKnown, () => issue)
    if (!isKnown) continue
    const isPath = Array.isArray(issue.path) && issue.path.every((step) => /^(?:string|number)$/.test(typeof step))
    claims.holds('a path is a list of names and indices', isPath, () => issue)
    claimSpans(claims, issue)
    for (const piece of numbersShown(claims, issue)) {
      read ??= bare(typed)
      claims.holds('no finding shows a number that was typed', !read.includes(piece), () => [piece, issue])
    }
  }
}

function claimSpans(claims: Claims, issue: AnyIssue): void {
  const { spans } = issue.params as { spans?: readonly (readonly [number, number])[] }
  if (spans === undefined) return
  const isOrdered = spans.every(([start, end], at) => start < end && start >= (at === 0 ? 0 : spans[at - 1]![1]))
  claims.holds('spans are in order and none is empty', isOrdered, () => issue)
}

/** What was found before shows the same again. */
const shownBefore = new Map<string, readonly string[]>()
const MOST_REMEMBERED = 20_000

/** Parts of numbers in all that may be shown or logged of a finding; its messages are claimed to say something. */
function numbersShown(claims: Claims, issue: AnyIssue): readonly string[] {
  const logged = written(loggable(issue))
  const before = shownBefore.get(logged)
  if (issue.suggestion !== undefined) {
    const mends = LOCALES.map((locale) => describeSuggestion(issue, locale))
    // It repeats what was typed, which may be anything.
    const isDescribed = mends.every((mend) => mend !== undefined && mend !== '')
    claims.holds('a suggestion is described in every language', isDescribed, () => [issue, mends])
  }
  if (before !== undefined) return before
  const messages = LOCALES.flatMap((locale) => [
    describeIssue(issue, locale),
    describeIssue(issue, locale, { short: true }),
  ])
  claims.holds('a message says something, in every language', messages.every(isSaid), () => [issue, messages])
  if (shownBefore.size > MOST_REMEMBERED) shownBefore.clear()
  const pieces = piecesIn(bare(`${logged}\n${messages.join('\n')}`))
  shownBefore.set(logged, pieces)
  return pieces
}

const isSaid = (message: string | undefined): boolean =>
  typeof message === 'string' && message.length > 0 && !RAW.test(message)

/** Half-width, in capitals, nothing between: as one who searches for a number reads. */
function bare(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-]/g, '')
    .toUpperCase()
}

const OWN_TEXTS = bare(
  LOCALES.map(({ issues, fields, options, kinds }) => [
    ...Object.values(issues).map(String),
    JSON.stringify([fields, options, kinds]),
  ]).join(),
)

/** How much of a number must not be seen, and how many digits make a number of it. */
const PIECE = 7
const DIGITS = 6

/** Parts of numbers in a text; what stands in our own texts says nothing of what was typed. */
function piecesIn(text: string): readonly string[] {
  const runs = text.match(/[0-9A-Z]{7,}/g) ?? []
  const pieces = runs.flatMap((run) =>
    Array.from({ length: run.length - PIECE + 1 }, (_, at) => run.slice(at, at + PIECE)),
  )
  return [...new Set(pieces)].filter((piece) => piece.replace(/\D/g, '').length >= DIGITS && !OWN_TEXTS.includes(piece))
}

/**
 * Whether two findings tell the same, wherever it stands: a name with two words that are not allowed is told of each under
 * one code, and each suggestion mends its own. The letter behind C公司C is an error, the one before it a warning.
 */
export function isSameFinding(one: AnyIssue, other: AnyIssue): boolean {
  const told = ({ severity, params }: AnyIssue): string => written({ severity, ...params, spans: undefined })
  return one.code === other.code && told(one) === told(other)
}
