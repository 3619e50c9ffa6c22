import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { formNames } from '../data/forms/ids.ts'
import { type Bilingual, type Language, listed, say } from '../locale/language.ts'
import type { Template, TemplateFacts } from './filing-template.ts'
import { Misuse } from './misuse.ts'
import { flag, keyOf, oneOf, province, text } from './option.ts'
import { provinceAsked } from './province-asked.ts'
import { shownName, visible, writeAll } from './streams.ts'
import { type Subcommand, subcommand } from './subcommand.ts'

const FORMATS = ['jsonc', 'json', 'yaml', 'csv'] as const
type Format = (typeof FORMATS)[number]

const BY_ENDING: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.csv': 'csv',
}

const EXISTS: Bilingual = {
  zh: '{file}已存在，未改动；要覆盖请加--force',
  en: '{file} exists and was not touched; --force overwrites it',
}
const NOT_WRITTEN: Bilingual = { zh: '{file}无法写入（{code}）', en: '{file} cannot be written ({code})' }
const WRITTEN: Bilingual = {
  zh: '已写入{file}，填好后运行：beian check {file}',
  en: 'Wrote {file}. Fill it in, then run: beian check {file}',
}
const ONLY_ICP: Bilingual = {
  zh: '--kind和--province只用于--form icp',
  en: '--kind and --province belong to --form icp',
}
const WRONG_SERVICE: Bilingual = {
  zh: '此表单的--service后应为{words}',
  en: '--service of this form must be {words}',
}
const NO_SERVICE: Bilingual = { zh: '域名信息模板没有--service', en: 'a domain template has no --service' }

const TITLES: Readonly<Record<(typeof formNames)[number], Bilingual>> = {
  icp: { zh: 'ICP备案', en: 'ICP filing' },
  'public-security': { zh: '公安联网备案', en: 'public-security filing' },
  'domain-template': { zh: '域名信息模板', en: 'domain template' },
}
const HOW: Bilingual = {
  zh: '填写后运行：beian check 文件名；可自动改正的，加--fix',
  en: 'Fill it in, then run: beian check FILE; --fix corrects what can be corrected',
}
const BLANK: Bilingual = {
  zh: '选填的可留空或删除；可填的内容写英文代号，如enterprise',
  en: 'What is optional may stay blank or be deleted; of options write the key, such as enterprise',
}

/** A filing to begin with. */
export const init: Subcommand = subcommand({
  name: 'init',
  about: { zh: '生成一份待填写的备案文件', en: 'begin a filing: a file to fill in' },
  operands: '',
  takes: {
    least: 0,
    most: 0,
    otherwise: { zh: 'init后不填文件，写入文件用-o', en: 'init takes no files; -o writes one' },
  },
  options: {
    form: oneOf(formNames, { zh: '哪种表单（默认icp）', en: 'the form (icp by default)' }),
    nature: keyOf('nature', { zh: '单位性质', en: 'nature of the entity' }),
    service: keyOf('service-type', { zh: '服务类型（默认网站）', en: 'the service (a website by default)' }),
    kind: keyOf('filing-kind', { zh: '备案类型（默认首次备案）', en: 'kind of filing (a first one by default)' }),
    province: province({ zh: '备案省份', en: 'province of the filing' }),
    format: oneOf(FORMATS, {
      zh: '文件格式（默认按-o的文件名，其余为jsonc，即带注释的JSON）',
      en: 'format (default: that of the name behind -o, else jsonc, which is JSON with comments)',
    }),
    output: {
      ...text(
        'FILE',
        { zh: '文件名', en: 'the name of a file' },
        { zh: '写入文件（默认写到标准输出）', en: 'write a file (default: standard output)' },
      ),
      short: 'o',
    },
    force: flag({ zh: '文件已存在时覆盖', en: 'overwrite a file that exists' }),
  },
  notes: {
    zh: '写明单位性质、服务和类型后，只列出需要的字段，注释注明必填、选填和可填的内容。csv供Excel、WPS填写，填好后另存为CSV。',
    en: 'With the nature, the service and the kind only the fields that apply are there; comments say what is required, optional and possible. A csv is for spreadsheets: fill it in and save it as CSV.',
  },
  examples: [
    'beian init --nature enterprise --service website --province 44 -o filing.jsonc',
    'beian init --form public-security --nature individual --format csv -o filing.csv',
  ],
  run: async ({ form = 'icp', nature, service, kind, province, format, output, force }, _, world) => {
    if (form !== 'icp' && (kind !== undefined || province !== undefined)) throw new Misuse(ONLY_ICP)
    const provinceCode = await provinceAsked(province)
    const { servicesOf, templateOf } = await import('./filing-template.ts')
    if (service !== undefined && !servicesOf[form].includes(service)) throw wrongService(servicesOf[form])
    const facts: TemplateFacts = { form, nature, service, kind, provinceCode }
    const template = templateOf(facts, world.language)
    const asked = format ?? (output === undefined ? undefined : BY_ENDING[extname(output).toLowerCase()]) ?? 'jsonc'
    const pieces = await piecesOf(template, asked, headOf(facts, world.language), world.language)
    if (output === undefined || output === '-') await writeAll(world, pieces)
    else {
      writeNew(output, [...pieces].join(''), force)
      await world.stdout(`${say(world.language, WRITTEN, { file: visible(shownName(output)) })}\n`)
    }
    return 0
  },
})

function wrongService(words: readonly string[]): Misuse {
  return new Misuse(words.length === 0 ? NO_SERVICE : { ...WRONG_SERVICE, slots: { words: listed(words) } })
}

/** What it is for, in the first lines. */
function headOf({ form, nature, service, kind }: TemplateFacts, language: Language): readonly string[] {
  const { options } = language.locale
  const facts = [
    say(language, TITLES[form]),
    ...(kind === undefined ? [] : [options['filing-kind'][kind]]),
    ...(nature === undefined ? [] : [options.nature[nature]]),
    ...(service === undefined ? [] : [options['service-type'][service]]),
  ]
  return [say(language, listed(facts)), say(language, BLANK), say(language, HOW), '']
}

async function piecesOf(
  template: Template,
  format: Format,
  head: readonly string[],
  language: Language,
): Promise<Iterable<string>> {
  if (format === 'csv') return [(await import('./template-table.ts')).templateAsTable(template, language)]
  const { templateAsJson, templateAsJsonc, templateAsYaml } = await import('./template-text.ts')
  if (format === 'json') return [templateAsJson(template)]
  return (format === 'yaml' ? templateAsYaml : templateAsJsonc)(template, head, language)
}

/** Writes a file that is not there yet. */
function writeNew(file: string, text: string, force: boolean): void {
  const name = visible(shownName(file))
  try {
    writeFileSync(file, text, { flag: force ? 'w' : 'wx' })
  } catch (cause) {
    const { code = '?' } = cause as { code?: string }
    throw new Misuse(
      code === 'EEXIST' ? { ...EXISTS, slots: { file: name } } : { ...NOT_WRITTEN, slots: { file: name, code } },
    )
  }
}
