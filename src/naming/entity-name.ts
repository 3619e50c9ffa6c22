import type { Nature } from '../data/enumerations/enumeration.ts'
import { natureKeys } from '../data/enumerations/table.ts'
import { entityNameReasons } from '../data/issue-codes/table.ts'
import { namingRuleNames } from '../data/rules/names.ts'
import type { Spans } from '../foundation/catalog/params.ts'
import { isBlank } from '../foundation/input.ts'
import {
  type CodesOf,
  error,
  type Issue,
  type IssueExtras,
  type ParamsOf,
  type RuleId,
  type Suggestion,
  warning,
} from '../foundation/issue.ts'
import { type Result, reject, settle } from '../foundation/result.ts'
import { type KnownIds, overrideSeverity, type SeverityOverrides } from '../foundation/severity.ts'
import { dropInvisible, foldWidth, INVISIBLE } from '../foundation/text.ts'
import { read } from '../foundation/untrusted.ts'
import { keyIssue } from './context.ts'
import {
  brokenPart,
  companyTail,
  isEntityUnfilled,
  isServiceName,
  lacksLegalForm,
  looksLikePerson,
  strangeEnd,
} from './entity-words.ts'
import { isAlphanumeric, isCombiningMark, isDigit, isHan, isOtherLetter, isRadical, narrowCode } from './han.ts'
import { addressIn, isPersonUnfilled } from './person-words.ts'
import { foldRegisterWords } from './register-words.ts'

/**
 * Name of the entity (主办单位名称): the full name on the certificate, in its characters.
 *
 * Errors: a domain, digits only or letters only in its place (overseas bodies: warning), 某某公司, symbols that no
 * certificate prints, letters and digits behind 公司, an end that belongs to another nature for certain (…有限公司 of a
 * government organ, …人民政府 of an enterprise), what is cut off (…有限公), repeated or out of balance, more than 128 Han
 * or 256 Latin characters; of an individual a form of address (李先生).
 * Warnings: letters and digits within (TCL科技集团股份有限公司 is a legal name), marks that certificates seldom print,
 * spaces, half-width brackets (the license prints （）), ends that usually belong to another nature, an enterprise's name
 * without its legal form (青竹科技), a person's name (right for a trader without a firm), the service's name in its place.
 * Remarks that repeat the name answer all of these. The text stays as typed, but for a label in front (单位名称：).
 *
 * Sources: the ministry's filling requirements (2009), hints of the public-security platform, 企业名称登记管理规定 (2020,
 * articles 5, 6, 10 and 11); lengths from an interface of 2011. Read 2026-11-28.
 */
export interface EntityName {
  /** As typed, without a label in front, spaces around it and invisible characters. */
  readonly text: string
}

/** What the name of an entity (单位名称) is judged by. */
export interface EntityNameContext {
  /** One that is none, or missing, is a finding (`context.*`), and the name is not judged. */
  readonly nature: Nature
  /** Domain of the service, which may not be the entity's name. */
  readonly domain?: string | undefined
  /** Name of the service, which may not stand in the place of the entity's. */
  readonly serviceName?: string | undefined
  /** Remarks (备注) on the entity: where they repeat the name, it is the one on the certificate, and no doubt is told. */
  readonly remarks?: string | undefined
}

/** How names of entities (单位名称) are judged. */
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
const LEGAL_FORM_RULE = { rule: 'naming/entity-legal-form' } as const

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
  const isPlain = PLAIN.test(name)
  const label = isPlain ? undefined : LABEL.exec(name)?.[0]
  if (label !== undefined) return withLabel(label.length, checkEntityName(name.slice(label.length), context, options))
  const text = isPlain ? name : dropInvisible(name).trim()
  if (text === '') return refuse(error('entity_name.required', {}))
  if (wrong !== undefined) return reject(wrong)
  const issues = withMeant(text, judge(name, text, isPlain, textOf(given, 'nature'), given), given)
  return settle({ text }, overrideSeverity(issues, options?.severity, KNOWN))
}

/** What forms and papers call the name, in front of it: 单位名称：, 【主办单位全称】, Company name:. */
const LABEL =
  /^\s*(?:[【[]\s*)?(?:(?:主办|开办|申请|备案|注册)?(?:单位|主体|企业|公司|机构|组织|[者人])?(?:全称|名称)(?:\s*[】\]]?\s*[:：=]|\s*[】\]]|\s)|(?:(?:company|entity|organi[sz]ation|full) )?name\s*[:：=])\s*/i

