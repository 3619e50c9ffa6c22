import { parseArgs } from 'node:util'
import { isKeyOf, keysOf, type PreApproval } from '../data/enumerations/enumeration.ts'
import { isIsoDate } from '../foundation/calendar.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import type { ServiceNameContext } from '../naming/service-name/check-service-name.ts'
import { LOCALES, type LocaleName } from './locales.ts'
import { nearest } from './nearest.ts'

/** What the command line asks for. */
export type Request =
  | {
      readonly command: 'check'
      readonly files: readonly string[]
      readonly form: 'icp' | 'public-security'
      readonly locale: LocaleName
      readonly json: boolean
      readonly draft: boolean
      readonly today?: string
    }
  | { readonly command: 'explain'; readonly id: string; readonly locale: LocaleName }
  | { readonly command: 'scan'; readonly files: readonly string[]; readonly json: boolean; readonly today?: string }
  | {
      readonly command: 'footer-check'
      readonly files: readonly string[]
      readonly locale: LocaleName
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
      readonly locale: LocaleName
      readonly today?: string
    }
  | {
      readonly command: 'name'
      readonly name: string
      readonly context: ServiceNameContext
      readonly locale: LocaleName
      readonly json: boolean
    }
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'misused'; readonly message: string }

const FORMS = ['icp', 'public-security'] as const
const FORMATS = ['html', 'markdown', 'jsx', 'vue'] as const

const COMMANDS = ['check', 'name', 'explain', 'scan', 'footer', 'help']

type OptionName =
  | 'help'
  | 'version'
  | 'locale'
  | 'json'
  | 'form'
  | 'draft'
  | 'today'
  | 'nature'
  | 'service'
  | 'province'
  | 'entity'
  | 'domain'
  | 'pre-approval'
  | 'trademark'
  | 'national-level'
  | 'government-authorized'
  | 'expected'
  | 'icp'
  | 'public-security'
  | 'license'
  | 'copyright'
  | 'format'
  | 'icon'

interface Option {
  /** What follows it, as the end of “--form must be …”; nothing for a switch. */
  readonly must?: string
  /** The words that it may be followed by, where these are few. */
  readonly words?: readonly string[]
  readonly short?: string
  /** The commands that take it; all where absent. */
  readonly of?: readonly string[]
}

function oneOf(words: readonly string[], of?: readonly string[]): Option {
  const must = words.length === 2 ? words.join(' or ') : `one of ${words.join(', ')}`
  return of === undefined ? { must, words } : { must, words, of }
}

function followedBy(what: string, ...of: readonly string[]): Option {
  return { must: `followed by ${what}`, of }
}

const DAY = 'a date, YYYY-MM-DD'
const PROVINCE = 'the first two digits of a division code, such as 44'

/** Every option, what it takes, and who takes it. */
const OPTIONS: Readonly<Record<OptionName, Option>> = {
  help: { short: 'h' },
  version: { short: 'v' },
  locale: oneOf(LOCALES),
  json: { of: ['check', 'scan', 'name', 'footer check'] },
  form: oneOf(FORMS, ['check']),
  draft: { of: ['check'] },
  today: { must: DAY, of: ['check', 'scan', 'footer check', 'footer render'] },
  nature: oneOf(keysOf('nature'), ['name']),
  service: oneOf(keysOf('service-type'), ['name']),
  province: { must: PROVINCE, of: ['name', 'footer check', 'footer render'] },
  entity: followedBy('the name of the entity', 'name'),
  domain: followedBy('a domain', 'name'),
  'pre-approval': oneOf(keysOf('pre-approval'), ['name']),
  trademark: { of: ['name'] },
  'national-level': { of: ['name'] },
  'government-authorized': { of: ['name'] },
  expected: { must: 'a number that a page shows, such as 京ICP备16020626号-8', of: ['footer check'] },
  icp: followedBy('an ICP number', 'footer render'),
  'public-security': followedBy('a public-security number', 'footer render'),
  license: followedBy('the number of a license', 'footer render'),
  copyright: followedBy('a name', 'footer render'),
  format: oneOf(FORMATS, ['footer render']),
  icon: followedBy('a web address or a path', 'footer render'),
}

