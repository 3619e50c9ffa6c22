import type { AppPlatform } from '../data/enumerations/enumeration.ts'
import { isDigit, SMALL_A, SMALL_F } from '../foundation/code-unit.ts'
import { base64From } from '../foundation/encoded-bytes.ts'
import { asksCanonical, type CanonicalOption } from '../foundation/input.ts'
import { advice, type CodesOf, error, type Issue } from '../foundation/issue.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact, tidy } from '../foundation/text.ts'
import { textOf } from '../foundation/untrusted.ts'
import { type AppPlatformOptions, isRepeated, openPart, platformOf, secretIssue } from './app-part.ts'

/**
 * Fingerprint of an app's signing certificate (签名 MD5/SHA-1 值): a hash in hexadecimal, as every tool prints it, with
 * or without colons, in capitals or not. The form asks for MD5 (32 digits) of an Android certificate and for SHA-1
 * (40) of an Apple one; for HarmonyOS both are seen, and SHA-256 (64) is what its tools show, which is worth advice.
 *
 * Taken is also what apksigner, keytool and openssl print; of several hashes the one that the platform's form asks for.
 *
 * Errors: a character that is no hexadecimal digit, another length, the hash of the other platform, a hash of nothing,
 * a private key; a platform that is none (`context.*`).
 *
 * Source: the ICP form's app section as described by Huawei Cloud, agreeing with two further providers. Read 2026-11-21.
 */
export interface Fingerprint {
  /** Lower case, no separators. */
  readonly text: string
  readonly algorithm: HashAlgorithm
}

/** Hash algorithm, told by the length. */
export type HashAlgorithm = 'md5' | 'sha1' | 'sha256'

const ALGORITHMS: { readonly [length: number]: HashAlgorithm } = { 32: 'md5', 40: 'sha1', 64: 'sha256' }
const DIGITS: { readonly [algorithm: string]: number } = { md5: 32, sha1: 40, sha256: 64 }
const LENGTHS = { android: [32], ios: [40], harmonyos: [32, 40] } as const

/** What the tools put in front. */
const LABEL = /^(?:证书|签名)?(?:md5|sha-?1|sha-?256)?(?:fingerprint|指纹|值)?[:=]?/i

/** An algorithm and its hash in what the tools print: `SHA1: 8D:DB:…`, `Signer #1 certificate MD5 digest: 8ddb…`. */
const PRINTED = /(md5|sha-?1|sha-?256)(?!\d)[^:=\d]{0,24}[:=] ?((?:[\da-f]{2}[: -]?){16,33})/gi

/** Characters of a hash in any spelling, and of a tool's print of one certificate. */
const LONGEST = 256
const LONGEST_PRINT = 4096

/** MD5, SHA-1 and SHA-256 of an empty file: what comes out when the certificate was not found. */
const EMPTY = /^(?:d41d8cd98f00b204|da39a3ee5e6b4b0d|e3b0c44298fc1c14)/

const RULE = { rule: 'network/app-fingerprint' } as const

/**
 * Reads a fingerprint.
 *
 * @returns the value; or the findings, `app_identity.*` with `params.part` = `fingerprint`, or `context.*` at `platform`
 *
 * @example
 * ```ts
 * parseFingerprint('8D:DB:34:2F:2D:A5:40:84:02:D7:56:8A:F2:1E:29:F9', { platform: 'android' })
 * // → { ok: true, issues: [], value: { text: '8ddb342f2da5408402d7568af21e29f9', algorithm: 'md5' } }
 * parseFingerprint('8ddb342f2da5408402d7568af21e29f9', { platform: 'ios' }).issues[0]
 * // → { code: 'app_identity.mismatch', severity: 'error',
 * //     params: { part: 'fingerprint', platform: 'ios', expected: 'sha1', actual: 'md5' }, … }
 * ```
 */
export function parseFingerprint(
  input: unknown,
  options: AppPlatformOptions,
): Result<Fingerprint, CodesOf<'app_identity' | 'context'>> {
  const platform = platformOf(options)
  const text = readHash(input, platform)
  if (typeof text !== 'string') return reject(text)
  const algorithm = ALGORITHMS[text.length]!
  const issue = slotIssue(algorithm, platform as AppPlatform)
  if (issue === undefined) return accept({ text, algorithm })
  return issue.severity === 'error' ? reject(issue) : accept({ text, algorithm }, [issue])
}

