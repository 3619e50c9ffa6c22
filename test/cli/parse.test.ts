import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf as streamLines } from '../../src/cli/lines.ts'
import { main } from '../../src/cli/main.ts'
import { valueKinds } from '../../src/cli/value-kinds.ts'
import { createSamples } from '../../src/testing.ts'
import { linesOf, run as runCommand, runInEnglish } from './run.ts'

const run = (...args: string[]) => runCommand(['parse', ...args])

describe('beian parse', () => {
  it('answers with a line of JSON: the verdict and the canonical value', async () => {
    const { code, out, err } = await run('身份证', '身份证号：11010519491231002x')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual({
      kind: 'resident-id',
      ok: true,
      verdict: 'accept',
      value: {
        text: '11010519491231002X',
        divisionCode: '110105',
        provinceCode: '11',
        birthDate: '1949-12-31',
        sex: 'female',
        legacy: false,
      },
      issues: [],
    })
  })

  it('answers with the finding, what was meant, and exit code 1', async () => {
    const { code, out } = await run('resident-id', '11010519491231O02X', '--locale', 'en')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      kind: 'resident-id',
      ok: false,
      verdict: 'reject',
      suggestion: '11010519491231002X',
      issues: [{ code: 'resident_id.charset', severity: 'error', message: expect.stringContaining('Character 15') }],
    })
  })

  it('is readable as text: what the value tells; of what is wrong nothing that was typed', async () => {
    const right = await runInEnglish(['parse', 'resident-id', '11010519491231002X', '--text'])
    expect(right.out).toBe(
      'resident ID number  ✓ 11010519491231002X\n  born: 1949-12-31; sex: female; division: 北京市朝阳区 110105\n',
    )
    const wrong = await run('resident-id', '110105194912310021', '13800138000', '--format', 'text')
    expect(wrong.out).toContain('居民身份证号码（第1个）  ✗ 有误  1处错误')
    expect(wrong.out).toContain('居民身份证号码（第2个）  ✗ 有误')
    expect(wrong.out).not.toMatch(/110105194912310021|13800138000/)
  })

  it('is readable at once on a terminal, unless JSON is asked for', async () => {
    const onTerminal = async (...args: string[]): Promise<string> => {
      let out = ''
      await main(['parse', ...args], {
        stdin: Readable.from([]),
        stdout: (text) => {
          out += text
          return undefined
        },
        stderr: () => undefined,
        color: false,
        terminal: true,
      })
      return out
    }
    expect(await onTerminal('postcode', '100000')).toContain('邮政编码  ✓ 100000')
    expect(JSON.parse(await onTerminal('postcode', '100000', '--json'))).toMatchObject({ ok: true })
    expect(JSON.parse(await onTerminal('postcode', '100000', '--format', 'json'))).toMatchObject({ ok: true })
  })

  it('answers each line of standard input, blank ones too', async () => {
    const { code, out } = await runCommand(['parse', 'icp-number', '-'], '京icp备16020626号－8\r\n\n京ICP备16020626号')
    expect(code).toBe(1)
    expect(linesOf(out).map(({ value, issues }) => value ?? issues)).toMatchObject([
      { text: '京ICP备16020626号-8' },
      [{ code: 'icp_number.required' }],
      { text: '京ICP备16020626号' },
    ])
    expect((await runCommand(['parse', 'icp-number'], '京ICP备16020626号\n')).code).toBe(0)
  })

  it('says of a line that is no UTF-8 that it cannot be used, and goes on', async () => {
    let out = ''
    const code = await main(['parse', 'domain', '-', '--locale', 'en'], {
      stdin: Readable.from([Buffer.from([0xc7, 0xe0, 0x0a]), Buffer.from('qingzhu.cn')]),
      stdout: (text) => {
        out += text
        return undefined
      },
      stderr: () => undefined,
      color: false,
    })
    expect(code).toBe(2)
    expect(linesOf(out)).toMatchObject([
      { kind: 'domain', ok: false, error: 'is not UTF-8 text; convert it first' },
      { kind: 'domain', ok: true },
    ])
  })

  it('says of a line that is longer than any value that it is, and goes on', async () => {
    const { code, out } = await runCommand(['parse', 'domain', '-'], `${'x'.repeat(70_000)}\nqingzhu.cn`)
    expect(code).toBe(2)
    expect(linesOf(out)).toMatchObject([
      { kind: 'domain', ok: false, error: '过长，每行应只有一个' },
      { kind: 'domain', ok: true },
    ])
  })

  it('fails on more warnings than allowed, and says so', async () => {
    const { code, out } = await run('postcode', '100000', '--province', '广东', '--max-warnings', '0')
    expect(code).toBe(1)
    expect(out).toMatch(/\n\{"ok":false,"warnings":1,"maxWarnings":0,"error":".+"\}\n$/)
  })

  it('gives the options on', async () => {
    expect((await run('postcode', '100000', '--province', '广东')).out).toContain('postcode.mismatch')
    expect((await run('residence-permit', '810000197702199994', '--regions', 'taiwan,macao')).code).toBe(1)
    expect((await run('package-name', 'com.qingzhu.shop', '--platform', 'android')).code).toBe(0)
    expect((await run('有效期', '2020-01-05至2024-01-05', '--today', '2023-12-31', '--minimum-months', '0')).code).toBe(
      0,
    )
    expect((await run('有效期', '2020-01-05至2024-01-05', '--today', '2023-12-31')).out).toContain('validity.too_small')
    expect((await run('service-name', '中国茶叶网', '--service', 'website', '--nature', 'individual')).code).toBe(1)
    expect((await run('person-document', 'E12345678', '--person-document', 'passport')).code).toBe(0)
  })

  it.each([
    [['resident-id', '1', '--province', '11'], 'parse resident-id没有--province这个选项，可用的有--legacy、--today'],
    [['mobile-phone', '1', '--today', '2026-01-01'], 'parse mobile-phone没有--today这个选项'],
    [['package-name', 'a.b'], 'parse package-name缺少--platform，后填以下之一：android、ios、harmonyos'],
    [['resident-idd', '1'], '没有这个种类，是不是resident-id？'],
    [['11010519491231002X'], '没有这个种类，见beian parse --list'],
    [[], 'parse后填种类和内容，全部种类见beian parse --list'],
    [['validity-period', '1', '--minimum-months', '-1'], '--minimum-months后应为0到1200的整数'],
    [['postcode', '1', '--province', '99'], '没有这个省份，请填写区划代码前两位（如44）或名称（如广东）'],
  ])('exits 2 on %j', async (args, said) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err: `beian: ${said}\n` })
  })

  it('lists the kinds, for people and programs', async () => {
    const { code, out } = await run('--list', '--text')
    expect(code).toBe(0)
    for (const { name, label } of valueKinds) expect(out).toMatch(new RegExp(`  ${name} +${label.zh.slice(0, 4)}`))
    const lines = linesOf((await run('--list')).out)
    expect(lines.map(({ kind }) => kind)).toEqual(valueKinds.map(({ name }) => name))
    expect(lines.find(({ kind }) => kind === 'package-name')).toMatchObject({
      options: ['platform'],
      needs: ['platform'],
    })
  })

  it('takes what the samples give', async () => {
    const samples = createSamples(7)
    for (const [kind, value] of [
      ['resident-id', samples.residentId()],
      ['social-credit-code', samples.socialCreditCode()],
      ['mobile-phone', samples.mobilePhone()],
      ['office-phone', samples.officePhone()],
      ['icp-number', samples.icpNumber()],
      ['domain', samples.domain()],
    ] as const) {
      expect([kind, JSON.parse((await run(kind, value)).out).value?.text]).toEqual([kind, value])
    }
  })
})

