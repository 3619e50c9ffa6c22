import { describe, expect, it } from 'vitest'
import type { Group, Row } from './harness/case.ts'
import { writtenRows } from './written.ts'

const group: Group = { id: 'footer', title: '', run: () => [] }
const rows: readonly Row[] = [
  { name: 'by hand', is: 'floor', time: 100, ratio: 1 },
  { name: 'fast', time: 123.456, ratio: 1.23456, budget: 2, peer: { name: 'psl', ratio: 0.5 } },
  { name: 'only shown', time: 500, ratio: 5 },
  { name: 'prose', time: 1, speed: 812.3, budget: 600 },
  { name: 'memory', allocated: 23.45, budget: 25 },
]

describe('what is written down of a run', () => {
  it('is ratios, throughput and memory beside their budgets, and no time', () => {
    expect(writtenRows(group, rows).map(({ what, value, unit, goal }) => [what, value, unit, goal])).toEqual([
      ['footer: fast, beside by hand', 1.23, '×', '≤ 2'],
      ['footer: fast, beside psl', 0.5, '×', '≤ 1'],
      ['footer: prose', 812, 'MB/s', '≥ 600'],
      ['footer: memory, allocated', 23.4, 'kB', '≤ 25'],
    ])
  })

  it('is the worst alone where there are as many as lists of a form', () => {
    const worst = writtenRows({ ...group, worst: true }, [
      { name: 'a', ratio: 1.9, budget: 2.6 },
      { name: 'b', ratio: 2.2, budget: 2.6 },
    ])
    expect(worst).toMatchObject([{ what: 'footer: twice the pieces, the worst of 2', value: 2.2, goal: '≤ 2.6' }])
  })
})
