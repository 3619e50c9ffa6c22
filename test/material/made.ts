import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import {
  CertificateChoices,
  CertificateSet,
  ContentInfo,
  EncapsulatedContent,
  EncapsulatedContentInfo,
  SignedData,
} from '@peculiar/asn1-cms'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { Certificate as AsnCertificate } from '@peculiar/asn1-x509'
import * as x509 from '@peculiar/x509'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

/** Certificates and packages for the tests, made anew in each run: nobody's keys. */

x509.cryptoProvider.set(webcrypto as never)

export const RSA: webcrypto.RsaHashedKeyGenParams = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: Uint8Array.of(1, 0, 1),
  modulusLength: 2048,
}
export const EC: webcrypto.EcKeyGenParams & { readonly hash: string } = {
  name: 'ECDSA',
  namedCurve: 'P-256',
  hash: 'SHA-256',
}

export interface Made {
  readonly der: Uint8Array
  readonly pem: string
  readonly keys: webcrypto.CryptoKeyPair
  readonly certificate: x509.X509Certificate
}

export async function makeCertificate(
  name: string,
  options: { algorithm?: typeof RSA | typeof EC; until?: string; issuer?: Made } = {},
): Promise<Made> {
  const { algorithm = RSA, until = '2046-06-01', issuer } = options
  const keys = (await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: '0a1b2c3d',
    subject: name,
    issuer: issuer?.certificate.subject ?? name,
    notBefore: new Date('2020-03-01T00:00:00Z'),
    notAfter: new Date(`${until}T00:00:00Z`),
    signingAlgorithm: issuer === undefined ? algorithm : issuer.certificate.signatureAlgorithm,
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
  })
  return { der: new Uint8Array(certificate.rawData), pem: certificate.toString('pem'), keys, certificate }
}

/** Signed data of PKCS#7 with these certificates and these contents; its signature is left out, as in a `.p7b`. */
export function signedData(certificates: readonly Made[], contents?: Uint8Array): Uint8Array {
  const choices = certificates.map(
    ({ der }) => new CertificateChoices({ certificate: AsnConvert.parse(der, AsnCertificate) }),
  )
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: '1.2.840.113549.1.7.1',
      ...(contents === undefined
        ? {}
        : { eContent: new EncapsulatedContent({ single: new OctetString(contents.slice().buffer) }) }),
    }),
    certificates: new CertificateSet(choices),
  })
  const info = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: AsnConvert.serialize(signed) })
  return new Uint8Array(AsnConvert.serialize(info))
}

/** A provisioning profile, as Xcode embeds it. */
export function provisioningProfile(developer: Made, signer: Made, isDevelopment = false): Uint8Array {
  const plist = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>AppIDName</key><string>Reader</string>
<key>DeveloperCertificates</key><array><data>${Buffer.from(developer.der).toString('base64')}</data></array>
<key>Entitlements</key><dict>
<key>application-identifier</key><string>A1B2C3D4E5.cn.people.reader</string>
<key>get-task-allow</key>${isDevelopment ? '<true/>' : '<false/>'}
</dict></dict></plist>`
  return signedData([signer], new TextEncoder().encode(plist))
}

export async function makeZip(entries: Readonly<Record<string, Uint8Array | string>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  for (const [name, contents] of Object.entries(entries)) {
    const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents
    await writer.add(name, new Uint8ArrayReader(bytes))
  }
  return writer.close()
}

const END = 22

/** The archive with a block of signatures in front of its directory. */
export function withBlock(zip: Uint8Array, block: Uint8Array): Uint8Array {
  const view = Buffer.from(zip)
  const end = zip.length - END
  const start = view.readUInt32LE(end + 16)
  const whole = Buffer.concat([view.subarray(0, start), block, view.subarray(start)])
  whole.writeUInt32LE(start + block.length, whole.length - END + 16)
  return new Uint8Array(whole)
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

function piece(...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([uint32(body.length), body])
}

const IDENTIFIERS = { v2: 0x7109871a, v3: 0xf05368c0, 'v3.1': 0x1b93ad61 } as const

/** Android's block of signatures: what names the signer is right, the digests and signatures are empty. */
export function androidBlock(signers: Readonly<Partial<Record<keyof typeof IDENTIFIERS, Made>>>): Uint8Array {
  const pairs = Object.entries(signers).map(([scheme, { der }]) => {
    const signed = piece(piece(), piece(piece(der)), piece())
    const value = piece(piece(signed, piece(), piece()))
    const body = Buffer.concat([uint32(IDENTIFIERS[scheme as keyof typeof IDENTIFIERS]), value])
    return Buffer.concat([uint64(body.length), body])
  })
  const body = Buffer.concat(pairs)
  const size = body.length + 24
  return Buffer.concat([uint64(size), body, uint64(size), Buffer.from('APK Sig Block 42')])
}

/** HarmonyOS' block of signatures. */
export function harmonyBlock(pieces: ReadonlyMap<number, Uint8Array>, magic = '<hap sign block>'): Uint8Array {
  const heads: Buffer[] = []
  let offset = pieces.size * 12
  for (const [kind, { length }] of pieces) {
    heads.push(uint32(kind), uint32(length), uint32(offset))
    offset += length
  }
  const foot = [uint32(pieces.size), uint64(offset + 32), Buffer.from(magic), uint32(3)]
  return Buffer.concat([...heads, ...pieces.values(), ...foot])
}
