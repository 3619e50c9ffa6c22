import type { ByteSource } from '../byte-source.ts'
import { readCertificate } from '../certificate/read-certificate.ts'
import type { Signature } from './app-contents.ts'
import { Unfit } from './unfit.ts'

/**
 * The certificates in the block of signatures of an APK, which ends where the archive's directory begins:
 *
 * | bytes | what |
 * |---|---|
 * | 8 | length of the block without these 8 |
 * | pairs | length (8), identifier (4), value |
 * | 8 | the same length |
 * | 16 | `APK Sig Block 42` |
 *
 * A value of scheme v2 or v3: signers, each signed data, in it digests, then certificates; all with lengths of 4 bytes in
 * front. The first certificate of the first signer is the app's.
 *
 * Source: source.android.com, APK Signature Scheme v2, v3 and v3.1. Read 2026-11-28.
 */
export async function signaturesOfBlock(source: ByteSource, directoryStart: number): Promise<Signature[]> {
  if (directoryStart < FOOT) return []
  const foot = await source.read(directoryStart - FOOT, directoryStart)
  if (String.fromCharCode(...foot.subarray(8)) !== MAGIC) return []
  const length = sizeAt(foot, 0)
  const start = directoryStart - length
  if (length < FOOT || length > LARGEST || start < 0) throw unreadable()
  return pairsIn(await source.read(start, directoryStart - FOOT))
}

const FOOT = 24
const MAGIC = 'APK Sig Block 42'
/** Certificates, digests, and a Merkle tree's root; 16 MB is what Android itself takes. */
const LARGEST = 16_777_216

/** The newest first: the newest is what a device of today trusts. */
const SCHEMES: readonly (readonly [identifier: number, scheme: Signature['scheme']])[] = [
  [0x1b93ad61, 'v3.1'],
  [0xf05368c0, 'v3'],
  [0x7109871a, 'v2'],
]

function pairsIn(block: Uint8Array): Signature[] {
  const view = viewOf(block)
  const values = new Map<number, Uint8Array>()
  for (let at = 0; at + 12 <= block.length; ) {
    const length = sizeAt(block, at)
    if (length < 4 || at + 8 + length > block.length) throw unreadable()
    values.set(view.getUint32(at + 8, true), block.subarray(at + 12, at + 8 + length))
    at += 8 + length
  }
  return SCHEMES.flatMap(([identifier, scheme]) => {
    const value = values.get(identifier)
    if (value === undefined) return []
    const certificate = readCertificate(certificateIn(value))
    if (certificate === undefined) throw unreadable()
    return [{ scheme, certificate }]
  })
}

/** Signers → the first signer → signed data → past the digests → certificates → the first. */
function certificateIn(value: Uint8Array): Uint8Array {
  const signed = pieceAt(pieceAt(pieceAt(value, 0), 0), 0)
  const digests = pieceAt(signed, 0)
  return pieceAt(pieceAt(signed, 4 + digests.length), 0)
}

/** What stands behind a length of four bytes. */
function pieceAt(bytes: Uint8Array, at: number): Uint8Array {
  if (at + 4 > bytes.length) throw unreadable()
  const length = viewOf(bytes).getUint32(at, true)
  if (at + 4 + length > bytes.length) throw unreadable()
  return bytes.subarray(at + 4, at + 4 + length)
}

/** A length of eight bytes; what no number can hold is longer than any file. */
function sizeAt(bytes: Uint8Array, at: number): number {
  const view = viewOf(bytes)
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function unreadable(): Unfit {
  return new Unfit('app_package.format', { reason: 'signature' })
}
