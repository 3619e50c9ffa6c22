import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFooter } from '../../src/footer/check-footer.ts'
import { judgeLink, type Linked } from '../../src/footer/link.ts'

const numbers: readonly Linked[] = [
  { kind: 'icp' },
  { kind: 'telecom-license' },
  { kind: 'public-security', digits: '11010502030143' },
  { kind: 'public-security', digits: '110105002097' },
]

/** Addresses as they are found: schemes, hosts of every age, paths with digits that fit or do not. */
const address = fc
  .tuple(
    fc.constantFrom('', '//', 'http://', 'https://', 'HTTP://', 'https:/', '/', 'javascript:', '#'),
    fc.constantFrom(
      'beian.miit.gov.cn',
      'www.miitbeian.gov.cn',
      'miibeian.gov.cn',
      'tsm.miit.gov.cn',
      'www.beian.gov.cn',
      'beian.mps.gov.cn',
      'example.com',
      '',
    ),
    fc.constantFrom('', '/', '/portal/registerSystemInfo?recordcode=', '/#/query/webSearch?code='),
    fc.constantFrom('', '11010502030143', '110105020301', '%2011010502030143', '京公网安备11010502030143号', '#x'),
  )
  .map((parts) => parts.join(''))

describe('judgeLink', () => {
  it('every address that a finding names clears all findings on the link', () => {
    fc.assert(
      fc.property(fc.constantFrom(...numbers), address, (number, href) => {
        for (const { params } of judgeLink(number, href)) {
          expect(judgeLink(number, params.expected)).toEqual([])
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('the address put in its place in the page leaves no finding on the link', () => {
    const page = fc.constantFrom('京ICP备16020626号-8', '京公网安备 11010502030143号', '京公网安备110105002097号')
    fc.assert(
      fc.property(page, address, fc.constantFrom('"', "'", ''), (number, href, quote) => {
        const html = `<p><a href=${quote}${quote === '' ? href.replace(/\s/g, '') || 'x' : href}${quote}>${number}</a></p>`
        const found = checkFooter(html).issues.filter(({ code }) => code.startsWith('footer_link'))
        for (const { at, replacement } of found) {
          const mended = html.slice(0, at.start) + replacement + html.slice(at.end)
          expect(checkFooter(mended).issues.filter(({ code }) => code.startsWith('footer_link'))).toEqual([])
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('says one thing of one http link', () => {
    for (const href of [
      'http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=11010502030143',
      'http://beian.mps.gov.cn/#/query/webSearch?code=11010502030143',
    ])
      expect(judgeLink(numbers[2]!, href)).toHaveLength(1)
  })
})
