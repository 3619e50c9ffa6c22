// A scratch copy of the project, in which a recipe of CONTRIBUTING.md is walked as an engineer would walk it.
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)
/** Leaves room for what a compiler or a probe says. */
const LONGEST_OUTPUT = 64 * 1024 * 1024

export interface Project {
  /** Text of a file, by its path from the root. */
  read(path: string): string
  write(path: string, text: string): void
  /** Adds lines at the end of a table. */
  addRows(path: string, ...rows: readonly (readonly string[])[]): void
  /** `npm run generate`. */
  generate(): Promise<void>
  /** What a script of the copy prints; it throws where the script fails. */
  print(script: string, ...args: readonly string[]): Promise<string>
  /** What the compiler says of these files and all that they import; empty where all is well. */
  typeErrors(...files: readonly string[]): Promise<string>
  /** Paths of the files that are not as they are in the project itself: what a recipe touched, by hand or by generator. */
  changed(): string[]
  remove(): void
}

const FOLDERS = ['src', 'scripts', 'docs', 'test', 'build']
const FILES = ['package.json', 'tsconfig.json', 'tsconfig.plain.json', 'tsconfig.browser.json', 'tsup.config.ts']

export function copyProject(name: string): Project {
  const folder = mkdtempSync(join(tmpdir(), `beian-${name}-`))
  for (const path of [...FOLDERS, ...FILES]) cpSync(join(root, path), join(folder, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text)
  const options = { cwd: folder, maxBuffer: LONGEST_OUTPUT }
  const print = async (script: string, ...args: readonly string[]): Promise<string> =>
    (await run(join(root, 'node_modules', '.bin', 'tsx'), [script, ...args], options)).stdout
  return {
    read,
    write,
    print,
    addRows(path, ...rows) {
      write(path, `${read(path).replace(/\n*$/, '\n')}${rows.map((cells) => `${cells.join('\t')}\n`).join('')}`)
    },
    async generate() {
      await print('scripts/generate.ts')
      await print('docs/generate.ts')
    },
    async typeErrors(...files) {
      write('tsconfig.recipe.json', JSON.stringify({ extends: './tsconfig.json', include: ['src/**/*.d.ts'], files }))
      try {
        const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
        await run(process.execPath, [compiler, '-p', 'tsconfig.recipe.json'], options)
        return ''
      } catch (failure) {
        return (failure as { stdout: string }).stdout
      } finally {
        rmSync(join(folder, 'tsconfig.recipe.json'))
      }
    },
    changed() {
      const under = (base: string): string[] =>
        FOLDERS.flatMap((path) =>
          readdirSync(join(base, path), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => relative(base, join(entry.parentPath, entry.name))),
        )
      const before = new Map(under(root).map((path) => [path, readFileSync(join(root, path))]))
      const after = under(folder)
      return after.filter((path) => before.get(path)?.equals(readFileSync(join(folder, path))) !== true).sort()
    },
    remove() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
