import type { PersonDocumentType } from '../data/enumerations/enumeration.ts'
import type { Spans } from '../foundation/catalog.ts'
import { isBlank } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { type Result, reject, settle } from '../foundation/result.ts'
import { dropInvisible, foldWidth } from '../foundation/text.ts'
import { isAlphanumeric, isHan, isOtherLetter } from './han.ts'

/**
 * Name of a person (姓名) exactly as on the document:
 *
 * - Han characters, all of GB 18030 included (䶮 U+4DAE, 〇, extensions): U+4E00–9FA5 would refuse legal names;
 * - parts of names of other peoples joined by `·` (U+00B7); other dots are normalised with a warning;
 * - Latin letters, spaces, hyphens and apostrophes where the document is a foreigner's.
 *
 * Errors: digits; letters on a resident ID; forms of address (王先生), 个人 and the like, which both filings name as
 * refused; an organization's name; a `·` at the start, at the end or doubled; more than 64 characters.
 * Warnings: one character; more than 25 (what systems must hold at least); what may be a form of address (李总);
 * spaces and invisible characters, which are dropped from `text`.
 *
 * Sources: the ministry's filling requirements (2009), hints of the public-security platform, the joint notice of
 * 2016 on names in government systems. Read 2026-11-21.
 */
export interface PersonName {
  /** Without spaces (in Han names), invisible characters, and with `·` between parts. */
  readonly text: string
}

export interface PersonNameContext {
  /** Latin letters depend on it; without it they are a warning. */
  readonly documentType?: PersonDocumentType
}

export type PersonNameCode = Extract<Issue['code'], `person_name.${string}`>

/** The longest text that is looked at, and what an interface of the ministry holds. */
const LONGEST = 512
const MOST_HAN = 64
const MOST_LATIN = 128
/** What systems must hold at least (notice of 2016): longer names may be cut on the way. */
const USUAL = 25

const DOTS = '\u2022\u30fb\u2027\uff65\uff0e.\u2219\u22c5\u0387\u25cf\u25cb\u2024\u318d'
const ADDRESS = /(?:先生|小姐|女士|太太|经理|老师|老板)$/
// Given names of these two characters exist.
const DOUBTFUL_ADDRESS = /^.(?:[先总师女工董]|同志|夫人|主任|师傅)$/
const PLACEHOLDER =
  /^(?:个人|本人|匿名|测试|法人|法定代表人|负责人|联系人|管理员|无名氏?|姓名|名字|同上|暂无|用户|.{0,2}某某|某人|test|admin|name)$/i
const ORGANIZATION =
  /(?:公司|集团|事务所|委员会|协会|学会|基金会|合作社|工作室|经营部|商行|政府|法院|检察院|医院|学校|大学|中学|小学|中心|研究[院所])$/

/** Documents on which a Latin name is usual, and those on which it occurs. */
const LATIN = 'passport foreign-permanent-resident-id'
const SELDOM_LATIN = `${LATIN} hong-kong-macao-travel-permit hong-kong-macao-residence-permit`

/**
 * Checks the name of a person.
 *
 * @returns the name; or the findings, `person_name.*`
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
export function checkPersonName(name: unknown, context?: PersonNameContext): Result<PersonName, PersonNameCode> {
  if (isBlank(name)) return reject(error('person_name.required', {}))
  if (typeof name !== 'string') return reject(error('person_name.type', {}))
  if (name.length > LONGEST) {
    return reject(error('person_name.too_large', { maximum: MOST_HAN, actual: name.length }, { rule: RULE }))
  }
  const letters = lettersOf(name)
  if (letters.text === '') return reject(error('person_name.required', {}))
  const issues = letters.han === 0 && letters.latin > 0 ? latinIssues(letters, context) : hanIssues(letters, context)
  return settle({ text: letters.text }, issues)
}

const RULE = 'naming/person-full-name'

interface Letters {
  /** Canonical text. */
  readonly text: string
  readonly han: number
  readonly latin: number
  readonly count: number
  readonly spans: {
    readonly [K in 'digit' | 'latin' | 'symbol' | 'radical' | 'space' | 'invisible' | 'separator']: Spans
  }
}

