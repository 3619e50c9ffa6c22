import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Group, Row } from '../harness/case.ts'
import { quick, tolerance } from '../harness/effort.ts'
import { median } from '../harness/measure.ts'
import { filingTexts, TODAY } from '../samples.ts'

/** Whole processes of the built command, beside one of Node that does nothing: CPU time from their start to their end. */

const ROUNDS = quick ? 3 : 15
const LINES = quick ? 500 : 5000

/**
 * The design allows an empty Node and 60 ms for a subcommand, and 80 ms for an import, where an empty Node takes 61 ms
 * (`npm run bench:lines` shows the milliseconds): as ratios, which a slower machine does not change.
 */
const MOST_OF_COMMAND = 2
const MOST_OF_IMPORT = 2.3

/** Writes the CPU time of its process into a file when it ends. */
const METER = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  require('node:fs').writeFileSync(process.env.BEIAN_BENCH_METER, String((user + system) / 1000))
})
`

interface Process {
  readonly name: string
  readonly args: readonly string[]
  readonly is?: 'floor'
  readonly against?: string
  readonly budget?: number
}

/** Milliseconds of CPU time of one process. */
function cpuTimeOf(folder: string, args: readonly string[]): number {
  const meter = join(folder, 'meter.cjs')
  const result = join(folder, 'cpu')
  const { status } = spawnSync(process.execPath, ['--require', meter, ...args], {
    env: { ...process.env, BEIAN_BENCH_METER: result },
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  // 1: findings were printed.
  if (status === null || status > 1) throw new Error(`bench: ${args.join(' ')} ended with ${status}`)
  return Number(readFileSync(result, 'utf8'))
}

export const command: Group = {
  id: 'command',
  title: 'The command, whole processes, beside a Node that does nothing',
  note: `Time: one process. “check --lines” reads ${LINES} filings, beside a script that checks the same.`,
  run: () => {
    const folder = mkdtempSync(join(tmpdir(), 'beian-bench-'))
    try {
      writeFileSync(join(folder, 'meter.cjs'), METER)
      const texts = filingTexts()
      const lines = join(folder, 'filings.jsonl')
      writeFileSync(lines, Array.from({ length: LINES }, (_, index) => `${texts[index % texts.length]}\n`).join(''))
      const entry = pathToFileURL(resolve('dist/index.js')).href
      const byHand = join(folder, 'by-hand.mjs')
      writeFileSync(
        byHand,
        `import { readFileSync } from 'node:fs'
import { checkIcpFiling } from ${JSON.stringify(entry)}
for (const line of readFileSync(${JSON.stringify(lines)}, 'utf8').split('\\n')) {
  if (line !== '') process.stdout.write(JSON.stringify(checkIcpFiling(JSON.parse(line), { today: '${TODAY}' }).issues) + '\\n')
}
`,
      )
      const cli = resolve('dist/cli.js')
      const page = resolve('test/fixtures/footers/02.html')
      const budget = MOST_OF_COMMAND
      const script = 'a script that checks the lines'
      const processes: readonly Process[] = [
        { name: 'node alone', args: ['-e', ''], is: 'floor' },
        {
          name: "import 'beian'",
          args: ['--input-type=module', '-e', `import ${JSON.stringify(entry)}`],
          budget: MOST_OF_IMPORT,
        },
        { name: 'beian --version', args: [cli, '--version'], budget },
        { name: 'beian parse', args: [cli, 'parse', 'postcode', '100000'], budget },
        { name: 'beian name', args: [cli, 'name', '青竹科技', '--nature', 'enterprise'], budget },
        {
          name: 'beian check',
          args: [cli, 'check', resolve('examples/quickstart/filing.json'), '--today', TODAY],
          budget,
        },
        { name: 'beian footer check', args: [cli, 'footer', 'check', page, '--today', TODAY], budget },
        { name: script, args: [byHand], is: 'floor' },
        {
          name: 'beian check --lines',
          args: [cli, 'check', '--lines', lines, '--today', TODAY],
          against: script,
          budget: 1.5,
        },
      ]
      const times = processes.map((): number[] => [])
      for (let round = 0; round < ROUNDS; round++) {
        for (let step = 0; step < processes.length; step++) {
          const index = (round + step) % processes.length
          times[index]!.push(cpuTimeOf(folder, processes[index]!.args))
        }
      }
      return processes.map(({ name, is, against, budget: most }, index): Row => {
        const reference = against === undefined ? 0 : processes.findIndex((one) => one.name === against)
        const ratio = median(times[index]!.map((value, round) => value / times[reference]![round]!))
        const over = most !== undefined && ratio > most * tolerance ? { over: `${most} ×` } : {}
        return {
          name,
          time: median(times[index]!) * 1e6,
          ratio,
          ...(is === undefined ? {} : { is }),
          ...(against === undefined ? {} : { against }),
          ...(most === undefined ? {} : { budget: most }),
          ...over,
        }
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
