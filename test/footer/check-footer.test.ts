import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFooter, type FooterReport } from '../../src/footer/check-footer.ts'
import { footerDisplayOf } from '../../src/footer/footer-rule.ts'
import { hostile } from '../record/hostile.ts'

const today = '2026-11-21'
const check = (html: unknown, options?: Parameters<typeof checkFooter>[1]) => checkFooter(html, { today, ...options })
const MIIT = 'https://beian.miit.gov.cn/'
const icp = (href = MIIT, text = '京ICP备16020626号-8') => `<a href="${href}">${text}</a>`
const MPS = 'https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143'
const police = (href = MPS, icon = '<img src="a.png">') => `<a href="${href}">${icon}京公网安备 11010502030143号</a>`

/** Findings as `code@number kind part`. */
const said = (report: FooterReport): string[] =>
  report.issues.map(({ code, severity, path, params }) => {
    const { kind, part, link } = params as { kind?: string; part?: string; link?: string }
    const what = [kind, part ?? link].filter((word) => word !== undefined).join(' ')
    return `${severity} ${code}${path.length === 0 ? '' : `@${path[1]}`}${what === '' ? '' : ` ${what}`}`
  })

interface Label {
  readonly numbers: readonly string[]
  readonly links: readonly { readonly number: string; readonly href: string | null }[]
  readonly problems: readonly { readonly code: string; readonly number: string }[]
}

describe('footers of real websites', () => {
  const folder = new URL('../fixtures/footers/', import.meta.url)
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -5))

  it.each(names)('%s', (name) => {
    const html = readFileSync(new URL(`${name}.html`, folder), 'utf8')
    const label: Label = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
    const report = check(html)
    const texts = report.records.map(({ result }) => (result.ok ? result.value.text : ''))
    for (const number of label.numbers) expect(texts).toContain(number)
    for (const { number, href } of label.links) {
      const record = report.records[texts.indexOf(number)]!
      expect(record.link).toBe(href ?? '')
    }
    for (const { text, start, end } of report.records) expect(html.slice(start, end)).toBe(text)
    // A placeholder stands without its number in the labels, and both of a page count once.
    const wanted = new Set(label.problems.map(({ code, number }) => `${code} ${number}`))
    // An address that was given up is replaced, http and all: one link, one finding.
    for (const { number } of label.problems) {
      if (wanted.has(`footer_link.outdated ${number}`)) wanted.delete(`footer_link.insecure ${number}`)
    }
    const got = new Set(
      report.issues.map(({ code, path }) => {
        const number = path.length === 0 || code === 'footer_number.placeholder' ? '' : texts[path[1] as number]
        return `${code} ${number}`
      }),
    )
    expect([...got].sort()).toEqual([...wanted].sort())
  })
})

