import type { AnyIssue } from '../foundation/issue.ts'
import type { Result, Verdict } from '../foundation/result.ts'
import { issueAsJson } from '../locale/issue-as-json.ts'
import type { Bilingual, Language } from '../locale/language.ts'
import { say } from '../locale/language.ts'
import type { AppPackage } from '../material/app/inspect-app.ts'
import type { Certificate } from '../material/certificate/read-certificate.ts'
import { headLine, issuePrinter } from './issue.ts'
import { padded, widthOf } from './layout.ts'
import { shownName, visible } from './streams.ts'
import type { World } from './subcommand.ts'

const READ: Bilingual = { zh: '可以填写', en: 'ready to fill in' }
const NOT_READ: Bilingual = { zh: '不能用于备案', en: 'nothing to fill in' }

const PLATFORM: Bilingual = { zh: '运行平台', en: 'Platform' }
const PACKAGE_NAME: Bilingual = { zh: '包名', en: 'Package name' }
const BUNDLE_ID: Bilingual = { zh: '包名（Bundle ID）', en: 'Bundle ID' }
const PUBLIC_KEY: Bilingual = { zh: '公钥', en: 'Public key' }
const VERSION: Bilingual = { zh: '版本', en: 'Version' }
const SUBJECT: Bilingual = { zh: '证书', en: 'Certificate' }
const VALIDITY: Bilingual = { zh: '有效期', en: 'Validity' }
const ALGORITHM: Bilingual = { zh: '算法', en: 'Algorithm' }
const SIGNED: Bilingual = { zh: '签名方式', en: 'Signed by' }
const UNTIL: Bilingual = { zh: '{from}至{until}', en: '{from} to {until}' }
const ASKED: Bilingual = { zh: '签名{hash}值', en: '{hash} of the certificate' }

const HASHES = { android: 'MD5', ios: 'SHA-1', harmonyos: 'MD5' } as const
const SCHEMES: Readonly<Record<string, Bilingual>> = {
  profile: { zh: '描述文件', en: 'provisioning profile' },
  block: { zh: '签名块', en: 'signing block' },
}

type Row = readonly [label: string, value: string]

/** The row of the filing, then what else the package says. */
export function printApp(file: string, found: AppPackage, issues: readonly AnyIssue[], world: World): string {
  const { language } = world
  const { row, versionName, versionCode, certificate, schemes } = found
  const platforms = language.locale.options['app-platform']
  const version = [versionName, versionCode === undefined ? undefined : `(${versionCode})`].filter(Boolean).join(' ')
  const asked = say(language, ASKED, { hash: HASHES[row.platform] })
  return paged(file, issues, world, [
    [
      [say(language, PLATFORM), `${platforms[row.platform]}  ${found.format.toUpperCase()}`],
      [say(language, row.platform === 'ios' ? BUNDLE_ID : PACKAGE_NAME), row.packageName],
      [asked, row.fingerprint],
      [say(language, PUBLIC_KEY), row.publicKey],
    ],
    [
      ...(version === '' ? [] : [[say(language, VERSION), version] as const]),
      [
        say(language, SIGNED),
        schemes.map((scheme) => say(language, SCHEMES[scheme] ?? { zh: scheme, en: scheme })).join(' '),
      ],
      ...certificateRows(certificate, language),
      ...hashRows(certificate).filter(([, value]) => value !== row.fingerprint),
    ],
  ])
}

/** A certificate, or whatever could not be read. */
export function printCertificate(file: string, result: Result<Certificate | AppPackage>, world: World): string {
  const { language } = world
  if (!result.ok || !('spki' in result.value)) return paged(file, result.issues, world, [], result.ok)
  const certificate = result.value
  return paged(file, result.issues, world, [
    [...hashRows(certificate), [say(language, PUBLIC_KEY), certificate.publicKey]],
    certificateRows(certificate, language),
  ])
}

function certificateRows({ subject, validity, key }: Certificate, language: Language): Row[] {
  const size = 'curve' in key ? key.curve : 'bits' in key ? String(key.bits) : ''
  return [
    [say(language, SUBJECT), subject],
    [say(language, VALIDITY), say(language, UNTIL, validity)],
    [say(language, ALGORITHM), `${key.algorithm.toUpperCase()} ${size}`.trim()],
  ]
}

function hashRows({ fingerprints }: Certificate): Row[] {
  return [
    ['MD5', fingerprints.md5],
    ['SHA-1', fingerprints.sha1],
    ['SHA-256', fingerprints.sha256],
  ]
}

/** A head line, blocks of rows with their values below each other, and the findings. Keys are not broken: people copy them. */
function paged(
  file: string,
  issues: readonly AnyIssue[],
  world: World,
  blocks: readonly (readonly Row[])[],
  ok = true,
): string {
  const wide = Math.max(0, ...blocks.flat().map(([label]) => widthOf(label)))
  const { print, sources } = issuePrinter(world, issues, {})
  const parts = [
    ...blocks.map((rows) => rows.map(([label, value]) => `  ${padded(label, wide)}  ${visible(value)}\n`).join('')),
    ...(issues.length === 0 ? [] : [issues.map(print).join('')]),
  ]
  const head = headLine(file, { ok, issues }, world, say(world.language, READ), say(world.language, NOT_READ))
  return head + parts.join('\n') + sources()
}

/** One line of JSON for programs. */
export function inspectionAsJson(
  file: string,
  result: Result<AppPackage | Certificate>,
  verdict: Verdict,
  language: Language,
): string {
  const issues = result.issues.map((issue) => issueAsJson(issue, language))
  const value = result.ok ? result.value : undefined
  return `${JSON.stringify({ file: shownName(file), ok: result.ok, verdict, value, issues })}\n`
}
