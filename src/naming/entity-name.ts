import type { Nature } from '../data/enumerations/enumeration.ts'
import { natureKeys } from '../data/enumerations/table.ts'
import { entityNameReasons } from '../data/issue-codes/table.ts'
import { namingRuleNames } from '../data/rules/names.ts'
import type { Spans } from '../foundation/catalog/params.ts'
import { isBlank } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, type ParamsOf, warning } from '../foundation/issue.ts'
import { type Result, reject, settle } from '../foundation/result.ts'
import { type KnownIds, overrideSeverity, type SeverityOverrides } from '../foundation/severity.ts'
import { dropInvisible, foldWidth, INVISIBLE } from '../foundation/text.ts'
import { read } from '../foundation/untrusted.ts'
import { keyIssue } from './context.ts'
import { brokenPart, isEntityUnfilled, isServiceName, looksLikePerson, strangeEnd } from './entity-words.ts'
import { isAlphanumeric, isCombiningMark, isDigit, isHan, isOtherLetter, isRadical, narrowCode } from './han.ts'
import { foldRegisterWords } from './register-words.ts'

/**
 * Name of the entity (主办单位名称): the full name on the certificate, in its characters.
 *
 * Errors: a domain, digits only or letters only in its place (overseas bodies: warning), 某某公司, symbols that no
 * certificate prints, an end that belongs to another nature for certain (…有限公司 of a government organ, …人民政府
 * of an enterprise), what is cut off (…有限公), repeated or out of balance, more than 128 Han or 256 Latin characters.
 * Warnings: letters and digits within (TCL科技集团股份有限公司 is a legal name), marks that certificates seldom print,
 * spaces, half-width brackets (the license prints （）), ends that usually belong to another nature, a person's name (right for a trader without a firm), the
 * service's name in its place. The text stays as typed.
 *
 * Sources: the ministry's filling requirements (2009), hints of the public-security platform, 企业名称登记管理规定
 * (2020); lengths from an interface of 2011. Read 2026-11-21.
 */
export interface EntityName {
  /** As typed, without spaces around it and invisible characters. */
  readonly text: string
}

export interface EntityNameContext {
  /** One that is none, or missing, is a finding (`context.*`), and the name is not judged. */
  readonly nature: Nature
  /** Domain of the service, which may not be the entity's name. */
  readonly domain?: string | undefined
  /** Name of the service, which may not stand in the place of the entity's. */
  readonly serviceName?: string | undefined
}

export interface EntityNameOptions {
  /**
   * Severity by rule (`naming/entity-nature`) or code (`entity_name.charset`), the rule first. What is blank, no text or
   * longer than anything that is looked at is refused whatever stands here.
   */
  readonly severity?: SeverityOverrides | undefined
}

const LONGEST = 512
/** What the ministry's interface holds: 128 Han or 256 other characters. */
const MOST_HAN = 128
const MOST_UNITS = 256
const RULE = { rule: 'naming/entity-full-name' } as const
const NATURE_RULE = { rule: 'naming/entity-nature' } as const

/** Rules and codes that the check answers for. */
const KNOWN: KnownIds = { rules: { naming: namingRuleNames }, codes: { entity_name: entityNameReasons } }

const DOMAIN =
  /^(?:[a-z]+:\/\/\S+|www\.\S+|[a-z0-9\u4e00-\u9fff-]+(?:\.[a-z0-9\u4e00-\u9fff-]+)*\.(?:[a-z]{2,}|网址|公司|中国|集团))$/i
/** Marks that certificates print: brackets, dots of foreign names, quotes, title marks, enumeration comma, hyphen. */
const MARKS = '()（）·•・‧･．∙⋅“”"‘’\'「」『』《》〈〉、-－—‐‑‒–―−.&，,＆＋+:：/'
const USUAL_MARKS = '（）·“”《》'
/** What only names from abroad have. */
const FOREIGN_MARKS = '!*«»;'

