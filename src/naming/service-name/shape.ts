import { isHabit } from '../../data/province-demands/habit.ts'
import { nameMinHan, nameScript, provChongqing } from '../../data/province-demands/table.ts'
import type { RuleId, Severity } from '../../foundation/issue.ts'
import { dropInvisible, INVISIBLE } from '../../foundation/text.ts'
import { compose } from '../compose.ts'
import { isAlphanumeric, isHan, isOtherLetter, narrowCode } from '../han.ts'
import { serviceNameIssue } from './service-name-issue.ts'
import type { ServiceNameContext, ServiceNameIssue } from './types.ts'

/**
 * Shape of a service name: characters, length, and what may not be the whole of it.
 *
 * | what | finding |
 * |---|---|
 * | fewer than three characters (Han, letters, digits), of a website; in Tianjin fewer than three Han | `too_small` |
 * | a mini-program's of less than four columns, of which a Han character fills two (one character: error) | `too_small` |
 * | more than 128 Han or 256 Latin characters; more than 30 (warning), of other services columns | `too_large` |
 * | digits only (an app: warning); Latin letters and digits only, of a website; a domain or web address | `format` |
 * | anything but Han, letters, digits, brackets and hyphen (punctuation of apps, a space: warning; beside Latin: advice) | `charset` |
 *
 * Sources: the ministry's filling requirements (2009), Tencent Cloud, Huawei Cloud, UCloud, Xinnet; the upper length
 * is of an interface of 2011. Characters of the entity's registered name are never objected to. Read 2026-11-21.
 */

/** The longest text that is looked at. */
export const LONGEST_NAME = 512

// Enough to tell a domain from Node.js: a name with a dot is refused either way.
const SUFFIXES = /^(?:com|cn|net|org|top|xyz|vip|io|cc|网址|公司|中国|集团)$/

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

type Span = readonly [start: number, end: number]

/** What an odd character of a name is; `undefined` for Han, letters, digits and the marks that names may have. */
function oddityOf(character: string): 'symbol' | 'space' | 'script' | undefined {
  const code = narrowCode(character)
  if (isHan(code) || isAlphanumeric(code) || isMark(character)) return undefined
  if (character.trim() === '') return 'space'
  if (INVISIBLE.test(character)) return undefined
  return isOtherLetter(character) ? 'script' : 'symbol'
}

/** Punctuation that names of apps are written with, besides the marks that the stores take for granted. */
const PUNCTUATION = /^[!?~！？～《》【】「」…—]$/

/** A space with a Latin letter or a digit beside it: AI 助手, and no 中 国. */
const BESIDE_LATIN = /[a-z\d]\s|\s[a-z\d]/i

/**
 * The findings on characters, by kind, with their places.
 *
 * @param allowed characters that are never objected to
 * @param isOfApp whether it is no website: the stores take spaces, and punctuation that others do not (Keep!)
 * @param scriptIsFatal whether other letters than Han and Latin ones are refused, which few places say in so many words
 */
function characterIssues(name: string, allowed: string, isOfApp: boolean, scriptIsFatal: boolean): ServiceNameIssue[] {
  const spans = { symbol: [] as Span[], space: [] as Span[], script: [] as Span[] }
  const first = name.length - name.trimStart().length
  const last = name.trimEnd().length
  let start = 0
  for (const character of name) {
    const end = start + character.length
    const oddity = isUsualAt(name, start) ? undefined : oddityOf(character)
    const isOutside = oddity === 'space' && (start < first || start >= last)
    if (oddity !== undefined && !isOutside && !allowed.includes(character)) spans[oddity].push([start, end])
    start = end
  }
  const issues: ServiceNameIssue[] = []
  const add = (kind: keyof typeof spans, severity: Severity, rule: RuleId, mend: (name: string) => string): void => {
    if (spans[kind].length === 0) return
    const text = mend(name)
    // A radical that has no composed form stays what it is.
    const isMended = spans.symbol.length === 0 && text !== name && ![...text].some((one) => oddityOf(one) === kind)
    const suggestion = isMended ? ({ kind: 'text', text } as const) : undefined
    issues.push(serviceNameIssue(severity, 'charset', { kind, spans: spans[kind] }, rule, suggestion))
  }
  const areMarks = isOfApp && spans.symbol.every(([start, end]) => PUNCTUATION.test(name.slice(start, end)))
  add('symbol', areMarks ? 'warning' : 'error', 'naming/chr-special', (text) => text)
  if (!isOfApp) {
    const areOfLatin = spans.space.every(([start, end]) => BESIDE_LATIN.test(name.slice(start - 1, end + 1)))
    add('space', areOfLatin ? 'advice' : 'warning', 'naming/chr-special', (text) => text.replace(/\s+/g, ''))
  }
  add('script', scriptIsFatal ? 'error' : 'warning', 'naming/chr-han', compose)
  return issues
}

/** The finding on a name that has nothing but digits or Latin letters, or has these where a province takes none. */
function alphabetIssue(
  folded: string,
  { service, provinceCode, nature }: ServiceNameContext,
): ServiceNameIssue | undefined {
  // Apps bear the names that they have in the stores, QQ and Soul among them; the sources speak of websites.
  if (service !== 'website') {
    const isDigits = /^\d+$/.test(folded)
    return isDigits ? serviceNameIssue('warning', 'format', { kind: 'digits' }, 'naming/chr-digit') : undefined
  }
  if (/^\d+$/.test(folded)) return serviceNameIssue('error', 'format', { kind: 'digits' }, 'naming/chr-digit')
  if (/^[a-z\d]+$/.test(folded)) return serviceNameIssue('error', 'format', { kind: 'latin' }, 'naming/chr-latin')
  if (isHabit(provChongqing, provinceCode, nature) && /[a-z]/.test(folded)) {
    return serviceNameIssue('error', 'format', { kind: 'latin-part' }, 'naming/prov-chongqing')
  }
  return undefined
}

