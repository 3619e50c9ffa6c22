import type { PersonDocumentType } from '../data/enumerations/enumeration.ts'
import { personDocumentKeys } from '../data/enumerations/table.ts'
import { personNameReasons } from '../data/issue-codes/table.ts'
import { namingRuleNames } from '../data/rules/names.ts'
import type { Spans } from '../foundation/catalog/params.ts'
import { isBlank } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, type ParamsOf, warning } from '../foundation/issue.ts'
import { type Result, reject, settle } from '../foundation/result.ts'
import { type KnownIds, overrideSeverity, type SeverityOverrides } from '../foundation/severity.ts'
import { read } from '../foundation/untrusted.ts'
import { keyIssue } from './context.ts'
import { lettersOf, type PersonLetters } from './person-letters.ts'
import { addressIn, isPersonUnfilled, nameWithin, strangeLatin } from './person-words.ts'
import { foldRegisterWords, hasCompoundSurname, ORGANIZATION_END } from './register-words.ts'
import { inOrder } from './spans.ts'

/**
 * Name of a person (姓名) exactly as on the document:
 *
 * - Han characters, all of GB 18030 included (䶮 U+4DAE, 〇, extensions): U+4E00–9FA5 would refuse legal names;
 * - parts of names of other peoples joined by `·` (U+00B7); other dots are normalised with a warning;
 * - Latin letters, spaces, hyphens and apostrophes where the document is a foreigner's; both lines of the permits of
 *   Hong Kong, Macao and Taiwan.
 *
 * Errors: digits; letters on a resident ID; forms of address (王先生), 个人 and the like, which both filings name as
 * refused; an organization's name; a domain; a `·` at the start, at the end or doubled; more than 64 characters.
 * Warnings: one character; more than 25 (what systems must hold at least); what may be a form of address (李总) or a
 * name of something else (欧阳学会, 青竹网); characters in the place of others (○, radicals);
 * signs that few passports print (A/L, @, brackets); spaces and invisible characters, which are dropped from `text`.
 *
 * Sources: the ministry's filling requirements (2009), hints of the public-security platform, the joint notice of
 * 2016 on names in government systems. Read 2026-11-21.
 */
export interface PersonName {
  /** Without spaces (between Han characters), invisible characters, and with `·` between parts. */
  readonly text: string
}

/** What the name of a person (姓名) is judged by. */
export interface PersonNameContext {
  /** Latin letters depend on it; without it they are a warning. One that is none is a finding, and the name is not judged. */
  readonly documentType?: PersonDocumentType | undefined
}

/** How names of persons (姓名) are judged. */
export interface PersonNameOptions {
  /**
   * Severity by rule (`naming/person-full-name`) or code (`person_name.charset`), the rule first. What is blank, no text or
   * longer than anything that is looked at is refused whatever stands here.
   */
  readonly severity?: SeverityOverrides | undefined
}

/** The longest text that is looked at, and what an interface of the ministry holds. */
const LONGEST = 512
const MOST_HAN = 64
const MOST_LATIN = 128
/** What systems must hold at least (notice of 2016): longer names may be cut on the way. */
const USUAL = 25

/** Documents on which a Latin name is usual, and those on which it occurs. */
const LATIN: readonly string[] = ['passport', 'foreign-permanent-resident-id']
const SELDOM_LATIN: readonly string[] = [
  'hong-kong-macao-travel-permit',
  'hong-kong-macao-residence-permit',
  'taiwan-resident-travel-permit',
  'taiwan-residence-permit',
]
const RULE = { rule: 'naming/person-full-name' } as const

/** Rules and codes that the check answers for. */
const KNOWN: KnownIds = { rules: { naming: namingRuleNames }, codes: { person_name: personNameReasons } }

/**
 * Checks the name of a person.
 *
 * @returns the name; or the findings, `person_name.*`; `context.unknown` where the document's type is none
 * @throws RangeError where `severity` names no rule or code, or a severity is none
 *
 * @example
 * ```ts
 * checkPersonName('吐尔逊•阿不都', { documentType: 'resident-id' })
 * // → { ok: true, value: { text: '吐尔逊·阿不都' }, issues: [{ code: 'person_name.charset', severity: 'warning',
 * //     params: { kind: 'separator', spans: [[3, 4]] }, … }] }
 * checkPersonName('王先生').issues[0]
 * // → { code: 'person_name.not_allowed', severity: 'error', params: { words: ['先生'], spans: [[1, 3]] }, … }
 * ```
 */
export function checkPersonName(
  name: unknown,
  context?: PersonNameContext,
  options?: PersonNameOptions,
): Result<PersonName, CodesOf<'person_name' | 'context'>> {
  const type: unknown = typeof context === 'object' && context !== null ? read(context, 'documentType') : undefined
  const wrong = keyIssue('documentType', type, personDocumentKeys, false)
  const refuse = (
    issue: Issue<CodesOf<'person_name' | 'context'>>,
  ): Result<never, CodesOf<'person_name' | 'context'>> => (wrong === undefined ? reject(issue) : reject(issue, wrong))
  if (isBlank(name)) return refuse(error('person_name.required', {}))
  if (typeof name !== 'string') return refuse(error('person_name.type', {}))
  if (name.length > LONGEST) {
    return refuse(error('person_name.too_large', { maximum: MOST_HAN, actual: name.length }, RULE))
  }
  const letters = lettersOf(name)
  if (letters.text === '') return refuse(error('person_name.required', {}))
  if (wrong !== undefined) return reject(wrong)
  const issues = withMeant(name.trim(), letters, isBlank(type) ? undefined : (type as string))
  return settle({ text: letters.text }, overrideSeverity(issues, options?.severity, KNOWN))
}

