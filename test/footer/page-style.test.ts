import { describe, expect, it } from 'vitest'
import { checkFooter } from '../../src/footer/check-footer.ts'
import { fixFooter } from '../../src/footer/fix-footer.ts'

const icp = '京ICP备16020626号-8'
const MIIT = 'https://beian.miit.gov.cn/'
const link = `<a href="${MIIT}">${icp}</a>`
const today = '2026-11-21'

/** What is said of a page with a style sheet and a footer: `hidden`, `not-on-phones`, or nothing. */
const said = (css: string, footer: string, head = ''): readonly unknown[] =>
  checkFooter(`<html><head>${head}<style>${css}</style></head><body><p>x</p><footer>${footer}</footer></body></html>`, {
    today,
  }).issues.map(({ params }) => (params as { shown?: string }).shown)

const beian = `<p class="beian">${link}</p>`

describe('what style sheets of the page hide', () => {
  it.each([
    ['.beian{display:none}', beian],
    ['.beian { DISPLAY : None !important ; }', beian],
    ['p.beian{visibility:hidden}', beian],
    ['.beian{opacity:0}', beian],
    ['.beian{position:absolute;left:-9999px}', beian],
    ['.beian{height:0;overflow:hidden}', beian],
    ['.beian{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}', beian],
    ['.beian{position:absolute;clip-path:inset(50%)}', beian],
    ['#icp{display:none}', `<p id="icp">${link}</p>`],
    ['footer{display:none}', beian],
    ['footer p{display:none}', beian],
    ['footer > p{display:none}', beian],
    ['.a.b{display:none}', `<p class="b c a">${link}</p>`],
    ['[data-icp]{display:none}', `<p data-icp>${link}</p>`],
    ["[data-icp='1']{display:none}", `<p data-icp="1">${link}</p>`],
    ['.x,.beian,.y{display:none}', beian],
    ['.x{color:red} .备案{display:none}', `<p class="备案">${link}</p>`],
    ['@charset "utf-8";.beian{display:none}', beian],
    ['/* } */ .beian{/* a;b */display:none}', beian],
    ['.q{content:"}{"} .beian{display:none}', beian],
    ['@media screen{.beian{display:none}}', beian],
    ['@media print{.beian{display:block}} .beian{display:none}', beian],
    ['.beian{display:block} .beian{display:none}', beian],
    ['p{display:block} .beian{display:none}', beian],
    ['.beian{display:none!important} .beian{display:block}', beian],
    ['.beian{display:none!important}', `<p class="beian" style="display:block">${link}</p>`],
    // Text without a size, or of the color of its ground.
    ['.beian{font-size:0}', beian],
    ['.beian a{font-size:0}', beian],
    ['.beian a{color:#fff;background:white}', beian],
    ['.beian a{color:transparent}', beian],
    ['', `<p style="font-size:0">${link}</p>`],
    ['', `<p style="font:0/0 a">${link}</p>`],
    ['', `<p><a href="${MIIT}" style="font-size:0px">${icp}</a></p>`],
    ['', `<p><a href="${MIIT}" style="color:#FFF;background-color:rgb(255, 255, 255)">${icp}</a></p>`],
    ['', `<p><a href="${MIIT}"><span style="color:rgba(0,0,0,0)">${icp}</span></a></p>`],
    ['', `<p><a href="${MIIT}"><b style="color:#fff;background:#fff"><i>${icp}</i></b></a></p>`],
  ])('%s %s', (css, footer) => {
    expect(said(css, footer)).toEqual(['hidden'])
  })

  it('wherever the sheet stands', () => {
    const page = `<body><p>x</p><footer>${beian}</footer><style>.beian{display:none}</style></body>`
    const { ok, issues } = checkFooter(page, { today })
    expect({ ok, issues }).toMatchObject({
      ok: false,
      issues: [{ code: 'footer_icp.missing', params: { shown: 'hidden' } }],
    })
    // Told at the tag that hides it.
    expect(page.slice(issues[0]!.at.start, issues[0]!.at.end)).toBe('<p class="beian">')
  })
})

