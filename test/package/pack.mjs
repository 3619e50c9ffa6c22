// Packs the library, lays the tarball into an empty project, and looks at it from there: what is in it, every entry as
// ESM, as CJS, and as types under each resolution of TypeScript.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'acorn'
import { build } from 'esbuild'
import { aliases } from '../../build/bundled-packages.ts'
import { contentsOf, licenseOf } from '../../build/notices.ts'
import { generateSchemas, schemaText } from '../../src/json-schema/generate.ts'
import tsupConfig from '../../tsup.config.ts'
import {
  checks,
  entryFiles,
  filesOf,
  manifest,
  pack,
  projectWith,
  reachedFrom,
  root,
  schemaFiles,
  scratch,
  specifiers,
  vectorFiles,
} from './tarball.ts'

// 1 MB, what the command says in three languages (its help, the texts of the rules and of their reasons), and 0.15 for the
// texts of what the provinces demand, in two languages, twice; 0.1 for the reading of addresses, footers and numbers; 0.1 for what
// the command does with pages (their encodings, folders, differences, SARIF) and what stands around values; 0.4 for the
// readers of files (images, certificates, archives) for programs, in two formats, and in the command; 0.1 for kinds,
// deadlines, checklists, the second form and what compares the two; 0.35 for the file of pages without a bundler; 0.1 for
// form libraries, tables of labels and suggestions of what was meant; 0.5 for mini-programs, whose packer takes a folder as
// it is, in a format and a syntax that nothing else here is in; 0.1 for the JSON Schemas of three forms in two editions and
// two drafts, which say all of themselves; 0.25 for four thousand conformance vectors, of which those of filings hold whole
// forms, so that ports can use them as they are; 0.4 for what the command reads besides (YAML, tables, single values) and for
// lines by the million, with the pool of threads and the languages by name, in two formats.
const LARGEST_TARBALL = 3.8 * 1024 * 1024

const notices = readFileSync(join(root, 'THIRD-PARTY-NOTICES'), 'utf8')
const folder = scratch('pack')
const tarball = pack(folder)
const library = projectWith(tarball, folder)
const modules = dirname(library)
const files = filesOf(library)
const read = (path) => readFileSync(join(library, path), 'utf8')
/** What a mini-program may require; the files in `shared/` are theirs. */
const miniProgramEntries = files.filter((path) => /^miniprogram_dist\/(?!shared\/)/.test(path))
const node = (...options) => execFileSync('node', options, { cwd: folder, encoding: 'utf8' })
const { check, end } = checks('package')

/** What a parser of that edition of the language says of a script. */
const syntaxBeyond = (edition, code) => {
  try {
    parse(code, { ecmaVersion: edition, sourceType: 'script' })
    return []
  } catch (cause) {
    return [cause.message]
  }
}

const demand = (wrong, what) => {
  if (wrong.length > 0) throw new Error(`${what}:\n  ${wrong.join('\n  ')}`)
}

await check(`the tarball is no larger than 3.8 MB (${(statSync(tarball).size / 1024).toFixed(0)} kB)`, () => {
  if (statSync(tarball).size > LARGEST_TARBALL) throw new Error('it is larger')
})

await check('it holds what its manifest names, and nothing that no entry reaches', () => {
  const reached = reachedFrom(library, [...entryFiles(), ...miniProgramEntries, 'dist/workers/entry/worker.js'])
  for (const path of [...schemaFiles(files), ...vectorFiles(files)]) reached.add(path)
  demand(
    [...reached].filter((path) => !files.includes(path)),
    'not packed',
  )
  const documents = /^(?:README(?:\.zh-CN)?\.md|CHANGELOG\.md|LICENSE|THIRD-PARTY-NOTICES|package\.json)$/
  demand(
    files.filter((path) => !reached.has(path) && !documents.test(path)),
    'reached by no entry',
  )
  demand(
    entryFiles().filter((path) => !/\.d\.c?ts$|\.c?js$/.test(path)),
    'neither code nor types',
  )
})

await check('no file holds a path of a build machine', () => {
  const home = homedir()
  const own = [root, ...(home.length > 5 ? [home] : [])]
  const foreign = /file:\/\/\/|\/(?:home|Users|workspace|builds?)\/[\w.-]+\/|\b[A-Z]:\\\\?Users\b|sourceMappingURL/
  demand(
    files.filter((path) => foreign.test(read(path)) || own.some((place) => read(path).includes(place))),
    'paths',
  )
})

