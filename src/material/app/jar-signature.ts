import { endOfChain } from '../certificate/inspect-certificate.ts'
import { unwrapBytes } from '../certificate/unwrap.ts'
import type { Signature } from './app-contents.ts'
import type { Archive } from './archive.ts'
import { Unfit } from './unfit.ts'

/** A signature of scheme v1 (the JAR specification): `META-INF/CERT.RSA`, `.DSA` or `.EC`, signed data of PKCS#7. */
const SIGNATURE_FILE = /^META-INF\/[^/]+\.(?:RSA|DSA|EC)$/i

export async function signatureOfJar(archive: Archive): Promise<Signature[]> {
  const name = archive.names.find((candidate) => SIGNATURE_FILE.test(candidate))
  const bytes = name === undefined ? undefined : await archive.read(name)
  if (bytes === undefined) return []
  const unwrapped = unwrapBytes(bytes)
  const certificate = 'certificates' in unwrapped ? endOfChain(unwrapped.certificates) : undefined
  if (certificate === undefined) throw new Unfit('app_package.format', { reason: 'signature' })
  return [{ scheme: 'v1', certificate }]
}
