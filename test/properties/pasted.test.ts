import { describe, expect, it } from 'vitest'
import { isEmail, parseEmail } from '../../src/contact/email.ts'
import { parseMobilePhone } from '../../src/contact/mobile-phone.ts'
import { parsePassport } from '../../src/identity/passport.ts'
import { parseResidentId } from '../../src/identity/resident-id.ts'
import { parseDomain } from '../../src/network/domain.ts'
import { isFingerprint, parseFingerprint } from '../../src/network/fingerprint.ts'
import { isHomeUrl, parseHomeUrl } from '../../src/network/home-url.ts'
import { isPackageName, parsePackageName } from '../../src/network/package-name.ts'
import { isPublicKey, parsePublicKey } from '../../src/network/public-key.ts'
import { isIcpNumber, parseIcpNumber } from '../../src/record/icp-number.ts'

const hex = `c3${'5a7f'.repeat(127)}0f`,
  dec = BigInt(`0x${hex}`).toString(),
  col = hex.replace(/..(?!$)/g, '$&:'),
  sp = hex.replace(/..(?!$)/g, '$& ')
const spki = `30820122300d06092a864886f70d01010105000382010f003082010a0282010100${hex}0203010001`
const P: Record<string, string> = {
  conscrypt: `OpenSSLRSAPublicKey{modulus=${hex},publicExponent=10001}`,
  x509text: `        Subject Public Key Info:\n            Public Key Algorithm: rsaEncryption\n                RSA Public-Key: (2048 bit)\n                Modulus:\n                    00:${col.replace(/(.{45})/g, '$1\n   ')}\n                Exponent: 65537 (0x10001)`,
  java8: `Sun RSA public key, 2048 bits\n  modulus: ${dec}\n  public exponent: 65537`,
  java11: `Sun RSA public key, 2048 bits\n  params: null\n  modulus: ${dec}\n  public exponent: 65537`,
  android: `RSA Public Key\n            modulus: ${hex}\n    public exponent: 10001`,
  bc: `RSA Public Key [ab:cd:ef:12:34:56:78:90:ab:cd:ef:12:34:56:78:90:ab:cd:ef:12]\n            modulus: ${hex}\n    public exponent: 10001`,
  java17: `  RSA Public Key [ modulus: ${dec} ]`,
  jadx: `公钥类型: RSA\n指数: 65537\n模数大小（位）: 2048\n模数: ${dec}`,
  jadxEn: `Public key type: RSA\nExponent: 65537\nModulus size (bits): 2048\nModulus: ${dec}`,
  mac: `公共密钥 256字节：${sp.toUpperCase()}`,
  mac2: `Public Key 256 bytes: ${sp.toUpperCase()} …`,
  macShort: `公共密钥\t256 bytes : ${sp.slice(0, 60)} …`,
  win: spki.replace(/..(?!$)/g, '$& '),
  win2: `公钥: RSA (2048 Bits)\n${spki.replace(/..(?!$)/g, '$& ')}`,
  certutil: `公钥: UnusedBits = 0\n    0000  ${sp.slice(0, 48)}\n    0010  ${sp.slice(48, 95)}`,
  opensslmod: `Modulus=${hex.toUpperCase()}`,
  python: `<RSAPublicNumbers(e=65537, n=${dec})>`,
  py2: `RsaKey(n=${dec}, e=65537)`,
  go: `&{N:+${dec} E:65537}`,
  apksignerpk: `Signer #1 public key SHA-256 digest: ${'69'.repeat(32)}`,
  apksig: `Signer #1 public key: 30820122300d\nSigner #1 public key MD5 digest: ${'69'.repeat(16)}`,
  apksigpem: `Signer #1 key algorithm: RSA\nSigner #1 key size (bits): 2048\nSigner #1 public key SHA-256 digest: ${'ab'.repeat(32)}`,
  b64: Buffer.from(spki, 'hex').toString('base64'),
  xhex: `0x${hex}`,
  cjk: `公钥：${hex}`,
  ssh: `ssh-rsa ${Buffer.from(`000000077373682d727361000000030100010000010100${hex}`, 'hex').toString('base64')} user@host`,
  jwk: `{"kty":"RSA","n":"${Buffer.from(hex, 'hex').toString('base64url')}","e":"AQAB"}`,
  xml: `<RSAKeyValue><Modulus>${Buffer.from(hex, 'hex').toString('base64')}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>`,
  b64url: Buffer.from(spki, 'hex').toString('base64url'),
  sha256b64: '3q2+796tvu/erb7v3q2+796tvu/erb7v3q2+796tvu8=',
  pemb: `-----BEGIN PUBLIC KEY-----\n${Buffer.from(spki, 'hex').toString('base64')}\n-----END PUBLIC KEY-----\n`,
}

