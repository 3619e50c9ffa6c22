import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { footers, linesOf, run, runInEnglish, scratchFolder, today } from './run.ts'

const folder = scratchFolder()

describe('beian footer check', () => {
  it('prints the numbers with their links, and the findings', async () => {
    const { code, out } = await run(['footer', 'check', `${footers}20.html`, ...today])
    expect(code).toBe(1)
    expect(out).toContain('京 ICP 备 13052560 号 - 1  → http://www.beian.miit.gov.cn')
    expect(out).toContain('footer_link.outdated')
    expect((await run(['footer', 'check', `${footers}05.html`, ...today])).code).toBe(0)
  })

  it('says of a page whether it is in order, not whether it can be submitted, and names each source once', async () => {
    const page = '<p>京ICP备12345678号-1</p><p>京公网安备11010802012345号</p>'
    const { out } = await run(['footer', 'check', '-', ...today], page)
    expect(out).toMatch(/^\S+ {2}✗ 需要修改 {2}/)
    expect(out).not.toMatch(/提交/)
    const sources = out.slice(out.indexOf('依据')).split('\n').slice(1, -1)
    expect(sources.length).toBeGreaterThan(0)
    expect(new Set(sources.map((line) => line.replace(/^ *\[\d+\]/, ''))).size).toBe(sources.length)
    expect((await run(['footer', 'check', `${footers}05.html`, ...today])).out).toContain('✓ 没有错误')
  })

  it.each(['zh-CN', 'zh-TW', 'en'])('speaks %s', async (locale) => {
    const { out } = await run(['footer', 'check', '-', '--locale', locale], '<p>x</p>')
    const words = { 'zh-CN': '没有展示ICP备案号', 'zh-TW': '沒有展示ICP備案號', en: 'shows no ICP number' }
    expect(out).toContain(words[locale as keyof typeof words])
  })

  it('writes JSON, judges by the province, and compares with what was filed', async () => {
    const page = join(folder, 'page.html')
    writeFileSync(page, '\ufeff<a href="https://beian.miit.gov.cn/">浙ICP备05018911号</a>')
    const lines = linesOf((await run(['footer', 'check', page, '--json', ...today])).out)
    expect(lines).toMatchObject([
      {
        file: page,
        ok: true,
        verdict: 'warn',
        records: [{ kind: 'icp', link: 'https://beian.miit.gov.cn/', verdict: 'accept' }],
        issues: [{ code: 'footer_number.wrong_kind', path: ['records', 0], rule: 'record/footer-service-number' }],
      },
    ])
    expect((await run(['footer', 'check', page, '--json', '--province', '44', ...today])).out).toContain('"issues":[]}')
    const other = await run(['footer', 'check', page, '--expected', '京ICP备16020626号-8', ...today])
    expect(other.code).toBe(1)
    expect(other.out).toContain('footer_number.mismatch')
  })

  it('says which number a finding is about and where, and what mends it', async () => {
    const page = '<p>\n<a href="http://www.miitbeian.gov.cn/">京ICP备16020626号-8</a>'
    const { out } = await runInEnglish(['footer', 'check', '-', ...today], page)
    expect(out).toContain('2:10 京ICP备16020626号-8: ')
    const [line] = linesOf((await run(['footer', 'check', '-', '--json', ...today], page)).out)
    expect(line).toMatchObject({
      records: [{ footer: false }],
      issues: [{ at: { start: 13, line: 2, column: 10 }, replacement: 'https://beian.miit.gov.cn/' }],
    })
  })

  it('takes several expected numbers with a comma', async () => {
    const page = '<p>京ICP备16020626号-8</p>'
    const { out } = await runInEnglish(
      ['footer', 'check', '-', '--expected', '京ICP备16020626号-8,京公网安备11010502030143号', ...today],
      page,
    )
    expect(out).toContain('footer_number.missing')
  })

  it('names the place of what is about the whole page, too', async () => {
    const page = join(folder, 'missing.html')
    writeFileSync(page, '<body>\n  <p>x</p>\n</body>\n')
    const { out } = await runInEnglish(['footer', 'check', page, ...today])
    expect(out).toContain(`${page}:3:1: The page shows no ICP number`)
  })

  it('annotates pages for GitHub, and what cannot be used', async () => {
    const page = join(folder, 'annotated.html')
    writeFileSync(page, '<p>\n<a href="http://www.miitbeian.gov.cn/">京ICP备16020626号-8</a>')
    const { code, out } = await runInEnglish(['footer', 'check', page, 'gone.html', '--format', 'github', ...today])
    expect(code).toBe(2)
    const [found, unusable, ...more] = out.split('\n')
    expect(found).toMatch(
      /^::warning file=\S+annotated\.html,line=2,endLine=2,col=10,endColumn=38,title=footer_link\.outdated::京ICP备16020626号-8: /,
    )
    expect([unusable, ...more]).toEqual(['::error file=gone.html::no such file', ''])
  })

  it('writes one log of SARIF for all pages, none of which may be there', async () => {
    const { code, out } = await runInEnglish([
      'footer',
      'check',
      `${footers}05.html`,
      `${footers}20.html`,
      'gone.html',
      '--format',
      'sarif',
      ...today,
    ])
    expect(code).toBe(2)
    const { version, runs } = JSON.parse(out)
    expect(version).toBe('2.1.0')
    expect(runs[0].results.length).toBeGreaterThan(0)
    expect(runs[0].invocations[0].toolExecutionNotifications).toHaveLength(1)
    expect(
      JSON.parse((await run(['footer', 'check', '-', '--format', 'sarif'], '<p>x</p>')).out).runs[0].results,
    ).toMatchObject([{ ruleId: 'footer_icp.missing', level: 'error' }])
  })

  it('reads folders and patterns', async () => {
    expect(linesOf((await run(['footer', 'check', footers, '--json', ...today])).out).length).toBe(8)
    const { out } = await run(['footer', 'check', `${footers}*5.html`, '--format', 'json', ...today])
    expect(linesOf(out).map(({ file }) => file)).toContain(`${footers}05.html`)
  })

  it('tells of a page that was read in a wrong encoding and saved so', async () => {
    const page = '<p>京ICP备16020626号-8 京公网安备11010502030143号</p>'
    const twice = new TextDecoder('gbk').decode(Buffer.from(page))
    expect((await runInEnglish(['footer', 'check', '-', ...today], twice)).out).toContain('footer_page.charset')
    const { code, err } = await runInEnglish(['scan', '-', ...today], '<p>锟斤拷ICP锟斤拷16020626锟斤拷-8</p>')
    expect({ code, err }).toEqual({
      code: 2,
      err: 'beian: standard input: contains text garbled by a wrong encoding; save it again from the original\n',
    })
  })
})
