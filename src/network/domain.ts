import { decode, encode } from 'punycode/punycode.es6.js'
import { APPROVED, TWO_LABELS } from '../data/domain-suffixes/table.ts'
import { openText } from '../foundation/input.ts'
import { error, type Issue, type IssueExtras, warning } from '../foundation/issue.ts'
import { looksLikeEmail, looksLikeIpAddress, type NumberKind } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { dropInvisible, foldDashes, foldWidth } from '../foundation/text.ts'
import { splitUrl } from './url-parts.ts'

/**
 * Domain name (域名): labels of letters, digits, hyphens and Chinese characters, joined by dots (also 。, which the
 * domain system of 2018 makes equal to the dot). A website is filed with the registrable domain, one level under the
 * suffix, and the names below ride along; offices under gov.cn file the level they use, and so do apps.
 *
 * Folded: case, full-width forms, ideographic dots, a trailing dot, spaces around. Errors: a URL, an IP address or an
 * e-mail address (`wrong_kind`, with the domain in it as the suggestion), several names, a character that no domain
 * can have, labels above 63 and names above 253 characters, a hyphen at either end of a label, broken punycode, a
 * suffix alone. Warnings: a sub-domain where the registrable domain is filed, a top-level domain that is not on the
 * list of 2022-08-30 (approvals change), reserved example names, letters of scripts other than Latin and Chinese.
 *
 * Sources: announcement of the ministry on the domain system (2018 no. 7), its notice 2019 no. 633 (one number, one
 * domain), RFC 1035, 2606, 3492, 5890; documentation of Huawei Cloud and Tencent Cloud. Read 2026-11-21.
 */
export interface Domain {
  /** ASCII, lower case: `xn--fsqu00a.xn--fiqs8s`. */
  readonly text: string
  /** As people read it: `例子.中国`. */
  readonly unicode: string
  /** What is registered and filed for a website: one label under the suffix; ASCII. */
  readonly registrable: string
  /** `cn`, `com.cn`, `xn--fiqs8s`; ASCII. */
  readonly suffix: string
  /** Labels of `text` from the left. */
  readonly labels: readonly string[]
  /** Whether the top-level domain is on the list of approved ones (state {@link domainSuffixesVersion}). */
  readonly approved: boolean
}

export interface DomainOptions {
  /** `registrable` (a website, the default) warns of a sub-domain; `any` (an app) takes any level up to four. */
  readonly level?: 'registrable' | 'any' | undefined
}

export type DomainCode = Extract<Issue['code'], `domain.${string}`>

const LONGEST = 253
const LONGEST_LABEL = 63
/** Levels counted from the registrable domain that an app may name. */
const APP_LEVELS = 4

/** Names that nobody can register (RFC 2606, 6761, 9476), and what forms show as their hint. */
const PLACEHOLDER_NAME =
  /^(?:example\.(?:com|net|org|cn|com\.cn)|your-?(?:domain|site)\.[a-z.]+|x{3,}\.(?:com|cn|net))$/
const PLACEHOLDER_TOP = /^(?:test|example|invalid|localhost|local|internal|lan|alt|onion)$/

/** Offices of state register under 政务 as under gov.cn, and file what lies below too. */
const GOVERNMENT = ['gov.cn', 'xn--zfr164b', 'xn--zfr164b.cn']

const ONE_DOMAIN: IssueExtras = { rule: 'network/one-domain' }
const CHARACTERS: IssueExtras = { rule: 'network/domain-characters' }

/**
 * Reads a domain name.
 *
 * @returns the value with its parts; or the findings, `domain.*`
 *
 * @example
 * ```ts
 * parseDomain('ＷＷＷ.例子。中国')
 * // → { ok: true, value: { text: 'www.xn--fsqu00a.xn--fiqs8s', unicode: 'www.例子.中国',
 * //     registrable: 'xn--fsqu00a.xn--fiqs8s', suffix: 'xn--fiqs8s', approved: true, … },
 * //     issues: [{ code: 'domain.not_allowed', severity: 'warning', params: { part: 'www' },
 * //       suggestion: { kind: 'text', text: '例子.中国' }, … }] }
 * parseDomain('https://beian.miit.gov.cn/').issues[0]
 * // → { code: 'domain.wrong_kind', severity: 'error', params: { kind: 'url' },
 * //     suggestion: { kind: 'text', text: 'beian.miit.gov.cn' }, … }
 * ```
 */
