// esbuild cuts the command into a file for every set of subcommands that share a module, a hundred and more; each file costs
// its reader more than its bytes do. Here whatever the command needs at its start becomes one file again, and so does
// each part that several subcommands need; only what one of them needs is left beside these.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rollup } from 'rollup'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const start = join(dist, 'cli.js')

/** What `id` imports at once, and so on; not what it imports when it is needed. */
function reachable(id, infoOf, seen = new Set()) {
  if (seen.has(id)) return seen
  seen.add(id)
  for (const imported of infoOf(id)?.importedIds ?? []) reachable(imported, infoOf, seen)
  return seen
}

// The pool of threads finds its files beside itself, and so stays where it is.
const external = (id) => builtinModules.includes(id) || id.endsWith('/workers/pool.js')
/**
 * The files that become one, by what each begins with. A module that several reach is the first one's, so that those come
 * first that are wanted without the others.
 */
const WHOLES = {
  start: /[\\/]cli\.js$/,
  records: /[\\/]each-record-number-[^\\/]*\.js$/,
  naming: /[\\/]full-naming-[^\\/]*\.js$/,
  filing: /[\\/]check-filing-[^\\/]*\.js$/,
}

let wholes
/** The whole that a module belongs to; none of those that one subcommand needs. */
function wholeOf(id, { getModuleIds, getModuleInfo }) {
  wholes ??= Object.entries(WHOLES).map(([name, beginning]) => {
    const entry = [...getModuleIds()].find((one) => beginning.test(one))
    return [name, reachable(entry, getModuleInfo)]
  })
  return wholes.find(([, modules]) => modules.has(id))?.[0]
}

const bundle = await rollup({ input: start, external, preserveEntrySignatures: false })
const { output } = await bundle.generate({
  format: 'esm',
  compact: true,
  entryFileNames: 'cli.js',
  chunkFileNames: 'command/[name].js',
  // The entry stands apart: it waits for the command, and what is loaded later must not wait for the entry.
  manualChunks: (id, modules) => (id === start ? undefined : wholeOf(id, modules)),
})
await bundle.close()

rmSync(join(dist, 'command'), { recursive: true, force: true })
mkdirSync(join(dist, 'command'))
for (const { fileName, code } of output) writeFileSync(join(dist, fileName), code)
// npm makes it executable for who installs; this is for who runs it from the sources.
chmodSync(start, 0o755)