/** The result of a name without its label, with the places in the name as it was given. */
function withLabel(
  length: number,
  result: Result<EntityName, CodesOf<'entity_name' | 'context'>>,
): Result<EntityName, CodesOf<'entity_name' | 'context'>> {
  const issues = result.issues.map((issue) => {
    if (!('spans' in issue.params)) return issue
    const spans = issue.params.spans.map(([start, end]) => [start + length, end + length] as const)
    return { ...issue, params: { ...issue.params, spans } }
  })
  return { ...result, issues } as typeof result
}

/** A name while it is judged. */
interface NameUnderRead {
  /** Without spaces around it and invisible characters. */
  readonly text: string
  /** With the characters of register words in simplified form, and full-width brackets. */
  readonly plain: string
  readonly nature: string
  /** Bodies from abroad are called what they like. */
  readonly overseas: boolean
  readonly characters: EntityCharacters
  /** Whether the remarks answer every doubt: they repeat the name, and say that it is the one on the certificate. */
  readonly isAnswered: boolean
  readonly issues: EntityIssue[]
}

type EntityIssue = Issue<CodesOf<'entity_name' | 'context'>>
type EntityReason = CodesOf<'entity_name'> extends `entity_name.${infer R}` ? R : never

/** Tells what makes a doubt of the name, unless the remarks answer it. */
function doubt<R extends EntityReason>(
  { text, isAnswered, issues }: NameUnderRead,
  reason: R,
  params: ParamsOf<`entity_name.${R}`>,
  rule: { readonly rule: RuleId },
): void {
  if (isAnswered) return
  const answer: IssueExtras = {
    liftedBy: [{ fact: 'remark', path: ['remarks'] }],
    suggestion: { kind: 'remark', text: `“${text}”与证件上的名称一致` },
  }
  issues.push(warning(`entity_name.${reason}`, params, { ...rule, ...answer }) as EntityIssue)
}

/**
 * The findings on a name.
 *
 * @param name as typed
 * @param text the name without spaces around it and invisible characters
 * @param isPlain whether it has Chinese characters and their brackets only: there is nothing to fold, and no domain
 */
function judge(name: string, text: string, isPlain: boolean, nature: string, context: unknown): EntityIssue[] {
  const plain = foldRegisterWords(isPlain ? text : foldWidth(text).replace(/\(/g, '（').replace(/\)/g, '）'))
  const overseas = nature === 'overseas-institution' || nature === 'foreign-cultural-center'
  const unfilled = isEntityUnfilled(plain) || (nature === 'individual' && isPersonUnfilled(plain))
  if (!overseas && unfilled) return [error('entity_name.placeholder', {}, RULE)]
  const read: NameUnderRead = {
    text,
    plain,
    nature,
    overseas,
    characters: isPlain ? plainCharacters(name) : charactersOf(name, overseas),
    isAnswered: textOf(context, 'remarks').includes(text),
    issues: [],
  }
  if (isDomain(text, isPlain, textOf(context, 'domain'))) {
    // Booking.com is the name of a company, elsewhere.
    if (!overseas) return [error('entity_name.format', { kind: 'domain' }, RULE)]
    doubt(read, 'format', { kind: 'domain' }, RULE)
  }
  judgeCharacters(read)
  judgeBuild(read)
  judgeEnd(read)
  if (nature === 'individual') judgeAddress(read)
  else judgeKind(read, foldRegisterWords(textOf(context, 'serviceName').trim()))
  return read.issues
}

/** Whether a domain stands in the place of a name: any, or the one of the service. */
function isDomain(text: string, isPlain: boolean, domain: string): boolean {
  if (isPlain && domain === '') return false
  const dotted = foldWidth(text).replace(/[。｡]/g, '.')
  return DOMAIN.test(dotted) || (domain !== '' && dotted.toLowerCase() === domain.toLowerCase())
}

/** The build of a name, which certificates print whole and in balance. */
function judgeBuild(read: NameUnderRead): void {
  // 王有限 is a person, and names from abroad are built as they are.
  const broken = read.nature === 'individual' ? undefined : brokenPart(read.plain)
  if (broken === undefined) return
  if (broken === 'tail' || read.overseas) doubt(read, 'format', { kind: broken }, RULE)
  else read.issues.push(error('entity_name.format', { kind: broken }, RULE))
}

