import { isHabit } from '../../data/province-habits/habit.ts'
import { provChongqing, scriptIsRefused, threeHanAreDue } from '../../data/province-habits/table.ts'
import {
  type CodesOf,
  error,
  type IssueExtras,
  type ParamsOf,
  type RuleId,
  type Suggestion,
  warning,
} from '../../foundation/issue.ts'
import { dropInvisible } from '../../foundation/text.ts'
import { compose } from '../compose.ts'
import { isAlphanumeric, isHan, isOtherLetter } from '../han.ts'
import type { ServiceNameContext, ServiceNameIssue } from './types.ts'

/**
 * Shape of a service name: characters, length, and what may not be the whole of it.
 *
 * | what | finding |
 * |---|---|
 * | fewer than three characters (Han, letters, digits); fewer than three Han (warning) | `too_small` |
 * | more than 128 Han or 256 Latin characters; more than 30 (warning) | `too_large` |
 * | digits only; Latin letters and digits only (an app: warning); a domain or web address | `format` |
 * | anything but Han, letters, digits, brackets and hyphen | `charset` |
 *
 * Sources: the ministry's filling requirements (2009), Tencent Cloud, Huawei Cloud, UCloud, Xinnet; the upper length
 * is of an interface of 2011. Characters of the entity's registered name are never objected to. Read 2026-11-21.
 */

/** The longest text that is looked at. */
export const LONGEST_NAME = 512

// Enough to tell a domain from Node.js: a name with a dot is refused either way.
const SUFFIXES = /^(?:com|cn|net|org|top|xyz|vip|io|cc|网址|公司|中国|集团)$/

type Reason =
  CodesOf<'service_name' | 'context'> extends infer C ? (C extends `service_name.${infer R}` ? R : never) : never

/** Adds a finding `service_name.<reason>` to a list: `fatal` makes it an error. */
export function addIssue<R extends Reason>(
  issues: ServiceNameIssue[],
  fatal: boolean,
  reason: R,
  params: ParamsOf<`service_name.${R}`>,
  rule: RuleId,
  suggestion?: Suggestion,
): void {
  const extras: IssueExtras = suggestion === undefined ? { rule } : { rule, suggestion }
  issues.push((fatal ? error : warning)(`service_name.${reason}`, params, extras) as unknown as ServiceNameIssue)
}

/** Whether a character is one of the marks that names may have: brackets and the hyphen. */
export function isMark(character: string): boolean {
  return '()-（）－'.includes(character)
}

/** Whether a domain or a web address stands in `name`. */
function holdsDomain(name: string, domain: string | undefined): boolean {
  if (!/[.\u2024\u3002\ufe52\uff0e\uff61]/.test(name)) return false
  const text = compose(dropInvisible(name)).toLowerCase().replace(/\s+/g, '').replace(/。/g, '.')
  if (/:\/\/|^www\./.test(text) || (domain !== undefined && domain !== '' && text.includes(domain.toLowerCase()))) {
    return true
  }
  const labels = text.split('.')
  return labels.some((label, index) => {
    // The label may be followed by other words: example.com官网.
    const latin = /^[a-z]*/.exec(label)![0]
    return index > 0 && /[a-z\d\u4e00-\u9fff]$/.test(labels[index - 1]!) && SUFFIXES.test(latin === '' ? label : latin)
  })
}

/** Adds the findings on characters, by kind, with their places. `allowed`: characters that are never objected to. */
function addCharacters(issues: ServiceNameIssue[], name: string, allowed: string, scriptIsFatal: boolean): void {
  const spans: Record<'symbol' | 'space' | 'script', (readonly [number, number])[]> = {
    symbol: [],
    space: [],
    script: [],
  }
  const first = name.length - name.trimStart().length
  const last = name.trimEnd().length
  let start = 0
  for (const character of name) {
    const code = character.codePointAt(0)!
    const end = start + character.length
    if (!isHan(code) && !isAlphanumeric(code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code) && !isMark(character)) {
      const blank = character.trim() === ''
      const outside = blank && (start < first || start >= last)
      if (!outside && !allowed.includes(character) && dropInvisible(character) !== '') {
        spans[blank ? 'space' : isOtherLetter(character) ? 'script' : 'symbol'].push([start, end])
      }
    }
    start = end
  }
  const add = (kind: keyof typeof spans, fatal: boolean, rule: RuleId, text: string): void => {
    if (spans[kind].length === 0) return
    const suggestion = spans.symbol[0] || text === name ? undefined : ({ kind: 'text', text } as const)
    addIssue(issues, fatal, 'charset', { kind, spans: spans[kind] }, rule, suggestion)
  }
  add('symbol', true, 'naming/chr-special', name)
  add('space', false, 'naming/chr-special', name.replace(/\s+/g, ''))
  add('script', scriptIsFatal, 'naming/chr-han', compose(name))
}

/**
 * Adds the findings on the shape of a trimmed name.
 *
 * @param folded the name folded for matching
 * @param entityName the registered name, whose characters are allowed
 */
export function addShape(
  issues: ServiceNameIssue[],
  name: string,
  folded: string,
  context: ServiceNameContext,
  entityName: string,
): void {
  const { provinceCode, nature } = context
  const website = context.service === 'website'
  let count = 0
  let han = 0
  for (const character of folded) {
    count++
    if (isHan(character.codePointAt(0)!)) han++
  }
  if (holdsDomain(name, context.domain)) {
    addIssue(issues, true, 'format', { kind: 'domain' }, 'naming/chr-domain')
  } else {
    // Stores take a few marks that the texts on websites do not.
    addCharacters(
      issues,
      name,
      website ? entityName : `${entityName}+·:：`,
      isHabit(scriptIsRefused, provinceCode, nature),
    )
    if (/^\d+$/.test(folded)) {
      addIssue(issues, website, 'format', { kind: 'digits' }, 'naming/chr-digit')
    } else if (/^[a-z\d]+$/.test(folded)) {
      addIssue(issues, website, 'format', { kind: 'latin' }, website ? 'naming/chr-latin' : 'naming/app-latin')
    } else if (/[a-z]/.test(folded) && isHabit(provChongqing, provinceCode, nature)) {
      addIssue(issues, true, 'format', { kind: 'latin-part' }, 'naming/prov-chongqing')
    }
  }
  // Apps of two characters are many (微信); the sources speak of websites.
  const minimum = website ? 3 : 1
  if (count < minimum) {
    addIssue(issues, true, 'too_small', { minimum, actual: count, unit: 'character' }, 'naming/len-min')
  } else if (han < minimum && issues.length === 0 && context.trademark !== true && !entityName.includes(name.trim())) {
    const fatal = isHabit(threeHanAreDue, provinceCode, nature)
    addIssue(issues, fatal, 'too_small', { minimum, actual: han, unit: 'han' }, 'naming/len-min')
  }
  if (count > 30 || name.length === LONGEST_NAME) {
    const fatal = count + han > 256 || name.length === LONGEST_NAME
    addIssue(issues, fatal, 'too_large', { maximum: fatal ? 128 : 30, actual: count }, 'naming/len-max')
  }
}
