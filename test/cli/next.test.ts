import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/cli/layout.ts'
import { everyEvent } from '../../src/data/deadlines/limits.ts'
import { linesOf, run as runCommand, scratchFolder } from './run.ts'

const filings = fileURLToPath(new URL('../fixtures/filings/', import.meta.url))
const folder = scratchFolder()

const run = (...args: string[]) => runCommand(['next', '--today', '2026-11-28', ...args])

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const sections = (out: string): string[] => out.split('\n\n').map((part) => part.split('\n')[0]!)

describe('beian next', () => {
  it('tells a newcomer the whole road, with weekdays, and where to begin', async () => {
    const { code, out, err } = await run()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^2026-11-28周六\n/)
    expect(sections(out).slice(1, 3)).toEqual(['现在可以做', '接下来（预计日期）'])
    expect(out).toContain('→ 填写并提交域名信息模板')
    expect(out).toContain('· 管局审核（管局）：通常2026-12-25周五，最晚2027-01-01周五')
    expect(out.replace(/\s/g, '')).toContain('--eventtemplate-submitted=2026-11-28')
    expect(out).toContain('--workdays')
  })

  it('tells what is overdue with its cost and source, what is due today, and what runs', async () => {
    const events = file('events.json', {
      'icp-approved': '2026-10-20',
      opened: '2026-10-20',
      'police-service-approved': '2026-10-29',
    })
    const { code, out } = await run('--events', events)
    expect(code).toBe(1)
    expect(sections(out).slice(1, 3)).toEqual(['已逾期', '今天到期'])
    const plain = out.replace(/\s+/g, '')
    expect(plain).toContain('✗标明ICP备案号（备案主体）：应在2026-10-20周二前，已超过39天')
    expect(plain).toContain('后果：未标明或未链接的，责令改正，并处5000元以上1万元以下罚款')
    expect(plain).toContain('（信息产业部令第33号）第十三条、第二十五条（法规或标准，2005-02-08）')
    expect(plain).toContain('!放置公安备案号（备案主体）：最晚2026-11-28周六')
    expect(plain).toContain('公安联网备案：已备案（')
  })

  it('takes events as flags, by key or by name, and flags before the file', async () => {
    const events = file('more.json', { 提交ICP备案: '2026-11-20', 'provider-passed': '2026-11-21' })
    const { code, out } = await run(
      '--events',
      events,
      '--event',
      '收到核验短信=2026-11-28T10:00',
      '--event',
      'sms-wrong-attempts=2',
    )
    expect(code).toBe(0)
    expect(out).toContain('短信核验（备案主体）：最晚2026-11-29周日 10:00')
    expect(out).toContain('已填错2次，还可以错3次')
    const later = await run(
      '--events',
      events,
      '--event',
      'filing-submitted=2026-11-26',
      '--event',
      'provider-passed=2026-11-27',
    )
    expect(later.out).toContain('已完成')
  })

  it('reads province, kind, service and the day of opening off a filing', async () => {
    const police = join(filings, 'public-security-enterprise-website.json')
    expect((await run(police)).out.replace(/\s/g, '')).toContain('办理公安联网备案（备案主体）')
    const order = file('order.json', { form: 'icp/1', kind: 'add-access', provinceCode: '110000' })
    expect((await run(order, '--event', 'access-approved=2026-11-20')).out).toContain(
      '接入后变更（备案主体）：最晚2026-12-04周五',
    )
    const other = await run(order, '--province', '44', '--event', 'access-approved=2026-11-20')
    expect(other.out).not.toContain('接入后变更')
    const app = file('mini.json', { services: [{ type: 'mini-program' }] })
    expect((await run(app)).out).not.toContain('公安审核')
    expect((await runCommand(['next', '-', '--today', '2026-11-28'], '{"kind":"cancel-access"}')).out).not.toContain(
      '短信',
    )
  })

  it('counts by a file of holidays', async () => {
    const holidays = file('holidays.json', { holidays: ['2026-12-01/2026-12-10'], workdays: ['2026-12-12'] })
    const { out } = await run('--event', 'sms-confirmed=2026-11-27', '--workdays', holidays)
    // 20 working days from 27 November: eight fewer in the holidays, one more on a Saturday
    expect(out).toContain('最晚2027-01-05周二')
    expect(out).not.toContain('没有扣除')
  })

  it('prints one line of JSON', async () => {
    const { code, out } = await run('--event', 'opened=2026-11-20', '--json')
    expect(code).toBe(1)
    const [line, ...more] = linesOf(out)
    expect(more).toEqual([])
    expect(line).toMatchObject({ ok: true, today: '2026-11-28', states: { icp: { state: 'not-filed' } } })
    const deadlines = line!.deadlines as { step: string }[]
    expect(deadlines.find(({ step }) => step === 'public-security-filing')).toMatchObject({
      due: '2026-12-20',
      state: 'open',
      rule: 'filing/public-security-deadline',
      missed: { zh: expect.stringContaining('警告'), en: expect.stringContaining('warning') },
      source: { authority: 'regulation' },
    })
  })

  it('tells what is wrong with the events', async () => {
    const { code, out } = await run('--event', 'provider-passed=2026-11-20', '--event', 'filing-submitted=2026-11-21')
    expect(code).toBe(1)
    expect(out).toBe('事件有误，无法计算期限\n  ✗ 接入商初审通过：日期早于“提交ICP备案”，请核对\n')
    expect((await run('--event', 'opened=soon', '--json')).out).toMatch(/^\{"ok":false,.*"field\.format"/)
  })

  it('says in one line what it cannot use', async () => {
    const err = async (...args: string[]) => {
      const { code, out, err } = await run(...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      return err
    }
    expect(await err('--event', 'filing-submited=2026-11-20')).toBe('beian: 没有这个事件，是不是filing-submitted？\n')
    expect(await err('--event', '110108198805120025')).toBe('beian: 没有这个事件，见beian next --help\n')
    expect(await err('--events', join(folder, 'none.json'))).toMatch(/没有这个文件\n$/)
    expect(await err('--events', file('list.json', []))).toContain('--events的文件应为')
    // Passed over, everything after it would be dated wrongly.
    expect(await err('--events', file('other.json', { approved: '2026-11-20' }))).toContain('没有这个事件')
    expect(await err('--event', 'icp-approved=')).toContain('icp-approved没有日期')
    expect(await err('--workdays', file('days.json', { holidays: ['x'] }))).toContain('--workdays的文件应为')
    expect(await err('a.json', 'b.json')).toContain('next后最多填一个备案文件')
    expect(await err(file('broken.json', '{'))).toContain('不是JSON')
  })

  it('fits 80 columns in every language, whatever has happened', async () => {
    const past = [...everyEvent().keys()].map((event) => ['--event', `${event}=2026-11-20`])
    for (const language of ['zh-CN', 'zh-TW', 'en']) {
      for (const events of [[], ...past]) {
        const { out } = await run('--locale', language, '--province', '11', ...events)
        expect(Math.max(...out.split('\n').map(widthOf)), `${events} ${language}`).toBeLessThanOrEqual(80)
        expect(out).not.toMatch(/undefined|\{\w+\}/)
        if (language === 'en') expect(out.replace(/Source: .*(\n {6}.*)*/g, '')).not.toMatch(/\p{Script=Han}/u)
      }
    }
  })
})
