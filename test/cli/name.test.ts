import { describe, expect, it } from 'vitest'
import { linesOf, run as runCommand } from './run.ts'

const run = (...args: string[]) => runCommand(['name', ...args])

const unit = ['--nature', 'enterprise', '--entity', '青竹科技有限公司']

describe('beian name', () => {
  it('exits 0 on a name that passes, and on one that only warns', async () => {
    expect(await run('青竹官网', ...unit, '--province', '44')).toMatchObject({ code: 0, err: '' })
    const { code, out } = await run('蓝鲸官网', ...unit)
    expect(code).toBe(0)
    expect(out).toMatch(/^蓝鲸官网 {2}✓ 可以提交 {2}0处错误，1处提醒/)
    expect(out).toContain('备注')
  })

  it('exits 1 on a name that is returned, with the words, their places, what lifts the rule, and its source', async () => {
    const { code, out, err } = await run('青竹新闻网', ...unit)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    for (const part of [
      '青竹新闻网  ✗',
      '“新闻网”在第3–5个字',
      '互联网新闻信息服务许可证',
      '依据',
      'service_name.not_allowed',
    ]) {
      expect(out).toContain(part)
    }
    expect((await run('青竹新闻网', ...unit, '--pre-approval', 'news')).code).toBe(0)
    expect((await run('青竹新闻网', ...unit, '--pre-approval', 'game,news')).code).toBe(0)
  })

  it('says in the place of a blank name that there is none', async () => {
    expect((await run('', ...unit)).out).toMatch(/^（空） {2}✗ 提交后会被退回/)
    expect((await run('　', ...unit, '--locale', 'en')).out).toMatch(/^\(blank\) {2}✗/)
  })

  it('suggests the name without its head', async () => {
    expect((await run('中国茶叶网', ...unit, '--locale', 'en')).out).toContain('茶叶网')
    expect((await run('中国青竹网', ...unit, '--national-level')).code).toBe(0)
  })

  it('knows word boundaries, provinces, services and domains', async () => {
    expect((await run('语文化学笔记', '--nature', 'individual')).out).toBe('语文化学笔记  ✓ 可以提交\n')
    expect((await run('青竹学院', ...unit, '--province', '44')).code).toBe(1)
    expect((await run('青竹学院', ...unit, '--province', '43')).code).toBe(0)
    expect((await run('手电筒', ...unit, '--service', 'app')).code).toBe(1)
    expect((await run('qing.example', ...unit, '--domain', 'qing.example')).code).toBe(1)
  })

  it('prints JSON for programs', async () => {
    const { code, out } = await run('青竹新闻网', ...unit, '--json', '--locale', 'en')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'reject',
      issues: [
        {
          code: 'service_name.not_allowed',
          severity: 'error',
          params: { words: ['新闻网'], spans: [[2, 5]] },
          suggestion: { kind: 'permit', permits: ['news'] },
          rule: 'naming/pre-news',
          source: { authority: 'regulator' },
        },
      ],
    })
  })

  it('proposes no remark, and no half of a repair, for a name that is refused', async () => {
    const number = '11010519491231002X'
    expect((await run(number, ...unit)).out).not.toContain(number)
    expect((await run('青竹科技 。', ...unit)).out).not.toContain('建议填写')
    expect((await run('青竹 科技', ...unit)).out).toContain('建议填写：青竹科技')
  })

  it('offers no permit to individuals', async () => {
    const { out } = await run('青竹新闻网', '--nature', 'individual', '--locale', 'en')
    expect(out).not.toContain('internet news permit')
    expect((await run('青竹新闻网', ...unit, '--locale', 'en')).out).toContain('internet news permit')
  })

  it.each([
    [[]],
    [['青竹官网']],
    [['青竹官网', '--nature', 'company']],
    [['青竹官网', ...unit, '--province', '99']],
    [['青竹官网', ...unit, '--province', '4401']],
    [['青竹官网', ...unit, '--service', 'site']],
    [['青竹官网', ...unit, '--pre-approval', 'license']],
    [['青竹官网', ...unit, '--file', 'x.csv']],
    [['青竹官网', ...unit, '--locale', 'fr']],
  ])('exits 2 on %j', async (args) => {
    const { code, out, err } = await run(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^beian: .+\n$/)
  })

  it('judges several names, in their order', async () => {
    const { code, out } = await run('青竹官网', '青竹新闻网', ...unit)
    expect(code).toBe(1)
    expect(out).toMatch(/^青竹官网 {2}✓ .*\n青竹新闻网 {2}✗ /)
    expect(linesOf((await run('青竹官网', '青竹新闻网', ...unit, '--json')).out).map(({ verdict }) => verdict)).toEqual(
      ['accept', 'reject'],
    )
    expect((await run('蓝鲸官网', ...unit, '--max-warnings', '0')).code).toBe(1)
  })

  it('judges a list, a name a line', async () => {
    const { code, out } = await runCommand(['name', '-', ...unit, '--json'], '青竹官网\r\n\n青竹新闻网\n')
    expect(code).toBe(1)
    expect(linesOf(out)).toMatchObject([
      { row: 1, verdict: 'accept' },
      { row: 3, verdict: 'reject' },
    ])
  })

  it('judges a table: columns by their names, options for what it leaves out, bad rows by their numbers', async () => {
    const table = [
      '\ufeff网站名称;单位性质;省份;前置审批;备用',
      '青竹新闻网;企业;;新闻;a',
      '青竹学院;企业;广东;;b',
      '青竹官网;公司;;;c',
      ';;;;',
      '青竹官网;;火星;;d',
      '青竹官网;;;;=1+1',
    ].join('\r\n')
    const { code, out } = await runCommand(
      ['name', '-', '--nature', 'enterprise', '--entity', '青竹科技有限公司', '--json'],
      table,
    )
    expect(code).toBe(2)
    expect(linesOf(out)).toMatchObject([
      { row: 2, verdict: 'accept' },
      { row: 3, verdict: 'reject' },
      { row: 4, ok: false, error: '单位性质不在可选项之列' },
      { row: 6, ok: false, error: expect.stringContaining('没有这个省份') },
      { row: 7, verdict: 'accept' },
    ])
    const csv = (await runCommand(['name', '-', ...unit, '--format', 'csv'], table)).out
    const lines = csv.split('\r\n')
    expect(lines[0]).toBe('\ufeff网站名称,单位性质,省份,前置审批,备用,结论,原因')
    expect(lines[1]).toBe('青竹新闻网,企业,,新闻,a,通过,')
    expect(lines[3]).toBe('青竹官网,公司,,,c,无法判断,单位性质不在可选项之列')
    expect(lines[5]).toBe('青竹官网,,,,"\'=1+1",通过,')
  })

  it('says of a file that it cannot be used', async () => {
    const { code, out, err } = await run('--file', '/nowhere.csv', ...unit, '--json')
    expect({ code, out }).toEqual({ code: 2, out: '{"file":"/nowhere.csv","ok":false,"error":"没有这个文件"}\n' })
    expect(err).toBe('beian: /nowhere.csv: 没有这个文件\n')
  })
})