export function parseDomain(input: unknown, options?: DomainOptions): Result<Domain, DomainCode> {
  const opened = openText(input, 'domain', [LONGEST], 1024)
  if (typeof opened !== 'string') return reject(opened)
  const text = foldDomain(opened)
  const site = options?.level !== 'any'
  const kind = otherKind(text)
  if (kind !== undefined) return reject(error('domain.wrong_kind', { kind }, kind === 'url' ? hostOf(text, site) : {}))
  const names = text.split(/[\s,;、|]+/).filter((name) => name.includes('.'))
  if (names.length > 1) {
    return reject(error('domain.too_large', { part: 'names', maximum: 1, actual: names.length }, ONE_DOMAIN))
  }

  const unicode: string[] = []
  const labels: string[] = []
  let foreign: Issue<DomainCode> | undefined
  let position = 1
  for (const label of text.split('.')) {
    const issue = labelIssue(label, position)
    if (issue?.severity === 'error') return reject(issue)
    foreign = foreign ?? issue
    const ascii = isAscii(label)
    const written = ascii ? label : `xn--${encode(label)}`
    if (written.length > LONGEST_LABEL) {
      return reject(error('domain.length', { part: 'label', expected: [LONGEST_LABEL], actual: written.length }))
    }
    labels.push(written)
    unicode.push(ascii ? (decoded(label) ?? label) : label)
    position += label.length + 1
  }
  const domain = labels.join('.')
  if (domain.length > LONGEST) return reject(error('domain.length', { expected: [LONGEST], actual: domain.length }))
  const top = labels[labels.length - 1]!
  if (labels.length === 1) {
    return reject(error('domain.missing', { part: APPROVED.includes(` ${top} `) ? 'name' : 'suffix' }))
  }
  if (!isTopLevel(top)) return reject(error('domain.format', { part: 'top-level' }))
  if (isBareSuffix(domain)) return reject(error('domain.missing', { part: 'name' }))

  const two = labels.slice(-2).join('.')
  const suffixLabels = labels.length > 2 && TWO_LABELS.includes(` ${two} `) ? 2 : 1
  const value: Domain = {
    text: domain,
    unicode: unicode.join('.'),
    registrable: labels.slice(-suffixLabels - 1).join('.'),
    suffix: labels.slice(-suffixLabels).join('.'),
    labels,
    approved: APPROVED.includes(` ${top} `),
  }
  const issues: Issue<DomainCode>[] = []
  const below = labels.length - suffixLabels - 1
  if (PLACEHOLDER_TOP.test(top) || PLACEHOLDER_NAME.test(value.registrable)) {
    issues.push(warning('domain.placeholder', {}))
  } else if (!value.approved) {
    issues.push(warning('domain.unknown', {}, { rule: 'network/domain-suffix' }))
  }
  if (foreign !== undefined) issues.push(foreign)
  const www = labels[0] === 'www'
  const government = GOVERNMENT.includes(value.suffix)
  if (site && below > 0 && (www || !government)) {
    const text = unicode.slice(government ? 1 : below).join('.')
    const extras: IssueExtras = { rule: 'network/registrable-domain', suggestion: { kind: 'text', text } }
    issues.push(warning('domain.not_allowed', { part: www ? 'www' : 'sub-domain' }, extras))
  } else if (!site && below + 1 > APP_LEVELS) {
    const params = { part: 'levels', maximum: APP_LEVELS, actual: below + 1 } as const
    issues.push(warning('domain.too_large', params, { rule: 'network/app-domain-levels' }))
  }
  return accept(value, issues)
}

/**
 * Whether `input` is a domain name in canonical form: ASCII, lower case, no trailing dot (with `lenient: true`,
 * whatever {@link parseDomain} takes). The list of approved suffixes is not looked at.
 *
 * @example
 * ```ts
 * isDomain('xn--fsqu00a.xn--fiqs8s')         // → true
 * isDomain('例子。中国')                      // → false
 * isDomain('例子。中国', { lenient: true })   // → true
 * ```
 */
export function isDomain(input: unknown, options?: { readonly lenient?: boolean }): boolean {
  if (options?.lenient === true) return parseDomain(input, { level: 'any' }).ok
  if (typeof input !== 'string' || input.length > LONGEST) return false
  let start = 0
  let last = ''
  for (let index = 0; index <= input.length; index++) {
    const unit = index === input.length ? 46 : input.charCodeAt(index)
    if (unit !== 46) {
      if (!(unit >= 97 && unit <= 122) && !(unit >= 48 && unit <= 57) && unit !== 45) return false
      continue
    }
    const length = index - start
    if (length === 0 || length > LONGEST_LABEL) return false
    if (input.charCodeAt(start) === 45 || input.charCodeAt(index - 1) === 45) return false
    if (input.startsWith('xn--', start)) {
      const issue = labelIssue(input.slice(start, index), 1)
      if (issue?.severity === 'error') return false
    }
    if (index === input.length) last = input.slice(start)
    else start = index + 1
  }
  return last.length < input.length && isTopLevel(last) && !isBareSuffix(input)
}

/**
 * The domain as people read it: `xn--…` labels in their own script. Labels that are no punycode stay as they are.
 *
 * @example
 * ```ts
 * formatDomain({ text: 'xn--fsqu00a.xn--fiqs8s' }) // → '例子.中国'
 * ```
 */
