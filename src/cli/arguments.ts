import { parseArgs } from 'node:util'
import { isIsoDate } from '../foundation/calendar.ts'

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
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'misused'; readonly message: string }

const LOCALES = ['zh-CN', 'zh-TW', 'en']
const FORMS = ['icp', 'public-security']

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
        json: { type: 'boolean', default: false },
        draft: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    })
    const [command, ...rest] = positionals
    if (values.version) return { command: 'version' }
    if (values.help || command === undefined || command === 'help') return { command: 'help' }
    const locale = values.locale ?? 'zh-CN'
    if (!LOCALES.includes(locale)) return misused(`--locale must be one of ${LOCALES.join(', ')}`)
    if (command === 'explain') {
      const [id, ...others] = rest
      if (id === undefined || others.length > 0) return misused('explain takes one code or rule id')
      return { command: 'explain', id, locale }
    }
    if (command !== 'check') return misused(`unknown command "${command.slice(0, 40)}"; see beian --help`)
    if (values.form === undefined || !FORMS.includes(values.form))
      return misused(`--form must be ${FORMS.join(' or ')}`)
    if (values.today !== undefined && !isIsoDate(values.today)) return misused('--today must be a date, YYYY-MM-DD')
    return {
      command: 'check',
      files: rest.length === 0 ? ['-'] : rest,
      form: values.form as 'icp' | 'public-security',
      locale,
      json: values.json,
      draft: values.draft,
      ...(values.today === undefined ? {} : { today: values.today }),
    }
  } catch (cause) {
    return misused(cause instanceof Error ? cause.message.split('\n')[0]! : 'arguments not understood')
  }
}

function misused(message: string): Request {
  return { command: 'misused', message }
}

export const USAGE = `beian: checks mainland-China website filings (备案) before they are submitted

  beian check [file…|-] --form icp|public-security [options]   check filings (JSON); - or nothing reads standard input
  beian explain CODE|RULE [--locale …]                         what a finding means, and where its rule is written

  --locale zh-CN|zh-TW|en   language of the report (zh-CN)
  --json                    one JSON report per input and line
  --draft                   silent about what is not filled in yet
  --today YYYY-MM-DD        the day on which the filing is judged (today in China)

Exit code: 0 valid (warnings may stand), 1 errors found, 2 input that cannot be used.
`
