import type { AppPlatform } from '../data/enumerations/enumeration.ts'
import { base64From, contentsAt, hexFrom, INTEGER, SEQUENCE } from '../foundation/encoded-bytes.ts'
import { asksCanonical, type CanonicalOption } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact, tidy } from '../foundation/text.ts'
import { type AppPlatformOptions, isRepeated, openPart, platformOf, secretIssue } from './app-part.ts'

/**
 * Public key of an app's signing certificate (公钥). The form documents no single notation, and the tools print four:
 * the modulus in hexadecimal (with or without colons), the modulus in decimal, base64, and a PEM block. Each is taken
 * as it is, also out of the print of openssl, Java or Android; only characters and length are judged.
 *
 * Errors: a private key in any wrapping (`insecure`: it is given away, see `foundation/private-key.ts`), a hash in place of
 * the key (32 or 40 hexadecimal digits), fewer characters than any key has, a broken block, one character repeated; a
 * platform that is none (`context.*`). Warnings: 32 bytes (a SHA-256, or the rare short key), a whole certificate.
 *
 * Source: the ICP form's app section as described by Huawei Cloud and two further providers. Read 2026-11-21.
 */
export interface PublicKey {
  /** Hexadecimal in lower case, decimal, base64, or a PEM block with lines of 64; nothing else. */
  readonly text: string
  readonly encoding: 'hex' | 'decimal' | 'base64' | 'pem'
}

const PART = 'public-key'
const LONGEST = 16384
/** 32 bytes in base64: the shortest key there is. */
const SHORTEST = 43

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** What openssl, keytool and the stores' tools put before and after the modulus. */
const BEFORE = /^[^:=]{0,40}(?:modulus|key|公钥|模数)[^:=]{0,12}[:=](?=[^=])/i
const AFTER = /,?(?:public)?exponent[:=].*$/i

