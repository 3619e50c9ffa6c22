import type { NoParams } from './params.ts'

/** What is wrong with the files of a filing: images and documents, certificates and packages of apps. */
export interface MaterialIssues {
  'material.required': NoParams
  'material.type': NoParams
  /** The file lacks its end: it was cut off. */
  'material.length': NoParams
  /** Kilobytes of a file (warning). */
  'material.too_small': { readonly minimum: number; readonly actual: number }
  'material.too_large': { readonly maximum: number; readonly actual: number }
  /** A file of a type that is not taken; MIME types (warning). */
  'material.format': { readonly expected: readonly string[]; readonly actual: string }
  /** The file's name says another type than it has (warning). */
  'material.mismatch': NoParams
  /** One file twice, by its bytes or by name and size; with `reason` two files of one picture (warning). */
  'material.duplicate': { readonly reason?: 'picture' }
  /** Nothing is to be seen on it: a blank page, a covered lens (warning). */
  'material.placeholder': NoParams
  /** Without colours where they are asked for (warning); turned by a mark alone (advice). */
  'material.not_allowed': { readonly reason: 'colourless' | 'turned' }

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