/** An error of whoever typed the arguments, in one line that holds nothing of what was typed. */
class Misuse extends Error {}

/** Options as they were typed: the texts behind each (`''` for a switch), in order. */
type Values = ReadonlyMap<OptionName, readonly string[]>

/** Reads the arguments; what cannot be understood is a `misused` request with one clear line. */
export function readArguments(argv: readonly string[]): Request {
  try {
    return readRequest(argv)
  } catch (cause) {
    const message = cause instanceof Misuse ? cause.message : 'arguments not understood; see beian --help'
    return { command: 'misused', message }
  }
}

function readRequest(argv: readonly string[]): Request {
  const { values, positionals } = readOptions(argv)
  const [command, ...rest] = positionals
  if (values.has('version')) return { command: 'version' }
  if (values.has('help') || command === undefined || command === 'help') return { command: 'help' }
  const whole = command === 'footer' && rest[0] !== undefined ? `footer ${rest[0]}` : command
  refuseStrayOptions(values, whole)
  const locale = wordOf(values, 'locale', LOCALES) ?? 'zh-CN'
  const json = values.has('json')
  if (command === 'explain') {
    const [id, ...others] = rest
    if (id === undefined || others.length > 0) throw new Misuse('explain takes one code or rule id')
    return { command, id, locale }
  }
  if (command === 'name') {
    const [name, ...others] = rest
    if (name === undefined || others.length > 0) throw new Misuse('name takes one name, in quotes')
    return { command, name, context: nameContext(values), locale, json }
  }
  const day = lastOf(values, 'today')
  if (day !== undefined && !isIsoDate(day)) throw wrongOption('today')
  const today = day === undefined ? {} : { today: day }
  const files = rest.length === 0 ? ['-'] : rest
  if (command === 'scan') return { command, files, json, ...today }
  if (command === 'footer') return readFooterArguments(rest, values, locale, today)
  if (command !== 'check') throw unknown('command', command, COMMANDS)
  const form = wordOf(values, 'form', FORMS)
  if (form === undefined) throw wrongOption('form')
  return { command, files, form, locale, json, draft: values.has('draft'), ...today }
}

/** Node's own reading, without its messages: they quote what was typed. */
function readOptions(argv: readonly string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(OPTIONS).map(([name, { must, short }]) => [
        name,
        {
          type: must === undefined ? ('boolean' as const) : ('string' as const),
          ...(short === undefined ? {} : { short }),
        },
      ]),
    ),
  })
  const values = new Map<OptionName, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { value, inlineValue } = token
    if (!isOption(token.name)) throw unknown('option', token.name, Object.keys(OPTIONS), '--')
    const { must } = OPTIONS[token.name]
    if (must === undefined && value !== undefined) throw new Misuse(`--${token.name} takes no value`)
    // `--form --json`: the next option is no value.
    const missing = value === undefined || (inlineValue !== true && value.length > 1 && value.startsWith('-'))
    if (must !== undefined && missing) throw wrongOption(token.name)
    values.set(token.name, [...(values.get(token.name) ?? []), value ?? ''])
  }
  return { values, positionals }
}

function isOption(name: string): name is OptionName {
  return Object.keys(OPTIONS).includes(name)
}

function refuseStrayOptions(values: Values, command: string): void {
  const known = Object.values(OPTIONS).some(({ of }) => of?.includes(command)) || command === 'explain'
  if (!known) return
  for (const name of values.keys()) {
    const { of } = OPTIONS[name]
    if (of !== undefined && !of.includes(command)) {
      throw new Misuse(`--${name} is no option of ${command}; see beian --help`)
    }
  }
}

/** The text behind an option; of several the last. */
function lastOf(values: Values, name: OptionName): string | undefined {
  const all = values.get(name)
  return all?.[all.length - 1]
}

/** The texts behind an option that may be repeated, or name several with a comma between. */
function allOf(values: Values, name: OptionName): string[] {
  return (values.get(name) ?? []).flatMap((list) => list.split(/[,，]\s*/))
}

