import { createHash, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AppPlatform } from '../../src/data/enumerations/enumeration.ts'
import { isAppIdentity, parseAppIdentity } from '../../src/network/app-identity.ts'
import { formatFingerprint, isFingerprint, parseFingerprint } from '../../src/network/fingerprint.ts'
import { isPackageName, parsePackageName } from '../../src/network/package-name.ts'
import { isPublicKey, parsePublicKey } from '../../src/network/public-key.ts'
import { hostile } from './hostile.ts'

const PLATFORMS: readonly AppPlatform[] = ['android', 'ios', 'harmonyos']
const hash = (algorithm: string, text = 'certificate') => createHash(algorithm).update(text).digest('hex')
const md5 = hash('md5')
const sha1 = hash('sha1')
const sha256 = hash('sha256')
const modulus = `c3${'5a0f'.repeat(127)}01`

const outcome = (result: { ok: boolean; issues: readonly { code: string; severity: string }[] }) =>
  result.issues.length === 0 ? (result.ok ? 'valid' : '?') : `${result.ok ? 'warn' : 'error'} ${result.issues[0]!.code}`

describe('package name', () => {
  it.each<[string, AppPlatform, string]>([
    ['com.alibaba.aliyun', 'android', 'valid'],
    ['com.tencent.mm', 'android', 'valid'],
    ['a.b', 'android', 'valid'],
    ['com.UCMobile', 'android', 'valid'],
    ['com.my_app.v2', 'android', 'valid'],
    ['com.qihoo360.mobilesafe', 'android', 'valid'],
    ['uni.UNI1A2B3C4', 'android', 'valid'],
    ['aliyun', 'android', 'error app_identity.format'],
    ['com.360.safe', 'android', 'error app_identity.format'],
    ['com._x', 'android', 'error app_identity.format'],
    ['com..app', 'android', 'error app_identity.format'],
    ['.com.app', 'android', 'error app_identity.format'],
    ['com.app.', 'android', 'error app_identity.format'],
    ['com.my-app', 'android', 'error app_identity.charset'],
    ['com.我的.app', 'android', 'error app_identity.charset'],
    [`com.${'a'.repeat(252)}`, 'android', 'error app_identity.too_large'],
    ['com.example.app', 'android', 'warn app_identity.placeholder'],
    ['', 'android', 'error app_identity.required'],
    ['com.apple.mobilesafari', 'ios', 'valid'],
    ['aliyun', 'ios', 'valid'],
    ['com.my-app.2', 'ios', 'valid'],
    ['com.360.safe', 'ios', 'valid'],
    ['com.my_app', 'ios', 'warn app_identity.format'],
    ['com._app', 'ios', 'error app_identity.charset'],
    ['com.my.*', 'ios', 'error app_identity.charset'],
    ['com..app', 'ios', 'error app_identity.format'],
    ['A1B2C3D4E5.com.my.app', 'ios', 'warn app_identity.format'],
    ['com.huawei.himusic', 'harmonyos', 'valid'],
    // Digits may begin any segment but the first (SDK 5.0.0.55).
    ['com.360.safe', 'harmonyos', 'valid'],
    ['com.himusic', 'harmonyos', 'warn app_identity.format'],
    ['com.huawei.himusic_', 'harmonyos', 'warn app_identity.format'],
    ['1com.huawei.music', 'harmonyos', 'error app_identity.format'],
    ['himusic', 'harmonyos', 'error app_identity.format'],
    ['a.b.c', 'harmonyos', 'error app_identity.too_small'],
    [`com.huawei.${'a'.repeat(118)}`, 'harmonyos', 'error app_identity.too_large'],
  ])('%s on %s: %s', (input, platform, expected) => {
    expect(outcome(parsePackageName(input, { platform }))).toBe(expected)
    expect(isPackageName(input, { platform })).toBe(!expected.startsWith('error'))
  })

  it('keeps case, folds width and spaces', () => {
    const result = parsePackageName(' ｃom。UCMobile\u200b ', { platform: 'android' })
    expect(result.ok && result.value.text).toBe('com.UCMobile')
    expect(isPackageName(' com.UCMobile', { platform: 'android', canonical: true })).toBe(false)
    expect(isPackageName(' com.UCMobile', { platform: 'android' })).toBe(true)
  })

  it('gives the Bundle ID without the Team ID as the suggestion', () => {
    expect(parsePackageName('A1B2C3D4E5.com.my.app', { platform: 'ios' }).issues[0]?.suggestion).toEqual({
      kind: 'text',
      text: 'com.my.app',
    })
  })

  it('isPackageName agrees with parsePackageName', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9._ -]{0,14}$/), fc.constantFrom(...PLATFORMS), (input, platform) => {
        const result = parsePackageName(input, { platform })
        expect(isPackageName(input, { platform, canonical: true })).toBe(result.ok && result.value.text === input)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('fingerprint', () => {
  it.each<[string, AppPlatform, string]>([
    [md5, 'android', 'valid'],
    [md5.toUpperCase(), 'android', 'valid'],
    [formatFingerprint({ text: md5 }), 'android', 'valid'],
    [formatFingerprint({ text: md5 }).replace(/:/g, ' '), 'android', 'valid'],
    [`MD5: ${formatFingerprint({ text: md5 })}`, 'android', 'valid'],
    [`SHA1 Fingerprint=${formatFingerprint({ text: sha1 })}`, 'ios', 'valid'],
    [`SHA-1：${sha1}`, 'ios', 'valid'],
    [`证书MD5指纹：${md5}`, 'android', 'valid'],
    [sha1, 'ios', 'valid'],
    [md5, 'harmonyos', 'valid'],
    [sha1, 'harmonyos', 'valid'],
    [sha256, 'harmonyos', 'warn app_identity.mismatch'],
    [sha1, 'android', 'error app_identity.mismatch'],
    [sha256, 'android', 'error app_identity.mismatch'],
    [md5, 'ios', 'error app_identity.mismatch'],
    [sha256, 'ios', 'error app_identity.mismatch'],
    [md5.slice(1), 'android', 'error app_identity.length'],
    [`${sha1}0`, 'ios', 'error app_identity.length'],
    [`g${md5.slice(1)}`, 'android', 'error app_identity.charset'],
    ['0'.repeat(32), 'android', 'error app_identity.placeholder'],
    [hash('md5', ''), 'android', 'error app_identity.placeholder'],
    [hash('sha1', ''), 'ios', 'error app_identity.placeholder'],
    [hash('sha256', ''), 'harmonyos', 'error app_identity.placeholder'],
    ['f'.repeat(300), 'ios', 'error app_identity.too_large'],
    [' ', 'ios', 'error app_identity.required'],
  ])('%s on %s: %s', (input, platform, expected) => {
    const result = parseFingerprint(input, { platform })
    expect(outcome(result)).toBe(expected)
    expect(isFingerprint(input, { platform, canonical: true })).toBe(result.ok && result.value.text === input)
    expect(isFingerprint(input, { platform })).toBe(result.ok)
  })

  it('is taken out of what the tools print, the platform’s own among several', () => {
    const [dotted5, dotted1, dotted256] = [md5, sha1, sha256].map((text) => formatFingerprint({ text }))
    const prints = [
      `Certificate fingerprints:\n\t MD5:  ${dotted5}\n\t SHA1: ${dotted1}\n\t SHA256: ${dotted256}\nSignature algorithm name: SHA256withRSA`,
      `Signer #1 certificate SHA-256 digest: ${sha256}\nSigner #1 certificate SHA-1 digest: ${sha1}\nSigner #1 certificate MD5 digest: ${md5}`,
      `release, 2026-1-1, PrivateKeyEntry,\nCertificate fingerprint (SHA1): ${dotted1}\nCertificate fingerprint (MD5): ${dotted5}`,
    ]
    for (const print of prints) {
      expect(parseFingerprint(print, { platform: 'android' })).toMatchObject({ ok: true, value: { text: md5 } })
      expect(parseFingerprint(print, { platform: 'ios' })).toMatchObject({ ok: true, value: { text: sha1 } })
    }
    expect(outcome(parseFingerprint(`SHA256: ${dotted256} SHA1: ${dotted1}`, { platform: 'android' }))).toBe(
      'error app_identity.mismatch',
    )
    // A hash of the bare key is none of the certificate.
    expect(parseFingerprint(`Signer #1 public key MD5 digest: ${md5}`, { platform: 'android' }).ok).toBe(false)
  })

  it('names platform and algorithm where the hash is in the wrong slot', () => {
    expect(parseFingerprint(sha1, { platform: 'android' }).issues[0]).toMatchObject({
      params: { part: 'fingerprint', platform: 'android', expected: 'md5', actual: 'sha1' },
      rule: 'network/app-fingerprint',
    })
  })

  it('every hash of the right algorithm passes, in any spelling', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (seed, upper) => {
        const text = hash('md5', `${seed}x`)
        const spelled = upper ? formatFingerprint({ text }) : text
        const result = parseFingerprint(spelled, { platform: 'android' })
        expect(result.ok && result.value).toEqual({ text, algorithm: 'md5' })
      }),
    )
  })
})