describe('links', () => {
  it.each([
    [icp(), []],
    [icp('//beian.miit.gov.cn'), []],
    [icp('https://beian.miit.gov.cn/#/Integrated/index'), []],
    [icp('  https://beian.miit.gov.cn\n'), []],
    [icp('http://beian.miit.gov.cn/'), ['warning footer_link.insecure@0 icp']],
    [icp('http://www.miitbeian.gov.cn/'), ['warning footer_link.outdated@0 icp']],
    [icp('http://www.beian.miit.gov.cn/'), ['warning footer_link.outdated@0 icp']],
    [icp('https://www.beian.gov.cn/'), ['error footer_link.mismatch@0 icp host']],
    [icp('https://beian.miit.gov.cn.example.com/'), ['error footer_link.mismatch@0 icp host']],
    [icp('beian.miit.gov.cn'), ['error footer_link.format@0 icp scheme']],
    [icp('https:/beian.miit.gov.cn/'), ['error footer_link.format@0 icp scheme']],
    [icp('htps://beian.miit.gov.cn/'), ['error footer_link.format@0 icp scheme']],
    [icp('/beian.miit.gov.cn'), ['error footer_link.format@0 icp scheme']],
    [icp('www.miitbeian.gov.cn/'), ['error footer_link.format@0 icp scheme']],
    [icp('mybeian.miit.gov.cn'), ['error footer_link.mismatch@0 icp host']],
    [icp('beian.miit.gov.cn.html'), ['error footer_link.mismatch@0 icp host']],
    [icp('/beian'), ['error footer_link.mismatch@0 icp host']],
    [icp('#'), ['error footer_link.missing@0 icp empty']],
    [icp('javascript:void(0)'), ['error footer_link.missing@0 icp empty']],
    ['<a>京ICP备16020626号-8</a>', ['error footer_link.missing@0 icp empty']],
    ['京ICP备16020626号-8', ['error footer_link.missing@0 icp none']],
    ['<a href="/">首页</a> 京ICP备16020626号-8', ['error footer_link.missing@0 icp none']],
    [icp() + police(), []],
    [
      icp() + police('http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=11010502030143'),
      ['warning footer_link.outdated@1 public-security'],
    ],
    ...[
      '%2011010502030143',
      '11010502030143 ',
      '11010502030143号',
      '京公网安备11010502030143号',
      '%E5%8F%B711010502030143',
    ].map((code): [string, string[]] => [
      icp() + police(`https://beian.mps.gov.cn/#/query/webSearch?code=${code}&x=1`),
      ['warning footer_link.format@1 public-security code'],
    ]),
    [
      icp() + police('beian.mps.gov.cn/#/query/webSearch?code=11010502030143'),
      ['warning footer_link.format@1 public-security scheme'],
    ],
    [
      icp() + police('https://beian.mps.gov.cn/#/query/webSearch?code=11010502030144'),
      ['error footer_link.mismatch@1 public-security code'],
    ],
    [icp() + police('https://beian.mps.gov.cn/'), ['warning footer_link.mismatch@1 public-security no-code']],
    [icp() + police('https://example.com/?code=11010502030143'), ['error footer_link.mismatch@1 public-security host']],
    [icp() + police(''), ['warning footer_link.missing@1 public-security empty']],
    [icp() + police(MPS, ''), ['warning footer_icon.missing@1 public-security']],
    [`${icp()}<img src="a.png"> 公安备案号：${police(MPS, '')}`, []],
    [icp() + police(MPS, '<i class="icon-police"></i>'), []],
    [icp() + police(MPS, '<svg><path d="M0 0"/></svg>'), []],
    [
      `${icp()}<a href="http://www.miibeian.gov.cn/">粤B2-20090059</a>`,
      ['warning footer_link.outdated@1 telecom-license'],
    ],
    [`${icp()} 粤B2-20090059`, []],
    [icp(MIIT, '<span>京</span>ICP备&nbsp;16020626号-8'), ['warning footer_number.format@0 icp']],
    [`京ICP备16020626号-8 ${icp()}`, []],
  ])('%s → %j', (html, expected) => {
    expect(said(check(html))).toEqual(expected)
  })

  it('takes the license system of the ministry for a number that stands under a license', () => {
    expect(said(check(icp('https://tsm.miit.gov.cn/')))).toEqual([])
    expect(said(check(icp('https://tsm.miit.gov.cn.example.com/')))).toEqual(['error footer_link.mismatch@0 icp host'])
  })

  it('keeps the link as it is written, entities decoded', () => {
    const { records } = check(icp('https://beian.miit.gov.cn/?a=1&amp;b=2'))
    expect(records[0]!.link).toBe('https://beian.miit.gov.cn/?a=1&b=2')
    expect('link' in check('京ICP备16020626号-8').records[0]!).toBe(false)
  })
})

