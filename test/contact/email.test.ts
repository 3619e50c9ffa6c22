import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEmail, parseEmail } from '../../src/contact/email.ts'

const codesOf = (input: unknown) => parseEmail(input).issues.map((issue) => issue.code)

describe('email', () => {
  it.each([
    ['zhang@qq.com', 'zhang@qq.com'],
    ['1234567@QQ.com', '1234567@qq.com'],
    ['Zhang.San+beian@Sub.Mail-Host.com.cn', 'Zhang.San+beian@sub.mail-host.com.cn'],
    ["o'brien_x-y@x.ie", "o'brien_x-y@x.ie"],
    ['zhang＠163．com', 'zhang@163.com'],
    ['zhang@163。com', 'zhang@163.com'],
    [' zhang @ 163.com\u200b', 'zhang@163.com'],
    ['邮箱：zhang@163.com', 'zhang@163.com'],
    ['E-mail: zhang@163.com', 'zhang@163.com'],
    ['mailto:zhang@163.com', 'zhang@163.com'],
    ['张三 <zhang@163.com>', 'zhang@163.com'],
    ['zhang@163.com;', 'zhang@163.com'],
    ['zhang@vip.163.com', 'zhang@vip.163.com'],
    ['a@x.company', 'a@x.company'],
    ['zhang@xn--fsqu00a.xn--fiqs8s', 'zhang@xn--fsqu00a.xn--fiqs8s'],
  ])('%s', (input, text) => {
    expect(parseEmail(input)).toMatchObject({ ok: true, issues: [], value: { text } })
    expect(isEmail(text)).toBe(true)
    expect(isEmail(input)).toBe(true)
  })

  it.each([
    ['', 'email.required'],
    [42, 'email.type'],
    ['zhang', 'email.format'],
    ['zhang#qq.com', 'email.format'],
    ['zhang@@qq.com', 'email.format'],
    ['@qq.com', 'email.format'],
    ['zhang@', 'email.format'],
    ['zhang@qq', 'email.format'],
    ['zhang@qq,com', 'email.format'],
    ['zhang@-qq.com', 'email.format'],
    ['zhang@q_q.com', 'email.format'],
    ['zhang@qq..com', 'email.format'],
    ['zhang@127.0.0.1', 'email.format'],
    ['zhang@qq.com;li@qq.com', 'email.format'],
    ['zhang@qq.com、li@qq.com', 'email.format'],
    ['.zhang@qq.com', 'email.format'],
    ['zhang.@qq.com', 'email.format'],
    ['zhang..san@qq.com', 'email.format'],
    ['张三@qq.com', 'email.charset'],
    ['zhang san@qq.com', 'email.charset'],
    ['"zhang san"@qq.com', 'email.charset'],
    [`${'a'.repeat(65)}@qq.com`, 'email.length'],
    [`a@${'b'.repeat(60)}.${'c.'.repeat(120)}com`, 'email.length'],
    ['暂无', 'email.placeholder'],
    ['none', 'email.placeholder'],
    ['13912340001', 'email.wrong_kind'],
    ['https://example.com', 'email.wrong_kind'],
    ['www.example.com', 'email.wrong_kind'],
  ])('%s → %s', (input, code) => {
    expect(parseEmail(input).ok).toBe(false)
    expect(codesOf(input)).toEqual([code])
  })

  it.each([
    ['zhang@gamil.com', 'zhang@gmail.com'],
    ['zhang@qq.con', 'zhang@qq.com'],
    ['zhang@company.com.cmo', 'zhang@company.com.com'],
    ['zhang@foxmial.com', 'zhang@foxmail.com'],
  ])('%s passes, with %s as the suggestion', (input, text) => {
    const result = parseEmail(input)
    expect(result.ok).toBe(true)
    expect(result.issues).toMatchObject([{ code: 'email.unknown', severity: 'warning', suggestion: { text } }])
  })

  // Real providers whose names are a slip away from larger ones.
  it.each(['a@ymail.com', 'a@email.com', 'a@mail.com', 'a@139.com', 'a@189.cn', 'a@yeah.net', 'a@qq.cn', 'a@sina.cn'])(
    '%s is no slip',
    (input) => {
      expect(codesOf(input)).toEqual([])
    },
  )

  it('warns of example.com and of a domain in Chinese', () => {
    expect(codesOf('test@example.com')).toEqual(['email.placeholder'])
    expect(codesOf('zhang@例子.中国')).toEqual(['email.charset'])
    expect(parseEmail('zhang@例子.中国').ok).toBe(true)
  })

  it('a domain named as a property of every object has no suggestion', () => {
    expect(codesOf('a@constructor.prototype')).toEqual([])
  })

  it('isEmail agrees with parseEmail, and nothing throws', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abzAZ019@..-_+;, <>张。'), maxLength: 24 })
    fc.assert(
      fc.property(fc.oneof(text, fc.emailAddress()), (candidate) => {
        const result = parseEmail(candidate)
        expect(isEmail(candidate, { canonical: true }), candidate).toBe(result.ok && result.value.text === candidate)
        if (result.ok) expect(parseEmail(result.value.text)).toMatchObject({ ok: true, value: result.value })
      }),
    )
    for (const input of [
      null,
      1,
      Symbol('x'),
      [],
      Object.create(null),
      '\ud800@',
      '@'.repeat(1e6),
      'a@b.'.repeat(80),
    ]) {
      expect(parseEmail(input).ok).toBe(false)
      expect(isEmail(input)).toBe(false)
    }
  })
})
