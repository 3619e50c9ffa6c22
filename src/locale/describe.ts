import { frozen } from '../foundation/frozen.ts'
import type { AnyIssue } from '../foundation/issue.ts'
import { own, read } from '../foundation/untrusted.ts'
import type { CellWords, Locale, Messages, PartialLocale, Words } from './locale.ts'
import { zhCN } from './zh-CN.ts'

const complete = new WeakMap<PartialLocale, Locale>()

/**
 * The locale with its gaps filled from zh-CN; a whole one is returned as it is.
 *
 * @throws TypeError where it is no locale, but for instance the name of one
 *
 * @example
 * ```ts
 * completeLocale({ id: 'ja', fields: { 'icp-entity.name': '名称' } }).report.error // → '错误'
 * ```
 */
export function completeLocale(locale: PartialLocale | Locale = zhCN): Locale {
  if (locale === zhCN || locale === null) return zhCN
  if (typeof locale !== 'object') {
    throw new TypeError(
      "beian: a locale is an object such as zhCN, zhTW or en, not its name: import { en } from 'beian/locale'",
    )
  }
  const known = complete.get(locale)
  if (known !== undefined) return known
  const options = { ...zhCN.options } as Record<string, object>
  for (const [name, labels] of Object.entries(partOf(locale, 'options')))
    options[name] = { ...options[name], ...labels }
  const filled: Locale = frozen({
    id: typeof locale.id === 'string' ? locale.id : zhCN.id,
    kinds: { ...zhCN.kinds, ...partOf(locale, 'kinds') },
    options: options as unknown as Words['options'],
    fields: { ...zhCN.fields, ...partOf(locale, 'fields') },
    notes: { ...zhCN.notes, ...partOf(locale, 'notes') },
    cells: { ...zhCN.cells, ...partOf(locale, 'cells') },
    issues: { ...zhCN.issues, ...partOf(locale, 'issues') } as Messages,
    suggestions: { ...zhCN.suggestions, ...partOf(locale, 'suggestions') },
    report: { ...zhCN.report, ...partOf(locale, 'report') },
  })
  complete.set(locale, filled)
  return filled
}

function partOf<K extends Exclude<keyof PartialLocale, 'id'>>(
  locale: PartialLocale,
  key: K,
): NonNullable<PartialLocale[K]> | Record<never, never> {
  return locale[key] ?? {}
}

/**
 * The text of a finding: one sentence that says what is wrong and what to do about it. It never holds the value.
 *
 * @param issue one finding; one that the locale has no text for comes back as its code
 * @param locale `zhCN` by default; a partial locale of the caller's own falls back to it
 * @param options `{ short: true }`: what is wrong alone, for the error line of a form; 28 Chinese characters or 60 others
 * @throws TypeError where the issue is no finding, or the locale no locale
 *
 * @example
 * ```ts
 * describeIssue(parseResidentId('1').issues[0], en)
 * // → 'An ID number has 18 characters, but this one has 1: check for a missing or extra one.'
 * describeIssue(parseResidentId('1').issues[0], en, { short: true })
 * // → 'An ID number has 18 characters, but this one has 1'
 * ```
 */
export function describeIssue(
  issue: AnyIssue,
  locale: PartialLocale | Locale = zhCN,
  options?: { readonly short?: boolean | undefined },
): string {
  const whole = completeLocale(locale)
  const code: unknown = typeof issue === 'object' && issue !== null ? read(issue, 'code') : undefined
  if (typeof code !== 'string') {
    throw new TypeError('beian: describeIssue takes one finding, an element of result.issues')
  }
  const isShort = typeof options === 'object' && options !== null && read(options, 'short') === true
  const message = own(whole.issues as Readonly<Record<string, unknown>>, code)
  const params: unknown = read(issue, 'params')
  if (typeof message !== 'function' || typeof params !== 'object' || params === null) return code
  try {
    const text = (message as (params: unknown, words: Words) => string)(params, whole)
    return isShort ? shortened(text) : text
  } catch {
    // Params that are not the code's: a finding that was stored or sent on in parts.
    return code
  }
}

/** What an error line has room for: a phone's width at 12 px. */
const LINE = { chinese: 28, other: 60 }

/** Where a clause ends; what stands in brackets or quotes is not parted. */
const CLAUSE = /(?:[^，；：。,;:.（(“]|[,:.](?! |$)|（[^）]*）|\([^)]*\)|“[^”]*”|[（(“])+/y

/** The clauses from the beginning that fit one line; the first in any case, without its brackets where it is too long. */
function shortened(text: string): string {
  const chinese = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  const most = chinese * 3 > text.length ? LINE.chinese : LINE.other
  let end = 0
  CLAUSE.lastIndex = 0
  while (CLAUSE.test(text)) {
    const next = CLAUSE.lastIndex
    if (end > 0 && next > most) break
    end = next
    CLAUSE.lastIndex = next + 1
  }
  const said = text.slice(0, end)
  return said.length > most ? said.replace(/（[^）]*）| \([^)]*\)/g, '') : said
}

/**
 * What a finding suggests to enter or to write instead, as a text beside its message: a repaired text, a remark, the
 * pre-approvals that would lift it, the right name of a key. It may hold what was typed, so it does not belong in a log.
 *
 * @returns `undefined` where the finding suggests nothing
 *
 * @example
 * ```ts
 * describeSuggestion(parseEmail('12345678@qq.con').issues[0]!, en) // → 'suggestion: 12345678@qq.com'
 * describeSuggestion(parseResidentId('1').issues[0]!, en)          // → undefined
 * ```
 */
export function describeSuggestion(issue: AnyIssue, locale: PartialLocale | Locale = zhCN): string | undefined {
  const whole = completeLocale(locale)
  const { suggestions, options } = whole
  const suggestion = read(issue ?? {}, 'suggestion') as AnyIssue['suggestion'] | null
  switch (suggestion?.kind) {
    case 'text': {
      const option = optionMeant(issue, suggestion.text, whole)
      return option === undefined ? suggestions.text(suggestion.text) : suggestions.choice(option)
    }
    case 'value': {
      const { value } = suggestion
      return typeof value === 'number' ? suggestions.text(String(value)) : suggestions.choice(yesOrNo(value, whole))
    }
    case 'remark':
      return suggestions.remark(suggestion.text)
    case 'key':
      return suggestions.key(suggestion.key)
    case 'permit': {
      const labels: Readonly<Record<string, string>> = options['pre-approval']
      return suggestions.permit(suggestion.permits.map((permit) => own(labels, permit) ?? permit))
    }
    default:
      return undefined
  }
}

/** What the option that a finding suggests is called: the form shows 企业 where `enterprise` is written. */
export function optionMeant(issue: AnyIssue, key: string, { options, cells }: Locale): string | undefined {
  const code = read(issue, 'code')
  const params = read(issue, 'params')
  if (code === 'field.type' && read(params, 'expected') === 'object') return wordFor(key, cells)
  if (code !== 'field.unknown') return undefined
  const tables = options as Readonly<Record<string, Readonly<Record<string, string>>>>
  for (const name of [read(params, 'enumeration'), read(params, 'alternative')]) {
    const label = typeof name === 'string' ? own(own(tables, name) ?? {}, key) : undefined
    if (label !== undefined) return label
  }
  return undefined
}

/** What a word in the place of a person in charge is called: 与主体负责人相同 for `entity`. */
function wordFor(key: string, { entity, principal }: CellWords): string | undefined {
  if (key === 'entity') return entity
  return key === 'principal' ? principal : undefined
}

function yesOrNo(value: boolean, { cells }: Locale): string {
  return value ? cells.yes : cells.no
}
