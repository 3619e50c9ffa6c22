import type { Readable } from 'node:stream'
import type { Rule } from '../data/rules/rule.ts'
import { rules } from '../data/rules/table.ts'
import { checkIcpFiling, checkPublicSecurityFiling } from '../filing/check-filing.ts'
import { en } from '../locale/en.ts'
import type { Locale } from '../locale/locale.ts'
import { zhCN } from '../locale/zh-CN.ts'
import { zhTW } from '../locale/zh-TW.ts'
import { type Request, readArguments, USAGE } from './arguments.ts'
import { eachInput } from './each-input.ts'
import { explainCode } from './explain-code.ts'
import { footerCheck, footerRender } from './footer.ts'
import { readJson } from './input.ts'
import { nameReport } from './name.ts'
import { fullNaming } from './naming.ts'
import { jsonReport, printReport, visible } from './print.ts'
import { scan } from './scan.ts'

/** The world of the command, so that tests run it in their own process. */
export interface Streams {
  readonly stdin: Readable
  readonly stdout: (text: string) => unknown
  readonly stderr: (text: string) => unknown
  readonly color: boolean
}

const LOCALES: Record<string, Locale> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }

declare const BEIAN_VERSION: string

/** Runs the command; the result is the exit code: 0 valid, 1 findings, 2 unusable input. */
export async function main(argv: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const request = readArguments(argv)
  switch (request.command) {
    case 'help':
      streams.stdout(USAGE)
      return 0
    case 'version':
      streams.stdout(`${typeof BEIAN_VERSION === 'string' ? BEIAN_VERSION : 'dev'}\n`)
      return 0
    case 'misused':
      streams.stderr(`beian: ${visible(request.message)}\n`)
      return 2
    case 'name': {
      const { text, code } = nameReport(request.name, request.context, LOCALES[request.locale]!, {
        json: request.json,
        color: streams.color,
      })
      streams.stdout(text)
      return code
    }
    case 'explain':
      return explain(request.id, LOCALES[request.locale]!, streams)
    case 'scan':
      return scan(request, streams)
    case 'footer-check':
      return footerCheck(request, LOCALES[request.locale]!, streams)
    case 'footer-render':
      return footerRender(request, LOCALES[request.locale]!, streams)
    default:
      return check(request, streams)
  }
}

function check(request: Extract<Request, { command: 'check' }>, streams: Streams): Promise<0 | 1 | 2> {
  const { form, draft, today, json } = request
  const locale = LOCALES[request.locale]!
  const options = { draft, checkServiceName: fullNaming(), ...(today === undefined ? {} : { today }) }
  let first = true
  return eachInput(request.files, streams, readJson, (input, file) => {
    const report = form === 'icp' ? checkIcpFiling(input, options) : checkPublicSecurityFiling(input, options)
    const text = json
      ? jsonReport(file, form, report, locale)
      : (first ? '' : '\n') + printReport(file, form, report, locale, { color: streams.color, draft })
    streams.stdout(text)
    first = false
    return report.ok ? 0 : 1
  })
}

function explain(id: string, locale: Locale, streams: Streams): 0 | 2 {
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule !== undefined) {
    streams.stdout(explainedRule(rule, locale))
    return 0
  }
  const text = explainCode(id, locale)
  if (text === undefined) {
    streams.stderr(`beian: no code or rule "${visible(id.slice(0, 60))}"; docs/errors.md and docs/rules.md list them\n`)
    return 2
  }
  streams.stdout(text)
  return 0
}

function explainedRule(rule: Rule, locale: Locale): string {
  const language = locale.id === 'en' ? 'en' : 'zh'
  const { source } = rule
  const lines = [
    `${rule.id}  (${rule.severity === 'error' ? locale.report.error : locale.report.warning})`,
    `  ${rule.demand[language]}`,
    ...(rule.liftedBy === undefined ? [] : [`  ${locale.report.liftedBy}: ${rule.liftedBy[language]}`]),
    `  ${locale.report.source}: ${source.title} (${source.authority}, ${source.date})`,
  ]
  return `${lines.join('\n')}\n`
}
