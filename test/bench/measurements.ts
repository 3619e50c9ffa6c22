import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const table = new URL('../../docs/measurements.tsv', import.meta.url)

/** A row of `docs/measurements.tsv`, before it has a date and a machine. */
export interface Measurement {
  readonly area: string
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly goal: string
  readonly command: string
}

export const thisMachine: string = `${availableParallelism()} cores, Node ${process.versions.node.split('.')[0]}`

/** Puts the rows into the table, in place of what it had of their areas. */
export function writeMeasurements(rows: readonly Measurement[], machine: string): void {
  const date = new Date().toISOString().slice(0, 10)
  const lines = rows.map(({ area, what, value, unit, goal, command }) =>
    [area, what, value, unit, goal || '-', date, machine, command].join('\t'),
  )
  const head = 'area\twhat\tvalue\tunit\tgoal\tdate\tmachine\tcommand'
  const areas = new Set(rows.map(({ area }) => area))
  const others = readFileSync(table, { encoding: 'utf8', flag: 'a+' })
    .split('\n')
    .slice(2)
    .filter((line) => line !== '' && !areas.has(line.split('\t')[0]!))
  writeFileSync(table, `${[`# as of ${date}`, head, ...others, ...lines].join('\n')}\n`)
}
