import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import nodeResolve from '@rollup/plugin-node-resolve'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { scratch } from '../package/tarball.ts'
import { installed, npm, run, versionIn } from './cache.ts'
import { type Check, type Found, nodeInstallation, type Stage, sameAnswers, shareProgram } from './stage.ts'

/** zod's models beside every zod that somebody may have, installed by npm as people install it. */

/** Too old for the models; everything else works beside them. */
const TOO_OLD = ['3.22.4', '3']
/** The oldest that is promised, the newest of each line since, and the newest of all. */
const ENOUGH = ['4.1.0', '4.1', '4.2', '4.3', '4.4', '4.5', 'latest']
const SENTENCE = 'beian needs zod 4.1 or newer: npm install zod@latest'

export function zodChecks(stage: Stage): Check[] {
  const others = stage.entries.filter((name) => name !== 'zod')
  const check = (
    way: string,
    range: string | undefined,
    judge: (folder: string, version: string) => Promise<Found>,
  ): Check => ({
    part: 'zod',
    subject: 'zod',
    way,
    async run() {
      const folder = await projectBeside(stage, range)
      const version = range === undefined ? '-' : versionIn(folder, 'zod')
      await bundles(folder, range === undefined ? ['beian'] : ['beian', 'beian/zod'])
      return await judge(folder, version)
    },
  })
  const withModels = async (folder: string, version: string): Promise<Found> =>
    await sameAnswers(stage, version, nodeInstallation(folder, process.execPath, 'import', MODELS), MODELS)
  const withSentence = async (folder: string, version: string): Promise<Found> => {
    const wrong = (await saidByFactories(folder)).filter(({ said }) => said !== SENTENCE)
    if (wrong.length > 0) throw new Error(wrong.map(({ name, said }) => `${name}: ${said || 'works'}`).join('\n'))
    return await importing(folder, others, { version, detail: `each factory says: ${SENTENCE}` })
  }
  const withoutZod = async (folder: string): Promise<Found> => {
    const said = await run(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `await import('beian/zod').catch((cause) => console.log(cause.code, cause.message))`,
      ],
      folder,
    )
    if (!/^ERR_MODULE_NOT_FOUND Cannot find package 'zod'/.test(said)) throw new Error(said)
    return await importing(folder, others, {
      version: '-',
      detail: "the import of beian/zod says: Cannot find package 'zod'",
    })
  }
  return [
    ...ENOUGH.map((range) => check('models', range, withModels)),
    ...TOO_OLD.map((range) => check('without models', range, withSentence)),
    check('none installed', undefined, withoutZod),
  ]
}

/** Entries in which zod has a say. */
const MODELS = ['zod', 'locale']

/**
 * A project with the package that npm has put beside a zod, which npm has left as it was. It stands outside of this
 * repository, whose own zod would be found from within.
 */
async function projectBeside(stage: Stage, range: string | undefined): Promise<string> {
  const folder = scratch('zod')
  cpSync(await installed(range === undefined ? {} : { zod: range }), folder, { recursive: true })
  const before = range === undefined ? undefined : versionIn(folder, 'zod')
  await npm(folder, 'install', '--no-save', '--package-lock=false', stage.tarball)
  const after = range === undefined ? undefined : versionIn(folder, 'zod')
  if (before !== after) throw new Error(`npm moved zod from ${before} to ${after}`)
  shareProgram(stage, folder)
  return folder
}

/** Imports entries, which is all that is asked of them here, and gives back what was found. */
async function importing(folder: string, names: readonly string[], found: Found): Promise<Found> {
  const imports = names.map((name) => `await import('${name === 'main' ? 'beian' : `beian/${name}`}')`)
  const judge = `if (!(await import('beian')).isResidentId('11010519491231002X')) throw new Error('wrong')`
  await run(process.execPath, ['--input-type=module', '-e', [...imports, judge].join('\n')], folder)
  return found
}

/** Each factory of the entry with the models, called with what any of them may want. */
const CALL_FACTORIES = `
  const all = await import('beian/zod')
  const context = { service: 'website', nature: 'enterprise', type: 'business-license' }
  const said = []
  for (const [name, factory] of Object.entries(all)) {
    if (typeof factory !== 'function' || name === 'issuesOf' || name === 'beianLocale') continue
    try { factory(context); said.push({ name, said: '' }) } catch (cause) { said.push({ name, said: cause.message }) }
  }
  console.log(JSON.stringify(said))`

async function saidByFactories(folder: string): Promise<{ name: string; said: string }[]> {
  const said = JSON.parse(await run(process.execPath, ['--input-type=module', '-e', CALL_FACTORIES], folder))
  if (said.length <= 20) throw new Error(`only ${said.length} factories`)
  return said
}

/** A namespace of which nothing is touched at import bundles beside any zod. */
async function bundles(folder: string, names: readonly string[]): Promise<void> {
  const input = join(folder, 'page.js')
  const lines = names.map((name, index) => `import * as m${index} from '${name}'\n`)
  const used = names.map((_, index) => `m${index}`)
  writeFileSync(input, `${lines.join('')}globalThis.page = [${used}]\n`)
  await build({ entryPoints: [input], bundle: true, write: false, format: 'esm', logLevel: 'error' })
  const bundle = await rollup({ input, plugins: [nodeResolve()], onwarn() {} })
  await bundle.generate({ format: 'es' })
  await bundle.close()
}
