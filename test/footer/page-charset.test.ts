import { describe, expect, it } from 'vitest'
import { checkFooter } from '../../src/footer/check-footer.ts'

const page = '<p>京ICP备16020626号-8 京公网安备11010502030143号</p>'
const charsets = (html: string) => checkFooter(html).issues.filter(({ code }) => code === 'footer_page.charset')

describe('pages whose text is none', () => {
  it.each(['gbk', 'windows-1252'])('UTF-8 read as %s', (encoding) => {
    const twice = new TextDecoder(encoding).decode(Buffer.from(page))
    expect(charsets(twice)).toContainEqual(
      expect.objectContaining({ severity: 'warning', params: expect.objectContaining({ part: 'double' }) }),
    )
  })

  it('replacements that were read again', () => {
    expect(charsets('<p>锟斤拷ICP锟斤拷16020626锟斤拷-8</p>')).toMatchObject([{ params: { part: 'double', count: 1 } }])
  })

  it('a byte that is none is advice, told where the first stands', () => {
    const html = page.replace('<p>', '<p>\ufffd，\ufffd ')
    expect(charsets(html)).toMatchObject([
      { severity: 'advice', params: { part: 'replaced', count: 2 }, at: { start: 3, end: 4, column: 4 } },
    ])
    expect(checkFooter(html).records).toHaveLength(2)
  })

  it('an article on such text is none', () => {
    expect(charsets(`${page}<p>“锟斤拷”和“烫烫烫”的由来</p>`)).toEqual([])
  })
})
