import { eachInput } from './each-input.ts'
import { filingProvince } from './footer-numbers.ts'
import { shown } from './issue.ts'
import { json, noAdvice, texts, today } from './option.ts'
import { encoding, readPage } from './page-input.ts'
import { jsonPage, printPage } from './page-report.ts'
import { wrongOption } from './read-arguments.ts'
import { writeAll } from './streams.ts'
import { FILES, type Subcommand, subcommand } from './subcommand.ts'

const expected = texts(
  'NUMBER',
  { zh: '网页应展示的号码，如京ICP备16020626号-8', en: 'a number that a page shows, such as 京ICP备16020626号-8' },
  { zh: '应展示的号码，与网页比对', en: 'a number that the page must show' },
)

/** The numbers that pages show, and what is wrong with them. */
export const footerCheck: Subcommand = subcommand({
  name: 'footer check',
  about: { zh: '检查网页底部的备案号、链接和图标', en: 'the numbers that pages (HTML) show, their links and icons' },
  ...FILES,
  options: {
    expected,
    province: filingProvince,
    encoding,
    today,
    'no-advice': noAdvice,
    json,
  },
  notes: {
    zh: '不写文件名，或写“-”，则读取标准输入。网页最大5 MB。',
    en: 'Without a file, or for “-”, standard input is read. Pages have 5 MB at most.',
  },
  examples: ['beian footer check index.html --province 11 --expected 京ICP备16020626号-8'],
  run: async ({ expected: typed, province, encoding, today, json, 'no-advice': noAdvice }, files, world) => {
    const [{ checkFooter }, { parseRecordNumber }] = await Promise.all([
      import('../footer/check-footer.ts'),
      import('../record/record-number.ts'),
    ])
    const numbers = typed.flatMap((list) => list.split(/[,，]\s*/))
    if (!numbers.every((number) => parseRecordNumber(number).ok)) throw wrongOption('expected', expected)
    return eachInput(files, world, {
      read: (file, stdin) => readPage(file, stdin, encoding),
      json,
      use: async (page, file) => {
        const judged = checkFooter(page.text, { expected: numbers, provinceCode: province, today })
        const report = { ...judged, issues: shown(judged.issues, noAdvice) }
        await writeAll(world, json ? jsonPage(file, report, world.language, noAdvice) : printPage(file, report, world))
        return report.ok ? 0 : 1
      },
    })
  },
})
