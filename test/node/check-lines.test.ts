import { execFileSync } from 'node:child_process'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divisionNames } from '../../src/divisions.ts'
import { checkIcpFiling } from '../../src/index.ts'
import { describeIssue, en } from '../../src/locale.ts'
import { fullNaming } from '../../src/naming.ts'
import { checkLines, checkLinesTransform, type FilingLineReport, type LineReport } from '../../src/node.ts'
import { all, filingLines, filings, TODAY } from './samples.ts'

const english = { locale: 'en', today: TODAY } as const
const [complete] = filings(1)

const reportsOn = (text: string, options: object = {}): Promise<LineReport[]> =>
  all(checkLines([text], { ...english, ...options }))

describe('checkLines', () => {
  it('reports on each line what the check itself finds, in words', async () => {
    const some = filings(14)
    const reports = await reportsOn(some.map((filing) => JSON.stringify(filing)).join('\n'))
    expect(reports).toHaveLength(14)
    some.forEach((filing, index) => {
      const { ok, issues } = checkIcpFiling(filing, {
        today: TODAY,
        checkServiceName: fullNaming(),
        divisions: divisionNames,
      })
      expect(reports[index]).toMatchObject({ line: index + 1, form: 'icp', ok })
      const found = (reports[index] as FilingLineReport).issues
      expect(found.map(({ code, message }) => [code, message])).toEqual(
        issues.map((issue) => [issue.code, describeIssue(issue, en)]),
      )
    })
    expect(new Set(reports.map((report) => 'verdict' in report && report.verdict))).toContain('reject')
  })

  it('takes envelopes, and filings with an id of their own', async () => {
    const draft = { entity: { principal: { mobile: '1391101202' } } }
    const lines = [
      { id: 7, form: 'icp', filing: draft, options: { draft: true } },
      { id: 'a-7', filing: { ...draft, form: 'icp/1' }, options: { draft: true } },
      { form: 'icp/1', filing: draft, options: { draft: true, today: TODAY } },
      { ...draft, form: 'icp/1', id: 9 },
      { filing: null, form: 'public-security' },
      { id: null, filing: complete },
    ]
    const reports = await reportsOn(lines.map((line) => JSON.stringify(line)).join('\n'))
    const mobile = { path: ['entity', 'principal', 'mobile'], code: 'mobile_phone.length' }
    expect(reports[0]).toMatchObject({ line: 1, id: 7, form: 'icp', ok: false, issues: [mobile] })
    expect(reports[1]).toMatchObject({ id: 'a-7', issues: [mobile] })
    expect(reports[2]).not.toHaveProperty('id')
    expect(reports[3]).toMatchObject({ id: 9, ok: false })
    expect(reports[4]).toMatchObject({
      form: 'public-security',
      ok: false,
      issues: [{ code: 'field.required', path: [] }],
    })
    expect(reports[5]).toMatchObject({ line: 6, form: 'icp', ok: true, issues: [] })
  })

  it.each([
    ['{', 'is not JSON from character 2 on; a filing must stand on one line'],
    ['[]', 'is no JSON object; each line holds one filing'],
    ['null', 'is no JSON object; each line holds one filing'],
    ['{}', 'does not say which form it is: give form as one of icp, public-security, domain-template'],
    [
      '{"form":"icp/1","filing":{},"options":{"draft":1}}',
      'options may hold draft, canonical (true or false) and today (a date, YYYY-MM-DD) only',
    ],
    [
      '{"form":"icp/1","filing":{},"options":{"constructor":1}}',
      'options may hold draft, canonical (true or false) and today (a date, YYYY-MM-DD) only',
    ],
    [
      '{"form":"icp/1","filing":{},"options":{"today":"2026-02-30"}}',
      'options may hold draft, canonical (true or false) and today (a date, YYYY-MM-DD) only',
    ],
    ['{"form":"beian","filing":{}}', 'form must be one of icp, public-security, domain-template'],
    [
      '{"id":12345678901234567890,"form":"icp","filing":{}}',
      'id must be a text or a whole number; write one beyond 2^53 as text',
    ],
    ['{"id":{},"form":"icp","filing":{}}', 'id must be a text or a whole number; write one beyond 2^53 as text'],
    ['['.repeat(100_000), 'is not JSON; a filing must stand on one line'],
    ['['.repeat(20_000), 'is not JSON; a filing must stand on one line'],
    [`{"form":"icp/1","x":"${'x'.repeat(1000)}"}`, 'is longer than 300 bytes; each line holds one filing', 300],
  ])('says of a line why it cannot be judged, and goes on: %#', async (line, error, maxLineBytes?: number) => {
    const reports = await reportsOn(`${line}\n{"form":"icp/1"}\n`, { maxLineBytes })
    expect(reports[0]).toMatchObject({ line: 1, ok: false, error })
    expect(reports[1]).toMatchObject({ line: 2, form: 'icp', verdict: 'reject' })
  })

  it('says so of bytes that are no UTF-8', async () => {
    const line = Buffer.concat([
      Buffer.from('{"form":"icp/1","name":"'),
      Buffer.from([0xb1, 0xb8]),
      Buffer.from('"}\n'),
    ])
    const reports = await all(checkLines([line, '{"form":"icp/1"}'], english))
    expect(reports[0]).toEqual({ line: 1, ok: false, error: 'is not UTF-8 text; write it as UTF-8' })
    expect(reports[1]).toMatchObject({ line: 2, form: 'icp' })
  })

  it('counts blank lines, and takes a byte order mark, CRLF, and a last line without an end', async () => {
    const reports = await reportsOn('\ufeff{"form":"icp/1"}\r\n\r\n \t\n\n{"form":"icp/1"}')
    expect(reports.map(({ line }) => line)).toEqual([1, 5])
    expect(reports.every((report) => 'form' in report)).toBe(true)
  })

  it('reads alike however the source is cut: in bytes, in text, in halves of a character', async () => {
    const text = `\ufeff${filingLines(6)}{"id":"𠮷","form":"icp/1"}\r\nnot JSON\n\n{"form":"icp/1"}`
    const whole = await reportsOn(text)
    const bytes = Buffer.from(text)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1 }),
        fc.boolean(),
        async (sizes, asText) => {
          const source = function* () {
            const { length } = asText ? text : bytes
            for (let start = 0, index = 0; start < length; index++) {
              const end = start + sizes[index % sizes.length]!
              yield asText ? text.slice(start, end) : bytes.subarray(start, end)
              start = end
            }
          }
          expect(await all(checkLines(source(), english))).toEqual(whole)
        },
      ),
      { numRuns: 12 },
    )
  })

  it('gives the filing as it is stored, where it is asked for and nothing is wrong', async () => {
    const filing = JSON.parse(JSON.stringify(complete)) as { entity: { principal: { mobile: string } } }
    const { mobile } = filing.entity.principal
    filing.entity.principal.mobile = `+86 ${mobile}`
    const lines = `${JSON.stringify(filing)}\n{"form":"icp/1"}\n${JSON.stringify({ filing, options: { canonical: false } })}`
    const [good, bad, without] = await reportsOn(lines, { canonical: true })
    expect(good).toMatchObject({ ok: true, filing: { entity: { principal: { mobile } } } })
    expect(good).toHaveProperty('filing', complete)
    expect(bad).not.toHaveProperty('filing')
    expect(without).not.toHaveProperty('filing')
  })

  it('judges by severities of the caller, and leaves advice out where it is asked to', async () => {
    const filing = { form: 'icp/1', entity: { principal: { mobile: '1391101202' } } }
    const line = JSON.stringify({ filing, options: { draft: true } })
    const [report] = await reportsOn(line, { severity: { 'mobile_phone.length': 'advice' } })
    expect(report).toMatchObject({ verdict: 'accept', issues: [{ severity: 'advice' }] })
    const [quiet] = await reportsOn(line, { severity: { 'mobile_phone.length': 'advice' }, advice: false })
    expect(quiet).toMatchObject({ verdict: 'accept', issues: [] })
  })

  it('writes a filing without its canonical form where that is nested too deep to be written', async () => {
    const deep = JSON.stringify(complete).replace(/^\{/, `{"unknown":${'['.repeat(50_000)}${']'.repeat(50_000)},`)
    const out = await all(Readable.from([`${deep}\n`]).pipe(checkLinesTransform({ ...english, canonical: true })))
    const report = JSON.parse(out.join('')) as object
    expect(report).toMatchObject({ line: 1, ok: true })
    expect(report).not.toHaveProperty('filing')
  })

  it('tells wrong configurations at once', () => {
    const wrong =
      (options: object, source: unknown = []) =>
      () =>
        checkLines(source as string[], options)
    expect(wrong({ form: 'icp/1' })).toThrow("the option 'form' is one of 'icp', 'public-security', 'domain-template'")
    expect(wrong({ locale: 'de' })).toThrow("the option 'locale' is one of 'zh-CN', 'zh-TW', 'en'")
    expect(wrong({ today: 'tomorrow' })).toThrow("the option 'today'")
    expect(wrong({ severity: { 'mobile_phone.lenght': 'off' } })).toThrow(RangeError)
    expect(wrong({ workers: 1.5 })).toThrow('a whole number from 0 to 64')
    expect(wrong({ maxLineBytes: 0 })).toThrow('a whole number from 1 to')
    expect(wrong({}, 'text')).toThrow('lines come from a stream')
    expect(wrong({}, Buffer.from('text'))).toThrow(TypeError)
    expect(() => checkLinesTransform({ workers: -1 })).toThrow(RangeError)
  })

  it('throws what the source throws, after the reports on what has come', async () => {
    const broken = async function* () {
      yield '{"form":"icp/1"}\n'
      throw new Error('the disk is gone')
    }
    const seen: number[] = []
    const run = async () => {
      for await (const { line } of checkLines(broken(), english)) seen.push(line)
    }
    await expect(run()).rejects.toThrow('the disk is gone')
    expect(seen).toEqual([1])
    const numbers = checkLines([1] as unknown as string[], english)
    await expect(numbers.next()).rejects.toThrow(TypeError)
  })

  it('ends with the reason of its signal, and lets the source go', async () => {
    const source = new PassThrough()
    source.write('{"form":"icp/1"}\n')
    const aborting = new AbortController()
    const reports = checkLines(source, { ...english, signal: aborting.signal })
    expect((await reports.next()).value).toMatchObject({ line: 1 })
    const next = reports.next()
    aborting.abort(new Error('enough'))
    await expect(next).rejects.toThrow('enough')
    expect(source.destroyed).toBe(true)
  })

  it('lets the source go where nobody wants more', async () => {
    let isReleased = false
    const source = (function* () {
      try {
        for (;;) yield '{"form":"icp/1"}\n'
      } finally {
        isReleased = true
      }
    })()
    for await (const { line } of checkLines(source, english)) if (line === 3) break
    expect(isReleased).toBe(true)
  })

  it('reads no more than is asked for', async () => {
    let given = 0
    const source = function* () {
      for (;;) {
        given++
        yield '{"form":"icp/1"}\n'
      }
    }
    const reports = checkLines(source(), english)
    for (let index = 0; index < 20; index++) await reports.next()
    expect(given).toBeLessThanOrEqual(21)
    await reports.return(undefined)
  })

  it('reads the body of a request', async () => {
    const body = new Response(filingLines(3)).body!
    expect(await all(checkLines(body as unknown as AsyncIterable<Uint8Array>, english))).toHaveLength(3)
  })
})

