import { describe, expect, it } from 'vitest'
import { type CheckFooterOptions, checkFooter } from '../../src/footer/check-footer.ts'
import { findRecordNumbers } from '../../src/record/find-record-numbers.ts'
import { parseRecordNumber } from '../../src/record/record-number.ts'

const today = '2026-11-21'
const MIIT = 'https://beian.miit.gov.cn/'
const MPS = 'https://beian.mps.gov.cn/#/query/webSearch?code='
const number = '京ICP备16020626号-8'
const icp = `<a href="${MIIT}">${number}</a>`
const linked = (text: string): string => `<a href="${MIIT}">${text}</a>`
const police = (text: string, href = `${MPS}${text.replace(/\D/g, '')}`): string =>
  `<a href="${href}"><img src="g.png" alt="">${text}</a>`

/** What is said of a page: code, severity, and the param that tells the case. */
const said = (html: string, options?: CheckFooterOptions): string[] =>
  checkFooter(html, { today, ...options }).issues.map(({ code, severity, params }) => {
    const { part, shown, link, license } = params as Record<string, string | undefined>
    return [severity, code, part ?? link ?? license ?? shown].filter(Boolean).join(' ')
  })

describe('what the readers of numbers say reaches the page', () => {
  it.each<[string, string, CheckFooterOptions, string[]]>([
    [
      'due for renewal',
      icp + police('京公网安备110105002097号', 'https://beian.mps.gov.cn/'),
      {},
      ['warning footer_number.outdated'],
    ],
    [
      '13 digits',
      icp + police('京公网安备1101050188221号', 'https://beian.mps.gov.cn/'),
      {},
      ['warning footer_number.outdated'],
    ],
    [
      'digits 7–8 that are none',
      icp + police('京公网安备11010500030143号'),
      {},
      ['warning footer_number.range digits-7-8'],
    ],
    ['an index of none', linked('京ICP备16020626号-0'), {}, ['error footer_number.unknown index']],
    ['K', linked('京ICP备16020626号-8K'), { page: 'quick-app' }, ['warning footer_number.range service']],
    ['too short', linked('京ICP备1602062号'), {}, ['error footer_number.unknown length']],
    ['the police’s character', linked('川ICP备16020626号-8'), {}, ['warning footer_number.format']],
  ])('%s', (_, html, options, expected) => {
    expect(said(html, options)).toEqual(expected)
  })
})

describe('numbers of other services', () => {
  it.each<[string, string, CheckFooterOptions, string[]]>([
    ['an app on a website', linked('京ICP备16020626号-1A'), {}, ['warning footer_number.wrong_kind app']],
    ['a mini-program on a website', `京ICP备16020626号-1X`, {}, ['warning footer_number.wrong_kind mini-program']],
    ['a website in an app', icp, { page: 'app' }, ['warning footer_number.wrong_kind website']],
    ['an app beside the website', icp + linked('京ICP备16020626号-1A'), {}, []],
    ['an app where it is expected', linked('京ICP备16020626号-1A'), { expected: '京ICP备16020626号-1A' }, []],
    ['a mini-program, without a link', '京ICP备16020626号-1X', { page: 'mini-program' }, []],
    ['an app in an app', linked('京ICP备16020626号-1A'), { page: 'app' }, []],
  ])('%s', (_, html, options, expected) => {
    expect(said(html, options)).toEqual(expected)
  })
})

describe('what is expected', () => {
  it.each<[string, CheckFooterOptions['expected'], string[]]>([
    ['a license that is not there', [number, '粤网文〔2017〕6138-1456号'], ['error footer_number.missing nothing']],
    ['a telecom license', { icp: number, licenses: ['粤B2-20090059'] }, ['error footer_number.missing nothing']],
    ['no number', 'garbage', ['error footer_expected.format']],
    ['a number of another kind', { publicSecurity: number }, ['error footer_expected.wrong_kind']],
    ['the entity’s', '京ICP备16020626号', []],
  ])('%s', (_, expected, found) => {
    expect(said(icp, { expected })).toEqual(found)
  })

  it('names both numbers', () => {
    expect(checkFooter(linked('京ICP备16020626号-9'), { today, expected: number }).issues).toMatchObject([
      {
        code: 'footer_number.mismatch',
        params: { expected: number, shown: '京ICP备16020626号-9' },
        replacement: number,
      },
    ])
  })

  it('is the number of the website, where the entity’s is shown', () => {
    expect(checkFooter(linked('京ICP备16020626号'), { today, expected: number }).issues).toMatchObject([
      { code: 'footer_number.wrong_kind', params: { shown: 'entity', expected: number }, replacement: number },
    ])
  })
})

describe('links', () => {
  it.each([
    ['http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=11010502030143', 'warning footer_link.outdated'],
    ['https://www.beian.gov.cn/', 'warning footer_link.outdated'],
    [`${MPS} 11010502030143`, 'warning footer_link.format code'],
    [`${MPS}11010502030143号`, 'warning footer_link.format code'],
    [`${MPS}京公网安备11010502030143号`, 'warning footer_link.format code'],
    ['beian.mps.gov.cn/#/query/webSearch?code=11010502030143', 'warning footer_link.format scheme'],
    ['https://beian.mps.gov.cn/', 'warning footer_link.mismatch no-code'],
    [`${MPS}11010502030144`, 'error footer_link.mismatch code'],
  ])('%s has one finding, and the address that it names clears it', (href, expected) => {
    const page = (address: string): string => icp + police('京公网安备11010502030143号', address)
    const { issues } = checkFooter(page(href), { today })
    expect(said(page(href)).some((one) => one === expected)).toBe(true)
    const addresses = issues.map(({ params }) => (params as { expected: string }).expected)
    for (const address of addresses) expect(said(page(address))).toEqual([])
  })
})