describe('numbers', () => {
  it.each([
    ['', {}, ['error footer_icp.missing']],
    ['<p>粤B2-20090059</p>', {}, ['warning footer_icp.missing']],
    [icp(MIIT, '粤B2-20090059-18'), {}, []],
    [icp(MIIT, '浙ICP备05018911号'), {}, ['warning footer_number.wrong_kind@0 icp']],
    [icp(MIIT, '粤ICP备08114786号'), {}, []],
    [icp(MIIT, '浙ICP备05018911号'), { provinceCode: '44' }, []],
    [`${icp(MIIT, '浙ICP备05018911号')} ${icp(MIIT, '浙ICP备05018911号-2')}`, {}, []],
    [icp(MIIT, '浙ICP备XXXXXXXX号'), {}, ['error footer_number.placeholder@0 icp']],
    [icp(MIIT, '浙ICP备2024123456号-1'), {}, ['warning footer_number.placeholder@0 icp']],
    [icp(MIIT, '浙ICP备1234号'), {}, ['error footer_number.unknown@0 icp length']],
    [`${icp()} <a href="https://icp.gov.moe/">萌ICP备20253610号</a>`, {}, []],
    ['<a href="https://icp.gov.moe/">萌ICP备20253610号</a>', {}, ['error footer_icp.missing']],
    [icp(MIIT, '川ICP备09150084号-1'), {}, ['warning footer_number.format@0 icp']],
    [`${icp()} ${icp(MIIT, '粤ICP备2025473692号-1')}`, {}, ['warning footer_number.conflict icp']],
    [`${icp()} ${icp(MIIT, '京ICP备16020626号-9A')}`, {}, []],
    [icp(), { expected: '京ICP备16020626号-8' }, []],
    [icp(), { expected: '京ICP备16020626号' }, []],
    [icp(), { expected: ['京ICP备16020626号-9'] }, ['error footer_number.mismatch@0 icp']],
    [icp(), { expected: { icp: '粤ICP备2025473692号-1' } }, ['error footer_number.mismatch@0 icp']],
    [
      icp(),
      { expected: { icp: '京ICP备16020626号-8', publicSecurity: '京公网安备11010502030143号' } },
      ['error footer_number.missing public-security'],
    ],
    [icp(MIIT, '苏ICP备2026058485号-1'), { provinceCode: '32' }, ['warning footer_copyright.missing']],
    [`版权所有 青竹公司 ${icp(MIIT, '苏ICP备2026058485号-1')}`, { provinceCode: '32' }, []],
    [icp('http://beian.miit.gov.cn'), { severity: { 'footer_link.insecure': 'off' } }, []],
    [
      icp('http://beian.miit.gov.cn'),
      { severity: { 'record/footer-icp-host': 'error' } },
      ['error footer_link.insecure@0 icp'],
    ],
  ] as const)('%s %j → %j', (html, options, expected) => {
    const report = check(html, options)
    expect(said(report)).toEqual(expected)
    expect(report.ok).toBe(!expected.some((one) => one.startsWith('error')))
  })
})

describe('what counts as shown', () => {
  const number = '京ICP备16020626号-8'
  it.each([
    `<script>var icp = '${number}'</script>`,
    `<script type="application/json">{"icp":"${number}"}</script>`,
    `<style>/* ${number} */</style>`,
    `<!-- ${number} -->`,
    `<template><a>${number}</a></template>`,
    `<noscript>${number}</noscript>`,
    `<head><title>${number}</title></head>`,
    `<div hidden><p>${number}</p></div>`,
    `<div style="display: none"><b>x</b>${number}</div>`,
    `<p style="color:red;visibility:hidden">${number}</p>`,
    `<div data-icp="${number}"></div>`,
    `<img alt="${number}">`,
    `<meta name="icp" content="${number}">`,
    `<textarea>${number}</textarea>`,
    `<dialog>${number}</dialog>`,
  ])('%s does not', (html) => {
    expect(check(html).records).toEqual([])
    expect(check(`${html}${icp()}`).records).toMatchObject([{ link: MIIT }])
  })

  it('separates what stands in lines of its own, and joins what does not', () => {
    const texts = (html: string) => check(html).records.map(({ result }) => result.ok && result.value.text)
    expect(texts('<li>京ICP备16020626号-1</li><li>2019</li>')).toEqual(['京ICP备16020626号-1'])
    expect(texts('京ICP备<b>1602</b><i>0626</i>号-<span>1</span>')).toEqual(['京ICP备16020626号-1'])
    // A letter of another element is none of the number's: it closes something, or makes letters larger.
    expect(texts(`${icp(MIIT, '京ICP备16020626号-1')}<i class="close">X</i>`)).toEqual(['京ICP备16020626号-1'])
    expect(texts('京ICP备16020626号-1A')).toEqual(['京ICP备16020626号-1A'])
  })

  it('judges the footer where a page has one with numbers in it', () => {
    const html = `<html><body><article>他站：粤ICP备2025473692号-1</article><div class="site-footer">${icp()}</div></body></html>`
    const report = check(html)
    expect(said(report)).toEqual([])
    expect(report.records.map(({ footer }) => footer)).toEqual([false, true])
    expect(said(check('<article>粤ICP备2025473692号-1</article>'))).toEqual(['error footer_link.missing@0 icp none'])
  })
})

