// The packed package in every version of what its users have: Node, zod, TypeScript, browsers, packers. Prints a table;
// exit code 1 where anything differs. `-- node zod` runs these parts alone; `--json`, `--write` (docs/matrix.tsv), `--fresh`
// (installs everything anew).
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readTsv } from '../../src/data/read-tsv.ts'
import { browserChecks } from './browser.ts'
import { forgetInstalled } from './cache.ts'
import { nodeChecks } from './node.ts'
import { packageChecks } from './package.ts'
import { isBad, merged, type Part, parts, type Row, tableOf, tsvOf } from './rows.ts'
import { type Check, runChecks, type Stage, setStage } from './stage.ts'
import { typescriptChecks } from './typescript.ts'
import { zodChecks } from './zod.ts'

const CHECKS: Readonly<Record<Part, (stage: Stage) => Check[]>> = {
  node: nodeChecks,
  zod: zodChecks,
  typescript: typescriptChecks,
  browser: browserChecks,
  package: packageChecks,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, write: { type: 'boolean' }, fresh: { type: 'boolean' } },
})
const unknown = positionals.filter((name) => !parts.some((part) => part === name))
if (unknown.length > 0) {
  console.error(`test:matrix has the parts ${parts.join(', ')}, and none called ${unknown.join(', ')}`)
  process.exit(2)
}
const chosen = positionals.length === 0 ? parts : parts.filter((part) => positionals.includes(part))

if (values.fresh) forgetInstalled()
const start = Date.now()
const stage = await setStage()
const rows = await runChecks(
  chosen.flatMap((part) => CHECKS[part](stage)),
  (row) => {
    const { subject, version, way, verdict, detail, seconds } = row
    const why = isBad(row) || verdict === 'absent' ? `: ${detail}` : ''
    console.error(`${subject} ${version}, ${way}: ${verdict} (${seconds.toFixed(1)} s)${why}`)
  },
)

console.log(values.json ? JSON.stringify(rows) : tableOf(rows))
console.error(`${rows.length} rows, ${rows.filter(isBad).length} wrong (${((Date.now() - start) / 1000).toFixed(0)} s)`)
if (values.write) {
  const table = new URL('../../docs/matrix.tsv', import.meta.url)
  const before = existsSync(table) ? (readTsv(table) as unknown as Row[]) : []
  writeFileSync(table, tsvOf(merged(before, rows), new Date().toISOString().slice(0, 10)))
}
process.exitCode = rows.some(isBad) ? 1 : 0
