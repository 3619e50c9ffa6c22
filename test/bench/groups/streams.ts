import { Readable } from 'node:stream'
import { beian, node } from '../built.ts'
import type { Group, Row } from '../harness/case.ts'
import { quick, tolerance } from '../harness/effort.ts'
import { median } from '../harness/measure.ts'
import { brokenFilings, filingTexts, TODAY } from '../samples.ts'

/** Filings, one to a line, through `beian/node`, beside the loop that one writes by hand over the same lines. */

const LINES = quick ? 1000 : 10_000
const ROUNDS = quick ? 3 : 7
/** Splitting bytes into lines, numbering them and writing reports is what the streams do besides. */
const MOST = 1.3

/** Chunks of bytes as a file gives them: they end where they end. */
function chunks(text: string): Uint8Array[] {
  const bytes = new TextEncoder().encode(text)
  return Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, index) =>
    bytes.subarray(index * 65_536, (index + 1) * 65_536),
  )
}

/** What one writes by hand: the text whole, split, parsed, checked, and the reports counted. */
function byHand(text: string): number {
  let wrong = 0
  for (const line of text.split('\n')) {
    if (line !== '' && !beian.checkIcpFiling(JSON.parse(line), { today: TODAY }).ok) wrong++
  }
  return wrong
}

/** The same, its answers written as lines. */
function byHandAsText(text: string): number {
  let written = 0
  for (const line of text.split('\n')) {
    if (line !== '') written += JSON.stringify(beian.checkIcpFiling(JSON.parse(line), { today: TODAY }).issues).length
  }
  return written
}

async function readAll(pieces: readonly Uint8Array[]): Promise<number> {
  let wrong = 0
  for await (const report of node.checkLines(pieces, { today: TODAY })) if (!report.ok) wrong++
  return wrong
}

async function throughTransform(pieces: readonly Uint8Array[]): Promise<number> {
  let written = 0
  const answers = Readable.from(pieces).pipe(node.checkLinesTransform({ today: TODAY }))
  for await (const answer of answers) written += (answer as string | Uint8Array).length
  return written
}

const cpuTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export const streams: Group = {
  id: 'streams',
  title: `Filings one to a line, ${LINES} lines, every second one with mistakes, beside a loop by hand`,
  note: 'Time: one line.',
  run: async () => {
    const right = filingTexts()
    const wrong = brokenFilings().map((filing) => JSON.stringify(filing))
    const lines = Array.from({ length: LINES }, (_, index) => (index % 2 === 0 ? right : wrong)[index % right.length])
    const text = `${lines.join('\n')}\n`
    const pieces = chunks(text)
    if ((await readAll(pieces)) !== byHand(text)) throw new Error('streams: the loop by hand counts other answers')
    const cases: readonly (readonly [name: string, run: () => unknown, against: number])[] = [
      ['JSON.parse and checkIcpFiling, by hand', () => byHand(text), 0],
      ['checkLines', () => readAll(pieces), 0],
      ['the same by hand, findings as JSON', () => byHandAsText(text), 2],
      ['checkLinesTransform', () => throughTransform(pieces), 2],
    ]
    const times = cases.map((): number[] => [])
    for (let round = -1; round < ROUNDS; round++) {
      for (let step = 0; step < cases.length; step++) {
        const index = (Math.max(round, 0) + step) % cases.length
        const start = cpuTime()
        await cases[index]![1]()
        // The first round is what the engine learns from.
        if (round >= 0) times[index]!.push(((cpuTime() - start) * 1e6) / LINES)
      }
    }
    return cases.map(([name, , against], index): Row => {
      const time = median(times[index]!)
      if (index === against) return { name, is: 'floor', time, ratio: 1 }
      const ratio = median(times[index]!.map((value, round) => value / times[against]![round]!))
      const over = ratio > MOST * tolerance ? { over: `${MOST} ×` } : {}
      return { name, time, ratio, against: cases[against]![0], budget: MOST, ...over }
    })
  },
}
