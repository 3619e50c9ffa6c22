import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const src = join(root, 'src')

interface Import {
  readonly file: string
  readonly target: string
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
  const pattern = /(?:^|\n)\s*(?:import|export)\s+[^'"`;]*?\s*from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g
  return [...text.matchAll(pattern)].map((match) => {
    const target = (match[1] ?? match[2])!
    return { file, target: target.startsWith('.') ? relative(src, resolve(dirname(path), target)) : target }
  })
}

const paths = filesUnder(src)
const files = paths.map((path) => relative(src, path))
const imports = paths.flatMap(importsOf)
/** For each file the files of `src` that it imports. */
const graph = new Map<string, string[]>(files.map((file) => [file, []]))
for (const { file, target } of imports) if (graph.has(target)) graph.get(file)!.push(target)

const roomOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : 'entry')

/** Files that these files import, and whatever those import, with the files themselves. */
function reachedFrom(starts: readonly string[]): Set<string> {
  const reached = new Set<string>()
  const rest = [...starts]
  for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
    if (reached.has(file) || !graph.has(file)) continue
    reached.add(file)
    rest.push(...graph.get(file)!)
  }
  return reached
}

/** What ships is what an entry reaches, and what a worker runs. */
const shippedFiles = reachedFrom([...files.filter((file) => roomOf(file) === 'entry'), 'node/worker.ts'])
const shipped = imports.filter(({ file }) => shippedFiles.has(file))

/** The first way from a file back to itself; `undefined` where there is none. */
function circleIn(nodes: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>()
  const trail: string[] = []
  const visit = (node: string): string[] | undefined => {
    const at = trail.indexOf(node)
    if (at >= 0) return [...trail.slice(at), node]
    if (done.has(node)) return undefined
    trail.push(node)
    for (const next of nodes.get(node) ?? []) {
      const circle = visit(next)
      if (circle !== undefined) return circle
    }
    trail.pop()
    done.add(node)
    return undefined
  }
  for (const node of nodes.keys()) {
    const circle = visit(node)
    if (circle !== undefined) return circle
  }
  return undefined
}

const domains = ['identity', 'organization', 'contact', 'naming', 'record', 'network', 'material', 'privacy']
/** What each room may import besides itself, types included. */
const allowed: Record<string, readonly string[]> = {
  foundation: [],
  data: ['foundation'],
  ...Object.fromEntries(domains.map((domain) => [domain, ['foundation', 'data']])),
  footer: ['foundation', 'data', 'record'],
  testing: ['foundation', 'data', ...domains],
  filing: ['foundation', 'data', ...domains],
  locale: ['foundation', 'data'],
  schema: ['foundation', 'data', ...domains, 'filing', 'locale'],
  'json-schema': ['foundation', 'data', 'filing', 'locale', 'testing'],
  'form-libraries': ['foundation', 'data', 'filing', 'locale'],
  node: ['foundation', 'data', ...domains, 'filing', 'locale'],
  vectors: ['foundation'],
  // As a port the command answers with what the package exports: its entries.
  cli: ['foundation', 'data', ...domains, 'filing', 'locale', 'footer', 'form-libraries', 'node', 'vectors', 'entry'],
}

