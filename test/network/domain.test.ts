import { readFileSync } from 'node:fs'
import fc from 'fast-check'
// @ts-expect-error The package's exports hide its types.
import psl from 'psl'
import { encode } from 'punycode/punycode.es6.js'
import { describe, expect, it } from 'vitest'
import { APPROVED, TWO_LABELS } from '../../src/data/domain-suffixes/table.ts'
import { formatDomain, isDomain, parseDomain } from '../../src/network/domain.ts'
import { hostile } from './hostile.ts'

const codesOf = (input: unknown, options = {}) => parseDomain(input, options).issues.map((issue) => issue.code)
const first = (input: unknown, options = {}) => parseDomain(input, options).issues[0]

describe('domain: parts', () => {
  it('reads a name under a two-label suffix', () => {
    expect(parseDomain('people.com.cn')).toEqual({
      ok: true,
      issues: [],
      value: {
        text: 'people.com.cn',
        unicode: 'people.com.cn',
        registrable: 'people.com.cn',
        suffix: 'com.cn',
        labels: ['people', 'com', 'cn'],
        approved: true,
      },
    })
  })

  it.each([
    ['baidu.com', 'baidu.com', 'com'],
    ['x.gd.cn', 'x.gd.cn', 'gd.cn'],
    ['x.gs.cn', 'x.gs.cn', 'gs.cn'],
    ['beijing.gov.cn', 'beijing.gov.cn', 'gov.cn'],
    // The authority's own two, which the Public Suffix List lacks.
    ['a.政务.cn', 'a.xn--zfr164b.cn', 'xn--zfr164b.cn'],
    ['例子.公司.cn', 'xn--fsqu00a.xn--55qx5d.cn', 'xn--55qx5d.cn'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s', 'xn--fiqs8s'],
    ['x.com.co', 'x.com.co', 'com.co'],
    ['cctv.cc', 'cctv.cc', 'cc'],
    // Private rules are off: cn.com is a registrable name.
    ['cn.com', 'cn.com', 'com'],
    // Real sites that are called www.
    ['www.gov.cn', 'www.gov.cn', 'gov.cn'],
    ['www.net.cn', 'www.net.cn', 'net.cn'],
    ['360.cn', '360.cn', 'cn'],
    ['12306.cn', '12306.cn', 'cn'],
    ['a-b--c.cn', 'a-b--c.cn', 'cn'],
    ['x.cn', 'x.cn', 'cn'],
  ])('%s is registrable as %s', (input, registrable, suffix) => {
    const result = parseDomain(input)
    expect(result.issues).toEqual([])
    expect(result.ok && result.value).toMatchObject({ text: registrable, registrable, suffix, approved: true })
    expect(isDomain(registrable)).toBe(true)
  })

  it.each([
    ['WWW.Example.CN.', 'www.example.cn'],
    [' baidu.com ', 'baidu.com'],
    ['ｂａｉｄｕ．ｃｏｍ', 'baidu.com'],
    ['例子。中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['例子｡中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['XN--FSQU00A.xn--fiqs8s', 'xn--fsqu00a.xn--fiqs8s'],
    ['baidu . com', 'baidu.com'],
    ['a—b.com', 'a-b.com'],
    ['bai\u200bdu.com\ufeff', 'baidu.com'],
  ])('folds %j', (input, text) => {
    const result = parseDomain(input)
    expect(result.ok && result.value.text).toBe(text)
    expect(isDomain(input, { canonical: true })).toBe(false)
    expect(isDomain(input)).toBe(true)
  })

  it('writes punycode as people read it', () => {
    expect(formatDomain({ text: 'www.xn--fsqu00a.xn--fiqs8s' })).toBe('www.例子.中国')
    const result = parseDomain('xn--fsqu00a.xn--fiqs8s')
    expect(result.ok && result.value.unicode).toBe('例子.中国')
  })
})

describe('domain: what else is pasted', () => {
  it.each([
    ['https://www.people.com.cn/path?x=1#y', 'url', 'people.com.cn'],
    ['http://people.com.cn', 'url', 'people.com.cn'],
    ['http：／／people.com.cn／', 'url', 'people.com.cn'],
    ['//people.com.cn/', 'url', 'people.com.cn'],
    ['http:\\\\people.com.cn', 'url', 'people.com.cn'],
    ['people.com.cn/index.html', 'url', 'people.com.cn'],
    ['people.com.cn:8080', 'url', 'people.com.cn'],
    ['https://user:secret@people.com.cn/', 'url', 'people.com.cn'],
    ['https://beian.miit.gov.cn/', 'url', 'beian.miit.gov.cn'],
    ['http://例子。中国/', 'url', '例子.中国'],
    ['https://', 'url', undefined],
    ['223.5.5.5', 'ip-address', undefined],
    ['http://223.5.5.5/', 'ip-address', undefined],
    ['223.5.5.5:80', 'ip-address', undefined],
    ['2400:3200::1', 'ip-address', undefined],
    ['[2400:3200::1]:443', 'ip-address', undefined],
    ['webmaster@people.com.cn', 'email', undefined],
  ])('%s is of kind %s', (input, kind, suggestion) => {
    const result = parseDomain(input)
    expect(result.ok).toBe(false)
    expect(result.issues).toMatchObject([{ code: 'domain.wrong_kind', params: { kind } }])
    expect(result.issues[0]!.suggestion).toEqual(suggestion && { kind: 'text', text: suggestion })
  })

  it('keeps the level in the suggestion where any level is taken', () => {
    expect(first('https://m.people.com.cn/', { level: 'any' })?.suggestion).toEqual({
      kind: 'text',
      text: 'm.people.com.cn',
    })
  })
})

describe('domain: reasons', () => {
  const long = `${'a'.repeat(63)}.`
  it.each([
    ['', 'domain.required'],
    ['　 ', 'domain.required'],
    [null, 'domain.required'],
    [12306, 'domain.type'],
    [['a.cn'], 'domain.type'],
    ['a_b.cn', 'domain.charset'],
    ['a b.cn', 'domain.charset'],
    ['*.people.cn', 'domain.charset'],
    ['人民网！.cn', 'domain.charset'],
    ['😀.cn', 'domain.charset'],
    ['xn--e28h.cn', 'domain.charset'], // 😀
    ['\ud800.cn', 'domain.charset'],
    ['-a.cn', 'domain.format'],
    ['a-.cn', 'domain.format'],
    ['a..cn', 'domain.format'],
    ['.cn', 'domain.format'],
    ['.', 'domain.format'],
    ['xn--.cn', 'domain.format'],
    ['xn--a-.cn', 'domain.format'],
    ['people.123', 'domain.format'],
    ['1.2.3', 'domain.format'],
    ['people.c', 'domain.format'],
    ['people', 'domain.missing'],
    ['人民网', 'domain.missing'],
    ['cn', 'domain.missing'],
    ['com.cn', 'domain.missing'],
    ['公司.cn', 'domain.missing'],
    [`${'a'.repeat(64)}.cn`, 'domain.length'],
    [`${'中'.repeat(60)}.cn`, 'domain.length'],
    [`${long.repeat(4)}cn`, 'domain.length'],
    ['a'.repeat(2000), 'domain.length'],
    ['people.com.cn,people.cn', 'domain.too_large'],
    ['people.com.cn、people.cn', 'domain.too_large'],
    ['people.com.cn\npeople.cn', 'domain.too_large'],
    ['people.com.cn；people.cn', 'domain.too_large'],
  ])('%j → %s', (input, code) => {
    expect(parseDomain(input).ok).toBe(false)
    expect(codesOf(input)).toEqual([code])
    expect(isDomain(input)).toBe(false)
  })

  it('tells where the character stands', () => {
    expect(first('people_net.cn')?.params).toEqual({ position: 7, reason: 'sign' })
    expect(first('münchen.com')?.params).toEqual({ position: 2, reason: 'script' })
  })

  it.each([
    ['www.people.com.cn', 'www', 'people.com.cn'],
    ['www.a.people.com.cn', 'www', 'people.com.cn'],
    ['m.people.com.cn', 'sub-domain', 'people.com.cn'],
    ['www.例子.中国', 'www', '例子.中国'],
    ['www.beijing.gov.cn', 'www', 'beijing.gov.cn'],
    ['www.jtj.beijing.gov.cn', 'www', 'jtj.beijing.gov.cn'],
  ])('%s: the registrable domain is filed, a warning', (input, part, text) => {
    const result = parseDomain(input)
    expect(result.ok).toBe(true)
    expect(result.issues).toMatchObject([{ code: 'domain.not_allowed', severity: 'warning', params: { part } }])
    expect(result.issues[0]!.suggestion).toEqual({ kind: 'text', text })
    expect(codesOf(input, { level: 'any' })).toEqual([])
  })

  it('says nothing of offices that file the level they use', () => {
    expect(codesOf('jtj.beijing.gov.cn')).toEqual([])
    expect(codesOf('交通.北京.政务')).toEqual([])
  })

  it('counts the levels of an app from the registrable domain', () => {
    expect(codesOf('a.b.c.people.com.cn', { level: 'any' })).toEqual([])
    expect(first('a.b.c.d.people.com.cn', { level: 'any' })).toMatchObject({
      code: 'domain.too_large',
      severity: 'warning',
      params: { part: 'levels', maximum: 4, actual: 5 },
    })
  })

  it.each(['wikipedia.org', 'github.io', 'x.dev', 'x.app', 'amazon.co.uk', 'index.html', 'x.香港'])(
    '%s: not on the list, a warning only, approvals change',
    (input) => {
      const result = parseDomain(input)
      expect(result.ok).toBe(true)
      expect(codesOf(input, { level: 'any' })).toEqual(['domain.unknown'])
      expect(result.ok && result.value.approved).toBe(false)
    },
  )

  it.each(['example.com', 'example.com.cn', 'www.example.cn', 'yourdomain.com', 'my.test', 'nas.local', 'xxx.com'])(
    '%s: a placeholder, a warning',
    (input) => {
      expect(codesOf(input, { level: 'any' })).toEqual(['domain.placeholder'])
    },
  )

  it.each(['münchen.com', 'xn--mnchen-3ya.com', 'пример.com', 'ラーメン.com', '한국.com'])(
    '%s: another script, a warning: registries sell it, the domain system does not name it',
    (input) => {
      const result = parseDomain(input)
      expect(result.issues).toMatchObject([{ code: 'domain.charset', severity: 'warning' }])
      expect(result.ok && isDomain(result.value.text)).toBe(true)
    },
  )

  it('keeps the katakana length mark in Japanese', () => {
    const result = parseDomain('ラーメン.com')
    expect(result.ok && result.value.unicode).toBe('ラーメン.com')
  })

  it('a two-label suffix outside .cn may have been sold since', () => {
    expect(parseDomain('aaa.pro').ok).toBe(true)
  })
})

describe('domain: the table of suffixes', () => {
  const top = APPROVED.trim().split(' ')
  const two = TWO_LABELS.trim().split(' ')

  it('has 152 top-level domains and 72 suffixes of two labels', () => {
    expect(top).toHaveLength(152)
    expect(two).toHaveLength(72)
  })

  it('has every two-label suffix of the Public Suffix List under an approved one, and the two that it lacks', () => {
    const rules = readFileSync(new URL('../../node_modules/psl/data/rules.js', import.meta.url), 'utf8')
    const all = [...rules.matchAll(/"([^"]+)"/g)].map((match) => match[1]!)
    // The ICANN section ends with the last top-level domain; what follows are private rules.
    const icann = all.slice(0, all.lastIndexOf('zuerich') + 1)
    const ascii = (name: string) =>
      name
        .split('.')
        .map((label) => (/[^\x20-\x7e]/.test(label) ? `xn--${encode(label)}` : label))
        .join('.')
    const expected = icann
      .map(ascii)
      .filter((rule) => /^[^.*!]+\.[^.]+$/.test(rule) && top.includes(rule.split('.')[1]!))
    expect(two.filter((suffix) => !expected.includes(suffix))).toEqual(['xn--55qw42g.cn', 'xn--zfr164b.cn'])
    expect(expected.filter((suffix) => !two.includes(suffix))).toEqual([])
  })

  it('agrees with psl on the registrable name', () => {
    for (const suffix of two.filter((name) => name !== 'xn--55qw42g.cn' && name !== 'xn--zfr164b.cn')) {
      const result = parseDomain(`a.b.${suffix}`)
      expect(result.ok && result.value.registrable).toBe(psl.get(`a.b.${suffix}`))
    }
  })
})

describe('domain: properties', () => {
  const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?$/).filter((text) => !text.startsWith('xn--'))
  const chinese = fc.stringMatching(/^[\u4e00-\u9fff]{1,15}$/)
  const name = fc.tuple(fc.oneof(label, chinese), fc.constantFrom('cn', 'com', 'com.cn', '中国', '公司', 'top', 'org'))

  it('every generated name parses, round-trips through both forms', () => {
    fc.assert(
      fc.property(name, ([own, suffix]) => {
        const result = parseDomain(`${own}.${suffix}`)
        if (!result.ok) {
          // A short label may make a two-label suffix: bj.cn
          expect(result.issues[0].code).toBe('domain.missing')
          return
        }
        expect(isDomain(result.value.text)).toBe(true)
        expect(result.value.unicode).toBe(`${own}.${suffix}`)
        expect(formatDomain(result.value)).toBe(result.value.unicode)
        const again = parseDomain(result.value.text)
        expect(again.ok && again.value).toEqual(result.value)
      }),
    )
  })

  it('isDomain agrees with parseDomain', () => {
    const text = fc.oneof(
      fc.stringMatching(/^[a-z0-9.:/@_-]{0,12}$/),
      fc.stringMatching(/^(?:xn--[a-z0-9-]{1,8}\.|[a-z0-9]{1,3}\.){1,3}(?:cn|com|xn--fiqs8s|[a-z]{2})$/),
      fc.string({ unit: 'binary', maxLength: 10 }),
    )
    fc.assert(
      fc.property(text, (input) => {
        const result = parseDomain(input)
        expect(isDomain(input, { canonical: true })).toBe(result.ok && result.value.text === input)
        expect(isDomain(input)).toBe(result.ok)
      }),
      { numRuns: 2000 },
    )
  })

  it('is total', () => {
    for (const value of hostile()) {
      expect(() => parseDomain(value)).not.toThrow()
      expect(isDomain(value)).toBe(parseDomain(value, { level: 'any' }).ok)
    }
  })
})
