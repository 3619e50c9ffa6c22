import { divisionNames } from '../data/divisions/address-names.ts'
import { type FormName, formNames } from '../data/forms/ids.ts'
import { type CheckFilingOptions, checkFiling } from '../filing/check-filing.ts'
import { dayOf } from '../foundation/calendar.ts'
import { verdictOf } from '../foundation/result.ts'
import type { SeverityOverrides } from '../foundation/severity.ts'
import { fieldLabels } from '../locale/field-labels.ts'
import { issueAsJson } from '../locale/issue-as-json.ts'
import { type Bilingual, type Language, say } from '../locale/language.ts'
import { languages } from '../locale/languages.ts'
import { fullNaming } from '../naming/service-name/full-naming.ts'
import type { LineReport, Tally } from './line-report.ts'
import { idOf, objectOf, requestOf, UnusableLine } from './line-request.ts'
import { notJson } from './not-json.ts'
import { type Batch, eachLine, type Spoilt } from './split-lines.ts'

/** How lines are judged; plain values, which go to other threads as they are. */
export interface JudgeOptions {
  readonly form?: FormName | undefined
  readonly draft?: boolean | undefined
  readonly today?: string | undefined
  readonly severity?: SeverityOverrides | undefined
  readonly advice?: boolean | undefined
  readonly canonical?: boolean | undefined
  readonly locale?: string | undefined
  readonly maxLineBytes: number
}

/** Answers of a batch as JSON Lines, and their verdicts. */
export interface Judged {
  readonly text: string
  readonly tally: Tally
}

export interface Judge {
  /** The answers to the lines of a batch; blank lines have none. */
  readonly reports: (batch: Batch) => LineReport[]
  /** The same as text. */
  readonly judged: (batch: Batch) => Judged
}

const TOO_LONG: Bilingual = {
  zh: '超过{most}字节，每行应只有一份备案',
  en: 'is longer than {most} bytes; each line holds one filing',
}
const NOT_UTF8: Bilingual = { zh: '不是UTF-8文本，请用UTF-8写出', en: 'is not UTF-8 text; write it as UTF-8' }
const OF_BEIAN: Bilingual = {
  zh: '无法审查（beian自身的{kind}，请反馈）',
  en: 'cannot be judged ({kind} of beian itself; please report it)',
}

/**
 * What judges lines, in whichever thread.
 *
 * @throws RangeError, TypeError where an option is wrong
 */
export async function createJudge(options: JudgeOptions): Promise<Judge> {
  demandRight(options)
  const language = await languages.get(options.locale ?? 'zh-CN')!()
  const reports = (batch: Batch): LineReport[] => reportsOf(batch, options, language)
  return { reports, judged: (batch) => written(reports(batch)) }
}

/** A wrong option is told at once, not with the first finding. */
export function demandRight({ form, today, severity, locale }: JudgeOptions): void {
  if (form !== undefined && !formNames.includes(form)) {
    throw new RangeError(`beian: the option 'form' is one of '${formNames.join("', '")}'`)
  }
  if (locale !== undefined && !languages.has(locale)) {
    throw new RangeError(`beian: the option 'locale' is one of '${[...languages.keys()].join("', '")}'`)
  }
  dayOf(today)
  if (severity !== undefined) checkFiling('icp', {}, { severity })
}

function reportsOf(batch: Batch, options: JudgeOptions, language: Language): LineReport[] {
  const judge = lineJudge(options, language)
  const reports: LineReport[] = []
  eachLine(batch, (text, line) => {
    const spoilt = batch.spoilt.get(line)
    if (spoilt !== undefined) reports.push({ line, ok: false, error: say(language, whySpoilt(spoilt, options)) })
    else if (!isBlank(text)) reports.push(judge(text, line))
  })
  return reports
}

function whySpoilt(spoilt: Spoilt, { maxLineBytes }: JudgeOptions): Bilingual {
  return spoilt === 'not-utf8' ? NOT_UTF8 : { ...TOO_LONG, slots: { most: maxLineBytes } }
}

const isBlank = (text: string): boolean => text === '' || !/[^ \t\r]/.test(text)

/** Judges one line after the other; nothing that stands in one stops the rest. */
function lineJudge(options: JudgeOptions, language: Language): (text: string, line: number) => LineReport {
  const { form, draft, today, severity, advice, canonical } = options
  const common: CheckFilingOptions = {
    draft,
    today,
    severity,
    checkServiceName: fullNaming(),
    divisions: divisionNames,
  }
  return (text, line) => {
    let id: { readonly id?: string | number } = {}
    try {
      const object = objectOf(parsed(text))
      const own = idOf(object)
      if (own !== undefined) id = { id: own }
      const request = requestOf(object, form)
      const report = checkFiling(request.form, request.filing, { ...common, ...request.options })
      const labelOf = labelsOf(request.form, language)
      const found = advice === false ? report.issues.filter((issue) => issue.severity !== 'advice') : report.issues
      const issues = found.map((issue) => issueAsJson(issue, language, { labelOf }))
      const isAsked = request.options.canonical ?? canonical ?? false
      const filing = isAsked && report.ok ? { filing: report.value } : undefined
      return { line, ...id, form: request.form, ok: report.ok, verdict: verdictOf(report), issues, ...filing }
    } catch (cause) {
      return { line, ...id, ok: false, error: say(language, whyUnusable(cause)) }
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnusableLine(notJson(text))
  }
}

/** An error that is none of ours: its kind, and not a word of it, since it may quote what was read. */
function whyUnusable(cause: unknown): Bilingual {
  if (cause instanceof UnusableLine) return cause.text
  const kind = cause instanceof RangeError ? 'RangeError' : cause instanceof TypeError ? 'TypeError' : 'error'
  return { ...OF_BEIAN, slots: { kind } }
}

/** Labels of each form in each language, kept from batch to batch. */
const labels = new WeakMap<object, Partial<Record<FormName, ReturnType<typeof fieldLabels>>>>()

function labelsOf(form: FormName, { locale }: Language): ReturnType<typeof fieldLabels> {
  let known = labels.get(locale)
  if (known === undefined) {
    known = {}
    labels.set(locale, known)
  }
  known[form] ??= fieldLabels(form, locale)
  return known[form]
}

/** Reports as JSON Lines. */
function written(reports: readonly LineReport[]): Judged {
  const tally = { accept: 0, warn: 0, reject: 0, unusable: 0 }
  let text = ''
  for (const report of reports) {
    text += `${lineOf(report)}\n`
    if ('error' in report) tally.unusable++
    else tally[report.verdict]++
  }
  return { text, tally }
}

function lineOf(report: LineReport): string {
  try {
    return JSON.stringify(report)
  } catch {
    // Keys that no form has survive in the filing, nested deeper than can be written again.
    const { filing: _, ...rest } = report as { readonly filing?: unknown }
    return JSON.stringify(rest)
  }
}