describe('boundaries', () => {
  it('sees the imports at all', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(imports.length).toBeGreaterThan(200)
    expect(shippedFiles.size).toBeGreaterThan(150)
    expect(
      circleIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b'])
    expect(
      circleIn(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
    ).toBeUndefined()
  })

  it('knows every room', () => {
    const rooms = [...new Set(files.map(roomOf))]
    expect(rooms.filter((room) => room !== 'entry' && allowed[room] === undefined)).toEqual([])
  })

  it('lets imports go one way only: foundation ← data ← domains ← filing ← schema', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [room, other] = [roomOf(file), roomOf(target)]
      return room !== 'entry' && graph.has(target) && other !== room && allowed[room]?.includes(other) !== true
    })
    expect(wrong).toEqual([])
  })

  it('has no circles, types included', () => {
    expect(circleIn(graph)).toBeUndefined()
  })

  it('has no file that neither an entry nor a generator reaches', () => {
    const generators = ['scripts', 'docs', 'build'].flatMap((folder) =>
      filesUnder(join(root, folder)).flatMap(importsOf),
    )
    const reached = reachedFrom(generators.map(({ target }) => target))
    expect(files.filter((file) => !shippedFiles.has(file) && !reached.has(file))).toEqual([])
  })

  it('keeps zod in schema/ and index.ts', () => {
    const zod = shipped.filter(({ target }) => /^zod(\/|$)/.test(target)).map(({ file }) => roomOf(file))
    expect([...new Set(zod)]).toEqual(['schema'])
    for (const path of paths) expect(readFileSync(path, 'utf8')).not.toMatch(/import \{ *z *\} from/)
  })

  it('keeps Node built-ins in the command and in beian/node, which no other entry reaches', () => {
    const builtin = shipped.filter(({ target }) => target.startsWith('node:')).map(({ file }) => roomOf(file))
    expect(builtin.filter((room) => room !== 'cli' && room !== 'node')).toEqual([])
    const others = files.filter((file) => roomOf(file) === 'entry' && !['node.ts', 'cli.ts'].includes(file))
    expect([...reachedFrom(others)].filter((file) => roomOf(file) === 'node')).toEqual([])
  })

  it('lets each package into its own room only', () => {
    const packages: Record<string, readonly string[]> = {}
    for (const { file, target } of shipped) {
      if (graph.has(target) || target.startsWith('node:')) continue
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
      '@noble': ['material'],
      '@peculiar': ['material'],
      '@plist': ['material'],
      '@zip.js': ['material'],
      asn1js: ['material'],
      pbf: ['material'],
      'fast-png': ['material'],
      fflate: ['material'],
      'file-type': ['material'],
      'image-size': ['material'],
      'jpeg-js': ['material'],
      'jsonc-parser': ['cli', 'node'],
      'cli-progress': ['cli'],
      papaparse: ['cli'],
      tinyglobby: ['cli'],
      tinypool: ['node'],
      yaml: ['cli'],
      picomatch: ['cli'],
    })
  })

  it('has no drawer for odds and ends', () => {
    for (const file of files) expect(file).not.toMatch(/\b(utils?|helpers?|common|misc)\b/)
  })

  it('uses nothing that mini-programs lack', () => {
    for (const file of shippedFiles) {
      if (['cli', 'node', 'schema'].includes(roomOf(file)) || file === 'cli.ts') continue
      const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      expect(code, file).not.toMatch(/\bnew (URL|Proxy|TextEncoder)\b|\bIntl\b|\(\?<[=!]|\\p\{|\beval\(|new Function/)
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
    const entries = Object.keys(manifest.exports).filter((entry) => entry !== '.' && !entry.endsWith('.json'))
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

  it('asks npm for provenance, and names no address that is not there', () => {
    expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true })
    // All three or none: whoever publishes fills them in with the repository that the package is built in.
    const addresses = ['repository', 'bugs', 'homepage'].filter((name) => name in manifest)
    expect([0, 3]).toContain(addresses.length)
    for (const name of addresses) expect(JSON.stringify(manifest[name]), name).toMatch(/https:\/\/[^"]+\.[^"]+/)
  })

  it('locks packages by what they are, not by where they were had from', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": *"http/)
  })

  it('pins what it is built with', () => {
    for (const version of Object.values(manifest.devDependencies)) expect(version).toMatch(/^(npm:zod@)?\d/)
  })
})

describe('tests', () => {
  it('stand where their sources do, path for path; what holds for many stands among the properties', () => {
    const tests = filesUnder(join(root, 'test')).map((path) => relative(join(root, 'test'), path))
    const rooms = new Set(files.map(roomOf))
    const mirrors = tests.filter((test) => test.endsWith('.test.ts') && rooms.has(roomOf(test)))
    expect(mirrors.length).toBeGreaterThan(60)
    const alone = mirrors.filter((test) => !files.includes(test.replace(/\.test\.ts$/, '.ts')))
    expect(alone).toEqual([])
  })
})