/**
 * Whether `input` is a fingerprint of the platform's algorithm in any spelling that {@link parseFingerprint} takes; with
 * `canonical: true`, in lower case without separators.
 *
 * @example
 * ```ts
 * isFingerprint('8DDB342F2DA5408402D7568AF21E29F9', { platform: 'android' })                   // → true
 * isFingerprint('8DDB342F2DA5408402D7568AF21E29F9', { platform: 'android', canonical: true })  // → false
 * isFingerprint('8ddb342f2da5408402d7568af21e29f9', { platform: 'ios' })                       // → false
 * ```
 */
export function isFingerprint(input: unknown, options: AppPlatformOptions & CanonicalOption): boolean {
  const platform = platformOf(options)
  const text = readHash(input, platform)
  if (typeof text !== 'string') return false
  if (slotIssue(ALGORITHMS[text.length]!, platform as AppPlatform)?.severity === 'error') return false
  return text === input || !asksCanonical(options)
}

/**
 * A fingerprint, a value or a text in any spelling, as keytool and the stores print it: capitals in pairs, colons
 * between. A text that is none comes back as it is.
 *
 * @example
 * ```ts
 * formatFingerprint('8ddb342f2da5408402d7568af21e29f9') // → '8D:DB:34:2F:2D:A5:40:84:02:D7:56:8A:F2:1E:29:F9'
 * formatFingerprint('8ddb34')                           // → '8ddb34'
 * ```
 */
export function formatFingerprint(value: Pick<Fingerprint, 'text'> | string): string {
  const written = textOf(value)
  // Any platform takes either hash of its certificate; the one that both forms know has the longest list.
  const text = readHash(written, 'harmonyos')
  return typeof text === 'string' ? text.toUpperCase().replace(/..(?!$)/g, '$&:') : written
}

/** The digits of a hash of a certificate, or what is wrong with them or with the platform. */
function readHash(
  input: unknown,
  platform: AppPlatform | Issue<CodesOf<'app_identity' | 'context'>>,
): string | Issue<CodesOf<'app_identity' | 'context'>> {
  const canonical = typeof input === 'string' && ALGORITHMS[input.length] !== undefined && firstStrange(input) < 0
  const secret = canonical ? undefined : secretIssue(input, 'fingerprint')
  if (secret !== undefined) return secret
  if (typeof platform === 'object') return platform
  const text = canonical ? input : readSpelling(input, platform)
  if (typeof text !== 'string') return text
  return isRepeated(text) || EMPTY.test(text) ? error('app_identity.placeholder', { part: 'fingerprint' }) : text
}

function readSpelling(input: unknown, platform: AppPlatform): string | Issue<CodesOf<'app_identity' | 'context'>> {
  const part = 'fingerprint'
  const printed = typeof input === 'string' && input.length <= LONGEST_PRINT ? printedHash(tidy(input), platform) : ''
  if (printed !== '') return printed
  const opened = openPart(input, part, LONGEST)
  if (typeof opened !== 'string') return opened
  const folded = compact(opened)
  const label = LABEL.exec(folded)?.[0].length ?? 0
  const text = folded.slice(label).replace(/[:-]/g, '').toLowerCase()
  const strange = firstStrange(text)
  if (strange < 0 && ALGORITHMS[text.length] !== undefined) return text
  const other = otherSpelling(tidy(opened), platform)
  if (other !== undefined) return other
  if (strange >= 0) return withMeant(text, error('app_identity.charset', { part, position: strange + 1 }, RULE))
  return error('app_identity.length', { part, expected: [...LENGTHS[platform]], actual: text.length }, RULE)
}

/** A hash in bytes of 16, 20 or 32 in base64, also behind sha256/ as pins are written. */
const BASE64 = /^(?:md5[/:-]|sha-?(?:1|256)[/:-])?((?:[\w+/]{22}={2})|[\w+/]{27}=|[\w+/]{43}=)$/i

