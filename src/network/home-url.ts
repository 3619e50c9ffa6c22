import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { looksLikeEmail, looksLikeIpAddress } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { tidy } from '../foundation/text.ts'
import { isDomain, parseDomain } from './domain.ts'
import { splitUrl, type UrlParts } from './url-parts.ts'

/**
 * Home page of a site (首页URL): `https://www.example.cn`, or the host alone, as the forms of providers that put the
 * scheme in front ask for. One per site, on the registrable domain that is filed.
 *
 * Errors: a scheme other than http and https, a user name, a host that is no domain name, several addresses, a space.
 * Warnings: an IP address for a host (a site without a domain of its own), a port, a page below the home page.
 *
 * Sources: documentation of Huawei Cloud and Tencent Cloud on the service section of the ICP form. Read 2026-11-21.
 */
export interface HomeUrl {
  /** Scheme if given, host in ASCII and lower case, port if not the scheme's own, path; no slash at the end of a host. */
  readonly text: string
  readonly host: string
  /** The domain that must be the filed one; absent where the host is an IP address. */
  readonly registrable?: string
}

export type HomeUrlCode = Extract<Issue['code'], `home_url.${string}`>

const LONGEST = 2048
const RULE = { rule: 'network/home-url' }

/** Space and control characters. */
const BAD = /[\0-\x20\x7f]/

/** Paths that are the home page by another name. */
const HOME_PATH = /^\/?(?:(?:index|default|home)(?:\.[a-z]{2,5})?\/?)?$/i

/**
 * Reads the address of a home page.
 *
 * @returns the value with host and registrable domain; or the findings, `home_url.*`
 *
 * @example
 * ```ts
 * parseHomeUrl(' HTTPS://WWW.例子.中国/ ')
 * // → { ok: true, issues: [], value: { text: 'https://www.xn--fsqu00a.xn--fiqs8s',
 * //     host: 'www.xn--fsqu00a.xn--fiqs8s', registrable: 'xn--fsqu00a.xn--fiqs8s' } }
 * ```
 */
export function parseHomeUrl(input: unknown): Result<HomeUrl, HomeUrlCode> {
  const opened = openText(input, 'home_url', [LONGEST], LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = tidy(opened)
  if (looksLikeEmail(text) && !text.includes('/')) return reject(error('home_url.wrong_kind', { kind: 'email' }))
  const several = addressesIn(text)
  if (several > 1) return reject(error('home_url.too_large', { maximum: 1, actual: several }, RULE))
  const bad = text.search(BAD)
  if (bad >= 0) return reject(error('home_url.charset', { position: bad + 1 }))
  const parts = splitUrl(text)
  const { scheme, port } = parts
  if (scheme !== '' && scheme !== 'http' && scheme !== 'https') {
    return reject(error('home_url.not_allowed', { part: 'scheme' }))
  }
  if (parts.credentials) return reject(error('home_url.not_allowed', { part: 'credentials' }))
  if (Number(port) > 65535) return reject(error('home_url.format', { part: 'port' }))
  const address = looksLikeIpAddress(parts.host) && parts.host.split('.').every((group) => Number(group) < 256)
  const domain = address ? undefined : parseDomain(parts.host, { level: 'any' })
  if (domain?.ok === false) return reject(error('home_url.format', { part: 'host' }))
  const host = domain === undefined ? parts.host : domain.value.text
  const value: HomeUrl = {
    text: write(parts, host),
    host,
    ...(domain === undefined ? {} : { registrable: domain.value.registrable }),
  }
  const issues: Issue<HomeUrlCode>[] = []
  if (address) issues.push(warning('home_url.wrong_kind', { kind: 'ip-address' }, RULE))
  if (ownPort(parts) !== '') issues.push(warning('home_url.not_allowed', { part: 'port' }, RULE))
  if (!HOME_PATH.test(parts.path) || parts.rest !== '') {
    const suggestion = { kind: 'text', text: write({ ...parts, path: '', rest: '' }, host) } as const
    issues.push(warning('home_url.not_allowed', { part: 'path' }, { ...RULE, suggestion }))
  }
  return accept(value, issues)
}

/**
 * Whether `input` is the address of a home page in canonical form, its host a domain name (with `lenient: true`,
 * whatever {@link parseHomeUrl} takes, IP addresses included).
 *
 * @example
 * ```ts
 * isHomeUrl('https://www.example.cn')  // → true
 * isHomeUrl('https://www.example.cn/') // → false
 * ```
 */
export function isHomeUrl(input: unknown, options?: { readonly lenient?: boolean }): boolean {
  if (options?.lenient === true) return parseHomeUrl(input).ok
  if (typeof input !== 'string' || input.length > LONGEST || BAD.test(input) || addressesIn(input) > 1) return false
  if (tidy(input) !== input) return false
  const parts = splitUrl(input)
  if (parts.scheme !== '' && parts.scheme !== 'http' && parts.scheme !== 'https') return false
  if (parts.credentials || Number(parts.port) > 65535 || !isDomain(parts.host)) return false
  return write(parts, parts.host) === input
}

// A comma or semicolon may stand in a path; it parts two addresses where another one visibly begins.
function addressesIn(text: string): number {
  return text.split(/[\s、]+|[,;|](?=https?:|www\.)/i).filter((piece) => piece.includes('.')).length
}

function ownPort({ scheme, port }: UrlParts): string {
  if (port === '' || Number(port) === (scheme === 'https' ? 443 : 80)) return ''
  return String(Number(port))
}

function write(parts: UrlParts, host: string): string {
  const port = ownPort(parts)
  const path = parts.path === '/' && parts.rest === '' ? '' : parts.path
  return (parts.scheme === '' ? '' : `${parts.scheme}://`) + host + (port === '' ? '' : `:${port}`) + path + parts.rest
}
