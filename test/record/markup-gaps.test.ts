import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MarkupGaps } from '../../src/record/markup-gaps.ts'

/** A text without what is markup in it. */
function withoutMarkup(text: string): string {
  const gaps = new MarkupGaps(text)
  let shown = ''
  let done = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const end = at < done ? -1 : gaps.endAt(at)
    if (end < 0) continue
    shown += text.slice(done, at)
    done = end
  }
  return shown + text.slice(done)
}

describe('what is markup', () => {
  it.each([
    ['京<b>ICP</b>备', '京ICP备'],
    ['京<a href="?a=1&b=2>3" title="工信部">ICP</a >备', '京ICP备'],
    ["京<a title='>'>ICP<br/>备", '京ICP备'],
    ['京<!-- 备案号 <b> > -->ICP备', '京ICP备'],
    ['京<!---->ICP<!DOCTYPE html>备', '京ICP备'],
    ['京<script>if (a<b) "</div>"</script>ICP备', '京ICP备'],
    ['京<style type="text/css">a>b{}</style >ICP备', '京ICP备'],
    ['京<\\/span>ICP<a href=\\"x\\">备', '京ICP备'],
    ['京<svg:path d="M0"/>ICP<my-icon>备', '京ICP备'],
    // A quote that is never closed.
    ['京<a title="x>ICP备', '京ICP备'],
    // Prose, templates and code.
    ['a <b && c > d', 'a <b && c > d'.replace('<b && c >', '')],
    ['for (i=0;i<n;i++) { x->y }', 'for (i=0;i<n;i++) { x->y }'],
    ['1 < 2 <京ICP备> <%= icp %> </', '1 < 2 <京ICP备> <%= icp %> </'],
    ['<a <b>c', '<a c'],
  ])('%j → %j', (text, shown) => {
    expect(withoutMarkup(text)).toBe(shown)
  })
})

describe('distances', () => {
  it('count what is shown, and no spaces beside a tag', () => {
    const text = '一二<b>\n   三</b>四五'
    const gaps = new MarkupGaps(text)
    expect(gaps.ahead(0, 1)).toBe(1)
    expect(text.slice(gaps.ahead(0, 3))).toBe('</b>四五')
    expect(text.slice(gaps.ahead(0, 4))).toBe('五')
    expect(gaps.ahead(0, 9)).toBe(text.length)
    const end = text.indexOf('四')
    expect(text.slice(gaps.back(end, 1, 0), end)).toBe('三</b>')
    expect(text.slice(gaps.back(end, 2, 0), end)).toBe('二<b>\n   三</b>')
    expect(gaps.back(end, 2, 4)).toBe(4)
    expect(gaps.around(text.indexOf('b>'))).toMatchObject({ start: 2, end: 5 })
    expect(gaps.around(end)).toBeUndefined()
  })

  it('are one each where there is no markup', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), (text, index, count) => {
        const plain = text.replace(/</g, '(')
        const gaps = new MarkupGaps(plain)
        const at = Math.min(index, plain.length)
        expect(gaps.ahead(at, count)).toBe(Math.min(at + count, plain.length))
        expect(gaps.back(at, count, 0)).toBe(Math.max(at - count, 0))
      }),
    )
  })
})
