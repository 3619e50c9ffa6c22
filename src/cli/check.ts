import { formOf } from '../data/forms/form-of.ts'
import { formNames } from '../data/forms/ids.ts'
import type { FilingReport } from '../filing/report.ts'
import { dayOf } from '../foundation/calendar.ts'
import type { Bilingual } from '../locale/language.ts'
import { checkFormats } from './check-formats.ts'
import { eachInput } from './each-input.ts'
import { FILING_ENDINGS, type FilingFile, readFiling } from './filing-file.ts'
import { UnusableInput } from './input.ts'
import { filesOf } from './input-files.ts'
import { linesOptions } from './lines-options.ts'
import { codeWith, maxWarnings, warningLimit } from './max-warnings.ts'
import { Misuse } from './misuse.ts'
import { flag, json, noAdvice, oneOf, today } from './option.ts'
import { PATHS, type Subcommand, subcommand, type World } from './subcommand.ts'

/** Filings, each judged and reported on its own. */
export const check: Subcommand = subcommand({
  name: 'check',
  about: { zh: '检查备案材料（JSON、YAML或CSV文件）', en: 'check filings (JSON, YAML or CSV)' },
  ...PATHS,
  options: {
    form: oneOf(formNames, {
      zh: '按哪种表单检查（默认按文件中的form）',
      en: 'the form to check against (what the file says in form)',
    }),
    draft: flag({ zh: '草稿：还没有填的内容不算错误', en: 'a draft: what is not filled in yet is no error' }),
    today,
    'no-advice': noAdvice,
    fix: flag({
      zh: '写回可自动改正的内容，格式和注释不变（备注、服务名称等不改）',
      en: 'write back what can be corrected, keeping layout and comments (never remarks or names of services)',
    }),
    'dry-run': flag({ zh: '与--fix同用：只显示，不写入', en: 'with --fix: show only, write nothing' }),
    'max-warnings': maxWarnings,
    'with-suggestions': flag({
      zh: '同时给出建议填写的内容（可能含所填的号码，不宜写入日志）',
      en: 'show suggested texts, too (they may hold what was entered: not for logs)',
    }),
    format: oneOf(checkFormats, {
      zh: '报告的格式：文字（默认）、JSON、GitHub Actions的批注、SARIF 2.1.0、可打印的网页、Markdown',
      en: 'output format: text (the default), JSON, GitHub Actions annotations, SARIF 2.1.0, a page to print, Markdown',
    }),
    json,
    ...linesOptions,
  },
  notes: {
    zh: '不写文件名，或写“-”，则读取标准输入；文件夹连同其中各级文件夹一并检查。JSON可带注释；CSV为两列：字段和填写。文件为UTF-8（CSV也可为GBK），最大5 MB。--lines的一行可以是备案本身，也可以是{"id": 7, "form": "icp", "filing": {…}, "options": {"draft": true}}，id原样写入结果；一行最多1 MB，空行不算。逐行即时回答，其他程序可以启动它并一直对话。',
    en: 'Without a file, or for “-”, standard input is read; of a folder all that is in it. JSON may have comments; a CSV has two columns, field and value. Files are UTF-8 (a CSV may be GBK), 5 MB at most. A line of --lines is a filing, or {"id": 7, "form": "icp", "filing": {…}, "options": {"draft": true}}, whose id its report repeats; 1 MB at most, and blank lines have no report. Each line is answered at once, so that other programs may start the command once and keep talking to it. Exit code 130: stopped.',
  },
  examples: [
    'beian check filing.json',
    'beian check filing.jsonc --fix',
    'beian check filings/ "archive/**/*.yaml" --draft --json',
    'beian check filings/ --format html > report.html',
    'beian check --lines filings.jsonl -o reports.jsonl --workers 4',
  ],
  run: async (given, operands, outside) => {
    const { form: asked, draft, today, json, lines, output, resume, workers, canonical, fix } = given
    const isOther = given['max-warnings'] !== undefined || given['with-suggestions'] || fix
    if (lines) {
      if (isOther || (given.format ?? 'json') !== 'json') throw new Misuse(NOT_WITH_LINES)
      const { checkLines } = await import('./check-lines.ts')
      const locale = outside.language.locale.id as 'zh-CN'
      const advice = !given['no-advice']
      return checkLines(
        { form: asked, draft, today, advice, canonical, workers, locale, output, resume },
        operands,
        outside,
      )
    }
    if (output !== undefined || resume || workers !== undefined || canonical) throw new Misuse(WITH_LINES)
    const { isWritten, world } = fixingIn(given, operands, outside)
    const [
      { canonicalFiling, checkFiling },
      { divisionNames },
      { fullNaming },
      { shownReport },
      { checkReporter },
      { withReading },
    ] = await Promise.all([
      import('../filing/check-filing.ts'),
      import('../data/divisions/address-names.ts'),
      import('../naming/service-name/full-naming.ts'),
      import('./report.ts'),
      import('./check-reporters.ts'),
      import('./with-reading.ts'),
    ])
    const options = { draft, checkServiceName: fullNaming(), divisions: divisionNames, today }
    const reporter = await checkReporter(given.format ?? (json ? 'json' : 'text'), world, {
      valid: draft ? world.language.locale.report.validSoFar : undefined,
      texts: given['with-suggestions'],
      day: dayOf(today),
    })
    const fixing = fix ? await import('./fix-input.ts') : undefined
    const limit = warningLimit(given['max-warnings'])
    const { files, read } = await filesOf(operands, {
      endings: FILING_ENDINGS,
      empty: EMPTY_FOLDER,
      read: (file, stdin) => readFiling(file, stdin, { form: asked }),
    })
    const code = await eachInput(files, world, {
      read,
      json: reporter.isJson,
      onUnusable: reporter.unusable,
      use: async (filing, file) => {
        const form = asked ?? formOf(filing.value)
        if (form === undefined) throw new UnusableInput(NO_FORM)
        const judge = (read: FilingFile): FilingReport<unknown, string> =>
          withReading(form, checkFiling(form, read.value, options), read)
        const fixed = await fixing?.fixInput(file, filing, {
          form,
          judge,
          canonical: (value) => canonicalFiling(form, value, options),
          isWritten,
          output: outside,
        })
        const read = fixed?.file ?? filing
        const report = shownReport(judge(read), given['no-advice'])
        limit.count(report.issues)
        await reporter.report(file, { form, report, read, ...(fixed && { fixed: { ...fixed, isWritten } }) })
        return report.ok ? 0 : 1
      },
    })
    const excess = limit.excess(world.language)
    await reporter.end(excess)
    return codeWith(code, excess)
  },
})

