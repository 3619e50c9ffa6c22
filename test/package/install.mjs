// Installs the library in every way that people do: a clone, an installation from git, and the tarball beside each
// generation of zod and beside none. Each case in a scratch folder of its own, with npm as it comes.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import nodeResolve from '@rollup/plugin-node-resolve'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { checks, manifest, pack, root, scratch, specifiers } from './tarball.ts'

const ZODS = ['3.22.4', '3.25.76', '4.0.17', 'latest']
// 4.0 has the parts that the factories ask for; what is promised, and tested whole, begins with 4.1.
const FIRST_THAT_WORKS = 4

const folder = scratch('install')
const { check, end } = checks('install')

// What npm hands down to the scripts that it runs is not to be seen by the npm of a case.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(?!config_(?:registry|cache)$)/i.test(name)),
)

function run(command, options, cwd) {
  const done = spawnSync(command, options, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' })
  const out = `${done.stdout}${done.stderr}`
  if (done.status !== 0) throw new Error(`${command} ${options.join(' ')}: exit code ${done.status}\n${out}`)
  return out
}
const npm = (cwd, ...options) => run('npm', [...options, '--no-audit', '--no-fund'], cwd)
const node = (cwd, code) => run('node', ['--input-type=module', '-e', code], cwd)
const demand = (holds, message) => {
  if (!holds) throw new Error(message)
}

function clone(name) {
  const place = join(folder, name)
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, place])
  return place
}

function project(name, dependencies = {}) {
  const place = join(folder, name)
  mkdirSync(place)
  writeFileSync(
    join(place, 'package.json'),
    JSON.stringify({ name: 'user', private: true, type: 'module', dependencies }),
  )
  return place
}

const hasTypes = (library) => existsSync(join(library, 'dist/zod.d.ts')) && existsSync(join(library, 'dist/zod.d.cts'))

const contributor = clone('contributor')
await check('a clone: npm ci builds nothing, npm start builds what it needs', () => {
  const out = npm(contributor, 'ci')
  demand(!existsSync(join(contributor, 'dist')), 'npm ci has built')
  demand(out.includes('npm run build'), `npm ci does not tell how to build:\n${out}`)
  npm(contributor, 'start')
  demand(!hasTypes(contributor), 'npm start builds types, which it does not need')
})

await check('a clone, half built: npm pack builds the whole', () => {
  npm(contributor, 'pack', '--silent', '--pack-destination', folder)
  const packed = run('tar', ['-tzf', join(folder, `${manifest.name}-${manifest.version}.tgz`)], folder)
  for (const path of ['dist/zod.js', 'dist/zod.cjs', 'dist/zod.d.ts', 'dist/zod.d.cts', 'dist/cli.js']) {
    demand(packed.includes(`package/${path}`), `${path} is not packed`)
  }
  demand(run('git', ['status', '--porcelain'], contributor) === '', 'the build changes files of the repository')
})

await check('a clone without the tools of development steps aside', () => {
  const place = clone('deployed')
  npm(place, 'ci', '--omit=dev')
  const out = npm(place, 'install', '--omit=dev')
  demand(/dist is not built, since the build tool is not installed/.test(out), `no line tells so:\n${out}`)
  demand(!existsSync(join(place, 'dist')), 'something was built')
})

await check('an installation from git', () => {
  const place = project('from-git')
  npm(place, 'install', `git+${pathToFileURL(contributor).href}`)
  demand(hasTypes(join(place, 'node_modules', manifest.name)), 'no types')
  node(place, `import { isResidentId } from 'beian'; if (!isResidentId('11010519491231002X')) throw new Error('wrong')`)
  const version = run('npx', ['--no-install', 'beian', '--version'], place)
  demand(version.trim() === manifest.version, version)
})

const tarball = process.env.BEIAN_TARBALL ? pack(folder) : join(folder, `${manifest.name}-${manifest.version}.tgz`)
const others = specifiers.filter((specifier) => specifier !== `${manifest.name}/zod`)
// Each factory of the entry with the zod models, called with what any of them may want.
const CALL_FACTORIES = `
  const all = await import('beian/zod')
  const context = { service: 'website', nature: 'enterprise', type: 'business-license' }
  const said = {}
  for (const [name, factory] of Object.entries(all)) {
    if (typeof factory !== 'function' || name === 'issuesOf' || name === 'beianLocale') continue
    try { factory(context); said[name] = '' } catch (cause) { said[name] = String(cause.message) }
  }
  console.log(JSON.stringify(said))`

const PARSE_TWO = `
  const { icpFiling, residentId } = await import('beian/zod')
  const right = residentId().safeParse(' 11010519491231002x ')
  const wrong = icpFiling().safeParse({ form: 'icp/1', entity: { nature: 'enterprise' } })
  if (right.data !== '11010519491231002X') throw new Error(JSON.stringify(right))
  if (!wrong.error.issues.some(({ message }) => /[\u4e00-\u9fff]/.test(message))) throw new Error('not in Chinese')`

for (const zod of ZODS) {
  await check(`beside zod ${zod}`, async () => {
    const place = project(`zod-${zod}`, { zod })
    npm(place, 'install')
    const versionOf = () => JSON.parse(readFileSync(join(place, 'node_modules/zod/package.json'), 'utf8')).version
    const version = versionOf()
    npm(place, 'install', tarball)
    demand(versionOf() === version, `npm moved zod from ${version} to ${versionOf()}`)
    node(place, others.map((specifier) => `await import('${specifier}')`).join(';'))

    const enough = Number(version.split('.')[0]) >= FIRST_THAT_WORKS
    const said = Object.entries(JSON.parse(node(place, CALL_FACTORIES)))
    demand(said.length > 20, `only ${said.length} factories`)
    const wrong = said.filter(([, message]) => (enough ? message !== '' : !/needs zod 4\.1 or newer/.test(message)))
    demand(wrong.length === 0, wrong.map(([name, message]) => `${name}: ${message || 'works'}`).join('\n'))

    if (enough) node(place, PARSE_TWO)

    // A namespace of which nothing is touched at import bundles beside any zod.
    const page = `import { isResidentId } from 'beian'\nimport { icpFiling } from 'beian/zod'\nglobalThis.page = [isResidentId, icpFiling]\n`
    writeFileSync(join(place, 'page.js'), page)
    await build({ entryPoints: [join(place, 'page.js')], bundle: true, write: false, format: 'esm', logLevel: 'error' })
    const bundle = await rollup({ input: join(place, 'page.js'), plugins: [nodeResolve()], onwarn() {} })
    await bundle.generate({ format: 'es' })
  })
}

await check('without zod', () => {
  const place = project('zod-none')
  npm(place, 'install', tarball)
  demand(!existsSync(join(place, 'node_modules/zod')), 'zod was installed')
  node(place, others.map((specifier) => `await import('${specifier}')`).join(';'))
  const said = node(place, `try { await import('beian/zod') } catch (cause) { console.log(cause.code, cause.message) }`)
  demand(/ERR_MODULE_NOT_FOUND .*zod/.test(said), said)
})
end()