describe('public key', () => {
  const platform = 'android'
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 })
  const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString().trim()
  const der = rsa.publicKey.export({ type: 'spki', format: 'der' })
  const pkcs1 = rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString().trim()
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'der' })
  const colons = modulus.replace(/..(?!$)/g, '$&:').toUpperCase()
  const decimal = BigInt(`0x${modulus}`).toString()

  it.each([
    ['hex', modulus, 'hex', modulus],
    ['hex in capitals with colons', colons, 'hex', modulus],
    ['hex with line breaks and a sign byte', `00:\n${colons.replace(/(.{45})/g, '$1\n')}`, 'hex', `00${modulus}`],
    ['hex in groups', modulus.replace(/.{8}/g, '$& '), 'hex', modulus],
    ['openssl', `Modulus=${modulus.toUpperCase()}`, 'hex', modulus],
    ['a dump', `RSA Public Key (1024 bit)\nModulus: ${colons}\nExponent: 65537 (0x10001)`, 'hex', modulus],
    ['0x', `0x${modulus}`, 'hex', modulus],
    ['decimal', decimal, 'decimal', decimal],
    ['Android', `OpenSSLRSAPublicKey{modulus=${modulus},publicExponent=10001}`, 'hex', modulus],
    [
      'Java',
      `Sun RSA public key, 1024 bits\n  params: null\n  modulus: ${decimal}\n  public exponent: 65537`,
      'decimal',
      decimal,
    ],
    [
      'openssl x509',
      `Certificate:\n Data:\n  Version: 3 (0x2)\n   Public-Key: (1024 bit)\n   Modulus:\n    ${colons}\n   Exponent: 65537 (0x10001)\n  X509v3 extensions:`,
      'hex',
      modulus,
    ],
    ['base64 of DER', der.toString('base64'), 'base64', der.toString('base64')],
    ['hex of DER', der.toString('hex'), 'hex', der.toString('hex')],
    ['base64 of an EC key', ec.toString('base64'), 'base64', ec.toString('base64')],
    ['base64 that begins like a word', `rsaKEY${'aB3+'.repeat(30)}`, 'base64', `rsaKEY${'aB3+'.repeat(30)}`],
    ['PEM', pem, 'pem', pem],
    ['PEM, CRLF', pem.replace(/\n/g, '\r\n'), 'pem', pem],
    ['PEM in one line', pem.replace(/\n/g, ' '), 'pem', pem],
    ['PEM, PKCS 1', pkcs1, 'pem', pkcs1],
  ])('%s', (_, input, encoding, text) => {
    const result = parsePublicKey(input, { platform })
    expect(result).toEqual({ ok: true, issues: [], value: { text, encoding } })
    expect(isPublicKey(text, { platform })).toBe(true)
    expect(isPublicKey(input, { platform, canonical: true })).toBe(input === text)
    expect(isPublicKey(input, { platform })).toBe(true)
  })

  it.each([
    ['', 'error app_identity.required'],
    [md5, 'error app_identity.mismatch'],
    [formatFingerprint({ text: sha1 }), 'error app_identity.mismatch'],
    [sha256, 'warn app_identity.mismatch'],
    [Buffer.from(sha256, 'hex').toString('base64'), 'warn app_identity.mismatch'],
    [`MIIC5DCCAcygAwIBAgIB${'aB3+'.repeat(50)}`, 'warn app_identity.format'],
    ['abc123', 'error app_identity.too_small'],
    ['公钥', 'error app_identity.charset'],
    [`${modulus}*`, 'error app_identity.charset'],
    [`${'aZ'.repeat(40)}=${'aZ'.repeat(40)}`, 'error app_identity.charset'],
    ['0'.repeat(256), 'error app_identity.placeholder'],
    ['a'.repeat(20_000), 'error app_identity.too_large'],
    ['-----BEGIN PUBLIC KEY-----', 'error app_identity.format'],
    [pem.slice(0, -4), 'error app_identity.format'],
    [`-----BEGIN CERTIFICATE-----\n${'MIIB'.repeat(99)}\n-----END CERTIFICATE-----`, 'warn app_identity.format'],
    [rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 'error app_identity.insecure'],
    [rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(), 'error app_identity.insecure'],
  ])('case %#', (input, expected) => {
    expect(outcome(parsePublicKey(input, { platform }))).toBe(expected)
    expect(isPublicKey(input, { platform })).toBe(expected.startsWith('warn'))
  })

  it('isPublicKey agrees with parsePublicKey', () => {
    const text = fc.oneof(
      fc.stringMatching(/^[0-9a-f]{30,70}$/),
      fc.stringMatching(/^[0-9]{60,70}$/),
      fc.stringMatching(/^[0-9A-Fa-f:]{40,70}$/),
      fc.stringMatching(/^[A-Za-z0-9+/=:-]{40,50}$/),
    )
    fc.assert(
      fc.property(text, (input) => {
        const result = parsePublicKey(input, { platform })
        expect(isPublicKey(input, { platform, canonical: true })).toBe(result.ok && result.value.text === input)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('app identity', () => {
  const whole = { platform: 'android', packageName: 'com.alibaba.aliyun', publicKey: modulus, fingerprint: md5 }

  it('gives canonical parts', () => {
    const input = { ...whole, publicKey: modulus.toUpperCase(), fingerprint: formatFingerprint({ text: md5 }), more: 1 }
    expect(parseAppIdentity(input)).toEqual({ ok: true, issues: [], value: { ...whole, algorithm: 'md5' } })
    expect(isAppIdentity(whole)).toBe(true)
    expect(isAppIdentity(input, { canonical: true })).toBe(false)
    expect(isAppIdentity(input)).toBe(true)
  })

  it('reports every part at its path', () => {
    const result = parseAppIdentity({ platform: 'ios', packageName: 'a b!', fingerprint: md5 })
    expect(result.issues.map((issue) => [issue.path.join('.'), issue.code])).toEqual([
      ['packageName', 'app_identity.charset'],
      ['publicKey', 'app_identity.required'],
      ['fingerprint', 'app_identity.mismatch'],
    ])
  })

  it.each([
    [undefined, 'app_identity.required'],
    ['com.alibaba.aliyun', 'app_identity.type'],
    [{}, 'app_identity.required'],
    [{ ...whole, platform: 1 }, 'app_identity.type'],
    [{ ...whole, platform: 'windows' }, 'app_identity.unknown'],
    [{ ...whole, platform: '__proto__' }, 'app_identity.unknown'],
  ])('%j → %s', (input, code) => {
    expect(parseAppIdentity(input).issues.map((issue) => issue.code)).toEqual([code])
    expect(isAppIdentity(input)).toBe(false)
  })

  it('warnings alone do not refuse', () => {
    const result = parseAppIdentity({ ...whole, packageName: 'com.example.app' })
    expect(result).toMatchObject({ ok: true, issues: [{ code: 'app_identity.placeholder', path: ['packageName'] }] })
  })

  it('never holds the value in params', () => {
    for (const input of [{ ...whole, fingerprint: sha1, publicKey: md5, packageName: 'x-y' }]) {
      const params = JSON.stringify(parseAppIdentity(input).issues.map((issue) => issue.params))
      for (const secret of [sha1, md5, 'x-y']) expect(params).not.toContain(secret)
    }
  })

  it('is total', () => {
    for (const value of hostile()) {
      expect(() => parseAppIdentity(value)).not.toThrow()
      expect(isAppIdentity(value)).toBe(false)
      for (const platform of PLATFORMS) {
        for (const parse of [parsePackageName, parseFingerprint, parsePublicKey]) parse(value, { platform })
        expect(isPackageName(value, { platform })).toBe(
          typeof value === 'string' && platform === 'ios' && /^(?:constructor|xn--9+\.cn)$/.test(value),
        )
        expect(isFingerprint(value, { platform })).toBe(false)
        expect(isPublicKey(value, { platform })).toBe(false)
        expect(parseAppIdentity({ ...whole, platform, packageName: value }).ok).toBeTypeOf('boolean')
      }
    }
  })
})

describe('a package name as build files and stores have it', () => {
  const suggested = (text: string, platform: AppPlatform = 'android') =>
    parsePackageName(text, { platform }).issues[0]?.suggestion

  it.each([
    'applicationId "com.qingzhu.app"',
    "applicationId 'com.qingzhu.app'",
    'applicationId = "com.qingzhu.app",',
    'package="com.qingzhu.app"',
    'PRODUCT_BUNDLE_IDENTIFIER = com.qingzhu.app;',
    'setApplicationId("com.qingzhu.app")',
    'https://play.google.com/store/apps/details?id=com.qingzhu.app&hl=zh',
    'https://play.google.com/store/apps/details?hl=zh&ID=com.qingzhu.app#reviews',
  ])('%s', (text) => {
    for (const platform of PLATFORMS) {
      expect(suggested(text, platform)).toEqual({ kind: 'text', text: 'com.qingzhu.app' })
      expect(isPackageName(text, { platform })).toBe(false)
    }
  })

  it.each([
    'https://a.cn/x?id=12',
    'https://a.cn/x?id=com.1x',
    'https://a.cn/x?id=',
    'versionName "1.0.2"',
    'applicationId "青竹"',
    'com.qingzhu.应用',
  ])('%s: no name is there', (text) => {
    expect(parsePackageName(text, { platform: 'android' }).ok).toBe(false)
    expect(suggested(text)).toBeUndefined()
  })
})

describe('a web address in the place of a package name', () => {
  it.each([
    ['https://play.google.com/store/apps/details?id=com.qingzhu.app', 'com.qingzhu.app'],
    ['play.google.com/store/apps/details?id=com.qingzhu.app', 'com.qingzhu.app'],
    ['https://app.mi.com/details?id=com.qingzhu.app&ref=search', 'com.qingzhu.app'],
    ['https://sj.qq.com/appdetail/com.qingzhu.app', 'com.qingzhu.app'],
    ['https://sj.qq.com/myapp/detail.htm?apkName=com.qingzhu.app', 'com.qingzhu.app'],
    ['https://a.app.qq.com/o/simple.jsp?pkgname=com.qingzhu.app', 'com.qingzhu.app'],
    ['market://details?id=com.qingzhu.app', 'com.qingzhu.app'],
    ['https://store.example.cn/product/0010/com.qingzhu.app.html', 'com.qingzhu.app'],
    ['https://apps.apple.com/cn/app/id1234567890', undefined],
    ['https://appgallery.huawei.com/app/C123456789', undefined],
    ['https://www.qingzhu.cn', undefined],
    ['https://www.qingzhu.cn/index.html', undefined],
  ])('%s is told as one, with the name that it holds', (text, name) => {
    const { ok, issues } = parsePackageName(text, { platform: 'android' })
    expect(ok).toBe(false)
    expect(issues).toMatchObject([{ code: 'app_identity.format', params: { reason: 'web-address' } }])
    expect(issues[0]?.suggestion).toEqual(name === undefined ? undefined : { kind: 'text', text: name })
  })

  it('the number of the store with its mark is no Bundle ID', () => {
    expect(parsePackageName('id1234567890', { platform: 'ios' }).issues).toMatchObject([
      { code: 'app_identity.format', params: { reason: 'store-id' } },
    ])
    expect(parsePackageName('com.qingzhu.id1234567890', { platform: 'ios' }).ok).toBe(true)
  })

  it('two names are no address', () => {
    for (const text of ['com.qingzhu.app/com.qingzhu.pad', 'com.qingzhu.app / com.qingzhu.pad']) {
      expect(parsePackageName(text, { platform: 'android' }).issues).toMatchObject([{ params: { reason: 'several' } }])
    }
  })
})
