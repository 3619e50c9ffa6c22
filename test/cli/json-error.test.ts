import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notJson } from '../../src/cli/json-error.ts'
import { firstFault } from '../../src/cli/json-fault.ts'
import { createSamples } from '../../src/testing.ts'
import { linesOf, run, runInEnglish } from './run.ts'

const samples = createSamples(7)
const faultIn = (text: string, comments = true) => notJson(text, { comments }).fault!

describe('what is wrong with JSON', () => {
  it.each([
    ['{"form"：“icp/1”}', 'chinese-punctuation', 1, 8],
    ['{“form”: "icp/1"}', 'chinese-punctuation', 1, 2],
    ['{"form": "icp/1"，\n"kind": "first"}', 'chinese-punctuation', 1, 17],
    ['{"contents": ["blog"、"news"]}', 'chinese-punctuation', 1, 21],
    ['｛"form": "icp/1"}', 'chinese-punctuation', 1, 1],
    ['{"name": "青竹”,\n"kind": "first"}', 'chinese-punctuation', 1, 13],
    ["{'form': 'icp/1'}", 'single-quotes', 1, 2],
    ['{form: "icp/1"}', 'unquoted-key', 1, 2],
    ['{"name": 青竹}', 'unquoted-text', 1, 10],
    ['{"number": 11010519491231002X}', 'unquoted-number', 1, 12],
    ['{"phone": 0571}', 'unquoted-number', 1, 11],
    ['{"mobile": +8613800138000}', 'unquoted-number', 1, 12],
    ['{\n"a": 1\n"b": 2}', 'missing-comma', 2, 7],
    ['{"a": "1"; "b": 2}', 'missing-comma', 1, 10],
    ['{"a" "b"}', 'missing-colon', 1, 5],
    ['{"a"= "b"}', 'missing-colon', 1, 5],
    ['{"a": }', 'missing-value', 1, 7],
    ['{"a": ,"b": 1}', 'missing-value', 1, 7],
    ['{: 1}', 'missing-key', 1, 2],
    ['{"name": "青竹,\n"kind": "first"}', 'missing-quote', 1, 10],
    ['{"name": "他说"你好"了"}', 'inner-quote', 1, 13],
    ['[1,,2]', 'extra-comma', 1, 4],
    ['{"a": 1,,"b": 2}', 'extra-comma', 1, 9],
    ['{"a": [1}', 'bracket', 1, 9],
    ['{"a": 1]}', 'bracket', 1, 8],
    ['{"a": 1}}', 'extra-bracket', 1, 9],
    ['{"a": {"b": "c"', 'incomplete', 1, 16],
    ['{"a": "b",\n', 'incomplete', 1, 11],
    ['{"a": 1} x', 'trailing', 1, 10],
    ['{"a": 1}\n{"a": 2}', 'two-documents', 2, 1],
    ['{"a": NaN}', 'not-a-value', 1, 7],
    ['{"a": undefined}', 'not-a-value', 1, 7],
    ['{"a": True}', 'not-a-value', 1, 7],
    ['{"a": "b\tc"}', 'control-character', 1, 9],
    ['{"a": "C:\\papers"}', 'escape', 1, 10],
    ['\ufeff{"a": 1}', 'invisible', 1, 1],
    ['{"a":\u00a01}', 'invisible', 1, 6],
    ['{"a":\u30001}', 'invisible', 1, 6],
    ['# a\n{"a": 1}', 'hash-comment', 1, 1],
    ['{"a": 1 # b\n}', 'hash-comment', 1, 9],
    ['{"a": 1 /* b', 'open-comment', 1, 9],
    ['<!doctype html>', 'web-page', 1, 1],
    ['hello', 'beginning', 1, 1],
  ])('%j: %s', (text, reason, line, column) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(faultIn(text)).toMatchObject({ reason, line, column })
  })

  it.each([
    ['{"a": 1,}', 'extra-comma', 1, 8],
    ['{"a": 1 // b\n}', 'comment', 1, 9],
  ])('%j where comments are not taken: %s', (text, reason, line, column) => {
    expect(faultIn(text, false)).toMatchObject({ reason, line, column })
    expect(firstFault(text, { comments: true })).toBeUndefined()
  })

  it('finds nothing in JSON, and something wherever JSON is cut off', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, cut) => {
        expect(firstFault(text, { comments: false })).toBeUndefined()
        const part = `[${text}]`.slice(0, 1 + (cut % text.length))
        expect(faultIn(part)).toBeDefined()
      }),
    )
  })

  it('finds something in whatever is no JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\'/*\\ -1ea\n\t，“”') }), (text) => {
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        expect(firstFault(text, { comments: false }) === undefined).toBe(isJson)
      }),
    )
  })
})

