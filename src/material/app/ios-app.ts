import { parse as parsePlist } from '@plist/parse'
import { read } from '../../foundation/untrusted.ts'
import { endOfChain } from '../certificate/inspect-certificate.ts'
import { unwrapBytes } from '../certificate/unwrap.ts'
import type { AppContents } from './app-contents.ts'
import type { Archive } from './archive.ts'
import { isTree } from './binary-plist.ts'
import { Unfit } from './unfit.ts'

/** `Payload/Reader.app/Info.plist`: of the app itself, not of an extension or framework in it. */
export const INFO_PLIST: RegExp = /^Payload\/[^/]+\.app\/Info\.plist$/

/**
 * An iOS package (IPA): a property list, binary or XML, and, unless it comes from the App Store, the provisioning profile
 * with the developer's certificate.
 */
export async function readIpa(archive: Archive, info: string): Promise<AppContents> {
  const list = plistOf((await archive.read(info))!)
  const profile = await archive.read(info.replace(/Info\.plist$/, 'embedded.mobileprovision'))
  const unwrapped = profile === undefined ? undefined : unwrapBytes(profile)
  const isProfile = unwrapped !== undefined && 'certificates' in unwrapped
  const certificate = isProfile ? endOfChain(unwrapped.certificates) : undefined
  if (profile !== undefined && certificate === undefined) throw new Unfit('app_package.format', { reason: 'signature' })
  return {
    format: 'ipa',
    platform: 'ios',
    packageName: textAt(list, 'CFBundleIdentifier'),
    versionName: textAt(list, 'CFBundleShortVersionString'),
    versionCode: textAt(list, 'CFBundleVersion'),
    signatures: certificate === undefined ? [] : [{ scheme: 'profile', certificate }],
    isDebuggable: isProfile && unwrapped.profile?.isDevelopment === true,
  }
}

const BINARY = 'bplist'

function plistOf(bytes: Uint8Array): unknown {
  try {
    const isBinary = [...BINARY].every((letter, index) => bytes[index] === letter.charCodeAt(0))
    if (isBinary && !isTree(bytes)) throw new TypeError()
    return parsePlist(isBinary ? (bytes.slice().buffer as ArrayBuffer) : new TextDecoder().decode(bytes))
  } catch {
    throw new Unfit('app_package.format', { reason: 'manifest' })
  }
}

function textAt(list: unknown, key: string): string | undefined {
  const value = read(list, key)
  return typeof value === 'string' && value !== '' ? value : undefined
}
