import { createECDH, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { holdsPrivateKey } from '../../src/foundation/private-key.ts'
import { parseAppIdentity } from '../../src/network/app-identity.ts'
import { parseFingerprint } from '../../src/network/fingerprint.ts'
import { isPackageName, parsePackageName } from '../../src/network/package-name.ts'
import { isPublicKey, parsePublicKey } from '../../src/network/public-key.ts'

// Every key is made when the test runs: none stands in a file, and none signs anything.
const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 })
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 1024 })
const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 })
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const p521 = generateKeyPairSync('ec', { namedCurve: 'P-521' })
const secp256k1 = generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
const ed25519 = generateKeyPairSync('ed25519')
const ed448 = generateKeyPairSync('ed448')
const x25519 = generateKeyPairSync('x25519')

const pairs = { rsa, pss, dsa, p256, p521, secp256k1, ed25519, ed448, x25519 }

/** DER of every form in which a private key is written. */
const privateDer: [string, Buffer][] = Object.entries(pairs).map(([name, { privateKey }]) => [
  `PKCS#8 of ${name}`,
  privateKey.export({ type: 'pkcs8', format: 'der' }),
])
privateDer.push(['PKCS#1', rsa.privateKey.export({ type: 'pkcs1', format: 'der' })])
for (const [name, { privateKey }] of Object.entries({ p256, p521, secp256k1 })) {
  privateDer.push([`SEC1 of ${name}`, privateKey.export({ type: 'sec1', format: 'der' })])
}
for (const [name, { privateKey }] of Object.entries({ rsa, p256, ed25519 })) {
  const options = { type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: 'x' } as const
  privateDer.push([`encrypted PKCS#8 of ${name}`, privateKey.export(options)])
}

/** A DER element. */
function element(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents)
  const length =
    body.length < 128
      ? [body.length]
      : body.length < 256
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const integer = (...bytes: number[]) => element(2, Buffer.from(bytes))
const sequence = (...contents: readonly Uint8Array[]) => element(0x30, ...contents)
const identifier = (hex: string) => element(6, Buffer.from(hex, 'hex'))

// Key stores, and forms that node does not write: their first elements as the standards have them.
const DATA = identifier('2a864886f70d010701')
const PBE = identifier('2a864886f70d010c0103')
const noise = randomBytes(400)
const stores: [string, Buffer][] = [
  ['PKCS#12', sequence(integer(3), sequence(DATA, element(0xa0, element(4, noise))))],
  ['PKCS#12 of indefinite length', Buffer.from([0x30, 0x80, 2, 1, 3, 0x30, 0x80, ...DATA, ...noise])],
  ['PKCS#8 under an encryption of PKCS#12', sequence(sequence(PBE, sequence(element(4, noise))), element(4, noise))],
  ['PKCS#8 of the second version', sequence(integer(1), sequence(identifier('2b6570')), element(4, noise))],
  ['DSA of openssl', sequence(integer(0), integer(0, ...randomBytes(128)), integer(...randomBytes(20)))],
  ['JKS', Buffer.concat([Buffer.from('feedfeed0000000200000001', 'hex'), noise])],
  ['JCEKS', Buffer.concat([Buffer.from('cececece0000000200000001', 'hex'), noise])],
  ['BKS', Buffer.concat([Buffer.from('0000000200000014', 'hex'), noise])],
  ['UBER', Buffer.concat([Buffer.from('0000000100000014', 'hex'), noise])],
  ['PVK', Buffer.concat([Buffer.from('1ef1b5b000000000', 'hex'), noise])],
  ['PRIVATEKEYBLOB', Buffer.concat([Buffer.from('0702000000a40000525341320004', 'hex'), noise])],
  ['OpenSSH', Buffer.concat([Buffer.from('openssh-key-v1\0'), noise])],
]
privateDer.push(...stores)

const colons = (der: Buffer) => der.toString('hex').replace(/..(?!$)/g, '$&:')
const lines = (text: string, width = 64) => text.replace(new RegExp(`.{${width}}(?!$)`, 'g'), '$&\n')
const spkiPem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString()