describe('checkLinesTransform', () => {
  it('writes the reports of checkLines as JSON Lines', async () => {
    const text = `${filingLines(60)}not JSON\n`
    const reports = await reportsOn(text)
    let out = ''
    await pipeline(Readable.from([text]), checkLinesTransform(english), async (source) => {
      for await (const piece of source) out += piece
    })
    expect(out).toBe(reports.map((report) => `${JSON.stringify(report)}\n`).join(''))
  })

  it('answers each line before the next one comes', async () => {
    const stream = checkLinesTransform(english)
    const answers = stream[Symbol.asyncIterator]() as AsyncIterator<string>
    for (let id = 1; id < 5; id++) {
      stream.write(Buffer.from(`{"id":${id},"form":"icp/1"}\n`))
      expect(JSON.parse((await answers.next()).value)).toMatchObject({ line: id, id })
    }
    stream.end()
    expect((await answers.next()).done).toBe(true)
  })

  it('takes no more where nobody reads', async () => {
    let given = 0
    const source = Readable.from(
      (function* () {
        for (;;) {
          given++
          yield `${'{"form":"icp/1"}\n'.repeat(100)}`
        }
      })(),
    )
    const stream = source.pipe(checkLinesTransform(english))
    await new Promise((resolve) => setTimeout(resolve, 300))
    const before = given
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(given).toBe(before)
    expect(given).toBeLessThan(200)
    stream.destroy()
    source.destroy()
  })
})

describe('memory', () => {
  it('stays flat, whatever comes', () => {
    // In a process of its own, with less memory than the input would take.
    const out = execFileSync(
      process.execPath,
      ['--max-old-space-size=64', '--import', 'tsx', new URL('flat-memory.ts', import.meta.url).pathname],
      { encoding: 'utf8' },
    )
    expect(JSON.parse(out)).toEqual({ lines: 15_000, bytes: 75 })
  })
})
