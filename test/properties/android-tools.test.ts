import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectApp } from '../../src/material/app/inspect-app.ts'
import { inspectCertificate } from '../../src/material/certificate/inspect-certificate.ts'

/**
 * Packages made and signed by Android's own tools, and read by them: aapt, zipalign, apksigner (Debian's packages of those
 * names and android-framework-res) and keytool. Where they are not installed this is left out, but for the checks of a
 * release, which install them and say so in `BEIAN_TOOLS`.
 */
const FRAMEWORK = '/usr/share/android-framework-res/framework-res.apk'
const TOOLS = ['aapt', 'zipalign', 'apksigner', 'keytool']
const areThere = existsSync(FRAMEWORK) && TOOLS.every((tool) => spawnSync('which', [tool]).status === 0)
const areAsked = process.env.BEIAN_TOOLS === 'required'

const MANIFEST = `<?xml version="1.0" encoding="utf-8"?>
<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="cn.people.reader" android:versionCode="412" android:versionName="4.1.2">
  <uses-sdk android:minSdkVersion="21" android:targetSdkVersion="28"/>
  <application android:label="阅读器" DEBUG/>
</manifest>`

const folder = mkdtempSync(join(tmpdir(), 'beian-apk-'))
const run = (tool: string, ...args: string[]) =>
  execFileSync(tool, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })

function makeKey(store: string, algorithm: readonly string[], name: string): void {
  const secret = ['-storepass', 'secret', '-keypass', 'secret']
  run(
    'keytool',
    '-genkeypair',
    '-keystore',
    store,
    ...secret,
    '-alias',
    'a',
    ...algorithm,
    '-validity',
    '9000',
    '-dname',
    name,
  )
}

function makePackage(output: string, debug = ''): void {
  writeFileSync(join(folder, 'AndroidManifest.xml'), MANIFEST.replace('DEBUG', debug))
  run('aapt', 'package', '-f', '-M', 'AndroidManifest.xml', '-I', FRAMEWORK, '-F', `raw-${output}`)
  run('zipalign', '-f', '4', `raw-${output}`, output)
}

function sign(input: string, output: string, store: string, ...options: string[]): void {
  run('apksigner', 'sign', '--ks', store, '--ks-pass', 'pass:secret', ...options, '--out', output, input)
}

describe.skipIf(!areThere && !areAsked)('packages by the tools of Android', { timeout: 120_000 }, () => {
  beforeAll(() => {
    makeKey('rsa.jks', ['-keyalg', 'RSA', '-keysize', '2048'], 'CN=Example Reader, O=Example, C=CN')
    makeKey('ec.jks', ['-keyalg', 'EC', '-groupname', 'secp256r1'], 'CN=Example EC, OU=示例, C=CN')
    makePackage('reader.apk')
    makePackage('debug.apk', 'android:debuggable="true"')
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ['rsa.jks', ['v3', 'v2', 'v1'], []],
    ['ec.jks', ['v3', 'v2', 'v1'], []],
    ['rsa.jks', ['v1'], ['--v2-signing-enabled', 'false', '--v3-signing-enabled', 'false']],
    ['rsa.jks', ['v2'], ['--v1-signing-enabled', 'false', '--v3-signing-enabled', 'false']],
    ['ec.jks', ['v3'], ['--v1-signing-enabled', 'false', '--v2-signing-enabled', 'false', '--min-sdk-version', '28']],
  ] as const)('signed with %s by %s are read as apksigner reads them', async (store, schemes, options) => {
    sign('reader.apk', 'signed.apk', store, ...options)
    const printed = run(
      'apksigner',
      'verify',
      '--print-certs',
      ...(schemes[0] === 'v1' ? [] : ['--min-sdk-version', '28']),
      'signed.apk',
    )
    const digest = (name: string) => new RegExp(`certificate ${name} digest: ([\\da-f]+)`).exec(printed)?.[1]
    const result = await inspectApp(readFileSync(join(folder, 'signed.apk')))
    expect(result).toMatchObject({
      ok: true,
      issues: [],
      value: { format: 'apk', versionName: '4.1.2', versionCode: '412', schemes },
    })
    if (!result.ok) return
    const { certificate, row } = result.value
    expect(certificate.fingerprints).toEqual({ md5: digest('MD5'), sha1: digest('SHA-1'), sha256: digest('SHA-256') })
    expect(certificate.subject).toBe(/certificate DN: (.*)/.exec(printed)?.[1])
    expect(row).toMatchObject({ packageName: 'cn.people.reader', fingerprint: digest('MD5') })
    expect(run('aapt', 'dump', 'badging', 'signed.apk')).toContain("name='cn.people.reader' versionCode='412'")
  })

  it('say that they are for debugging', async () => {
    sign('debug.apk', 'signed.apk', 'rsa.jks')
    const { issues } = await inspectApp(readFileSync(join(folder, 'signed.apk')))
    expect(issues.map(({ code }) => code)).toEqual(['app_package.not_allowed'])
  })

  it.each(['rsa.jks', 'ec.jks'])('have a certificate that keytool exports from %s: the same', async (store) => {
    run('keytool', '-exportcert', '-keystore', store, '-storepass', 'secret', '-alias', 'a', '-file', 'a.cer')
    run('keytool', '-exportcert', '-rfc', '-keystore', store, '-storepass', 'secret', '-alias', 'a', '-file', 'a.pem')
    const [der, pem] = await Promise.all(
      ['a.cer', 'a.pem'].map((name) => inspectCertificate(readFileSync(join(folder, name)))),
    )
    expect(der).toMatchObject({ ok: true, issues: [] })
    expect(pem).toEqual(der)
    const printed = run('keytool', '-printcert', '-file', 'a.cer')
    const sha256 = /SHA256: ([\dA-F:]+)/.exec(printed)![1]!.replace(/:/g, '').toLowerCase()
    const serial = /Serial number: ([\da-f]+)/.exec(printed)![1]
    expect(der?.ok === true && der.value.fingerprints.sha256).toBe(sha256)
    expect(der?.ok === true && BigInt(`0x${der.value.serialNumber}`)).toBe(BigInt(`0x${serial}`))
  })

  it('have key stores that are refused', async () => {
    for (const store of ['rsa.jks', 'ec.jks']) {
      const { issues } = await inspectCertificate(readFileSync(join(folder, store)))
      expect(issues.map(({ code }) => code)).toEqual(['certificate.insecure'])
    }
  })
})