/** The modulus, or the point of a curve, in a print of openssl, of Java (RSA alone) or of Android. */
const PRINTED = /(?:modulus(?:\(\w{1,9}\))?[:=]\{?((?:0x)?[\da-f:]{64,}?)(?:,?(?:public)?exponent|[^\da-f:]|$))/i

const BLOCK = /^-----BEGIN(RSAPUBLICKEY|PUBLICKEY|CERTIFICATE)-----([A-Za-z0-9+/]+={0,2})-----END\1-----$/

/** Tag of a certificate's version (X.509: [0]). */
const VERSION = 0xa0

/**
 * Reads a public key.
 *
 * @returns the value; or the findings, `app_identity.*` with `params.part` = `public-key`, or `context.*` at `platform`
 *
 * @example
 * ```ts
 * parsePublicKey(`Modulus=${'C3'.repeat(255)}0F`, { platform: 'android' })
 * // → { ok: true, issues: [], value: { text: 'c3c3…0f', encoding: 'hex' } }
 * parsePublicKey('8ddb342f2da5408402d7568af21e29f9', { platform: 'android' }).issues[0]
 * // → { code: 'app_identity.mismatch', severity: 'error',
 * //     params: { part: 'public-key', platform: 'android', expected: 'public-key', actual: 'md5' }, … }
 * ```
 */
export function parsePublicKey(
  input: unknown,
  options: AppPlatformOptions,
): Result<PublicKey, CodesOf<'app_identity' | 'context'>> {
  const platform = platformOf(options)
  const secret = secretIssue(input, PART)
  if (secret !== undefined) return reject(secret)
  if (typeof platform === 'object') return reject(platform)
  const opened = openPart(input, PART, LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const folded = compact(opened)
  const value = folded.includes('-----') ? readBlock(folded) : readKey(folded, opened)
  if ('code' in value) return reject(value)
  const issue = digestIssue(folded, value, platform) ?? keyIssue(value, platform)
  if (issue === undefined) return accept(value)
  return issue.severity === 'error' ? reject(issue) : accept(value, [issue])
}

/**
 * Whether `input` is a public key in any spelling that {@link parsePublicKey} takes; with `canonical: true`, as it writes
 * it.
 *
 * @example
 * ```ts
 * isPublicKey(`0x${'C3'.repeat(255)}0F`, { platform: 'ios' })                   // → true
 * isPublicKey(`0x${'C3'.repeat(255)}0F`, { platform: 'ios', canonical: true })  // → false
 * isPublicKey(`${'c3'.repeat(255)}0f`, { platform: 'ios', canonical: true })    // → true
 * ```
 */
export function isPublicKey(input: unknown, options: AppPlatformOptions & CanonicalOption): boolean {
  const result = parsePublicKey(input, options)
  return result.ok && (result.value.text === input || !asksCanonical(options))
}

/** The modulus by its name, as jadx, Python, Go, JWK and XML print it. */
const NAMED =
  /(?:modulus|模数|模數|[^a-z]n)[^\w+/]{1,8}(0x[\da-f]{64,}|[\da-f:]{64,}|\d{150,}|[\w+/-]{86,}={0,2})(?![\w+/-])/i

/** Bytes behind words, in groups or not, as the key chain of the Mac and Windows show them. */
const BYTES = /[^\da-z+/= ] ?((?:[\da-f]{2}[ :]?){64,})(?![\da-z+/=])/i

/** `ssh-rsa AAAA… comment`. */
const SSH = /^(?:ssh|ecdsa)-[a-z\d-]+ (AAAA[A-Za-z\d+/]+={0,2})/

/** A key without PEM lines; where it stands among words, by its name. */
function readKey(folded: string, typed: string): PublicKey {
  const value = readBare(folded)
  if (value.encoding !== 'base64' || BASE64.test(value.text)) return value
  const named = labelled(tidy(typed))
  return named === undefined ? value : readBare(named)
}

/** The key in a text that says more; `undefined` where it has no such form. */
function labelled(text: string): string | undefined {
  const found = NAMED.exec(text)?.[1] ?? SSH.exec(text)?.[1] ?? BYTES.exec(text)?.[1]
  return found === undefined ? undefined : inBase64(found.replace(/ /g, ''))
}

/** A hash by its name in the place of the key: `public key SHA-256 digest: …`. */
function digestIssue(
  folded: string,
  { text }: PublicKey,
  platform: AppPlatform,
): Issue<CodesOf<'app_identity' | 'context'>> | undefined {
  const name = /(md5|sha-?1|sha-?256)(?!\d)[^:=]{0,24}[:=](?:[\da-f]{2}:?){16,32}(?![\da-z])/i.exec(folded)?.[1]
  if (name === undefined || BASE64.test(text)) return undefined
  const actual = name.replace('-', '').toLowerCase() as 'md5' | 'sha1' | 'sha256'
  const params = { part: PART, platform, expected: 'public-key', actual } as const
  return error('app_identity.mismatch', params, { rule: 'network/app-public-key' })
}

/** A key without PEM lines, out of whatever a tool has printed around it. */
function readBare(folded: string): PublicKey {
  const printed = PRINTED.exec(folded)?.[1]
  const text = (printed ?? folded.replace(BEFORE, '').replace(AFTER, '')).replace(/^0x(?=[\dA-Fa-f:]+$)/i, '')
  const bare = text.replace(/:/g, '').toLowerCase()
  const encoding = encodingOf(bare)
  return { text: encoding === 'base64' ? standard(text) : bare, encoding }
}

/** A key in DER in base64url, in the standard's alphabet: its first byte is that of a SEQUENCE. */
function standard(text: string): string {
  return /^M[\w-]+={0,2}$/.test(text) ? inBase64(text) : text
}

function inBase64(text: string): string {
  return text.replace(/-/g, '+').replace(/_/g, '/')
}

function encodingOf(text: string): 'hex' | 'decimal' | 'base64' {
  if (/^\d+$/.test(text) && text.length > 64) return 'decimal'
  return /^[\da-f]+$/.test(text) ? 'hex' : 'base64'
}

function keyIssue(
  { text, encoding }: PublicKey,
  platform: AppPlatform,
): Issue<CodesOf<'app_identity' | 'context'>> | undefined {
  if (encoding === 'pem') return text.includes('BEGIN CERTIFICATE') ? certificateIssue() : undefined
  const extras = { rule: 'network/app-public-key' } as const
  const actual = hashOf(text, encoding)
  if (actual !== undefined) {
    const params = { part: PART, platform, expected: 'public-key', actual } as const
    // 32 bytes are an Ed25519 key too.
    return actual === 'sha256' && !isRepeated(text)
      ? warning('app_identity.mismatch', params, extras)
      : error('app_identity.mismatch', params, extras)
  }
  if (!BASE64.test(text)) {
    const index = text.search(/[^A-Za-z0-9+/=]/)
    return error('app_identity.charset', { part: PART, position: (index < 0 ? text.indexOf('=') : index) + 1 }, extras)
  }
  if (text.length < SHORTEST) {
    return error('app_identity.too_small', { part: PART, minimum: SHORTEST, actual: text.length }, extras)
  }
  if (isRepeated(text)) return error('app_identity.placeholder', { part: PART })
  const bytes = encoding === 'hex' ? hexFrom(text.slice(0, 64)) : base64From(text, 0, 32)
  return encoding !== 'decimal' && isCertificate(bytes) ? certificateIssue() : undefined
}

/** The hash whose length the text has: 32 bytes in base64 are told as in hexadecimal. */
function hashOf(text: string, encoding: PublicKey['encoding']): 'md5' | 'sha1' | 'sha256' | undefined {
  if (encoding === 'base64')
    return BASE64.test(text) && text.replace('=', '').length === SHORTEST ? 'sha256' : undefined
  if (encoding !== 'hex') return undefined
  return text.length === 32 ? 'md5' : text.length === 40 ? 'sha1' : text.length === 64 ? 'sha256' : undefined
}

/** Whether DER begins as a certificate does: SEQUENCE, SEQUENCE, and its version or (in the first version) a serial. */
function isCertificate(bytes: readonly number[]): boolean {
  if (bytes[0] !== SEQUENCE) return false
  const inner = contentsAt(bytes, 0)
  if (bytes[inner] !== SEQUENCE) return false
  const first = bytes[contentsAt(bytes, inner)]
  return first === VERSION || first === INTEGER
}

function certificateIssue(): Issue<CodesOf<'app_identity' | 'context'>> {
  return warning('app_identity.format', { part: PART, reason: 'certificate' })
}

/** A PEM block, written anew: spaces are gone from the text, in `BEGINPUBLICKEY` too. */
function readBlock(folded: string): PublicKey | Issue<CodesOf<'app_identity' | 'context'>> {
  const match = BLOCK.exec(folded)
  if (match === null || match[2]!.length < SHORTEST)
    return error('app_identity.format', { part: PART, reason: 'block' })
  const label = match[1]!.replace('RSA', 'RSA ').replace('CKEY', 'C KEY')
  const lines = match[2]!.replace(/.{64}(?!$)/g, '$&\n')
  return { text: `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----`, encoding: 'pem' }
}
