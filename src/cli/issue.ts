import type { AnyIssue, Severity } from '../foundation/issue.ts'
import type { Language } from '../locale/language.ts'
import { issueWords, type PrintedWith } from './issue-words.ts'
import { widthOf, wrapped } from './layout.ts'
import { noted } from './phrases.ts'
import { shownName, visible } from './streams.ts'

const RED = '\u001b[31m'
const YELLOW = '\u001b[33m'
const GREEN = '\u001b[32m'
const BOLD = '\u001b[1m'
const FAINT = '\u001b[2m'
const RESET = '\u001b[0m'

/** How each severity is marked, and which word of the locale names it. */
const MARKS: { readonly [S in Severity]: { readonly sign: string; readonly color: string } } = {
  error: { sign: '✗', color: RED },
  warning: { sign: '!', color: YELLOW },
  advice: { sign: '·', color: FAINT },
}

/** Where and how a report is printed. */
export interface Paper {
  readonly language: Language
  readonly color: boolean
  readonly columns?: number | undefined
}

function painter(color: boolean): (code: string, text: string) => string {
  return (code, text) => (color ? code + text + RESET : text)
}

/** How many findings of each severity there are. */
export function countsOf(issues: readonly AnyIssue[]): { readonly [S in Severity]: number } {
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const { severity } of issues) counts[severity]++
  return counts
}

/** The findings that are shown: all, or all but advice. */
export function shown<I extends AnyIssue>(issues: readonly I[], noAdvice: boolean): readonly I[] {
  return noAdvice ? issues.filter(({ severity }) => severity !== 'advice') : issues
}

/** The line at the head of a report: what was judged, the verdict, how many findings. */
export function headLine(
  title: string,
  { ok, issues }: { readonly ok: boolean; readonly issues: readonly AnyIssue[] },
  { language: { locale }, color }: Paper,
  valid: string = locale.report.valid,
  invalid: string = locale.report.invalid,
): string {
  const paint = painter(color)
  const verdict = ok ? paint(GREEN, `✓ ${valid}`) : paint(RED, `✗ ${invalid}`)
  const counts = issues.length === 0 ? '' : `  ${locale.report.counts(countsOf(issues))}`
  return `${paint(BOLD, visible(shownName(title)))}  ${verdict}${counts}\n`
}

/** A line in bold, above the findings of a section. */
export function titleLine(title: string, { color }: Paper): string {
  return `${painter(color)(BOLD, title)}\n`
}

/** Prints findings one by one, and at last where their rules are written. */
export interface IssuePrinter {
  readonly print: (issue: AnyIssue) => string
  /** All findings on one thing, where the report is on several. */
  readonly printAll: (issues: readonly AnyIssue[]) => string
  readonly sources: () => string
}

/**
 * @param issues all of them: for a field that is refused anyway no remark is proposed; it quotes what was typed, which
 *   may be somebody's number in the wrong field
 */
export function issuePrinter(paper: Paper, issues: readonly AnyIssue[], options: PrintedWith): IssuePrinter {
  const { language, color } = paper
  const paint = painter(color)
  const { wordsOf, sources: cited } = issueWords(language, options)
  const printed = (issue: AnyIssue, among: readonly AnyIssue[]): string => {
    const { said, details, source } = wordsOf(issue, among)
    const { sign, color: hue } = MARKS[issue.severity]
    const mark = `${sign} ${language.locale.report[issue.severity]}`
    const code = source === undefined ? issue.code : `${issue.code} [${source}]`
    const body = wrapped(`${visible(said)}  ${code}`, columnsOf(paper), widthOf(mark) + 4)
    const painted = body.endsWith(code) ? body.slice(0, -code.length) + paint(FAINT, code) : body
    return [
      `  ${paint(hue, mark)}  ${painted}\n`,
      ...details.map((detail) => `      ${wrapped(visible(detail), columnsOf(paper), 6)}\n`),
    ].join('')
  }
  return {
    print: (issue) => printed(issue, issues),
    printAll: (among) => among.map((issue) => printed(issue, among)).join(''),
    sources: () => {
      const list = cited()
      let text = list.length === 0 ? '' : `\n${titleLine(language.locale.report.source, paper)}`
      for (const [index, { title, date }] of list.entries()) {
        const source = `[${index + 1}] ${noted(language, title, date)}`
        text += `  ${paint(FAINT, wrapped(source, columnsOf(paper), 6, 2))}\n`
      }
      return text
    },
  }
}

function columnsOf({ columns = Number.POSITIVE_INFINITY }: Paper): number {
  return columns
}
