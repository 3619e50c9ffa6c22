import type { AppPlatform } from '../data/enumerations/enumeration.ts'
import { at, error, type Issue } from '../foundation/issue.ts'
import { type Result, reject, settle } from '../foundation/result.ts'
import { type AppIdentityCode, openPart } from './app-part.ts'
import { type HashAlgorithm, isFingerprint, parseFingerprint } from './fingerprint.ts'
import { isPackageName, parsePackageName } from './package-name.ts'
import { isPublicKey, parsePublicKey } from './public-key.ts'

export type { AppIdentityCode, AppPlatformOptions } from './app-part.ts'
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
export function parseAppIdentity(input: unknown): Result<AppIdentity, AppIdentityCode> {
  const fields = readFields(input)
  if (fields === undefined) {
    const blank = input === undefined || input === null
    return reject(
      blank ? error('app_identity.required', { part: 'platform' }) : error('app_identity.type', { part: 'whole' }),
    )
  }
  const opened = openPart(fields.platform, 'platform', 16)
  if (typeof opened !== 'string') return reject(at(['platform'], opened))
  const platform = opened
  if (!isPlatform(platform)) return reject(at(['platform'], error('app_identity.unknown', { part: 'platform' })))
  const packageName = parsePackageName(fields.packageName, { platform })
  const publicKey = parsePublicKey(fields.publicKey, { platform })
  const fingerprint = parseFingerprint(fields.fingerprint, { platform })
  const issues: Issue<AppIdentityCode>[] = [
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
 * Whether `input` is an object whose four parts are all canonical (with `lenient: true`, whatever
 * {@link parseAppIdentity} takes).
 *
 * @example
 * ```ts
 * isAppIdentity({ platform: 'android', packageName: 'com.alibaba.aliyun', publicKey: `${'c3'.repeat(255)}0f`,
 *   fingerprint: '8ddb342f2da5408402d7568af21e29f9' }) // → true
 * ```
 */
export function isAppIdentity(input: unknown, options?: { readonly lenient?: boolean }): boolean {
  if (options?.lenient === true) return parseAppIdentity(input).ok
  const fields = readFields(input)
  const platform = fields?.platform
  return (
    fields !== undefined &&
    isPlatform(platform) &&
    isPackageName(fields.packageName, { platform }) &&
    isFingerprint(fields.fingerprint, { platform }) &&
    isPublicKey(fields.publicKey, { platform })
  )
}

function isPlatform(value: unknown): value is AppPlatform {
  return value === 'android' || value === 'ios' || value === 'harmonyos'
}

// Every property once, and guarded: a getter or a proxy may throw.
function readFields(
  input: unknown,
): Record<'platform' | 'packageName' | 'publicKey' | 'fingerprint', unknown> | undefined {
  if (typeof input !== 'object' || input === null) return undefined
  try {
    const { platform, packageName, publicKey, fingerprint } = input as Record<string, unknown>
    return { platform, packageName, publicKey, fingerprint }
  } catch {
    return undefined
  }
}