describe('pages as they are written', () => {
  const texts = (html: string) => check(html).records.map(({ result }) => (result.ok ? result.value.text : 'broken'))
  const hidden = '京ICP备19054321号-1'
  const own = '京ICP备16020626号-8'

  it.each([
    'Copyright © 2026',
    'All Rights Reserved',
    'IPv6',
    'APP下载',
    '<b>X公司</b>',
    '<sup>2</sup>',
    '<span>2019-2026</span>',
    '<span>400-820-8820</span>',
  ])('a number ends with its link: %s', (behind) => {
    const report = check(`<p>${icp()}${behind}</p>`)
    expect(report.records.map(({ result }) => result.ok && result.value.text)).toEqual([own])
    expect(said(report)).toEqual([])
  })

  it('a number ends with its element, and digits of other elements do not join it', () => {
    expect(texts('<a>青ICP备20000750</a><span>2010-2026</span>')).toEqual(['青ICP备20000750号'])
    expect(texts('<a>粤B2-20090059</a><span>2026</span>')).toEqual(['粤B2-20090059'])
    expect(texts('<span>© 2026</span><a>B2-20090059</a>')).toEqual(['B2-20090059'])
    expect(texts('<p>京ICP备16020626号-8Copyright</p>')).toEqual([own])
    expect(texts('<p>京ICP备16020626号-8B</p>')).toEqual(['broken'])
  })

  it.each([
    '<html><head><title>x</title><body>OWN',
    '<html><head><meta charset=utf-8><div>OWN</div>',
    '<ul><li hidden>HIDDEN<li>OWN</ul>',
    '<dl><dt hidden>HIDDEN<dd>OWN</dl>',
    '<table><tr><td style="display:none">HIDDEN<td>OWN<tr><td>x</table>',
    '<table><tr hidden><td>HIDDEN<tr><td>OWN</table>',
    '<p style="display:none"><font>HIDDEN<div>OWN</div>',
    '<a href=/><div style="display:none"><a href=x>HIDDEN</a></div></a>OWN',
    '<div style="display:none"><table><tr><td>x</div>HIDDEN</table></div>OWN',
    '<div style="display:none"><a href="/"><div>HIDDEN</div></a>HIDDEN</div>OWN',
    '<span hidden><div>HIDDEN</span>HIDDEN</div></span>OWN',
    '<p style="opacity:0">HIDDEN</p>OWN',
    '<ul style="font-size:0"><li style="font-size:14px">OWN</li></ul>',
    '<p style="display:none!important;display:block">HIDDEN</p>OWN',
    '<h3 style="display:none">x</h4><p>OWN',
    '<div style="margin-left:-1920px;left:50%;position:relative">OWN</div>',
    '<p style="position:absolute;left:-9999px">HIDDEN</p>OWN',
    '<p style="height:0;overflow:hidden">HIDDEN</p>OWN',
    '<p style="/* x */display:none">HIDDEN</p>OWN',
    '<p style="display:&#110;one">HIDDEN</p>OWN',
    '<p style="display:none;display:block">OWN</p>',
    '<p style="opacity:0.8">OWN</p>',
    '<svg><desc>HIDDEN</desc></svg>OWN',
  ])('%s', (html) => {
    expect(texts(html.replace(/OWN/g, icp()).replace(/HIDDEN/g, hidden))).toEqual([own])
  })

  it('takes what holds a line of the footer for the footer', () => {
    for (const html of [
      `<article>粤ICP备2025473692号-1</article><div><p>${icp()}</p><p class="beian">${police()}</p></div>`,
      `<article>粤ICP备2025473692号-1</article><div class="ft"><p class="copyright">${icp()}</p><p>${police()}</p></div>`,
      `<article>粤ICP备2025473692号-1</article><div class="footer"><a href="/"><div>${icp()}</div></a> ${police()}</div>`,
      `<body class="has-footer"><article>粤ICP备2025473692号-1</article><footer>${icp()}${police()}</footer>`,
      `<div class="border-bottom">粤ICP备2025473692号-1</div><div id="pageFooter">${icp()}${police()}</div>`,
    ]) {
      const report = check(html, { expected: [own, '京公网安备11010502030143号'] })
      expect(said(report), html).toEqual([])
      expect(report.records.map(({ footer }) => footer)).toEqual([false, true, true])
    }
  })

  it.each([
    '<div id="app"><div>OTHER</div><footer>OWN</footer><p class="copyright">©</p></div>',
    '<div class="entry"><span class="copyright">图</span><p>OTHER</p></div><footer>OWN</footer>',
    '<div class="fixed top-0 bottom-0"><main>OTHER</main><footer>OWN</footer></div>',
    '<div class="page has-footer"><p>OTHER</p><footer>OWN</footer></div>',
    '<div class="card"><div class="card-footer">OTHER</div></div><footer>OWN</footer>',
    '<div class="icp-service-page"><main>OTHER</main><footer>OWN</footer></div>',
    '<p>OTHER</p><div class="footBox">OWN</div>',
    '<p>OTHER</p><div class="footWrap">OWN</div>',
    '<p class="barefoot">OTHER</p><div class="bottomInfo">OWN</div>',
  ])('%s: the number of the contents is not judged', (html) => {
    const report = check(html.replace('OWN', icp()).replace('OTHER', '粤ICP备2025473692号-1'))
    expect(said(report)).toEqual([])
    expect(report.records.map(({ footer }) => footer)).toEqual([false, true])
  })

  it('judges a number that stands there twice where it stands best', () => {
    for (const html of [`${icp('/')} ${icp()}`, `${icp()} ${icp('/about')}`])
      expect(said(check(html)), html).toEqual([])
  })

  it('knows icons of fonts and of style sheets', () => {
    const address = 'https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143'
    for (const html of [
      `<i class="iconfont">&#xe600;</i><a href="${address}">京公网安备11010502030143号</a>`,
      `<a style="background:url(x.png)" href="${address}">京公网安备11010502030143号</a>`,
    ]) {
      expect(check(html).records[0]!.icon, html).toBe(true)
    }
  })

  it('an icon stands before the number, in its link, or between label and digits', () => {
    const address = 'https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143'
    for (const html of [
      `<i class="ga">&nbsp;</i><a href="${address}">京公网安备11010502030143号</a>`,
      `<img src=x>&#12288;<a href="${address}">京公网安备11010502030143号</a>`,
      `<img src=x>公安备案编号：<a href="${address}">京公网安备11010502030143号</a>`,
      `公安备案号：<img src=x><a href="${address}">11010502030143</a>`,
    ]) {
      expect(check(html).records[0]!.icon, html).toBe(true)
    }
  })

  it('reads the copyright line in whatever spelling', () => {
    for (const line of ['版权所有', '&#29256;&#26435;所有', '版 权 所 有', '版權所有', '<b>版权</b>所有']) {
      expect(said(check(`${icp()}<p>${line}</p>`, { provinceCode: '32' })), line).toEqual([])
    }
  })
})

