import type { Group, Row } from './harness/case.ts'
import type { Measurement } from './measurements.ts'

const COMMAND = 'npm run bench -- --write'

/** Ratios with three figures that count: 0.124, 1.32, 12.1. */
const rounded = (value: number): number => Number(value.toPrecision(3))

/**
 * What of a run is written down: of what has a budget the ratio, the throughput or the memory, and the ratio to the fastest
 * library that does the same. Times are of one machine and one day; they are shown, and not kept.
 */
export function writtenRows({ id, worst }: Group, rows: readonly Row[]): Measurement[] {
  if (worst === true) {
    const [slowest] = [...rows].sort((one, other) => (other.ratio ?? 0) - (one.ratio ?? 0))
    if (slowest?.ratio === undefined) return []
    return [measurement(id, `twice the pieces, the worst of ${rows.length}`, slowest.ratio, '×', `≤ ${slowest.budget}`)]
  }
  const floor = rows[0]!.name
  return rows
    .filter(({ is, budget }) => is === undefined && budget !== undefined)
    .flatMap((row) => {
      const { name, ratio, speed, allocated, budget, against = floor, peer } = row
      const own =
        ratio !== undefined
          ? measurement(id, `${name}, beside ${against.replace(/^by hand: .*/, 'by hand')}`, ratio, '×', `≤ ${budget}`)
          : allocated !== undefined
            ? measurement(id, `${name}, allocated`, allocated, 'kB', `≤ ${budget}`)
            : measurement(id, name, speed!, 'MB/s', `≥ ${budget}`)
      if (peer === undefined) return [own]
      return [own, measurement(id, `${name}, beside ${peer.name}`, peer.ratio, '×', '≤ 1')]
    })
}

const measurement = (id: string, what: string, value: number, unit: string, goal: string): Measurement => ({
  area: 'bench',
  what: `${id}: ${what}`,
  value: rounded(value),
  unit,
  goal,
  command: COMMAND,
})
