import { isKeyOf } from '../../../../src/data/enumerations/enumeration.ts'
import type { AnyIssue } from '../../../../src/foundation/issue.ts'
import { fieldLabel } from '../../../../src/locale/field-label.ts'
import { sizeText, typeText } from '../../../../src/locale/file-words.ts'
import { inspectApp } from '../../../../src/material/app/inspect-app.ts'
import { inspectCertificate } from '../../../../src/material/certificate/inspect-certificate.ts'
import { inspectMaterial } from '../../../../src/material/inspect-material.ts'
import type { JudgedFor } from './judge-filing.ts'
import { languageOf } from './language.ts'
import { type ShownFinding, shownFindings } from './shown-finding.ts'

export interface FileToInspect extends JudgedFor {
  readonly file: File
  /** Which material an image is; blank where nobody says. */
  readonly material: string
}

/** What was read in a file, and where it is entered. */
export interface InspectedFile {
  readonly what: 'package' | 'certificate' | 'image'
  readonly ok: boolean
  readonly rows: readonly { readonly label: string; readonly value: string; readonly isEntered: boolean }[]
  readonly findings: readonly ShownFinding[]
}

const PACKAGE = /\.(?:apk|aab|ipa|hap|app)$/i
const CERTIFICATE = /\.(?:cer|crt|der|pem|p7b|p7c|mobileprovision|p12|pfx|jks|keystore|key|csr)$/i

/** Tells by its name what a file is, and by its bytes what is in it. */
export async function inspectedFile({ file, material, tongue, advice, today }: FileToInspect): Promise<InspectedFile> {
  const shown = (issues: readonly AnyIssue[]) =>
    // Files are mended outside of the page.
    shownFindings(issues, tongue, advice).map((finding) => ({ ...finding, suggestion: undefined }))
  const { locale } = languageOf(tongue)
  const row = (label: string, value: string | undefined, isEntered = false) =>
    value === undefined || value === '' ? [] : [{ label, value, isEntered }]
  const field = (key: string) => fieldLabel(['services', 0, 'platforms', 0, key], locale, 'icp')
  const judged = today === '' ? {} : { today: today as never }
  if (PACKAGE.test(file.name)) {
    const result = await inspectApp(file, judged)
    const { row: app, versionName, certificate } = result.ok ? result.value : NOTHING
    const rows = app
      ? [
          ...row(field('platform'), locale.options['app-platform'][app.platform], true),
          ...row(field('packageName'), app.packageName, true),
          ...row(field('fingerprint'), app.fingerprint, true),
          ...row(field('publicKey'), app.publicKey, true),
          ...row(tongue === 'en' ? 'Version' : '版本', versionName),
          ...row(tongue === 'en' ? 'Certificate' : '证书', certificate?.subject),
        ]
      : []
    return { what: 'package', ok: result.ok, rows, findings: shown(result.issues) }
  }
  if (CERTIFICATE.test(file.name)) {
    const result = await inspectCertificate(file, judged)
    const rows = result.ok
      ? [
          ...row('MD5', result.value.fingerprints.md5, true),
          ...row('SHA-1', result.value.fingerprints.sha1, true),
          ...row(field('publicKey'), result.value.publicKey, true),
          ...row(tongue === 'en' ? 'Certificate' : '证书', result.value.subject),
          ...row(tongue === 'en' ? 'Valid until' : '有效期至', result.value.validity.until),
        ]
      : []
    return { what: 'certificate', ok: result.ok, rows, findings: shown(result.issues) }
  }
  const result = await inspectMaterial(file, isKeyOf('material', material) ? { form: 'icp', material } : undefined)
  const { type = '', size, width, height } = result.ok ? result.value.file : { size: 0 }
  const rows = result.ok
    ? [
        ...row(tongue === 'en' ? 'Type' : '类型', typeText(type) ?? type),
        ...row(tongue === 'en' ? 'Size' : '大小', sizeText(Math.ceil(size / 1024))),
        ...row(tongue === 'en' ? 'Pixels' : '像素', width === undefined ? '' : `${width}×${height}`),
      ]
    : []
  return { what: 'image', ok: result.ok, rows, findings: shown(result.issues) }
}

const NOTHING = { row: undefined, versionName: undefined, certificate: undefined }
