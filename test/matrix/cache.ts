import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../package/tarball.ts'

/** What the matrix installs, kept between its runs: each set of packages in a folder of its own. */

const place = join(root, 'node_modules', '.cache', 'beian-matrix')
/** A range such as `22` stands for its newest version of the week. */
const FRESH_FOR = 7 * 24 * 3600 * 1000

export function forgetInstalled(): void {
  rmSync(place, { recursive: true, force: true })
}

/** What this run has asked for: checks of one version run side by side. */
const asked = new Map<string, Promise<string>>()

/** A folder in which npm has installed these packages, `name: range`. */
export function installed(packages: Readonly<Record<string, string>>): Promise<string> {
  const names = Object.entries(packages).map(([name, range]) => `${name.replace(/\W+/g, '-')}-${range}`)
  const folder = join(place, names.join('_') || 'nothing')
  const known = asked.get(folder) ?? installIn(folder, packages)
  asked.set(folder, known)
  return known
}

async function installIn(folder: string, packages: Readonly<Record<string, string>>): Promise<string> {
  const mark = join(folder, '.installed')
  if (existsSync(mark) && Date.now() - Number(readFileSync(mark, 'utf8')) < FRESH_FOR) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }))
  await npm(folder, 'install')
  writeFileSync(mark, String(Date.now()))
  return folder
}

/** npm as it comes: what the npm that runs this hands down to scripts is not to be seen by another one. */
export async function npm(folder: string, ...options: readonly string[]): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!config_(?:registry|cache)$)/i.test(name)),
  )
  return await run('npm', [...options, '--no-audit', '--no-fund', '--prefer-offline'], folder, env)
}

/** Runs a program to its end; what it wrote, or an error that holds it. */
export function run(
  command: string,
  options: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, { cwd, env, shell: command === 'npm' && process.platform === 'win32' })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(out)
      else reject(new Error(`${out}${err}`.trim() || `exit code ${code}`))
    })
  })
}

/** The version of a package that is installed in a folder. */
export function versionIn(folder: string, name: string): string {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version
}
