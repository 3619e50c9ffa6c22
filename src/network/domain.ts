import { APPROVED } from '../data/domain-suffixes/table.ts'
import { asksCanonical, type CanonicalOption } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, type IssueExtras, warning } from '../foundation/issue.ts'
import { latinFor } from '../foundation/look-alike.ts'
import { mended } from '../foundation/mended.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { meantSuffix } from '../foundation/suffix-slip.ts'
import { read, textOf } from '../foundation/untrusted.ts'
import {
  foldDomain,
  inOwnScript,
  isCanonicalName,
  isTopLevelFrom,
  isUnderSuffix,
  type Name,
  partsOf,
  readName,
} from './domain-name.ts'
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

/** How domains (域名) are read. */
export interface DomainOptions {
  /** `registrable` (a website, the default) warns of a sub-domain; `any` (an app) takes any level up to four. */
  readonly level?: 'registrable' | 'any' | undefined
}

/** Levels counted from the registrable domain that an app may name. */
const APP_LEVELS = 4

/** Names that nobody can register (RFC 2606, 6761, 9476), and what forms show as their hint. */
const PLACEHOLDER_NAME =
  /^(?:example\.(?:com|net|org|cn|com\.cn)|your-?(?:domain|site)\.[a-z.]+|x{3,}\.(?:com|cn|net))$/
const PLACEHOLDER_TOP = /^(?:test|example|invalid|localhost|local|internal|lan|alt|onion)$/

/** Offices of state register under 政务 as under gov.cn, and file what lies below too. */
const GOVERNMENT = ['gov.cn', 'xn--zfr164b', 'xn--zfr164b.cn']

/** What a sign in the place of another explains. */
const MENDABLE = /charset|format|too_large/

/** Longer names are not looked at again. */
const LONGEST_MENDED = 253

let approvedTops: ReadonlySet<string> | undefined

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
export function parseDomain(input: unknown, options?: DomainOptions): Result<Domain, CodesOf<'domain'>> {
  const site = read(options, 'level') !== 'any'
  const result = judged(input, site)
  if (!result.ok) return reject(withMeant(result.issues[0], input, site))
  const [first, ...others] = result.issues
  return first?.code === 'domain.unknown'
    ? accept(result.value, [withSuffix(first, result.value, site), ...others])
    : result
}

/** {@link parseDomain} without the name that was meant. */
function judged(input: unknown, site: boolean): Result<Domain, CodesOf<'domain'>> {
  const name = readName(input)
  if ('code' in name) return reject(name.code === 'domain.wrong_kind' ? withHost(name, input, site) : name)
  const { text, labels } = name
  const top = labels[labels.length - 1]!
  const approved = isApproved(top)
  if (!isUnderSuffix(text)) return reject(suffixIssue(labels, approved))

  const { registrable, suffix, suffixLabels } = partsOf(text)
  const below = labels.length - suffixLabels - 1
  const value: Domain = { text, unicode: inOwnScript(text), registrable, suffix, labels, approved }
  const issues = nameIssues(name, registrable)
  const level = below === 0 ? undefined : site ? siteLevelIssue(value, below) : appLevelIssue(below)
  if (level !== undefined) issues.push(level)
  return accept(value, issues)
}

/**
 * Whether `input` is a domain name in any spelling that {@link parseDomain} takes; with `canonical: true`, in ASCII and
 * lower case, without a trailing dot. The list of approved suffixes is not looked at.
 *
 * @example
 * ```ts
 * isDomain('xn--fsqu00a.xn--fiqs8s')           // → true
 * isDomain('例子。中国')                        // → true
 * isDomain('例子。中国', { canonical: true })   // → false
 * isDomain('com.cn')                           // → false
 * ```
 */
export function isDomain(input: unknown, options?: DomainOptions & CanonicalOption): boolean {
  if (typeof input === 'string' && isCanonicalName(input)) return true
  if (asksCanonical(options)) return false
  const name = readName(input)
  return !('code' in name) && isUnderSuffix(name.text)
}

/**
 * The domain as people read it, of a value or a text in any spelling: `xn--…` labels in their own script. A text that is
 * none comes back as it is.
 *
 * @example
 * ```ts
 * formatDomain('XN--FSQU00A.xn--fiqs8s') // → '例子.中国'
 * formatDomain('例子')                   // → '例子'
 * ```
 */
export function formatDomain(value: Pick<Domain, 'text'> | string): string {
  const written = textOf(value)
  const name = readName(written)
  return 'code' in name || !isUnderSuffix(name.text) ? written : inOwnScript(name.text)
}

