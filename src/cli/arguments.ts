import { parseArgs } from 'node:util'
import { isKeyOf, keysOf, type PreApproval } from '../data/enumerations/enumeration.ts'
import { isIsoDate } from '../foundation/calendar.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import type { ServiceNameContext } from '../naming/service-name.ts'
import { parseRecordNumber } from '../record/record-number.ts'

/** What the command line asks for. */
export type Request =
  | {
      readonly command: 'check'
      readonly files: readonly string[]
      readonly form: 'icp' | 'public-security'
      readonly locale: string
      readonly json: boolean
      readonly draft: boolean
      readonly today?: string
    }
  | { readonly command: 'explain'; readonly id: string; readonly locale: string }
  | { readonly command: 'scan'; readonly files: readonly string[]; readonly today?: string }
  | {
      readonly command: 'footer-check'
      readonly files: readonly string[]
      readonly locale: string
      readonly json: boolean
      readonly province?: string
      readonly expected: readonly string[]
      readonly today?: string
    }
  | {
      readonly command: 'footer-render'
      readonly icp: string
      readonly publicSecurity?: string
      readonly licenses: readonly string[]
      readonly copyright?: string
      readonly province?: string
      readonly format: 'html' | 'markdown' | 'jsx' | 'vue'
      readonly icon?: string
      readonly locale: string
      readonly today?: string
    }
  | {
      readonly command: 'name'
      readonly name: string
      readonly context: ServiceNameContext
      readonly locale: string
      readonly json: boolean
    }
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'misused'; readonly message: string }

const LOCALES = ['zh-CN', 'zh-TW', 'en']
const FORMS = ['icp', 'public-security']
const FORMATS = ['html', 'markdown', 'jsx', 'vue']

/** What each command takes; the language is everybody's. */
const OPTIONS_OF: Readonly<Record<string, readonly string[]>> = {
  check: ['locale', 'form', 'today', 'json', 'draft'],
  explain: ['locale'],
  scan: ['locale', 'today', 'json'],
  name: 'locale json nature province service entity domain pre-approval trademark national-level government-authorized'.split(
    ' ',
  ),
  'footer check': ['locale', 'today', 'json', 'province', 'expected'],
  'footer render': 'locale today icp public-security license copyright province format icon'.split(' '),
}

/** Reads the arguments; what cannot be understood is a `misused` request with one clear line. */
export function readArguments(argv: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        form: { type: 'string' },
        locale: { type: 'string' },
        today: { type: 'string' },
        nature: { type: 'string' },
        province: { type: 'string' },
        service: { type: 'string' },
        entity: { type: 'string' },
        domain: { type: 'string' },
        'pre-approval': { type: 'string', multiple: true },
        trademark: { type: 'boolean', default: false },
        'national-level': { type: 'boolean', default: false },
        'government-authorized': { type: 'boolean', default: false },
        expected: { type: 'string', multiple: true },
        icp: { type: 'string' },
        'public-security': { type: 'string' },
        license: { type: 'string', multiple: true },
        copyright: { type: 'string' },
        format: { type: 'string' },
        icon: { type: 'string' },
        json: { type: 'boolean', default: false },
        draft: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    })
    const [command, ...rest] = positionals
    if (values.version) return { command: 'version' }
    if (values.help || command === undefined || command === 'help') return { command: 'help' }
    const whole = command === 'footer' ? `footer ${rest[0] ?? ''}` : command
    const known = OPTIONS_OF[whole]
    const stray = Object.entries(values).find(([name, value]) => value !== false && known?.includes(name) === false)
    if (stray !== undefined) return misused(`--${stray[0]} is no option of ${whole}; see beian --help`)
    const locale = values.locale ?? 'zh-CN'
    if (!LOCALES.includes(locale)) return misused(`--locale must be one of ${LOCALES.join(', ')}`)
    if (command === 'explain') {
      const [id, ...others] = rest
      if (id === undefined || others.length > 0) return misused('explain takes one code or rule id')
      return { command: 'explain', id, locale }
    }
    if (command === 'name') {
      const [name, ...others] = rest
      if (name === undefined || others.length > 0) return misused('name takes one name, in quotes')
      const context = nameContext(values)
      return typeof context === 'string' ? misused(context) : { command, name, context, locale, json: values.json }
    }
    if (values.today !== undefined && !isIsoDate(values.today)) return misused('--today must be a date, YYYY-MM-DD')
    const today = values.today === undefined ? {} : { today: values.today }
    if (command === 'scan') return { command: 'scan', files: rest.length === 0 ? ['-'] : rest, ...today }
    if (command === 'footer') return readFooterArguments(rest, values, locale, today)
    if (command !== 'check') return misused(`unknown command "${command.slice(0, 40)}"; see beian --help`)
    if (values.form === undefined || !FORMS.includes(values.form))
      return misused(`--form must be ${FORMS.join(' or ')}`)
    return {
      command: 'check',
      files: rest.length === 0 ? ['-'] : rest,
      form: values.form as 'icp' | 'public-security',
      locale,
      json: values.json,
      draft: values.draft,
      ...today,
    }
  } catch (cause) {
    return misused(cause instanceof Error ? cause.message.split('\n')[0]! : 'arguments not understood')
  }
}