const ofKey = ['apksignerpk', 'apksig', 'apksigpem']
const broken = ['macShort', 'certutil']

describe('public keys as tools print them', () => {
  it.each(Object.entries(P))('%s', (name, text) => {
    const result = parsePublicKey(text, { platform: 'android' })
    expect(isPublicKey(text, { platform: 'android' })).toBe(result.ok)
    expect(result.ok).toBe(!ofKey.includes(name) && !broken.includes(name))
    if (ofKey.includes(name)) expect(result.issues[0]?.code).toBe('app_identity.mismatch')
    if (!result.ok) return
    const again = parsePublicKey(result.value.text, { platform: 'android' })
    expect(again).toMatchObject({ ok: true, value: result.value })
    const { text: key, encoding } = result.value
    if (encoding === 'decimal') expect(key).toBe(dec)
    if (encoding === 'hex' && key.length < 520) expect(key.replace(/^00/, '')).toBe(hex)
  })
})

const m = '69c6a57a6e3c9c8c8d3f5c1c3d2b1a09',
  s1 = `${m}deadbeef`,
  s2 = m + m,
  c = (h: string) => h.toUpperCase().replace(/..(?!$)/g, '$&:'),
  spc = (h: string) => h.replace(/..(?!$)/g, '$& ')
const all = `Signer #1 certificate DN: CN=x\nSigner #1 certificate SHA-256 digest: ${s2}\nSigner #1 certificate SHA-1 digest: ${s1}\nSigner #1 certificate MD5 digest: ${m}\nSigner #1 public key SHA-256 digest: ${s2.replace('69', '70')}\nSigner #1 public key MD5 digest: ${m.replace('69', '70')}`
const F: Record<string, string> = {
  one: `Signer #1 certificate MD5 digest: ${m}`,
  all,
  keytool: `证书指纹:\n\t MD5:  ${c(m)}\n\t SHA1: ${c(s1)}\n\t SHA256: ${c(s2)}\n签名算法名称: SHA256withRSA`,
  noMD5: `Certificate fingerprints:\n\t SHA1: ${c(s1)}\n\t SHA256: ${c(s2)}\nSignature algorithm name: SHA256withRSA`,
  openssl: `MD5 Fingerprint=${c(m)}`,
  openssl3: `sha1 Fingerprint=${c(s1)}`,
  jadx: `MD5 指纹: ${spc(m).toUpperCase()}\nSHA-1 指纹: ${spc(s1)}\nSHA-256 指纹: ${spc(s2)}`,
  studio: `Variant: debug\nConfig: debug\nStore: /x/debug.keystore\nAlias: AndroidDebugKey\nMD5: ${c(m)}\nSHA1: ${c(s1)}\nSHA-256: ${c(s2)}\nValid until: 2050年1月1日`,
  win: `指纹 ${spc(s1)}`,
  win2: `‎${spc(m)}`,
  winen: `Thumbprint: ${spc(s1)}`,
  certutil: `证书哈希(sha1): ${spc(s1)}`,
  mac: `SHA-1 ${spc(s1).toUpperCase()}`,
  mac2: `SHA-256 ${spc(s2)}\nSHA-1 ${spc(s1)}`,
  bare2: `${m}\n${s1}`,
  threeLines: `${c(m)}\n${c(s1)}\n${c(s2)}`,
  b64: Buffer.from(s2, 'hex').toString('base64'),
  b64sha1: Buffer.from(s1, 'hex').toString('base64'),
  b64md5: Buffer.from(m, 'hex').toString('base64'),
  pk: `Signer #1 public key MD5 digest: ${m}`,
  pkhex: `Signer #1 public key SHA-1 digest: ${s1}`,
  hex0x: `0x${m}`,
  label: `签名MD5：${m}`,
  label2: `应用签名: ${m}`,
  tool: `签名信息(MD5)：${m}`,
  fb: `sha256/${Buffer.from(s2, 'hex').toString('base64')}`,
  O: m.replace('0', 'O'),
  xcode: `SHA1 Fingerprint: ${c(s1)}`,
}

