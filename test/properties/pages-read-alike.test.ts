import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFooter } from '../../src/footer/check-footer.ts'
import { type FoundRecord, findRecordNumbers } from '../../src/record/find-record-numbers.ts'
import { readFixture } from '../fixtures/read.ts'

const today = '2026-11-21'
const said = (records: readonly FoundRecord[]) =>
  records.map(({ kind, result }) => `${kind} ${result.ok ? result.value.text : result.issues[0].code}`)
const found = (html: string) => said(findRecordNumbers(html, { today }))
const shown = (html: string) => said(checkFooter(html, { today }).records)

describe('a text search and the check of the page read the same numbers', () => {
  const folder = new URL('../fixtures/footers/', import.meta.url)
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))

  it.each(pages)('%s', (name) => {
    const html = readFileSync(new URL(name, folder), 'utf8')
    expect(found(html)).toEqual(shown(html))
  })

  const address = 'https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143'
  const style = `line-height:20px;background-color:#ffffff;font-family:'lucida Grande', Verdana, 'Microsoft YaHei';`
  const long = 'x'.repeat(3000)
  const tag = fc.constantFrom(
    ['<b>', '</b>'],
    [`<a href="${address}" target="_blank" rel="noopener nofollow">`, '</a>'],
    [`<span style="${style}">`, '</span>'],
    [`<span data-x="${long}" title="a > b">`, '</span>'],
    ['<a title="点击查询 ICP 备案信息 (2026)" href=https://beian.miit.gov.cn/>', '</a>'],
    [`<img src="data:image/png;base64,${long}">`, ''],
    ['\n                                                                                  <i class="icon"></i>', ''],
    ['<!-- 工信部备案号，见 https://beian.miit.gov.cn -->', ''],
    ['<script>var width = 640; if (width<700) show("<p>")</script>', ''],
  )
  const number = fc.constantFrom(
    ['京', 'ICP', '备', '16020626', '号', '-8'],
    ['网站备案号：', '京ICP备', '2025123456', '号', '-1A'],
    ['京公网安备', ' ', '11010502030143', '号'],
    ['公安备案号：', '11010502030143'],
    ['沪', 'B2-20170116'],
    ['京ICP证', '030173', '号'],
    ['网络文化经营许可证：', '粤网文', '〔2017〕', '6138-1456号'],
  )
  /** A number with tags around some of its pieces. */
  const written = number.chain((pieces) =>
    fc
      .array(fc.option(tag, { nil: ['', ''] }), { minLength: pieces.length, maxLength: pieces.length })
      .map((tags) => pieces.map((piece, index) => tags[index]![0] + piece + tags[index]![1]).join('')),
  )

  it('whatever tags stand between the pieces of a number', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), (numbers) => {
        const html = numbers.map((one) => `<p>${one}</p>\n`).join('')
        expect(found(html)).toEqual(shown(html))
        expect(shown(html)).toHaveLength(numbers.length)
      }),
      { numRuns: 400 },
    )
  })

  it.each(readFixture('records.tsv').map(({ raw = '' }) => raw.replace(/\\n/g, '\n')))('%j in a page', (raw) => {
    const html = `<div><p style="${style}">网站</p><p><a href="${address}">${raw}</a></p></div>`
    expect(found(html)).toEqual(shown(html))
  })
})

describe('what a page does not show', () => {
  it('is found as well, and does not part what it shows', () => {
    const html =
      '<meta content="京ICP备16020626号-1"><!-- 京ICP备16020626号-2 -->京ICP备' +
      '<a title="京ICP备16020626号-3">16020626号-4</a><script>var icp = "京ICP备16020626号-5"</script>' +
      '<!-- <img alt="京ICP备16020626号-6"> -->'
    const numbers = [1, 2, 4, 5, 6].map((index) => `icp 京ICP备16020626号-${index}`)
    expect(found(html)).toEqual(numbers)
    expect(shown(html)).toEqual([numbers[2]])
    for (const { text, start, end } of findRecordNumbers(html, { today })) expect(html.slice(start, end)).toBe(text)
  })
})
