import { describe, expect, it } from 'vitest'
import { linesOf, runInEnglish } from './run.ts'

const ask = (...lines: readonly unknown[]) =>
  runInEnglish(
    ['vectors', 'answer'],
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  )

describe('the library as a port', () => {
  it('answers a line with a line', async () => {
    const { code, out, err } = await ask(
      { id: '1', call: 'isResidentId', input: '11010519491231002X' },
      '',
      { id: '2', call: 'parseOfficePhone', input: '(010) 6887-0788' },
      { id: '3', call: 'fullNaming', input: '英文化妆课', options: { service: 'website', nature: 'individual' } },
      { id: '4', call: 'codeOf', input: ['nature', 'foundation', 'public-security'] },
      { id: '5', call: 'nothing', input: '' },
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(linesOf(out)).toMatchObject([
      { id: '1', ok: true },
      { id: '2', ok: true, text: '0086-010-68870788' },
      { id: '3', ok: true, verdict: 'accept', codes: [] },
      { id: '4', ok: true, value: 8 },
      { id: '5', skip: true },
    ])
  })

  it('names lines that are no requests, and answers the others', async () => {
    const { code, out, err } = await ask('{"id":', { call: 'isEmail' }, { id: '1', call: 'isEmail', input: 'a@b.cn' })
    expect(code).toBe(2)
    expect(err).toBe(
      [1, 2]
        .map((line) => `beian: line ${line} is no request: a JSON object with an id, a text or a number\n`)
        .join(''),
    )
    expect(linesOf(out)).toEqual([{ id: '1', ok: true }])
  })

  it('gives an id back as it came', async () => {
    const { code, out } = await ask({ id: 7, call: 'isEmail', input: 'a@b.cn' })
    expect(code).toBe(0)
    expect(linesOf(out)).toEqual([{ id: 7, ok: true }])
  })
})
