import { Readable } from 'node:stream'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkLines, checkLinesTransform } from '../../src/node.ts'
import { builtWorker, endingWorker } from './built-worker.ts'
import { all, filingLines, TODAY } from './samples.ts'

const place = vi.hoisted(() => ({ workerFile: new URL('file:///') }))
vi.mock('../../src/node/worker-file.ts', () => place)

const english = { locale: 'en', today: TODAY } as const

/** Several hundred filings with faults, and lines that are none. */
const text = `\ufeff${filingLines(250)}not JSON\n\n{"id":"𠮷","form":"icp/1"}\r\n${filingLines(50, 'more')}{"form":`
const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xb1, 0x0a]), Buffer.from('{"form":"icp/1"}')])

/** The bytes in pieces of odd sizes. */
function* pieces(): Generator<Buffer> {
  for (let start = 0, size = 1; start < bytes.length; start += size, size = (size * 7919) % 20_011) {
    yield bytes.subarray(start, start + size)
  }
}

const textOf = async (options: object): Promise<string> =>
  (await all(Readable.from(pieces()).pipe(checkLinesTransform({ ...english, ...options })))).join('')

beforeEach(() => {
  place.workerFile = builtWorker
})

describe('workers', () => {
  it('write what one thread writes, byte for byte', async () => {
    const one = await textOf({ canonical: true })
    expect(one.split('\n')).toHaveLength(305)
    for (const workers of [1, 2]) expect(await textOf({ canonical: true, workers })).toBe(one)
    const reports = one
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(await all(checkLines(pieces(), { ...english, canonical: true, workers: 2 }))).toEqual(reports)
  })

  it('answer each line before the next one comes', async () => {
    const stream = checkLinesTransform({ ...english, workers: 2 })
    const answers = stream[Symbol.asyncIterator]() as AsyncIterator<string>
    for (let id = 1; id < 5; id++) {
      stream.write(`{"id":${id},"form":"icp/1"}\n`)
      expect(JSON.parse((await answers.next()).value)).toMatchObject({ line: id, id })
    }
    stream.end()
    expect((await answers.next()).done).toBe(true)
  })

  it('stop reading where nobody takes the reports', async () => {
    let given = 0
    const source = function* () {
      for (;;) {
        given += 1
        yield '{"form":"icp/1"}\n'.repeat(1000)
      }
    }
    const reports = checkLines(source(), { ...english, workers: 2 })
    await reports.next()
    await new Promise((resolve) => setTimeout(resolve, 300))
    const before = given
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(given).toBe(before)
    // Four batches in other threads, one that is gathered, one that is read.
    expect(given).toBeLessThan(32)
    await reports.return(undefined)
  })

  it.each([
    [
      'throws',
      "setImmediate(() => { throw new Error('out of order') })\n  if (task.batch.text.includes('poison')) await new Promise(() => {})",
    ],
    ['just ends', 'process.exit(0)\n  if (task.batch.text.includes("poison")) await new Promise(() => {})'],
    ['fills its memory', "{ const all = []; for (;;) all.push(new Array(1e5).fill('x')) }"],
  ])(
    'lose no line where one of them %s',
    async (name, end) => {
      place.workerFile = endingWorker('poison', end)
      let lost = 0
      const poison = '{"id":"poison","form":"icp/1"}\n'
      const source = () => [filingLines(150), poison, filingLines(150), poison]
      const options = { ...english, onWorkerLost: () => lost++, maxLineBytes: 1 << 16 }
      const expected = await all(checkLines(source(), options))
      expect(await all(checkLines(source(), { ...options, workers: 2 })), name).toEqual(expected)
      expect(lost).toBeGreaterThan(0)
    },
    60_000,
  )

  it('are done without where none can be started', async () => {
    place.workerFile = new URL('missing.mjs', builtWorker)
    let lost = 0
    const reports = await all(checkLines([filingLines(300)], { ...english, workers: 2, onWorkerLost: () => lost++ }))
    expect(reports).toHaveLength(300)
    expect(lost).toBeGreaterThan(0)
  })

  it('end with the signal', async () => {
    const reports = checkLines(
      (function* () {
        for (;;) yield '{"form":"icp/1"}\n'.repeat(1000)
      })(),
      { ...english, workers: 1, signal: AbortSignal.timeout(500) },
    )
    await expect(all(reports)).rejects.toThrow(/timeout/)
  })
})
