import { unframed } from '../foundation/around.ts'
import { asksCanonical, type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { mended } from '../foundation/mended.ts'
import { looksLikeEmail, looksLikeIpAddress } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { tidy } from '../foundation/text.ts'
import { purposeV4, v4At } from './address.ts'
import { nameIssues } from './domain.ts'
import { isCanonicalName, isUnderSuffix, type Name, named, partsOf, readName } from './domain-name.ts'
import { isStorePage } from './store-page.ts'
import { splitUrl, type UrlParts } from './url-parts.ts'

/**
 * Home page of a site (首页URL): `https://www.example.cn`, or the host alone, as the forms of providers that put the
 * scheme in front ask for. One per site, on the registrable domain that is filed. A backslash is read as the slash that it
 * is to browsers.
 *
 * Errors: a scheme other than http and https, a user name, a host that is no domain name, several addresses, a space.
 * Warnings: an IP address for a host (a site without a domain of its own), a port, a page below the home page or in a
 * store of apps; what {@link parseDomain} warns of in the host: its suffix, other scripts, names that nobody has.
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

const LONGEST = 2048
const RULE = { rule: 'network/home-url' } as const

/** Space and control characters. */
const BAD = /[\0-\x20\x7f]/

/** Paths that are the home page by another name. */
const HOME_PATH = /^\/?(?:(?:index|default|home)(?:\.[a-z]{2,5})?\/?)?$/i

/**
 * Reads the address of a home page.
 *
 * @returns the value with host and registrable domain; or the findings, `home_url.*`, and those of its host, `domain.*`
 *
 * @example
 * ```ts
 * parseHomeUrl(' HTTPS://WWW.例子.中国/ ')
 * // → { ok: true, issues: [], value: { text: 'https://www.xn--fsqu00a.xn--fiqs8s',
 * //     host: 'www.xn--fsqu00a.xn--fiqs8s', registrable: 'xn--fsqu00a.xn--fiqs8s' } }
 * ```
 */
export function parseHomeUrl(input: unknown): Result<HomeUrl, CodesOf<'home_url' | 'domain'>> {
  const result = judged(input)
  return result.ok ? result : reject(withMeant(result.issues[0], input))
}

/** {@link parseHomeUrl} without the address that was meant. */
function judged(input: unknown): Result<HomeUrl, CodesOf<'home_url' | 'domain'>> {
  const home = readHomeUrl(input)
  if ('code' in home) return reject(home)
  const { value, parts, name } = home
  const { registrable } = value
  const issues: Issue<CodesOf<'home_url' | 'domain'>>[] =
    name === undefined || registrable === undefined ? [] : nameIssues(name, registrable)
  if (parts === undefined) return accept(value, issues)
  if (registrable === undefined) issues.push(warning('home_url.wrong_kind', { kind: 'ip-address' }, RULE))
  if (ownPort(parts) !== '') issues.push(warning('home_url.not_allowed', { part: 'port' }, RULE))
  if (isStorePage(parts.path + parts.rest)) issues.push(warning('home_url.not_allowed', { part: 'store' }, RULE))
  else if (!HOME_PATH.test(parts.path) || parts.rest !== '') {
    const suggestion = { kind: 'text', text: write({ ...parts, path: '', rest: '' }, value.host) } as const
    issues.push(warning('home_url.not_allowed', { part: 'path' }, { ...RULE, suggestion }))
  }
  return accept(value, issues)
}

/**
 * Whether `input` is the address of a home page in any spelling that {@link parseHomeUrl} takes; with
 * `canonical: true`, as it writes it.
 *
 * @example
 * ```ts
 * isHomeUrl('https://www.example.cn')                        // → true
 * isHomeUrl('https://www.example.cn/')                       // → true
 * isHomeUrl('https://www.example.cn/', { canonical: true })  // → false
 * isHomeUrl('ftp://www.example.cn')                          // → false
 * ```
 */
export function isHomeUrl(input: unknown, options?: CanonicalOption): boolean {
  const home = readHomeUrl(input)
  return !('code' in home) && (home.value.text === input || !asksCanonical(options))
}

/** A value, and the parts that it was made of where there may be something to say of them. */
interface Home {
  readonly value: HomeUrl
  readonly parts?: UrlParts
  /** The host as a domain name; absent where it is an IP address. */
  readonly name?: Name
}

function readHomeUrl(input: unknown): Home | Issue<CodesOf<'home_url'>> {
  return (typeof input === 'string' ? readHostAlone(input) : undefined) ?? readSpelling(input)
}

/** `https://www.example.cn` and `www.example.cn`, canonical, with nothing behind the host. */
function readHostAlone(text: string): Home | undefined {
  const start = text.startsWith('https://') ? 8 : text.startsWith('http://') ? 7 : 0
  const host = start === 0 ? text : text.slice(start)
  if (!isCanonicalName(host)) return undefined
  return { value: { text, host, registrable: partsOf(host).registrable }, name: named(host) }
}

function readSpelling(input: unknown): Home | Issue<CodesOf<'home_url'>> {
  const opened = openText(input, 'home_url', [LONGEST], LONGEST)
  if (typeof opened !== 'string') return opened
  const text = unframed(tidy(opened))
  if (looksLikeEmail(text) && !text.includes('/')) return error('home_url.wrong_kind', { kind: 'email' })
  const several = addressesIn(text)
  if (several > 1) return error('home_url.too_large', { maximum: 1, actual: several }, RULE)
  const bad = text.search(BAD)
  if (bad >= 0) return error('home_url.charset', { position: bad + 1 })
  const parts = splitUrl(text)
  const { scheme, port } = parts
  if (scheme !== '' && scheme !== 'http' && scheme !== 'https') return error('home_url.not_allowed', { part: 'scheme' })
  if (parts.credentials) return error('home_url.not_allowed', { part: 'credentials' })
  if (Number(port) > 65535) return error('home_url.format', { part: 'port' })
  if (looksLikeIpAddress(parts.host) && parts.host.split('.').every((group) => Number(group) < 256)) {
    const word = v4At(parts.host, 0, parts.host.length)
    if (word >= 0 && purposeV4(word, word) !== undefined) {
      return error('home_url.not_allowed', { part: 'address' }, { rule: 'network/public-address' })
    }
    return { value: { text: write(parts, parts.host), host: parts.host }, parts }
  }
  const name = readName(parts.host)
  if ('code' in name || !isUnderSuffix(name.text)) return error('home_url.format', { part: 'host' })
  const host = name.text
  return { value: { text: write(parts, host), host, registrable: partsOf(host).registrable }, parts, name }
}

/** A scheme as slipping fingers write it: `htttp://`, `http//`, `http;//`, `hhtp:/`. */
const SCHEME = /^h{0,2}t{1,3}p{1,2}(s?)[:;]{0,2}[/\\]{1,3}/i

/** The finding with the address that was meant. */
function withMeant(
  issue: Issue<CodesOf<'home_url' | 'domain'>>,
  input: unknown,
): Issue<CodesOf<'home_url' | 'domain'>> {
  const reason = issue.code.slice('home_url.'.length)
  if (typeof input !== 'string' || input.length > LONGEST || !/^(?:format|not_allowed|charset)$/.test(reason))
    return issue
  const text = unframed(tidy(input)).replace(SCHEME, (_, secure: string) => `http${secure.toLowerCase()}://`)
  const end = text.search(/[^/:]\//)
  const host = end < 0 ? text : text.slice(0, end + 1)
  const rest = text.slice(host.length)
  const repaired = host
    .replace(/[\s,，、。.]+/g, '.')
    .replace(/_/g, '-')
    .replace(/\.$/, '')
  return mended(issue, [repaired + rest], judged)
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