await check('date-fns is imported by subpath, and only the dependencies are imported', () => {
  const everywhere = reachedFrom(
    library,
    entryFiles().filter((path) => !/^dist\/(?:node|cli)\./.test(path)),
  )
  const wrong = files
    .filter((path) => /\.c?js$/.test(path) && !/^dist\/(?:cli\.js|command\/|bundled\/|workers\/)/.test(path))
    .flatMap((path) =>
      [...read(path).matchAll(/(?:from |import |require\()"([^."][^"]*)"/g)]
        .filter(([, name]) => !/^(?:date-fns\/\w+|zod)$/.test(name))
        // Of Node's own modules nothing stands in what another entry than beian/node reaches.
        .filter(([, name]) => everywhere.has(path) || !name.startsWith('node:'))
        .map(([, name]) => `${path}: ${name}`),
    )
  demand(wrong, 'imports')
})

await check('the build for mini-programs is ES2017, and complete in itself', async () => {
  const own = files.filter((path) => path.startsWith('miniprogram_dist/'))
  const wrong = await Promise.all(
    own.map(async (path) => {
      const asked = [...read(path).matchAll(/\brequire\("([^"]*)"\)/g)].map(([, name]) => name)
      const foreign = asked.filter((name) => !/^\.\.?\//.test(name)).map((name) => `${path}: ${name}`)
      return [...foreign, ...syntaxBeyond(2017, read(path)).map((message) => `${path}: ${message}`)]
    }),
  )
  demand(wrong.flat(), 'not fit for mini-programs')
  // By the names that `require` has for the entries of the same name.
  const { miniprogram } = manifest
  demand(
    ['index', 'locale', 'forms', 'rules', 'divisions', 'naming', 'footer']
      .map((name) => `${miniprogram}/${name}.js`)
      .filter((path) => !own.includes(path)),
    'missing',
  )
})

await check('the notices are in it, those of this very build, with the license of each package inside', async () => {
  const packed = read('THIRD-PARTY-NOTICES')
  if (packed !== notices)
    throw new Error('THIRD-PARTY-NOTICES is not the one of this build: commit what the build wrote')
  // As the build puts each file together, and of it what is left in the output, not what is imported.
  const bundles = await Promise.all(
    tsupConfig.map(({ entry, platform = 'node', target, noExternal, esbuildPlugins }) =>
      build({
        entryPoints: entry,
        absWorkingDir: root,
        outdir: 'dist',
        bundle: true,
        splitting: true,
        write: false,
        metafile: true,
        platform,
        target,
        format: 'esm',
        minify: true,
        alias: aliases,
        logLevel: 'error',
        external: ['zod', ...Object.keys(manifest.dependencies)].filter(
          (name) => !noExternal.some((pattern) => pattern.test(name)),
        ),
        plugins: esbuildPlugins.filter(({ name }) => name !== 'notices'),
      }),
    ),
  )
  const { packages } = contentsOf(bundles.map(({ metafile }) => metafile))
  if (packages.size < 15) throw new Error(`only ${packages.size} bundled packages were found`)
  demand(
    [...packages].filter((name) => !packed.includes(licenseOf(name))),
    'without the text of their licenses',
  )
})

await check('no file names a registry or a mirror of one', () => {
  const registry = /https?:\/\/[\w.-]*(?:registry|npmmirror|npm\.taobao|verdaccio|artifactory|nexus)[\w.-]*/i
  demand(
    files.filter((path) => registry.test(read(path))),
    'hosts',
  )
})

for (const specifier of specifiers) {
  const use = `if (Object.keys(m).length === 0) throw new Error('nothing exported')`
  await check(`import('${specifier}')`, () => {
    node('--input-type=module', '-e', `const m = await import('${specifier}'); ${use}`)
  })
  await check(`require('${specifier}')`, () => {
    node('-e', `const m = require('${specifier}'); ${use}`)
  })
}

await check('the conformance vectors are in it, and the packed command passes them', () => {
  const bytes = vectorFiles(files).reduce((sum, path) => sum + gzipSync(read(path)).length, 0)
  if (bytes > 250_000) throw new Error(`${bytes} bytes, compressed`)
  const command = join(library, manifest.bin.beian)
  const [report] = node(
    command,
    'vectors',
    'run',
    '--json',
    '--',
    process.execPath,
    command,
    'vectors',
    'answer',
  ).split('\n')
  const { passed, failed, skipped } = JSON.parse(report)
  if (!(passed > 4000) || failed + skipped > 0)
    throw new Error(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  node(
    '-e',
    `if (require('${manifest.name}/vectors/identity.json').format !== 'beian-vectors/1') throw new Error('no vectors')`,
  )
})

await check('the JSON Schemas are in it, those of these sources, and are imported and required by their names', () => {
  const schemas = generateSchemas()
  const packed = schemaFiles(files).map((path) => path.slice('dist/json-schema/'.length))
  demand(
    [...schemas]
      .filter(([path, schema]) => read(`dist/json-schema/${path}`) !== schemaText(schema))
      .map(([path]) => path),
    'not as the sources say',
  )
  demand(
    packed.filter((path) => !schemas.has(path)),
    'no schema of the sources',
  )
  for (const path of packed) {
    const specifier = `${manifest.name}/json-schema/${path}`
    const use = `if (s.$id === undefined) throw new Error('no schema')`
    node('--no-warnings', '--input-type=module', '-e', `import s from '${specifier}' with { type: 'json' }; ${use}`)
    node('-e', `const s = require('${specifier}'); ${use}`)
  }
})

await check('only the entry with the zod models needs zod', () => {
  rmSync(join(modules, 'zod'))
  try {
    const others = specifiers.filter((specifier) => specifier !== `${manifest.name}/zod`)
    node('--input-type=module', '-e', others.map((specifier) => `await import('${specifier}')`).join(';'))
  } finally {
    symlinkSync(join(root, 'node_modules/zod'), join(modules, 'zod'))
  }
})

// A statement that a bundler cannot prove pure stays in every bundle that uses anything of its file.
// beian/node is for Node, which bundles nothing, and loads languages when they are asked for.
for (const specifier of specifiers.filter((name) => name !== `${manifest.name}/node`)) {
  await check(`a bare import of '${specifier}' leaves nothing`, async () => {
    const entry = manifest.exports[`.${specifier.slice(manifest.name.length)}`].import.default
    const result = await build({
      stdin: { contents: `import '${entry}'`, resolveDir: library },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      charset: 'utf8',
      logLevel: 'error',
      plugins: [
        {
          name: 'without sideEffects: false',
          setup({ onResolve }) {
            // Files of others' code stand apart: bundlers drop them whole.
            onResolve({ filter: /^\.\/bundled\/|^[^.]/ }, ({ path }) => ({ path, external: true }))
            onResolve({ filter: /^\./ }, ({ path, resolveDir }) => ({
              path: join(resolveDir, path),
              sideEffects: true,
            }))
          },
        },
      ],
    })
    const left = result.outputFiles[0].text
      .replace(/^import (?:[^;"]* from )?"[^"]+";$/gm, '')
      .replace(/^\/\/.*$/gm, '')
      .trim()
    if (left !== '') throw new Error(`${left.length} characters: ${left.slice(0, 1500)}`)
  })
}

await check('the command runs', () => {
  const out = node(join(library, 'dist/cli.js'), '--version')
  if (out.trim() !== manifest.version) throw new Error(`version ${out}`)
})

await check('the command reads JSON with comments, YAML and tables', () => {
  const files = {
    'a.jsonc': '// a\n{"form":"icp/1",}',
    'a.yaml': 'form: icp/1\n',
    'a.csv': '字段,填写\n表单版本,icp/1\n',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const out = node(join(library, 'dist/cli.js'), 'check', ...Object.keys(files), '--draft', '--json')
  for (const line of out.trim().split('\n')) if (JSON.parse(line).ok !== true) throw new Error(line)
})

await check('workers judge lines, whichever way the package is loaded', () => {
  const use = `for await (const report of checkLines(['{"form":"icp/1"}\\n', 'x'], { workers: 2, onWorkerLost: () => process.exit(1) })) console.log(report.line, report.ok)`
  const esm = node('--input-type=module', '-e', `import { checkLines } from '${manifest.name}/node'\n${use}`)
  const cjs = node('-e', `const { checkLines } = require('${manifest.name}/node'); (async () => { ${use} })()`)
  if (esm !== '1 false\n2 false\n' || cjs !== esm) throw new Error(esm + cjs)
})

await check('the command ends where nobody reads on', () => {
  const page = join(folder, 'numbers.txt')
  writeFileSync(page, '京ICP备16020626号-8\n'.repeat(20_000))
  const command = `node "${join(library, 'dist/cli.js')}"`
  const line = `${command} scan "${page}" 2>&1 >/dev/null | cat; ${command} scan "${page}" 2>"${page}.err" | head -1`
  const out = execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' })
  const err = readFileSync(`${page}.err`, 'utf8')
  if (out.split('\n').length !== 2 || err !== '') throw new Error(err || out)
})

// beian/node speaks of Node's streams, whose types its users have.
for (const name of ['@types/node', 'undici-types']) {
  mkdirSync(dirname(join(modules, name)), { recursive: true })
  symlinkSync(join(root, 'node_modules', name), join(modules, name))
}
const tsc = createRequire(join(root, 'package.json')).resolve('typescript/bin/tsc')
const imports = specifiers.map(
  (specifier, index) => `import * as m${index} from '${specifier}'\nexport const n${index}: object = m${index}\n`,
)
for (const [file, module, resolution] of [
  ['user.mts', 'NodeNext', 'NodeNext'],
  ['user.cts', 'NodeNext', 'NodeNext'],
  ['user.ts', 'ESNext', 'Bundler'],
  ['user.ts', 'CommonJS', 'node10'],
]) {
  await check(`types of every entry in ${file} (${resolution})`, () => {
    const place = join(folder, resolution)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, file), imports.join(''))
    const options = ['--noEmit', '--strict', '--target', 'ES2020', '--module', module, '--moduleResolution', resolution]
    if (resolution === 'node10') options.push('--ignoreDeprecations', '6.0')
    execFileSync('node', [tsc, ...options, file], { cwd: place, encoding: 'utf8' })
  })
}

end()