describe('expected numbers', () => {
  const own = '京ICP备16020626号-8'

  it('names the one that is missing, and leaves those alone that are expected', () => {
    const report = check(`<p>${icp()}</p>`, { expected: [own, '京ICP备16020626号-9'] })
    expect(said(report)).toEqual(['error footer_number.missing icp'])
  })

  it('knows what is meant by the name of the property, and numbers outside the footer', () => {
    const both = `<div>${police()}</div><footer>${icp()}</footer>`
    expect(said(check(both, { expected: { icp: own, publicSecurity: '京公网安备11010502030143号' } }))).toEqual([])
    expect(said(check(`<p>${icp()}${police()}</p>`, { expected: { publicSecurity: 'abc' } }))).toEqual([
      'error footer_expected.format@publicSecurity',
    ])
    expect(check(`<p>${icp()}</p>`, { expected: { icp: '京公网安备11010502030143号' } }).ok).toBe(false)
  })

  it('takes the service of a license for the license', () => {
    const page = `<p>${icp(MIIT, '京B2-20200001-1')}</p>`
    expect(said(check(page, { expected: '京B2-20200001' }))).toEqual([])
  })

  it('does not pass where the expected text is no number', () => {
    expect(check(`<p>${icp()}</p>`, { expected: '京ICP备1602062号-8' }).ok).toBe(false)
    expect(check(`<p>${icp()}</p>`, { expected: { icp: own, publicSecurity: '京公网安备号' } }).ok).toBe(false)
    expect(check(`<p>${icp()}</p>`, { expected: ['', ' '] }).ok).toBe(true)
  })
})

