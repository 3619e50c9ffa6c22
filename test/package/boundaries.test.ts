import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const src = join(root, 'src')

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : []
  })
}

/** Every static and dynamic import and re-export, with paths from `src/`; packages stay as they are. */
function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8')
  const file = relative(src, path)
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'"`;]*?)\s*from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g
  return [...text.matchAll(pattern)].map((match) => {
    const names = match[2] ?? ''
    const target = (match[3] ?? match[4])!
    const everyNameIsType =
      /^\{/.test(names) &&
      names
        .replace(/[{}]/g, '')
        .split(',')
        .every((name) => /^\s*(type\s|$)/.test(name))
    return {
      file,
      target: target.startsWith('.') ? relative(src, resolve(dirname(path), target)) : target,
      typeOnly: match[1] !== undefined || everyNameIsType,
    }
  })
}

const files = filesUnder(src)
const imports = files.flatMap(importsOf)
const isGenerator = (file: string) =>
  file.endsWith('generate.ts') || /^data\/(?:.+\/)?read-[a-z-]+\.ts$/.test(file) || file === 'data/taiwan/convert.ts'
const shipped = imports.filter(({ file }) => !isGenerator(file))
const roomOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : 'entry')

const domains = ['identity', 'organization', 'contact', 'naming', 'record', 'network', 'material', 'privacy']
/** What each room may import besides itself. */
const allowed: Record<string, readonly string[]> = {
  foundation: [],
  data: ['foundation'],
  ...Object.fromEntries(domains.map((domain) => [domain, ['foundation', 'data']])),
  testing: ['foundation', 'data', ...domains],
  footer: ['foundation', 'data', 'record'],
  filing: ['foundation', 'data', ...domains],
  schema: ['foundation', 'data', ...domains, 'filing', 'locale'],
  locale: ['foundation'],
  cli: ['foundation', 'data', ...domains, 'filing', 'locale', 'footer'],
}

describe('boundaries', () => {
  it('sees the imports at all', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(imports.length).toBeGreaterThan(200)
    expect(imports.some(({ typeOnly }) => typeOnly)).toBe(true)
  })

  it('knows every room', () => {
    const rooms = [...new Set(files.map((file) => roomOf(relative(src, file))))]
    expect(rooms.filter((room) => room !== 'entry' && allowed[room] === undefined)).toEqual([])
  })

  it('lets imports go one way only: foundation ← data ← domains ← filing ← schema', () => {
    const wrong = shipped.filter(({ file, target, typeOnly }) => {
      const room = roomOf(file)
      if (room === 'entry' || !files.includes(join(src, target))) return false
      const other = roomOf(target)
      if (other === room || allowed[room]?.includes(other) === true) return false
      // Beyond the foundation, locale knows the shapes of what it speaks about, and nothing else.
      if (room === 'locale') return !typeOnly
      // Labels meet the description of the forms in one file.
      return !(file === 'filing/field-label.ts' && other === 'locale')
    })
    expect(wrong).toEqual([])
  })

  it('keeps zod in schema/ and index.ts', () => {
    const zod = shipped.filter(({ target }) => /^zod(\/|$)/.test(target)).map(({ file }) => roomOf(file))
    expect([...new Set(zod)]).toEqual(['schema'])
    for (const path of files) expect(readFileSync(path, 'utf8')).not.toMatch(/import \{ *z *\} from/)
  })

  it('keeps Node built-ins in the command', () => {
    const builtin = shipped.filter(({ target }) => target.startsWith('node:')).map(({ file }) => roomOf(file))
    expect(builtin.filter((room) => room !== 'cli')).toEqual([])
  })

  it('lets each package into its own room only', () => {
    const packages: Record<string, readonly string[]> = {}
    for (const { file, target } of shipped) {
      if (files.includes(join(src, target)) || target.startsWith('node:')) continue
      // Its root is three hundred files, and 130 ms of a cold start.
      expect(target, file).not.toBe('date-fns')
      const name = target.replace(/\/.*$/, '')
      packages[name] = [...new Set([...(packages[name] ?? []), roomOf(file)])]
    }
    expect(packages).toEqual({
      'date-fns': ['foundation'],
      'libphonenumber-js': ['contact'],
      zod: ['schema'],
      punycode: ['network'],
      htmlparser2: ['footer'],
      entities: ['footer'],
      'jsonc-parser': ['cli'],
    })
  })

  it('has no drawer for odds and ends', () => {
    for (const path of files) expect(relative(src, path)).not.toMatch(/\b(utils?|helpers?|common|misc)\b/)
  })

  it('uses nothing that mini-programs lack', () => {
    const outside = files.filter(
      (path) => !isGenerator(relative(src, path)) && !/^(cli|schema)(\/|\.ts)/.test(relative(src, path)),
    )
    for (const path of outside) {
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      expect(code, path).not.toMatch(/\bnew (URL|Proxy|TextEncoder)\b|\bIntl\b|\(\?<[=!]|\\p\{|\beval\(|new Function/)
    }
  })
})

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

  it('has two runtime dependencies, and zod as an optional peer', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['date-fns', 'libphonenumber-js'])
    // Whatever zod a project has, or none, npm installs beside it; the factories tell what they need.
    expect(manifest.peerDependencies).toEqual({ zod: '*' })
    expect(manifest.peerDependenciesMeta).toEqual({ zod: { optional: true } })
    expect(manifest.sideEffects).toBe(false)
    expect(manifest.license).toBe('MIT')
  })

  it('locks every optional package of every platform, or `npm ci` refuses the lock file', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>
    }
    const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)))
    const named = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !locked.has(name))).toEqual([])
  })

  it('locks each package with its hash, whatever machine it is for', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { integrity?: string; link?: boolean }>
    }
    const bare = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined)
    expect(bare.map(([path]) => path)).toEqual([])
  })

  it('lets the older resolution of TypeScript find each entry', () => {
    const entries = Object.keys(manifest.exports).filter((entry) => entry !== '.' && entry !== './package.json')
    const older = entries.map((entry) => [entry.slice(2), [manifest.exports[entry].require.types]])
    expect(manifest.typesVersions).toEqual({ '*': Object.fromEntries(older) })
  })

  it('runs on the Nodes that are maintained', () => {
    expect(manifest.engines).toEqual({ node: '>=20' })
    expect(readFileSync(join(root, 'tsup.config.ts'), 'utf8')).toContain("target: 'node20'")
  })

  it('builds before it is packed, and checks everything before it is published', () => {
    expect(manifest.scripts).toMatchObject({
      prepack: 'npm run --silent build',
      prepare: 'node build/prepare.mjs',
      prepublishOnly: 'bash .ci/run',
    })
  })

  it('pins what it is built with', () => {
    for (const version of Object.values(manifest.devDependencies)) expect(version).toMatch(/^(npm:zod@)?\d/)
  })
})
