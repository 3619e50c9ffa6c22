import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/cli/layout.ts'
import { provinceDemands } from '../../src/data/province-demands/province-demands.ts'
import { linesOf, run as runCommand } from './run.ts'

const run = (...args: string[]) => runCommand(['province', ...args])

describe('beian province', () => {
  it('takes a province however it is named', async () => {
    const { code, out, err } = await run('44')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const typed of ['440000', '广东', '广东省', 'guangdong', 'Guangdong', '廣東']) {
      expect((await run(typed)).out, typed).toBe(out)
    }
  })

  it('prints what is judged and what is only shown apart, by topic, with every source and its date', async () => {
    const { out } = await run('44')
    const demands = provinceDemands('44')
    const judged = demands.filter(({ rules }) => rules !== undefined).length
    expect(out).toMatch(
      new RegExp(
        `^广东（44） {2}管局要求${demands.length}条：${judged}条会审查，${demands.length - judged}条仅供参考\n`,
      ),
    )
    const plain = out.replace(/\s+/g, '')
    for (const { demand, liftedBy, conflicts, source } of demands) {
      for (const text of [demand.zh, liftedBy?.zh, conflicts?.zh, source.title, source.date]) {
        if (text !== undefined) expect(plain).toContain(text.replace(/\s+/g, ''))
      }
    }
    const [before, after] = out.split('仅供参考（')
    expect(before).toContain('身份证地址不在广东的个人')
    expect(after).toContain('医疗机构执业许可证不能作主办单位证件')
  })

  it('shows both sides where sources contradict each other', async () => {
    expect((await run('36')).out).toContain('另一种说法')
    expect((await run('36', '--locale', 'en')).out).toContain('Another source')
  })

  it('fits 80 columns in every province and language', async () => {
    for (const language of ['zh-CN', 'zh-TW', 'en']) {
      for (const code of ['11', '15', '44', '54', '62']) {
        const { out } = await run(code, '--locale', language)
        expect(Math.max(...out.split('\n').map(widthOf)), `${code} ${language}`).toBeLessThanOrEqual(80)
      }
    }
  })

  it('leaves out what does not bind a nature', async () => {
    const individual = (await run('44', '--nature', 'individual')).out
    expect(individual).toContain('身份证地址不在广东的个人')
    expect(individual).not.toContain('（单位）')
    const enterprise = (await run('44', '--nature', 'enterprise')).out
    expect(enterprise).toContain('（单位）')
    expect(enterprise).toContain('（企业）')
    expect(enterprise).not.toContain('（个人）')
  })

  it('prints one line of JSON for programs', async () => {
    const { code, out } = await run('44', '--json', '--locale', 'en')
    expect(code).toBe(0)
    const [line, ...more] = linesOf(out)
    expect(more).toEqual([])
    expect(line).toMatchObject({ province: '44', name: 'Guangdong' })
    const demands = line!.demands as { judged: boolean; rules?: unknown }[]
    expect(demands.map(({ judged: _, ...demand }) => demand)).toEqual(JSON.parse(JSON.stringify(provinceDemands('44'))))
    for (const { judged, rules } of demands) expect(judged).toBe(rules !== undefined)
  })

  it('names the nearest where there is no such province, and nothing of what was typed', async () => {
    expect(await run('广冬')).toMatchObject({ code: 2, out: '', err: 'beian: 没有这个省份，是不是广东？\n' })
    expect((await run('guangdnog', '--locale', 'en')).err).toBe('beian: no such province; did you mean Guangdong?\n')
    expect((await run('110108198805120025', '--locale', 'en')).err).toBe(
      'beian: no such province: give two digits (44) or a name (guangdong)\n',
    )
    expect((await run('--locale', 'en')).err).toBe('beian: province takes one province, such as 44 or guangdong\n')
    expect((await run('44', '45')).code).toBe(2)
  })

  it('stands in the help', async () => {
    expect((await runCommand(['--help'])).out).toContain('beian province PROVINCE')
    expect((await run('--help')).out).toContain('--nature')
  })
})
