import 'reflect-metadata'
import { createHash, generateKeyPairSync, webcrypto, X509Certificate } from 'node:crypto'
import * as x509 from '@peculiar/x509'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { inspectCertificate } from '../../../src/material/certificate/inspect-certificate.ts'
import { parsePublicKey } from '../../../src/network/public-key.ts'
import { EC, type Made, makeCertificate, provisioningProfile, RSA, signedData } from '../made.ts'

const TODAY = { today: '2026-11-28' }
const NAME = 'CN=Example Reader, O=Example, C=CN'

let rsa: Made
let ec: Made
let chain: readonly Made[]

beforeAll(async () => {
  rsa = await makeCertificate(NAME)
  ec = await makeCertificate('CN=Example EC, C=CN', { algorithm: EC })
  const root = await makeCertificate('CN=Example Root, C=CN')
  const middle = await makeCertificate('CN=Example Middle, C=CN', { issuer: root })
  chain = [root, middle, await makeCertificate('CN=Example End, C=CN', { issuer: middle })]
})

async function valueOf(input: Parameters<typeof inspectCertificate>[0]) {
  const result = await inspectCertificate(input, TODAY)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

async function firstOf(input: unknown) {
  const { issues } = await inspectCertificate(input as string, TODAY)
  return issues[0] === undefined ? undefined : [issues[0].code, issues[0].params]
}

describe('a certificate', () => {
  it('is read as OpenSSL reads it', async () => {
    for (const made of [rsa, ec, ...chain]) {
      const expected = new X509Certificate(made.der)
      const value = await valueOf(made.der)
      const plain = (text: string) => text.replace(/:/g, '').toLowerCase()
      expect(value.fingerprints).toEqual({
        md5: createHash('md5').update(made.der).digest('hex'),
        sha1: plain(expected.fingerprint),
        sha256: plain(expected.fingerprint256),
      })
      expect(value.serialNumber).toBe(plain(expected.serialNumber).replace(/^0+/, '0'))
      expect(value.spki).toBe(expected.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'))
      expect(value.subject.split(', ').reverse().join('\n').length).toBe(expected.subject.length)
    }
  })

  it('has the modulus of an RSA key, the whole structure of any other', async () => {
    const { n } = new X509Certificate(rsa.der).publicKey.export({ format: 'jwk' })
    expect(await valueOf(rsa.der)).toMatchObject({
      subject: 'C=CN, O=Example, CN=Example Reader',
      key: { algorithm: 'rsa', bits: 2048 },
      publicKey: Buffer.from(n!, 'base64url').toString('hex'),
      validity: { from: '2020-03-01', until: '2046-06-01' },
    })
    const { key, publicKey, spki } = await valueOf(ec.der)
    expect(key).toEqual({ algorithm: 'ec', bits: 256, curve: 'P-256' })
    expect(publicKey).toBe(spki)
  })

  it('gives a key that the form takes as it is', async () => {
    for (const { der } of [rsa, ec]) {
      const { publicKey } = await valueOf(der)
      const parsed = parsePublicKey(publicKey, { platform: 'android' })
      expect(parsed).toMatchObject({ ok: true, issues: [], value: { text: publicKey } })
    }
  })

  it('is the same in every wrapping', async () => {
    const { der, pem } = rsa
    const base64 = Buffer.from(der).toString('base64')
    const shapes = [
      der,
      new Uint8Array(der).buffer,
      new DataView(new Uint8Array(der).buffer),
      Buffer.from(der),
      new Blob([new Uint8Array(der)]),
      new File([new Uint8Array(der)], 'a.cer'),
      { size: der.length, read: (start: number, end: number) => der.slice(start, end) },
      { size: der.length, read: async (start: number, end: number) => der.slice(start, end) },
      pem,
      Buffer.from(pem),
      pem.replace(/\n/g, '\r\n'),
      `Bag Attributes\n    friendlyName: 发布\nsubject=CN = Example\n${pem}`,
      base64,
      base64.replace(/(.{64})/g, '$1\n'),
      signedData([rsa]),
      `-----BEGIN PKCS7-----\n${Buffer.from(signedData([rsa])).toString('base64')}\n-----END PKCS7-----\n`,
    ]
    const expected = await valueOf(der)
    for (const shape of shapes) expect(await valueOf(shape as Uint8Array)).toEqual(expected)
  })

  it('is the one at the end of a chain, in whatever order', async () => {
    const [root, middle, end] = chain as [Made, Made, Made]
    for (const order of [
      [root, middle, end],
      [end, middle, root],
      [middle, end, root],
    ]) {
      expect((await valueOf(signedData(order))).subject).toBe('C=CN, CN=Example End')
      expect((await valueOf(order.map(({ pem }) => pem).join('\n'))).subject).toBe('C=CN, CN=Example End')
    }
  })

  it('of a provisioning profile is the developer’s, not the one that signs the profile', async () => {
    expect((await valueOf(provisioningProfile(rsa, chain[0]!))).subject).toBe('C=CN, O=Example, CN=Example Reader')
  })

  it.each([
    ['CN=Android Debug,O=Android,C=US', { kind: 'android-debug' }],
    ['CN=Apple Development: Li Lei (A1B2C3D4E5),OU=F6G7H8I9J0,O=Example,C=CN', { kind: 'apple-development' }],
    ['CN=iPhone Developer: li@example.cn (A1B2C3D4E5),O=Example', { kind: 'apple-development' }],
    ['CN=Apple Distribution: Example (F6G7H8I9J0),O=Example,C=CN', undefined],
    ['CN=Debug Studio,O=Android Works,C=CN', undefined],
  ])('%s: made for trying out, or not', async (name, params) => {
    const { der } = await makeCertificate(name, { algorithm: EC })
    const found = await firstOf(der)
    expect(found).toEqual(params === undefined ? undefined : ['certificate.not_allowed', params])
  })

  it('is judged by its last day', async () => {
    const { der } = await makeCertificate(NAME, { algorithm: EC, until: '2026-11-27' })
    const result = await inspectCertificate(der, TODAY)
    expect(result.ok).toBe(true)
    expect(result.issues).toMatchObject([
      { code: 'certificate.expired', severity: 'warning', params: { on: '2026-11-27' } },
    ])
    expect((await inspectCertificate(der, { today: '2026-11-27' })).issues).toEqual([])
  })
})

describe('what is no certificate', () => {
  it('is told, where it is something that developers mistake for one', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const keys = (await webcrypto.subtle.generateKey(RSA, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair
    const request = await x509.Pkcs10CertificateRequestGenerator.create({
      name: NAME,
      keys,
      signingAlgorithm: RSA,
    })
    const secret = ['certificate.insecure', {}]
    const none = (reason: string) => ['certificate.format', { reason }]
    const rows: readonly (readonly [unknown, unknown])[] = [
      [publicKey.export({ type: 'spki', format: 'der' }), none('public-key')],
      [publicKey.export({ type: 'spki', format: 'pem' }), none('public-key')],
      [new Uint8Array(request.rawData), none('request')],
      [request.toString('pem'), none('request')],
      [privateKey.export({ type: 'pkcs8', format: 'der' }), secret],
      [privateKey.export({ type: 'pkcs8', format: 'pem' }), secret],
      [privateKey.export({ type: 'pkcs1', format: 'der' }), secret],
      [privateKey.export({ type: 'pkcs1', format: 'pem' }), secret],
      [privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }), secret],
      [`${rsa.pem}\n${privateKey.export({ type: 'pkcs8', format: 'pem' })}`, secret],
      // Key stores of Java (JKS) and Bouncy Castle begin with these numbers.
      [new Uint8Array([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2, ...new Uint8Array(80)]), secret],
      [signedData([]), none('broken')],
      [rsa.der.subarray(0, 400), none('none')],
      [rsa.pem.replace(/\n[A-Za-z\d+/]{64}\n/, '\n'), none('broken')],
      ['hello', none('none')],
      ['-----BEGIN CERTIFICATE-----\nMIIDazCCAlOgAwIBAgIU', none('broken')],
      [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), none('none')],
      [new Uint8Array(2 * 1024 * 1024), ['certificate.too_large', { maximum: 1048576, actual: 2097152 }]],
    ]
    for (const [input, expected] of rows) expect(await firstOf(input)).toEqual(expected)
  })

  it('is asked for, or said to be unreadable', async () => {
    for (const input of [undefined, null, '', '  \n', new Uint8Array(), new Blob([])]) {
      expect(await firstOf(input)).toEqual(['certificate.required', {}])
    }
    const failing = { size: 9, read: () => Promise.reject(new Error('lost')) }
    const short = { size: 9, read: () => new Uint8Array(3) }
    const strange = { size: 9, read: () => 'text' }
    for (const input of [1, true, {}, [], () => 1, { size: -1 }, { size: 9 }, failing, short, strange]) {
      expect(await firstOf(input)).toEqual(['certificate.type', {}])
    }
  })

  it('never makes it fail, whatever the bytes are', async () => {
    const genuine = [rsa.der, ec.der, signedData(chain), provisioningProfile(rsa, ec)]
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc
            .tuple(fc.constantFrom(0, 1, 2, 3), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }), fc.nat())
            .map(([which, changes, cut]) => {
              const bytes = Uint8Array.from(genuine[which]!)
              for (const [place, byte] of changes) bytes[place % bytes.length] = byte
              return bytes.subarray(0, cut % 3 === 0 ? cut % bytes.length : bytes.length)
            }),
          fc.string({ unit: 'binary', maxLength: 300 }),
        ),
        async (input) => {
          const result = await inspectCertificate(input, TODAY)
          expect(typeof result.ok).toBe('boolean')
          for (const { code } of result.issues) expect(code).toMatch(/^certificate\./)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is refused soon, however deep it is nested', async () => {
    const deep = new Uint8Array(1024 * 1024).fill(0x30)
    for (let at = 0; at + 1 < deep.length; at += 2) deep[at + 1] = 0x80
    expect(await firstOf(deep)).toEqual(['certificate.format', { reason: expect.stringMatching(/none|broken/) }])
  })
})
