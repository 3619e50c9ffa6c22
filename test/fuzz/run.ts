import { mkdtempSync, rmSync } from 'node:fs'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { thisMachine, writeMeasurements } from '../bench/measurements.ts'
import { isSynthetic, writeCorpus, writeFailure } from './fixtures.ts'
import { hunt } from './hunt.ts'

/**
 * Varies what people type, paste and send for as long as it is told, led by what the library runs, and asks of every answer
 * what must hold whatever the input is (`subjects/`). What breaks a claim is made small and written into `failures/`, which
 * the suite replays (`replay.test.ts`).
 *
 *     npm run fuzz                               a minute over everything
 *     npm run fuzz -- --seconds 600 --seed 7     ten minutes, another way
 *     npm run fuzz -- --executions 20000         the same inputs on every machine
 *     npm run fuzz -- parse redact               subjects whose names hold one of the words
 *     npm run fuzz -- --keep                     the corpus anew: the fewest inputs that run what all run
 *     npm run fuzz -- --figures                  into docs/measurements.tsv
 *
 * It fails where a claim was broken.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    executions: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    figures: { type: 'boolean', default: false },
    machine: { type: 'string', default: thisMachine },
  },
})

setPriority(19)
// Nothing that the command is told may name a file of the tree.
const empty = mkdtempSync(join(tmpdir(), 'beian-fuzz-'))
process.chdir(empty)

const say = (line: string): void => console.log(line)
const seconds = values.executions === 'Infinity' ? Number(values.seconds) : Number.POSITIVE_INFINITY

try {
  const { figures, failures, corpus } = await hunt({
    seconds,
    executions: Number(values.executions),
    seed: values.seed,
    only: positionals,
    keep: values.keep,
    onProgress: ({ executions, seconds, reached, points, kept }) =>
      say(`  ${seconds} s: ${executions} inputs, ${reached} of ${points} points, ${kept} kept`),
    onFailure(failure) {
      const file = isSynthetic(failure.input) ? writeFailure(failure) : 'not written: it may hold a number of somebody'
      say(
        `${failure.subject}: not so: ${failure.claim}\n  ${JSON.stringify(failure.input)}\n  ${failure.seen}\n  ${file}`,
      )
    },
  })
  const { executions, reached, points, kept } = figures
  say(`${executions} inputs in ${figures.seconds} s, ${reached} of ${points} points reached, ${kept} inputs kept`)
  say(failures.length === 0 ? 'Everything that is claimed holds.' : `${failures.length} inputs break a claim.`)
  if (values.keep) writeCorpus(corpus)
  if (values.figures) {
    const row = (what: string, value: number, unit: string, goal = '') => ({
      area: 'fuzz',
      what,
      value,
      unit,
      goal,
      command: `npm run fuzz -- --seconds ${values.seconds} --seed ${values.seed}`,
    })
    writeMeasurements(
      [
        row('inputs judged', executions, ''),
        row('time', figures.seconds, 's', '≥ 600'),
        row('points of the sources that ran', Math.round((reached / points) * 1000) / 10, '%'),
        row('inputs kept because they run something new', kept, ''),
        row('inputs that break a claim', failures.length, '', '0'),
      ],
      values.machine,
    )
  }
  process.exitCode = failures.length > 0 ? 1 : 0
} finally {
  rmSync(empty, { recursive: true, force: true })
}