/** The end of a name, by which its nature is known. */
function judgeEnd(read: NameUnderRead): void {
  const strange = strangeEnd(read.plain, read.nature)
  if (strange === undefined) return
  const { word, start, end, fatal } = strange
  const params = { words: [word], spans: [spanOf(read, start, end)] }
  if (fatal) read.issues.push(error('entity_name.conflict', params, NATURE_RULE))
  else doubt(read, 'conflict', params, NATURE_RULE)
}

/** 王先生, 李小姐: how somebody is spoken to is not what they are called. */
function judgeAddress(read: NameUnderRead): void {
  const address = read.issues.some(isError) ? null : addressIn(read.plain)
  if (address === null) return
  const params = { words: [address.word], spans: [spanOf(read, address.start, address.end)] }
  if (address.certain) read.issues.push(error('entity_name.not_allowed', params, RULE))
  else doubt(read, 'not_allowed', params, RULE)
}

/** What else a name may be of: a person, the service; or a short form, where nothing else is told of it. */
function judgeKind(read: NameUnderRead, service: string): void {
  const { text, plain, nature, issues } = read
  if (looksLikePerson(text)) doubt(read, 'wrong_kind', { kind: 'person-name' }, NATURE_RULE)
  else if (isServiceName(plain, service)) doubt(read, 'mismatch', { kind: 'service' }, RULE)
  else if (nature === 'enterprise' && issues.length === 0 && lacksLegalForm(plain)) {
    doubt(read, 'format', { kind: 'legal-form' }, LEGAL_FORM_RULE)
  }
}

const isError = ({ severity }: EntityIssue): boolean => severity === 'error'

/** The range in the name as it was given. */
function spanOf({ characters: { offsets } }: NameUnderRead, start: number, end: number): readonly [number, number] {
  if (offsets === undefined) return [start, end]
  return [offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1]
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

/** Signs in front of a name, and behind it, that no name has there. */
const STRAY = /^[^\u4e00-\u9fffA-Za-z\d（《“]+|[^\u4e00-\u9fffA-Za-z\d）》”]+$/g

/** A legal form that is cut off, and its end. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/有限(?:责任)?$/, '公司'],
  [/有限(?:责任)?公$/, '司'],
  [/律师事务$/, '所'],
]

/** The first finding that is an error, with the name that was meant where there is one in which nothing is found. */
function withMeant(text: string, issues: EntityIssue[], context: unknown): EntityIssue[] {
  const first = issues.findIndex(({ severity, suggestion }) => severity === 'error' && suggestion === undefined)
  const code = issues[first]?.code
  if (code !== 'entity_name.charset' && code !== 'entity_name.format') return issues
  let meant = text.replace(STRAY, '').replace(/(有限(?:责任)?公司)(?:有限|股份有限)?公司$/, '$1')
  if (isRepeated(meant)) meant = meant.slice(0, meant.length / 2)
  for (const [cut, rest] of ENDINGS) {
    if (!cut.test(meant)) continue
    meant += rest
    break
  }
  if (meant === text || meant === '') return issues
  if (judge(meant, meant, PLAIN.test(meant), textOf(context, 'nature'), context).length > 0) return issues
  return issues.map((issue, index) =>
    index === first ? { ...issue, suggestion: { kind: 'text', text: meant } as const } : issue,
  )
}

/** Whether a name stands twice. */
function isRepeated(name: string): boolean {
  return name.length % 2 === 0 && name.length > 7 && name.endsWith(name.slice(0, name.length / 2))
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
  readonly han: number
  readonly spans: { readonly [K in Exclude<CharacterKind, 'han'>]: Spans }
  /** `undefined` where every unit stands where it stood. */
  readonly offsets: readonly number[] | undefined
}

/** Chinese characters and their brackets, as most certificates print names. */
const PLAIN = /^[\u4e00-\u9fff（）]+$/

/** Where each kind of character stands, while nothing is read yet. */
const nowhere = (): { [K in keyof EntityCharacters['spans']]: (readonly [number, number])[] } => ({
  digit: [],
  latin: [],
  mark: [],
  symbol: [],
  space: [],
  invisible: [],
  bracket: [],
  usual: [],
})

const NOWHERE = /* @__PURE__ */ nowhere()

function plainCharacters(name: string): EntityCharacters {
  let brackets = 0
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) > LAST_HAN) brackets++
  return { han: name.length - brackets, spans: NOWHERE, offsets: undefined }
}

