// Packs the library, installs the tarball in an empty project, and imports every entry from there: as ESM, as CJS, and
// as types under both resolutions of TypeScript. Then publint reads the tarball's manifest.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'beian-pack-'))
let failures = 0
const check = (name, run) => {
  try {
    run()
    console.log(`✓ ${name}`)
  } catch (cause) {
    failures++
    console.error(`✗ ${name}\n${cause.stdout ?? ''}${cause.stderr ?? cause.message}`)
  }
}

try {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  const tarball = join(folder, packed.trim().split('\n').pop())
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  execFileSync('tar', ['-xzf', tarball, '-C', folder])
  symlinkSync(join(folder, 'package'), join(modules, 'beian'))
  // The tarball's own dependencies and its peer, as an installation would lay them.
  for (const name of [...Object.keys(manifest.dependencies), 'zod']) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true }\n')

  const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json')
  for (const entry of entries) {
    const name = entry === '.' ? 'beian' : `beian/${entry.slice(2)}`
    const use = `if (Object.keys(m).length === 0) throw new Error('nothing exported')`
    check(`import('${name}')`, () => {
      execFileSync('node', ['--input-type=module', '-e', `const m = await import('${name}'); ${use}`], { cwd: folder })
    })
    check(`require('${name}')`, () => {
      execFileSync('node', ['-e', `const m = require('${name}'); ${use}`], { cwd: folder })
    })
  }

  check('beian/core works without zod', () => {
    rmSync(join(modules, 'zod'))
    const code = `const m = await import('beian/core'); if (!m.isResidentId('11010519491231002X')) throw new Error('wrong')`
    execFileSync('node', ['--input-type=module', '-e', code], { cwd: folder })
    symlinkSync(join(root, 'node_modules/zod'), join(modules, 'zod'))
  })

  check('the command runs', () => {
    const out = execFileSync('node', [join(modules, 'beian/dist/cli.js'), '--version'], {
      cwd: folder,
      encoding: 'utf8',
    })
    if (out.trim() !== manifest.version) throw new Error(`version ${out}`)
  })

  check('the command ends where nobody reads on', () => {
    const page = join(folder, 'numbers.txt')
    writeFileSync(page, '京ICP备16020626号-8\n'.repeat(20_000))
    const line = `node "${join(modules, 'beian/dist/cli.js')}" scan "${page}" 2>&1 >/dev/null | cat; node "${join(modules, 'beian/dist/cli.js')}" scan "${page}" 2>"${page}.err" | head -1`
    const out = execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' })
    const err = readFileSync(`${page}.err`, 'utf8')
    if (out.split('\n').length !== 2 || err !== '') throw new Error(err || out)
  })

  const imports = entries.map((entry, index) => {
    const name = entry === '.' ? 'beian' : `beian/${entry.slice(2)}`
    return `import * as m${index} from '${name}'\nexport const n${index}: object = m${index}\n`
  })
  for (const [file, module, resolution] of [
    ['user.mts', 'NodeNext', 'NodeNext'],
    ['user.cts', 'NodeNext', 'NodeNext'],
    ['user.ts', 'ESNext', 'Bundler'],
  ]) {
    writeFileSync(join(folder, file), imports.join(''))
    check(`types of every entry in ${file} (${resolution})`, () => {
      const tsc = createRequire(join(root, 'package.json')).resolve('typescript/bin/tsc')
      const options = [
        '--noEmit',
        '--strict',
        '--target',
        'ES2020',
        '--module',
        module,
        '--moduleResolution',
        resolution,
      ]
      execFileSync('node', [tsc, ...options, file], { cwd: folder, encoding: 'utf8' })
    })
  }

  const { messages } = await publint({ pkgDir: join(folder, 'package'), strict: true })
  check('publint', () => {
    const bad = messages.filter((message) => message.type !== 'suggestion')
    if (bad.length > 0) throw new Error(bad.map((message) => formatMessage(message, manifest)).join('\n'))
  })
  check('no source of the generators is packed', () => {
    if (existsSync(join(folder, 'package/src'))) throw new Error('src is in the tarball')
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(failures === 0 ? 'package: all checks passed' : `package: ${failures} failed`)
process.exitCode = failures === 0 ? 0 : 1