describe('what may be seen', () => {
  it.each([
    // Revoked, or perhaps.
    ['.beian{display:none} .beian{display:block}', beian],
    ['.beian{display:none} p.beian{display:block}', beian],
    ['.beian{display:none} #icp{display:block}', `<p id="icp" class="beian">${link}</p>`],
    ['.beian{display:none} .on .beian{display:block}', `<div class="on">${beian}</div>`],
    ['.beian{display:none} .a .b .beian{display:block}', beian],
    ['.beian{display:none} .beian:not(.off){display:block}', beian],
    ['.beian{display:none} body:hover .beian{display:block}', beian],
    ['.beian{display:none} .beian.on{display:block}', `<p class="beian on">${link}</p>`],
    ['.beian{display:none} @supports (display:grid){.beian{display:grid}}', beian],
    ['.beian{display:none} @media (max-width:768px){.beian{display:block}}', beian],
    ['.beian{display:none}', `<p class="beian" style="display:block">${link}</p>`],
    // Other elements, or nobody knows which.
    ['.Beian{display:none}', beian],
    ['div.beian{display:none}', beian],
    ['header .beian{display:none}', beian],
    ['body > .beian{display:none}', beian],
    ['.beian:empty{display:none}', beian],
    ['.beian::before{display:none}', beian],
    ['.beian:after{opacity:0}', beian],
    ['.beian + p{display:none}', beian],
    ['.a .b .beian{display:none}', `<div class="a"><div class="b">${beian}</div></div>`],
    ['[data-icp^="x"]{display:none}', `<p data-icp="xy">${link}</p>`],
    ['.x{.beian{display:none}}', beian],
    ['@container (width > 1px){.beian{display:none}}', beian],
    ['@media print{.beian{display:none}}', beian],
    ['@media (orientation:landscape){.beian{display:none}}', beian],
    ['@media (min-width:768px){.beian{display:none}}', beian],
    ['@keyframes x{from{opacity:0}} @keyframes footer{footer{opacity:0}}', beian],
    // Scripts show it in the end.
    ['[v-cloak]{display:none}', `<p v-cloak>${link}</p>`],
    ['.wow{visibility:hidden}', `<p class="wow">${link}</p>`],
    ['.fade-in{opacity:0}', `<p class="fade-in">${link}</p>`],
    ['.beian{opacity:0;transition:opacity .3s}', beian],
    ['.beian{opacity:0;animation:show 1s forwards}', beian],
    ['body{opacity:0}', beian],
    ['html{visibility:hidden}', beian],
    ['p{display:none}footer{display:none}', beian],
    // No size and no color, and seen all the same.
    ['.beian{font-size:0} .beian a{font-size:12px}', beian],
    ['.beian{font-size:0}', `<p class="beian"><a class="y" href="${MIIT}">${icp}</a></p>`],
    ['.beian{color:#fff;background:#fff}', beian],
    ['.beian a{color:#fff;background:#000}', beian],
    ['.beian a{color:#fff;background:#fff url(a.png)}', beian],
    ['.beian a{color:transparent;background:linear-gradient(red,blue);-webkit-background-clip:text}', beian],
    ['.beian a{color:transparent;text-shadow:0 0 1px #000}', beian],
    ['.beian a{color:#fff}', beian],
    ['', `<p style="font-size:0"><span style="font-size:12px"><a href="${MIIT}">${icp}</a></span></p>`],
    ['', `<p style="font-size:0.9em">${link}</p>`],
    ['', `<p style="color:#fff;background:#fff">${link}</p>`],
    // It is none of the page's sheets.
    ['', `<p class="beian">${link}</p><!-- <style>.beian{display:none}</style> -->`],
    ['', `<p class="beian">${link}</p><script>"<style>.beian{display:none}</style>"</script>`],
    ['', `<p class="beian">${link}</p><template><style>.beian{display:none}</style></template>`],
    ['', `<p class="beian">${link}</p><noscript><style>.beian{display:none}</style></noscript>`],
    ['', `<p class="beian">${link}</p><style media="print">.beian{display:none}</style>`],
    ['', `<p class="beian">${link}</p><style type="text/less">.beian{display:none}</style>`],
  ])('%s %s', (css, footer) => {
    expect(said(css, footer)).toEqual([])
  })

  it('where other sheets may say how what it holds looks', () => {
    const footer = `<p style="font-size:0">${link}</p>`
    expect(said('', footer, '<link rel="stylesheet" href="a.css">')).toEqual([])
    expect(said('@import "a.css";', footer)).toEqual([])
    expect(
      said('', `<p><a href="${MIIT}" style="font-size:0">${icp}</a></p>`, '<link rel=stylesheet href=a.css>'),
    ).toEqual(['hidden'])
  })
})

