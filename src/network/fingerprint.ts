import type { AppPlatform } from '../data/enumerations/enumeration.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'
import { type AppIdentityCode, type AppPlatformOptions, hasPlatform, isRepeated, openPart } from './app-part.ts'

/**
 * Fingerprint of an app's signing certificate (签名 MD5/SHA-1 值): a hash in hexadecimal, as every tool prints it, with
 * or without colons, in capitals or not. The form asks for MD5 (32 digits) of an Android certificate and for SHA-1
 * (40) of an Apple one; for HarmonyOS both are seen, and SHA-256 (64) is what its tools show, which is worth a warning.
 *
 * Errors: a character that is no hexadecimal digit, another length, the hash of the other platform, a hash of nothing.
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
const LENGTHS = { android: [32], ios: [40], harmonyos: [32, 40] } as const

/** What the tools put in front. */
const LABEL = /^(?:证书|签名)?(?:md5|sha-?1|sha-?256)?(?:fingerprint|指纹|值)?[:=]?/i

/** MD5, SHA-1 and SHA-256 of an empty file: what comes out when the certificate was not found. */
const EMPTY = /^(?:d41d8cd98f00b204|da39a3ee5e6b4b0d|e3b0c44298fc1c14)/

const RULE = { rule: 'network/app-fingerprint' }

/**
 * Reads a fingerprint.
 *
 * @returns the value; or the findings, `app_identity.*` with `params.part` = `fingerprint`
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
export function parseFingerprint(input: unknown, options: AppPlatformOptions): Result<Fingerprint, AppIdentityCode> {
  if (!hasPlatform(options)) return reject(error('app_identity.required', { part: 'platform' }))
  const part = 'fingerprint'
  const opened = openPart(input, part, 256)
  if (typeof opened !== 'string') return reject(opened)
  const folded = compact(opened)
  const label = LABEL.exec(folded)?.[0].length ?? 0
  const text = folded.slice(label).replace(/[:-]/g, '').toLowerCase()
  for (let index = 0; index < text.length; index++) {
    if (isHexDigit(text.charCodeAt(index))) continue
    return reject(error('app_identity.charset', { part, position: index + 1 }, RULE))
  }
  const algorithm = ALGORITHMS[text.length]
  if (algorithm === undefined) {
    const expected = LENGTHS[options.platform]
    return reject(error('app_identity.length', { part, expected, actual: text.length }, RULE))
  }
  if (isRepeated(text) || EMPTY.test(text)) return reject(error('app_identity.placeholder', { part }))
  const issue = slotIssue(algorithm, options.platform)
  if (issue === undefined) return accept({ text, algorithm })
  return issue.severity === 'error' ? reject(issue) : accept({ text, algorithm }, [issue])
}

/**
 * Whether `input` is a fingerprint of the platform's algorithm in canonical form: lower case, no separators (with
 * `lenient: true`, whatever {@link parseFingerprint} takes).
 *
 * @example
 * ```ts
 * isFingerprint('8ddb342f2da5408402d7568af21e29f9', { platform: 'android' }) // → true
 * isFingerprint('8ddb342f2da5408402d7568af21e29f9', { platform: 'ios' })     // → false
 * ```
 */
export function isFingerprint(input: unknown, options: AppPlatformOptions & { readonly lenient?: boolean }): boolean {
  if (!hasPlatform(options)) return false
  if (options.lenient === true) return parseFingerprint(input, options).ok
  if (typeof input !== 'string') return false
  const algorithm = ALGORITHMS[input.length]
  if (algorithm === undefined) return false
  for (let index = 0; index < input.length; index++) {
    const unit = input.charCodeAt(index)
    if (!isHexDigit(unit)) return false
  }
  return !isRepeated(input) && !EMPTY.test(input) && slotIssue(algorithm, options.platform)?.severity !== 'error'
}

/**
 * A fingerprint as keytool and the stores print it: capitals in pairs, colons between.
 *
 * @example
 * ```ts
 * formatFingerprint({ text: '8ddb342f2da5408402d7568af21e29f9' }) // → '8D:DB:34:2F:2D:A5:40:84:02:D7:56:8A:F2:1E:29:F9'
 * ```
 */
export function formatFingerprint(value: Pick<Fingerprint, 'text'>): string {
  return value.text.toUpperCase().replace(/..(?!$)/g, '$&:')
}

// Only the algorithm that the platform's slot is for; SHA-256 of a HarmonyOS certificate is warned of, since its own
// viewer shows nothing else and forms have taken it.
function slotIssue(actual: HashAlgorithm, platform: AppPlatform): Issue<AppIdentityCode> | undefined {
  const part = 'fingerprint'
  if (platform === 'harmonyos') {
    return actual === 'sha256'
      ? warning('app_identity.mismatch', { part, platform, expected: 'sha1', actual }, RULE)
      : undefined
  }
  const expected = platform === 'android' ? 'md5' : 'sha1'
  return actual === expected ? undefined : error('app_identity.mismatch', { part, platform, expected, actual }, RULE)
}

function isHexDigit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 102)
}