/** Characters at least: of a website; apps of two characters are many (微信), and the sources speak of websites. */
const LEAST_OF_WEBSITES = 3
const LEAST_OF_OTHERS = 1
/** What the platforms of mini-programs and the stores of apps take, in columns: a Chinese character fills two. */
const LEAST_COLUMNS = 4
const MOST_COLUMNS = 30
/** What most forms take, and what the ministry's interface holds: 128 Han or 256 other characters. */
const USUAL_LENGTH = 30
const MOST_HAN = 128
const MOST_UNITS = 256

/**
 * Adds the findings on length. Where nothing else is wrong with the name's shape, its Han characters are counted, too.
 *
 * @param issues the findings on the name's shape until now
 */
function addLengthIssues(
  issues: ServiceNameIssue[],
  name: string,
  folded: string,
  context: ServiceNameContext,
  entityName: string,
): void {
  const isSound = issues.length === 0
  let count = 0
  let han = 0
  for (let at = 0; at < folded.length; count++) {
    const code = folded.codePointAt(at)!
    if (isHan(code)) han++
    at += code > LAST_OF_ONE_UNIT ? 2 : 1
  }
  const minimum = context.service === 'website' ? LEAST_OF_WEBSITES : LEAST_OF_OTHERS
  if (count < minimum) issues.push(tooShort(minimum, count, 'character'))
  else if (
    han < minimum &&
    isSound &&
    isHabit(nameMinHan, context.provinceCode, context.nature) &&
    context.trademark !== true &&
    !entityName.includes(name.trim())
  ) {
    issues.push(tooShort(minimum, han, 'han'))
  }
  const isCut = name.length === LONGEST_NAME
  const isFatal = isCut || count + han > MOST_UNITS
  if (isFatal || count > USUAL_LENGTH) {
    const params = { maximum: isFatal ? MOST_HAN : USUAL_LENGTH, actual: count, unit: 'character' } as const
    issues.push(serviceNameIssue(isFatal ? 'error' : 'warning', 'too_large', params, 'naming/len-max'))
  } else if (context.service !== 'website' && count >= minimum) {
    const issue = columnIssue(context, count, count + han)
    if (issue !== undefined) issues.push(issue)
  }
}

/** The last code point of one UTF-16 unit. */
const LAST_OF_ONE_UNIT = 0xffff

function tooShort(minimum: number, actual: number, unit: 'character' | 'han'): ServiceNameIssue {
  return serviceNameIssue('error', 'too_small', { minimum, actual, unit }, 'naming/len-min')
}

/**
 * The finding on the length of an app's or a mini-program's name. The platforms of mini-programs agree that one
 * character is too few, and differ on how letters count. Of apps it is advice: the stores differ.
 */
function columnIssue({ service }: ServiceNameContext, count: number, columns: number): ServiceNameIssue | undefined {
  if (service === 'mini-program' && columns < LEAST_COLUMNS) {
    const params = { minimum: LEAST_COLUMNS, actual: columns, unit: 'column' } as const
    return serviceNameIssue(count < 2 ? 'error' : 'warning', 'too_small', params, 'naming/mini-length')
  }
  if (columns <= MOST_COLUMNS) return undefined
  const params = { maximum: MOST_COLUMNS, actual: columns, unit: 'column' } as const
  return service === 'mini-program'
    ? serviceNameIssue('warning', 'too_large', params, 'naming/mini-length')
    : serviceNameIssue('advice', 'too_large', params, 'naming/app-length')
}

/** Whether a name has nothing but Han characters of the usual block, letters and digits, as most have. */
function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (!isUsualAt(name, at)) return false
  return true
}

function isUsualAt(name: string, at: number): boolean {
  const code = name.charCodeAt(at)
  return isAlphanumeric(code) || (code >= USUAL_HAN_FROM && code <= USUAL_HAN_TO)
}

const USUAL_HAN_FROM = 0x4e00
const USUAL_HAN_TO = 0x9fff

/** Marks that the stores take in names of apps and mini-programs, and the texts on websites do not. */
const MARKS_OF_APPS = '+·:：、，,“”|&.'

/**
 * The findings on the shape of a name.
 *
 * @param name as typed, which may be longer than {@link LONGEST_NAME} and is cut there
 * @param folded the name folded for matching
 * @param entityName the registered name, whose characters are allowed
 */
export function shapeIssues(
  name: string,
  folded: string,
  context: ServiceNameContext,
  entityName: string,
): ServiceNameIssue[] {
  const issues: ServiceNameIssue[] = []
  if (isPlain(name)) {
    const alphabet = alphabetIssue(folded, context)
    if (alphabet !== undefined) issues.push(alphabet)
  } else if (holdsDomain(name, context.domain)) {
    issues.push(serviceNameIssue('error', 'format', { kind: 'domain' }, 'naming/chr-domain'))
  } else {
    const allowed = context.service === 'website' ? entityName : entityName + MARKS_OF_APPS
    const isFatal = isHabit(nameScript, context.provinceCode, context.nature)
    issues.push(...characterIssues(name, allowed, context.service !== 'website', isFatal))
    const alphabet = alphabetIssue(folded, context)
    if (alphabet !== undefined) issues.push(alphabet)
  }
  addLengthIssues(issues, name, folded, context, entityName)
  return issues
}
