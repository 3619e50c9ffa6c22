import type { Nature } from '../data/enumerations/enumeration.ts'
import { type Bilingual, say } from '../locale/language.ts'
import { decodeText, readBytes, UnusableInput } from './input.ts'
import { codeWith, maxWarnings, warningLimit } from './max-warnings.ts'
import { Misuse } from './misuse.ts'
import type { NameFacts, NameList } from './name-list.ts'
import { json, noAdvice, oneOf, text } from './option.ts'
import { provinceAsked } from './province-asked.ts'
import { shownName, visible, writeAll } from './streams.ts'
import { type ExitCode, type Subcommand, subcommand, type World } from './subcommand.ts'
import { valueOptions } from './value-options.ts'

const { nature, service, province, entity, domain, trademark } = valueOptions

/** Whether the names of services will pass: names on the command line, a list, or a table. */
export const name: Subcommand = subcommand({
  name: 'name',
  about: { zh: '检查网站、APP、小程序的名称能否通过', en: 'whether the names of websites and apps will pass, and why' },
  operands: '[NAME…|-]',
  takes: { least: 0, most: Number.POSITIVE_INFINITY, otherwise: { zh: '', en: '' } },
  options: {
    nature: {
      ...nature,
      about: { zh: '单位性质（表格中没有时必填）', en: 'nature of the entity (needed unless a table has it)' },
    },
    service,
    province,
    entity,
    domain,
    'pre-approval': valueOptions['pre-approval'],
    trademark,
    'national-level': valueOptions['national-level'],
    'government-authorized': valueOptions['government-authorized'],
    file: text(
      'FILE',
      { zh: '文件名', en: 'the name of a file' },
      { zh: '从文件读取：一行一个名称，或有表头的CSV', en: 'read a list of names, one a line, or a CSV with a head' },
    ),
    'no-advice': noAdvice,
    'max-warnings': maxWarnings,
    format: oneOf(['text', 'json', 'csv'] as const, {
      zh: '报告的格式：文字（默认）、JSON、CSV（原表加“结论”“原因”两列）',
      en: 'output format: text (the default), JSON, CSV (the table with a verdict and reasons)',
    }),
    json,
  },
  notes: {
    zh: '中间有空格的名称加引号；“-”读取标准输入。表头可为：名称、性质、服务类型、省份、主办单位、域名、前置审批、商标、国家级单位、政府机关授权、备注；没有的列和空着的格按选项。空行略过；无法判断的行写明行号，不影响其他行。',
    en: 'Names with spaces are quoted; “-” reads standard input. Columns: name, nature, service, province, entity, domain, pre-approval, trademark, national-level, government-authorized, remarks, by these names or in Chinese; options stand for what a table leaves out. Blank rows are passed over; a row that cannot be judged is named by its number and does not stop the others.',
  },
  examples: [
    'beian name 中国茶叶网 --nature enterprise --province 44',
    'beian name 青竹新闻网 --nature enterprise --entity 青竹科技有限公司 --pre-approval news',
    'beian name --file names.csv --nature enterprise --format csv > judged.csv',
  ],
  run: async (given, names, world) => {
    const file = given.file ?? (names.length === 1 && names[0] === '-' ? '-' : undefined)
    if (file !== undefined && given.file !== undefined && names.length > 0) throw new Misuse(BOTH)
    if (file === undefined && names.length === 0) throw new Misuse(NO_NAME)
    if (file === undefined && given.nature === undefined) throw missingNature()
    const format = given.format ?? (given.json ? 'json' : 'text')
    const list = file === undefined ? undefined : await listIn(file, format === 'json', world)
    if (file !== undefined && list === undefined) return 2
    const [{ fullNaming }, { nameReporter }] = await Promise.all([
      import('../naming/service-name/full-naming.ts'),
      import('./name-report.ts'),
    ])
    const check = fullNaming()
    const defaults = {
      nature: given.nature as Nature | undefined,
      service: given.service ?? 'website',
      provinceCode: await provinceAsked(given.province as string | undefined),
      entityName: given.entity,
      domain: given.domain,
      preApprovals: given['pre-approval'],
      trademark: given.trademark,
      nationalLevel: given['national-level'],
      governmentAuthorized: given['government-authorized'],
    } as NameFacts
    const reporter = nameReporter(format, world, given['no-advice'], list?.head)
    const limit = warningLimit(given['max-warnings'])
    let code: ExitCode = 0
    const rows = list?.rows ?? names.map((one) => ({ row: undefined, name: one, cells: [one], facts: {} as NameFacts }))
    const pieces = function* (): Generator<string> {
      for (const { row, name, cells, ...rest } of rows) {
        const facts = 'facts' in rest ? { ...defaults, ...rest.facts } : undefined
        if (facts?.nature === undefined || facts.service === undefined) {
          code = 2
          const fault = 'fault' in rest ? rest.fault : NO_NATURE
          yield reporter.unusable({ row: row ?? 1, cells, error: say(world.language, fault) })
          continue
        }
        const result = check(name, { ...facts, nature: facts.nature, service: facts.service })
        limit.count(result.issues)
        if (!result.ok && code === 0) code = 1
        yield reporter.judged({ name, result, isIndividual: facts.nature === 'individual', row, cells })
      }
      yield reporter.end(limit.excess(world.language))
    }
    await writeAll(world, pieces())
    return codeWith(code, limit.excess(world.language))
  },
})

const NO_NAME: Bilingual = {
  zh: 'name后填名称，或用--file读取名单',
  en: 'name takes names, or a list of them with --file',
}
const BOTH: Bilingual = { zh: '名称和--file只能用一种', en: 'name takes names or --file, not both' }
const NO_NATURE: Bilingual = {
  zh: '没有单位性质，请填写“性质”一列，或加--nature',
  en: 'has no nature: fill in that column, or add --nature',
}

function missingNature(): Misuse {
  return new Misuse({
    zh: 'name缺少--nature，后填{must}',
    en: 'name needs --nature: {must}',
    slots: { must: nature.must ?? '' },
  })
}

/** The list in a file; `undefined` where it cannot be used, which is said. */
async function listIn(
  file: string,
  isJson: boolean,
  { language, stdin, stdout, stderr }: World,
): Promise<NameList | undefined> {
  const { readNames } = await import('./name-list.ts')
  try {
    return await readNames(decodeText(await readBytes(file, stdin), true).text)
  } catch (cause) {
    if (!(cause instanceof UnusableInput)) throw cause
    const [name, error] = [shownName(file), say(language, cause.text)]
    await stderr(`beian: ${visible(name)}: ${error}\n`)
    if (isJson) await stdout(`${JSON.stringify({ file: name, ok: false, error })}\n`)
    return undefined
  }
}
