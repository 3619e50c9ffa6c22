import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { PbfWriter } from 'pbf'
import { beforeAll, describe, expect, it } from 'vitest'
import { inspectApp } from '../../../src/material/app/inspect-app.ts'
import { parseAppIdentity } from '../../../src/network/app-identity.ts'
import {
  androidBlock,
  EC,
  harmonyBlock,
  type Made,
  makeCertificate,
  makeZip,
  provisioningProfile,
  signedData,
  withBlock,
} from '../made.ts'

const TODAY = { today: '2026-11-28' }
/** `cn.people.reader`, version 4.1.2 (412), compiled by Debian's aapt. */
const MANIFEST = new Uint8Array(
  readFileSync(fileURLToPath(new URL('../../fixtures/packages/AndroidManifest.bin', import.meta.url))),
)

let release: Made
let other: Made
let apk: Uint8Array

beforeAll(async () => {
  release = await makeCertificate('CN=Example Reader,O=Example,C=CN')
  other = await makeCertificate('CN=Example Old,O=Example,C=CN', { algorithm: EC })
  apk = await makeZip({ 'AndroidManifest.xml': MANIFEST, 'classes.dex': new Uint8Array(5000) })
})

async function valueOf(input: unknown) {
  const result = await inspectApp(input as Uint8Array, TODAY)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return { ...result.value, issues: result.issues }
}

async function issueOf(input: unknown) {
  const { issues } = await inspectApp(input as Uint8Array, TODAY)
  return issues[0] === undefined ? undefined : [issues[0].code, issues[0].params]
}

async function hashesOf({ der }: Made) {
  const { createHash } = await import('node:crypto')
  const hash = (name: string) => createHash(name).update(der).digest('hex')
  return { md5: hash('md5'), sha1: hash('sha1') }
}

/** A manifest in protocol buffers, with what it says of the app. */
function protoManifest(debuggable?: boolean): Uint8Array {
  const attribute = (name: string, value: string) => (_: unknown, writer: PbfWriter) => {
    writer.writeStringField(1, 'http://schemas.android.com/apk/res/android')
    writer.writeStringField(2, name)
    writer.writeStringField(3, value)
  }
  const application = (_: unknown, writer: PbfWriter) =>
    writer.writeMessage(
      1,
      (__: unknown, inner: PbfWriter) => {
        inner.writeStringField(3, 'application')
        if (debuggable !== undefined) inner.writeMessage(4, attribute('debuggable', String(debuggable)), null)
      },
      null,
    )
  const writer = new PbfWriter()
  writer.writeMessage(
    1,
    (_: unknown, inner: PbfWriter) => {
      inner.writeStringField(3, 'manifest')
      inner.writeMessage(4, attribute('package', 'cn.people.reader'), null)
      inner.writeMessage(4, attribute('versionName', '4.1.2'), null)
      inner.writeMessage(4, attribute('versionCode', '412'), null)
      inner.writeMessage(5, application, null)
    },
    null,
  )
  return writer.finish()
}

