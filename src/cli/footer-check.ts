import type { FooterReport } from '../footer/check-footer.ts'
import type { FooterIssue } from '../footer/finding.ts'
import { describeIssue } from '../locale/describe.ts'
import type { Annotation, Unusable } from './annotations.ts'
import { eachInput } from './each-input.ts'
import { filingProvince } from './footer-numbers.ts'
import { shown } from './issue.ts'
import { json, noAdvice, oneOf, texts, today } from './option.ts'
import { PAGE_ENDINGS, pagesOf } from './page-files.ts'
import { encoding, type PageInput } from './page-input.ts'
import { jsonPage, numberOf, printPage } from './page-report.ts'
import { labelled } from './phrases.ts'
import { provinceAsked } from './province-asked.ts'
import { wrongOption } from './read-arguments.ts'
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
    { expected: typed, province: asked, encoding, format, today, json, 'no-advice': noAdvice },
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
    const report = await reporterOf(format ?? (json ? 'json' : 'text'), noAdvice, world, placesIn)
    const code = await eachInput(files, world, {
      read,
      json: report.isJson,
      onUnusable: report.unusable,
      use: async (page, file) => {
        const judged = checkFooter(page.text, { expected: numbers, provinceCode, today })
        await report.page(file, page, { ...judged, issues: shown(judged.issues, noAdvice) })
        return judged.ok ? 0 : 1
      },
    })
    await report.end?.()
    return code
  },
})

type Format = 'text' | 'json' | 'github' | 'sarif'

/** Writes reports in one of the formats. */
interface Reporter {
  readonly isJson: boolean
  readonly page: (file: string, page: PageInput, report: FooterReport) => Promise<void> | void
  readonly unusable?: (file: string, error: string) => Promise<void> | void
  readonly end?: () => Promise<void>
}

type PlacesIn = typeof import('../footer/source-place.ts').placesIn

async function reporterOf(format: Format, noAdvice: boolean, world: World, placesIn: PlacesIn): Promise<Reporter> {
  const { language } = world
  const annotations = (file: string, { text }: PageInput, report: FooterReport): Annotation[] => {
    const placeOf = placesIn(text)
    return report.issues.map((issue) => annotationOf(file, issue, report, world, placeOf))
  }
  switch (format) {
    case 'text':
      return { isJson: false, page: (file, _, report) => writeAll(world, printPage(file, report, world)) }
    case 'json':
      return { isJson: true, page: (file, _, report) => writeAll(world, jsonPage(file, report, language, noAdvice)) }
    case 'github': {
      const { githubCommand, githubUnusable } = await import('./annotations.ts')
      return {
        isJson: false,
        page: (file, page, report) => writeAll(world, annotations(file, page, report).map(githubCommand)),
        unusable: (file, error) => world.stdout(githubUnusable({ file, error })),
      }
    }
    default: {
      const { sarifLog } = await import('./sarif.ts')
      const all: Annotation[] = []
      const unusable: Unusable[] = []
      return {
        isJson: false,
        page: (file, page, report) => {
          all.push(...annotations(file, page, report))
        },
        unusable: (file, error) => {
          unusable.push({ file, error })
        },
        end: () => writeAll(world, [`${JSON.stringify(sarifLog(all, unusable, language))}\n`]),
      }
    }
  }
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