describe('registers, licenses and spellings', () => {
  it.each([
    ['互联网新闻信息服务许可证10120170001', ['10120170001']],
    ['营业性演出许可证：110000120012', ['营业性演出许可证：110000120012']],
    ['Beijing-XiaoShi-20260706S0054', ['Beijing-XiaoShi-20260706S0054']],
    ['（京）网药械信息备字〔2024〕第00123号', ['（京）网药械信息备字〔2024〕第00123号']],
    ['网站标识码bm01000001', ['bm01000001']],
    ['人力资源服务许可证：（京）人服证字〔2020〕第0101000123号', ['（京）人服证字〔2020〕第0101000123号']],
    ['（晋）ICP备16020626号-8', ['晋ICP备16020626号-8']],
    ['京ICP备(16020626)号-8', [number]],
    ['京｜ICP备16020626号-8', [number]],
    ['京ICP备16020626号8', [number]],
    ['京ICP备16020626号_8', [number]],
    ['京ICP备16020626号-8、9', [number]],
    ['ISBN 978-7-5007-1234-5', []],
    ['新广出审[2017]5360号 ISBN 978-7-498-02134-5', ['新广出审〔2017〕5360号', 'ISBN 978-7-498-02134-5']],
    ['新广出审[2017]5360号 ISBN 978-0-306-40615-7', ['新广出审〔2017〕5360号']],
    ['base64,iVBORGS12xx/GSzz2345', []],
    ['| **ICP 备案** | 7 天 |\n| **网络文化经营许可证** | 90 天 |', []],
  ])('%s', (text, numbers) => {
    const found = findRecordNumbers(text, { today })
    expect(found.map(({ result }) => (result.ok ? result.value.text : 'none'))).toEqual(numbers)
    const [only, ...more] = found
    if (only === undefined || more.length > 0 || only.kind !== 'icp') return
    expect(parseRecordNumber(text, { today })).toMatchObject({ ok: true, value: { text: numbers[0] } })
  })

  it.each(['京ICP备（暂无）号', '京ICP备 备案后展示', 'ICP备案号：核准中', 'ICP备案号：待补充', '京ICP备XXXXXXXX号'])(
    '%s is a placeholder',
    (text) => {
      const placeholder = [expect.objectContaining({ code: 'icp_number.placeholder' })]
      expect(findRecordNumbers(text, { today }).map(({ result }) => result.issues)).toEqual([placeholder])
    },
  )

  it.each(['穗公网监备案证第4401060100001号', '京公网安备1101050201号', '网警备案号：4401060100001'])(
    '%s is another register’s',
    (text) => {
      expect(findRecordNumbers(text, { today })).toMatchObject([
        { result: { issues: [{ params: { part: 'registry' } }] } },
      ])
    },
  )
})

describe('what had no code', () => {
  it.each<[string, string, CheckFooterOptions, string[]]>([
    ['a license’s label', `ICP证：${linked('浙ICP备16020626号-2')}`, {}, ['warning footer_label.wrong_kind']],
    ['words without a number', `${icp}<footer>京公网安备号</footer>`, {}, ['error footer_number.required']],
    [
      'a link around other text',
      `<footer>${number} ${linked('备案查询')}</footer>`,
      {},
      ['error footer_link.missing beside'],
    ],
    ['a government’s site', icp, { nature: 'government' }, ['warning footer_license.missing government-site']],
    ['news', icp, { contents: ['online-news'] }, ['warning footer_license.missing news-information']],
    ['a model', icp, { generativeAi: true }, ['warning footer_license.missing generative-ai']],
    ['English without a province', '<p>ICP Filing No. 2026012266-1</p>', {}, ['error footer_number.unknown province']],
    [
      'hidden on phones',
      `<style>@media (max-width:768px){.b{display:none}}</style><p class="b">${icp}</p>`,
      {},
      ['warning footer_number.missing not-on-phones'],
    ],
  ])('%s', (_, html, options, expected) => {
    expect(said(html, options)).toEqual(expected)
  })
})

describe('a number that is in the page and not shown', () => {
  it.each([
    [`<script>window.x={"icp":"${number}"}</script>`, 'warning footer_icp.missing script'],
    [`<script>var icp="\\u4eacICP\\u590716020626\\u53f7-8"</script>`, 'warning footer_icp.missing script'],
    [`<template>${icp}</template>`, 'warning footer_icp.missing script'],
    [`<noscript>${icp}</noscript>`, 'warning footer_icp.missing script'],
    [`<iframe>${icp}</iframe>`, 'error footer_icp.missing hidden'],
    [`<div hidden>${icp}</div>`, 'error footer_icp.missing hidden'],
    [`<div style="display:none">${icp}</div>`, 'error footer_icp.missing hidden'],
    [`<p style="font-size:0">${icp}</p>`, 'error footer_icp.missing hidden'],
    [`<a href="${MIIT}" style="color:#fff;background:#fff">${number}</a>`, 'error footer_icp.missing hidden'],
    [`<style>.b{display:none}</style><p class="b">${icp}</p><p>x</p>`, 'error footer_icp.missing hidden'],
    [`<!-- ${icp} -->`, 'error footer_icp.missing hidden'],
    [`<meta name="icp" content="${number}">`, 'error footer_icp.missing hidden'],
    [`<img src="a.png" alt="${number}">`, 'warning footer_icp.missing image'],
    ['<p>x</p>', 'error footer_icp.missing nothing'],
  ])('%s', (html, expected) => {
    expect(said(`<p>x</p>${html}`)).toEqual([expected])
  })
})
