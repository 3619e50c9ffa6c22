import { read } from '../foundation/untrusted.ts'
import { eachInput } from './each-input.ts'
import { readJson, UnusableInput } from './input.ts'
import { flag, json, noAdvice, oneOf, today } from './option.ts'
import { writeAll } from './streams.ts'
import { FILES, type Subcommand, subcommand } from './subcommand.ts'

const FORMS = ['icp', 'public-security'] as const
type Form = (typeof FORMS)[number]

/** Filings, each judged and reported on its own. */
export const check: Subcommand = subcommand({
  name: 'check',
  about: { zh: '检查备案材料（JSON文件）', en: 'check filings (JSON)' },
  ...FILES,
  options: {
    form: oneOf(FORMS, {
      zh: '按哪种表单检查（默认按文件中的form）',
      en: 'the form to check against (what the file says in form)',
    }),
    draft: flag({ zh: '草稿：还没有填的内容不算错误', en: 'a draft: silent about what is not filled in yet' }),
    today,
    'no-advice': noAdvice,
    json,
  },
  notes: {
    zh: '不写文件名，或写“-”，则读取标准输入。文件为UTF-8，最大5 MB。',
    en: 'Without a file, or for “-”, standard input is read. Files are UTF-8, 5 MB at most.',
  },
  examples: ['beian check filing.json', 'beian check *.json --form icp --draft --json'],
  run: async ({ form: asked, draft, today, json, 'no-advice': noAdvice }, files, world) => {
    const [
      { checkIcpFiling, checkPublicSecurityFiling },
      { divisionNames },
      { fullNaming },
      { jsonReport, printReport, shownReport },
    ] = await Promise.all([
      import('../filing/check-filing.ts'),
      import('../data/divisions/address-names.ts'),
      import('../naming/service-name/full-naming.ts'),
      import('./report.ts'),
    ])
    const options = { draft, checkServiceName: fullNaming(), divisions: divisionNames, today }
    let first = true
    return eachInput(files, world, {
      read: readJson,
      json,
      use: async (input, file) => {
        const form = asked ?? formOf(input)
        const judged = form === 'icp' ? checkIcpFiling(input, options) : checkPublicSecurityFiling(input, options)
        const report = shownReport(judged, noAdvice)
        if (!json && !first) await world.stdout('\n')
        first = false
        const pieces = json
          ? jsonReport(file, form, report, world.language)
          : printReport(file, form, report, world, draft ? world.language.locale.report.validSoFar : undefined)
        await writeAll(world, pieces)
        return report.ok ? 0 : 1
      },
    })
  },
})

/** The form that a filing says it is of: `"form": "icp/1"`. */
function formOf(input: unknown): Form {
  const said = typeof input === 'object' && input !== null ? read(input, 'form') : undefined
  const form = FORMS.find((name) => typeof said === 'string' && said.startsWith(`${name}/`))
  if (form !== undefined) return form
  throw new UnusableInput({
    zh: '没有写明是哪种表单，请加--form icp或--form public-security',
    en: 'does not say which form it is; add --form icp or --form public-security',
  })
}
