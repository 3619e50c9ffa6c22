import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachRecordNumber, recordNumbersByWindow } from '../../src/record/each-record-number.ts'
import { findRecordNumbers } from '../../src/record/find-record-numbers.ts'

const today = '2026-11-21'

describe('eachRecordNumber', () => {
  it('gives what findRecordNumbers finds, with places in the whole text', () => {
    const text = `京ICP备16020626号-8 ${'本网站由各地读者共同维护。'.repeat(60_000)}京公网安备 11010502030143号`
    const found = [...eachRecordNumber(text, { today })]
    expect(found).toEqual(findRecordNumbers(text, { today }))
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '京ICP备16020626号-8',
      '京公网安备 11010502030143号',
    ])
  })

  it('reads no further than its reader asks', () => {
    const text = '京ICP备16020626号-8，'.repeat(2_000_000)
    const numbers = eachRecordNumber(text, { today })
    expect(numbers.next().value).toMatchObject({ text: '京ICP备16020626号-8', start: 0 })
    expect(numbers.return()).toEqual({ done: true, value: undefined })
  })

  it.each([undefined, null, 7, {}, ['京ICP备16020626号-8'], Symbol('x')])('finds nothing in %s', (odd) => {
    expect([...eachRecordNumber(odd)]).toEqual([])
  })
})

describe('recordNumbersByWindow', () => {
  const pieces = [
    '京ICP备16020626号-8',
    '京 ICP 备 1602 0626 号',
    'ICP备案号：粤B2-20090059-1626X ',
    '京公网安备 11010502030143号',
    '<a href="https://beian.miit.gov.cn/">蜀ICP备09150084号</a>\n',
    '本网站由各地读者共同维护，2026年，第3版。',
    '读者'.repeat(300),
    ' \n',
  ]

  it('finds what a look at the whole text finds, at the same places', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 30, maxLength: 200 }), (parts) => {
        const text = parts.join('，')
        const expected = findRecordNumbers(text, { today })
        const found = [...recordNumbersByWindow(text, { today }, 2048)].flat()
        expect(found).toEqual(expected)
      }),
      { numRuns: 100, seed: 3 },
    )
  })

  it('holds a part of the numbers at a time', () => {
    const text = '京ICP备16020626号-8，'.repeat(100_000)
    let all = 0
    for (const { length } of recordNumbersByWindow(text, { today })) {
      expect(length).toBeLessThan(20_000)
      all += length
    }
    expect(all).toBe(100_000)
  })
})
