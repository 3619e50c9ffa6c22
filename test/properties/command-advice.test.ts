import { describe, expect, it } from 'vitest'
import { subcommands } from '../../src/cli/subcommands.ts'
import { run } from '../cli/run.ts'
import { readFiling } from '../filing/cases.ts'

const today = ['--today', '2026-11-21']

/** A filing that is ready, with a key that is a slip, and perhaps other phones of the person in charge. */
function filing(phones: { mobile?: string; emergencyPhone?: string } = {}): string {
  const ready = readFiling('icp-enterprise-website') as { entity: { principal: object; remark?: string } }
  ready.entity.remark = '无'
  Object.assign(ready.entity.principal, phones)
  return JSON.stringify(ready)
}

/** What these print is no advice on anything. */
const WITHOUT_ADVICE = ['explain', 'province', 'kind', 'app', 'checklist', 'materials', 'next', 'init', 'completion']

describe('advice', () => {
  it('stands in the report and its count, in every language, and the filing is accepted', async () => {
    const words = {
      'zh-CN': ['建议', '，1处建议'],
      'zh-TW': ['建議', '，1處建議'],
      en: ['advice', ', 1 piece of advice'],
    }
    for (const [locale, [word, count]] of Object.entries(words)) {
      const { code, out } = await run(['check', '--locale', locale, ...today], filing())
      expect(code).toBe(0)
      expect(out).toMatch(new RegExp(`· ${word}  remark`))
      expect(out).toContain(count)
    }
    const { out } = await run(['check', '--json', ...today], filing())
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      verdict: 'accept',
      issues: [
        { code: 'key.unknown', severity: 'advice', path: ['entity', 'remark'], params: { expected: 'remarks' } },
      ],
    })
  })

  it('is left out with --no-advice, and nothing else is', async () => {
    const { code, out } = await run(['check', '--no-advice', ...today], filing())
    expect(code).toBe(0)
    expect(out).not.toContain('建议')
    expect(out.trim().split('\n')).toHaveLength(1)
    const broken = filing({ mobile: '1', emergencyPhone: '010-68870788' })
    const [all, some] = [
      await run(['check', '--json', ...today], broken),
      await run(['check', '--json', '--no-advice', ...today], broken),
    ]
    expect([all.code, some.code]).toEqual([1, 1])
    const [whole, rest] = [JSON.parse(all.out), JSON.parse(some.out)]
    expect(whole.issues.map(({ code }: { code: string }) => code)).toEqual([
      'mobile_phone.length',
      'emergency_phone.wrong_kind',
      'key.unknown',
    ])
    expect(rest).toEqual({ ...whole, issues: whole.issues.slice(0, 2) })
  })

  it('may be left out wherever findings are printed, without another exit code', async () => {
    const printing = subcommands
      .map(({ name }) => name)
      .filter((name) => !WITHOUT_ADVICE.includes(name) && !name.startsWith('vectors '))
    expect(subcommands.filter(({ options }) => 'no-advice' in options).map(({ name }) => name)).toEqual(printing)
    const page = '<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>'
    const calls: readonly (readonly [args: readonly string[], stdin?: string])[] = [
      [['name', '中国茶叶网', '--nature', 'enterprise']],
      [['scan', ...today], '京ICP备16020626号-8 川ICP备2024024681号'],
      [['footer', 'check', '--json', ...today], page],
      [['footer', 'render', '--icp', '京ICP备16020626号-8', ...today]],
      [['check', '--form', 'icp', ...today], '{}'],
    ]
    for (const [args, stdin] of calls) {
      // None of these has advice: nothing changes.
      expect(await run([...args, '--no-advice'], stdin), args.join(' ')).toEqual(await run(args, stdin))
    }
  })
})
