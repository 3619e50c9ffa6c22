import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDomain } from '../../src/network/domain.ts'
import { isHomeUrl, parseHomeUrl } from '../../src/network/home-url.ts'
import { splitUrl } from '../../src/network/url-parts.ts'
import { hostile } from './hostile.ts'

const codesOf = (input: unknown) => parseHomeUrl(input).issues.map((issue) => issue.code)

describe('home URL: spellings', () => {
  it.each([
    ['https://www.people.com.cn', 'https://www.people.com.cn', 'people.com.cn'],
    ['https://www.people.com.cn/', 'https://www.people.com.cn', 'people.com.cn'],
    [' HTTP://WWW.People.com.cn/ ', 'http://www.people.com.cn', 'people.com.cn'],
    ['www.people.com.cn', 'www.people.com.cn', 'people.com.cn'],
    ['people.com.cn', 'people.com.cn', 'people.com.cn'],
    ['//people.com.cn', 'people.com.cn', 'people.com.cn'],
    ['http:\\\\people.com.cn', 'http://people.com.cn', 'people.com.cn'],
    ['ｈttp：／／people。com。cn', 'http://people.com.cn', 'people.com.cn'],
    ['https://www.例子.中国/', 'https://www.xn--fsqu00a.xn--fiqs8s', 'xn--fsqu00a.xn--fiqs8s'],
    ['http://people.com.cn:80/', 'http://people.com.cn', 'people.com.cn'],
    ['https://people.com.cn:443', 'https://people.com.cn', 'people.com.cn'],
    ['https://people.com.cn/index.html', 'https://people.com.cn/index.html', 'people.com.cn'],
    ['https://people.com.cn./', 'https://people.com.cn', 'people.com.cn'],
    ['www.people.net', 'www.people.net', 'people.net'],
  ])('%s', (input, text, registrable) => {
    const result = parseHomeUrl(input)
    expect(result.issues).toEqual([])
    expect(result.ok && result.value).toMatchObject({ text, registrable })
    expect(isHomeUrl(text)).toBe(true)
    expect(isHomeUrl(input, { canonical: true })).toBe(input === text)
    expect(isHomeUrl(input)).toBe(true)
  })
})

describe('home URL: reasons', () => {
  it.each([
    ['', 'home_url.required', {}],
    [null, 'home_url.required', {}],
    [1, 'home_url.type', {}],
    [`https://people.cn/${'a'.repeat(3000)}`, 'home_url.length', { expected: [2048], actual: 3018 }],
    ['https://people .com', 'home_url.charset', { position: 15 }],
    ['https://people.cn/\u0001', 'home_url.charset', { position: 19 }],
    ['ftp://people.com.cn', 'home_url.not_allowed', { part: 'scheme' }],
    ['javascript://people.cn/%0aalert(1)', 'home_url.not_allowed', { part: 'scheme' }],
    ['https://people.com.cn@evil.cn/', 'home_url.not_allowed', { part: 'credentials' }],
    ['https://people.cn:99999/', 'home_url.format', { part: 'port' }],
    ['https://people', 'home_url.format', { part: 'host' }],
    ['http://localhost/', 'home_url.format', { part: 'host' }],
    ['https://pe_ople.cn', 'home_url.format', { part: 'host' }],
    ['https://', 'home_url.format', { part: 'host' }],
    ['/index.html', 'home_url.format', { part: 'host' }],
    ['https://300.1.1.1/', 'home_url.format', { part: 'host' }],
    ['http://[2400:3200::1]/', 'home_url.format', { part: 'host' }],
    ['webmaster@people.cn', 'home_url.wrong_kind', { kind: 'email' }],
    ['people.cn people.com.cn', 'home_url.too_large', { maximum: 1, actual: 2 }],
    ['https://people.cn;https://people.com.cn', 'home_url.too_large', { maximum: 1, actual: 2 }],
    ['www.people.cn，www.people.com.cn', 'home_url.too_large', { maximum: 1, actual: 2 }],
  ])('%j → %s', (input, code, params) => {
    expect(parseHomeUrl(input).ok).toBe(false)
    expect(parseHomeUrl(input).issues).toMatchObject([{ code, params, severity: 'error' }])
    expect(isHomeUrl(input)).toBe(false)
  })

  it.each([
    ['http://223.5.5.5/', ['home_url.wrong_kind']],
    ['https://people.cn:8443/', ['home_url.not_allowed']],
    ['https://people.cn/news/2026', ['home_url.not_allowed']],
    ['https://people.cn/?from=a;b,c.d', ['home_url.not_allowed']],
    ['https://people.cn/#/home', ['home_url.not_allowed']],
    ['https://people.cn\\news', ['home_url.not_allowed']],
  ])('%s: a warning', (input, codes) => {
    expect(parseHomeUrl(input).ok).toBe(true)
    expect(codesOf(input)).toEqual(codes)
  })

  it('reads a backslash as the slash that it is to browsers', () => {
    for (const input of ['1.2.3.4\\u4eac-1.2.3.4', 'https://people.cn\\a\\b', 'http:\\\\people.cn\\']) {
      const result = parseHomeUrl(input)
      if (!result.ok) throw new Error('not read')
      expect(result.value.text).not.toContain('\\')
      expect(isHomeUrl(result.value.text, { canonical: true })).toBe(true)
    }
  })

  it('has no registrable domain for an IP address', () => {
    expect(parseHomeUrl('http://223.5.5.5')).toMatchObject({ ok: true, value: { host: '223.5.5.5' } })
    expect(Object.keys((parseHomeUrl('http://223.5.5.5') as { value: object }).value)).not.toContain('registrable')
    expect(isHomeUrl('http://223.5.5.5', { canonical: true })).toBe(true)
  })

  it('gives the home page as the suggestion for a page', () => {
    expect(parseHomeUrl('https://people.cn/news?x').issues[0]?.suggestion).toEqual({
      kind: 'text',
      text: 'https://people.cn',
    })
  })
})