/** A hash anywhere in a text. */
const ANYWHERE = /(?:^|[^\da-z])((?:0x)?[\da-f]{2}(?:[: -]?[\da-f]{2}){15,31})(?![\da-z:])/gi

/** What apksigner prints of the bare key. */
const OF_KEY = /public ?key (?:md5|sha-?1|sha-?256)[^:=]{0,12}[:=] ?[\da-f]{32,64}/gi

/** A hash behind other words, of several without names the platform's; or what else it is. */
function otherSpelling(
  text: string,
  platform: AppPlatform,
): string | Issue<CodesOf<'app_identity' | 'context'>> | undefined {
  const part = 'fingerprint'
  const lengths: readonly number[] = LENGTHS[platform]
  const base64 = BASE64.exec(text)?.[1]
  if (base64 !== undefined) {
    const hex = base64From(base64, 0, 32).map((byte) => byte.toString(16).padStart(2, '0'))
    const hash = hex.join('')
    const suggestion = lengths.includes(hash.length) ? { suggestion: { kind: 'text', text: hash } as const } : {}
    return error('app_identity.format', { part, reason: 'base64' }, { ...RULE, ...suggestion })
  }
  const ofCertificate = text.replace(OF_KEY, ' ')
  const hashes: string[] = []
  for (const match of ofCertificate.matchAll(ANYWHERE)) {
    const hash = match[1]!.replace(/^0x|[: -]/gi, '').toLowerCase()
    if (ALGORITHMS[hash.length] !== undefined) hashes.push(hash)
  }
  const found = hashes.find((hash) => lengths.includes(hash.length)) ?? hashes[0]
  if (found !== undefined || ofCertificate === text) return found
  return error('app_identity.format', { part, reason: 'key-digest' }, RULE)
}

/** The finding, with the hash that was meant where a letter that looks like a digit explains it. */
function withMeant(
  text: string,
  issue: Issue<CodesOf<'app_identity' | 'context'>>,
): Issue<CodesOf<'app_identity' | 'context'>> {
  const meant = text.replace(/[oliszq]/g, (letter) => '011520'.charAt('oliszq'.indexOf(letter)))
  if (firstStrange(meant) >= 0 || ALGORITHMS[meant.length] === undefined) return issue
  return { ...issue, suggestion: { kind: 'text', text: meant } }
}

/** The hash of a certificate in what apksigner, keytool and openssl print, of several the platform's own; `''` for none. */
function printedHash(text: string, platform: AppPlatform): string {
  const hashes: string[] = []
  for (const match of text.matchAll(PRINTED)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const digits = match[2]!.replace(/[: -]/g, '').toLowerCase()
    const length = DIGITS[match[1]!.replace('-', '').toLowerCase()]!
    // apksigner prints the hashes of the bare key as well, which no form asks for.
    if (!/public key/i.test(before) && digits.length >= length) hashes.push(digits.slice(0, length))
  }
  const lengths: readonly number[] = LENGTHS[platform]
  return hashes.find((hash) => lengths.includes(hash.length)) ?? hashes[0] ?? ''
}

/** Where the first character stands that is no digit or letter of lower-case hexadecimal; -1 where there is none. */
function firstStrange(text: string): number {
  for (let index = 0; index < text.length; index++) {
    if (!isHexDigit(text.charCodeAt(index))) return index
  }
  return -1
}

// Only the algorithm that the platform's slot is for. A release certificate of HarmonyOS shows its SHA-256 and no other
// (platform's answers of 2025); a form that insists on MD5 or SHA-1 is worth advice.
function slotIssue(
  actual: HashAlgorithm,
  platform: AppPlatform,
): Issue<CodesOf<'app_identity' | 'context'>> | undefined {
  const part = 'fingerprint'
  if (platform === 'harmonyos') {
    return actual === 'sha256'
      ? advice('app_identity.mismatch', { part, platform, expected: 'sha1', actual }, RULE)
      : undefined
  }
  const expected = platform === 'android' ? 'md5' : 'sha1'
  return actual === expected ? undefined : error('app_identity.mismatch', { part, platform, expected, actual }, RULE)
}

function isHexDigit(unit: number): boolean {
  return isDigit(unit) || (unit >= SMALL_A && unit <= SMALL_F)
}