/** Findings that something around the name, or within it, explains. */
const EXPLAINED = /^person_name\.(?:charset|not_allowed)$/

/** The findings, the first with the name that was meant where there is one in which nothing is found. */
function withMeant(
  typed: string,
  letters: PersonLetters,
  type: string | undefined,
): Issue<CodesOf<'person_name' | 'context'>>[] {
  const issues = judge(letters, type)
  const first = issues.findIndex(({ code }) => EXPLAINED.test(code))
  const meant =
    first < 0
      ? undefined
      : (nameWithin(typed) ??
        nameWithin(letters.text) ??
        (/\s/.test(typed) || letters.text === typed ? undefined : letters.text))
  if (meant === undefined || judge(lettersOf(meant), type).length > 0) return issues
  return issues.map((issue, index) =>
    index === first ? { ...issue, suggestion: { kind: 'text', text: meant } as const } : issue,
  )
}

function judge(letters: PersonLetters, type: string | undefined): Issue<CodesOf<'person_name' | 'context'>>[] {
  const words = foldRegisterWords(letters.text)
  if (isPersonUnfilled(words)) return [error('person_name.placeholder', {}, RULE)]
  return letters.han === 0 && letters.latin > 0 ? latinIssues(letters, type) : hanIssues(letters, words, type)
}

type Kind = ParamsOf<'person_name.charset'>['kind']

function charset(issues: Issue<CodesOf<'person_name' | 'context'>>[], kind: Kind, spans: Spans, fatal: boolean): void {
  if (spans.length > 0) issues.push((fatal ? error : warning)('person_name.charset', { kind, spans }, RULE))
}

/** Whether letters are an error on the document, a warning, or nothing. */
function latinLevel(type: string | undefined): 0 | 1 | 2 {
  return type === undefined || SELDOM_LATIN.includes(type) ? 1 : LATIN.includes(type) ? 0 : 2
}

function hanIssues(
  letters: PersonLetters,
  words: string,
  type: string | undefined,
): Issue<CodesOf<'person_name' | 'context'>>[] {
  const { text, han, latin, count, spans } = letters
  const issues: Issue<CodesOf<'person_name' | 'context'>>[] = []
  if (text.length > 2 && ORGANIZATION_END.test(words) && (text.length > 3 || /公司$/.test(words))) {
    // 欧阳学会 may be a person.
    const doubtful = hasCompoundSurname(text, 2)
    issues.push((doubtful ? warning : error)('person_name.wrong_kind', { kind: 'organization-name' }, RULE))
  } else if (/.{2}网$/.test(words)) {
    issues.push(warning('person_name.wrong_kind', { kind: 'organization-name' }, RULE))
  }
  const level = latinLevel(type)
  charset(issues, 'digit', spans.digit, true)
  if (han > 0) charset(issues, 'latin', spans.latin, level === 2)
  // What parts the letters of a second line (WANG, HSIAO-MING) is no sign of its own.
  charset(issues, 'symbol', spans.symbol, true)
  charset(issues, 'symbol', spans.sign, latin === 0 || level === 2)
  charset(issues, 'symbol', spans.variant, false)
  charset(issues, 'separator', spans.separator, false)
  charset(issues, 'space', latin > 0 ? [] : spans.space, false)
  charset(issues, 'invisible', spans.invisible, false)
  if (/^·|·$|··/.test(text)) issues.push(error('person_name.format', { kind: 'separator' }, RULE))

  const address = addressIn(words)
  if (address !== null && issues.every((issue) => issue.severity !== 'error')) {
    const params = { words: [address.word], spans: [letters.spanOf(address.start, address.end)] }
    issues.push((address.certain ? error : warning)('person_name.not_allowed', params, RULE))
  } else if (count === 1 && han === 1) {
    issues.push(warning('person_name.too_small', { minimum: 2, actual: 1 }, RULE))
  } else if (/^(.)\1{2,}$/u.test(text)) {
    issues.push(warning('person_name.placeholder', {}, RULE))
  }
  if (count > USUAL) {
    const fatal = count > MOST_HAN
    const params = { maximum: fatal ? MOST_HAN : USUAL, actual: count }
    issues.push((fatal ? error : warning)('person_name.too_large', params, RULE))
  }
  return issues
}

function latinIssues(letters: PersonLetters, type: string | undefined): Issue<CodesOf<'person_name' | 'context'>>[] {
  const { text, count, latin, spans } = letters
  const kind = strangeLatin(text)
  if (kind !== undefined) return [error('person_name.wrong_kind', { kind }, RULE)]
  const issues: Issue<CodesOf<'person_name' | 'context'>>[] = []
  const level = latinLevel(type)
  if (level > 0) charset(issues, 'latin', spans.latin, level === 2)
  charset(issues, 'digit', spans.digit, true)
  charset(issues, 'symbol', spans.symbol, true)
  charset(issues, 'symbol', inOrder(spans.sign, spans.variant), false)
  charset(issues, 'invisible', spans.invisible, false)
  if (/^[·-]|[·-]$|··|--/.test(text)) issues.push(error('person_name.format', { kind: 'separator' }, RULE))
  else if (text.includes(',')) issues.push(warning('person_name.format', { kind: 'order' }, RULE))
  const address = addressIn(text)
  if (address !== null && address.start === 0) {
    const params = { words: [address.word], spans: [letters.spanOf(0, address.end)] }
    issues.push(warning('person_name.not_allowed', params, RULE))
  }
  if (latin === 1) issues.push(warning('person_name.too_small', { minimum: 2, actual: 1 }, RULE))
  if (count > MOST_LATIN) issues.push(error('person_name.too_large', { maximum: MOST_LATIN, actual: count }, RULE))
  return issues
}
