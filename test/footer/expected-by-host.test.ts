import { describe, expect, it } from 'vitest'
import { checkFooter } from '../../src/footer/check-footer.ts'

const page = '<footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a></footer>'
const own = '京ICP备16020626号-8'
const expectedByHost = {
  'example.com': own,
  'shop.example.com': { icp: '京ICP备16020626号-9' },
  'example.net': '粤ICP备2025473692号-1',
}
const codes = (options: object): string[] => checkFooter(page, options).issues.map(({ code }) => code)

describe('numbers by host', () => {
  it.each([
    ['example.com', []],
    ['www.example.com', []],
    ['https://WWW.Example.COM:8443/index.html?x=1', []],
    ['//example.com/', []],
    ['example.com.', []],
    ['shop.example.com', ['footer_number.mismatch']],
    ['m.shop.example.com', ['footer_number.mismatch']],
    ['example.net', ['footer_number.mismatch']],
    ['example.org', ['footer_expected.missing']],
    ['com', ['footer_expected.missing']],
    ['constructor', ['footer_expected.missing']],
    ['', ['footer_expected.missing']],
    [undefined, ['footer_expected.missing']],
  ])('%s → %j', (host, expected) => {
    expect(codes({ expectedByHost, host })).toEqual(expected)
  })

  it('gives way to the numbers of one website', () => {
    expect(codes({ expectedByHost, host: 'example.net', expected: own })).toEqual([])
    expect(codes({ expectedByHost: null, host: 'example.net' })).toEqual([])
  })

  it('throws nothing', () => {
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
        ownKeys: () => {
          throw new Error('no')
        },
      },
    )
    for (const odd of [throwing, [], 1, 'x', Symbol('x')]) {
      expect(Array.isArray(codes({ expectedByHost: odd, host: 'example.com' }))).toBe(true)
      expect(Array.isArray(codes({ expectedByHost, host: odd }))).toBe(true)
    }
  })
})