/**
 * Whether files are written, and where the report goes: the corrected text of standard input goes to standard output, and
 * what is said of it elsewhere.
 */
function fixingIn(
  { fix, 'dry-run': isDry }: { readonly fix: boolean; readonly 'dry-run': boolean },
  operands: readonly string[],
  world: World,
): { readonly isWritten: boolean; readonly world: World } {
  if (isDry && !fix) throw new Misuse(ONLY_WITH_FIX)
  const isWritten = fix && !isDry
  const isPiped = isWritten && (operands.length === 0 || operands.includes('-'))
  if (isPiped && operands.length > 1) throw new Misuse(PIPED_ALONE)
  return { isWritten, world: isPiped ? { ...world, stdout: world.stderr } : world }
}

const NOT_WITH_LINES: Bilingual = {
  zh: '--format（json除外）、--max-warnings、--with-suggestions、--fix不能与--lines一起使用',
  en: '--format (other than json), --max-warnings, --with-suggestions and --fix do not go with --lines',
}
const WITH_LINES: Bilingual = {
  zh: '-o、--resume、--workers、--canonical须与--lines一起使用',
  en: '-o, --resume, --workers and --canonical need --lines',
}
const ONLY_WITH_FIX: Bilingual = { zh: '--dry-run须与--fix同用', en: '--dry-run goes with --fix' }
const PIPED_ALONE: Bilingual = {
  zh: '--fix的标准输入须单独处理，不能同时写文件名',
  en: 'with --fix standard input is read alone: its text goes to standard output',
}
const EMPTY_FOLDER: Bilingual = { zh: '文件夹中没有备案文件（{endings}）', en: 'contains no filings ({endings})' }
const NO_FORM: Bilingual = {
  zh: '没有写明是哪种表单，请加--form icp、--form public-security或--form domain-template',
  en: 'does not say which form it is: add --form icp, --form public-security or --form domain-template',
}
