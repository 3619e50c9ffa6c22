import type { AnyIssue, PathStep, Severity } from '../foundation/issue.ts'
import { isUnfinished } from '../foundation/unfinished.ts'
import { itemsOf, read } from '../foundation/untrusted.ts'
import { completeLocale, describeIssue, optionMeant } from '../locale/describe.ts'
import type { Locale, PartialLocale } from '../locale/locale.ts'

/**
 * How a form library writes the name of a field that stands inside of others.
 *
 * - `brackets`: `services[0].domain` (VeeValidate, TanStack Form, lodash's `get`);
 * - `dots`: `services.0.domain` (React Hook Form, Element Plus, Formily);
 * - `array`: `['services', 0, 'domain']` (Ant Design, Naive UI's `feedback` by path, Angular).
 */
export type PathSpelling = 'brackets' | 'dots' | 'array'

/** The name of a field in that spelling. */
export type NameIn<P extends PathSpelling> = P extends 'array' ? readonly PathStep[] : string

/** Options of every adapter. */
export interface FormOptions<P extends PathSpelling = PathSpelling> {
  /** The language of the texts; `zhCN` by default. */
  readonly locale?: PartialLocale | Locale | undefined
  /** Texts that fit the error line of a field, which is the default; `false`: with what is to be done. */
  readonly short?: boolean | undefined
  /** A field that may stay blank: `''`, spaces, `null` and `undefined` pass. */
  readonly optional?: boolean | undefined
  /** While somebody types: what only comes from a text that is not finished yet is held back. */
  readonly typing?: boolean | undefined
  /** How names are written; `brackets` by default. */
  readonly paths?: P | undefined
}

/** A finding as a form shows it. */
export interface FormFinding<P extends PathSpelling = 'brackets'> {
  readonly path: readonly PathStep[]
  /** The path in the library's spelling: `services[0].domain`; `''` for a single value. */
  readonly name: NameIn<P>
  readonly severity: Severity
  /** What stands below the field. It never holds what was typed. */
  readonly text: string
  /** What would mend the field, where a text does: the label of a link, and what the link writes into the field. */
  readonly suggestion?: { readonly text: string; readonly value: string }
  /** The finding itself: its code, params, rule and what lifts it. */
  readonly issue: AnyIssue
}

/**
 * What every `parseX` and `checkX` gives, as far as a form needs it. Findings by their shape: to hold a report's against the
 * union of all findings takes the compiler the better part of a minute, at each call.
 */
export interface AnyResult {
  readonly ok: boolean
  readonly issues: readonly {
    readonly code: string
    readonly severity: Severity
    readonly path: readonly PathStep[]
    readonly params: object
  }[]
}

/**
 * The findings of a result as a form shows them, in the order of the result: errors before warnings before advice, those
 * of one severity in the order of the form's fields. So the first of a field is the one to show where there is room for
 * one, and the first of all is the field to scroll to.
 *
 * Only a suggestion that replaces the field's text is a link; what else may be done (a remark to write, a permit to get)
 * is told by `describeSuggestion(finding.issue)`.
 *
 * @param result of any `parseX` or `checkX`; of what is none there are no findings
 * @param judged what the result speaks of, the value or the whole filing: with it `typing` is sharper
 * @throws TypeError where the locale is no locale; RangeError where `paths` is no spelling
 *
 * @example
 * ```ts
 * formFindings(parseEmail('zhang@163.con'))
 * // → [{ name: '', severity: 'warning', suggestion: { text: '改为 zhang@163.com', value: 'zhang@163.com' }, … }]
 * const report = checkIcpFiling({ services: [{ type: 'website', domain: 'https://qingzhu.cn/' }] }, { draft: true })
 * formFindings(report).map(({ name, text }) => [name, text])
 * // → [['services[0].domain', '这是网址，请只填写域名，如beian.cn']]
 * ```
 */
export function formFindings<P extends PathSpelling = 'brackets'>(
  result: AnyResult,
  options?: FormOptions<P>,
  judged?: unknown,
): readonly FormFinding<P>[] {
  const { locale, short, optional, typing, paths } = settled(options)
  const findings: FormFinding<P>[] = []
  for (const item of itemsOf(read(result, 'issues'), MOST.findings)) {
    const issue = item as AnyIssue
    const code = read(issue, 'code')
    if (typeof issue !== 'object' || typeof code !== 'string') continue
    const path = pathOf(issue)
    // The value itself is blank; what is blank inside of it (a date of a period) is no matter of the field's own.
    if (optional && path.length === 0 && REQUIRED.test(code)) continue
    if (typing && isUnfinished(issue, valueAt(judged, path))) continue
    const suggestion = linkOf(issue, locale)
    findings.push({
      path,
      name: nameOf(path, paths) as NameIn<P>,
      severity: severityOf(issue),
      text: describeIssue(issue, locale, { short }),
      ...(suggestion === undefined ? undefined : { suggestion }),
      issue,
    })
  }
  return findings
}

/** More than any report has: lists of forms are walked up to 200 items. */
const MOST = { findings: 100_000, steps: 100 }

const REQUIRED = /\.required$/

/** Options with what they stand for where they are left out. */
interface Settled {
  readonly locale: Locale
  readonly short: boolean
  readonly optional: boolean
  readonly typing: boolean
  readonly paths: PathSpelling
}

/** @throws what {@link formFindings} throws; adapters ask when they are made, so that a slip is seen before a value is */
export function settled(options: FormOptions | undefined): Settled {
  const given = typeof options === 'object' ? options : undefined
  const paths = given?.paths ?? 'brackets'
  if (paths !== 'brackets' && paths !== 'dots' && paths !== 'array') {
    throw new RangeError("beian: the option 'paths' is 'brackets', 'dots' or 'array'")
  }
  return {
    locale: completeLocale(given?.locale),
    short: given?.short !== false,
    optional: given?.optional === true,
    typing: given?.typing === true,
    paths,
  }
}

/**
 * The name of the field at a path.
 *
 * @example
 * ```ts
 * nameOf(['services', 0, 'domain'], 'brackets') // → 'services[0].domain'
 * nameOf(['services', 0, 'domain'], 'dots')     // → 'services.0.domain'
 * ```
 */
export function nameOf(path: readonly PathStep[], paths: PathSpelling): string | readonly PathStep[] {
  if (paths === 'array') return path
  if (paths === 'dots') return path.join('.')
  let name = ''
  for (const step of path) name += typeof step === 'number' ? `[${step}]` : name === '' ? step : `.${step}`
  return name
}

/** Steps of the finding's path, each read once. */
function pathOf(issue: AnyIssue): readonly PathStep[] {
  const steps = itemsOf(read(issue, 'path'), MOST.steps)
  return steps.filter((step): step is PathStep => typeof step === 'string' || typeof step === 'number')
}

function valueAt(judged: unknown, path: readonly PathStep[]): unknown {
  return path.reduce((value, step) => (typeof value === 'object' ? read(value, step) : undefined), judged)
}

/** A check of the caller's own may call its findings whatever it likes: they are doubts. */
function severityOf(issue: AnyIssue): Severity {
  const severity = read(issue, 'severity')
  return severity === 'error' || severity === 'advice' ? severity : 'warning'
}

function linkOf(issue: AnyIssue, locale: Locale): FormFinding['suggestion'] {
  const suggestion = read(issue, 'suggestion')
  const value = read(suggestion, 'kind') === 'text' ? read(suggestion, 'text') : undefined
  return typeof value === 'string'
    ? { text: locale.suggestions.change(optionMeant(issue, value, locale) ?? value), value }
    : undefined
}