/**
 * Checks the name of an entity against its nature.
 *
 * @returns the name as typed, trimmed; or the findings, `entity_name.*`; `context.*` where the nature is missing or wrong
 * @throws RangeError where `severity` names no rule or code, or a severity is none
 *
 * @example
 * ```ts
 * checkEntityName('青竹科技有限公司', { nature: 'enterprise' })
 * // → { ok: true, value: { text: '青竹科技有限公司' }, issues: [] }
 * checkEntityName('青竹科技有限公司', { nature: 'government' }).issues[0]
 * // → { code: 'entity_name.conflict', severity: 'error', params: { words: ['有限公司'], spans: [[4, 8]] }, … }
 * ```
 */
export function checkEntityName(
  name: unknown,
  context: EntityNameContext,
  options?: EntityNameOptions,
): Result<EntityName, CodesOf<'entity_name' | 'context'>> {
  const given: unknown = context
  const wrong = keyIssue('nature', keyOf(given, 'nature'), natureKeys, true)
  const refuse = (
    issue: Issue<CodesOf<'entity_name' | 'context'>>,
  ): Result<never, CodesOf<'entity_name' | 'context'>> => (wrong === undefined ? reject(issue) : reject(issue, wrong))
  if (isBlank(name)) return refuse(error('entity_name.required', {}))
  if (typeof name !== 'string') return refuse(error('entity_name.type', {}))
  if (name.length > LONGEST)
    return refuse(error('entity_name.too_large', { maximum: MOST_HAN, actual: name.length }, RULE))
  const text = dropInvisible(name).trim()
  if (text === '') return refuse(error('entity_name.required', {}))
  if (wrong !== undefined) return reject(wrong)
  const issues = judge(name, text, textOf(given, 'nature'), given)
  return settle({ text }, overrideSeverity(issues, options?.severity, KNOWN))
}

/**
 * The findings on a name.
 *
 * @param name as typed
 * @param text the name without spaces around it and invisible characters
 */
function judge(
  name: string,
  text: string,
  nature: string,
  context: unknown,
): Issue<CodesOf<'entity_name' | 'context'>>[] {
  const plain = foldRegisterWords(foldWidth(text).replace(/[()]/g, (bracket) => (bracket === '(' ? '（' : '）')))
  const dotted = foldWidth(text).replace(/[。｡]/g, '.')
  const domain = textOf(context, 'domain')
  const overseas = nature === 'overseas-institution' || nature === 'foreign-cultural-center'
  if (!overseas && isEntityUnfilled(plain)) return [error('entity_name.placeholder', {}, RULE)]
  const issues: Issue<CodesOf<'entity_name' | 'context'>>[] = []
  if (DOMAIN.test(dotted) || (domain !== '' && dotted.toLowerCase() === domain.toLowerCase())) {
    // Booking.com is the name of a company, elsewhere.
    const issue = (overseas ? warning : error)('entity_name.format', { kind: 'domain' }, RULE)
    if (!overseas) return [issue]
    issues.push(issue)
  }

  const characters = charactersOf(name, overseas)
  const { offsets } = characters
  issues.push(...characterIssues(characters, overseas, nature === 'national-defence'))
  // 王有限 is a person, and names from abroad are built as they are.
  const broken = nature === 'individual' ? undefined : brokenPart(plain)
  if (broken !== undefined) {
    issues.push((broken === 'tail' || overseas ? warning : error)('entity_name.format', { kind: broken }, RULE))
  }
  const strange = strangeEnd(plain, nature)
  if (strange !== undefined) {
    const { word, start, end, fatal } = strange
    const params = { words: [word], spans: [[offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1]] as const }
    issues.push((fatal ? error : warning)('entity_name.conflict', params, NATURE_RULE))
  }
  if (nature !== 'individual') {
    if (looksLikePerson(text)) {
      issues.push(warning('entity_name.wrong_kind', { kind: 'person-name' }, NATURE_RULE))
    }
    if (isServiceName(plain, foldRegisterWords(textOf(context, 'serviceName').trim()))) {
      issues.push(warning('entity_name.mismatch', { kind: 'service' }, RULE))
    }
  }
  return issues
}