describe('fingerprints as tools print them', () => {
  const names = Object.keys(F)
  it.each(names)('%s', (name) => {
    const text = F[name]!
    for (const [platform, hash] of [
      ['android', m],
      ['ios', s1],
    ] as const) {
      const result = parseFingerprint(text, { platform })
      expect(isFingerprint(text, { platform })).toBe(result.ok)
      if (result.ok) expect(result.value.text).toBe(hash)
      else expect(result.issues[0].code).toMatch(/\.(?:mismatch|format|charset)$/)
      // Where the platform's own hash stands in the text, it is taken.
      if (/^(?:all|keytool|jadx|studio|bare2|threeLines)$/.test(name)) expect(result.ok).toBe(true)
    }
  })

  it('base64 is told as such, with the hexadecimal; the digest of the bare key is told, too', () => {
    expect(parseFingerprint(F.b64md5, { platform: 'android' }).issues[0]).toMatchObject({
      code: 'app_identity.format',
      severity: 'error',
      params: { reason: 'base64' },
      suggestion: { kind: 'text', text: m },
    })
    expect(parseFingerprint(F.b64, { platform: 'android' }).issues[0]).not.toHaveProperty('suggestion')
    expect(parseFingerprint(F.pk, { platform: 'android' }).issues[0]?.params).toMatchObject({ reason: 'key-digest' })
    expect(parseFingerprint(F.O, { platform: 'android' }).issues[0]?.suggestion).toEqual({ kind: 'text', text: m })
  })
})

describe('e-mail as strict as the domain', () => {
  it.each(['333@qq.cn33', 'a@b.c0m1', 'a@b.123'])('%s is none', (text) => {
    expect(isEmail(text)).toBe(false)
    expect(parseEmail(text).ok).toBe(false)
  })
  it.each([
    ['zhang@gmail.com.cn', 'zhang@gmail.com'],
    ['zhang@gmall.com', 'zhang@gmail.com'],
    ['zhang@hotmaik.com', 'zhang@hotmail.com'],
    ['zhang@foxmaill.com', 'zhang@foxmail.com'],
    ['zhang@qq.com.cn', 'zhang@qq.com'],
    ['zhang@outloock.com', 'zhang@outlook.com'],
  ])('%s: %s', (text, meant) => {
    expect(parseEmail(text).issues).toMatchObject([
      { code: 'email.unknown', severity: 'warning', suggestion: { kind: 'text', text: meant } },
    ])
  })
  it.each([
    'a@sina.com.cn',
    'a@yahoo.com.cn',
    'a@139.com',
    'a@189.cn',
    'a@ymail.com',
    'a@email.com',
    'a@mail.com',
    'a@vip.qq.com',
    'a@xn--fiqs8s.xn--fiqs8s',
    'a@126.com',
    'a@yeah.net',
    'a@aliyun.com',
    'a@me.com',
    'a@gmx.com',
    'a@21cn.com',
  ])('%s is nobody’s slip', (text) => {
    expect(parseEmail(text)).toMatchObject({ ok: true, issues: [] })
  })
})

describe('home pages, package names, domains', () => {
  it.each(['http://192.168.1.1', 'http://127.0.0.1:8080/', '10.0.0.1'])('%s opens for nobody', (text) => {
    expect(isHomeUrl(text)).toBe(false)
    expect(parseHomeUrl(text).issues[0]).toMatchObject({ code: 'home_url.not_allowed', params: { part: 'address' } })
  })
  it('com.mycorp.my_app exists on iOS; a store number and a dash are no Bundle IDs', () => {
    expect(parsePackageName('com.mycorp.my_app', { platform: 'ios' })).toMatchObject({
      ok: true,
      issues: [{ severity: 'warning', params: { reason: 'underscore' } }],
    })
    for (const text of ['-', '1234567890', '--']) expect(isPackageName(text, { platform: 'ios' })).toBe(false)
  })
  it.each(['io.dcloud.HBuilder', 'com.example.app'])('%s is the default of a framework', (text) => {
    expect(parsePackageName(text, { platform: 'android' }).issues).toMatchObject([
      { code: 'app_identity.placeholder', severity: 'warning' },
    ])
  })
  it.each([
    ['www.test.com.hk', 'test.com.hk'],
    ['a.b.co.uk', 'b.co.uk'],
  ])('%s is filed as %s', (text, name) => {
    expect(parseDomain(text).issues.find((issue) => issue.code === 'domain.not_allowed')?.suggestion).toEqual({
      kind: 'text',
      text: name,
    })
  })
  it('test.com.hk is a whole name; hyphens at the third and fourth place are wondered at', () => {
    expect(parseDomain('test.com.hk').issues.map((issue) => issue.code)).not.toContain('domain.not_allowed')
    expect(parseDomain('ab--cd.com').issues).toMatchObject([
      { code: 'domain.format', severity: 'warning', params: { part: 'reserved' } },
    ])
    expect(parseDomain('xn--fiqs8s.xn--fiqs8s').issues).toEqual([])
  })
})

