import { type ManifestElement, readBinaryManifest } from './android-binary-xml.ts'
import { readProtoManifest } from './android-proto-xml.ts'
import { signaturesOfBlock } from './android-signing-block.ts'
import type { AppContents } from './app-contents.ts'
import type { Archive } from './archive.ts'
import { signatureOfJar } from './jar-signature.ts'
import { Unfit } from './unfit.ts'

export const APK_MANIFEST = 'AndroidManifest.xml'
export const AAB_MANIFEST = 'base/manifest/AndroidManifest.xml'

/** An Android package (APK): a manifest in binary XML, signatures in a block before the directory, or in `META-INF`. */
export async function readApk(archive: Archive): Promise<AppContents> {
  const manifest = readBinaryManifest((await archive.read(APK_MANIFEST))!)
  const block = await signaturesOfBlock(archive.source, archive.directoryStart)
  return androidApp('apk', manifest, [...block, ...(await signatureOfJar(archive))])
}

/** An Android app bundle (AAB): a manifest in protocol buffers, signatures in `META-INF`. */
export async function readAab(archive: Archive): Promise<AppContents> {
  const manifest = readProtoManifest((await archive.read(AAB_MANIFEST))!)
  return androidApp('aab', manifest, await signatureOfJar(archive))
}

function androidApp(
  format: 'apk' | 'aab',
  elements: readonly ManifestElement[],
  signatures: AppContents['signatures'],
): AppContents {
  const manifest = elements.find(({ name }) => name === 'manifest')
  if (manifest === undefined) throw new Unfit('app_package.format', { reason: 'manifest' })
  const application = elements.find(({ name }) => name === 'application')
  const { package: packageName, versionName, versionCode } = manifest.attributes
  return {
    format,
    platform: 'android',
    packageName: textOf(packageName),
    versionName: textOf(versionName),
    versionCode: textOf(versionCode),
    signatures,
    isDebuggable: application?.attributes.debuggable === true,
  }
}

function textOf(value: string | number | boolean | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : String(value)
}
