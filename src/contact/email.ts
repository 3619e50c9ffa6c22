import { unframed } from '../foundation/around.ts'
import { DOT, HYPHEN, isCapital, isDigit, isSmallLetter } from '../foundation/code-unit.ts'
import { asksCanonical, type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { latinFor } from '../foundation/look-alike.ts'
import { mended } from '../foundation/mended.ts'
import { slipsBetween } from '../foundation/nearest.ts'
import { looksLikeMobilePhone, looksLikeUrl } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { meantSuffix } from '../foundation/suffix-slip.ts'
import { tidy } from '../foundation/text.ts'

/**
 * E-mail address (电子邮箱): one address, local part, `@`, domain, 254 characters at most (64 before the `@`).
 *
 * Taken is what mail providers hand out: letters, digits and the signs of RFC 5322's atoms with single dots between
 * them; no quoted local parts, comments or addresses of hosts by number, which no provider has and no form takes.
 * Errors: no or several `@`, several addresses, a character or a dot out of place, a domain without a dot; a phone
 * number or a web address. Warnings: a domain that is a known slip of a large provider's (gamil.com, qq.con; the
 * suggestion has the repaired address), example.com, and a domain in Chinese, which many forms do not take.
 *
 * RFC 5321 (2008) 4.5.3.1, RFC 5322 (2008) 3.2.3, read 2026-11-21.
 */
export interface Email {
  /** The local part as written, the domain in lower case. */
  readonly text: string
  /** Before the `@`. */
  readonly local: string
  /** After the `@`, in lower case. */
  readonly domain: string
}

/** Domains as slipping fingers write them, and what was meant. */
const SLIPS: Readonly<Record<string, string>> = {
  'gamil.com': 'gmail.com',
  'gmial.com': 'gmail.com',
  'gmai.com': 'gmail.com',
  'gmal.com': 'gmail.com',
  'gmil.com': 'gmail.com',
  'gmaill.com': 'gmail.com',
  'gnail.com': 'gmail.com',
  'hotmial.com': 'hotmail.com',
  'hotmai.com': 'hotmail.com',
  'hotamil.com': 'hotmail.com',
  'outlok.com': 'outlook.com',
  'outllok.com': 'outlook.com',
  'outloook.com': 'outlook.com',
  'foxmial.com': 'foxmail.com',
  'foxmai.com': 'foxmail.com',
  'foxamil.com': 'foxmail.com',
  'iclod.com': 'icloud.com',
  'icould.com': 'icloud.com',
  'yaho.com': 'yahoo.com',
  'yahho.com': 'yahoo.com',
  'aliyum.com': 'aliyun.com',
  'qqq.com': 'qq.com',
  'qq.co': 'qq.com',
  'qq.cm': 'qq.com',
  'qq.om': 'qq.com',
  '163.co': '163.com',
  '163.cm': '163.com',
  '163.om': '163.com',
  '126.co': '126.com',
  '126.cm': '126.com',
  '1163.com': '163.com',
  '16.com': '163.com',
  'sian.com': 'sina.com',
  'sina.co': 'sina.com',
}

const LONGEST_SLIP = 12

const EXAMPLE = /(?:^|\.)example\.(?:com|org|net|cn)$/

/** Characters of a whole address, and of its part before the `@` (RFC 5321). */
const LONGEST = 254
const LONGEST_LOCAL = 64
const LONGEST_LABEL = 63

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** What an atom may have besides letters and digits (RFC 5322 3.2.3). */
const ATOM_SIGNS = "!#$%&'*+/=?^_`{|}~-"

const LOCAL_CHARACTER = /[^A-Za-z\d!#$%&'*+/=?^_`{|}~.-]/

/**
 * Reads one e-mail address: full-width signs, spaces around it, `mailto:`, a label or a name in front, and capitals in
 * the domain are folded.
 *
 * @returns the address with its parts; or the findings, `email.*`
 *
 * @example
 * ```ts
 * parseEmail('邮箱：Zhang＠Example-Mail．CN')
 * // → { ok: true, issues: [], value: { text: 'Zhang@example-mail.cn', local: 'Zhang', domain: 'example-mail.cn' } }
 * parseEmail('12345678@qq.con').issues[0]
 * // → { code: 'email.unknown', severity: 'warning', suggestion: { kind: 'text', text: '12345678@qq.com' }, … }
 * ```
 */
export function parseEmail(input: unknown): Result<Email, CodesOf<'email'>> {
  const result = judged(input)
  if (result.ok || !isMendable(result.issues[0])) return result
  return reject(mended(result.issues[0], repairsOf(input as string), judged))
}

/** {@link parseEmail} without the address that was meant. */
function judged(input: unknown): Result<Email, CodesOf<'email'>> {
  const text = readEmail(input)
  if (typeof text !== 'string') return reject(text)
  const at = text.indexOf('@')
  const local = text.slice(0, at)
  const domain = text.slice(at + 1)
  const issues: Issue<CodesOf<'email'>>[] = []
  const meant = meantDomain(domain)
  if (meant !== undefined) {
    issues.push(warning('email.unknown', {}, { suggestion: { kind: 'text', text: `${local}@${meant}` } }))
  }
  if (domain.includes('example.') && EXAMPLE.test(domain)) issues.push(warning('email.placeholder', {}))
  const foreign = domain.search(/[^\x21-\x7e]/)
  if (foreign >= 0) issues.push(warning('email.charset', { position: at + foreign + 2 }))
  return accept({ text, local, domain }, issues)
}

/**
 * Whether `input` is an e-mail address in any spelling that {@link parseEmail} takes; with `canonical: true`, as it
 * writes it.
 *
 * @example
 * ```ts
 * isEmail('zhang@qq.com')                        // → true
 * isEmail('zhang＠QQ.com')                       // → true
 * isEmail('zhang＠QQ.com', { canonical: true })  // → false
 * isEmail('zhang')                               // → false
 * ```
 */
export function isEmail(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input === 'string' && isCanonical(input)) return true
  return !asksCanonical(options) && typeof readSpelling(input) === 'string'
}

/** The canonical text of an address, or what is wrong with it. */
function readEmail(input: unknown): string | Issue<CodesOf<'email'>> {
  return typeof input === 'string' && isCanonical(input) ? input : readSpelling(input)
}

function isMendable({ code, params }: Issue<CodesOf<'email'>>): boolean {
  return code === 'email.charset' || (code === 'email.format' && 'part' in params && params.part !== 'several')
}

/** What is typed for the sign: the keys beside it, and the word. */
const FOR_AT = / ?(?:[#$%&!]| at |\(at?\)|\[at\]|（at）) ?/i

/** What is written for a dot to hide an address from programs. */
const FOR_DOT = / ?(?:\(dot\)|\[dot\]| dot |\[\.\]) ?/gi

/** `mailto:`, 邮箱：, Email zhang@…. */
const LABEL =
  /^(?:mailto:|[^\dA-Za-z@]{1,8}[:：] ?|e-?mail[:：] ?|(?:e-?mail|mail|mailbox) (?=[^ @]+@)|[\u4e00-\u9fff]{0,6}(?:邮箱|邮件|地址) ?(?=[\w.+-]+@))(?:mailto:)?/i

/** The number of a QQ account, which is the name of its mailbox. */
const QQ = /^[1-9]\d{4,9}$/

/** The address that was meant: a sign for another, one too many or too few, a provider without its dot or its sign. */
function repairsOf(input: string): readonly string[] {
  const typed = latinFor(unframed(tidy(input)))
    .replace(/。/g, '.')
    .replace(/[;,，.]+$/, '')
    .replace(LABEL, '')
    .replace(FOR_DOT, '.')
    .replace(/^qq号?[:： ]*(?=\d+$)/i, '')
    .replace(/^@+(?=[^@]+@)|(@[^@]+)@+$/g, '$1')
  if (QQ.test(typed)) return looksLikeMobilePhone(typed) ? [] : [`${typed}@qq.com`]
  const signed = typed.includes('@') ? typed.replace(/@[@\s]*/, '@') : typed.replace(FOR_AT, '@')
  const at = signed.indexOf('@')
  if (at < 0) {
    const provider = PROVIDERS.find((name) => signed.length > name.length && signed.toLowerCase().endsWith(name))
    if (provider === undefined) return []
    const local = signed.slice(0, -provider.length)
    // The sign shares its key with the 2: which of them was meant, nobody can tell.
    return [`${local}@${provider}`, ...(local.endsWith('2') ? [`${local.slice(0, -1)}@${provider}`] : [])]
  }
  const local = signed
    .slice(0, at)
    .replace(/[\s，、]/g, '')
    .replace(/\.+$/, '')
    .replace(/\.{2,}/g, '.')
  const domain = signed
    .slice(at + 1)
    .toLowerCase()
    .replace(/[\s,;:，、；：。.]+/g, '.')
    .replace(/^\.|\.$/g, '')
  const provider = PROVIDERS.find(
    (name) => domain === name.replace('.', '') || domain === name.slice(0, name.indexOf('.')),
  )
  const dot = domain.lastIndexOf('.')
  const suffix = meantSuffix(domain.slice(dot + 1))
  return [`${local}@${provider ?? (suffix === undefined ? domain : domain.slice(0, dot + 1) + suffix)}`]
}

/** An address without anything to fold: local part, `@`, a domain in lower case. */
function isCanonical(text: string): boolean {
  const at = text.indexOf('@')
  return at > 0 && at <= LONGEST_LOCAL && text.length <= LONGEST && isLocal(text, at) && isDomainFrom(text, at + 1)
}

function readSpelling(input: unknown): string | Issue<CodesOf<'email'>> {
  const opened = openText(input, 'email', [LONGEST], 320)
  if (typeof opened !== 'string') return opened
  const tidied = tidy(opened)
  const folded = unframed(tidied)
    .replace(/。/g, '.')
    .replace(/ ?([@.]) ?/g, '$1')
  const bare = folded
    .replace(/^\[[^\][]*\]\(([^()]{1,254})\)$/, '$1')
    .replace(LABEL, '')
    .replace(/\?[a-z]{1,8}=.*$/i, (query) => (/^mailto:/i.test(folded) ? '' : query))
    .replace(/^[^<>@]{0,64}<([^<>]{1,254})>$/, '$1')
    .replace(/[;,；，.]+$/, '')
  const at = bare.indexOf('@')
  if (at < 0) return noAt(bare)
  if (/@.*[;,、，；|/ 或和及].*@/.test(bare)) return error('email.format', { part: 'several' })
  if (bare.indexOf('@', at + 1) >= 0) return error('email.format', { part: 'at' })
  const local = bare.slice(0, at)
  const text = `${local}@${bare.slice(at + 1).toLowerCase()}`
  if (text.length > LONGEST || at > LONGEST_LOCAL) {
    return error('email.length', { expected: [at > LONGEST_LOCAL ? LONGEST_LOCAL : LONGEST], actual: text.length })
  }
  const strange = local.search(LOCAL_CHARACTER)
  if (strange >= 0)
    return error('email.charset', {
      position: Math.max(0, tidied.indexOf(folded)) + folded.indexOf(bare) + strange + 1,
    })
  if (!isLocal(text, at)) return error('email.format', { part: 'local' })
  return isDomainFrom(text, at + 1) ? text : error('email.format', { part: 'domain' })
}

/** Whether the text up to `end` is atoms (RFC 5322) with single dots between them. */
function isLocal(text: string, end: number): boolean {
  let before = DOT
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index)
    if (unit === DOT ? before === DOT : !isLetterOrDigit(unit) && !ATOM_SIGNS.includes(text.charAt(index))) return false
    before = unit
  }
  return before !== DOT
}

/**
 * Whether the text from `start` is a domain in lower case: two labels at least, letters, digits and inner hyphens
 * (Chinese too), a last label without digits, as top-level domains have none.
 */
function isDomainFrom(text: string, start: number): boolean {
  let label = start
  // No top-level domain has a digit, xn--… aside.
  let digits = false
  for (let index = start; index <= text.length; index++) {
    const unit = index === text.length ? DOT : text.charCodeAt(index)
    if (unit !== DOT) {
      if (unit === HYPHEN ? index === label : !isOfLabel(unit)) return false
      digits = digits || isDigit(unit)
      continue
    }
    const length = index - label
    if (length === 0 || length > LONGEST_LABEL || text.charCodeAt(index - 1) === HYPHEN) return false
    if (index === text.length) return label > start && length > 1 && (!digits || text.startsWith('xn--', label))
    label = index + 1
    digits = false
  }
  return false
}

function isOfLabel(unit: number): boolean {
  return isDigit(unit) || isSmallLetter(unit) || (unit >= FIRST_HAN && unit <= LAST_HAN)
}

function isLetterOrDigit(unit: number): boolean {
  return isDigit(unit) || isSmallLetter(unit) || isCapital(unit)
}

/** Domains of the providers whose addresses most applicants have. */
const PROVIDERS: readonly string[] = [
  'gmail.com',
  'foxmail.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'aliyun.com',
  'qq.com',
  '163.com',
  '126.com',
]

/** Names of providers so long that one wrong letter makes no other company's name of them. */
const LONGEST_SHORT = 9

/** The provider of a long name from which the domain differs by one letter. */
function slippedProvider(domain: string): string | undefined {
  if (NEIGHBOURS.includes(domain)) return undefined
  return PROVIDERS.find(
    (name) =>
      name.length >= LONGEST_SHORT && Math.abs(name.length - domain.length) <= 1 && slipsBetween(domain, name, 1) === 1,
  )
}

/** Domains of others, a letter away from a provider's. */
const NEIGHBOURS: readonly string[] = ['hotmail.co', 'outlook.co', 'gmail.co', 'ymail.com', 'email.com', 'mail.com']

/** What was meant by a domain that is a known slip or ends as none does. */
function meantDomain(domain: string): string | undefined {
  // No property of every object (constructor, …) has a dot in its name, and every domain has.
  const meant = domain.length > LONGEST_SLIP ? undefined : SLIPS[domain]
  if (meant !== undefined) return meant
  const dot = domain.lastIndexOf('.')
  const suffix = meantSuffix(domain.slice(dot + 1))
  if (suffix !== undefined) return `${domain.slice(0, dot)}.${suffix}`
  const digits = `${domain.slice(0, 3).replace(/[li]/g, '1')}.com`
  if (domain.length === digits.length && domain !== digits && domain.endsWith('.com') && PROVIDERS.includes(digits)) {
    return digits
  }
  if (/\.con\.cn$/.test(domain)) return domain.replace(/con\.cn$/, 'com.cn')
  if (domain.endsWith('.com.com')) return domain.slice(0, -4)
  if (PROVIDERS.includes(domain)) return undefined
  // These have never had addresses under .com.cn, .cn or .net but their own.
  const inner = domain.endsWith('.cn') ? domain.slice(0, -3) : domain.startsWith('www.') ? domain.slice(4) : ''
  return PROVIDERS.includes(inner) ? inner : slippedProvider(domain)
}

function noAt(text: string): Issue<CodesOf<'email'>> {
  if (looksLikeMobilePhone(text.replace(/[ -]/g, ''))) return error('email.wrong_kind', { kind: 'mobile-phone' })
  if (looksLikeUrl(text) || /^www\./i.test(text)) return error('email.wrong_kind', { kind: 'url' })
  if (!/[\dA-Za-z]/.test(text) || /^(?:none|null|n\/?a)$/i.test(text)) return error('email.placeholder', {})
  return error('email.format', { part: 'at' })
}