describe('the line that is shown', () => {
  it('has the names of fields and the signs, and a caret below the place', async () => {
    const { code, err } = await run(['check'], '{\n  "entity": {\n    "name"："北京青竹科技有限公司",\n  }\n}')
    expect({ code, err }).toEqual({
      code: 2,
      err: [
        'beian: 标准输入: 不是JSON：第3行第11列，这是中文的冒号，请改为英文的:',
        '  3 |     "name"："…",',
        '    |           ^',
        '',
      ].join('\n'),
    })
    expect((await runInEnglish(['check'], '{"kind" "first"}')).err).toBe(
      [
        'beian: standard input: is not JSON: line 1, column 8: a colon is missing behind the name',
        '  1 | {"kind" "…"}',
        '    |        ^',
        '',
      ].join('\n'),
    )
  })

  it('stays short in a file of one line', () => {
    const text = `{"a": [${'"x", '.repeat(50_000)} oops ${'"x", '.repeat(50_000)}]}`
    const { text: line, before } = faultIn(text).excerpt
    expect(line.length).toBeLessThan(80)
    expect(line.slice(before)).toMatch(/^… "…"/)
  })

  it('is a line of its own for programs: reason, line, column', async () => {
    const { out } = await run(['check', '--json'], '{"form": “icp/1”}')
    expect(linesOf(out)).toEqual([
      {
        file: '-',
        ok: false,
        error: '不是JSON：第1行第10列，这是中文的引号，请改为英文的"',
        reason: 'chinese-punctuation',
        line: 1,
        column: 10,
      },
    ])
  })

  it('never holds what was filled in, however the file is broken', () => {
    const filing = readFileSync(
      fileURLToPath(new URL('../fixtures/filings/icp-complete.json', import.meta.url)),
      'utf8',
    )
    const values = [...filing.matchAll(/: "([^"]{3,})"/g)].map(([, value]) => value!)
    const secrets = [...new Set(values)].filter((value) => /\d{4}|[\u4e00-\u9fff]{2}|@/.test(value))
    expect(secrets.length).toBeGreaterThan(20)
    fc.assert(
      fc.property(
        fc.nat(filing.length - 1),
        fc.nat(3),
        fc.constantFrom('', '，', '“', "'", '"', '：', 'NaN', '\\', '}'),
        (at, cut, put) => {
          const text = filing.slice(0, at) + put + filing.slice(at + cut)
          const fault = firstFault(text, { comments: true }) === undefined ? undefined : faultIn(text)
          const shown = fault?.excerpt.text ?? ''
          expect(shown).not.toMatch(/\d|[\u4e00-\u9fff]/)
          for (const secret of secrets) expect(shown).not.toContain(secret)
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each([
    ['an ID number', samples.residentId()],
    ['a phone', samples.mobilePhone()],
    ['a name', samples.personName()],
  ])('holds %s in no kind of quotes, and without any', async (_, secret) => {
    for (const [open, close] of ['""', "''", '“”', '「」', '``', '', '"', '“']) {
      const { out, err } = await run(['check', '--json'], `{"name": ${open ?? ''}${secret}${close ?? ''} ，"a"}`)
      expect(out + err).not.toContain(secret)
    }
  })
})