/** What is to be said of a name under a suffix, whoever bears it: a website, an app, the host of a home page. */
export function nameIssues({ text, foreign }: Name, registrable: string): Issue<CodesOf<'domain'>>[] {
  const issues: Issue<CodesOf<'domain'>>[] = []
  const top = text.slice(text.lastIndexOf('.') + 1)
  if (isPlaceholder(top, registrable)) issues.push(warning('domain.placeholder', {}))
  else if (!isApproved(top)) issues.push(warning('domain.unknown', {}, { rule: 'network/domain-suffix' }))
  if (foreign !== undefined) issues.push(foreign)
  return issues
}

function isApproved(top: string): boolean {
  approvedTops ??= new Set(APPROVED.split(' '))
  return approvedTops.has(top)
}

function isPlaceholder(top: string, registrable: string): boolean {
  return PLACEHOLDER_TOP.test(top) || ('exy'.includes(registrable.charAt(0)) && PLACEHOLDER_NAME.test(registrable))
}

/** What is wrong with a name that is not under a suffix. */
function suffixIssue(labels: readonly string[], approved: boolean): Issue<CodesOf<'domain'>> {
  if (labels.length === 1) return error('domain.missing', { part: approved ? 'name' : 'suffix' })
  const last = labels[labels.length - 1]!
  return isTopLevelFrom(last, 0)
    ? error('domain.missing', { part: 'name' })
    : error('domain.format', { part: 'top-level' })
}

/** A website is filed with its registrable domain; offices of state with the level that they use, without www. */
function siteLevelIssue({ unicode, labels, suffix }: Domain, below: number): Issue<CodesOf<'domain'>> | undefined {
  const www = labels[0] === 'www'
  const government = GOVERNMENT.includes(suffix)
  if (government && !www) return undefined
  const text = unicode
    .split('.')
    .slice(government ? 1 : below)
    .join('.')
  const extras: IssueExtras = { rule: 'network/registrable-domain', suggestion: { kind: 'text', text } }
  return warning('domain.not_allowed', { part: www ? 'www' : 'sub-domain' }, extras)
}

function appLevelIssue(below: number): Issue<CodesOf<'domain'>> | undefined {
  if (below + 1 <= APP_LEVELS) return undefined
  const params = { part: 'levels', maximum: APP_LEVELS, actual: below + 1 } as const
  return warning('domain.too_large', params, { rule: 'network/app-domain-levels' })
}

/** The finding on a suffix that does not exist, with the one that was meant. */
function withSuffix(
  issue: Issue<'domain.unknown'>,
  { unicode, suffix }: Domain,
  site: boolean,
): Issue<'domain.unknown'> {
  const meant = meantSuffix(suffix)
  if (meant === undefined) return issue
  return mended(issue, [unicode.slice(0, -suffix.length) + meant], (repair) => judged(repair, site))
}

/** The finding with the name that was meant: a comma or a blank for a dot, two dots for one, _ for a hyphen. */
function withMeant(issue: Issue<CodesOf<'domain'>>, input: unknown, site: boolean): Issue<CodesOf<'domain'>> {
  if (typeof input !== 'string' || input.length > LONGEST_MENDED || !MENDABLE.test(issue.code)) return issue
  const text = latinFor(foldDomain(input))
    .replace(/\[\.\]|\[dot\]|\(dot\)| dot |点(?=[a-z]{2,}$)|[·•]/g, '.')
    .replace(/[\s,;:，；：、。.]+/g, '.')
    .replace(/_/g, '-')
    .replace(/^[*@/.-]+|[&/.-]+$/g, '')
    .replace(/^www\.(?=.*\.)/, site ? '' : 'www.')
  return mended(issue, [text], (repair) => judged(repair, site))
}

/** The finding on another kind of text, for a URL with the domain in it as the suggestion, where there is one. */
function withHost(issue: Issue<'domain.wrong_kind'>, input: unknown, site: boolean): Issue<CodesOf<'domain'>> {
  if (issue.params.kind !== 'url' || typeof input !== 'string') return issue
  const text = foldDomain(input)
  const { host } = splitUrl(text)
  const result = host.length < text.length ? parseDomain(host, { level: site ? 'registrable' : 'any' }) : undefined
  if (result?.ok !== true) return issue
  const shorter = result.issues.find((found) => found.code === 'domain.not_allowed')?.suggestion
  return { ...issue, suggestion: shorter ?? { kind: 'text', text: result.value.unicode } }
}