describe('other cards in the field of the ID number', () => {
  // The specimens of the issuers and of the standards.
  it.each([
    ['A123456(3)', 'hong-kong-identity-card'],
    ['C668668(9)', 'hong-kong-identity-card'],
    ['C6686688', undefined],
    // Printed so, one digit misread.
    ['C668668(7)', 'hong-kong-identity-card'],
    ['军字第2001988号', 'military-officer-id'],
    ['1234567(8)', 'macao-identity-card'],
    ['A123456789', 'taiwan-identity-card'],
    ['A123456788', undefined],
    ['4111 1111 1111 1111', 'bank-card'],
  ])('%s: %s', (text, kind) => {
    const [issue] = parseResidentId(text).issues
    expect(issue?.code === 'resident_id.wrong_kind' ? issue.params.kind : undefined).toBe(kind)
  })
})

describe('several values in a field that takes one', () => {
  const android = (input: unknown) => parsePackageName(input, { platform: 'android' })
  it.each([
    'com.a.b com.c.d',
    'com.a.b\ncom.c.d',
    'com.a.b；com.c.d',
    'com.a.b、com.c.d',
    'com.a.b/com.c.d',
    'com.a.b 和 com.c.d',
    '安卓：com.a.b；苹果：com.c.d',
  ])('package names: %s', (text) => {
    expect(android(text).issues).toMatchObject([{ code: 'app_identity.format', params: { reason: 'several' } }])
    expect(isPackageName(text, { platform: 'android' })).toBe(false)
  })
  it.each(['com. alibaba.aliyun', ' com.alibaba .aliyun ', 'com.alibaba.aliyun;'])(
    'one, cut by a blank: %s',
    (text) => {
      expect(android(text)).toMatchObject({ ok: true, value: { text: 'com.alibaba.aliyun' }, issues: [] })
    },
  )

  it.each([
    '010-68870788/010-68870789',
    '010-68870788 010-68870789',
    '0571-86843320；0571-86843321',
    '010-68870788、13912580126',
    '13912580126或010-68870788',
    '68870788/68870789',
  ])('landlines in the place of a mobile: %s', (text) => {
    expect(parseMobilePhone(text).issues).toMatchObject([
      { code: 'mobile_phone.too_large', params: { maximum: 1, actual: 2 } },
    ])
  })

  it.each(['010-68870788', '(010) 68870788', '010 6887 0788'])('one is a landline: %s', (text) => {
    expect(parseMobilePhone(text).issues).toMatchObject([
      { code: 'mobile_phone.wrong_kind', params: { kind: 'office-phone' } },
    ])
  })

  it.each(['0'.repeat(18), '1'.repeat(18), '0'.repeat(30)])('one digit all through is none: %s', (text) => {
    expect(parsePassport(text).issues).toMatchObject([{ code: 'passport.placeholder', severity: 'error' }])
    expect(parseResidentId(text).issues).toMatchObject([{ code: 'resident_id.placeholder', severity: 'error' }])
  })

  it.each([
    '京ICP备16020626号；京ICP备16020627号',
    '京ICP备 16020626号-8 京ICP备16020626号-9',
    '京ICP备16020626号京ICP备16020627号',
    '京ICP备16020626号 京公网安备11010502030143号',
  ])('ICP numbers: %s', (text) => {
    expect(parseIcpNumber(text).issues).toMatchObject([{ code: 'icp_number.too_large', params: { actual: 2 } }])
    expect(isIcpNumber(text)).toBe(false)
  })
})

describe('what frameworks enter is no package name of an app', () => {
  it.each([
    'com.example.app',
    'com.mycompany.myapp',
    'com.companyname.app',
    'com.yourcompany.app',
    'com.your_company.app',
    'com.DefaultCompany.Game',
    'com.yourname.app',
    'io.ionic.starter',
    'io.cordova.hellocordova',
    'org.reactjs.native.example.App',
    'com.awesomeproject',
  ])('%s', (text) => {
    expect(parsePackageName(text, { platform: 'ios' }).issues.map(({ code }) => code)).toContain(
      'app_identity.placeholder',
    )
  })
  it.each(['com.accompany.app', 'com.xxl.job', 'com.examples.app', 'cn.mycompanion.app'])('%s is one', (text) => {
    expect(parsePackageName(text, { platform: 'android' }).issues).toEqual([])
  })
})
