import type { AppPlatform } from '../../data/enumerations/enumeration.ts'
import type { Certificate } from '../certificate/read-certificate.ts'

/** What one kind of package says of the app in it. */
export interface AppContents {
  readonly format: 'apk' | 'aab' | 'ipa' | 'hap' | 'app'
  readonly platform: AppPlatform
  readonly packageName?: string | undefined
  /** For people: `4.2.1`. */
  readonly versionName?: string | undefined
  /** For machines: rises with each release. */
  readonly versionCode?: string | undefined
  /** Whom the signatures name, one for each scheme, the newest first. */
  readonly signatures: readonly Signature[]
  /** Built for trying out. */
  readonly isDebuggable: boolean
}

/** The certificate of one scheme of signing. */
export interface Signature {
  /** `v1` … `v3.1` of Android, the profile of Apple's, the block of HarmonyOS. */
  readonly scheme: 'v1' | 'v2' | 'v3' | 'v3.1' | 'profile' | 'block'
  readonly certificate: Certificate
}
