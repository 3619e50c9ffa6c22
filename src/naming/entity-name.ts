import type { Nature, OrganizationDocumentType, PersonDocumentType } from '../data/enumerations/enumeration.ts'
import { isBlank } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { type Result, reject, settle } from '../foundation/result.ts'
import { dropInvisible, foldWidth } from '../foundation/text.ts'
import { isAlphanumeric, isHan, isOtherLetter } from './han.ts'

/**
 * Name of the entity (主办单位名称): the full name on the certificate, in its characters.
 *
 * Errors: a domain, digits only or letters only in its place (overseas bodies: warning), 某某公司, symbols that no
 * certificate prints, an end that belongs to another nature for certain (…有限公司 of a government organ, …人民政府
 * of an enterprise), more than 128 Han or 256 Latin characters.
 * Warnings: letters and digits within (TCL科技集团股份有限公司 is a legal name), marks that certificates seldom print,
 * spaces, half-width brackets (the licence prints （）), ends that usually belong to another nature, a person's name (right for a trader without a firm), the
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
  readonly nature: Nature
  /** Document that bears the name. */
  readonly documentType?: OrganizationDocumentType | PersonDocumentType
  /** Domain of the service, which may not be the entity's name. */
  readonly domain?: string
  /** Name of the service, which may not stand in the place of the entity's. */
  readonly serviceName?: string
}

export type EntityNameCode = Extract<Issue['code'], `entity_name.${string}`>

const LONGEST = 512
const RULE = { rule: 'naming/entity-full-name' }
const NATURE_RULE = { rule: 'naming/entity-nature' }

const PLACEHOLDER =
  /^(?:测试|test|demo|单位名称|公司名称|公司|单位|企业|待定|暂无|无|同上)\d{0,9}$|某某|[x×]{2,}(?:.{0,12}公司|单位|集团)/i
const DOMAIN =
  /^(?:[a-z]+:\/\/\S+|www\.\S+|[a-z0-9\u4e00-\u9fff-]+(?:\.[a-z0-9\u4e00-\u9fff-]+)*\.(?:[a-z]{2,}|网址|公司|中国|集团))$/i
/** Marks that certificates print: brackets, dots of foreign names, quotes, title marks, enumeration comma, hyphen. */
const MARKS = '()（）·•・“”"‘’\'《》〈〉、-－—.&，,＆＋+:：/'
const USUAL_MARKS = '（）·“”《》'

type End = readonly [end: RegExp, natures: string, fatal: boolean]

/** Ends of names and the natures that they belong to. */
const ENDS: readonly End[] = [
  [
    /有限公司$|有限责任公司$|股份公司$/,
    'enterprise collective-economy overseas-institution medical-institution forensic-institution law-firm',
    true,
  ],
  [
    /公司$|集团$|厂$/,
    'enterprise collective-economy overseas-institution medical-institution forensic-institution',
    false,
  ],
  [/人民政府$|人民法院$|人民检察院$/, 'government', true],
  [/公安局$|税务局$|委员会办公室$|财政局$|教育局$/, 'government', false],
  [
    /协会$|学会$|商会$|联合会$|促进会$/,
    'social-organization mass-organization private-non-enterprise religious-body foundation',
    false,
  ],
  [/基金会$/, 'foundation social-organization', false],
  [/律师事务所$/, 'law-firm enterprise', false],
]

const BODY_END = /[社院馆站所校店厂队部局会室台园行处厅委办网心团库吧坊铺庄城场楼阁轩堂]$/
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧'

