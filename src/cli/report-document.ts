import type { FormName } from '../data/forms/ids.ts'
import type { RuleSource } from '../data/rules/rule.ts'
import type { FilingReport } from '../filing/report.ts'
import type { AnyIssue, Severity } from '../foundation/issue.ts'
import { verdictOf } from '../foundation/result.ts'
import { fieldLabels } from '../locale/field-labels.ts'
import type { Bilingual, Language } from '../locale/language.ts'
import { sectionTitle } from '../locale/section-title.ts'
import { redact } from '../privacy/redact.ts'
import { countsOf } from './issue.ts'
import { issueWords } from './issue-words.ts'
import { shownName, visible } from './streams.ts'

/** What stands in a report that is read by people away from the terminal, however it is written. */
export interface ReportDocument {
  readonly day: string
  readonly filings: readonly ReportedFiling[]
  readonly unusable: readonly { readonly file: string; readonly error: string }[]
  readonly sources: readonly RuleSource[]
  /** That there are more warnings than allowed. */
  readonly excess: string | undefined
}

/** One filing. Texts are plain: who writes them escapes them. */
export interface ReportedFiling {
  readonly file: string
  readonly form: FormName
  readonly verdict: 'accept' | 'warn' | 'reject'
  readonly inWords: string
  readonly counts: { readonly [S in Severity]: number }
  readonly sections: readonly { readonly title: string; readonly findings: readonly ReportedFinding[] }[]
}

export interface ReportedFinding {
  /** Counted from 1 through the whole filing. */
  readonly number: number
  readonly severity: Severity
  readonly said: string
  readonly details: readonly string[]
  readonly code: string
  readonly rule: string | undefined
  /** Its place among the sources, counted from 1. */
  readonly source: number | undefined
}

type DocumentWord = 'title' | 'day' | 'file' | 'form' | 'verdict' | 'rule' | 'summary' | 'nothing' | 'limits'

/** What the parts of a document are called. */
export const DOCUMENT_WORDS: Readonly<Record<DocumentWord, Bilingual>> = {
  title: { zh: '备案材料检查报告', en: 'Report on filings' },
  day: { zh: '检查日期', en: 'Date' },
  file: { zh: '文件', en: 'File' },
  form: { zh: '表单', en: 'Form' },
  verdict: { zh: '结论', en: 'Verdict' },
  rule: { zh: '规则', en: 'rule' },
  summary: { zh: '汇总', en: 'Summary' },
  nothing: { zh: '没有发现问题。', en: 'Nothing was found.' },
  limits: {
    zh: '只检查所填内容的形式；证件、域名、单位是否真实有效，以主管部门审核为准。',
    en: 'Only the form of what was entered is checked. Whether persons, entities, documents and domains are genuine, the authority decides.',
  },
}

/** The forms by name. */
export const FORM_NAMES: Readonly<Record<FormName, Bilingual>> = {
  icp: { zh: 'ICP备案', en: 'ICP filing' },
  'public-security': { zh: '公安联网备案', en: 'Public-security filing' },
  'domain-template': { zh: '域名信息模板', en: 'Domain template' },
}

/** Gathers what a document holds, without the filings themselves. */
export interface DocumentWriter {
  readonly add: (file: string, form: FormName, report: FilingReport<unknown, string>, filing: unknown) => void
  readonly addUnusable: (file: string, error: string) => void
  readonly finished: (excess: string | undefined) => ReportDocument
}

export function reportDocument(
  language: Language,
  { valid, texts, day }: { readonly valid: string | undefined; readonly texts: boolean; readonly day: string },
): DocumentWriter {
  const { locale } = language
  const filings: ReportedFiling[] = []
  const unusable: { readonly file: string; readonly error: string }[] = []
  const known = new Map<FormName, (path: AnyIssue['path']) => string>()
  const labelsOf = (name: FormName): ((path: AnyIssue['path']) => string) => {
    const labelOf = known.get(name) ?? fieldLabels(name, locale)
    known.set(name, labelOf)
    return labelOf
  }
  // One writer for all of them: each source is listed once.
  let form: FormName = 'icp'
  const writer = issueWords(language, { labelOf: (path) => labelsOf(form)(path), texts })
  return {
    add: (file, name, report, filing) => {
      form = name
      let number = 0
      filings.push({
        file: visible(shownName(file)),
        form: name,
        verdict: verdictOf(report),
        inWords: report.ok ? (valid ?? locale.report.valid) : locale.report.invalid,
        counts: countsOf(report.issues),
        sections: report.sections.map(({ path, issues }) => ({
          title: visible(redact(sectionTitle(path, filing, locale, name))),
          findings: issues.map((issue) => {
            number++
            const { said, details, rule, source } = writer.wordsOf(issue, report.issues)
            return {
              number,
              severity: issue.severity,
              said: visible(said),
              details: details.map(visible),
              code: issue.code,
              rule: rule?.id,
              source,
            }
          }),
        })),
      })
    },
    addUnusable: (file, error) => {
      unusable.push({ file: visible(file), error })
    },
    finished: (excess) => ({ day, filings, unusable, sources: writer.sources(), excess }),
  }
}
