import { dayOf, type JudgedOn } from '../../foundation/calendar.ts'
import { type CodesOf, error, type Issue, warning } from '../../foundation/issue.ts'
import { type Result, reject, settle } from '../../foundation/result.ts'
import { read } from '../../foundation/untrusted.ts'
import { bytesOf, type FileSource, SourceFailure, sourceOf } from '../byte-source.ts'
import { type Certificate, readCertificate } from './read-certificate.ts'
import { type Unwrapped, unwrapBytes, unwrapText } from './unwrap.ts'

/** A certificate in a file: a profile with its devices, or a long chain, is well below that. */
const LARGEST = 1_048_576

/**
 * Reads the certificate (证书) that signs an app, and writes down what the filing asks of it: public key (公钥) and
 * fingerprints (签名MD5/SHA-1值).
 *
 * Taken is what developers have at hand: PEM, DER, `.cer`, `.p7b`, a `.mobileprovision`, as bytes, as a file, or as text.
 * Of a chain it is the certificate at its end, the app's own; of a profile the developer's. Nothing is sent anywhere.
 *
 * Errors, `certificate.*`: nothing in it is a certificate (`format`: a request, a key alone), a private key or a key store
 * (`insecure`: whoever sends it about has given it away, and it must be replaced). Warnings: made for trying out
 * (`not_allowed`), past its last day (`expired`).
 *
 * Never rejects, whatever it is given.
 *
 * Source: the ICP form's app section as described by Huawei Cloud and two further providers; RFC 5280, 5652, 7468. Read
 * 2026-11-28.
 *
 * @example
 * ```ts
 * const { issues } = await inspectCertificate('-----BEGIN RSA PRIVATE KEY-----')
 * issues[0].code // → 'certificate.insecure'
 * ```
 */
export async function inspectCertificate(
  input: FileSource | string,
  options: JudgedOn = {},
): Promise<Result<Certificate, CodesOf<'certificate'>>> {
  const unwrapped = typeof input === 'string' ? unwrapTyped(input) : await unwrapFile(input)
  if ('code' in unwrapped) return reject(unwrapped)
  if ('reason' in unwrapped) return reject(reasonIssue(unwrapped.reason))
  const certificate = endOfChain(unwrapped.certificates)
  if (certificate === undefined) return reject(error('certificate.format', { reason: 'broken' }))
  return settle(certificate, judgeCertificate(certificate, read(options, 'today') as string | undefined))
}

/** What is to be said of a certificate that could be read. */
export function judgeCertificate(
  { subject, validity }: Certificate,
  today: string | undefined,
): Issue<CodesOf<'certificate'>>[] {
  const issues: Issue<CodesOf<'certificate'>>[] = []
  const kind = TRIED_OUT.find(([, names]) => names.test(subject))?.[0]
  if (kind !== undefined) issues.push(warning('certificate.not_allowed', { kind }))
  if (validity.until < dayOf(today)) issues.push(warning('certificate.expired', { on: validity.until }))
  return issues
}

/** Names that the tools of the platforms give to certificates for development. */
const TRIED_OUT = [
  ['android-debug', /^(?:C=US, ?O=Android, ?)?CN=Android Debug\b/],
  ['apple-development', /(?:^|, )CN=(?:Apple Development|iPhone Developer|iOS Development|Mac Developer)\b/],
] as const

/**
 * Of a chain of certificates the one at its end, which signs none of the others; where all do, the first. `undefined` where
 * none can be read.
 */
export function endOfChain(chain: readonly Uint8Array[]): Certificate | undefined {
  const certificates = chain.map(readCertificate).filter((item) => item !== undefined)
  const issuers = new Set(certificates.filter(({ subject, issuer }) => subject !== issuer).map(({ issuer }) => issuer))
  return certificates.find(({ subject }) => !issuers.has(subject)) ?? certificates[0]
}

function unwrapTyped(text: string): Unwrapped | Issue<CodesOf<'certificate'>> {
  if (text.trim() === '') return error('certificate.required', {})
  return text.length > LARGEST ? tooLarge(text.length) : unwrapText(text)
}

async function unwrapFile(input: unknown): Promise<Unwrapped | Issue<CodesOf<'certificate'>>> {
  if (input === undefined || input === null) return error('certificate.required', {})
  const source = sourceOf(input)
  if (source === undefined) return error('certificate.type', {})
  if (source.size === 0) return error('certificate.required', {})
  if (source.size > LARGEST) return tooLarge(source.size)
  try {
    return unwrapBytes(bytesOf(input) ?? (await source.read(0, source.size)))
  } catch (failure) {
    if (failure instanceof SourceFailure) return error('certificate.type', {})
    return error('certificate.format', { reason: 'broken' })
  }
}

function tooLarge(actual: number): Issue<CodesOf<'certificate'>> {
  return error('certificate.too_large', { maximum: LARGEST, actual })
}

function reasonIssue(reason: Extract<Unwrapped, { reason: string }>['reason']): Issue<CodesOf<'certificate'>> {
  return reason === 'insecure' ? error('certificate.insecure', {}) : error('certificate.format', { reason })
}