/** A key of the context, whatever that is. */
function keyOf(context: unknown, key: keyof EntityNameContext): unknown {
  return typeof context === 'object' && context !== null ? read(context, key) : undefined
}

/** A text of the context; `''` where it is none. */
function textOf(context: unknown, key: keyof EntityNameContext): string {
  const value = keyOf(context, key)
  return typeof value === 'string' ? value.slice(0, LONGEST) : ''
}

type CharacterKind = 'han' | 'digit' | 'latin' | 'mark' | 'symbol' | 'space' | 'invisible' | 'bracket' | 'usual'

/** What a character of an entity's name is. */
function kindOf(character: string, overseas: boolean): CharacterKind {
  const code = narrowCode(character)
  if (isHan(code)) return 'han'
  if (character.trim() === '') return 'space'
  if (INVISIBLE.test(character)) return 'invisible'
  if (isDigit(code)) return 'digit'
  if (isAlphanumeric(code) || isOtherLetter(character) || isCombiningMark(code)) return 'latin'
  if (character === '(' || character === ')') return 'bracket'
  if (USUAL_MARKS.includes(character)) return 'usual'
  const isMark = MARKS.includes(character) || (overseas && FOREIGN_MARKS.includes(character))
  return isMark || isRadical(code) ? 'mark' : 'symbol'
}

/** The characters of a name: where each kind stands, and where in it each unit of the trimmed text comes from. */
interface EntityCharacters {
  readonly spans: { readonly [K in CharacterKind]: Spans }
  readonly offsets: readonly number[]
}

function charactersOf(name: string, overseas: boolean): EntityCharacters {
  const kinds = {
    han: [],
    digit: [],
    latin: [],
    mark: [],
    symbol: [],
    space: [],
    invisible: [],
    bracket: [],
    usual: [],
  }
  const spans = kinds as { [K in CharacterKind]: (readonly [number, number])[] }
  const offsets: number[] = []
  const last = name.trimEnd().length
  let start = 0
  for (const character of name) {
    const end = start + character.length
    const kind = kindOf(character, overseas)
    const isWithin = offsets.length > 0
    if (kind !== 'invisible' && (isWithin || kind !== 'space')) for (let at = start; at < end; at++) offsets.push(at)
    if (kind !== 'space' || (isWithin && start < last)) spans[kind].push([start, end])
    start = end
  }
  return { spans, offsets }
}

/** The findings on characters and length. */
function characterIssues(
  { spans }: EntityCharacters,
  overseas: boolean,
  numbered: boolean,
): Issue<CodesOf<'entity_name' | 'context'>>[] {
  const issues: Issue<CodesOf<'entity_name' | 'context'>>[] = []
  const han = spans.han.length
  const count = han + spans.digit.length + spans.latin.length
  const report = (kind: ParamsOf<'entity_name.charset'>['kind'], found: Spans, fatal = false): void => {
    if (found.length > 0) issues.push((fatal ? error : warning)('entity_name.charset', { kind, spans: found }, RULE))
  }
  report('symbol', spans.symbol, true)
  report('symbol', spans.mark)
  if (han === 0 && count > 0) {
    const kind = spans.latin.length > 0 ? 'latin' : 'digits'
    issues.push((overseas ? warning : error)('entity_name.format', { kind }, RULE))
  } else {
    // Troops are called by their numbers.
    if (!numbered) report('digit', spans.digit)
    report('latin', spans.latin)
    report('space', spans.space)
    report('bracket', spans.bracket)
  }
  report('invisible', spans.invisible)
  if (count < 2) issues.push(error('entity_name.too_small', { minimum: 2, actual: count }, RULE))
  if (count + han > MOST_UNITS) issues.push(error('entity_name.too_large', { maximum: MOST_HAN, actual: count }, RULE))
  return issues
}