function wordOf<W extends string>(values: Values, name: OptionName, words: readonly W[]): W | undefined {
  const typed = lastOf(values, name)
  if (typed === undefined) return undefined
  const word = words.find((candidate) => candidate === typed)
  if (word === undefined) throw wrongOption(name, typed)
  return word
}

function wrongOption(name: OptionName, typed: string = ''): Misuse {
  const { must, words = [] } = OPTIONS[name]
  const meant = nearest(typed, words)
  return new Misuse(`--${name} must be ${must}${meant === undefined ? '' : `; did you mean ${meant}?`}`)
}

/** The line for an option that a command found wanting. */
export function misuseOf(name: OptionName): string {
  return `beian: ${wrongOption(name).message}\n`
}

function unknown(what: string, typed: string, known: readonly string[], prefix: string = ''): Misuse {
  const meant = nearest(typed, known)
  return new Misuse(`unknown ${what}; ${meant === undefined ? 'see beian --help' : `did you mean ${prefix}${meant}?`}`)
}

function provinceOf(values: Values): string | undefined {
  const province = lastOf(values, 'province')
  if (province !== undefined && !(province.length === 2 && isProvinceCodeAt(province, 0))) throw wrongOption('province')
  return province
}

/** What the options say of the service and its entity. */
function nameContext(values: Values): ServiceNameContext {
  const nature = wordOf(values, 'nature', keysOf('nature'))
  if (nature === undefined) throw wrongOption('nature')
  const service = wordOf(values, 'service', keysOf('service-type')) ?? 'website'
  const province = provinceOf(values)
  const preApprovals = allOf(values, 'pre-approval').map((permit): PreApproval => {
    if (!isKeyOf('pre-approval', permit)) throw wrongOption('pre-approval', permit)
    return permit
  })
  const entity = lastOf(values, 'entity')
  const domain = lastOf(values, 'domain')
  return {
    service,
    nature,
    preApprovals,
    trademark: values.has('trademark'),
    nationalLevel: values.has('national-level'),
    governmentAuthorized: values.has('government-authorized'),
    ...(entity === undefined ? {} : { entityName: entity }),
    ...(province === undefined ? {} : { provinceCode: province }),
    ...(domain === undefined ? {} : { domain }),
  }
}

function readFooterArguments(
  positionals: readonly string[],
  values: Values,
  locale: LocaleName,
  today: { readonly today?: string },
): Request {
  const [action, ...rest] = positionals
  const province = provinceOf(values)
  const place = province === undefined ? {} : { province }
  if (action === 'check') {
    const files = rest.length === 0 ? ['-'] : rest
    const expected = allOf(values, 'expected')
    return { command: 'footer-check', files, locale, json: values.has('json'), expected, ...place, ...today }
  }
  if (action !== 'render' || rest.length > 0) throw new Misuse('footer must be followed by check or render')
  const icp = lastOf(values, 'icp')
  if (icp === undefined) throw new Misuse('footer render needs --icp')
  const publicSecurity = lastOf(values, 'public-security')
  const copyright = lastOf(values, 'copyright')
  const icon = lastOf(values, 'icon')
  return {
    command: 'footer-render',
    icp,
    licenses: values.get('license') ?? [],
    format: wordOf(values, 'format', FORMATS) ?? 'html',
    locale,
    ...place,
    ...today,
    ...(publicSecurity === undefined ? {} : { publicSecurity }),
    ...(copyright === undefined ? {} : { copyright }),
    ...(icon === undefined ? {} : { icon }),
  }
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
  --json                    one JSON report per input and line; an input that cannot be used: {file, ok: false, error}
  --draft                   silent about what is not filled in yet
  --today YYYY-MM-DD        the day on which the filing is judged (today in China)

  of name: --nature enterprise|individual|…, --province 44, --service website|app|mini-program|quick-app, --entity NAME,
  --domain DOMAIN, --pre-approval news (repeatable), --trademark, --national-level, --government-authorized

Reports hold no values of a filing; in the names of files, numbers of ID cards, phones and the like are masked. scan and
footer check print what they find in a text: also an ID number, where one stands as a record number.

Exit code: 0 valid (warnings may stand), 1 errors found, 2 input that cannot be used. One that cannot be used has a line
on standard error and does not stop the others.
`
