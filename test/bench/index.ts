import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { groups } from './groups.ts'
import type { Group, Row } from './harness/case.ts'
import { tolerance } from './harness/effort.ts'
import { printRows } from './harness/table.ts'
import { thisMachine, writeMeasurements } from './measurements.ts'
import { writtenRows } from './written.ts'

/**
 * Speed of the built package: every value beside a loop by hand that does the same work on the same texts and the
 * libraries that do the same job, whole filings beside `JSON.parse`, pages beside a tokenizer, streams beside a loop over
 * lines, the command beside an empty Node, and how time grows with what is read. CPU time; ratios within interleaved
 * rounds; each group in a process of its own, so that a group gives the same figures alone and among the others. Times are
 * this machine's; the ratios are what the budgets are about. A budget stands beside its case in `groups/`.
 *
 *     npm run bench                         all groups, exit code 1 where one is over its budget
 *     npm run bench -- NAME…                those whose id begins so
 *     npm run bench -- --quick              short samples, without what takes long, in less than a minute
 *     npm run bench -- --json FILE          the figures for programs as well, `-` for standard output alone
 *     npm run bench -- --write              all groups, and docs/measurements.tsv anew (--machine "2 cores, Node 20")
 */
const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    group: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    machine: { type: 'string', default: thisMachine },
  },
})

interface Result {
  readonly group: Group
  readonly rows: readonly Row[]
}

if (options.group !== undefined) {
  const rows = await groups.find(({ id }) => id === options.group)!.run()
  process.stdout.write(JSON.stringify(rows))
} else {
  const reason = misuse()
  if (reason === undefined) runAll()
  else {
    console.error(`bench: ${reason}`)
    process.exitCode = 2
  }
}

/** Why the command cannot do what was asked. */
function misuse(): string | undefined {
  const stray = names.filter((name) => !groups.some(({ id }) => id.startsWith(name)))
  if (stray.length > 0) return `no group ${stray.join(' ')}; groups: ${groups.map(({ id }) => id).join(' ')}`
  if (options.write && (options.quick || names.length > 0)) {
    return '--write is about all groups, measured in full: without --quick and names'
  }
  return undefined
}

function runAll(): void {
  const silent = options.json === '-'
  const start = Date.now()
  const wanted = groups.filter(
    ({ id, long }) => !(options.quick && long) && (names.length === 0 || names.some((name) => id.startsWith(name))),
  )
  const results: Result[] = []
  if (!silent) {
    const loosely = options.quick ? `; quick: budgets are held at ${tolerance} times` : ''
    console.log(
      `node ${process.version}, ${process.arch}; CPU time; · by hand, – another library, ± half of the rounds${loosely}`,
    )
  }
  for (const group of wanted) {
    const rows = runGroup(group)
    results.push({ group, rows })
    if (silent) continue
    console.log(`\n${group.title}  [${group.id}]`)
    if (group.note !== undefined) console.log(`  ${group.note}`)
    process.stdout.write(printRows(rows))
  }
  const over = results.flatMap(({ group, rows }) =>
    rows.filter((row) => row.over !== undefined).map((row) => `${group.id}: ${row.name} (${row.over})`),
  )
  if (options.json !== undefined) writeJson(options.json, results, over)
  if (!silent) {
    const budgets = results.flatMap(({ rows }) => rows).filter((row) => row.budget !== undefined).length
    const seconds = Math.round((Date.now() - start) / 1000)
    console.log(`\n${over.length === 0 ? 'all' : budgets - over.length} of ${budgets} budgets kept, ${seconds} s`)
    for (const line of over) console.log(`over  ${line}`)
  }
  if (options.write) {
    writeMeasurements(
      results.flatMap(({ group, rows }) => writtenRows(group, rows)),
      options.machine,
    )
  }
  if (over.length > 0) process.exitCode = 1
}

function writeJson(file: string, results: readonly Result[], over: readonly string[]): void {
  const report = {
    node: process.version,
    arch: process.arch,
    quick: options.quick,
    over,
    groups: results.map(({ group, rows }) => ({
      id: group.id,
      title: group.title,
      rows,
      written: writtenRows(group, rows),
    })),
  }
  const text = `${JSON.stringify(report, null, 2)}\n`
  if (file === '-') process.stdout.write(text)
  else writeFileSync(file, text)
}

function runGroup({ id, flags = [] }: Group): readonly Row[] {
  const self = fileURLToPath(import.meta.url)
  const quick = options.quick ? ['--quick'] : []
  const { status, stdout } = spawnSync(process.execPath, [...flags, self, '--group', id, ...quick], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(`bench: group ${id} ended with code ${status}`)
  return JSON.parse(stdout) as readonly Row[]
}
