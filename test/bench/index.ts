import { measure } from 'mitata'
import { contacts } from './contacts.ts'
import { filings } from './filings.ts'
import { identity } from './identity.ts'
import { names } from './names.ts'
import { organizations } from './organizations.ts'
import { records } from './records.ts'
import { scan } from './scan.ts'

/**
 * Speed of each value beside a hand-written floor loop and the libraries that do the same job: same inputs, one run,
 * ratios to the floor. Absolute times are this machine's; the ratios are what the budgets are about.
 */
export interface Group {
  readonly name: string
  /** What the ratios refer to: the first case. */
  readonly cases: readonly Case[]
}

export interface Case {
  readonly name: string
  readonly run: (input: never) => unknown
  readonly inputs: readonly unknown[]
  /** Ratio to the floor that the design allows. */
  readonly budget?: number
  /** Size of the inputs in UTF-8: the case is about throughput. */
  readonly bytes?: number
  /** MB/s that the design asks for. */
  readonly least?: number
}

const wanted = process.argv[2]
const groups: readonly Group[] = [identity, organizations, contacts, records, scan, names, filings]

/** Nanoseconds per call, median of the samples; each sample goes through all inputs. */
async function timeOf({ run, inputs }: Case): Promise<number> {
  let sink = 0
  const call = run as (input: unknown) => unknown
  const stats = await measure(() => {
    for (const input of inputs) if (call(input)) sink++
  })
  if (sink === -1) console.log(sink)
  return stats.p50 / inputs.length
}

let over = 0
for (const group of groups) {
  if (wanted !== undefined && !group.name.includes(wanted)) continue
  console.log(`\n${group.name}`)
  let floor = 0
  for (const one of group.cases) {
    const time = await timeOf(one)
    if (floor === 0) floor = time
    const ratio = time / floor
    const speed = one.bytes === undefined ? Number.POSITIVE_INFINITY : (one.bytes / one.inputs.length / time) * 1000
    const late = (one.budget !== undefined && ratio > one.budget) || (one.least !== undefined && speed < one.least)
    if (late) over++
    const aim =
      one.budget === undefined
        ? one.least === undefined
          ? ''
          : `at least ${one.least} MB/s`
        : `budget ${one.budget} ×`
    const budget = aim === '' ? '' : `  (${aim})${late ? ' OVER' : ''}`
    const unit = time >= 10_000 ? `${(time / 1000).toFixed(1)} µs` : `${time.toFixed(0)} ns`
    const pace = one.bytes === undefined ? `${ratio.toFixed(2).padStart(8)} ×` : `${speed.toFixed(0).padStart(6)} MB/s`
    console.log(`  ${one.name.padEnd(46)} ${unit.padStart(10)}  ${pace}${budget}`)
  }
}
if (over > 0) console.log(`\n${over} over budget`)
