import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '../applications/browser.ts'
import { serve } from '../applications/server.ts'
import { manifest, root } from '../package/tarball.ts'
import { holdAgainst } from './compare.ts'
import { areasOf } from './program.ts'
import { Absent, type Check, type Found, type Stage } from './stage.ts'

/** The package in Chromium, as files without a bundler, under a policy that lets it do nothing but run and be asked. */

/** What no browser has. */
const FOR_NODE = ['node']

/** Areas for which the file for pages, which has no footer, is enough. */
const SCRIPT_AREAS = ['values', 'places', 'forms']

const hosts = fileURLToPath(new URL('./hosts/', import.meta.url))

export function browserChecks(stage: Stage): Check[] {
  const names = stage.entries.filter((name) => !FOR_NODE.includes(name))
  const check = (way: string, page: string, areas: readonly string[]): Check => ({
    part: 'browser',
    subject: 'Chromium',
    way,
    run: () => visited(stage, names, page, areas),
  })
  return [
    check('script tag, strict policy, Trusted Types', 'script.html', SCRIPT_AREAS),
    check('modules, strict policy, Trusted Types', 'modules.html', areasOf(names)),
  ]
}

async function visited(stage: Stage, names: readonly string[], page: string, areas: readonly string[]): Promise<Found> {
  const { folder, inline } = putPages(stage, names)
  const hashes = inline.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  const policy =
    `default-src 'none'; script-src 'self' ${hashes.join(' ')}; connect-src 'self'; img-src data:; base-uri 'none'; ` +
    "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
  const browser = await launch().catch(() => {
    throw new Absent('apt-get install chromium')
  })
  const served = await serve(folder, policy)
  try {
    const tab = await browser.newPage()
    const faults: string[] = []
    tab.on('console', (message) => faults.push(message.text()))
    tab.on('pageerror', (error) => faults.push(error.message))
    await tab.goto(served.url + page, { waitUntil: 'load' })
    await tab.waitForFunction(() => 'ask' in globalThis)
    const answers = await holdAgainst(
      stage.reference,
      stage.digests,
      (asked) => tab.evaluate((told) => (globalThis as unknown as { ask: (told: object) => unknown }).ask(told), asked),
      areas,
    )
    if (faults.length > 0) throw new Error(`the page reports: ${faults.join('; ')}`)
    return { version: browser.version(), verdict: 'same', detail: `${answers} answers, no violation of the policy` }
  } finally {
    served.close()
    await browser.close()
  }
}

/** The pages with everything that they ask for, and their scripts that stand in the page itself. */
function putPages(stage: Stage, names: readonly string[]): { folder: string; inline: readonly string[] } {
  const folder = join(stage.folder, 'pages')
  const map = JSON.stringify({ imports: importMap(stage.library) })
  const list = `globalThis.names = ${JSON.stringify(names)}`
  const inline = [map, list]
  if (existsSync(folder)) return { folder, inline }
  mkdirSync(folder)
  for (const file of ['program.mjs', 'program.js', 'inputs.json']) cpSync(join(stage.folder, file), join(folder, file))
  for (const file of ['page.js', 'page.mjs']) cpSync(join(hosts, file), join(folder, file))
  cpSync(stage.library, join(folder, 'beian'), { recursive: true })
  for (const name of [...Object.keys(manifest.dependencies), 'zod']) {
    cpSync(join(root, 'node_modules', name), join(folder, name), { recursive: true })
  }
  const head = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">'
  const script = ['/beian/dist/beian.global.js', '/program.js', '/page.js']
  writeFileSync(join(folder, 'script.html'), head + script.map((src) => `<script src="${src}"></script>`).join(''))
  writeFileSync(
    join(folder, 'modules.html'),
    `${head}<script type="importmap">${map}</script><script>${list}</script><script type="module" src="/page.mjs"></script>`,
  )
  return { folder, inline }
}

/** Where a page finds each name that the package's modules import. */
function importMap(library: string): Record<string, string> {
  const own = Object.entries(manifest.exports).flatMap(([entry, conditions]) => {
    const file = (conditions as { import?: { default?: string } }).import?.default
    return file === undefined ? [] : [[`beian${entry.slice(1)}`, `/beian/${file.slice(2)}`] as const]
  })
  const modules = readdirSync(join(library, 'dist')).filter((file) => file.endsWith('.js'))
  const dates = modules.flatMap((file) =>
    [...readFileSync(join(library, 'dist', file), 'utf8').matchAll(/from "(date-fns\/\w+)"/g)].map(([, name]) => name!),
  )
  const others = [...new Set(dates)].map((name) => [name, `/${name}.js`] as const)
  return Object.fromEntries([...own, ...others, ['zod', '/zod/index.js']])
}
