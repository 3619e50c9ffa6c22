// The packed package in Deno, Bun and workerd, each of which answers the vectors as Node does, and bundled by webpack 4.
// Installs what this folder's lock names; a runtime that has no program for this system is left out, with a line.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { install, packedPackage, putPackage } from '../../build/project.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const modules = join(here, 'node_modules')
const built = join(here, 'dist')
const command = join(modules, 'beian', 'dist', 'cli.js')

install(here)
putPackage(here, packedPackage())
rmSync(built, { recursive: true, force: true })
mkdirSync(built)

await bundle('port.mjs', { external: ['beian', 'beian/*', 'node:*'] })
await bundle('worker.mjs', { conditions: ['workerd', 'worker', 'browser'] })

/** Puts a file of this folder, with what is not external, into `dist`. */
function bundle(name, options) {
  return build({
    entryPoints: [join(here, name)],
    outfile: join(built, name),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    logLevel: 'error',
    ...options,
  })
}

let failures = 0

/** Runs a check and tells how it went; a text that it gives says why it was left out. */
function check(name, run) {
  const start = Date.now()
  try {
    const left = run()
    const seconds = ((Date.now() - start) / 1000).toFixed(0)
    console.log(left === undefined ? `✓ ${name} (${seconds} s)` : `- ${name}: left out, ${left}`)
  } catch (cause) {
    failures++
    console.error(`✗ ${name}\n${cause.message}`)
  }
}

/** The program of a runtime that answers when it is asked for its version; `undefined` where none does. */
function programOf(name) {
  const folders = readdirSync(modules).filter((folder) => folder.startsWith('@') || folder === name)
  const files = folders.flatMap((folder) =>
    readdirSync(join(modules, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && [name, `${name}.exe`].includes(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return files.find((file) => spawnSync(file, ['--version']).status === 0)
}

/** Holds a port against the vectors of the packed package: every call is answered, and as it should be. */
function holdAgainstVectors(port) {
  const args = [command, 'vectors', 'run', '--json', '--limit', '60', '--', ...port]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: here, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (stdout === '') throw new Error(stderr)
  const { passed, failed, unanswered, skipped, problems, failures: wrong } = JSON.parse(stdout)
  if (passed > 4000 && failed + unanswered + skipped + problems.length === 0) return
  const some = wrong.slice(0, 5).map((one) => JSON.stringify(one))
  throw new Error(
    [
      `${passed} passed, ${failed} failed, ${unanswered} unanswered, ${skipped} skipped`,
      ...problems,
      ...some,
      stderr,
    ].join('\n'),
  )
}

const NO_PROGRAM = 'its package has no program for this system'
const RUNTIMES = {
  deno: (program) => [
    program,
    'run',
    '--no-config',
    '--node-modules-dir=manual',
    '--allow-read',
    '--allow-env',
    join(built, 'port.mjs'),
  ],
  bun: (program) => [program, 'run', join(built, 'port.mjs')],
  workerd: (program) => [process.execPath, join(here, 'worker-port.mjs'), program, join(here, 'workerd.capnp')],
}

check('Node', () => holdAgainstVectors([process.execPath, join(built, 'port.mjs')]))
for (const [name, port] of Object.entries(RUNTIMES)) {
  const program = programOf(name)
  check(name, () => (program === undefined ? NO_PROGRAM : holdAgainstVectors(port(program))))
}

check('webpack 4, without a compiler for older syntax', () => {
  const webpack = createRequire(join(here, 'package.json')).resolve('webpack/lib/webpack.js')
  const script = `require(${JSON.stringify(webpack)})({
    mode: 'production', target: 'web', context: ${JSON.stringify(here)}, entry: './legacy.js', performance: false,
    output: { path: ${JSON.stringify(built)}, filename: 'legacy.js' },
  }, (cause, stats) => {
    if (cause) throw cause
    if (stats.hasErrors()) { console.error(stats.toString({ all: false, errors: true })); process.exitCode = 1 }
  })`
  const file = join(built, 'legacy.js')
  const { status, stderr } = spawnSync(process.execPath, ['--openssl-legacy-provider', '-e', script], {
    encoding: 'utf8',
  })
  if (status !== 0 || !existsSync(file)) throw new Error(stderr.slice(0, 3000))
  const { ok, value } = JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8', cwd: dirname(file) }))
  if (!ok || value.text !== '11010519491231002X') throw new Error('the bundle does not run')
})

process.exitCode = failures === 0 ? 0 : 1
