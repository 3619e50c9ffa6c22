import { verdictOf } from '../foundation/result.ts'
import type { ByteSource } from '../material/byte-source.ts'
import { eachInput } from './each-input.ts'
import { openFile } from './file-source.ts'
import { EMPTY, UnusableInput } from './input.ts'
import { json, today } from './option.ts'
import { FILES, type Subcommand, subcommand } from './subcommand.ts'

/** What the packages of an app, or its certificate, say of the row that the filing asks for on each platform. */
export const app: Subcommand = subcommand({
  name: 'app',
  about: {
    zh: '读取安装包或证书，给出备案要填的包名、公钥和指纹',
    en: 'package name, public key and fingerprint of an app, from its package or certificate',
  },
  ...FILES,
  options: { today, json },
  notes: {
    zh: '安装包：APK、AAB、IPA、HAP、APP；证书：PEM、CER、DER、P7B、mobileprovision。按文件内容识别，不看扩展名。只在本机读取，不上传；签名是否有效由各平台核验。',
    en: 'Packages: APK, AAB, IPA, HAP, APP; certificates: PEM, CER, DER, P7B, mobileprovision; told by what is in them, not by their names. Nothing leaves this machine. Whether a signature holds is for the platform to tell.',
  },
  examples: ['beian app app-release.apk', 'beian app reader.ipa reader.hap --json', 'beian app distribution.cer'],
  run: async ({ today, json }, files, world) => {
    const [{ inspectApp }, { inspectCertificate }, { printApp, printCertificate, inspectionAsJson }] =
      await Promise.all([
        import('../material/app/inspect-app.ts'),
        import('../material/certificate/inspect-certificate.ts'),
        import('./app-report.ts'),
      ])
    return eachInput(files, world, {
      json,
      read: openFile,
      use: async (source, file) => {
        try {
          if (source.size === 0) throw new UnusableInput(EMPTY)
          const isArchive = await startsLikeArchive(source)
          const result = isArchive ? await inspectApp(source, { today }) : await inspectCertificate(source, { today })
          if (json) await world.stdout(inspectionAsJson(file, result, verdictOf(result), world.language))
          else if (result.ok && 'row' in result.value)
            await world.stdout(printApp(file, result.value, result.issues, world))
          else await world.stdout(printCertificate(file, result, world))
          return result.ok ? 0 : 1
        } finally {
          await source.close()
        }
      },
    })
  },
})

/** The first bytes of an archive's first entry. */
const ARCHIVE = [0x50, 0x4b] as const

async function startsLikeArchive({ size, read }: ByteSource): Promise<boolean> {
  if (size < ARCHIVE.length) return false
  const head = await read(0, ARCHIVE.length)
  return ARCHIVE.every((byte, index) => head[index] === byte)
}
