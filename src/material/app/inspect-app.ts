import type { AppPlatform } from '../../data/enumerations/enumeration.ts'
import type { JudgedOn } from '../../foundation/calendar.ts'
import { type CodesOf, error, type Issue, warning } from '../../foundation/issue.ts'
import { type Result, reject, settle } from '../../foundation/result.ts'
import { read } from '../../foundation/untrusted.ts'
import { type FileSource, SourceFailure, sourceOf } from '../byte-source.ts'
import { judgeCertificate } from '../certificate/inspect-certificate.ts'
import type { Certificate } from '../certificate/read-certificate.ts'
import { AAB_MANIFEST, APK_MANIFEST, readAab, readApk } from './android-app.ts'
import type { AppContents } from './app-contents.ts'
import { type Archive, openArchive } from './archive.ts'
import { HARMONY_MANIFESTS, readHarmonyApp } from './harmony-app.ts'
import { INFO_PLIST, readIpa } from './ios-app.ts'
import { Unfit } from './unfit.ts'

/** What a package (安装包) says of the app in it. */
export interface AppPackage {
  readonly format: 'apk' | 'aab' | 'ipa' | 'hap' | 'app'
  /** A row of `platforms` of the app in an ICP filing, ready to be filled in; its domains are not in the package. */
  readonly row: AppPlatformRow
  readonly versionName?: string
  readonly versionCode?: string
  readonly certificate: Certificate
  /** The schemes that it is signed by, the newest first. */
  readonly schemes: readonly string[]
}

/** Platform (运行平台), package name (包名), public key (公钥) and fingerprint (签名MD5/SHA-1值) as the form takes them. */
export interface AppPlatformRow {
  readonly platform: AppPlatform
  readonly packageName: string
  readonly publicKey: string
  readonly fingerprint: string
}

/** The hash that the form asks for: SHA-1 of Apple's certificates, MD5 of the others. */
const HASHES = { android: 'md5', ios: 'sha1', harmonyos: 'md5' } as const

/**
 * Reads an app's package: APK, AAB (Android), IPA (iOS), HAP and APP (HarmonyOS), and gives the row of the filing's
 * `platforms` that it stands for: which app it is, and who signs it.
 *
 * `source` is bytes, a `Blob` or `File`, or `{ size, read(start, end) }`: of the last two only the pieces that matter are
 * read, a package of two gigabytes costs some megabytes. Nothing is sent anywhere. Never rejects, whatever it is given.
 *
 * Errors, `app_package.*`: no package of an app (`format`, `wrong_kind`), unsigned or from a store that signs it anew
 * (`missing`), made to mislead (`conflict`, `too_large`). Warnings: a package or certificate for trying out
 * (`not_allowed`), schemes that name different certificates (`mismatch`), a certificate past its last day.
 *
 * The signatures themselves are not verified: whether the package was changed since is for the platform to tell.
 *
 * Source: the ICP form's app section as described by Huawei Cloud and two further providers. Read 2026-11-28.
 *
 * @example
 * ```ts
 * const file = { size: 200, read: (start, end) => new Uint8Array(end - start) }
 * const { issues } = await inspectApp(file)
 * issues[0] // → { code: 'app_package.format', severity: 'error', params: { reason: 'archive' }, … }
 * ```
 */
export async function inspectApp(
  source: FileSource,
  options: JudgedOn = {},
): Promise<Result<AppPackage, CodesOf<'app_package' | 'certificate'>>> {
  if (source === undefined || source === null) return reject(error('app_package.required', {}))
  const bytes = sourceOf(source)
  if (bytes === undefined) return reject(error('app_package.type', {}))
  if (bytes.size === 0) return reject(error('app_package.required', {}))
  try {
    const contents = await contentsOf(await openArchive(bytes))
    return judged(contents, read(options, 'today') as string | undefined)
  } catch (failure) {
    return reject(issueOf(failure))
  }
}

/** By what is in it, never by its name. */
function contentsOf(archive: Archive): Promise<AppContents> {
  const has = (name: string) => archive.names.includes(name)
  if (has(APK_MANIFEST)) return readApk(archive)
  if (has(AAB_MANIFEST)) return readAab(archive)
  const info = archive.names.find((name) => INFO_PLIST.test(name))
  if (info !== undefined) return readIpa(archive, info)
  const manifest = HARMONY_MANIFESTS.find(has)
  if (manifest !== undefined) return readHarmonyApp(archive, manifest)
  throw new Unfit('app_package.wrong_kind', {})
}

function judged(
  contents: AppContents,
  today: string | undefined,
): Result<AppPackage, CodesOf<'app_package' | 'certificate'>> {
  const { format, platform, packageName, versionName, versionCode, signatures, isDebuggable } = contents
  if (packageName === undefined) return reject(error('app_package.missing', { part: 'package-name' }))
  const [newest] = signatures
  if (newest === undefined) {
    return reject(error('app_package.missing', { part: platform === 'ios' ? 'profile' : 'signature' }))
  }
  const { certificate } = newest
  const { sha256 } = certificate.fingerprints
  const issues: Issue<CodesOf<'app_package' | 'certificate'>>[] = judgeCertificate(certificate, today)
  if (isDebuggable) issues.push(warning('app_package.not_allowed', { kind: 'debuggable' }))
  if (signatures.some((other) => other.certificate.fingerprints.sha256 !== sha256)) {
    issues.push(warning('app_package.mismatch', {}))
  }
  const value = {
    format,
    row: {
      platform,
      packageName,
      publicKey: certificate.publicKey,
      fingerprint: certificate.fingerprints[HASHES[platform]],
    },
    ...(versionName === undefined ? {} : { versionName }),
    ...(versionCode === undefined ? {} : { versionCode }),
    certificate,
    schemes: signatures.map(({ scheme }) => scheme),
  }
  return settle(value, issues)
}

function issueOf(failure: unknown): Issue<CodesOf<'app_package' | 'certificate'>> {
  if (failure instanceof Unfit) return failure.issue
  if (failure instanceof SourceFailure) return error('app_package.format', { reason: 'source' })
  return error('app_package.format', { reason: 'archive' })
}
