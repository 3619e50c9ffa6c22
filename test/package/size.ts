import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * Size of one import, bundled and minified for browsers, gzip -9. Fails where a ceiling is broken, or where what must
 * not be in a bundle is.
 */

interface Ceiling {
  readonly name: string
  readonly from: string
  readonly kB: number
  /** Identifiers of rooms that this import must not drag in. */
  readonly without?: readonly RegExp[]
}

const ZOD = /ZodString|_zod/
const PHONE_METADATA = /country_calling_codes|leading_digits|nationalPrefix/i

const ceilings: readonly Ceiling[] = [
  { name: 'isResidentId', from: 'core', kB: 1.2, without: [ZOD, PHONE_METADATA] },
  { name: 'parseResidentId', from: 'core', kB: 5.2, without: [ZOD, PHONE_METADATA] },
  { name: 'isSocialCreditCode', from: 'core', kB: 1.0, without: [ZOD, PHONE_METADATA] },
  { name: 'parseSocialCreditCode', from: 'core', kB: 3.2, without: [ZOD, PHONE_METADATA] },
  { name: 'parseOfficePhone', from: 'core', kB: 2, without: [ZOD, PHONE_METADATA] },
  { name: 'parseIcpNumber', from: 'core', kB: 1.2, without: [ZOD, PHONE_METADATA] },
  { name: 'checkServiceName', from: 'core', kB: 9, without: [ZOD, PHONE_METADATA] },
  { name: '*', from: 'core', kB: 45, without: [ZOD] },
]

const root = fileURLToPath(new URL('../../', import.meta.url))

async function sizeOf({ name, from }: Ceiling): Promise<{ raw: number; gzip: number; text: string }> {
  const names = name === '*' ? '* as everything' : `{ ${name} }`
  const contents = `import ${names} from './src/${from}.ts'\nglobalThis.used = ${name === '*' ? 'everything' : name}\n`
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  })
  const text = result.outputFiles[0]!.text
  return { raw: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length, text }
}

let broken = 0
for (const ceiling of ceilings) {
  const { raw, gzip, text } = await sizeOf(ceiling)
  const over = gzip > ceiling.kB * 1024
  const strays = (ceiling.without ?? []).filter((stray) => stray.test(text))
  if (over || strays.length > 0) broken++
  const name = `${ceiling.name === '*' ? 'everything' : ceiling.name} (beian/${ceiling.from})`
  const note = `${over ? '  OVER' : ''}${strays.length > 0 ? `  HOLDS ${strays.join(' ')}` : ''}`
  console.log(
    `${name.padEnd(40)} ${String(raw).padStart(7)} B  ${(gzip / 1024).toFixed(2).padStart(6)} kB gzip  (${ceiling.kB} kB)${note}`,
  )
}
console.log(`${ceilings.length - broken} passed, ${broken} failed`)
if (broken > 0) process.exitCode = 1