describe('the lines of a stream', () => {
  const all = async (chunks: readonly Uint8Array[], most = 1000): Promise<unknown[]> => {
    const found: unknown[] = []
    for await (const lines of streamLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), most))
      found.push(...lines)
    return found
  }

  it('are the same wherever its chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', '京', '𠮷', '\n', '\r\n', ' '), { maxLength: 30 }),
        fc.array(fc.nat(6), { minLength: 1, maxLength: 30 }),
        async (parts, sizes) => {
          const text = parts.join('')
          const bytes = Buffer.from(text)
          const chunks: Buffer[] = []
          for (let from = 0, turn = 0; from < bytes.length; turn++) {
            const size = sizes[turn % sizes.length]! + (turn % sizes.length === 0 ? 1 : 0)
            chunks.push(bytes.subarray(from, from + size))
            from += size
          }
          const expected = text.split(/\r?\n/)
          if (expected[expected.length - 1] === '') expected.pop()
          expect(await all(chunks)).toEqual(expected.map((line) => ({ text: line })))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('are not kept where they are longer than anything', async () => {
    const [long, short] = [{ spoilt: 'too-long' }, { text: 'x' }]
    expect(await all([Buffer.from('京'.repeat(100)), Buffer.from('京\nx\n')], 10)).toEqual([long, short])
    expect(await all([Buffer.from('abcd\n')], 3)).toEqual([long])
    expect(await all([Buffer.from('abc\r\n')], 3)).toEqual([{ text: 'abc' }])
  })
})
