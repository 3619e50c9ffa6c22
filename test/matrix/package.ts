import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { runScript } from '../examples/mini-program-page.ts'
import { manifest, root } from '../package/tarball.ts'
import { installed, run, versionIn } from './cache.ts'
import type { Installation } from './compare.ts'
import { type Check, type Found, nodeInstallation, type Stage, sameAnswers } from './stage.ts'

/** The package required, under hardened JavaScript, in a mini-program; and what those say who judge packages. */

export function packageChecks(stage: Stage): Check[] {
  return [
    {
      part: 'package',
      subject: 'Node',
      way: 'require',
      run: () => {
        const host = nodeInstallation(stage.folder, process.execPath, 'require', stage.entries)
        return sameAnswers(stage, process.versions.node, host, stage.entries)
      },
    },
    ...(['before', 'after'] as const).map((when) => ({
      part: 'package' as const,
      subject: 'SES',
      way: `lockdown ${when} the import`,
      async run(): Promise<Found> {
        const { ses, version } = await sesOf()
        const host: Installation = (asked) => ask(stage, 'ses.mjs', { entries: stage.entries, asked, ses, when })
        return await sameAnswers(stage, version, host, stage.entries)
      },
    })),
    {
      part: 'package',
      subject: 'mini-program',
      way: 'require',
      async run() {
        const names = ['main', 'locale', 'forms', 'rules', 'divisions', 'naming', 'footer']
        return await sameAnswers(stage, '-', miniProgram(stage, names), names)
      },
    },
    { part: 'package', subject: 'publint', way: 'strict', run: () => linted(stage) },
    { part: 'package', subject: 'attw', way: 'every entry', run: () => typesRight(stage) },
  ]
}

async function sesOf(): Promise<{ readonly ses: string; readonly version: string }> {
  const folder = await installed({ ses: 'latest' })
  const ses = pathToFileURL(join(folder, 'node_modules/ses/index.js')).href
  return { ses, version: versionIn(folder, 'ses') }
}

async function ask(stage: Stage, host: string, told: object): Promise<unknown> {
  return JSON.parse(await run(process.execPath, [host, JSON.stringify(told)], stage.folder))
}

/** The build for mini-programs, in a machine that has the language and nothing else. */
function miniProgram({ library, folder }: Stage, names: readonly string[]): Installation {
  const program = readFileSync(join(folder, 'program.cjs'), 'utf8')
  const inputs = readFileSync(join(folder, 'inputs.json'), 'utf8')
  const packed = (path: string): string | undefined => {
    try {
      return readFileSync(join(library, 'miniprogram_dist', path), 'utf8')
    } catch {
      return undefined
    }
  }
  const required = names.map((name) => `${name}: require('${name === 'main' ? 'beian' : `beian/${name}`}')`)
  const script = `
    const program = { exports: {} };
    (function (module, exports) { ${program}\n })(program, program.exports)
    program.exports.answer(JSON.parse(asked), { ${required} }, JSON.parse(inputs))
      .then((answered) => done(JSON.stringify(answered)), (cause) => failed(String(cause && cause.stack)))`
  return (asked) =>
    new Promise((resolve, reject) => {
      runScript(packed, script, {
        asked: JSON.stringify(asked),
        inputs,
        done: (answered: string) => resolve(JSON.parse(answered)),
        failed: (said: string) => reject(new Error(said)),
      })
    })
}

async function linted({ library }: Stage): Promise<Found> {
  const { messages } = await publint({ pkgDir: library, strict: true })
  // `browser` is for tools that know no `exports`; those that do get the same files in browsers as anywhere.
  const wrong = messages.filter(({ code }) => code !== 'USE_EXPORTS_BROWSER')
  if (wrong.length > 0) throw new Error(wrong.map((message) => formatMessage(message, { ...manifest })).join('\n'))
  return { version: versionIn(root, 'publint'), detail: 'no suggestion, warning or error' }
}

async function typesRight({ tarball }: Stage): Promise<Found> {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)))
  if (result.types === false) throw new Error('the package has no types')
  if (result.problems.length > 0) throw new Error(result.problems.map((problem) => JSON.stringify(problem)).join('\n'))
  return { version: versionIn(root, '@arethetypeswrong/core'), detail: 'no problem in any resolution' }
}
