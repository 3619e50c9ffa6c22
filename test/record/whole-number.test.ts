import { describe, expect, it } from 'vitest'
import { findRecordNumbers } from '../../src/record/find-record-numbers.ts'
import { compactNumber, wholeFilingEnd, wholeFilingStart, wholePoliceNumberEnd } from '../../src/record/whole-number.ts'

describe('filings of which nothing is odd but digits and blanks', () => {
  it.each([
    ['京ICP备160206号-8'],
    ['京 ICP 备 1602 0626 号-8'],
    ['京ICP备1号'],
    ['京ICP备20210123号-12X'],
    ['京ICP备16020626 号'],
  ])('ends behind %s', (text) => {
    const start = wholeFilingStart(text, text.indexOf('C'))
    expect(start).toBe(0)
    expect(wholeFilingEnd(text, start)).toBe(text.length)
    expect(wholeFilingEnd(`${text}\n京ICP备16020626号`, start)).toBe(text.length)
  })

  it.each([
    ['川ICP备160206号', 'another province character has its own finding'],
    ['京ICP备16020626 2010号', 'eight digits are whole'],
    ['京ICP备160206号 - 8', 'a service may follow'],
    ['京ICP备160206号8', 'a service without its hyphen may follow'],
    ['京ICP备160206号-8 号', '号 once more'],
    ['京ICP备160206号-8<b>号</b>', '号 once more, behind a tag'],
    ['京ICP备160206号 _8', 'a service may follow'],
    ['京ICP备160206号-0', 'no service has this number'],
    ['京ICP备1602 06 26 20 21号', 'too many groups'],
    ['京ICP备号', 'no digits'],
    ['京ICP备160206', 'no 号'],
  ])('leaves %s to the grammar: %s', (text) => {
    expect(wholeFilingEnd(text, 0)).toBe(-1)
  })
})

describe('public-security numbers of which nothing is odd but digits, blanks and the wording', () => {
  it.each([['京公网安备110105020301号'], ['京公网安备案编号：1101 0502 0301 43号'], ['京公网安备 1101050203014号']])(
    'ends behind %s',
    (text) => {
      expect(wholePoliceNumberEnd(text, 0)).toBe(text.length)
      expect(wholePoliceNumberEnd(`${text} |`, 0)).toBe(text.length)
    },
  )

  it.each([
    ['京公网安备1101050号', 'too few digits'],
    ['京公网安110105020301号', 'nothing says that it is filed'],
    ['京公网安备11010502030143 2026号', 'fourteen digits are whole'],
    ['京公网安备110105020301号-1', 'a suffix'],
    ['京公网安备110105020301号 - 1', 'a suffix'],
    ['京公网安备110105020301号 <i>- 1', 'a suffix, behind a tag'],
  ])('leaves %s to the grammar: %s', (text) => {
    expect(wholePoliceNumberEnd(text, 0)).toBe(-1)
  })
})

it('leaves to the grammar what is joined to a number before', () => {
  const [first] = findRecordNumbers('京ICP备160206号1京ICP备110762号')
  expect(first?.text).toBe('京ICP备160206号')
})

it('drops the blanks of a number and folds its colon', () => {
  expect(compactNumber('京公网安备案编号：1101 0502')).toBe('京公网安备案编号:11010502')
})

it('finds the same where the text around is to be folded', () => {
  for (const text of ['京ICP备160206号-8', '京 ICP 备 1602 0626 号-8', '京公网安备案编号：1101 0502 0301 43号']) {
    const [plain] = findRecordNumbers(`${text} 版权所有`)
    // A tag within, so that the number is folded.
    const [folded] = findRecordNumbers(`${text.replace('备', '备<b>')}</b> 版权所有`)
    expect(plain?.text).toBe(text)
    expect(plain?.result).toEqual(folded?.result)
  }
})