/** The last of the usual Han characters; the brackets that certificates print stand behind. */
const LAST_HAN = 0x9fff

function charactersOf(name: string, overseas: boolean): EntityCharacters {
  const spans = nowhere()
  const offsets: number[] = []
  let han = 0
  const last = name.trimEnd().length
  let start = 0
  for (const character of name) {
    const end = start + character.length
    const kind = kindOf(character, overseas)
    const isWithin = offsets.length > 0
    if (kind !== 'invisible' && (isWithin || kind !== 'space')) for (let at = start; at < end; at++) offsets.push(at)
    if (kind === 'han') han++
    else if (kind !== 'space' || (isWithin && start < last)) spans[kind].push([start, end])
    start = end
  }
  return { han, spans, offsets }
}

/** The findings on characters and length. */
function judgeCharacters(read: NameUnderRead): void {
  const { nature, overseas, issues, characters } = read
  const { han, spans } = characters
  const count = han + spans.digit.length + spans.latin.length
  if (spans.symbol.length > 0) issues.push(charset('symbol', spans.symbol))
  doubtCharacters(read, 'symbol', spans.mark)
  if (han === 0 && count > 0) {
    const kind = spans.latin.length > 0 ? 'latin' : 'digits'
    // A foreigner's name, as the passport has it.
    const isForeign = overseas || (nature === 'individual' && LATIN_NAME.test(read.text))
    if (isForeign) doubt(read, 'format', { kind }, RULE)
    else issues.push(error('entity_name.format', { kind }, RULE))
  } else {
    judgeAlphabet(read)
    doubtCharacters(read, 'space', spans.space)
    if (spans.bracket.length > 0) {
      const text = read.text.replace(/\(/g, '（').replace(/\)/g, '）')
      issues.push(mended('bracket', spans.bracket, { kind: 'text', text }))
    }
  }
  if (spans.invisible.length > 0) issues.push(mended('invisible', spans.invisible))
  if (count === 1 && nature === 'individual') doubt(read, 'too_small', { minimum: 2, actual: 1 }, RULE)
  else if (count < 2) issues.push(error('entity_name.too_small', { minimum: 2, actual: count }, RULE))
  if (count + han > MOST_UNITS) issues.push(error('entity_name.too_large', { maximum: MOST_HAN, actual: count }, RULE))
}

/** Two words and more in Latin letters. */
const LATIN_NAME = /^[^\d\s]+(?:\s+[^\d\s]+)+$/

/**
 * Digits and letters: an error behind 公司, where no license prints any (青竹科技有限公司01); elsewhere a doubt, since
 * registers hold some (TCL科技集团股份有限公司).
 */
function judgeAlphabet(read: NameUnderRead): void {
  const { digit, latin } = read.characters.spans
  if (digit.length === 0 && latin.length === 0) return
  const tail = read.nature === 'individual' || read.overseas ? -1 : companyTail(read.plain)
  const border = tail < 0 ? Infinity : spanOf(read, tail, tail + 1)[0]
  const isBehind = ([start]: Spans[number]): boolean => start >= border
  for (const [kind, spans] of [
    ['digit', digit],
    ['latin', latin],
  ] as const) {
    const behind = spans.filter(isBehind)
    if (behind.length > 0) {
      read.issues.push(charset(kind, behind, { kind: 'text', text: read.text.slice(0, tail) }))
    }
    // Troops are called by their numbers.
    const within = spans.filter((span) => !isBehind(span))
    if (kind === 'latin' || read.nature !== 'national-defence') doubtCharacters(read, kind, within)
  }
}

type CharsetKind = ParamsOf<'entity_name.charset'>['kind']

function charset(kind: CharsetKind, spans: Spans, suggestion?: Suggestion): EntityIssue {
  return error('entity_name.charset', { kind, spans }, suggestion === undefined ? RULE : { ...RULE, suggestion })
}

/** What is mended by itself, or by the suggestion. */
function mended(kind: CharsetKind, spans: Spans, suggestion?: Suggestion): EntityIssue {
  return warning('entity_name.charset', { kind, spans }, suggestion === undefined ? RULE : { ...RULE, suggestion })
}

function doubtCharacters(read: NameUnderRead, kind: CharsetKind, spans: Spans): void {
  if (spans.length > 0) doubt(read, 'charset', { kind, spans }, RULE)
}
