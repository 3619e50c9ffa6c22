import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/cli/layout.ts'
import { linesOf, run as runCommand } from './run.ts'

const run = (...args: string[]) => runCommand(['checklist', ...args])

describe('beian checklist', () => {
  it('prints what is due stage by stage, to be ticked off, with terms and sources', async () => {
    const { code, out, err } = await run('--nature', 'enterprise', '--service', 'website', '--province', '44')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('备案准备清单：广东、企业、网站、首次备案')
    for (const text of ['1. 域名信息模板', '7. 标明公安备案号', '[ ] 承诺书', '邮政编码', '48小时', '依据']) {
      expect(out).toContain(text)
    }
  })

  it('takes a province by its name, as every command does', async () => {
    const { out } = await run('--province', '44')
    expect(await run('--province', '广东')).toMatchObject({ code: 0, out })
    for (const args of [
      ['name', '青竹官网', '--nature', 'enterprise', '--province', '广东'],
      ['footer', 'render', '--icp', '粤ICP备16020626号', '--province', '广东'],
      ['next', '--province', '广东'],
    ]) {
      const named = await runCommand(args)
      expect(named).toEqual(await runCommand(args.map((arg) => (arg === '广东' ? '44' : arg))))
      expect(named.err).toBe('')
    }
    expect((await run('--province', '广州')).err).toContain('没有这个省份')
  })

  it('fits 80 columns in every language', async () => {
    for (const language of ['zh-CN', 'zh-TW', 'en']) {
      const { out } = await run('--locale', language)
      expect(Math.max(...out.split('\n').map(widthOf)), language).toBeLessThanOrEqual(80)
    }
  })

  it('prints Markdown with boxes, and one line of JSON', async () => {
    const markdown = (await run('--format', 'markdown')).out
    expect(markdown).toMatch(/^# 备案准备清单/)
    expect(markdown).toContain('- [ ] ')
    const [line, ...more] = linesOf((await run('--json')).out)
    expect(more).toEqual([])
    expect((line!.stages as { stage: string }[]).map(({ stage }) => stage)).toContain('public-security')
    expect((await run('--format', 'json')).out).toBe((await run('--json')).out)
  })

  it('takes no files', async () => {
    expect((await run('filing.json')).code).toBe(2)
  })
})
