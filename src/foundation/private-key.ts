import { base64From, contentsAt, decimalFrom, hexFrom, INTEGER, lengthAt, SEQUENCE } from './encoded-bytes.ts'
import { tidy } from './text.ts'

/**
 * Whether a text holds a private key (私钥) or a key store, in any wrapping: what signs the app must never leave its
 * developer, and whoever pastes it has given it away.
 *
 * Told by what stands around it (PEM lines, PuTTY, JWK, XML, the dumps of openssl, Java and Python), and by its first
 * bytes in base64, base64url, hexadecimal or decimal, at the start of a piece or behind another element:
 *
 * | first bytes | what |
 * |---|---|
 * | SEQUENCE, INTEGER of one byte, SEQUENCE, INTEGER or OCTET STRING | PKCS#8, PKCS#1, SEC1, DSA; PKCS#12 |
 * | SEQUENCE …, OID of PKCS#5 or of PKCS#12's encryption | encrypted PKCS#8; BCFKS |
 * | a magic number | key stores of Java and Bouncy Castle, OpenSSH, Microsoft's blobs |
 *
 * A public key has a SEQUENCE (SPKI, a certificate) or a long INTEGER (PKCS#1) in the first place. A bare seed or scalar
 * of 32 bytes looks like any other number of its length: nothing can tell it.
 *
 * RFC 5208, 5915, 5958, 7292, 7468, 7517, 8017; read 2026-11-27.
 */
export function holdsPrivateKey(text: string): boolean {
  return text.length >= SHORTEST && isFoundIn(folded(text.slice(0, LOOKED_AT)), WRAPPINGS)
}

/** Characters of the shortest line that gives a key away. */
const SHORTEST = 20

/** Characters that are looked at: a chain of keys and certificates is shorter. */
const LOOKED_AT = 32768

/** How often a text may be encoded again: base64 of a PEM block, and once more. */
const WRAPPINGS = 3

/** Bytes that tell what a structure is. */
const HEAD = 30

