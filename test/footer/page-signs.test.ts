import { describe, expect, it } from 'vitest'
import { checkFooter } from '../../src/footer/check-footer.ts'

const MIIT = 'https://beian.miit.gov.cn/'
const ICP = `<a href="${MIIT}">京ICP备16020626号-8</a>`
const codes = (html: string, options = {}) =>
  checkFooter(html, { today: '2026-11-21', ...options }).issues.map(({ severity, code }) => `${severity} ${code}`)

describe('a label of another kind', () => {
  it.each([
    [`ICP证：${ICP}`, ['warning footer_label.wrong_kind']],
    [`ICP经营许可证编号：${ICP}`, ['warning footer_label.wrong_kind']],
    [`增值电信业务经营许可证：${ICP}`, ['warning footer_label.wrong_kind']],
    [`ICP备案/许可证号：${ICP}`, []],
    [`ICP备案/ICP证：${ICP}`, []],
    [`备案号：${ICP}`, []],
    [`ICP证：京ICP证030173号 ${ICP}`, []],
    [`ICP证：<a href="${MIIT}">京ICP证030173号-1</a>`, []],
  ])('%s → %j', (text, expected) => {
    expect(codes(`<footer>${text}</footer>`)).toEqual(expected)
  })
})

describe('words without a number', () => {
  it.each([
    ['京公网安备号', 1],
    ['<a href="https://beian.mps.gov.cn/"><img src="g.png"> 京公网安备 </a>', 1],
    ['粤公网安备 | 联系我们', 1],
    ['京公网安备11010502030143号', 0],
    ['公安备案', 0],
    // Another text about it.
    ['京公网安备案须知', 0],
  ])('%s', (text, count) => {
    const found = checkFooter(`<footer>${ICP} ${text}</footer>`).issues.filter(
      ({ code }) => code === 'footer_number.required',
    )
    expect(found).toHaveLength(count)
    for (const { at } of found) expect(`<footer>${ICP} ${text}</footer>`.slice(at.start, at.end)).toMatch(/^.公网安备/)
  })

  it('in an article are no footer', () => {
    expect(codes(`<article>图标后写明 京公网安备号</article><footer>${ICP}</footer>`)).toEqual([])
  })
})

describe('a link around other text', () => {
  const parts = (html: string) =>
    checkFooter(html).issues.map(({ code, params }) => `${code} ${(params as { readonly link?: string }).link}`)

  it.each([
    [`<footer><a href="${MIIT}">备案查询</a> 京ICP备16020626号-8</footer>`, ['footer_link.missing beside']],
    ['<footer><a href="/about">关于</a> 京ICP备16020626号-8</footer>', ['footer_link.missing none']],
    [`<footer><a href="${MIIT}">工信部</a> ${ICP}</footer>`, []],
  ])('%s → %j', (html, expected) => {
    expect(parts(html)).toEqual(expected)
  })
})

describe('what websites of a kind show besides', () => {
  it.each([
    [{ nature: 'government' }, '', ['warning footer_license.missing']],
    [{ nature: 'government' }, '网站标识码：1500000007', []],
    [{ nature: 'government' }, '政府网站标识码bm01000001', []],
    [{ nature: 'enterprise' }, '', []],
    [{ contents: ['online-news'] }, '', ['warning footer_license.missing']],
    [{ contents: ['online-news'] }, '互联网新闻信息服务许可证10120170001', []],
    [{ contents: null }, '', []],
    [{ generativeAi: true }, '', ['warning footer_license.missing']],
    [{ generativeAi: true }, '模型备案号 ZheJiang-TongYiQianWen-20230901', []],
    [{ generativeAi: true }, '上线编号：ShangHai-XingChen-20260706S0054', []],
    [{}, '', []],
  ])('%j, %s → %j', (options, text, expected) => {
    expect(codes(`<footer>${ICP} ${text}</footer>`, options)).toEqual(expected)
  })
})