export function formatDomain(value: Pick<Domain, 'text'>): string {
  return value.text
    .split('.')
    .map((label) => decoded(label) ?? label)
    .join('.')
}

/** Case, width, dots, spaces at the ends and around dots; dashes too, unless the text is Japanese, where ー is a letter. */
function foldDomain(text: string): string {
  let folded = foldWidth(dropInvisible(text)).replace(/[\s\u0085]+/g, ' ')
  if (!/[\u3041-\u30fa\uff66-\uff9f]/.test(folded)) folded = foldDashes(folded)
  folded = folded
    .replace(/ ?[.\u3002\uff61\ufe52] ?/g, '.')
    .trim()
    .toLowerCase()
  return folded.length > 1 && folded.endsWith('.') ? folded.slice(0, -1) : folded
}

function otherKind(text: string): NumberKind | undefined {
  if (looksLikeEmail(text) && !text.includes('/')) return 'email'
  const { host, path, rest, port, scheme } = splitUrl(text)
  const bare = host.replace(/^\[|\]$/g, '')
  if (looksLikeIpAddress(bare) || /^[\da-f]*:[\da-f]*:[\da-f:.]*$/.test(bare)) return 'ip-address'
  return path !== '' || rest !== '' || port !== '' || scheme !== '' ? 'url' : undefined
}

// What to write instead of a URL: the domain in it, where there is one.
function hostOf(text: string, site: boolean): IssueExtras {
  const { host } = splitUrl(text)
  const result = host.length < text.length ? parseDomain(host, { level: site ? 'registrable' : 'any' }) : undefined
  if (result?.ok !== true) return {}
  const shorter = result.issues.find((issue) => issue.code === 'domain.not_allowed')?.suggestion
  return { suggestion: shorter ?? { kind: 'text', text: result.value.unicode } }
}

/** What is wrong with one label; a warning for letters that are neither Latin nor Chinese. */
function labelIssue(label: string, position: number): Issue<DomainCode> | undefined {
  if (label === '') return error('domain.format', { part: 'empty-label' })
  let readable = label
  if (label.startsWith('xn--')) {
    const unicode = decoded(label)
    if (unicode === undefined) return error('domain.format', { part: 'punycode' })
    readable = unicode
  }
  let foreign = 0
  let at = position
  for (const character of readable) {
    const letter = letterOf(character.codePointAt(0)!)
    // Within punycode no single character is to blame.
    const where = readable === label ? at : position
    if (letter === 'none') return error('domain.charset', { position: where, reason: 'sign' }, CHARACTERS)
    if (letter === 'other' && foreign === 0) foreign = where
    at += character.length
  }
  if (label.startsWith('-') || label.endsWith('-')) return error('domain.format', { part: 'hyphen' }, CHARACTERS)
  return foreign === 0 ? undefined : warning('domain.charset', { position: foreign, reason: 'script' }, CHARACTERS)
}

/** `own`: what the domain system names; `other`: letters of another script; `none`: signs, symbols, private use. */
function letterOf(point: number): 'own' | 'other' | 'none' {
  if (point < 0x80) {
    return (point >= 97 && point <= 122) || (point >= 48 && point <= 57) || point === 45 ? 'own' : 'none'
  }
  if (point >= 0x4e00 && point <= 0x9fff) return 'own'
  if ((point >= 0x3400 && point <= 0x4dbf) || (point >= 0x20000 && point <= 0x3fffd) || point === 0x3007) return 'own'
  if (point < 0xc0 || point === 0xd7 || point === 0xf7) return 'none'
  if ((point >= 0x2000 && point <= 0x3040 && point !== 0x3005) || (point >= 0x4dc0 && point <= 0x4dff)) return 'none'
  if ((point >= 0xd800 && point <= 0xfaff) || (point >= 0xfdd0 && point <= 0xfe6f)) return 'none'
  return (point >= 0xff00 && point <= 0xffff) || point >= 0x1d000 ? 'none' : 'other'
}

/** The Unicode form of an `xn--` label, where it is one and the only way to write it; `undefined` otherwise. */
function decoded(label: string): string | undefined {
  if (!label.startsWith('xn--')) return undefined
  try {
    const unicode = decode(label.slice(4))
    return !isAscii(unicode) && `xn--${encode(unicode)}` === label ? unicode : undefined
  } catch {
    return undefined
  }
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

// No top-level domain has digits, punycode aside, or a single letter; a name that ends so is a version or a file.
function isTopLevel(label: string): boolean {
  return label.startsWith('xn--') || /^[a-z]{2,}$/.test(label)
}

// Under .cn the list of two-label suffixes is complete; elsewhere registries sell what was reserved once.
function isBareSuffix(domain: string): boolean {
  return domain.endsWith('.cn') && TWO_LABELS.includes(` ${domain} `)
}
