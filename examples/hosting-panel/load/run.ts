import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { type Measurement, thisMachine, writeMeasurements } from '../../../test/bench/measurements.ts'
import { filings } from '../../../test/node/samples.ts'
import { hostileBodies } from './hostile-bodies.ts'

/**
 * How many filings a second the built server judges for many clients at once, how long each waits, and in how much memory;
 * then the same of hostile bodies. Linux alone: memory is read where its kernel tells it.
 *
 *     npm run load                                    a minute; writes docs/measurements.tsv
 *     npm run load -- --seconds 10 --dry-run
 */
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    connections: { type: 'string', default: '50' },
    machine: { type: 'string', default: thisMachine },
    'dry-run': { type: 'boolean', default: false },
  },
})
const [seconds, connections] = [Number(options.seconds), Number(options.connections)]
const folder = fileURLToPath(new URL('..', import.meta.url))
const headers = { 'content-type': 'application/json' }

// As `npm start` does: without a bound V8 lets the heap of a busy server grow to whatever the machine has.
const server = spawn(process.execPath, ['--max-old-space-size=192', 'dist/main.js'], {
  cwd: folder,
  env: { ...process.env, PORT: '0', RATE_LIMIT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
process.on('exit', () => server.kill('SIGKILL'))
const url = await new Promise<string>((resolve, reject) => {
  server.stdout.setEncoding('utf8').on('data', (line: string) => {
    const listening = /"listening":"([^"]+)"/.exec(line)?.[1]
    if (listening !== undefined) resolve(listening)
  })
  server.once('exit', () => reject(new Error('the server does not start')))
})

/** Megabytes that the server has in memory. */
function memory(): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

interface Loaded {
  readonly result: autocannon.Result
  /** Of each second. */
  readonly memory: readonly number[]
}

async function load(duration: number, requests: readonly autocannon.Request[]): Promise<Loaded> {
  const taken: number[] = []
  const timer = setInterval(() => taken.push(memory()), 1000)
  const result = await autocannon({ url, connections, duration, requests: [...requests], timeout: 30 })
  clearInterval(timer)
  return { result, memory: taken }
}

const row = (what: string, value: number, unit: string, goal = ''): Measurement => ({
  area: 'panel',
  what,
  value: Math.round(value * 10) / 10,
  unit,
  goal,
  command: `npm run load -- --seconds ${seconds} --connections ${connections}`,
})
/** Broken connections, and answers that say the server failed. */
const failures = ({ errors, statusCodeStats }: autocannon.Result): number =>
  errors +
  Object.entries(statusCodeStats)
    .filter(([status]) => Number(status) >= 500 && status !== BUSY)
    .reduce((sum, [, { count = 0 }]) => sum + count, 0)
/** Told to come back later, since others were before them for too long. */
const BUSY = '503'
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

const post = (path: string, body: string): autocannon.Request => ({ method: 'POST', path, headers, body })
const own = filings(500, 'load').map((filing) => post('/v1/filings/icp', JSON.stringify(filing)))
const usual = await load(seconds, own)
const third = Math.floor(usual.memory.length / 3)
const hostile = await load(
  Math.max(5, Math.round(seconds / 4)),
  hostileBodies.map(({ path, body }) => post(path, body)),
)
const rows = [
  row('filings: answers a second', usual.result.requests.average, '1/s'),
  row('filings: half within', usual.result.latency.p50, 'ms'),
  row('filings: 99 of 100 within', usual.result.latency.p99, 'ms'),
  row('filings: failures', failures(usual.result), '', '0'),
  row('filings: memory, second third of the time', median(usual.memory.slice(third, 2 * third)), 'MB'),
  row('filings: memory, last third of the time', median(usual.memory.slice(2 * third)), 'MB', '≤ second third × 1.1'),
  row('hostile bodies: answers a second', hostile.result.requests.average, '1/s'),
  row('hostile bodies: 99 of 100 within', hostile.result.latency.p99, 'ms'),
  row('hostile bodies: failures', failures(hostile.result), '', '0'),
  row('hostile bodies: told to come back later', hostile.result.statusCodeStats[BUSY]?.count ?? 0, ''),
  row('hostile bodies: memory at most', Math.max(...hostile.memory), 'MB'),
]
server.kill('SIGTERM')
const [code] = await once(server, 'exit')
if (code !== 0) throw new Error(`the server ended with ${code}`)
for (const { what, value, unit, goal } of rows) console.log(`${what.padEnd(52)} ${value} ${unit}  ${goal}`)
if (!options['dry-run']) writeMeasurements(rows, options.machine)
