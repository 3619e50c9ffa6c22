import type { FooterReport } from '../footer/check-footer.ts'
import type { FooterIssue } from '../footer/finding.ts'
import { describeIssue } from '../locale/describe.ts'
import type { Annotation } from './annotations.ts'
import { eachInput } from './each-input.ts'
import { filingProvince } from './footer-numbers.ts'
import { shown } from './issue.ts'
import { codeWith, excessAsJson, maxWarnings, warningLimit } from './max-warnings.ts'
import { json, noAdvice, oneOf, texts, today } from './option.ts'
import { PAGE_ENDINGS, pagesOf } from './page-files.ts'
import { encoding, type PageInput } from './page-input.ts'
import { jsonPage, numberOf, printPage } from './page-report.ts'
import { labelled } from './phrases.ts'
import { provinceAsked } from './province-asked.ts'
import { wrongOption } from './read-arguments.ts'
import type { Reporter } from './reporter.ts'
import { shownName, writeAll } from './streams.ts'
import { PATHS, type Subcommand, subcommand, type World } from './subcommand.ts'

const expected = texts(
  'NUMBER',
  { zh: '网页应展示的号码，如京ICP备16020626号-8', en: 'a number that a page shows, such as 京ICP备16020626号-8' },
  { zh: '应展示的号码，与网页比对', en: 'a number that the page must show' },
)

/** The numbers that pages show, and what is wrong with them. */
export const footerCheck: Subcommand = subcommand({
  name: 'footer check',
  about: {
    zh: '检查网页底部的备案号、链接和图标',
    en: 'check the numbers that pages (HTML) show, their links and icons',
  },
  ...PATHS,
  options: {
    expected,
    province: filingProvince,
    encoding,
    format: oneOf(['text', 'json', 'github', 'sarif'] as const, {
      zh: '报告的格式：文字（默认）、JSON、GitHub Actions的批注、SARIF 2.1.0',
      en: 'output format: text (the default), JSON, GitHub Actions annotations, SARIF 2.1.0',
    }),
    today,
    'no-advice': noAdvice,
    'max-warnings': maxWarnings,
    json,
  },
  notes: {
    zh: '文件夹中的网页（html、htm、xhtml、shtml）逐个检查，node_modules除外。不写文件名，或写“-”，则读取标准输入。网页最大5 MB。',
    en: 'Of a folder all pages are read (html, htm, xhtml, shtml), except in node_modules. Without a file, or for “-”, standard input is read. Pages may have up to 5 MB.',
  },
  examples: [
    'beian footer check index.html --province 11 --expected 京ICP备16020626号-8',
    'beian footer check "dist/**/*.html" --format github',
  ],
  run: async (
    { expected: typed, province: asked, encoding, format, today, json, 'no-advice': noAdvice, 'max-warnings': most },
    operands,
    world,
  ) => {
    const [{ checkFooter }, { parseRecordNumber }, { placesIn }] = await Promise.all([
      import('../footer/check-footer.ts'),
      import('../record/record-number.ts'),
      import('../footer/source-place.ts'),
    ])
    const provinceCode = await provinceAsked(asked)
    const numbers = typed.flatMap((list) => list.split(/[,，]\s*/))
    if (!numbers.every((number) => parseRecordNumber(number).ok)) throw wrongOption('expected', expected)
    const { files, read } = await pagesOf(operands, PAGE_ENDINGS, encoding)
    const reporter = await reporterOf(format ?? (json ? 'json' : 'text'), noAdvice, world, placesIn)
    const limit = warningLimit(most)
    const code = await eachInput(files, world, {
      read,
      json: reporter.isJson,
      onUnusable: reporter.unusable,
      use: async (page, file) => {
        const judged = checkFooter(page.text, { expected: numbers, provinceCode, today })
        limit.count(judged.issues)
        await reporter.report(file, { page, report: { ...judged, issues: shown(judged.issues, noAdvice) } })
        return judged.ok ? 0 : 1
      },
    })
    const excess = limit.excess(world.language)
    await reporter.end(excess)
    return codeWith(code, excess)
  },
})

/** A page, and what is found on it. */
interface JudgedPage {
  readonly page: PageInput
  readonly report: FooterReport
}

type PlacesIn = typeof import('../footer/source-place.ts').placesIn

async function reporterOf(
  format: 'text' | 'json' | 'github' | 'sarif',
  noAdvice: boolean,
  world: World,
  placesIn: PlacesIn,
): Promise<Reporter<JudgedPage>> {
  if (format === 'text')
    return {
      isJson: false,
      report: (file, { report }) => writeAll(world, printPage(file, report, world)),
      end: (excess) => (excess === undefined ? undefined : world.stdout(`\n${excess.text}\n`)),
    }
  if (format === 'json')
    return {
      isJson: true,
      report: (file, { report }) => writeAll(world, jsonPage(file, report, world.language, noAdvice)),
      end: (excess) => (excess === undefined ? undefined : world.stdout(excessAsJson(excess))),
    }
  const { annotatingReporter } = await import('./reporter.ts')
  return annotatingReporter(format, world, (file, { page, report }) => {
    const placeOf = placesIn(page.text)
    return report.issues.map((issue) => annotationOf(file, issue, report, world, placeOf))
  })
}

function annotationOf(
  file: string,
  issue: FooterIssue,
  { records }: FooterReport,
  { language }: World,
  placeOf: ReturnType<PlacesIn>,
): Annotation {
  const message = describeIssue(issue, language.locale)
  const number = numberOf(issue, records).trim()
  const { line: startLine, column: startColumn } = issue.at
  const { line: endLine, column: endColumn } = placeOf(issue.at.end, issue.at.end)
  return {
    file: shownName(file),
    issue,
    message: number === '' ? message : labelled(language, number, message),
    region: { startLine, startColumn, endLine, endColumn },
    replacement: issue.replacement,
  }
}
