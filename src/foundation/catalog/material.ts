import type { NoParams } from './params.ts'

/** What is wrong with the files of a filing: certificates and app packages. */
export interface MaterialIssues {
  'certificate.required': NoParams
  'certificate.type': NoParams
  /** In bytes. */
  'certificate.too_large': { readonly maximum: number; readonly actual: number }
  /** `none`: nothing in it is a certificate; `request`: a request for one; `public-key`: the key alone; `broken`: cut or changed. */
  'certificate.format': { readonly reason: 'none' | 'request' | 'public-key' | 'broken' }
  /** A private key, or a key store, which has one in it: it is given away, and must be replaced. */
  'certificate.insecure': NoParams
  /** What is made for trying an app out, not for publishing it (warning). */
  'certificate.not_allowed': { readonly kind: 'android-debug' | 'apple-development' }
  /** Past its last day (warning: Android installs such apps, the stores of Apple and Huawei do not). */
  'certificate.expired': { readonly on: string }

  'app_package.required': NoParams
  'app_package.type': NoParams
  /** `archive`: no ZIP archive, or a cut one; `manifest`, `signature`: there, but nothing can be read from it. */
  'app_package.format': { readonly reason: 'archive' | 'manifest' | 'signature' | 'source' }
  /** An archive that is no package of an app. */
  'app_package.wrong_kind': NoParams
  /** `manifest`, `package-name`: nothing says which app it is; `signature`: it is not signed; `profile`: no provisioning profile. */
  'app_package.missing': { readonly part: 'package-name' | 'signature' | 'profile' }
  /** More than a package has: entries, bytes of its directory, bytes of one entry. */
  'app_package.too_large': { readonly part: 'entries' | 'directory' | 'entry'; readonly maximum: number }
  /** Entries that share bytes: an archive made to mislead. */
  'app_package.conflict': NoParams
  /** Its schemes of signing name different certificates (warning). */
  'app_package.mismatch': NoParams
  /** A package for trying the app out (warning). */
  'app_package.not_allowed': { readonly kind: 'debuggable' }
}