describe('places', () => {
  /** The source with the finding's text in its place. */
  const put = (html: string, { at, replacement }: FooterReport['issues'][number]) =>
    html.slice(0, at.start) + replacement + html.slice(at.end)
  const own = '京ICP备16020626号-8'

  it.each([
    ['<p>京ICP备16020626号</p>', { expected: own }, 'footer_number.wrong_kind', '京ICP备16020626号'],
    [`<p>${own}</p>`, {}, 'footer_link.missing', own],
    [icp('http://www.miitbeian.gov.cn/'), {}, 'footer_link.outdated', 'http://www.miitbeian.gov.cn/'],
    [`<A HREF=http://www.miitbeian.gov.cn>${own}</A>`, {}, 'footer_link.outdated', 'http://www.miitbeian.gov.cn'],
    [`<a href = 'http://beian.miit.gov.cn'>${own}</a>`, {}, 'footer_link.insecure', 'http://beian.miit.gov.cn'],
    [icp(''), {}, 'footer_link.missing', ''],
    [`<a class="x">${own}</a>`, {}, 'footer_link.missing', ''],
    [`<a href>${own}</a>`, {}, 'footer_link.missing', ''],
    [`<a href= >${own}</a>`, {}, 'footer_link.missing', ''],
    [`<a title=x href target=_blank>${own}</a>`, {}, 'footer_link.missing', ''],
    [icp(MIIT, '<b>京 ICP</b> 备 16020626 号<i>-8</i>'), {}, 'footer_number.format', '京 ICP</b> 备 16020626 号<i>-8'],
    [icp(MIIT, '京ICP备16020626号-9'), { expected: own }, 'footer_number.mismatch', '京ICP备16020626号-9'],
    [icp(MIIT, '京ICP备XXXXXXXX号'), { expected: own }, 'footer_number.placeholder', '京ICP备XXXXXXXX号'],
    [icp(MIIT, '京ICP备1602号'), { expected: own }, 'footer_number.unknown', '京ICP备1602号'],
    ['<footer><p>©</p></footer><p>x</p>', { expected: own }, 'footer_icp.missing', ''],
    [`<body>${icp()}</body>`, { expected: [own, '京公网安备11010502030143号'] }, 'footer_number.missing', ''],
    [
      `${icp()} ${police('https://beian.mps.gov.cn/?code=号')}`,
      {},
      'footer_link.mismatch',
      'https://beian.mps.gov.cn/?code=号',
    ],
  ] as const)('%s %j: %s at %j, and its replacement clears it', (html, options, code, text) => {
    const report = check(html, options)
    const issue = report.issues.find((one) => one.code === code)!
    expect(html.slice(issue.at.start, issue.at.end)).toBe(text)
    const codes = check(put(html, issue), options).issues.map((one) => one.code)
    expect(codes).not.toContain(code)
    expect(codes.filter((one) => one.startsWith('footer_number')).length).toBeLessThanOrEqual(1)
  })

  it('counts lines however they end, and columns', () => {
    const html = `<html>\r\n<body>\n  <p>x</p>\r\r  ${icp('http://www.miitbeian.gov.cn/')}`
    expect(check(html).issues[0]!.at).toMatchObject({ line: 5, column: 12 })
    expect(check('').issues[0]!.at).toEqual({ start: 0, end: 0, line: 1, column: 1 })
  })

  it('proposes nothing where the markup does not let it', () => {
    for (const html of [
      `<span>京ICP备</span><span>16020626号-8</span>`,
      `<a :href="link">${own}</a>`,
      `<a href="{{ beian_link }}">${own}</a>`,
    ]) {
      const [issue] = check(html).issues
      expect(issue!.code, html).toMatch(/^footer_link/)
      expect(issue, html).not.toHaveProperty('replacement')
    }
    const two = check('<p>京ICP备16020626号-9 粤ICP备2025473692号-1</p>', { expected: own })
    expect(two.issues.filter(({ code, replacement }) => code.startsWith('footer_number') && replacement)).toEqual([])
  })

  it.each([
    `<div id="app"></div><script>window.__CFG__={"icp":"${own}"}</script>`,
    `<script type="application/json">{"icp":"\\u4eacICP\\u590716020626\\u53f7-8"}</script>`,
    `<template><a>${own}</a></template>`,
    `<noscript><p>${own}</p></noscript>`,
  ])('%s: in what scripts read', (html) => {
    const [issue] = check(html).issues
    expect(issue).toMatchObject({ code: 'footer_icp.missing', severity: 'warning', params: { shown: 'script' } })
    expect(html.slice(issue!.at.start, issue!.at.end)).toMatch(/^(?:京|\\u4eac).*-8$/)
    expect(issue).not.toHaveProperty('replacement')
  })

  it.each([
    [`<div class="x" hidden><p>${own}</p></div>`, '<div class="x" hidden>'],
    [`<p>x</p><div STYLE='display:none'><b>a</b> <p>${own}</p></div>`, "<div STYLE='display:none'>"],
    [`<iframe src="x">${own}</iframe>`, '<iframe src="x">'],
    [`<!-- ${own} -->`, own],
    [`<div data-icp="${own}"></div>`, own],
  ])('%s: hidden by %s', (html, tag) => {
    const [issue] = check(html).issues
    expect(issue).toMatchObject({ code: 'footer_icp.missing', severity: 'error', params: { shown: 'hidden' } })
    expect(html.slice(issue!.at.start, issue!.at.end)).toBe(tag)
  })

  it('tells words of images, and the license where it alone is shown', () => {
    const html = `<img src="beian.png" alt="${own}">`
    expect(check(html).issues[0]).toMatchObject({ severity: 'warning', params: { shown: 'image' } })
    expect(check('<p>粤B2-20090059</p>').issues[0]).toMatchObject({ params: { shown: 'telecom-license' } })
    const police = '京公网安备11010502030143号'
    const two = check(`${icp()}<script>x='${police}'</script>`, { expected: [own, police] })
    expect(two.issues).toMatchObject([
      { code: 'footer_number.missing', params: { kind: 'public-security', expected: police, shown: 'script' } },
    ])
  })

  it('names the expected and the shown number', () => {
    expect(check(icp(MIIT, '京ICP备16020626号-9'), { expected: own }).issues[0]!.params).toEqual({
      kind: 'icp',
      expected: own,
      shown: '京ICP备16020626号-9',
    })
    expect(check('<p>x</p>', { expected: own }).issues[0]!.params).toEqual({ shown: 'nothing', expected: own })
  })
})

