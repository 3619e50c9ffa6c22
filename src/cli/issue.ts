import { explainRule } from '../data/rules/explain.ts'
import type { Rule } from '../data/rules/rule.ts'
import type { AnyIssue, Severity } from '../foundation/issue.ts'
import { describeIssue, describeSuggestion } from '../locale/describe.ts'
import { type Bilingual, type Language, say } from '../locale/language.ts'
import { redact } from '../privacy/redact.ts'
import { widthOf, wrapped } from './layout.ts'
import { labelled, noted } from './phrases.ts'
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

/** In `remarks` there is no `remark`. */
const LETTER = /[a-z]/i

const QUOTED: Bilingual = { zh: '“{word}”在第{places}个字', en: '“{word}”: character {places}' }
const QUOTED_WORD: Bilingual = { zh: '“{word}”在第{places}个字', en: '“{word}”: characters {places}' }

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
function countsOf(issues: readonly AnyIssue[]): { readonly [S in Severity]: number } {
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

/** What is printed of findings besides their texts. */
export interface PrintedWith {
  /** The name of the field at a path; none where findings are of one thing. */
  readonly labelOf?: (path: AnyIssue['path']) => string
  /** Where a finding stands, in the place of the label; of findings on the whole, too. */
  readonly placeOf?: (issue: AnyIssue) => string
  /** Where in the name the words stand that a finding is about. */
  readonly places?: boolean
  /** A better text, where that is nobody's number. */
  readonly texts?: boolean
  /** No permit is given to individuals: none is named to them. */
  readonly isIndividual?: boolean
}

/**
 * @param issues all of them: for a field that is refused anyway no remark is proposed; it quotes what was typed, which
 *   may be somebody's number in the wrong field
 */
export function issuePrinter(paper: Paper, issues: readonly AnyIssue[], options: PrintedWith): IssuePrinter {
  const { language, color } = paper
  const paint = painter(color)
  const cited = new Map<string, Cited>()
  // By their texts: several rules stand on one page of an authority.
  const marks = new Map<string, string>()
  const citedOf = (id: string): Cited | undefined => {
    const rule = cited.has(id) ? undefined : explainRule(id)
    if (rule === undefined) return cited.get(id)
    const source = noted(language, rule.source.title, rule.source.date)
    const mark = marks.get(source) ?? `[${marks.size + 1}]`
    marks.set(source, mark)
    cited.set(id, { rule, mark })
    return cited.get(id)
  }
  // Listed once, and only where there is a remark to be printed.
  let refused: ReadonlySet<string> | undefined
  let listed: readonly AnyIssue[] | undefined
  const isRefused = ({ path }: AnyIssue, among: readonly AnyIssue[]): boolean => {
    if (refused === undefined || listed !== among)
      refused = new Set(among.filter(({ severity }) => severity === 'error').map((issue) => issue.path.join('.')))
    listed = among
    return refused.has(path.join('.'))
  }
  const printed = (issue: AnyIssue, among: readonly AnyIssue[]): string => {
    const rule = issue.rule === undefined ? undefined : citedOf(issue.rule)
    const { sign, color: hue } = MARKS[issue.severity]
    const mark = `${sign} ${language.locale.report[issue.severity]}`
    const code = rule === undefined ? issue.code : `${issue.code} ${rule.mark}`
    const body = wrapped(`${saidOf(issue, language, options)}  ${code}`, columnsOf(paper), widthOf(mark) + 4)
    const painted = body.endsWith(code) ? body.slice(0, -code.length) + paint(FAINT, code) : body
    const details = detailsOf(issue, rule?.rule, language, options, (one) => isRefused(one, among))
    return [
      `  ${paint(hue, mark)}  ${painted}\n`,
      ...details.map((detail) => `      ${wrapped(visible(detail), columnsOf(paper), 6)}\n`),
    ].join('')
  }
  return {
    print: (issue) => printed(issue, issues),
    printAll: (among) => among.map((issue) => printed(issue, among)).join(''),
    sources: () => {
      let text = marks.size === 0 ? '' : `\n${titleLine(language.locale.report.source, paper)}`
      for (const [source, mark] of marks) {
        text += `  ${paint(FAINT, wrapped(`${mark} ${source}`, columnsOf(paper), 6, 2))}\n`
      }
      return text
    },
  }
}

/** A rule that a report refers to, and the mark of its source. */
interface Cited {
  readonly rule: Rule
  readonly mark: string
}

function columnsOf({ columns = Number.POSITIVE_INFINITY }: Paper): number {
  return columns
}

function saidOf(issue: AnyIssue, language: Language, { labelOf, placeOf }: PrintedWith): string {
  const message = visible(describeIssue(issue, language.locale))
  const label = placeOf?.(issue) ?? (issue.path.length === 0 ? '' : (labelOf?.(issue.path) ?? ''))
  return label === '' || isNamed(label, message) ? message : labelled(language, label, message)
}

/** Whether a text names the field by itself: 请填写手机号码, and not 手机号码：请填写手机号码. */
function isNamed(label: string, message: string): boolean {
  const start = message.indexOf(label)
  return start >= 0 && !LETTER.test(message.charAt(start - 1)) && !LETTER.test(message.charAt(start + label.length))
}

/** What else there is to say of a finding: where it stands, what would lift it, what to write instead. */
function detailsOf(
  issue: AnyIssue,
  rule: Rule | undefined,
  language: Language,
  { places, texts, isIndividual }: PrintedWith,
  isRefused: (issue: AnyIssue) => boolean,
): string[] {
  const { report } = language.locale
  const { params, suggestion } = issue
  const details: string[] = []
  if (places && 'words' in params && 'spans' in params) details.push(...placesOf(params.words, params.spans, language))
  // Of rules that a permit lifts, the topic says so.
  const isPermit = 'topic' in params && params.topic === 'pre-approval'
  if (rule?.liftedBy !== undefined && !(isIndividual && isPermit))
    details.push(labelled(language, report.liftedBy, say(language, rule.liftedBy)))
  const isTold = {
    permit: rule?.liftedBy === undefined,
    remark: !isRefused(issue),
    // The message asks whether that key was meant.
    key: false,
    // Repaired text of a filing may hold a personal number: only that of a name is printed, and keys of options.
    text: texts === true || issue.code === 'field.unknown',
    value: true,
  }
  const told = suggestion !== undefined && isTold[suggestion.kind] ? suggestedTo(issue, language) : undefined
  if (told !== undefined) details.push(suggestion?.kind === 'text' ? told : redact(told))
  return details
}

/** What is suggested; to whom writes a file, an option by its key and not by its name, and yes as `true`. */
function suggestedTo(issue: AnyIssue, { locale }: Language): string | undefined {
  const { code, suggestion } = issue
  if (suggestion?.kind === 'value') return locale.suggestions.text(String(suggestion.value))
  const isOption = code === 'field.unknown' && suggestion?.kind === 'text'
  return isOption ? locale.suggestions.text(suggestion.text) : describeSuggestion(issue, locale)
}

/** “中国”在第1–2个字: counted from 1. */
function placesOf(
  words: readonly string[],
  spans: readonly (readonly [number, number])[],
  language: Language,
): string[] {
  return spans.map(([start, end], index) => {
    const word = words[index] ?? words[0] ?? ''
    if (end - start === 1) return say(language, QUOTED, { word, places: `${end}` })
    return say(language, QUOTED_WORD, { word, places: `${start + 1}–${end}` })
  })
}
