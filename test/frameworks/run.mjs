// Installs this project where that has not been done for its lock, puts `beian` into it, and runs its types and tests.
// Without BEIAN_TARBALL, `beian` is the source; with it, that package. Arguments go to vitest.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const modules = `${here}node_modules/`
const lock = readFileSync(`${here}package-lock.json`)
const installed = `${modules}.installed-lock.json`

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(installed) || !lock.equals(readFileSync(installed))) {
  // Some packages ask for a newer Node than they need for what is tested here.
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(installed, lock)
}

rmSync(`${modules}beian`, { recursive: true, force: true })
if (process.env.BEIAN_TARBALL) {
  mkdirSync(`${modules}beian`)
  const tarball = resolve(process.env.BEIAN_TARBALL)
  execFileSync('tar', ['-xzf', tarball, '-C', `${modules}beian`, '--strip-components=1'])
  // Its own dependencies, beside it as npm lays them: those here are the frameworks', in versions of their own.
  const { dependencies } = JSON.parse(readFileSync(`${modules}beian/package.json`, 'utf8'))
  for (const name of Object.keys(dependencies)) {
    cpSync(`${here}../../node_modules/${name}`, `${modules}beian/node_modules/${name}`, { recursive: true })
  }
}

const only = process.argv.slice(2)
if (only.length === 0) {
  const project = process.env.BEIAN_TARBALL ? 'tsconfig.tarball.json' : 'tsconfig.json'
  run(process.execPath, [`${here}../../node_modules/typescript/bin/tsc`, '--noEmit', '-p', project])
}
run(process.execPath, [`${modules}vitest/vitest.mjs`, 'run', ...only])