describe('home URL: parts', () => {
  it('agrees with URL on scheme, host, port and path', () => {
    const url = fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['http', 'https'] })
    fc.assert(
      fc.property(url, (text) => {
        const parts = splitUrl(text)
        const reference = new URL(text)
        expect(`${parts.scheme}:`).toBe(reference.protocol)
        expect(parts.host.toLowerCase()).toBe(reference.hostname)
        expect(parts.credentials).toBe(reference.username !== '')
      }),
    )
  })

  it('isHomeUrl agrees with parseHomeUrl where the host is a domain', () => {
    const text = fc.tuple(
      fc.constantFrom('', 'http://', 'https://', 'HTTP://', '//', 'ftp://', 'http:/', ':'),
      fc.constantFrom('people.cn', 'www.people.cn', 'People.cn', 'people', 'a@people.cn', 'people.cn.', ''),
      fc.constantFrom('', ':80', ':443', ':8080', ':08080', ':99999', ':'),
      fc.constantFrom('', '/', '/a', '/a b', '?x', '/?x', '#', '/a;b.c', '//'),
    )
    fc.assert(
      fc.property(text, (parts) => {
        const input = parts.join('')
        const result = parseHomeUrl(input)
        expect(isHomeUrl(input, { canonical: true })).toBe(result.ok && result.value.text === input)
        if (result.ok) {
          const again = parseHomeUrl(result.value.text)
          expect(again.ok && again.value).toEqual(result.value)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is total', () => {
    for (const value of hostile()) {
      expect(() => parseHomeUrl(value)).not.toThrow()
      expect(isHomeUrl(value)).toBe(false)
    }
  })
})

describe('home URL: its host is judged as the domain of a site is', () => {
  it.each([
    'www.example.com',
    'https://www.your-domain.com/',
    'http://foo.zzzz',
    'https://ab--cd.com',
    'www.xn--e1afmkfd.com',
    'https://www.people.com.cn:8080',
    'people.com.cn',
  ])('%s', (url) => {
    const home = parseHomeUrl(url)
    expect(home.ok).toBe(true)
    if (!home.ok) return
    const ofHost = parseDomain(home.value.host, { level: 'any' }).issues
    expect(home.issues.filter(({ code }) => code.startsWith('domain.'))).toEqual(ofHost)
  })

  it('an address of the network has none', () => {
    expect(codesOf('http://8.8.8.8')).toEqual(['home_url.wrong_kind'])
  })
})

describe('home URL: a page in a store of apps', () => {
  it.each([
    'https://play.google.com/store/apps/details?id=com.qingzhu.app',
    'https://apps.apple.com/cn/app/id1234567890',
    'https://apps.apple.com/cn/app/%E9%9D%92%E7%AB%B9/id1234567890?mt=8',
    'https://appgallery.huawei.com/app/C123456789',
    'https://appgallery.huawei.com/#/app/C123456789',
    'https://sj.qq.com/appdetail/com.qingzhu.app',
    'https://app.mi.com/details?id=com.qingzhu.app&ref=search',
    'https://a.app.qq.com/o/simple.jsp?pkgname=com.qingzhu.app',
  ])('%s is told as one; the store is no home page to suggest', (url) => {
    const { issues } = parseHomeUrl(url)
    expect(issues).toMatchObject([{ code: 'home_url.not_allowed', severity: 'warning', params: { part: 'store' } }])
    expect(issues[0]).not.toHaveProperty('suggestion')
  })

  it.each([
    'https://www.people.com.cn/app/download.html',
    'https://www.people.com.cn/?id=12',
    'people.com.cn/com.html',
  ])('%s is a page of the site', (url) => {
    expect(parseHomeUrl(url).issues).toMatchObject([{ params: { part: 'path' }, suggestion: { kind: 'text' } }])
  })
})
