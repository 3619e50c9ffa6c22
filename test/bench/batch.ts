import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { TODAY } from '../node/samples.ts'
import { type Measurement, thisMachine, writeMeasurements } from './measurements.ts'
import { writeFilings } from './write-filings.ts'

/**
 * How many filings a second `examples/batch` checks, in how much memory of all its processes together: one process, two
 * threads, GNU parallel, ssh to this machine. Linux alone: what processes take is read where its kernel tells it.
 *
 *     npm run bench:batch                     a million filings; writes docs/measurements.tsv
 *     npm run bench:batch -- --count 100000 --dry-run
 */
const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    machine: { type: 'string', default: thisMachine },
    'dry-run': { type: 'boolean', default: false },
  },
})
const count = Number(options.count)
const root = fileURLToPath(new URL('../../', import.meta.url))
const example = join(root, 'examples/batch')
const command = join(root, 'dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'beian-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** What `loopback.sh` ends with where there can be no sshd. */
const SKIPPED = 77
/** More than that: the command could not be used. */
const ANSWERED = 2

const WAYS: readonly (readonly [what: string, said: string, program: readonly string[]])[] = [
  ['one process', 'beian check --lines', [process.execPath, command, 'check', '--lines']],
  ['two threads', 'beian check --lines --workers 2', [process.execPath, command, 'check', '--lines', '--workers', '2']],
  ['two processes', 'parallel.sh', [join(example, 'parallel.sh')]],
  ['two processes over ssh', 'loopback.sh hosts.sh', [join(example, 'loopback.sh'), join(example, 'hosts.sh')]],
]

interface Process {
  readonly parent: number
  readonly memory: number
}

/** Every process that there is, with its parent and megabytes. */
function processes(): Map<number, Process> {
  const all = new Map<number, Process>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      const [, parent] = /^PPid:\s+(\d+)/m.exec(status) ?? []
      const [, memory = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? []
      all.set(Number(name), { parent: Number(parent), memory: Number(memory) / 1024 })
    } catch {
      // It has ended meanwhile.
    }
  }
  return all
}

/** Megabytes of a process and all that it has started, the sshd of `loopback.sh` and its sessions included. */
function memoryBelow(pid: number): number {
  const all = processes()
  const isBelow = (one: number | undefined): boolean =>
    one !== undefined && (one === pid || isBelow(one > 1 ? all.get(one)?.parent : undefined))
  let sum = 0
  for (const [one, { memory }] of all) if (isBelow(one)) sum += memory
  return sum
}

async function measured(file: string, [what, said, [program, ...args]]: (typeof WAYS)[number]): Promise<Measurement[]> {
  const start = performance.now()
  const child = spawn(program!, [...args, '--today', TODAY], {
    env: { ...process.env, BEIAN: `${process.execPath} ${command}`, JOBS: '2' },
    stdio: [openSync(file, 'r'), openSync('/dev/null', 'w'), openSync('/dev/null', 'w')],
  })
  let memory = 0
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryBelow(child.pid!))
  }, 200)
  const [code] = (await once(child, 'exit')) as [number]
  clearInterval(timer)
  const seconds = (performance.now() - start) / 1000
  if (code > ANSWERED) {
    console.log(`${what}: ${code === SKIPPED ? 'there is no sshd' : `ended with ${code}`}`)
    return []
  }
  const row = (name: string, value: number, unit: string): Measurement => ({
    area: 'batch',
    what: `${what}, ${count} filings: ${name}`,
    value: Math.round(value),
    unit,
    goal: '',
    command: said,
  })
  return [row('filings a second', count / seconds, '1/s'), row('memory of all processes at most', memory, 'MB')]
}

const file = join(folder, 'filings.jsonl')
await writeFilings(file, count, 'batch')
console.log(`${count} filings, ${Math.round(statSync(file).size / 2 ** 20)} MB`)
const rows: Measurement[] = []
for (const way of WAYS) rows.push(...(await measured(file, way)))
for (const { what, value, unit } of rows) console.log(`${what.padEnd(72)} ${value} ${unit}`)
if (!options['dry-run'] && rows.length > 0) writeMeasurements(rows, options.machine)