/** What people and tools make of bytes. */
const wrappings: [string, (der: Buffer) => string][] = [
  ['base64', (der) => der.toString('base64')],
  ['base64 without its end signs', (der) => der.toString('base64').replace(/=+$/, '')],
  ['base64 in lines', (der) => lines(der.toString('base64'))],
  ['base64 in lines of Windows', (der) => lines(der.toString('base64'), 76).replace(/\n/g, '\r\n')],
  ['base64 in groups', (der) => der.toString('base64').replace(/.{4}/g, '$& ')],
  ['base64 with line breaks written out', (der) => lines(der.toString('base64')).replace(/\n/g, '\\n')],
  ['base64url', (der) => der.toString('base64url')],
  [
    'full-width base64',
    (der) => der.toString('base64').replace(/[A-Za-z0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ],
  ['hexadecimal', (der) => der.toString('hex')],
  ['hexadecimal in capitals', (der) => der.toString('hex').toUpperCase()],
  ['hexadecimal with colons', colons],
  ['hexadecimal with spaces', (der) => colons(der).replace(/:/g, ' ')],
  ['hexadecimal in lines', (der) => lines(der.toString('hex'), 32)],
  ['hexadecimal behind 0x', (der) => `0x${der.toString('hex')}`],
  ['hexadecimal of a program', (der) => der.toString('hex').replace(/../g, '0x$&, ')],
  ['bytes of Go', (der) => `[${[...der].join(' ')}]`],
  ['bytes of Java', (der) => `[${[...new Int8Array(der)].join(', ')}]`],
  ['bytes of Node', (der) => JSON.stringify(der)],
  ['a data URL', (der) => `data:application/octet-stream;base64,${der.toString('base64')}`],
  ['base64 behind a label', (der) => `密钥：${der.toString('base64')}`],
  ['base64 in a sentence', (der) => `my key ${der.toString('base64')} thanks`],
  ['hexadecimal behind a label', (der) => `密钥: ${der.toString('hex')}`],
  [
    'PEM of a kind',
    (der) => `-----BEGIN SOME PRIVATE KEY-----\n${lines(der.toString('base64'))}\n-----END SOME PRIVATE KEY-----`,
  ],
  [
    'PEM under a wrong label',
    (der) => `-----BEGIN PUBLIC KEY-----\n${lines(der.toString('base64'))}\n-----END PUBLIC KEY-----`,
  ],
  [
    'PEM in base64',
    (der) => Buffer.from(`-----BEGIN PRIVATE KEY-----\n${lines(der.toString('base64'))}\n`).toString('base64'),
  ],
  [
    'PEM in base64 in lines',
    (der) =>
      lines(Buffer.from(`-----BEGIN PRIVATE KEY-----\n${lines(der.toString('base64'))}\n`).toString('base64'), 76),
  ],
  [
    'PEM in hexadecimal',
    (der) => Buffer.from(`-----BEGIN PRIVATE KEY-----\n${lines(der.toString('base64'))}\n`).toString('hex'),
  ],
  ['base64 in base64', (der) => Buffer.from(der.toString('base64')).toString('base64')],
  [
    'base64 in base64 in base64',
    (der) => Buffer.from(Buffer.from(der.toString('base64')).toString('base64')).toString('base64'),
  ],
  ['behind the public key', (der) => `${spkiPem(rsa.publicKey)}\n${der.toString('base64')}`],
  [
    'behind DER of a public key',
    (der) => Buffer.concat([rsa.publicKey.export({ type: 'spki', format: 'der' }), der]).toString('hex'),
  ],
]

describe('private key: in any wrapping', () => {
  describe.each(privateDer)('%s', (_, der) => {
    it.each(wrappings)('%s', (__, wrap) => {
      const text = wrap(der)
      expect(holdsPrivateKey(text)).toBe(true)
      const result = parsePublicKey(text, { platform: 'android' })
      expect(result).toEqual({
        ok: false,
        issues: [{ code: 'app_identity.insecure', severity: 'error', path: [], params: { part: 'public-key' } }],
      })
      expect(isPublicKey(text, { platform: 'android' })).toBe(false)
    })
  })

  const pem = (key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1') =>
    key.export({ type, format: 'pem' } as never).toString()
  const jwk = (key: KeyObject) => key.export({ format: 'jwk' })
  const secret = jwk(rsa.privateKey)
  const big = (text: string | undefined) => BigInt(`0x${Buffer.from(text!, 'base64url').toString('hex')}`)
  const xml = (tag: string, text: string | undefined) =>
    `<${tag}>${Buffer.from(text!, 'base64url').toString('base64')}</${tag}>`

  it.each<[string, string]>([
    ['PEM of PKCS#8', pem(rsa.privateKey, 'pkcs8')],
    ['PEM of PKCS#1', pem(rsa.privateKey, 'pkcs1')],
    ['PEM of SEC1', pem(p256.privateKey, 'sec1')],
    ['PEM in one line', pem(p256.privateKey, 'pkcs8').replace(/\n/g, ' ')],
    ['PEM without spaces', pem(p256.privateKey, 'pkcs8').replace(/\s/g, '')],
    ['PEM in small letters', pem(p256.privateKey, 'pkcs8').toLowerCase()],
    [
      'PEM, encrypted',
      rsa.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString(),
    ],
    [
      'PEM, encrypted as openssl once did',
      rsa.privateKey.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString(),
    ],
    ['its first line alone', '-----BEGIN RSA PRIVATE KEY-----'],
    ['its end alone', `${'aB3+'.repeat(20)}\n-----END PRIVATE KEY-----`],
    [
      'a certificate and the key',
      `-----BEGIN CERTIFICATE-----\n${'MIIB'.repeat(30)}\n-----END CERTIFICATE-----\n${pem(rsa.privateKey, 'pkcs8')}`,
    ],
    [
      'OpenSSH',
      `-----BEGIN OPENSSH PRIVATE KEY-----\n${'b3BlbnNzaC1rZXktdjEAAAAA'}\n-----END OPENSSH PRIVATE KEY-----`,
    ],
    ['PGP', `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${'aB3+'.repeat(20)}`],
    [
      'PuTTY',
      `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: x\nPublic-Lines: 2\n${'AAAA'.repeat(20)}\nPrivate-Lines: 1\n${'AAAA'.repeat(11)}`,
    ],
    ['JWK', JSON.stringify(secret)],
    ['JWK of EC', JSON.stringify(jwk(p256.privateKey), null, 2)],
    ['JWK of Ed25519', JSON.stringify(jwk(ed25519.privateKey))],
    ['JWKS', JSON.stringify({ keys: [jwk(rsa.publicKey), secret] })],
    ['JWK as a text in JSON', JSON.stringify({ key: JSON.stringify(secret) })],
    ['JWK in base64', Buffer.from(JSON.stringify(secret)).toString('base64')],
    [
      'XML of .NET',
      `<RSAKeyValue>${xml('Modulus', secret.n as string)}${xml('Exponent', secret.e as string)}${xml('D', secret.d as string)}</RSAKeyValue>`,
    ],
    [
      'Java',
      `Sun RSA private CRT key, 1024 bits\n  modulus: ${big(secret.n as string)}\n  public exponent: 65537\n  private exponent: ${big(secret.d as string)}`,
    ],
    [
      'Conscrypt',
      `OpenSSLRSAPrivateCrtKey{modulus=${big(secret.n as string).toString(16)},publicExponent=10001,privateExponent=${big(secret.d as string).toString(16)}}`,
    ],
    [
      'openssl -text',
      `Private-Key: (1024 bit, 2 primes)\nmodulus:\n    00:${colons(Buffer.from(secret.n as string, 'base64url'))}`,
    ],
    ['a label in Chinese', `私钥：${'5a'.repeat(32)}`],
    ['a variable', `PRIVATE_KEY=0x${'5a'.repeat(32)}`],
    ['a key of JSON', `{"privateKey": "${'aB3+'.repeat(11)}"}`],
    ['WireGuard', `[Interface]\nPrivateKey = ${'aB3+'.repeat(10)}aB3=`],
    ['age', `AGE-SECRET-KEY-1${'QPZRY9X8'.repeat(7)}`],
    ['the end of a dump of openssl', `prime2:\n    00:${'d3:5a:'.repeat(30)}01\nexponent1:\n    5a:11`],
    ['openssl ec -text without its first line', `priv:\n    ${'5a:'.repeat(15)}5a:\n    ${'5b:'.repeat(15)}5b`],
    ['Go', `&{PublicKey:{N:+${big(secret.n as string)} E:65537} D:+17 Primes:[+3 +5] Precomputed:{}}`],
    ['the classes of Python', `<RSAPrivateNumbers(p=3, q=5, d=7)>`],
    ['PEM in an address', encodeURIComponent(pem(p256.privateKey, 'pkcs8'))],
    ['PEM with its spaces as underscores', pem(p256.privateKey, 'pkcs8').replace(/ /g, '_')],
    ['Python', `RsaKey(n=${big(secret.n as string)}, e=65537, d=${big(secret.d as string)})`],
  ])('%s', (_, text) => {
    const result = parsePublicKey(text, { platform: 'ios' })
    expect(result.issues.map((issue) => issue.code)).toEqual(['app_identity.insecure'])
  })

  it('also where no other platform or field would take it', () => {
    const text = ed25519.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
    const insecure = (part: string) => [{ code: 'app_identity.insecure', severity: 'error', params: { part } }]
    for (const platform of ['android', 'ios', 'harmonyos', 'windows', undefined] as never[]) {
      expect(parsePackageName(text, { platform }).issues).toMatchObject(insecure('package-name'))
      expect(parseFingerprint(text, { platform }).issues).toMatchObject(insecure('fingerprint'))
      expect(parsePublicKey(text, { platform }).issues).toMatchObject(insecure('public-key'))
    }
    // A Bundle ID may have one segment of letters and digits.
    let key = ''
    while (!/^[A-Za-z0-9]+$/.test(key)) {
      key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
    }
    expect(isPackageName(key, { platform: 'ios' })).toBe(false)
    expect(isPackageName(key, { platform: 'ios', canonical: true })).toBe(false)
  })

  it('is too long for nothing: whatever the field takes, the key is told of', () => {
    const long = generateKeyPairSync('rsa', { modulusLength: 4096 })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString()
    for (const parse of [parsePackageName, parseFingerprint, parsePublicKey]) {
      for (const text of [long, long + '\n'.repeat(20_000)]) {
        expect(parse(text, { platform: 'android' }).issues[0]?.code).toBe('app_identity.insecure')
      }
    }
  })

  it('in an app identity, also where its platform is none, and no finding holds a part of it', () => {
    const key = p256.privateKey.export({ type: 'sec1', format: 'der' }).toString('base64')
    for (const platform of ['android', 'windows', '', undefined]) {
      const { ok, issues } = parseAppIdentity({ platform, packageName: key, publicKey: key, fingerprint: key })
      expect(ok).toBe(false)
      const insecure = issues.filter((issue) => issue.code === 'app_identity.insecure')
      expect(insecure.map((issue) => issue.path[0])).toEqual(['packageName', 'publicKey', 'fingerprint'])
      const text = JSON.stringify(issues)
      for (let index = 0; index + 8 <= key.length; index++) expect(text).not.toContain(key.slice(index, index + 8))
    }
  })
})

describe('private key: what is none', () => {
  const publicDer: [string, Buffer][] = Object.entries(pairs).map(([name, { publicKey }]) => [
    `SPKI of ${name}`,
    publicKey.export({ type: 'spki', format: 'der' }),
  ])
  publicDer.push(['PKCS#1', rsa.publicKey.export({ type: 'pkcs1', format: 'der' })])

  const spki = p256.publicKey.export({ type: 'spki', format: 'der' })
  const signature = sequence(identifier('2a8648ce3d040302'))
  const name = sequence(element(0x31, sequence(identifier('550403'), element(0x0c, Buffer.from('x')))))
  const validity = sequence(element(0x17, Buffer.from('260101000000Z')), element(0x17, Buffer.from('460101000000Z')))
  const signed = (body: Buffer) => sequence(body, signature, element(3, randomBytes(72)))
  // The first version has its serial number in front, which was 1 in Android's debug certificates; a request has 0.
  publicDer.push(
    ['a certificate of the first version', signed(sequence(integer(1), signature, name, validity, name, spki))],
    [
      'a certificate of the third version',
      signed(sequence(element(0xa0, integer(2)), integer(1), signature, name, validity, name, spki)),
    ],
    ['a request for a certificate', signed(sequence(integer(0), name, spki, element(0xa0)))],
    ['a bare point', createECDH('prime256v1').generateKeys()],
    ['a bare key', randomBytes(48)],
    ['a bare modulus', Buffer.from(rsa.publicKey.export({ format: 'jwk' }).n as string, 'base64url')],
  )

  const encodings = wrappings.slice(0, 20).filter(([how]) => how !== 'a data URL')
  describe.each(publicDer)('%s', (_, der) => {
    it.each(encodings)('%s', (__, wrap) => {
      expect(holdsPrivateKey(wrap(der))).toBe(false)
    })
  })

  it.each(publicDer.filter(([what]) => !what.startsWith('a bare')))('%s is taken as a public key', (_, der) => {
    for (const platform of ['android', 'ios', 'harmonyos'] as const) {
      for (const text of [der.toString('base64'), der.toString('hex'), colons(der), lines(der.toString('base64'))]) {
        expect(isPublicKey(text, { platform })).toBe(true)
      }
    }
  })

  it.each<[string, string]>([
    ['PEM', spkiPem(rsa.publicKey)],
    ['PEM of PKCS#1', rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
    ['two PEM blocks', spkiPem(rsa.publicKey) + spkiPem(p256.publicKey)],
    ['PEM in base64', Buffer.from(spkiPem(rsa.publicKey)).toString('base64')],
    ['JWK', JSON.stringify(rsa.publicKey.export({ format: 'jwk' }))],
    ['JWK of EC', JSON.stringify(p256.publicKey.export({ format: 'jwk' }))],
    // A key store's list names the kind of its entries.
    ['keytool', 'Alias name: release\nEntry type: PrivateKeyEntry\nCertificate chain length: 1'],
    ['openssl', `Public-Key: (1024 bit)\nModulus:\n 00:${'c3:5a:'.repeat(60)}01\nExponent: 65537 (0x10001)`],
    ['a sentence', 'the private key is kept in a safe, this is the public one'],
    ['a name', 'com.alibaba.android.rimet.privatekeeper.application'],
  ])('%s', (_, text) => {
    expect(holdsPrivateKey(text)).toBe(false)
  })

  it('no modulus is taken for a key', () => {
    for (let round = 0; round < 2000; round++) {
      const modulus = randomBytes(256)
      modulus[0]! |= 0x80
      expect(holdsPrivateKey(modulus.toString('hex'))).toBe(false)
      expect(holdsPrivateKey(modulus.toString('base64'))).toBe(false)
      expect(holdsPrivateKey(colons(modulus))).toBe(false)
    }
  })

  it('is linear: a megabyte of anything is looked at in its first pages only', () => {
    for (const piece of [
      'M',
      'MI',
      '30',
      '30 ',
      '0x30,',
      ' ',
      '-',
      'BEGIN ',
      'LS0t',
      'TUlJ',
      '{d:',
      '<D>',
      '\\n',
      '_',
    ]) {
      expect(() => holdsPrivateKey(piece.repeat(1_000_000))).not.toThrow()
    }
  })
})
