import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { linesOf, run, runInEnglish, scratchFolder, today } from './run.ts'

const folder = scratchFolder()
const ready = fileURLToPath(new URL('../fixtures/filings/icp-enterprise-website.json', import.meta.url))
const draft = fileURLToPath(new URL('../../examples/quickstart/draft.json', import.meta.url))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const hostile = file(
  '<img src=x onerror=alert(1)> & co.json',
  JSON.stringify({
    form: 'icp/1',
    entity: { nature: 'enterprise', name: '"><script>alert(1)</script>', principal: { mobile: '13800138000' } },
    services: [
      { type: 'website', name: '</h3><script>alert(2)</script>', domain: 'x' },
      { type: 'website', name: '[x](javascript:1) `a` *b* | @all #1 http://evil.example\n# head', domain: 'qing_zhu' },
    ],
  }),
)

/** The elements of a page, and its text. */
function elementsOf(html: string): { readonly names: readonly string[]; readonly text: string } {
  const names: string[] = []
  let text = ''
  const parser = new Parser({
    onopentag: (name, attributes) => {
      names.push([name, ...Object.keys(attributes)].join(' '))
    },
    ontext: (piece) => {
      text += piece
    },
  })
  parser.end(html)
  return { names, text }
}

describe('a page', () => {
  it('tells what was checked, the verdict in words, each finding with its number, and the sources', async () => {
    const { code, out, err } = await run(['check', draft, ...today, '--format', 'html'])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const { text } = elementsOf(out)
    for (const part of [
      '备案材料检查报告',
      '2026-11-21',
      '提交后会被退回',
      '21处错误，3处提醒，1处建议',
      '主体负责人',
      '网站1：中国青竹新闻网（qingzhu-keji.cn）',
      'emergency_phone.duplicate',
      '依据 [1]',
      '（主管部门的填写说明或通知，2018-07-18）',
    ]) {
      expect(text).toContain(part)
    }
    expect(out).toContain('<html lang="zh-CN">')
    const numbers = [...out.matchAll(/<span class="number">(\d+)</g)].map(([, number]) => Number(number))
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
    for (const [, source] of out.matchAll(/href="#([\w-]+)"/g)) expect(out).toContain(`id="${source}"`)
    expect(out).toContain('<a href="https://beian.mps.gov.cn/" rel="noreferrer">见于：全国互联网安全管理服务平台</a>')
  })

  it('needs nothing besides itself, and runs nothing', async () => {
    for (const input of [draft, hostile]) {
      const { out } = await run(['check', input, ready, ...today, '--format', 'html'])
      const { names, text } = elementsOf(out)
      expect(new Set(names.map((name) => name.split(' ')[0]))).not.toContain('script')
      expect(names.join('\n')).not.toMatch(/\bsrc\b|\bon\w+|\blink\b|\bimg\b/)
      expect(out).not.toMatch(/https?:\/\/[^"<\s]*\.(?:css|m?js|png|woff2?)\b|@import|url\(/)
      if (input === hostile) {
        expect(text).toContain('<img src=x onerror=alert(1)> & co.json')
        expect(text).toContain('alert(2)')
      }
    }
  })

  it('begins with a table where there are several, those that cannot be used among them', async () => {
    const { code, out } = await runInEnglish([
      'check',
      draft,
      join(folder, 'gone.json'),
      ready,
      ...today,
      '--format',
      'html',
    ])
    expect(code).toBe(2)
    const rows = [...out.matchAll(/<tr>.*<\/tr>/g)].map(([row]) => elementsOf(row).text)
    expect(rows).toHaveLength(4)
    expect(rows[1]).toMatch(/draft\.jsonICP filingnot ready to submit2131$/)
    expect(rows[2]).toMatch(/icp-enterprise-website\.jsonICP filingready to submit000$/)
    expect(rows[3]).toMatch(/gone\.jsonno such file$/)
    expect(out).toContain('<html lang="en">')
  })

  it('has its language: also Taiwan’s', async () => {
    const { out } = await run(['check', draft, ...today, '--format', 'html', '--locale', 'zh-TW'])
    expect(out).toContain('<html lang="zh-TW">')
    expect(elementsOf(out).text).toContain('備案材料檢查報告')
  })

  it('holds nothing that was entered besides the titles', async () => {
    for (const format of ['html', 'markdown', 'github', 'sarif']) {
      const { out } = await run(['check', draft, ...today, '--format', format])
      expect(out).not.toMatch(/1[3-9]\d{9}|\d{17}[\dX]/)
    }
  })
})

describe('Markdown', () => {
  it('is a report for a ticket', async () => {
    const { code, out } = await run(['check', draft, ready, ...today, '--format', 'markdown'])
    expect(code).toBe(1)
    expect(out).toMatch(/^# 备案材料检查报告\n\n检查日期：2026-11-21 · beian /)
    expect(out).toContain('| --- | --- | --- | ---: | ---: | ---: |')
    expect(out).toContain('\n### 主体负责人\n\n5. **错误** 负责人姓名：')
    expect(out).toContain('   - `person_name.not_allowed` · 规则 `naming/person-full-name` · 依据 \\[3\\]\n')
    expect(out).toMatch(/\n## 依据\n\n1\. .+\n(?: {3}- .+\n)*2\. /)
    expect(out).toContain('\n   - [见于：全国互联网安全管理服务平台](https://beian.mps.gov.cn/)\n')
  })

  it('shows names as they are, whatever signs they have', async () => {
    const { out } = await run(['check', hostile, ...today, '--format', 'markdown'])
    expect(out).not.toMatch(/(?<!\\)<script|(?<!\\)\[x\]|@all|(?<![\\\n#])#1|\n# head|:\/\/evil/)
    expect(out).toContain('\\<img src=x onerror=alert(1)\\> \\& co.json')
    expect(out).toContain('qing\\_zhu')
  })
})

describe('annotations of filings', () => {
  it('stand at the field in the file', async () => {
    const path = file('a.yaml', 'form: icp/1\nentity:\n  principal:\n    mobile: "1380013800"\n')
    const { code, out } = await runInEnglish(['check', path, '--draft', '--format', 'github', ...today])
    expect(code).toBe(1)
    expect(out).toContain(',line=4,endLine=4,col=13,endColumn=25,title=mobile_phone.length::Mobile number: ')
    const sarif = JSON.parse((await runInEnglish(['check', path, '--draft', '--format', 'sarif', ...today])).out)
    const found = sarif.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'mobile_phone.length')
    expect(found.locations[0].physicalLocation.region).toEqual({
      startLine: 4,
      startColumn: 13,
      endLine: 4,
      endColumn: 25,
    })
  })

  it('say what lifts a finding, and where its rule is written', async () => {
    const { out } = await run(['check', draft, '--format', 'github', ...today])
    expect(out).toMatch(/title=validity\.expired::有效期截止日：.+%0A例外：换领新证%0A依据：.+（.+）\n/)
  })

  it('tell of inputs that cannot be used', async () => {
    const gone = join(folder, 'gone.json')
    expect((await run(['check', gone, '--format', 'github'])).out).toMatch(
      /^::error file=.*gone\.json::没有这个文件\n$/,
    )
    const broken = file('broken.json', '{\n  "form": "icp/1"\n  "entity": {}\n}')
    expect((await run(['check', broken, '--format', 'github'])).out).toMatch(
      /^::error file=.*broken\.json,line=\d,col=\d+::/,
    )
    const log = JSON.parse((await run(['check', broken, '--format', 'sarif'])).out)
    const [notified] = log.runs[0].invocations[0].toolExecutionNotifications
    expect(notified.locations[0].physicalLocation.region).toMatchObject({ startLine: expect.any(Number) })
    const { out } = await run(['check', gone, '--format', 'sarif'])
    expect(JSON.parse(out).runs[0].invocations[0].executionSuccessful).toBe(false)
  })
})

describe('--max-warnings', () => {
  const warned = ['check', draft, '--draft', ...today]
  const page = file('page.html', '<p><a href="https://beian.miit.gov.cn/">京ICP备16020626号</a> 京ICP备16020627号</p>')

  it.each([
    ['text', /\n共有\d+处提醒，多于--max-warnings允许的0处\n$/],
    ['json', /\n\{"ok":false,"warnings":\d+,"maxWarnings":0,"error":"共有.+"\}\n$/],
    ['github', /::error title=--max-warnings::共有.+\n$/],
    ['sarif', /"message":\{"text":"共有\d+处提醒/],
    ['html', /<p class="excess">共有/],
    ['markdown', /\n\*\*共有\d+处提醒，多于--max-warnings允许的0处\*\*\n$/],
  ])('is told in %s, at the end', async (format, last) => {
    expect((await run([...warned, '--max-warnings', '0', '--format', format])).out).toMatch(last)
    expect((await run([...warned, '--max-warnings', '99', '--format', format])).out).not.toMatch(last)
  })

  it('decides the exit code where there is no error', async () => {
    const path = file(
      'warns.json',
      JSON.stringify({ form: 'icp/1', entity: { document: { number: '1' }, remarks: 'x' } }),
    )
    expect((await run(['check', path, '--draft', ...today])).code).toBeLessThan(2)
    const codes = [page, '--max-warnings', '0']
    const { code, out } = await run(['footer', 'check', ...codes, ...today])
    expect(code).toBe(1)
    expect(out).toMatch(/允许的0处\n$/)
    expect((await run(['footer', 'check', ...codes, '--format', 'json', ...today])).out).toMatch(/"maxWarnings":0/)
  })

  it('is a number', async () => {
    expect(await run(['check', ready, '--max-warnings', 'many'])).toMatchObject({
      code: 2,
      err: 'beian: --max-warnings后应为0到1000000的整数\n',
    })
  })
})

describe('--with-suggestions', () => {
  it('shows what was meant, which is left out otherwise', async () => {
    const path = file(
      'meant.json',
      JSON.stringify({ form: 'icp/1', entity: { principal: { mobile: '138OO138000', email: 'a@qq.con' } } }),
    )
    for (const format of ['text', 'json', 'html', 'markdown']) {
      const asked = ['check', path, '--draft', '--format', format, ...today]
      expect((await run(asked)).out).not.toContain('a@qq.com')
      expect((await run([...asked, '--with-suggestions'])).out).toContain('a@qq.com')
    }
    expect(linesOf((await run(['check', path, '--draft', '--json', ...today])).out)).toHaveLength(1)
  })
})