/**
 * Checks the name of an entity against its nature.
 *
 * @returns the name as typed, trimmed; or the findings, `entity_name.*`
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
  context: EntityNameContext = {} as EntityNameContext,
): Result<EntityName, EntityNameCode> {
  if (isBlank(name)) return reject(error('entity_name.required', {}))
  if (typeof name !== 'string') return reject(error('entity_name.type', {}))
  if (name.length > LONGEST) return reject(error('entity_name.too_large', { maximum: 128, actual: name.length }, RULE))
  const text = dropInvisible(name).trim()
  if (text === '') return reject(error('entity_name.required', {}))
  const plain = foldWidth(text)
  const dotted = plain.replace(/[。｡]/g, '.')
  const { nature, domain, serviceName } = context
  if (PLACEHOLDER.test(plain)) return reject(error('entity_name.placeholder', {}, RULE))
  if (DOMAIN.test(dotted) || (domain !== undefined && domain !== '' && dotted.toLowerCase() === domain.toLowerCase())) {
    return reject(error('entity_name.format', { kind: 'domain' }, RULE))
  }

  const issues: Issue<EntityNameCode>[] = []
  addCharacters(issues, name, context)
  const offset = name.indexOf(text)
  for (const [end, natures, fatal] of ENDS) {
    const found = end.exec(plain)
    if (found === null) continue
    if (!natures.split(' ').includes(nature)) {
      // An individual files with a person's name: any such end is certain there.
      const start = Math.max(offset, 0) + found.index
      const params = { words: [found[0]], spans: [[start, start + found[0].length]] as const }
      issues.push((fatal || nature === 'individual' ? error : warning)('entity_name.conflict', params, NATURE_RULE))
    }
    break
  }
  if (nature !== 'individual') {
    if (/^[\u4e00-\u9fff]{2,3}$/.test(text) && SURNAMES.includes(text.charAt(0)) && !BODY_END.test(text)) {
      issues.push(warning('entity_name.wrong_kind', { kind: 'person-name' }, NATURE_RULE))
    }
    const isService =
      serviceName !== undefined && text === serviceName.trim() && !/公司$|[社院馆所校厂局会厅委团]$/.test(text)
    if (isService || /(?:官网|网站|门户|主页)$/.test(text)) {
      issues.push(warning('entity_name.mismatch', { kind: 'service' }, RULE))
    }
  }
  return settle({ text }, issues)
}

/** Adds the findings on characters and length. */
function addCharacters(issues: Issue<EntityNameCode>[], name: string, { nature }: EntityNameContext): void {
  const spans: Record<'digit' | 'latin' | 'mark' | 'symbol' | 'space' | 'invisible' | 'bracket', [number, number][]> = {
    digit: [],
    latin: [],
    mark: [],
    symbol: [],
    space: [],
    invisible: [],
    bracket: [],
  }
  let han = 0
  let count = 0
  let start = 0
  const last = name.trimEnd().length
  for (const character of name) {
    const end = start + character.length
    const code = foldWidth(character).codePointAt(0)!
    if (isHan(code)) han++
    else if (character.trim() === '') {
      if (count > 0 && start < last) spans.space.push([start, end])
    } else if (dropInvisible(character) === '') spans.invisible.push([start, end])
    else if (code >= 48 && code <= 57) spans.digit.push([start, end])
    else if (isAlphanumeric(code) || isOtherLetter(character)) spans.latin.push([start, end])
    else if ('()'.includes(character)) spans.bracket.push([start, end])
    else if (!USUAL_MARKS.includes(character)) {
      spans[MARKS.includes(character) || (code >= 0x2e80 && code < 0x2fe0) ? 'mark' : 'symbol'].push([start, end])
    }
    if (character.trim() !== '') count++
    start = end
  }
  const report = (
    kind: 'digit' | 'latin' | 'symbol' | 'space' | 'invisible' | 'bracket',
    found: [number, number][],
    fatal: boolean,
  ) => {
    if (found.length > 0) issues.push((fatal ? error : warning)('entity_name.charset', { kind, spans: found }, RULE))
  }
  const overseas = nature === 'overseas-institution' || nature === 'foreign-cultural-center'
  report('symbol', spans.symbol, true)
  report('symbol', spans.mark, false)
  if (han === 0 && count > 0 && spans.digit.length + spans.latin.length > 0) {
    const kind = spans.latin.length > 0 ? 'latin' : 'digits'
    issues.push((overseas ? warning : error)('entity_name.format', { kind }, RULE))
  } else {
    report('digit', spans.digit, false)
    report('latin', spans.latin, false)
    report('space', spans.space, false)
    report('bracket', spans.bracket, false)
  }
  report('invisible', spans.invisible, false)
  if (count < 2) issues.push(error('entity_name.too_small', { minimum: 2, actual: count }, RULE))
  if (count + han > 256) issues.push(error('entity_name.too_large', { maximum: 128, actual: count }, RULE))
}