/** One pass over the name: canonical text, and where each kind of character stands. */
function lettersOf(name: string): Letters {
  const spans = {
    digit: [] as [number, number][],
    latin: [] as [number, number][],
    symbol: [] as [number, number][],
    radical: [] as [number, number][],
    space: [] as [number, number][],
    invisible: [] as [number, number][],
    separator: [] as [number, number][],
  }
  let text = ''
  let spaced = ''
  let han = 0
  let latin = 0
  let count = 0
  let start = 0
  const last = name.trimEnd().length
  for (const character of name) {
    const end = start + character.length
    const span: [number, number] = [start, end]
    const plain = foldWidth(character)
    const code = plain.codePointAt(0)!
    count++
    if (isHan(code)) {
      han++
      text += plain
      spaced += plain
    } else if (plain.trim() === '' || dropInvisible(plain) === '') {
      count--
      const kind = plain.trim() === '' ? 'space' : 'invisible'
      if (kind === 'space' && text !== '' && !spaced.endsWith(' ')) spaced += ' '
      if ((text !== '' && start < last) || kind === 'invisible') spans[kind].push(span)
    } else {
      const kind =
        code >= 48 && code <= 57
          ? 'digit'
          : isAlphanumeric(code) || (isOtherLetter(character) && code < 0x250) || (code >= 0x1e00 && code < 0x1f00)
            ? 'latin'
            : code === 0xb7 || DOTS.includes(character)
              ? 'separator'
              : code >= 0x2e80 && code < 0x2fe0
                ? 'radical'
                : 'symbol'
      if (kind === 'latin') latin++
      if (kind !== 'separator' || character !== '·') spans[kind].push(span)
      const radical = kind === 'radical' && typeof plain.normalize === 'function' ? plain.normalize('NFKC') : plain
      if (kind === 'radical') han++
      text += kind === 'separator' ? '·' : radical
      spaced += kind === 'separator' && character !== '·' ? '.' : radical
    }
    start = end
  }
  return { text: han === 0 && latin > 0 ? spaced.trim() : text, han, latin, count, spans }
}

function hanIssues({ text, han, count, spans }: Letters, context?: PersonNameContext): Issue<PersonNameCode>[] {
  const issues: Issue<PersonNameCode>[] = []
  const extras = { rule: RULE }
  const charset = (
    kind: 'digit' | 'latin' | 'symbol' | 'space' | 'invisible' | 'separator',
    found: Spans,
    fatal: boolean,
  ) => {
    if (found.length > 0) issues.push((fatal ? error : warning)('person_name.charset', { kind, spans: found }, extras))
  }
  if (PLACEHOLDER.test(text)) return [error('person_name.placeholder', {}, extras)]
  if (text.length > 3 && ORGANIZATION.test(text)) {
    issues.push(error('person_name.wrong_kind', { kind: 'organization-name' }, extras))
  }
  charset('digit', spans.digit, true)
  charset('latin', spans.latin, !SELDOM_LATIN.split(' ').includes(context?.documentType ?? ''))
  charset('symbol', spans.symbol, true)
  charset('symbol', spans.radical, false)
  charset('separator', spans.separator, false)
  charset('space', spans.space, false)
  charset('invisible', spans.invisible, false)
  if (/^·|·$|··/.test(text)) issues.push(error('person_name.format', { kind: 'separator' }, extras))

  const certain = ADDRESS.exec(text)
  const doubtful = certain ?? DOUBTFUL_ADDRESS.exec(text)
  if (doubtful !== null && issues.every((issue) => issue.severity === 'warning')) {
    const words = [certain === null ? text.slice(1) : certain[0]]
    // Places in the text without spaces; nothing else can differ here.
    const spans = [[text.length - words[0]!.length, text.length] as const]
    issues.push((certain === null ? warning : error)('person_name.not_allowed', { words, spans }, extras))
  } else if (count === 1 && han === 1) {
    issues.push(warning('person_name.too_small', { minimum: 2, actual: 1 }, extras))
  }
  if (count > USUAL) {
    const fatal = count > MOST_HAN
    const params = { maximum: fatal ? MOST_HAN : USUAL, actual: count }
    issues.push((fatal ? error : warning)('person_name.too_large', params, extras))
  }
  return issues
}

function latinIssues({ text, count, spans }: Letters, context?: PersonNameContext): Issue<PersonNameCode>[] {
  const extras = { rule: RULE }
  if (PLACEHOLDER.test(text)) return [error('person_name.placeholder', {}, extras)]
  const issues: Issue<PersonNameCode>[] = []
  const type = context?.documentType
  if (type === undefined || !LATIN.split(' ').includes(type)) {
    const fatal = type !== undefined && !SELDOM_LATIN.split(' ').includes(type)
    issues.push((fatal ? error : warning)('person_name.charset', { kind: 'latin', spans: spans.latin }, extras))
  }
  if (spans.digit.length > 0) issues.push(error('person_name.charset', { kind: 'digit', spans: spans.digit }, extras))
  const symbols = text.replace(/[A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f\d '’‘`.,·-]+/g, '')
  if (symbols !== '') issues.push(error('person_name.charset', { kind: 'symbol', spans: spans.symbol }, extras))
  else if (text.includes(',')) issues.push(warning('person_name.format', { kind: 'order' }, extras))
  if (count > MOST_LATIN) {
    issues.push(error('person_name.too_large', { maximum: MOST_LATIN, actual: count }, extras))
  }
  return issues
}
