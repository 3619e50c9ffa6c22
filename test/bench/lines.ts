import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { TODAY } from '../node/samples.ts'
import { type Measurement, thisMachine, writeMeasurements } from './measurements.ts'
import { writeFilings } from './write-filings.ts'

/**
 * How many filings a second the built command checks, in how much memory, and how fast it starts. Linux alone: the
 * memory of a process is read where its kernel tells it.
 *
 *     npm run bench:lines                     a million filings; writes docs/measurements.tsv
 *     npm run bench:lines -- --count 100000 --dry-run
 */
const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    machine: { type: 'string', default: thisMachine },
    command: { type: 'string', default: fileURLToPath(new URL('../../dist/cli.js', import.meta.url)) },
    'dry-run': { type: 'boolean', default: false },
  },
})
const count = Number(options.count)
const root = fileURLToPath(new URL('../../', import.meta.url))
const { command } = options
const folder = mkdtempSync(join(tmpdir(), 'beian-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Starts of each case, one after the other. */
const ROUNDS = 15

/** Seconds and megabytes that a process has taken so far; nothing where it has ended. */
function taken({ pid }: ChildProcess): { readonly cpu: number; readonly memory: number } | undefined {
  try {
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    const [, peak] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return peak === undefined
      ? undefined
      : { cpu: (Number(times[11]) + Number(times[12])) / 100, memory: Number(peak) / 1024 }
  } catch {
    return undefined
  }
}

async function measured(file: string, what: string, more: readonly string[], goals: boolean): Promise<Measurement[]> {
  const args = ['check', '--lines', ...more, '--today', TODAY]
  const start = performance.now()
  const child = spawn(process.execPath, [command, ...args, file], {
    stdio: ['ignore', openSync('/dev/null', 'w'), 'inherit'],
  })
  let last = { cpu: 0, memory: 0 }
  const timer = setInterval(() => {
    last = taken(child) ?? last
  }, 50)
  await once(child, 'exit')
  clearInterval(timer)
  const seconds = (performance.now() - start) / 1000
  const said = `beian ${args.slice(0, -2).join(' ')} filings.jsonl`
  const row = (name: string, value: number, unit: string, goal = ''): Measurement => ({
    area: 'lines',
    what: `${what}: ${name}`,
    value: Math.round(value),
    unit,
    goal,
    command: said,
  })
  return [
    row('filings a second', count / seconds, '1/s'),
    row('filings a second of one core', count / last.cpu, '1/s', goals ? '≥ 21000' : ''),
    row('memory at most', last.memory, 'MB', goals ? '≤ 200' : ''),
  ]
}

const STARTS: readonly (readonly [what: string, args: readonly string[]])[] = [
  ['node alone', ['-e', '']],
  ['beian --version', [command, '--version']],
  ['beian check', [command, 'check', join(root, 'examples/quickstart/filing.json'), '--today', TODAY]],
  ['beian name', [command, 'name', '青竹科技', '--nature', 'enterprise']],
  ['beian parse', [command, 'parse', 'postcode', '100000']],
]

/** Medians of starts that are made in turn, so that all of them have the machine's good and bad moments. */
function starts(): Measurement[] {
  const times = STARTS.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    STARTS.forEach(([, args], index) => {
      const start = performance.now()
      spawnSync(process.execPath, args)
      times[index]!.push(performance.now() - start)
    })
  }
  const medians = times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!)
  return STARTS.map(([what], index) => ({
    area: 'start',
    what,
    value: Math.round(medians[index]!),
    unit: 'ms',
    goal: what === 'node alone' ? '' : '≤ node alone + 60',
    command: what === 'node alone' ? "node -e ''" : what,
  }))
}

const file = join(folder, 'filings.jsonl')
await writeFilings(file, count, 'bench')
console.log(`${count} filings, ${Math.round(statSync(file).size / 2 ** 20)} MB`)
const rows: Measurement[] = []
for (const [what, more, goals] of [
  ['one thread', [], true],
  ['one worker', ['--workers', '1'], false],
  ['two workers', ['--workers', '2'], false],
  ['one thread, canonical', ['--canonical'], false],
] as const) {
  rows.push(...(await measured(file, `${what}, ${count} filings`, more, goals)))
}
rows.push(...starts())
for (const { what, value, unit, goal } of rows) console.log(`${what.padEnd(52)} ${value} ${unit}  ${goal}`)
if (!options['dry-run']) writeMeasurements(rows, options.machine)