function infoPlist(identifier = 'cn.people.reader'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>CFBundleIdentifier</key><string>${identifier}</string>
<key>CFBundleShortVersionString</key><string>4.1.2</string><key>CFBundleVersion</key><string>412</string></dict></plist>`
}

const MODULE = JSON.stringify({ app: { bundleName: 'cn.people.reader', versionName: '4.1.2', versionCode: 412 } })

function hap(manifest: Readonly<Record<string, string>>, type = 'release', magic?: string): Promise<Uint8Array> {
  const profile = new TextEncoder().encode(
    JSON.stringify({ type, 'bundle-info': { 'bundle-name': 'cn.people.reader' } }),
  )
  const pieces = new Map([
    [0x20000003, new Uint8Array(8)],
    [0x20000002, signedData([other], profile)],
    [0x20000000, signedData([release])],
  ])
  return makeZip(manifest).then((zip) => withBlock(zip, harmonyBlock(pieces, magic)))
}

describe('a package of Android', () => {
  it('gives the row of the filing, whatever scheme it is signed by', async () => {
    const { md5 } = await hashesOf(release)
    const jar = await makeZip({ 'AndroidManifest.xml': MANIFEST, 'META-INF/CERT.RSA': signedData([release]) })
    const rows: readonly (readonly [Uint8Array, string[]])[] = [
      [withBlock(apk, androidBlock({ v2: release })), ['v2']],
      [withBlock(apk, androidBlock({ v2: release, v3: release })), ['v3', 'v2']],
      [withBlock(jar, androidBlock({ v2: release, v3: release, 'v3.1': release })), ['v3.1', 'v3', 'v2', 'v1']],
      [jar, ['v1']],
    ]
    for (const [bytes, schemes] of rows) {
      const value = await valueOf(bytes)
      expect(value).toMatchObject({ format: 'apk', versionName: '4.1.2', versionCode: '412', schemes, issues: [] })
      expect(value.row).toEqual({
        platform: 'android',
        packageName: 'cn.people.reader',
        publicKey: value.certificate.publicKey,
        fingerprint: md5,
      })
      expect(parseAppIdentity(value.row)).toMatchObject({ ok: true, issues: [] })
    }
  })

  it('of an app bundle is read from protocol buffers', async () => {
    const entries = (debuggable?: boolean) => ({
      'base/manifest/AndroidManifest.xml': protoManifest(debuggable),
      'META-INF/UPLOAD.RSA': signedData([release]),
    })
    const value = await valueOf(await makeZip(entries()))
    expect(value).toMatchObject({ format: 'aab', versionName: '4.1.2', versionCode: '412', issues: [] })
    expect(value.row).toMatchObject({ platform: 'android', packageName: 'cn.people.reader' })
    expect(await issueOf(await makeZip(entries(true)))).toEqual(['app_package.not_allowed', { kind: 'debuggable' }])
    expect(await issueOf(await makeZip(entries(false)))).toBeUndefined()
  })

  it('of which the schemes name different certificates names the newest, and says so', async () => {
    const value = await valueOf(withBlock(apk, androidBlock({ v2: other, v3: release })))
    expect(value.row.fingerprint).toBe((await hashesOf(release)).md5)
    expect(value.issues).toMatchObject([{ code: 'app_package.mismatch', severity: 'warning' }])
  })

  it('that is signed for trying out is told', async () => {
    const debug = await makeCertificate('CN=Android Debug,O=Android,C=US')
    expect(await issueOf(withBlock(apk, androidBlock({ v2: debug })))).toEqual([
      'certificate.not_allowed',
      { kind: 'android-debug' },
    ])
  })

  it('without a signature, or with a broken one, is told', async () => {
    expect(await issueOf(apk)).toEqual(['app_package.missing', { part: 'signature' }])
    const block = androidBlock({ v2: release })
    for (const at of [12, 20, 30, 40]) {
      const broken = Uint8Array.from(block)
      broken[at] = 0xff
      broken[at + 1] = 0xff
      const issue = await issueOf(withBlock(apk, broken))
      expect(issue?.[0], String(at)).toMatch(/^app_package\.(?:format|missing)$/)
    }
    const garbage = await makeZip({ 'AndroidManifest.xml': MANIFEST, 'META-INF/CERT.RSA': 'nothing' })
    expect(await issueOf(garbage)).toEqual(['app_package.format', { reason: 'signature' }])
  })

  it('whose manifest is unreadable is told', async () => {
    const empty = await makeZip({ 'AndroidManifest.xml': '<manifest package="a.b"/>' })
    expect(await issueOf(empty)).toEqual(['app_package.format', { reason: 'manifest' }])
    const cut = await makeZip({ 'AndroidManifest.xml': MANIFEST.subarray(0, 40) })
    expect(await issueOf(cut)).toEqual(['app_package.format', { reason: 'manifest' }])
  })
})

describe('a package of iOS', () => {
  const at = 'Payload/Reader.app/'

  it('gives the row of the filing', async () => {
    const { sha1 } = await hashesOf(release)
    const bytes = await makeZip({
      [`${at}Info.plist`]: infoPlist(),
      [`${at}PlugIns/Share.appex/Info.plist`]: infoPlist('cn.people.reader.share'),
      [`${at}embedded.mobileprovision`]: provisioningProfile(release, other),
    })
    const value = await valueOf(bytes)
    expect(value).toMatchObject({ format: 'ipa', versionName: '4.1.2', versionCode: '412', issues: [] })
    expect(value.row).toMatchObject({ platform: 'ios', packageName: 'cn.people.reader', fingerprint: sha1 })
    expect(parseAppIdentity(value.row)).toMatchObject({ ok: true, issues: [] })
  })

  it('is read from a binary property list, too', async () => {
    // plutil's output for { CFBundleIdentifier: 'cn.people.reader' }.
    const text = (value: string) => [
      value.length < 15 ? 0x50 + value.length : 0x5f,
      ...(value.length < 15 ? [] : [0x10, value.length]),
      ...Buffer.from(value),
    ]
    const key = text('CFBundleIdentifier')
    const value = text('cn.people.reader')
    const head = [...Buffer.from('bplist00'), 0xd1, 1, 2]
    const offsets = [8, 11, 11 + key.length]
    const body = [...head, ...key, ...value]
    const trailer = [
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      3,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      body.length,
    ]
    const bytes = await makeZip({
      [`${at}Info.plist`]: Uint8Array.from([...body, ...offsets, ...trailer]),
      [`${at}embedded.mobileprovision`]: provisioningProfile(release, other),
    })
    expect((await valueOf(bytes)).row.packageName).toBe('cn.people.reader')
  })

  it('from the store has no profile, and is told what to do', async () => {
    const bytes = await makeZip({ [`${at}Info.plist`]: infoPlist() })
    expect(await issueOf(bytes)).toEqual(['app_package.missing', { part: 'profile' }])
  })

  it('for development is told, by its certificate and by its profile', async () => {
    const developer = await makeCertificate('CN=Apple Development: Example (A1B2C3D4E5),C=CN')
    const bytes = await makeZip({
      [`${at}Info.plist`]: infoPlist(),
      [`${at}embedded.mobileprovision`]: provisioningProfile(developer, other, true),
    })
    const { issues } = await valueOf(bytes)
    expect(issues.map(({ code }) => code)).toEqual(['certificate.not_allowed', 'app_package.not_allowed'])
  })
})

describe('a package of HarmonyOS', () => {
  it('gives the row of the filing, of each model and of both formats of the block', async () => {
    const { md5 } = await hashesOf(release)
    const old = JSON.stringify({ app: { bundleName: 'cn.people.reader', version: { name: '4.1.2', code: 412 } } })
    const pack = JSON.stringify({ summary: JSON.parse(old) })
    for (const [manifest, format] of [
      [{ 'module.json': MODULE }, 'hap'],
      [{ 'config.json': old }, 'hap'],
      [{ 'pack.info': pack }, 'app'],
    ] as const) {
      for (const magic of ['<hap sign block>', 'HAP Sig Block 42']) {
        const value = await valueOf(await hap(manifest as Record<string, string>, 'release', magic))
        expect(value).toMatchObject({
          format,
          versionName: '4.1.2',
          versionCode: '412',
          schemes: ['block'],
          issues: [],
        })
        expect(value.row).toMatchObject({ platform: 'harmonyos', packageName: 'cn.people.reader', fingerprint: md5 })
        expect(parseAppIdentity(value.row)).toMatchObject({ ok: true, issues: [] })
      }
    }
  })

  it('for debugging is told by its profile', async () => {
    expect(await issueOf(await hap({ 'module.json': MODULE }, 'debug'))).toEqual([
      'app_package.not_allowed',
      { kind: 'debuggable' },
    ])
  })

  it('without a signature is told', async () => {
    expect(await issueOf(await makeZip({ 'module.json': MODULE }))).toEqual([
      'app_package.missing',
      { part: 'signature' },
    ])
  })
})

describe('what is no package', () => {
  it('is told', async () => {
    const document = await makeZip({ 'word/document.xml': '<w:document/>', '[Content_Types].xml': '<Types/>' })
    const signed = withBlock(apk, androidBlock({ v2: release }))
    const rows: readonly (readonly [unknown, unknown])[] = [
      [undefined, ['app_package.required', {}]],
      [new Uint8Array(), ['app_package.required', {}]],
      ['a.apk', ['app_package.type', {}]],
      [{}, ['app_package.type', {}]],
      [document, ['app_package.wrong_kind', {}]],
      [new Uint8Array(5000), ['app_package.format', { reason: 'archive' }]],
      [new TextEncoder().encode('<html>'), ['app_package.format', { reason: 'archive' }]],
      [signed.subarray(0, signed.length - 30), ['app_package.format', { reason: 'archive' }]],
      [{ size: 9, read: () => Promise.reject(new Error('lost')) }, ['app_package.format', { reason: 'source' }]],
    ]
    for (const [input, expected] of rows) expect(await issueOf(input)).toEqual(expected)
  })
})

describe('a large or hostile package', () => {
  it('of two gigabytes is read by its ends', async () => {
    const signed = withBlock(apk, androidBlock({ v2: release }))
    // The same package with a gap of two gigabytes in front: what stands before an archive is not part of it.
    const gap = 2 * 1024 ** 3 - 5000
    const moved = Buffer.from(signed)
    const end = moved.length - 22
    const directory = moved.readUInt32LE(end + 16)
    moved.writeUInt32LE(directory + gap, end + 16)
    for (let at = directory; at < end; ) {
      moved.writeUInt32LE(moved.readUInt32LE(at + 42) + gap, at + 42)
      at += 46 + moved.readUInt16LE(at + 28) + moved.readUInt16LE(at + 30) + moved.readUInt16LE(at + 32)
    }
    let read = 0
    const source = {
      size: gap + moved.length,
      read: (start: number, until: number) => {
        read += until - start
        const bytes = new Uint8Array(until - start)
        const from = Math.max(start, gap)
        if (until > from) bytes.set(moved.subarray(from - gap, until - gap), from - start)
        return bytes
      },
    }
    expect((await valueOf(source)).row.packageName).toBe('cn.people.reader')
    expect(read).toBeLessThan(1024 * 1024)
  })

  it('whose manifest unpacks to more than it says, or says too much, is refused', async () => {
    const bomb = await makeZip({ 'AndroidManifest.xml': new Uint8Array(9 * 1024 * 1024) })
    expect(await issueOf(bomb)).toEqual(['app_package.too_large', { part: 'entry', maximum: 8388608 }])
    const liar = Buffer.from(bomb)
    const directory = liar.readUInt32LE(liar.length - 22 + 16)
    liar.writeUInt32LE(1000, directory + 24)
    expect(await issueOf(liar)).toEqual(['app_package.format', { reason: 'archive' }])
  })

  it('with entries that share bytes is refused', async () => {
    const bytes = Buffer.from(await makeZip({ 'AndroidManifest.xml': MANIFEST, 'a.xml': MANIFEST }))
    const directory = bytes.readUInt32LE(bytes.length - 22 + 16)
    const second = directory + 46 + bytes.readUInt16LE(directory + 28) + bytes.readUInt16LE(directory + 30)
    // The second entry points into the first.
    bytes.writeUInt32LE(bytes.readUInt32LE(directory + 42) + 10, second + 42)
    expect(await issueOf(bytes)).toEqual(['app_package.conflict', {}])
  })

  it('whose directory says that it is huge is refused before it is read', async () => {
    const bytes = new Uint8Array(40 * 1024 * 1024)
    const view = new DataView(bytes.buffer)
    const end = bytes.length - 22
    view.setUint32(end, 0x06054b50, true)
    view.setUint32(end + 12, 39 * 1024 * 1024, true)
    expect(await issueOf(bytes)).toEqual(['app_package.too_large', { part: 'directory', maximum: 33554432 }])
  })

  it('whose property list doubles itself again and again is refused soon', async () => {
    const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join('')
    const laughs = `<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY e0 "ha">${entities}]><plist version="1.0"><dict><key>CFBundleIdentifier</key><string>&e20;</string></dict></plist>`
    const issue = await issueOf(await makeZip({ 'Payload/Reader.app/Info.plist': laughs }))
    expect(issue?.[0]).toMatch(/^app_package\.(?:format|missing)$/)
    const references = Array.from({ length: 30 }, (_, at) => [0xa2, at + 1, at + 1])
    const objects = [...references, [0x51, 0x61]]
    const offsets = objects.map((_, at) => 8 + at * 3)
    const body = [...Buffer.from('bplist00'), ...objects.flat()]
    const foot = [
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      objects.length,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      body.length,
    ]
    const doubled = Uint8Array.from([...body, ...offsets, ...foot])
    expect(await issueOf(await makeZip({ 'Payload/Reader.app/Info.plist': doubled }))).toEqual([
      'app_package.format',
      { reason: 'manifest' },
    ])
  })

  it('never makes it fail, whatever was changed in it', async () => {
    const genuine = [
      withBlock(apk, androidBlock({ v2: release, v3: release })),
      await makeZip({
        'Payload/Reader.app/Info.plist': infoPlist(),
        'Payload/Reader.app/embedded.mobileprovision': provisioningProfile(release, other),
      }),
      await hap({ 'module.json': MODULE }),
      await makeZip({ 'base/manifest/AndroidManifest.xml': protoManifest(), 'META-INF/A.RSA': signedData([release]) }),
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (which, changes) => {
          const bytes = Uint8Array.from(genuine[which]!)
          for (const [place, byte] of changes) bytes[place % bytes.length] = byte
          const result = await inspectApp(bytes, TODAY)
          for (const { code } of result.issues) expect(code).toMatch(/^(?:app_package|certificate)\./)
        },
      ),
      { numRuns: 400 },
    )
  })
})
