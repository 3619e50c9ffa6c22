import { describe, expect, it } from 'vitest'
import { addressReplaced, linkAdded, textReplaced } from '../../src/footer/mend.ts'

const whole = (source: string) => ({ start: 0, end: source.length })

describe('textReplaced', () => {
  it.each([
    ['京icp备16020626号-8', '京ICP备16020626号-8'],
    ['京 ICP</b> 备 16020626 号<i>-8', '</b>京ICP备16020626号-8<i>'],
    [
      '京公网安备<img src="a>b.png"><a href="x">11010502030143</a>号',
      '<img src="a>b.png"><a href="x">京ICP备16020626号-8</a>',
    ],
    ['京ICP备<!-- 1 < 2 -->16020626&#21495;', '<!-- 1 < 2 -->京ICP备16020626号-8'],
  ])('%s → %s: the tags stay, whatever stands in them', (source, mended) => {
    expect(textReplaced(source, whole(source), '京ICP备16020626号-8').replacement).toBe(mended)
  })

  it('writes text as text', () => {
    expect(textReplaced('x', whole('x'), '<b>"\'').replacement).toBe('&lt;b&gt;&quot;&#39;')
  })
})

describe('linkAdded', () => {
  it('wraps a number, unless elements begin or end within it alone', () => {
    expect(linkAdded('x', whole('x'), 'https://beian.miit.gov.cn/').replacement).toBe(
      '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">x</a>',
    )
    for (const balanced of ['1<b>2</b>3', '1<br>2', '1<IMG src=x>2', '1<b>2</B>3'])
      expect(linkAdded(balanced, whole(balanced), '/').replacement).toContain(balanced)
    for (const open of ['1</b>2', '1<b>2', '1</b><b>2', '1<b><i>2</b>3</i>4'])
      expect(linkAdded(open, whole(open), '/')).toEqual(whole(open))
  })
})

describe('addressReplaced', () => {
  it('leaves alone what a framework fills in', () => {
    const tag = '<a :href="x">'
    const place = { start: 0, end: tag.length, nameEnd: 2, href: undefined, isBare: false }
    expect(addressReplaced(tag, place, '/')).toEqual({ start: 0, end: tag.length })
    expect(addressReplaced('<a>', { ...place, end: 3 }, '/')).toMatchObject({
      start: 2,
      end: 2,
      replacement: ' href="/"',
    })
  })
})
