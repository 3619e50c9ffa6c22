// Projects inside of this repository that have a lock of their own and use the package as its users get it.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a command in a folder, with its output; ends this process where it fails. */
export function run(folder, command, args, stdio = 'inherit') {
  const { status } = spawnSync(command, args, { cwd: folder, stdio, shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

/** For preparations: standard output belongs to what is started afterwards, which may speak a protocol there. */
const ASIDE = ['inherit', 2, 'inherit']

/** Installs what the folder's lock names, where that has not been done for this lock. */
export function install(folder) {
  const lock = readFileSync(join(folder, 'package-lock.json'))
  const installed = join(folder, 'node_modules', '.installed-lock.json')
  if (existsSync(installed) && lock.equals(readFileSync(installed))) return
  // Some packages ask for a newer Node than they need for what is done here.
  run(folder, 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], ASIDE)
  writeFileSync(installed, lock)
}

/** Puts the package into the folder's modules; without a tarball only takes out what was there. */
export function putPackage(folder, tarball) {
  const modules = join(folder, 'node_modules')
  rmSync(join(modules, 'beian'), { recursive: true, force: true })
  // Vite keeps what it has made of packages by the lock, in which this one does not stand.
  rmSync(join(modules, '.vite'), { recursive: true, force: true })
  if (tarball === undefined) return
  mkdirSync(join(modules, 'beian'))
  execFileSync('tar', ['-xzf', resolve(tarball), '-C', join(modules, 'beian'), '--strip-components=1'])
  // Its own dependencies, beside it as npm lays them: the folder may have others of these names.
  const { dependencies } = JSON.parse(readFileSync(join(modules, 'beian', 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    cpSync(join(root, 'node_modules', name), join(modules, 'beian', 'node_modules', name), { recursive: true })
  }
}

/** The package as one file: BEIAN_TARBALL, or one that is made of the sources, unless they are older than it. */
export function packedPackage() {
  if (!existsSync(join(root, 'node_modules', 'tsup'))) run(root, 'npm', ['ci', '--no-audit', '--no-fund'], ASIDE)
  if (process.env.BEIAN_TARBALL) return resolve(process.env.BEIAN_TARBALL)
  const folder = join(root, 'node_modules', '.cache', 'beian-package')
  const tarball = () => readdirSync(folder).find((name) => name.endsWith('.tgz'))
  mkdirSync(folder, { recursive: true })
  const last = tarball()
  if (last === undefined || statSync(join(folder, last)).mtimeMs < lastChange()) {
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    // Built by name: the settings of the folder that called may say that npm runs no scripts of its own, `prepack` among them.
    run(root, 'npm', ['run', '--silent', 'build'], ASIDE)
    run(root, 'npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], ASIDE)
  }
  return join(folder, tarball())
}

/** When something that the package is built of was changed. */
function lastChange() {
  const files = ['src', 'build', 'test/vectors'].flatMap((name) =>
    readdirSync(join(root, name), { recursive: true }).map((file) => join(root, name, file)),
  )
  const more = ['package.json', 'tsup.config.ts'].map((name) => join(root, name))
  return Math.max(...[...files, ...more].map((file) => statSync(file).mtimeMs))
}