/** What the options say of the service and its entity; a text is what cannot be understood. */
function nameContext(values: {
  readonly nature?: string
  readonly province?: string
  readonly service?: string
  readonly entity?: string
  readonly domain?: string
  readonly 'pre-approval'?: string[]
  readonly trademark: boolean
  readonly 'national-level': boolean
  readonly 'government-authorized': boolean
}): ServiceNameContext | string {
  const { nature, province, service = 'website', entity, domain } = values
  if (!isKeyOf('nature', nature)) return `--nature must be one of ${keysOf('nature').join(', ')}`
  if (!isKeyOf('service-type', service)) return `--service must be one of ${keysOf('service-type').join(', ')}`
  if (province !== undefined && !(province.length === 2 && isProvinceCodeAt(province, 0))) {
    return '--province must be the first two digits of a division code, such as 44'
  }
  const preApprovals = (values['pre-approval'] ?? []).flatMap((list) => list.split(/[,，]\s*/))
  if (!preApprovals.every((permit): permit is PreApproval => isKeyOf('pre-approval', permit))) {
    const unknown = preApprovals.find((permit) => !isKeyOf('pre-approval', permit)) ?? ''
    return `--pre-approval "${unknown.slice(0, 40)}" must be one of ${keysOf('pre-approval').join(', ')}`
  }
  return {
    service,
    nature,
    preApprovals,
    trademark: values.trademark,
    nationalLevel: values['national-level'],
    governmentAuthorized: values['government-authorized'],
    ...(entity === undefined ? {} : { entityName: entity }),
    ...(province === undefined ? {} : { provinceCode: province }),
    ...(domain === undefined ? {} : { domain }),
  }
}

interface FooterValues {
  readonly province?: string
  readonly expected?: string[]
  readonly icp?: string
  readonly 'public-security'?: string
  readonly license?: string[]
  readonly copyright?: string
  readonly format?: string
  readonly icon?: string
  readonly json: boolean
}

function readFooterArguments(
  positionals: readonly string[],
  values: FooterValues,
  locale: string,
  today: { readonly today?: string },
): Request {
  const [action, ...rest] = positionals
  const { province, copyright, icon, icp } = values
  const publicSecurity = values['public-security']
  const format = values.format ?? 'html'
  if (province !== undefined && !(province.length === 2 && isProvinceCodeAt(province, 0))) {
    return misused('--province must be the first two digits of a division code, such as 44')
  }
  const place = province === undefined ? {} : { province }
  if (action === 'check') {
    const expected = (values.expected ?? []).flatMap((list) => list.split(/[,，]\s*/))
    const unread = expected.find((number) => !parseRecordNumber(number).ok)
    if (unread !== undefined) return misused(`--expected: "${unread.slice(0, 40)}" is no number that a page shows`)
    const files = rest.length === 0 ? ['-'] : rest
    return {
      command: 'footer-check',
      files,
      locale,
      json: values.json,
      expected,
      ...place,
      ...today,
    }
  }
  if (action !== 'render' || rest.length > 0) return misused('footer must be followed by check or render')
  if (icp === undefined) return misused('footer render needs --icp')
  if (!FORMATS.includes(format)) return misused(`--format must be one of ${FORMATS.join(', ')}`)
  return {
    command: 'footer-render',
    icp,
    licenses: values.license ?? [],
    format: format as 'html' | 'markdown' | 'jsx' | 'vue',
    locale,
    ...place,
    ...today,
    ...(publicSecurity === undefined ? {} : { publicSecurity }),
    ...(copyright === undefined ? {} : { copyright }),
    ...(icon === undefined ? {} : { icon }),
  }
}

function misused(message: string): Request {
  return { command: 'misused', message }
}

export const USAGE = `beian: checks mainland-China website filings (备案) before they are submitted

  beian check [file…|-] --form icp|public-security [options]   check filings (JSON); - or nothing reads standard input
  beian name NAME --nature NATURE [options]                    whether the name of a website or app will pass, and why
  beian explain CODE|RULE [--locale …]                         what a finding means, and where its rule is written
  beian scan [file…|-]                                         every number in texts and pages, as JSON Lines
  beian footer check [file…|-] [options]                       the numbers that pages (HTML) show, their links, icons
      --province NN --expected NUMBER (repeatable) --json
  beian footer render --icp NUMBER [options]                   a footer to be pasted
      --public-security NUMBER --license NUMBER (repeatable) --copyright NAME --province NN --icon URL
      --format html|markdown|jsx|vue

  --locale zh-CN|zh-TW|en   language of the report (zh-CN)
  --json                    one JSON report per input and line
  --draft                   silent about what is not filled in yet
  --today YYYY-MM-DD        the day on which the filing is judged (today in China)

  of name: --nature enterprise|individual|…, --province 44, --service website|app|mini-program|quick-app, --entity NAME,
  --domain DOMAIN, --pre-approval news (repeatable), --trademark, --national-level, --government-authorized

Exit code: 0 valid (warnings may stand), 1 errors found, 2 input that cannot be used.
`
