import type { FormName } from '../data/forms/ids.ts'
import type { FilingReport } from '../filing/report.ts'
import { fieldLabels } from '../locale/field-labels.ts'
import type { CheckFormat } from './check-formats.ts'
import type { FilingFile } from './filing-file.ts'
import type { FixedFiling } from './fix-filing.ts'
import { excessAsJson } from './max-warnings.ts'
import { jsonReport, printReport } from './report.ts'
import type { Reporter } from './reporter.ts'
import { shownName, visible, writeAll } from './streams.ts'
import type { World } from './subcommand.ts'

/** A filing, and what is found in it. */
export interface JudgedFiling {
  readonly form: FormName
  readonly report: FilingReport<unknown, string>
  readonly read: FilingFile
  /** What was put right before it was judged. */
  readonly fixed?: FixedFiling & { readonly isWritten: boolean }
}

export interface CheckReporterOptions {
  /** What is said of a form in which no error is found, where it is not that it can be submitted. */
  readonly valid: string | undefined
  /** Whether suggested texts are shown, which may hold what was entered. */
  readonly texts: boolean
  /** The day on the report. */
  readonly day: string
}

/** Writes reports on filings in one of the formats. */
export async function checkReporter(
  format: CheckFormat,
  world: World,
  { valid, texts, day }: CheckReporterOptions,
): Promise<Reporter<JudgedFiling>> {
  switch (format) {
    case 'text': {
      let first = true
      return {
        isJson: false,
        report: async (file, { form, report, read, fixed }) => {
          if (!first) await world.stdout('\n')
          first = false
          if (fixed !== undefined) {
            const { printFixes } = await import('./fix-report.ts')
            await writeAll(world, printFixes(file, form, fixed, fixed.isWritten, world))
          }
          await writeAll(world, printReport(file, form, report, world, { valid, texts, filing: read.value }))
        },
        end: (excess) => (excess === undefined ? undefined : world.stdout(`\n${excess.text}\n`)),
      }
    }
    case 'json':
      return {
        isJson: true,
        report: (file, { form, report, fixed }) =>
          writeAll(world, jsonReport(file, form, report, world.language, { texts, fixes: fixed?.fixes })),
        end: (excess) => (excess === undefined ? undefined : world.stdout(excessAsJson(excess))),
      }
    case 'github':
    case 'sarif': {
      const [{ annotatingReporter }, { issueWords }] = await Promise.all([
        import('./reporter.ts'),
        import('./issue-words.ts'),
      ])
      return annotatingReporter(format, world, (file, { form, report, read }) => {
        const { wordsOf } = issueWords(world.language, { labelOf: fieldLabels(form, world.language.locale) })
        return report.issues.map((issue) => ({
          file: shownName(file),
          issue,
          message: visible(wordsOf(issue, report.issues).said),
          region: read.regionOf(issue.path) ?? BEGINNING,
        }))
      })
    }
    default:
      return documentReporter(format, world, { valid, texts, day })
  }
}

/** Where a finding is shown that is about the whole of a file. */
const BEGINNING = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }

/** One document about all filings: it begins with what was found in each. */
async function documentReporter(
  format: 'html' | 'markdown',
  world: World,
  { valid, texts, day }: CheckReporterOptions,
): Promise<Reporter<JudgedFiling>> {
  const [{ reportDocument }, write] = await Promise.all([
    import('./report-document.ts'),
    format === 'html'
      ? import('./report-html.ts').then(({ htmlReport }) => htmlReport)
      : import('./report-markdown.ts').then(({ markdownReport }) => markdownReport),
  ])
  const document = reportDocument(world.language, { valid, texts, day })
  return {
    isJson: false,
    report: (file, { form, report, read }) => document.add(file, form, report, read.value),
    unusable: (file, error) => document.addUnusable(file, error),
    end: (excess) => writeAll(world, write(document.finished(excess?.text), world.language)),
  }
}
