import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate as AsnCertificate, type Name, type Time } from '@peculiar/asn1-x509'
import { fromBER, Integer, ObjectIdentifier, Sequence } from 'asn1js'
import type { IsoDate } from '../../foundation/calendar.ts'
import { dayInChina } from '../../foundation/calendar.ts'
import { base64, hexadecimal } from '../written-bytes.ts'

/**
 * A certificate (证书, X.509 version 3), as the app section of the ICP form asks for it.
 *
 * RFC 5280; read 2026-11-28.
 */
export interface Certificate {
  /** Whom it names: `CN=Example, O=Example Ltd., C=CN`. */
  readonly subject: string
  readonly issuer: string
  /** In hexadecimal, lower case. */
  readonly serialNumber: string
  /** First and last day in China's time. */
  readonly validity: { readonly from: IsoDate; readonly until: IsoDate }
  readonly key: CertificateKey
  /**
   * What the form's field 公钥 takes: the modulus of an RSA key in hexadecimal, of any other key the whole structure in
   * base64.
   */
  readonly publicKey: string
  /** The key with its algorithm (SubjectPublicKeyInfo) in base64: the inside of a block `PUBLIC KEY`. */
  readonly spki: string
  /** Hashes of the certificate in hexadecimal, lower case, no separators. */
  readonly fingerprints: { readonly md5: string; readonly sha1: string; readonly sha256: string }
}

/** Algorithm of a key; of RSA and DSA its length in bits, of the others the curve. */
export type CertificateKey =
  | { readonly algorithm: 'rsa' | 'dsa'; readonly bits: number }
  | { readonly algorithm: 'ec'; readonly bits: number; readonly curve: string }
  | { readonly algorithm: 'ed25519' | 'unknown' }

const RSA = '1.2.840.113549.1.1.1'
const RSA_PSS = '1.2.840.113549.1.1.10'
const DSA = '1.2.840.10040.4.1'
const EC = '1.2.840.10045.2.1'
const ED25519 = '1.3.101.112'

/** Named curves by their object identifiers, with the length of their field in bits; SM2 is China's own (GB/T 32918). */
const CURVES: Readonly<Record<string, readonly [name: string, bits: number]>> = {
  '1.2.840.10045.3.1.7': ['P-256', 256],
  '1.3.132.0.34': ['P-384', 384],
  '1.3.132.0.35': ['P-521', 521],
  '1.2.156.10197.1.301': ['SM2', 256],
}

/** Short names of what stands in a name (RFC 4514), and the e-mail address, which old certificates have. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '0.9.2342.19200300.100.1.1': 'UID',
  '1.2.840.113549.1.9.1': 'emailAddress',
}

/** The certificate that these bytes are (DER); `undefined` where they are none. */
export function readCertificate(der: Uint8Array): Certificate | undefined {
  try {
    const { tbsCertificate } = AsnConvert.parse(der, AsnCertificate)
    const { serialNumber, subject, issuer, validity, subjectPublicKeyInfo } = tbsCertificate
    const spki = new Uint8Array(AsnConvert.serialize(subjectPublicKeyInfo))
    const { algorithm, subjectPublicKey } = subjectPublicKeyInfo
    const modulus = isRsa(algorithm.algorithm) ? modulusOf(subjectPublicKey) : undefined
    return {
      subject: written(subject),
      issuer: written(issuer),
      serialNumber: hexadecimal(withoutSign(new Uint8Array(serialNumber))),
      validity: { from: dayOf(validity.notBefore), until: dayOf(validity.notAfter) },
      key: keyOf(algorithm.algorithm, algorithm.parameters, modulus),
      publicKey: modulus === undefined ? base64(spki) : hexadecimal(modulus),
      spki: base64(spki),
      fingerprints: { md5: hexadecimal(md5(der)), sha1: hexadecimal(sha1(der)), sha256: hexadecimal(sha256(der)) },
    }
  } catch {
    return undefined
  }
}

function isRsa(algorithm: string): boolean {
  return algorithm === RSA || algorithm === RSA_PSS
}

/** The modulus of an RSA key: SEQUENCE of two INTEGERs. */
function modulusOf(key: ArrayBuffer): Uint8Array {
  const { result } = fromBER(key)
  const [modulus] = result instanceof Sequence ? result.valueBlock.value : []
  if (!(modulus instanceof Integer)) throw new TypeError()
  return withoutSign(modulus.valueBlock.valueHexView)
}

/** Without the byte of zeros that keeps a number positive. */
function withoutSign(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0 && bytes.length > 1 ? bytes.subarray(1) : bytes
}

function keyOf(algorithm: string, parameters: ArrayBuffer | null | undefined, modulus?: Uint8Array): CertificateKey {
  if (modulus !== undefined) return { algorithm: 'rsa', bits: bitsOf(modulus) }
  if (algorithm === ED25519) return { algorithm: 'ed25519' }
  const parsed = parameters === null || parameters === undefined ? undefined : fromBER(parameters).result
  if (algorithm === EC && parsed instanceof ObjectIdentifier) {
    const identifier = parsed.valueBlock.toString()
    const [curve, bits] = CURVES[identifier] ?? [identifier, 0]
    return { algorithm: 'ec', bits, curve }
  }
  const [prime] = algorithm === DSA && parsed instanceof Sequence ? parsed.valueBlock.value : []
  if (prime instanceof Integer) return { algorithm: 'dsa', bits: bitsOf(withoutSign(prime.valueBlock.valueHexView)) }
  return { algorithm: 'unknown' }
}

function bitsOf(number: Uint8Array): number {
  const [first = 0] = number
  return first === 0 ? 0 : (number.length - 1) * 8 + (32 - Math.clz32(first))
}

function dayOf(time: Time): IsoDate {
  return dayInChina(time.getTime().getTime())
}

/** The last part first, as RFC 4514 and the tools of Java and Android write a name. */
function written(name: Name): string {
  const parts: string[] = []
  for (const set of name) {
    const pairs = [...set].map(({ type, value }) => `${ATTRIBUTES[type] ?? type}=${escaped(String(value))}`)
    parts.unshift(pairs.join('+'))
  }
  return parts.join(', ')
}

function escaped(value: string): string {
  return value.replace(/[\\,+"<>;]/g, '\\$&')
}
