import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFooter } from '../../src/footer/check-footer.ts'
import { type FixedFooter, type FixFooterNumbers, fixFooter } from '../../src/footer/fix-footer.ts'
import { hostile } from '../record/hostile.ts'

const today = '2026-11-21'
const icp = '京ICP备16020626号-8'
const publicSecurity = '京公网安备11010502030143号'
const MIIT = 'https://beian.miit.gov.cn/'
const MPS = 'https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143'
const LINK = `<a href="${MIIT}" target="_blank" rel="noopener noreferrer">`
const TITLED = `<a href="${MIIT}" target="_blank" rel="noopener noreferrer" title="工业和信息化部ICP备案查询（在新窗口打开）">`

const fix = (html: unknown, numbers: FixFooterNumbers = {}, options = {}): FixedFooter =>
  fixFooter(html, numbers, { today, ...options })
const codes = ({ issues }: FixedFooter): string[] => issues.map(({ code }) => code)

/** All that a repair promises, whatever the page and the numbers. */
function expectMended(html: string, numbers: FixFooterNumbers, options = {}): FixedFooter {
  const fixed = fix(html, numbers, options)
  // The changes are the whole difference.
  let mended = ''
  let done = 0
  for (const { start, end, replacement } of fixed.changes) {
    expect(start).toBeGreaterThanOrEqual(done)
    expect(html.slice(start, end)).not.toBe(replacement)
    mended += html.slice(done, start) + replacement
    done = end
  }
  expect(mended + html.slice(done)).toBe(fixed.html)
  // A second run changes nothing.
  const again = fix(fixed.html, numbers, options)
  expect(again).toEqual({ html: fixed.html, changes: [], issues: fixed.issues })
  // What is left cannot be mended mechanically.
  for (const issue of fixed.issues) expect(issue, fixed.html).not.toHaveProperty('replacement')
  return fixed
}