describe('licenses that are expected', () => {
  const license = '粤网文〔2017〕6138-1456号'

  it('are missing where they are not shown', () => {
    const missing = { code: 'footer_number.missing', params: { kind: 'operating-license', expected: license } }
    const ways = [['京ICP备16020626号-8', license], { icp: '京ICP备16020626号-8', licenses: [license] }]
    for (const expected of ways) {
      expect(check(icp(), { expected }).issues).toMatchObject([missing])
      expect(check(`${icp()}<p>网络文化经营许可证：粤网文[2017]6138-1456号</p>`, { expected }).issues).toEqual([])
    }
  })

  it('are told where they are no number, or a number of another kind', () => {
    const expected = { icp: '京公网安备11010502030143号', licenses: ['abc'] }
    expect(check(icp(), { expected }).issues).toMatchObject([
      { code: 'footer_expected.wrong_kind', path: ['expected', 'icp'], params: { kind: 'icp' } },
      { code: 'footer_expected.format', path: ['expected', 'licenses', 0], at: { start: 0, end: 0 } },
    ])
  })
})

describe('any page', () => {
  it('throws nothing', () => {
    for (const input of hostile) {
      expect(Array.isArray(check(input).issues)).toBe(true)
      expect(Array.isArray(check(icp(), { expected: input as string, provinceCode: input as string }).issues)).toBe(
        true,
      )
    }
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '/',
        '<a href="',
        '">',
        '</a>',
        '<a ',
        '<b>',
        '</b>',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<svg>',
      ],
      ...[
        '<template>',
        '<p hidden>',
        '</p>',
        '<img',
        '京ICP备16020626号-8',
        '京公网安备11010502030143号',
        '&nbsp;',
        '&#',
        '"',
      ],
      ...["'", ' ', '<![CDATA[', ']]>', '<?', '<footer>', '\u0000', '\ud800', 'style=display:none', '<plaintext>'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const html = pieces.join('')
        for (const { start, end, text } of check(html).records) {
          expect(html.slice(start, end)).toBe(text)
          expect(end).toBeGreaterThan(start)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('knows where a number stands in a page that breaks off in a tag', () => {
    for (const end of ['</a', '</a 号', '<a 号', '<a href="x', '</', '<', '<!--', '&#']) {
      for (const start of ['', '<p>', '<b>京</b>']) {
        const html = `${start}CP备6028${end}`
        const whole = `${start}京ICP备16020626号-8${end}`
        for (const { start: from, end: to, text } of [...check(html).records, ...check(whole).records]) {
          expect(to).toBeGreaterThan(from)
          expect([html.slice(from, to), whole.slice(from, to)]).toContain(text)
        }
        expect(check(whole).records).toMatchObject([{ text: '京ICP备16020626号-8' }])
      }
    }
  })

  it('takes any options', () => {
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    const plain = check(icp(), { today: undefined })
    for (const options of [
      null,
      undefined,
      1,
      'x',
      [],
      throwing,
      { severity: null },
      { expected: null, provinceCode: null },
    ]) {
      expect(checkFooter(icp(), options as never)).toEqual(plain)
    }
  })

  it('hands nothing out that the next caller would see changed', () => {
    expect(Object.isFrozen(footerDisplayOf('44'))).toBe(true)
    expect(Object.isFrozen(footerDisplayOf('44').source)).toBe(true)
  })

  it('takes deep nesting and many links', () => {
    for (const piece of ['<b>', '<a>', '<div hidden>', '<b></i>', '<p>', '<footer>', '</p>', '<', icp(), police()]) {
      expect(check(piece.repeat(20_000)).issues.length).toBeLessThan(10)
    }
  })
})

describe('elements of any name', () => {
  it.each(Object.getOwnPropertyNames(Object.prototype))('<%s> is an element like another', (name) => {
    const html = `<${name} ${name}="1">${icp()}</${name}><li><${name}></li></${name}>${police()}`
    expect(said(check(html))).toEqual([])
  })
})
