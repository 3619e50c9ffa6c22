import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { looksLikeMobilePhone, looksLikeUrl } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
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

export type EmailCode = Extract<Issue['code'], `email.${string}`>

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

/** Endings that no domain has. */
const NO_SUFFIX = /\.(?:con|cmo|ocm|vom|xom|cpm|comm|coom|c0m|com\.com)$/

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
export function parseEmail(input: unknown): Result<Email, EmailCode> {
  const opened = openText(input, 'email', [254], 320)
  if (typeof opened !== 'string') return reject(opened)
  const folded = tidy(opened)
    .replace(/。/g, '.')
    .replace(/ ?([@.]) ?/g, '$1')
  const bare = folded
    .replace(/^(?:mailto:|[^\dA-Za-z@]{1,8}[:：] ?|e-?mail[:：] ?)/i, '')
    .replace(/^[^<>@]{0,64}<([^<>]{1,254})>$/, '$1')
    .replace(/[;,；，.]+$/, '')
  const at = bare.indexOf('@')
  if (at < 0) return reject(noAt(bare))
  if (/@.*[;,、，；|/ ].*@/.test(bare)) return reject(error('email.format', { part: 'several' }))
  if (bare.indexOf('@', at + 1) >= 0) return reject(error('email.format', { part: 'at' }))
  const local = bare.slice(0, at)
  const domain = bare.slice(at + 1).toLowerCase()
  const text = `${local}@${domain}`
  if (text.length > 254 || local.length > 64) {
    return reject(error('email.length', { expected: [local.length > 64 ? 64 : 254], actual: text.length }))
  }
  const strange = local.search(LOCAL_CHARACTER)
  if (strange >= 0) return reject(error('email.charset', { position: folded.indexOf(bare) + strange + 1 }))
  if (!isDotted(local)) return reject(error('email.format', { part: 'local' }))
  if (!isDomain(domain)) return reject(error('email.format', { part: 'domain' }))

  const issues: Issue<EmailCode>[] = []
  // No property of every object (constructor, …) has a dot in its name, and every domain has.
  const meant = SLIPS[domain] ?? mendedSuffix(domain)
  if (meant !== undefined) {
    issues.push(warning('email.unknown', {}, { suggestion: { kind: 'text', text: `${local}@${meant}` } }))
  }
  if (/(?:^|\.)example\.(?:com|org|net|cn)$/.test(domain)) issues.push(warning('email.placeholder', {}))
  const foreign = domain.search(/[^\x21-\x7e]/)
  if (foreign >= 0) issues.push(warning('email.charset', { position: at + foreign + 2 }))
  return accept({ text, local, domain }, issues)
}

/**
 * Whether `input` is an e-mail address as {@link parseEmail} writes it (with `lenient: true`, whatever it takes).
 *
 * @example
 * ```ts
 * isEmail('zhang@qq.com')                       // → true
 * isEmail('zhang＠QQ.com')                      // → false
 * isEmail('zhang＠QQ.com', { lenient: true })   // → true
 * ```
 */
export function isEmail(input: unknown, options?: { readonly lenient?: boolean }): boolean {
  if (typeof input !== 'string' || input.length > 320) return false
  if (options?.lenient === true) return parseEmail(input).ok
  const at = input.indexOf('@')
  if (at < 1 || at > 64 || input.length > 254 || LOCAL_CHARACTER.test(input.slice(0, at))) return false
  const domain = input.slice(at + 1)
  return isDotted(input.slice(0, at)) && isDomain(domain) && domain === domain.toLowerCase()
}

function isDotted(text: string): boolean {
  return text !== '' && !text.startsWith('.') && !text.endsWith('.') && !text.includes('..')
}

/** Two labels at least, letters, digits and inner hyphens (Chinese too), a last label that is no number. */
function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  const last = labels[labels.length - 1]!
  if (labels.length < 2 || last.length < 2 || /^\d+$/.test(last)) return false
  return labels.every(
    (label) =>
      label.length <= 63 && /^[a-z\d\u4e00-\u9fff](?:[a-z\d\u4e00-\u9fff-]*[a-z\d\u4e00-\u9fff])?$/i.test(label),
  )
}

function mendedSuffix(domain: string): string | undefined {
  return NO_SUFFIX.test(domain) ? domain.replace(NO_SUFFIX, '.com') : undefined
}

function noAt(text: string): Issue<EmailCode> {
  if (looksLikeMobilePhone(text.replace(/[ -]/g, ''))) return error('email.wrong_kind', { kind: 'mobile-phone' })
  if (looksLikeUrl(text) || /^www\./i.test(text)) return error('email.wrong_kind', { kind: 'url' })
  if (!/[\dA-Za-z]/.test(text) || /^(?:none|null|n\/?a)$/i.test(text)) return error('email.placeholder', {})
  return error('email.format', { part: 'at' })
}
