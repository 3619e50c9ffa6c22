import type { AppPlatform } from '../data/enumerations/enumeration.ts'
import { asksCanonical, type CanonicalOption } from '../foundation/input.ts'
import { at, type CodesOf, error, type Issue } from '../foundation/issue.ts'
import { type Result, reject, settle } from '../foundation/result.ts'
import { read } from '../foundation/untrusted.ts'
import { isPlatform, openPart, secretIssue } from './app-part.ts'
import { type HashAlgorithm, parseFingerprint } from './fingerprint.ts'
import { parsePackageName } from './package-name.ts'
import { parsePublicKey } from './public-key.ts'

export type { AppPlatformOptions } from './app-part.ts'
export {
  type Fingerprint,
  formatFingerprint,
  type HashAlgorithm,
  isFingerprint,
  parseFingerprint,
} from './fingerprint.ts'
export { isPackageName, type PackageName, parsePackageName } from './package-name.ts'
export { isPublicKey, type PublicKey, parsePublicKey } from './public-key.ts'

/**
 * What identifies an app on one platform (APP运行平台信息): package name (包名), public key (公钥) and fingerprint (签名
 * MD5/SHA-1 值) of the certificate that signs it. One filing covers all platforms of an app, each with its own three.
 *
 * Each part is judged by its own rule, {@link parsePackageName}, {@link parsePublicKey}, {@link parseFingerprint};
 * findings stand at `['packageName']`, `['publicKey']`, `['fingerprint']` or `['platform']`.
 *
 * Source: the ICP form's app section as described by Huawei Cloud (each platform: package name, public key,
 * fingerprint). Read 2026-11-21.
 */
export interface AppIdentity {
  readonly platform: AppPlatform
  readonly packageName: string
  readonly publicKey: string
  /** Lower case, no separators. */
  readonly fingerprint: string
  readonly algorithm: HashAlgorithm
}

/**
 * Reads an object of `platform`, `packageName`, `publicKey` and `fingerprint`; other properties are not looked at.
 *
 * @returns the value with canonical parts; or the findings, `app_identity.*`
 *
 * @example
 * ```ts
 * parseAppIdentity({ platform: 'ios', packageName: 'cn.people.reader', publicKey: `${'c3'.repeat(255)}0f`,
 *   fingerprint: '8d:db:34:2f:2d:a5:40:84:02:d7:56:8a:f2:1e:29:f9' }).issues
 * // → [{ code: 'app_identity.mismatch', severity: 'error', path: ['fingerprint'],
 * //      params: { part: 'fingerprint', platform: 'ios', expected: 'sha1', actual: 'md5' }, … }]
 * ```
 */
export function parseAppIdentity(input: unknown): Result<AppIdentity, CodesOf<'app_identity' | 'context'>> {
  if (typeof input !== 'object' || input === null) {
    const blank = input === undefined || input === null
    return reject(
      blank ? error('app_identity.required', { part: 'platform' }) : error('app_identity.type', { part: 'whole' }),
    )
  }
  const fields = readFields(input)
  const platform = readPlatform(fields.platform)
  if (typeof platform === 'object') return reject(platform, ...secretsIn(fields))
  const packageName = parsePackageName(fields.packageName, { platform })
  const publicKey = parsePublicKey(fields.publicKey, { platform })
  const fingerprint = parseFingerprint(fields.fingerprint, { platform })
  const issues: Issue<CodesOf<'app_identity' | 'context'>>[] = [
    ...packageName.issues.map((issue) => at(['packageName'], issue)),
    ...publicKey.issues.map((issue) => at(['publicKey'], issue)),
    ...fingerprint.issues.map((issue) => at(['fingerprint'], issue)),
  ]
  const value: AppIdentity = {
    platform,
    packageName: packageName.ok ? packageName.value.text : '',
    publicKey: publicKey.ok ? publicKey.value.text : '',
    fingerprint: fingerprint.ok ? fingerprint.value.text : '',
    algorithm: fingerprint.ok ? fingerprint.value.algorithm : 'md5',
  }
  return settle(value, issues)
}

/**
 * Whether `input` is an object that {@link parseAppIdentity} takes; with `canonical: true`, one whose four parts are all
 * as it writes them.
 *
 * @example
 * ```ts
 * isAppIdentity({ platform: 'android', packageName: 'com.alibaba.aliyun', publicKey: `${'c3'.repeat(255)}0f`,
 *   fingerprint: '8ddb342f2da5408402d7568af21e29f9' }) // → true
 * ```
 */
export function isAppIdentity(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input !== 'object' || input === null) return false
  // Once, so that what is judged twice is the same.
  const fields = readFields(input)
  const result = parseAppIdentity(fields)
  if (!result.ok || !asksCanonical(options)) return result.ok
  const { packageName, publicKey, fingerprint } = result.value
  return fields.packageName === packageName && fields.publicKey === publicKey && fields.fingerprint === fingerprint
}

interface Fields {
  readonly platform: unknown
  readonly packageName: unknown
  readonly publicKey: unknown
  readonly fingerprint: unknown
}

// Every property once, and guarded: a getter or a proxy may throw.
function readFields(input: object): Fields {
  return {
    platform: read(input, 'platform'),
    packageName: read(input, 'packageName'),
    publicKey: read(input, 'publicKey'),
    fingerprint: read(input, 'fingerprint'),
  }
}

function readPlatform(platform: unknown): AppPlatform | Issue<CodesOf<'app_identity' | 'context'>> {
  const opened = openPart(platform, 'platform', 16)
  if (typeof opened !== 'string') return at(['platform'], opened)
  return isPlatform(opened) ? opened : at(['platform'], error('app_identity.unknown', { part: 'platform' }))
}

/** Private keys among the parts: they are told of where nothing else can be judged, too. */
function secretsIn(fields: Fields): Issue<CodesOf<'app_identity' | 'context'>>[] {
  const issues: Issue<CodesOf<'app_identity' | 'context'>>[] = []
  const packageName = secretIssue(fields.packageName, 'package-name')
  if (packageName !== undefined) issues.push(at(['packageName'], packageName))
  const publicKey = secretIssue(fields.publicKey, 'public-key')
  if (publicKey !== undefined) issues.push(at(['publicKey'], publicKey))
  const fingerprint = secretIssue(fields.fingerprint, 'fingerprint')
  if (fingerprint !== undefined) issues.push(at(['fingerprint'], fingerprint))
  return issues
}