describe('fixFooter', () => {
  it.each([
    ['<p>x</p>', `<p>x</p><p>${TITLED}${icp}</a></p>`],
    [`<footer>${icp}</footer>`, `<footer>${LINK}${icp}</a></footer>`],
    ['<footer>京ICP备16020626号</footer>', `<footer>${LINK}${icp}</a></footer>`],
    [
      `<FOOTER><A HREF=http://www.miitbeian.gov.cn TARGET=_blank>${icp}</A></FOOTER>`,
      `<FOOTER><A HREF=${MIIT} TARGET=_blank>${icp}</A></FOOTER>`,
    ],
    [`<a href='beian.miit.gov.cn'>京 icp 备 16020626-8</a>`, `<a href='${MIIT}'>${icp}</a>`],
    [`<a>${icp}</a>`, `<a href="${MIIT}">${icp}</a>`],
    [`<a class=x href>${icp}</a>`, `<a class=x href="${MIIT}">${icp}</a>`],
    [`<a href= >${icp}</a>`, `<a href= ${MIIT}>${icp}</a>`],
    [`<a href="#">京ICP备&#49;6020626号&nbsp;<b>-8</b></a>`, `<a href="${MIIT}">${icp}<b></b></a>`],
    [`<a href="${MIIT}">粤ICP备2025473692号-1</a>`, `<a href="${MIIT}">${icp}</a>`],
    [`<a href="${MIIT}">京ICP备{{ number }}号</a>`, `<a href="${MIIT}">${icp}</a>`],
    [
      `<html>\r\n<body>\r\n\t<footer>\r\n\t\t<p>©</p>\r\n\t</footer>\r\n</body>`,
      `<html>\r\n<body>\r\n\t<footer>\r\n\t\t<p>©</p>\r\n\t\t<p>${TITLED}${icp}</a></p>\r\n\t</footer>\r\n</body>`,
    ],
    [`<body><div>x</div>\n</body></html>\n`, `<body><div>x</div>\n  <p>${TITLED}${icp}</a></p>\n</body></html>\n`],
    // Two footers, for wide and for narrow screens.
    [
      `<footer class="pc"><a href="http://www.miitbeian.gov.cn/">${icp}</a></footer><footer class="phone"><a href="http://www.miibeian.gov.cn/">${icp}</a></footer>`,
      `<footer class="pc"><a href="${MIIT}">${icp}</a></footer><footer class="phone"><a href="${MIIT}">${icp}</a></footer>`,
    ],
    // What is hidden is shown once more; nobody knows what hides it.
    [`<p hidden>${icp}</p>`, `<p hidden>${icp}</p><p>${TITLED}${icp}</a></p>`],
  ])('%j', (html, mended) => {
    const fixed = expectMended(html, { icp })
    expect(fixed.html).toBe(mended)
    expect(fixed.issues).toEqual([])
  })

  it('adds numbers in the order of a footer, with the emblem where it has its address', () => {
    const numbers = { icp, publicSecurity, licenses: ['粤网文[2017]6138-1456号', '粤B2-20090059'] }
    const bare = expectMended('<footer></footer>', numbers)
    expect(codes(bare)).toEqual(['footer_icon.missing'])
    const whole = expectMended('<footer></footer>', numbers, { icon: '/police.png' })
    expect(whole.issues).toEqual([])
    expect(whole.html).toMatch(
      /京ICP备.*<img src="\/police.png".*京公网安备.*网络文化经营许可证：粤网文〔2017〕6138-1456号.*粤B2-20090059/,
    )
    const icon = expectMended(`<a href="${MIIT}">${icp}</a> ${publicSecurity}`, numbers, { icon: '/a"b.png' })
    expect(icon.html).toContain('<img src="/a&quot;b.png" alt="" width="20" height="20">京公网安备')
    expect(icon.issues).toEqual([])
  })

  it('changes the link together with the number', () => {
    const html = `<a href="${MIIT}">${icp}</a><a href="https://beian.mps.gov.cn/#/query/webSearch?code=44010602000141"><img src=x>粤公网安备44010602000141号</a>`
    const fixed = expectMended(html, { icp, publicSecurity })
    expect(fixed.html).toBe(`<a href="${MIIT}">${icp}</a><a href="${MPS}"><img src=x>${publicSecurity}</a>`)
    expect(fixed.issues).toEqual([])
    // The link may begin within the number.
    const within = `<a href="${MIIT}">${icp}</a><img src=x>粤公网安备<a href="http://www.beian.gov.cn/">44010602000141</a>号`
    expect(expectMended(within, { icp, publicSecurity }).html).toBe(
      `<a href="${MIIT}">${icp}</a><img src=x><a href="${MPS}">${publicSecurity}</a>`,
    )
  })

  it('writes the copyright line where the province wants it', () => {
    const numbers = { icp: '苏ICP备2026058485号-1', provinceCode: '32', copyright: '青竹 & <b>' }
    expect(expectMended('<footer></footer>', numbers).html).toContain('<p>版权所有 青竹 &amp; &lt;b&gt;</p>')
    expect(codes(expectMended('<footer></footer>', { ...numbers, copyright: undefined }))).toEqual([
      'footer_copyright.missing',
    ])
  })

  it('leaves to people what is not mechanical, and says so', () => {
    const app = `<div id="app"></div><script>window.__CFG__={"icp":"${icp}"}</script>`
    const built = expectMended(app, { icp })
    expect(built.html).toBe(app)
    expect(built.issues).toMatchObject([{ code: 'footer_icp.missing', params: { shown: 'script' } }])
    for (const [html, code] of [
      [`<a :href="beian">${icp}</a>`, 'footer_link.missing'],
      [`<span>京ICP备</span><span>16020626号-8</span>`, 'footer_link.missing'],
      [
        `<a href="${MIIT}">京ICP备19054321号-1</a> <a href="${MIIT}">粤ICP备2025473692号-1</a>`,
        'footer_number.mismatch',
      ],
      // What would be added is swallowed.
      ['<p>x</p><!-- ', 'footer_icp.missing'],
      ['<div hidden>', 'footer_icp.missing'],
      ['<p>x</p><script>', 'footer_icp.missing'],
      ['<p>x</p><a title="', 'footer_icp.missing'],
    ] as const) {
      const fixed = expectMended(html, { icp })
      expect(fixed.html).toBe(html)
      expect(codes(fixed), html).toContain(code)
    }
  })

  it('mends what is there where no numbers are given', () => {
    const html = `<a href="http://www.miitbeian.gov.cn">川icp备09150084号-1</a>`
    expect(expectMended(html, {}).html).toBe(`<a href="${MIIT}">蜀ICP备09150084号-1</a>`)
    expect(codes(expectMended('<p>x</p>', {}))).toEqual(['footer_icp.missing'])
    expect(fixFooter('<p>x</p>')).toMatchObject({ html: '<p>x</p>', changes: [] })
  })

  it('adds a number once, where the footer shows that of a registry for fun', () => {
    const html = `</body><ul class=footer><a href="http://www.miitbeian.gov.cn">萌ICP备20253610号</a>`
    expect(expectMended(html, { icp }).html.split(icp)).toHaveLength(2)
  })

  it('says which of the numbers is none', () => {
    expect(fix(`<a href="${MIIT}">${icp}</a>`, { icp: publicSecurity, licenses: ['x'] }).issues).toMatchObject([
      { code: 'footer_expected.wrong_kind', path: ['icp'] },
      { code: 'footer_expected.format', path: ['licenses', 0] },
    ])
  })

  it('does not mend what is switched off', () => {
    const html = `<a href="http://www.miitbeian.gov.cn">${icp}</a>`
    expect(fix(html, {}, { severity: { 'footer_link.outdated': 'off' } })).toEqual({ html, changes: [], issues: [] })
  })

  it('mends real pages', () => {
    const folder = new URL('../fixtures/footers/', import.meta.url)
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.html'))) {
      const html = readFileSync(new URL(name, folder), 'utf8')
      for (const numbers of [
        {},
        { icp, publicSecurity },
        { icp, publicSecurity, provinceCode: '32', copyright: 'X' },
      ]) {
        for (const options of [{}, { icon: 'police.png' }]) expectMended(html, numbers, options)
      }
    }
  })

  it('mends any page made of pieces, broken ones too', () => {
    const shown = fc.constantFrom(
      icp,
      '京ICP备16020626号',
      '京 icp备&nbsp;16020626号 - 8',
      '京ICP备<b>16020626</b>号-8',
      '<span>京ICP备</span><span>16020626号-8</span>',
      '粤ICP备2025473692号-1',
      '京ICP备XXXXXXXX号',
      '萌ICP备20253610号',
      '粤B2-20090059',
      publicSecurity,
      '京公网安备 <img src=g.png> 11010502030143 号',
      '粤公网安备44010602000141号',
      '京公网安备110105002097号',
      '公安备案号：<a href="http://www.beian.gov.cn/">11010502030143</a>',
      '粤网文[2017]6138-1456号',
    )
    const link = fc.constantFrom(
      ...[
        '<a href="http://www.miitbeian.gov.cn">',
        '<A HREF=http://beian.miit.gov.cn>',
        "<a href=''>",
        '<a>',
        '<a href>',
        '<a :href="x">',
      ],
      ...[
        `<a href="${MIIT}">`,
        `<a href="${MPS}">`,
        '<a href="//www.beian.gov.cn/portal/registerSystemInfo?recordcode=1">',
      ],
      ...['', '<span>', '<p>'],
    )
    const piece = fc.oneof(
      fc
        .tuple(link, shown)
        .map(([tag, number]) => `${tag}${number}${tag.startsWith('<a') || tag.startsWith('<A') ? '</a>' : ''}`),
      shown,
      fc.constantFrom(
        ...[
          '<footer>',
          '</footer>',
          '<div class="footer">',
          '</div>',
          '<ul class=footer>',
          '<li>',
          '</ul>',
          '<body>',
          '</body>',
          '\r\n',
          '\n\t',
          '&nbsp;',
          ' | ',
        ],
        ...[
          '<p hidden>',
          '<script>',
          '</script>',
          '<!--',
          '-->',
          '<table><tr><td>',
          '</table>',
          '<',
          '<a',
          '"',
          '<img src=x>',
          '<template>',
          '</template>',
        ],
      ),
    )
    const numbers = fc.record(
      {
        icp: fc.constantFrom(icp, '京ICP备16020626号', 'x'),
        publicSecurity: fc.constantFrom(publicSecurity, '京公网安备110105002097号'),
        licenses: fc.constantFrom(['粤网文[2017]6138-1456号'], ['粤B2-20090059'], []),
        copyright: fc.constant('版权所有 青竹公司'),
        provinceCode: fc.constantFrom('11', '32', '44'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        numbers,
        fc.constantFrom({}, { icon: 'g.png' }),
        (pieces, given, options) => {
          expectMended(pieces.join(''), given, options)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('throws nothing', () => {
    for (const input of hostile) {
      expect(typeof fix(input).html).toBe('string')
      expect(typeof fix('<p>x</p>', input as never).html).toBe('string')
      expect(typeof fixFooter('<p>x</p>', { icp }, input as never).html).toBe('string')
      expect(
        typeof fix('<p>x</p>', { icp: input, licenses: input, copyright: input } as never, { icon: input }).html,
      ).toBe('string')
    }
  })

  it('what the check finds is what is left', () => {
    const html = `<footer>${icp}</footer>`
    const fixed = fix(html, { icp })
    expect(checkFooter(fixed.html, { today, expected: icp }).issues).toEqual(fixed.issues)
  })
})
