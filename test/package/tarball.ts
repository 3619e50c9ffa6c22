// The packed library, as an installation lays it: for the checks of its contents, of its sizes and of installing it.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root: string = fileURLToPath(new URL('../../', import.meta.url))
/** A map of conditions in the manifest, or the path at its end. */
type Conditions = string | { readonly [condition: string]: Conditions }

interface Manifest {
  readonly name: string
  readonly version: string
  readonly main: string
  readonly module: string
  readonly types: string
  readonly unpkg: string
  readonly jsdelivr: string
  readonly miniprogram: string
  readonly exports: Readonly<Record<string, Conditions>>
  readonly bin: Readonly<Record<string, string>>
  readonly typesVersions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly dependencies: Readonly<Record<string, string>>
}

export const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** `beian/zod` for `./zod`: the entries that are code. */
export const specifiers: readonly string[] = Object.keys(manifest.exports)
  .filter((entry) => !entry.endsWith('.json'))
  .map((entry) => manifest.name + entry.slice(1))

/** A folder of this process in the system's place for such, gone when the process ends. */
export function scratch(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `beian-${name}-`))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Packs into `folder`, which builds; or takes the tarball that BEIAN_TARBALL names. */
export function pack(folder: string): string {
  if (process.env.BEIAN_TARBALL) return resolve(process.env.BEIAN_TARBALL)
  const out = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' })
  return join(folder, out.trim().split('\n').pop() ?? '')
}

/** A project with the tarball in its node_modules, with its dependencies and zod beside it. */
export function projectWith(tarball: string, folder: string): string {
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  execFileSync('tar', ['-xzf', tarball, '-C', folder])
  // Copied, since tools look through links and would find the packages of this repository.
  cpSync(join(folder, 'package'), join(modules, manifest.name), { recursive: true })
  rmSync(join(folder, 'package'), { recursive: true })
  for (const name of [...Object.keys(manifest.dependencies), 'zod']) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true }\n')
  return join(modules, manifest.name)
}

/** Every file under a folder, by its path from there. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((path) => path.replace(/\\/g, '/'))
}

/** Files of the package that its entries reach, by imports of any kind, in code and in types. */
export function reachedFrom(folder: string, entries: readonly string[]): Set<string> {
  const reached = new Set<string>()
  const visit = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    const text = readFileSync(join(folder, path), 'utf8')
    for (const [, target] of text.matchAll(
      /(?:from|import|require\(|import\(|new URL\()\s*["'](\.\.?\/[^"']*[^"'/])["']/g,
    )) {
      const file = join(dirname(path), target!).replace(/\\/g, '/')
      visit(/\.d\.c?ts$/.test(path) ? file.replace(/\.(c?)js$/, '.d.$1ts') : file)
    }
  }
  for (const entry of entries) visit(entry)
  return reached
}

/** The files of code and types that the manifest names, from the package's folder. */
export function entryFiles(): string[] {
  const named = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(named)
  const { main, module, types, unpkg, jsdelivr, exports, bin, typesVersions } = manifest
  return [main, module, types, unpkg, jsdelivr, exports, bin, typesVersions]
    .flatMap(named)
    .map((path) => path.replace(/^\.\//, ''))
    .filter((path) => !path.endsWith('.json'))
}

/** The JSON Schemas that the manifest names, of these files of the package. */
export function schemaFiles(files: readonly string[]): string[] {
  return files.filter((path) => /^dist\/json-schema\/v1\/.+\.json$/.test(path))
}

/** The conformance vectors and their schema, of these files of the package. */
export function vectorFiles(files: readonly string[]): string[] {
  return files.filter((path) => /^dist\/vectors\/[a-z-]+\.json$/.test(path))
}

/** Runs named checks one after another; the exit code tells whether all passed. */
export function checks(title: string): { check(name: string, run: () => unknown): Promise<void>; end(): void } {
  let failures = 0
  return {
    async check(name, run) {
      const start = Date.now()
      try {
        await run()
        const seconds = (Date.now() - start) / 1000
        console.log(`✓ ${name}${seconds >= 5 ? ` (${seconds.toFixed(0)} s)` : ''}`)
      } catch (cause) {
        failures++
        const { message, stdout = '', stderr = '' } = cause as Error & { stdout?: string; stderr?: string }
        console.error(`✗ ${name}\n${stdout}${stderr || message}`)
      }
    },
    end() {
      console.log(failures === 0 ? `${title}: all checks passed` : `${title}: ${failures} failed`)
      process.exitCode = failures === 0 ? 0 : 1
    },
  }
}
