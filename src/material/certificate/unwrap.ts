import { parse as parsePlist } from '@plist/parse'
import { BitString, Constructed, fromBER, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import { base64From } from '../../foundation/encoded-bytes.ts'
import { holdsPrivateKey } from '../../foundation/private-key.ts'
import { read } from '../../foundation/untrusted.ts'
import { base64 } from '../written-bytes.ts'

/**
 * What stands around a certificate, told by its structure and never by a file's name:
 *
 * | wrapping | what it is |
 * |---|---|
 * | PEM, base64 | `.pem`, `.cer`, `.crt`; several blocks are a chain |
 * | DER | `.cer`, `.der`, `.crt`: SEQUENCE of SEQUENCE, SEQUENCE, BIT STRING |
 * | PKCS#7 | `.p7b`, `META-INF/*.RSA`: signed data, the certificates in its field [0] |
 * | provisioning profile | `.mobileprovision`: signed data whose contents are a property list |
 *
 * RFC 5652 (signed data), RFC 7468 (PEM); Apple TN3125 (profiles). Read 2026-11-28.
 */
export type Unwrapped =
  | { readonly certificates: readonly Uint8Array[]; readonly profile?: Profile }
  | { readonly reason: 'none' | 'request' | 'public-key' | 'broken' | 'insecure' }

/** What a provisioning profile says besides its certificates. */
export interface Profile {
  /** `TEAM.cn.people.reader`, or `TEAM.*`. */
  readonly applicationIdentifier?: string
  /** For devices in development, not for a store. */
  readonly isDevelopment: boolean
}

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const CONTEXT_SPECIFIC = 3
/** Bytes of a key or key store that give it away. */
const HEAD = 64

const BLOCK = /-----BEGIN ([A-Z\d #]{1,40})-----([^-]{16,})-----END/g
/** A certificate's first line, whose last one is not there. */
const BEGUN = /-----BEGIN (?:X509 |TRUSTED )?(?:CERTIFICATE|PKCS ?#?7|CMS)-----/
const CERTIFICATES = /^(?:X509 |TRUSTED )?CERTIFICATE$/
const WRAPPED = /^(?:PKCS ?#?7(?: SIGNED DATA)?|CMS)$/

/** The certificates in a text: PEM blocks, or base64 alone. */
export function unwrapText(text: string): Unwrapped {
  if (holdsPrivateKey(text)) return { reason: 'insecure' }
  const certificates: Uint8Array[] = []
  let reason: 'none' | 'request' | 'public-key' = 'none'
  for (const [, label = '', body = ''] of text.matchAll(BLOCK)) {
    if (CERTIFICATES.test(label)) certificates.push(fromBase64(body))
    else if (WRAPPED.test(label)) return unwrapBytes(fromBase64(body))
    else if (label.endsWith('CERTIFICATE REQUEST')) reason = 'request'
    else if (label.endsWith('PUBLIC KEY')) reason = 'public-key'
  }
  if (certificates.length > 0) return { certificates }
  if (BEGUN.test(text)) return { reason: 'broken' }
  const bare = text.replace(/\s/g, '')
  return reason === 'none' && /^M[\w+/-]{100,}={0,2}$/.test(bare) ? unwrapBytes(fromBase64(bare)) : { reason }
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(base64From(text.replace(/\s/g, ''), 0, text.length))
}

/** The certificates in bytes: DER, or a text's. */
export function unwrapBytes(bytes: Uint8Array): Unwrapped {
  if (bytes[0] !== 0x30) return isText(bytes) ? unwrapText(asciiOf(bytes)) : unwrapStore(bytes)
  const root = fromBER(bytes).result
  const parts = root instanceof Sequence ? root.valueBlock.value : []
  const [first, second, third] = parts
  if (first instanceof ObjectIdentifier && first.valueBlock.toString() === SIGNED_DATA) return unwrapSigned(second)
  if (first instanceof Sequence && second instanceof BitString) return { reason: 'public-key' }
  if (first instanceof Sequence && second instanceof Sequence && third instanceof BitString) {
    return isRequest(first) ? { reason: 'request' } : { certificates: [bytes] }
  }
  return unwrapStore(bytes)
}

/** A key or a key store; nothing else is told. */
function unwrapStore(bytes: Uint8Array): Unwrapped {
  return { reason: holdsPrivateKey(base64(bytes.subarray(0, HEAD))) ? 'insecure' : 'none' }
}

/** A request has its version, 0, and the name in the first two places (RFC 2986). */
function isRequest(body: Sequence): boolean {
  const [version, name] = body.valueBlock.value
  return version instanceof Integer && version.valueBlock.valueDec === 0 && name instanceof Sequence
}

function unwrapSigned(contents: unknown): Unwrapped {
  const [signed] = contents instanceof Constructed ? contents.valueBlock.value : []
  const parts = signed instanceof Sequence ? signed.valueBlock.value : []
  const profile = profileOf(contentsOf(parts[2]))
  if (profile !== undefined) return profile
  const set = parts.find(({ idBlock }) => idBlock.tagClass === CONTEXT_SPECIFIC && idBlock.tagNumber === 0)
  if (!(set instanceof Constructed)) return { reason: 'none' }
  return { certificates: set.valueBlock.value.map(({ valueBeforeDecodeView }) => valueBeforeDecodeView) }
}

/** What was signed: an OCTET STRING, in one piece or in several. */
function contentsOf(part: unknown): Uint8Array | undefined {
  const [, wrapped] = part instanceof Sequence ? part.valueBlock.value : []
  const [octets] = wrapped instanceof Constructed ? wrapped.valueBlock.value : []
  return octets instanceof OctetString ? new Uint8Array(octets.getValue()) : undefined
}

/** The developer's certificates of a provisioning profile; the ones that sign the profile itself are Apple's. */
function profileOf(contents: Uint8Array | undefined): Unwrapped | undefined {
  if (contents === undefined) return undefined
  let list: unknown
  try {
    list = parsePlist(utf8Of(contents))
  } catch {
    return undefined
  }
  const certificates = read(list, 'DeveloperCertificates')
  if (!Array.isArray(certificates)) return undefined
  const entitlements = read(list, 'Entitlements')
  const identifier = read(entitlements, 'application-identifier')
  return {
    certificates: certificates.filter((item) => item instanceof ArrayBuffer).map((item) => new Uint8Array(item)),
    profile: {
      isDevelopment: read(entitlements, 'get-task-allow') === true,
      ...(typeof identifier === 'string' ? { applicationIdentifier: identifier } : {}),
    },
  }
}

function isText(bytes: Uint8Array): boolean {
  // A byte order mark, or printable characters and line ends.
  const head = bytes.subarray(0, HEAD)
  return head.length > 0 && head.every((byte) => byte >= 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)
}

/** PEM has nothing but ASCII; what else stands around its blocks does not matter. */
function asciiOf(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let index = 0; index < bytes.length; index += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(index, index + 8192)))
  }
  return parts.join('')
}

function utf8Of(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