const NAMED: readonly RegExp[] = [
  // PEM, PGP, SSH.com: -----BEGIN EC PRIVATE KEY-----, with or without its spaces.
  // Also as it stands in addresses and names of variables (%20, +, _).
  /(?:BEGIN|END)[A-Z\d _+%]{0,24}PRIVATE(?:[ _+]|%20)?KEY/i,
  /PuTTY-User-Key-File|Private-Lines:|AGE-SECRET-KEY-1/i,
  // openssl -text, Java's and Conscrypt's toString(), the classes of Python.
  /Private-Key:|private[ _-]?exponent|(?:RSA|EllipticCurve)PrivateNumbers\(/i,
  // The parts that only a private key has, in a dump whose first lines are lost, and as Go prints them.
  /(?:prime ?[12P-Q]|exponent ?[12P-Q]|coefficient) ?[:=] ?[\da-f]{2}[\da-f:]{14}|Primes:\[/i,
  // A key that is called one: 私钥：…, privateKey: "…", PRIVATE_KEY=0x…, priv: 5a:….
  /(?:private[ _-]?key|secret[ _-]?key|priv|[私密][钥鑰]\((?:私|private)\)|私[钥鑰])[\\"']{0,4} ?[:=] ?[\\"']{0,4}(?:0x)?[\w+/:-]{32}/i,
  // A JWK has its secret in d; so has RsaKey(n=…, d=…) of Python.
  /[{,] ?[\\"']{0,4}d[\\"']{0,4} ?[:=] ?[\\"']{0,4}[\w+/-]{16}/,
  // XML of .NET: <RSAKeyValue>…<D>…</D>.
  /(?:<|&lt;)(?:\w{1,9}:)?D(?:>|&gt;) ?[\w+/]{16}/,
]

/**
 * Base64 (also base64url), broken into lines or groups or not; hexadecimal, in pairs with or without separators; bytes in
 * decimal, as Java, Go and Node print them.
 */
const BASE64_RUN = /[\w+/ -]{20,}/g
const HEX_RUN = /(?:(?:0x|\\x)?[\da-f]{2}[ :,-]{0,2}){20,}/gi
const DECIMAL_RUN = /(?:-?\d{1,3}(?:, ?| )){20,}/g

function isFoundIn(text: string, wrappings: number): boolean {
  if (NAMED.some((name) => name.test(text))) return true
  for (const [run] of text.matchAll(BASE64_RUN)) {
    if (startsInBase64(run)) return true
    // The run may be one text, or texts of their own behind words.
    const wholes = run.includes(' ') ? [run, ...run.split(' ')] : [run]
    for (const whole of wholes) {
      if (isTelling(base64From(whole, 0, HEAD)) && isFoundInBytes(base64From(whole, 0, LOOKED_AT), wrappings))
        return true
    }
  }
  for (const [run] of text.matchAll(HEX_RUN)) {
    if (isTelling(hexFrom(run.slice(0, HEAD * 4))) && isFoundInBytes(hexFrom(run), wrappings)) return true
  }
  for (const [run] of text.matchAll(DECIMAL_RUN)) {
    const bytes = decimalFrom(run)
    if (isTelling(bytes) && isFoundInBytes(bytes, wrappings)) return true
  }
  return false
}

/** Whether bytes begin as an element, a key store or a text does: the others are numbers, and need not be read. */
function isTelling(bytes: readonly number[]): boolean {
  return bytes[0] === SEQUENCE || isText(bytes) || isHead(bytes, 0)
}

/** Whether one of the pieces of a run of base64 begins as a private key does. */
function startsInBase64(run: string): boolean {
  for (const { index, 0: first } of run.matchAll(BASE64_STARTS)) {
    const start = index + first.length - 1
    if (isHead(base64From(run, start, HEAD), 0) && !OUTER.test(run.slice(0, start))) return true
  }
  return false
}

/** The first character in base64 of the heads below, where a piece begins. */
const BASE64_STARTS = /(?:^|[ _-])[M/_zAHBb]/g

/** The header of a SEQUENCE of 128 bytes or more: what follows is its first element, in a text broken into groups. */
const OUTER = /MI[E-H][\w+/-] ?$/

/** Whether the bytes are a private key, have one behind other elements, or are a text in which one stands. */
function isFoundInBytes(bytes: readonly number[], wrappings: number): boolean {
  let at = 0
  while (at < bytes.length) {
    if (isHead(bytes, at)) return true
    if (bytes[at] !== SEQUENCE) break
    at = contentsAt(bytes, at) + lengthAt(bytes, at)
  }
  return wrappings > 0 && isText(bytes) && isFoundIn(textOf(bytes), wrappings - 1)
}

const OCTET_STRING = 0x04
const OBJECT_IDENTIFIER = 0x06

/** PKCS#5 (1.2.840.113549.1.5), PKCS#12's own encryption (1.2.840.113549.1.12.1): contents of the identifiers. */
const ENCRYPTIONS: readonly (readonly number[])[] = [
  [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05],
  [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01],
]

/** JKS, JCEKS (each with its version), BKS and UBER (version, length of the salt), PVK, PRIVATEKEYBLOB, OpenSSH. */
const MAGIC: readonly (readonly number[])[] = [
  [0xfe, 0xed, 0xfe, 0xed, 0, 0, 0],
  [0xce, 0xce, 0xce, 0xce, 0, 0, 0],
  [0, 0, 0, 1, 0, 0, 0, 0x14],
  [0, 0, 0, 2, 0, 0, 0, 0x14],
  [0x1e, 0xf1, 0xb5, 0xb0, 0, 0, 0, 0],
  [0x07, 0x02, 0, 0, 0],
  [0x6f, 0x70, 0x65, 0x6e, 0x73, 0x73, 0x68, 0x2d, 0x6b, 0x65, 0x79, 0x2d],
]

function isHead(bytes: readonly number[], start: number): boolean {
  if (bytes[start] !== SEQUENCE) return MAGIC.some((magic) => standsAt(bytes, start, magic))
  let at = contentsAt(bytes, start)
  if (bytes[at] === INTEGER && bytes[at + 1] === 1) return isVersioned(bytes, at + 2)
  while (bytes[at] === SEQUENCE) at = contentsAt(bytes, at)
  if (bytes[at] !== OBJECT_IDENTIFIER) return false
  return ENCRYPTIONS.some((identifier) => standsAt(bytes, at + 2, identifier))
}

/** A version up to 3, and behind it the algorithm, the modulus, or the key itself. */
function isVersioned(bytes: readonly number[], at: number): boolean {
  const next = bytes[at + 1]
  return bytes[at]! <= 3 && (next === SEQUENCE || next === INTEGER || next === OCTET_STRING)
}

function standsAt(bytes: readonly number[], at: number, expected: readonly number[]): boolean {
  for (let index = 0; index < expected.length; index++) {
    if (bytes[at + index] !== expected[index]) return false
  }
  return true
}

/** Whether bytes begin as a text does: printable characters only. */
function isText(bytes: readonly number[]): boolean {
  if (bytes.length < SHORTEST) return false
  for (let index = 0; index < SHORTEST; index++) {
    const byte = bytes[index]!
    if ((byte < 32 || byte > 126) && (byte < 9 || byte > 13)) return false
  }
  return true
}

/** Line breaks as programs write them, and everything that paste leaves behind, made spaces. */
function folded(text: string): string {
  return tidy(text.replace(/\\[nrt]/g, ' '))
}

function textOf(bytes: readonly number[]): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return folded(text)
}
