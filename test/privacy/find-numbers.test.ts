import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../src/privacy/find-numbers.ts'

const ID = '11010519491231002X'
const DIGITS_ID = '440524188001010014'

/** Kinds and numbers, as the text is read: narrow, in upper case, without what parts its groups. */
const foundIn = (text: string): readonly string[] => findNumbers(text).map((one) => `${one.kind} ${one.text}`)

/** Completes a number by Luhn's check digit. */
function withLuhn(body: string): string {
  const sum = [...body].reverse().reduce((total, character, index) => {
    const value = Number(character) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return body + String((10 - (sum % 10)) % 10)
}

describe('findNumbers: ID and tax numbers', () => {
  it.each([
    [ID, [`resident-id ${ID}`]],
    [`${ID}A`, [`resident-id ${ID}`]],
    [DIGITS_ID, [`resident-id ${DIGITS_ID}`]],
    [`${DIGITS_ID}A`, [`resident-id ${DIGITS_ID}`]],
    [`${ID}1`, [`resident-id ${ID}`]],
    [`${ID}01`, [`taxpayer-id ${ID}01`]],
    [`${ID}01A`, [`taxpayer-id ${ID}01`]],
    [`${ID}012`, [`resident-id ${ID}`]],
    [`${ID} 01`, [`resident-id ${ID}`]],
    [`${ID}A1`, [`resident-id ${ID}`]],
    [`${DIGITS_ID}00`, [`taxpayer-id ${DIGITS_ID}00`]],
    [`${DIGITS_ID}00A`, [`taxpayer-id ${DIGITS_ID}00`]],
    [`${DIGITS_ID}0A`, [`resident-id ${DIGITS_ID}`]],
    ['110105190012310021', ['resident-id 110105190012310021']],
    ['880000194912310021', []],
    ['11010519491231002100', ['taxpayer-id 11010519491231002100']],
    ['11010519491331002100', []],
    // With a typing error it must be whole, or grouped as it is printed.
    ['110105194912310021', ['resident-id 110105194912310021']],
    ['110105 19491231 0021', ['resident-id 110105194912310021']],
    ['110105 1949 1231 0021', ['resident-id 110105194912310021']],
    ['110105 194912310021', []],
    ['1101 0519 4912 3100 21', []],
    [`1101 0519 4912 3100 2X`, [`resident-id ${ID}`]],
    ['110105 19491231 00212', []],
    ['110105 19491231 002', []],
    ['110105,19491231,002X', []],
    // Neither a day nor a place.
    ['110105194902300021', []],
    ['110105189912310021', []],
    ['110105210012310021', []],
    ['990105194912310021', []],
    ['810000194912310021', ['resident-id 810000194912310021']],
    ['830000194912310021', ['resident-id 830000194912310021']],
    ['840000194912310021', []],
    ['810001194912310021', []],
    ['110105491231002', ['resident-id 110105491231002']],
    ['110105491331002', []],
    ['KAZ110090123105', ['resident-id KAZ110090123105']],
    ['KAZ11009012310', []],
    ['KAZ110090123105A', []],
    // Within a long run, whatever stands around it; the first that fits.
    [`7777777${ID}`, [`resident-id ${ID}`]],
    [`7777777${DIGITS_ID}55`, [`resident-id ${DIGITS_ID}`]],
    [`7777777${DIGITS_ID}${DIGITS_ID}`, [`resident-id ${DIGITS_ID}`, `resident-id ${DIGITS_ID}`]],
    ['7777777440524188', []],
    ['7777777777777777777777', []],
  ])('%s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('findNumbers: codes of sole traders', () => {
  it.each([
    ['92350100M000100Y43', true],
    ['9235 0100 M000 100Y43', true],
    ['92350100m000100y43A', true],
    ['92350100M000100Y431', false],
    ['92350100M000100Y4', false],
    ['92990100M000100Y43', false],
    ['93350100M000100Y43', false],
    ['91350100M000100Y43', false],
    ['9235A100M000100Y43', false],
    ['9235,0100,M000,100Y43', false],
  ])('%s: %s', (text, isFound) => {
    expect(foundIn(text)).toEqual(isFound ? ['social-credit-code 92350100M000100Y43'] : [])
  })
})

describe('findNumbers: phones', () => {
  it.each([
    ['13000138000', 'mobile-phone 13000138000'],
    ['19900138000', 'mobile-phone 19900138000'],
    ['12800138000', undefined],
    ['23800138000', undefined],
    ['1380013800', undefined],
    ['138001380001', undefined],
    ['8613800138000', 'mobile-phone 8613800138000'],
    ['8513800138000', undefined],
    ['8612800138000', undefined],
    ['008613800138000', 'mobile-phone 008613800138000'],
    ['008513800138000', undefined],
    ['008612800138000', undefined],
    ['138 0013 8000', 'mobile-phone 13800138000'],
    ['130-0013-8000', 'mobile-phone 13000138000'],
    ['138 0013 8000A', 'mobile-phone 13800138000'],
    ['138 0013 80001', undefined],
    ['138 0013 800', undefined],
    ['138 00138000', undefined],
    ['138 001 38000', undefined],
    ['138 0013A8000', undefined],
    ['128 0013 8000', undefined],
    ['238 0013 8000', undefined],
    ['13 80013 8000', undefined],
    ['138，0013，8000', undefined],
    ['010-68870788', 'office-phone 01068870788'],
    ['010-6887078', 'office-phone 0106887078'],
    ['010-688707', undefined],
    ['010-688707889', undefined],
    ['029-68870788', 'office-phone 02968870788'],
    ['0371-68870788', 'office-phone 037168870788'],
    ['037-68870788', undefined],
    ['0210-68870788', undefined],
    ['(0851)88574848', 'office-phone 085188574848'],
    ['01068870788', 'office-phone 01068870788'],
    ['0106887078', 'office-phone 0106887078'],
    ['010688707', undefined],
    ['010688707889', undefined],
    ['03716887078', 'office-phone 03716887078'],
    ['037168870788', 'office-phone 037168870788'],
    ['0371688707', undefined],
    ['0371688707889', undefined],
    ['00168870788', undefined],
    ['010', undefined],
    ['0371', undefined],
    ['0', undefined],
    ['01', undefined],
    ['01-68870788', undefined],
    ['010，68870788', undefined],
    ['110-68870788', undefined],
  ])('%s: %s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected === undefined ? [] : [expected])
    expect(foundIn(`甲${text}。`)).toEqual(expected === undefined ? [] : [expected])
  })
})

describe('findNumbers: bank cards', () => {
  it.each([
    '400000000000',
    '3012345678901',
    '3612345678901',
    '3812345678901',
    '3912345678901',
    '34000000000000',
    '37000000000000',
    '300000000000000',
    '400000000000000',
    '622202000000000',
    '900000000000000',
    '220000000000000',
    '270000000000000',
    '4000000000000000',
    '6222020000000000',
    '9000000000000000',
    '62220200000000000',
    '400000000000000000',
    '622202000000000000',
    '900000000000000000',
  ])('%s and its check digit', (body) => {
    const card = withLuhn(body)
    expect(foundIn(card)).toEqual([`bank-card ${card}`])
    const wrong = body + String((Number(card.slice(-1)) + 1) % 10)
    expect(foundIn(wrong)).toEqual([])
  })

  it.each([
    '500000000000',
    '62220200000',
    '3112345678901',
    '8360102020001',
    '8300000000000',
    '35000000000000',
    '83400000000000',
    '210000000000000',
    '280000000000000',
    '722202000000000',
    '822202000000000',
    '7000000000000000',
    '8222020000000000',
    '50000000000000000',
    '722202000000000000',
    '6222020000000000000',
  ])('%s begins like none', (body) => {
    expect(foundIn(withLuhn(body))).toEqual([])
  })

  it.each([
    [/(.{4})/g, '$1 ', 19, true],
    [/(.{4})/g, '$1-', 19, true],
    [/(.{4})/g, '$1 ', 17, true],
    [/(.{4})/g, '$1 ', 16, true],
    [/(.{4})/g, '$1，', 16, false],
    // Two ways to part are two numbers.
    [/^(.{4})(.{4})(.{4})(.{4})$/, '$1 $2-$3 $4', 16, false],
    [/^(.{4})(.{4})(.{4})(.{4})$/, '$1 $2 $3A$4', 16, false],
    // Groups as no card has them.
    [/^(.{4})(.{5})(.{4})(.{3})$/, '$1 $2 $3 $4', 16, false],
    [/^(.{4})(.{4})(.{4})(.{5})$/, '$1 $2 $3 $4', 17, true],
  ])('grouped by %s to %s, %i digits: %s', (groups, by, length, isFound) => {
    const card = withLuhn('622202000000000000'.slice(0, length - 1))
    expect(foundIn(card.replace(groups, by))).toEqual(isFound ? [`bank-card ${card}`] : [])
  })

  it('in groups of four it has sixteen digits at least, and nineteen at most', () => {
    const grouped = (body: string) => withLuhn(body).replace(/(.{4})/g, '$1 ')
    expect(foundIn(grouped('37000000000000'))).toEqual([])
    expect(foundIn(grouped('6222020000000000000'))).toEqual([])
    expect(foundIn(grouped('400000000000'))).toEqual([])
  })
})

describe('findNumbers: documents', () => {
  it.each([
    ['H12345678', true],
    ['M12345678', true],
    ['H1234567801', true],
    ['h12345678', true],
    ['E12345678', true],
    ['EA1234567', true],
    ['D1234567', true],
    ['PE1234567', true],
    ['A12345678', false],
    ['H1234567', false],
    ['H123456780', false],
    ['H12345678012', false],
    ['E1234567801', false],
    ['H1234567A', false],
    ['AH12345678', false],
    ['1H12345678', false],
    // Parted it is no word.
    ['H 12345678', false],
  ])('%s: %s', (text, isFound) => {
    expect(foundIn(text)).toEqual(isFound ? [`person-document ${text.toUpperCase()}`] : [])
  })
})

describe('findNumbers: glued to each other', () => {
  const pieces = [
    ['resident-id', ID],
    ['resident-id', DIGITS_ID],
    ['resident-id', '110105194912310021'],
    ['taxpayer-id', `${ID}01`],
    ['resident-id', '110105491231002'],
    ['resident-id', 'KAZ110090123105'],
    ['mobile-phone', '13800138000'],
    ['mobile-phone', '19900138000'],
    ['mobile-phone', '8613800138000'],
    ['mobile-phone', '8619900138000'],
    ['person-document', 'H12345678'],
    ['person-document', 'M1234567801'],
    ['person-document', 'E12345678'],
    ['person-document', 'EA1234567'],
    ['person-document', 'D1234567'],
    ['person-document', 'PE1234567'],
  ] as const

  // H12345678 and 8613800138000 can as well be H1234567886 and 13800138000: all is masked either way.
  const isClear = (first: string, second: string) => !(first === 'H12345678' && second.startsWith('86'))
  const pairs = pieces
    .flatMap((first) => pieces.map((second) => [first, second] as const))
    .filter(([[, first], [, second]]) => isClear(first, second))

  it.each(pairs)('%j and %j', ([firstKind, first], [secondKind, second]) => {
    const expected = [`${firstKind} ${first}`, `${secondKind} ${second}`]
    expect(foundIn(first + second)).toEqual(expected)
    expect(foundIn(`号${first}${second}，`)).toEqual(expected)
  })

  it.each([
    // What cannot be read to its end is not read at all, but for an ID number.
    ['H1234567813800138000A', []],
    ['H12345678H1234567', []],
    ['H1234567812800138000', []],
    ['H123456788612800138000', []],
    [`H12345678${ID}9`, [`resident-id ${ID}`]],
    // Each word by itself.
    ['H12345678 13800138000', ['person-document H12345678', 'mobile-phone 13800138000']],
    [
      `H1234567813800138000,${ID}E12345678`,
      ['person-document H12345678', 'mobile-phone 13800138000', `resident-id ${ID}`, 'person-document E12345678'],
    ],
  ])('%s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})