describe('what phones do not show', () => {
  it.each([
    ['@media (max-width:768px){.beian{display:none}}', beian],
    ['@media only screen and (max-width: 48em) { .beian { display: none } }', beian],
    ['.beian{display:block} @media screen and (max-width:1200px){.beian{display:none}}', beian],
    ['.beian{display:none} @media (min-width:768px){.beian{display:block}}', beian],
  ])('%s', (css, footer) => {
    expect(said(css, footer)).toEqual(['not-on-phones'])
  })

  it.each([
    ['@media (max-width:300px){.beian{display:none}}', beian],
    ['@media (max-width:768px){.beian{display:none}.beian.on{display:block}}', `<p class="beian on">${link}</p>`],
    ['@media (max-width:768px){p{display:none}} .beian{display:block}', beian],
    // A footer for each.
    [
      '@media (max-width:768px){.wide{display:none}} @media (min-width:769px){.narrow{display:none}}',
      `<p class="wide">${link}</p><p class="narrow">${link}</p>`,
    ],
  ])('is shown to them: %s', (css, footer) => {
    expect(said(css, footer)).toEqual([])
  })

  it('is a warning on the number, and nothing that a program mends', () => {
    const page = `<style>@media (max-width:768px){.beian{display:none}}</style>${beian}`
    const { ok, issues } = checkFooter(page, { today })
    expect({ ok, issues }).toMatchObject({
      ok: true,
      issues: [{ code: 'footer_number.missing', severity: 'warning', path: ['records', 0], params: { expected: icp } }],
    })
    expect(fixFooter(page, { icp })).toMatchObject({
      html: page,
      changes: [],
      issues: [{ code: 'footer_number.missing' }],
    })
  })
})

describe('pages that hide a number are mended', () => {
  it('shows it once more, and once only', () => {
    const page = `<style>.beian{display:none}</style><body><p>x</p><footer>${beian}</footer></body>`
    const { html, issues } = fixFooter(page, { icp })
    expect(issues).toEqual([])
    expect(html.split(icp)).toHaveLength(3)
    expect(fixFooter(html, { icp }).changes).toEqual([])
  })

  it('leaves it to people where what is added would be hidden, too', () => {
    const page = `<style>footer{display:none}</style><body><p>x</p><footer>${beian}</footer></body>`
    for (const css of ['footer p{display:none}', 'a{display:none}', 'p{visibility:hidden}']) {
      const hidden = page.replace('footer{display:none}', css).replace('<p>x</p>', '<b>x</b>')
      expect(fixFooter(hidden, { icp }), css).toMatchObject({ html: hidden, changes: [] })
    }
    // At the foot of the page, outside of the footer, it is shown.
    expect(fixFooter(page, { icp }).issues).toEqual([])
  })
})

describe('an emblem that a style sheet draws', () => {
  const MPS = 'https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143'
  const police = `<a href="${MPS}"><i class="police"></i>京公网安备 11010502030143号</a>`
  const codes = (head: string): string[] =>
    checkFooter(`<html><head>${head}</head><body>${link} ${police}</body></html>`, { today }).issues.map(
      ({ code }) => code,
    )

  it.each([
    '<link rel="stylesheet" href="a.css">',
    '<script src="a.js"></script>',
    '<style>@import url(a.css);</style>',
    '<style>.police{background:url(g.png)}</style>',
    '<style>footer .police::before{content:url(g.png)}</style>',
  ])('may be there: %s', (head) => {
    expect(codes(head)).toEqual([])
  })

  it.each(['', '<style>.police{margin:0}</style>', '<style>.other{background:url(g.png)}</style>'])(
    'is none where nothing draws it: %s',
    (head) => {
      expect(codes(head)).toEqual(['footer_icon.missing'])
    },
  )
})
