import { isList, read } from '../../foundation/untrusted.ts'
import type { ByteSource } from '../byte-source.ts'
import { endOfChain } from '../certificate/inspect-certificate.ts'
import { unwrapBytes } from '../certificate/unwrap.ts'
import type { AppContents } from './app-contents.ts'
import type { Archive } from './archive.ts'
import { Unfit } from './unfit.ts'

/** What names the app: of a module (HAP) in the stage model and in the one before it, and of a whole app (APP). */
export const HARMONY_MANIFESTS = ['module.json', 'config.json', 'pack.info'] as const

/**
 * A HarmonyOS package: `module.json` or `config.json` of a module (HAP, HSP), `pack.info` of a whole app (APP), and the
 * block of signatures that ends where the archive's directory begins:
 *
 * | bytes | what |
 * |---|---|
 * | 12 for each piece | kind, length, and place from the block's start |
 * | pieces | 0x20000000: signature (signed data of PKCS#7); 0x20000002: profile |
 * | 32 | count of pieces (4), length of the block (8), `<hap sign block>` or `HAP Sig Block 42` (16), version (4) |
 *
 * No tool but the signer itself reads it, and that is not packaged anywhere: what is read here is held against blocks made by
 * the tests after this table, and not against another program.
 *
 * Source: OpenHarmony, developtools_hapsigner. Read 2026-11-28.
 */
export async function readHarmonyApp(
  archive: Archive,
  manifest: (typeof HARMONY_MANIFESTS)[number],
): Promise<AppContents> {
  const list = jsonOf((await archive.read(manifest))!)
  const app = manifest === 'pack.info' ? read(read(list, 'summary'), 'app') : read(list, 'app')
  // The older model has both parts of the version in an object.
  const version = read(app, 'version')
  const { certificate, isDebuggable } = await signatureOf(archive.source, archive.directoryStart)
  return {
    format: manifest === 'pack.info' ? 'app' : 'hap',
    platform: 'harmonyos',
    packageName: textOf(read(app, 'bundleName')),
    versionName: textOf(read(app, 'versionName') ?? read(version, 'name')),
    versionCode: textOf(read(app, 'versionCode') ?? read(version, 'code')),
    signatures: certificate === undefined ? [] : [{ scheme: 'block', certificate }],
    isDebuggable: isDebuggable || read(app, 'debug') === true,
  }
}

const FOOT = 32
const HEAD = 12
const MAGICS: readonly string[] = ['<hap sign block>', 'HAP Sig Block 42']
const SIGNATURE = 0x20000000
const PROFILE = 0x20000002
/** Signature, profile, properties, proof of rotation. */
const MOST_PIECES = 16
const LARGEST = 16_777_216

async function signatureOf(source: ByteSource, directoryStart: number) {
  const pieces = await piecesOf(source, directoryStart)
  const signature = pieces.get(SIGNATURE)
  if (signature === undefined) return { isDebuggable: false }
  const unwrapped = unwrapBytes(signature)
  const certificate = 'certificates' in unwrapped ? endOfChain(unwrapped.certificates) : undefined
  if (certificate === undefined) throw unreadable()
  return { certificate, isDebuggable: isForDebugging(pieces.get(PROFILE)) }
}

async function piecesOf(source: ByteSource, directoryStart: number): Promise<Map<number, Uint8Array>> {
  const pieces = new Map<number, Uint8Array>()
  if (directoryStart < FOOT) return pieces
  const foot = await source.read(directoryStart - FOOT, directoryStart)
  if (!MAGICS.includes(String.fromCharCode(...foot.subarray(12, 28)))) return pieces
  const view = viewOf(foot)
  const count = view.getUint32(0, true)
  const length = view.getUint32(8, true) * 2 ** 32 + view.getUint32(4, true)
  if (count > MOST_PIECES || length > LARGEST || length > directoryStart || length < FOOT + count * HEAD) {
    throw unreadable()
  }
  const block = await source.read(directoryStart - length, directoryStart - FOOT)
  const heads = viewOf(block)
  for (let index = 0; index < count; index++) {
    const size = heads.getUint32(index * HEAD + 4, true)
    const start = heads.getUint32(index * HEAD + 8, true)
    if (start + size > block.length) throw unreadable()
    pieces.set(heads.getUint32(index * HEAD, true), block.subarray(start, start + size))
  }
  return pieces
}

/** A profile is JSON, as it is or within signed data; it says whether it is one for debugging. */
function isForDebugging(profile: Uint8Array | undefined): boolean {
  return profile !== undefined && /"type"\s*:\s*"debug"/.test(new TextDecoder().decode(profile))
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new Unfit('app_package.format', { reason: 'manifest' })
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' && !isList(value) ? value : undefined
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function unreadable(): Unfit {
  return new Unfit('app_package.format', { reason: 'signature' })
}
