import { describe, expect, it } from 'vitest'
import { checkFooter } from '../../src/footer/check-footer.ts'
import { fixFooter } from '../../src/footer/fix-footer.ts'
import { workOf } from './work.ts'

const today = '2026-11-21'
const expected = '粤ICP备2025473692号-1'
const PIECES = 120

/** Pieces that a page may be made of, each of which some reader of pages reads again and again. */
const pieces: readonly string[] = [
  ...['<', '<a ', '<b></i>', '<div><span>', '<tr><td>', '<li><p>', '&nbsp;', '锟斤拷', '<style>', '<style>.a{'],
  ...['京ICP备16020626号-8 ', '<a href="x">京ICP备16020626号-8</a>', '<p hidden>京ICP备16020626号-8</p>'],
  '<p style="font-size:0"><a>京ICP备16020626号-8</a>',
  '<style>p .a{display:none}</style><p class="a b">京ICP备16020626号-8',
  '<style>@media (max-width:600px){.a{display:none}}</style><p class="a">京ICP备16020626号-8</p>',
  '<div class="footer"><p class="copyright">',
]

describe('twice the page is about twice the work', () => {
  it.each(pieces)('%s', (piece) => {
    // A sheet before it: what it hides is looked for in every element.
    const page = (count: number) => (): unknown =>
      checkFooter(`<style>.x,[y],div p{display:none}</style>${piece.repeat(count)}`, { today, expected })
    expect(workOf(page(2 * PIECES)) / workOf(page(PIECES))).toBeLessThan(2.6)
  })

  it('of a sheet as of what it is for', () => {
    const page = (count: number) => (): unknown => {
      const rules = Array.from({ length: count }, (_, index) => `.a${index}{display:none}.b .a${index}{display:block}`)
      const elements = Array.from({ length: count }, (_, index) => `<p class="a${index}">京ICP备16020626号-8</p>`)
      return checkFooter(`<style>${rules.join('')}</style>${elements.join('')}`, { today })
    }
    expect(workOf(page(2 * PIECES)) / workOf(page(PIECES))).toBeLessThan(2.6)
  })

  it('of what is mended', () => {
    const page = (count: number) => (): unknown =>
      fixFooter('<a href="http://www.miitbeian.gov.cn/">京ICP备16020626号</a>'.repeat(count), {
        icp: '京ICP备16020626号-8',
      })
    expect(workOf(page(200)) / workOf(page(100))).toBeLessThan(2.6)
  })
})
