import { error, type Issue, warning } from '../foundation/issue.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'
import { type AppIdentityCode, type AppPlatformOptions, hasPlatform, isRepeated, openPart } from './app-part.ts'

/**
 * Public key of an app's signing certificate (公钥). The form documents no single notation, and the tools print four:
 * the modulus in hexadecimal (with or without colons), the modulus in decimal, base64, and a PEM block. Each is taken
 * as it is; only characters and length are judged.
 *
 * Errors: a private key, a hash in place of the key (32 or 40 hexadecimal digits), fewer characters than any key has,
 * a broken block, one character repeated. Warnings: 64 hexadecimal digits (a SHA-256, or the rare short key), a whole
 * certificate.
 *
 * Source: the ICP form's app section as described by Huawei Cloud and two further providers. Read 2026-11-21.
 */
export interface PublicKey {
  /** Hexadecimal in lower case, decimal, base64, or a PEM block with lines of 64; nothing else. */
  readonly text: string
  readonly encoding: 'hex' | 'decimal' | 'base64' | 'pem'
}

const LONGEST = 16384
/** 32 bytes in base64: the shortest key there is. */
const SHORTEST = 43

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** What openssl, keytool and the stores' tools put before and after the modulus. */
const BEFORE = /^[^:=]{0,40}(?:modulus|key|公钥|模数)[^:=]{0,12}[:=](?=[^=])/i
const AFTER = /(?:public)?exponent[:=].*$/i

/**
 * Reads a public key.
 *
 * @returns the value; or the findings, `app_identity.*` with `params.part` = `public-key`
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
export function parsePublicKey(input: unknown, options: AppPlatformOptions): Result<PublicKey, AppIdentityCode> {
  if (!hasPlatform(options)) return reject(error('app_identity.required', { part: 'platform' }))
  const part = 'public-key'
  const opened = openPart(input, part, LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const folded = compact(opened)
  if (folded.includes('-----')) return readBlock(folded)
  let text = folded
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(/^0x(?=[\dA-Fa-f:]+$)/i, '')
  const bare = text.replace(/:/g, '').toLowerCase()
  const encoding = encodingOf(bare)
  if (encoding !== 'base64') text = bare
  const issue = keyIssue(text, encoding, options)
  if (issue === undefined) return accept({ text, encoding })
  return issue.severity === 'error' ? reject(issue) : accept({ text, encoding }, [issue])
}

/**
 * Whether `input` is a public key in canonical form (with `lenient: true`, whatever {@link parsePublicKey} takes).
 *
 * @example
 * ```ts
 * isPublicKey(`${'c3'.repeat(255)}0f`, { platform: 'ios' })       // → true
 * isPublicKey(`0x${'C3'.repeat(255)}0F`, { platform: 'ios' })     // → false
 * ```
 */
export function isPublicKey(input: unknown, options: AppPlatformOptions & { readonly lenient?: boolean }): boolean {
  if (!hasPlatform(options)) return false
  if (options.lenient === true) return parsePublicKey(input, options).ok
  if (typeof input !== 'string' || input.length > LONGEST) return false
  if (input.startsWith('-----')) {
    const block = readBlock(compact(input))
    return block.ok && block.value.text === input
  }
  const encoding = encodingOf(input)
  // Capitals, and 0x in front: hexadecimal, but not in canonical form.
  if (encoding === 'base64' && /^(?:0x)?[\da-f]+$/i.test(input)) return false
  return keyIssue(input, encoding, options)?.severity !== 'error'
}

function encodingOf(text: string): 'hex' | 'decimal' | 'base64' {
  if (/^\d+$/.test(text) && text.length > 64) return 'decimal'
  return /^[\da-f]+$/.test(text) ? 'hex' : 'base64'
}

function keyIssue(
  text: string,
  encoding: PublicKey['encoding'],
  { platform }: AppPlatformOptions,
): Issue<AppIdentityCode> | undefined {
  const part = 'public-key'
  const extras = { rule: 'network/app-public-key' }
  const actual = text.length === 32 ? 'md5' : text.length === 40 ? 'sha1' : text.length === 64 ? 'sha256' : undefined
  if (encoding === 'hex' && actual !== undefined) {
    const params = { part, platform, expected: 'public-key', actual } as const
    // 64 digits are an Ed25519 key too.
    return actual === 'sha256' && !isRepeated(text)
      ? warning('app_identity.mismatch', params, extras)
      : error('app_identity.mismatch', params, extras)
  }
  if (!BASE64.test(text)) {
    const index = text.search(/[^A-Za-z0-9+/=]/)
    return error('app_identity.charset', { part, position: (index < 0 ? text.indexOf('=') : index) + 1 }, extras)
  }
  if (text.length < SHORTEST) {
    return error('app_identity.too_small', { part, minimum: SHORTEST, actual: text.length }, extras)
  }
  return isRepeated(text) ? error('app_identity.placeholder', { part }) : undefined
}

// Spaces are gone from the text, in `BEGINPUBLICKEY` too; the block is written anew.
function readBlock(folded: string): Result<PublicKey, AppIdentityCode> {
  const part = 'public-key'
  if (/privatekey/i.test(folded)) return reject(error('app_identity.insecure', { part }))
  const match = /^-----BEGIN(RSAPUBLICKEY|PUBLICKEY|CERTIFICATE)-----([A-Za-z0-9+/]+={0,2})-----END\1-----$/.exec(
    folded,
  )
  if (match === null || match[2]!.length < SHORTEST) {
    return reject(error('app_identity.format', { part, reason: 'block' }))
  }
  const label = match[1]!.replace('RSA', 'RSA ').replace('CKEY', 'C KEY')
  const lines = match[2]!.replace(/.{64}(?!$)/g, '$&\n')
  const text = `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----`
  const whole = warning('app_identity.format', { part, reason: 'certificate' })
  return accept({ text, encoding: 'pem' }, label === 'CERTIFICATE' ? [whole] : [])
}
