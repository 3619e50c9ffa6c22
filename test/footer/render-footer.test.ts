import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/data/rules/table.ts'
import { checkFooter } from '../../src/footer/check-footer.ts'
import { footerDisplayOf } from '../../src/footer/footer-rule.ts'
import {
  type FooterNumbers,
  footerFormats,
  type RenderFooterOptions,
  renderFooter,
} from '../../src/footer/render-footer.ts'
import { hostile } from '../record/hostile.ts'

const today = '2026-11-21'
const render = (numbers: FooterNumbers, options?: RenderFooterOptions) => renderFooter(numbers, { today, ...options })
const textOf = (numbers: FooterNumbers, options?: RenderFooterOptions): string => {
  const result = render(numbers, options)
  return result.ok ? result.value.text : ''
}
const whole: FooterNumbers = {
  icp: '苏 ICP 备 2026058485 号 - 1',
  publicSecurity: '苏公网安备32011402012693号',
  licenses: ['苏B2-20130391', '苏网文[2018]1058-203号'],
  copyright: '南京青竹科技有限公司',
}

describe('renderFooter', () => {
  it('writes HTML', () => {
    expect(textOf(whole, { icon: '/police.png' })).toBe(`<div class="beian">
  <p>
    <span>版权所有 南京青竹科技有限公司</span>
  </p>
  <p>
    <a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer" title="工业和信息化部ICP备案查询（在新窗口打开）">苏ICP备2026058485号-1</a>
    <a href="https://beian.mps.gov.cn/#/query/webSearch?code=32011402012693" target="_blank" rel="noopener noreferrer" title="全国公安机关互联网站安全管理服务平台备案信息（在新窗口打开）"><img src="/police.png" alt="" width="20" height="20"><span>苏公网安备 32011402012693号</span></a>
    <a href="https://tsm.miit.gov.cn/" target="_blank" rel="noopener noreferrer">增值电信业务经营许可证：苏B2-20130391</a>
    <span>网络文化经营许可证：苏网文〔2018〕1058-203号</span>
  </p>
</div>`)
  })

  it('writes Markdown, JSX and Vue, with the icon', () => {
    const markdown = textOf({ icp: '京ICP备16020626号-8' }, { format: 'markdown' })
    expect(markdown).toBe(
      '[京ICP备16020626号-8](https://beian.miit.gov.cn/ "工业和信息化部ICP备案查询（在新窗口打开）")',
    )
    expect(textOf(whole, { format: 'markdown', icon: 'a b.png' })).toContain('[![](a%20b.png) 苏公网安备')
    expect(textOf(whole, { format: 'jsx' })).toContain('className="beian"')
    expect(textOf(whole, { format: 'jsx', icon: '/a.png' })).toContain(
      '<img src="/a.png" alt="" width="20" height="20" />',
    )
    expect(textOf(whole, { format: 'vue' })).toContain('<slot name="police-icon"></slot><span v-pre>')
  })

  it('writes text, WXML and uni-app', () => {
    const numbers = {
      icp: '京ICP备16020626号-8',
      publicSecurity: '京公网安备11010502030143号',
      copyright: '青{{竹}} <&>',
    }
    expect(textOf(numbers, { format: 'text' })).toBe(`版权所有 青{{竹}} <&>
京ICP备16020626号-8 https://beian.miit.gov.cn/
京公网安备 11010502030143号 https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143`)
    expect(textOf(numbers, { format: 'wxml', icon: '/a{{b}}.png' })).toBe(`<view class="beian">
  <view>
    <text user-select>版权所有 青{{'{'}}{{'{'}}竹{{'}'}}{{'}'}} {{'<'}}{{'&'}}{{'>'}}</text>
  </view>
  <view>
    <text user-select>京ICP备16020626号-8</text>
    <image src="/a%7b%7bb%7d%7d.png" mode="aspectFit" style="width: 20px; height: 20px" /><text user-select>京公网安备 11010502030143号</text>
  </view>
</view>`)
    expect(textOf({ icp: numbers.icp }, { format: 'uni-app' })).toBe(`<view class="beian">
  <view>
    <!-- #ifdef H5 -->
    <a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备16020626号-8</a>
    <!-- #endif -->
    <!-- #ifndef H5 -->
    <text selectable user-select>京ICP备16020626号-8</text>
    <!-- #endif -->
  </view>
</view>`)
  })

  it('never leaves the emblem out in silence, and shows nothing in its place that is none', () => {
    const numbers = { icp: '京ICP备16020626号-8', publicSecurity: '京公网安备11010502030143号' }
    for (const format of footerFormats) {
      const missing = {
        code: 'footer_icon.missing',
        path: ['icon'],
        severity: format === 'text' ? 'advice' : 'warning',
      }
      for (const icon of [undefined, 'javascript:alert(1)']) {
        const result = render(numbers, { format, icon })
        expect(result.issues, format).toMatchObject([missing])
        expect(result.ok && result.value.text).not.toMatch(/<i\b|policeIcon|!\[|<(?:img|image)\b/)
      }
      expect(render(numbers, { format, icon: '/a.png' }).issues.length, format).toBe(format === 'text' ? 1 : 0)
      expect(render({ icp: numbers.icp }, { format }).issues).toEqual([])
    }
    expect(checkFooter(textOf(numbers), { today }).issues).toMatchObject([{ code: 'footer_icon.missing' }])
  })

  it('writes what its own check has nothing against', () => {
    for (const format of ['html', 'vue'] as const) {
      const report = checkFooter(textOf(whole, { format, icon: '/a.png' }), {
        today,
        provinceCode: '32',
        expected: whole,
      })
      expect(report.issues).toEqual([])
      expect(report.records.length).toBe(4)
    }
  })

  it('puts the name of a license in front where it knows one, and once', () => {
    const lineOf = (license: string) =>
      /<span>([^<]*)<\/span>/.exec(textOf({ icp: '京ICP备16020626号-8', licenses: [license] }))?.[1]
    expect(lineOf('粤网文[2017]6138-1456号')).toBe('网络文化经营许可证：粤网文〔2017〕6138-1456号')
    expect(lineOf('京建许字〔2019〕第12号')).toBe('京建许字〔2019〕第12号')
    expect(lineOf('网络文化经营许可证 9999932')).toBe('网络文化经营许可证：9999932')
  })

  it('prints no number of a person', () => {
    for (const license of ['身份证号码11010519491231002X', '联系人证号13800138000', '11010519491231002X']) {
      const result = render({ icp: '京ICP备16020626号-8', licenses: [license] })
      expect(result.ok).toBe(false)
      expect(result.issues).toMatchObject([{ severity: 'error', path: ['licenses', 0] }])
      expect(JSON.stringify(result)).not.toMatch(/\d{3}/)
    }
  })

  it('takes any options', () => {
    const numbers = { icp: '京ICP备16020626号-8' }
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    for (const options of [null, undefined, 1, 'x', [], throwing, { format: 'x', icon: 7 }, { format: null }]) {
      expect(renderFooter(numbers, options as never)).toEqual(renderFooter(numbers))
    }
    const first = renderFooter(numbers)
    if (first.ok) (first.value.places as unknown as { rule: string }[])[0]!.rule = ''
    expect(renderFooter(numbers)).toMatchObject({ value: { places: [{ rule: 'record/footer-icp-number' }] } })
  })

  it('says where the number of an app or a mini-program belongs, the latter without a link', () => {
    const app = render({ icp: '陕ICP备2024026116号-1A' })
    expect(app).toMatchObject({
      ok: true,
      value: { places: [{ place: 'app-about-page' }, { place: 'app-store-page' }] },
    })
    const mini = render({ icp: '鲁ICP备2025137015号-2X' })
    expect(mini).toMatchObject({ ok: true, value: { places: [{ place: 'mini-program-profile' }, {}] } })
    expect(mini.ok && mini.value.text).not.toContain('href')
    for (const result of [app, mini, render({ icp: '京ICP备16020626号-8' })]) {
      for (const { rule } of result.ok ? result.value.places : []) expect(rules.map(({ id }) => id)).toContain(rule)
    }
  })
})

describe('findings', () => {
  it.each([
    [{ icp: '京ICP备16020626号' }, ['warning footer_number.wrong_kind icp']],
    [{ icp: '粤ICP备08114786号' }, []],
    [{ icp: '京ICP备16020626号', provinceCode: '44' }, []],
    [{ icp: '苏ICP备2026058485号-1' }, ['warning footer_copyright.missing copyright']],
    [{ icp: '苏ICP备2026058485号-1', copyright: '青竹' }, []],
    [{ icp: '京ICP备1234号' }, ['error icp_number.length icp']],
    [
      { icp: '京ICP备16020626号-8', publicSecurity: '沪公网安备11010502030143号' },
      ['error public_security_number.mismatch publicSecurity'],
    ],
    [{ icp: '京ICP备16020626号-8', licenses: ['粤B2-20090059', 'abc'] }, ['error record_number.format licenses.1']],
    [{ icp: '京ICP备16020626-8' }, ['warning icp_number.format icp']],
  ])('%j → %j', (numbers, expected) => {
    const result = render(numbers)
    expect(result.issues.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`)).toEqual(expected)
    expect(result.ok).toBe(!expected.some((one) => one.startsWith('error')))
  })

  it('knows what provinces want, and who disputes it', () => {
    expect(footerDisplayOf('44').number).toBe('either')
    expect(footerDisplayOf('43').disputed).toMatch(/湖南/)
    expect(footerDisplayOf('32').copyright).toBe(true)
    expect(footerDisplayOf(undefined)).toBe(footerDisplayOf('11'))
    expect(footerDisplayOf('constructor').number).toBe('service')
  })
})

describe('escaping', () => {
  it('lets nothing out of its place', () => {
    const owner = fc.string({ unit: fc.constantFrom(...'<>&"\'{}[]()`\\*_|!#\n$司a/'.split('')), maxLength: 40 })
    fc.assert(
      fc.property(owner, owner, (copyright, icon) => {
        for (const format of ['html', 'vue', 'jsx', 'markdown'] as const) {
          const numbers = { icp: '京ICP备16020626号-8', publicSecurity: '京公网安备11010502030143号', copyright }
          const text = textOf(numbers, { format, icon: `/${icon}` })
          if (format === 'markdown') {
            expect(text.match(/(?<!\\)\[/g)?.length).toBe(text.includes('![](/') ? 3 : 2)
            continue
          }
          const tags = text.match(/<[^\s>]*/g)!
          expect(tags.filter((tag) => !/^<\/?(?:div|p|span|a|img|i|slot)$/.test(tag))).toEqual([])
          expect(tags.filter((tag) => tag === '<a').length).toBe(2)
          if (format === 'vue') expect(text).not.toContain('{{')
          if (format === 'html') {
            // An address with a line break in it is none.
            const left = text.includes('<img') ? [] : ['footer_icon.missing']
            expect(checkFooter(text, { today }).issues.map(({ code }) => code)).toEqual(left)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('takes no script for an icon', () => {
    for (const icon of [
      'javascript:alert(1)',
      ' JavaScript:x',
      'data:text/html,x',
      'vbscript:x',
      1 as unknown as string,
    ]) {
      expect(textOf(whole, { icon })).not.toMatch(/<img|script|data:/i)
    }
  })

  it('throws on nothing', () => {
    for (const input of hostile) {
      expect(renderFooter(input as FooterNumbers).ok).toBe(false)
      const fields = { icp: input, publicSecurity: input, licenses: [input], copyright: input, provinceCode: input }
      expect(typeof renderFooter(fields as FooterNumbers, { icon: input as string, format: input as 'html' }).ok).toBe(
        'boolean',
      )
    }
  })
})
