import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { groups } from './groups.ts'
import type { Group, Row } from './harness/case.ts'
import { printRows } from './harness/table.ts'

/**
 * Speed of the built package: every value beside a loop by hand that does the same work on the same texts and the
 * libraries that do the same job, whole filings beside `JSON.parse`, pages beside a tokenizer, and how time grows with
 * what is read. CPU time; ratios within interleaved rounds; each group in a process of its own, so that a group gives
 * the same figures alone and among the others. Times are this machine's; the ratios are what the budgets are about.
 *
 *     npm run bench                  all groups, exit code 1 where one is over its budget
 *     npm run bench -- NAME…         those whose id begins so
 *     npm run bench -- --json        the same for programs
 */
const asked = process.argv.slice(2)
if (asked[0] === '--group') {
  const group = groups.find(({ id }) => id === asked[1])!
  process.stdout.write(JSON.stringify(group.run()))
} else {
  runAll()
}

function runAll(): void {
  const json = asked.includes('--json')
  const names = asked.filter((argument) => !argument.startsWith('--'))
  const stray = [
    ...asked.filter((argument) => argument.startsWith('--') && argument !== '--json'),
    ...names.filter((name) => !groups.some(({ id }) => id.startsWith(name))),
  ]
  if (stray.length > 0) {
    console.error(`bench: no group or option ${stray.join(' ')}; groups: ${groups.map(({ id }) => id).join(' ')}`)
    process.exitCode = 2
    return
  }
  const start = Date.now()
  const wanted = names.length === 0 ? groups : groups.filter(({ id }) => names.some((name) => id.startsWith(name)))
  const results: { readonly group: Group; readonly rows: readonly Row[] }[] = []
  if (!json) {
    console.log(
      `node ${process.version}, ${process.arch}; CPU time; · by hand, – another library, ± half of the rounds`,
    )
  }
  for (const group of wanted) {
    const rows = runGroup(group)
    results.push({ group, rows })
    if (json) continue
    console.log(`\n${group.title}  [${group.id}]`)
    if (group.note !== undefined) console.log(`  ${group.note}`)
    process.stdout.write(printRows(rows))
  }
  const over = results.flatMap(({ group, rows }) =>
    rows.filter((row) => row.over !== undefined).map((row) => `${group.id}: ${row.name} (${row.over})`),
  )
  if (json) {
    const report = {
      node: process.version,
      arch: process.arch,
      over,
      groups: results.map(({ group, rows }) => ({ id: group.id, title: group.title, rows })),
    }
    console.log(JSON.stringify(report, null, 2))
  } else {
    const budgets = results.flatMap(({ rows }) => rows).filter((row) => row.budget !== undefined).length
    const seconds = Math.round((Date.now() - start) / 1000)
    console.log(`\n${over.length === 0 ? 'all' : budgets - over.length} of ${budgets} budgets kept, ${seconds} s`)
    for (const line of over) console.log(`over  ${line}`)
  }
  if (over.length > 0) process.exitCode = 1
}

function runGroup({ id, flags = [] }: Group): readonly Row[] {
  const self = fileURLToPath(import.meta.url)
  const { status, stdout } = spawnSync(process.execPath, [...flags, self, '--group', id], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(`bench: group ${id} ended with code ${status}`)
  return JSON.parse(stdout) as readonly Row[]
}
