import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  digitsAt,
  hasDigits,
  looksLikeForeignPermanentResidentId,
  looksLikeHongKongMacaoTravelPermit,
  looksLikeLegacyResidentId,
  looksLikeMobilePhone,
  looksLikeOrganizationCode,
  looksLikePassport,
  looksLikeResidencePermit,
  looksLikeResidentId,
  looksLikeSocialCreditCode,
  looksLikeTaxpayerId,
  recognize,
  repeatsOneDigit,
} from '../../src/foundation/recognize.ts'
import { matchingOf, workOf } from '../properties/work.ts'

describe('recognize', () => {
  it.each([
    ['11010519491231002X', 'resident-id'],
    ['440524188001010014', 'resident-id'],
    ['81000019980902013X', 'residence-permit'],
    ['830000200209060065', 'residence-permit'],
    ['932682198501010017', 'foreign-permanent-resident-id'],
    ['KAZ110090123105', 'foreign-permanent-resident-id'],
    ['91350100M000100Y43', 'social-credit-code'],
    ['110108000000016', 'business-registration-number'],
    ['110105491231003', 'resident-id-15'],
    // One old ID number in ten passes MOD 11,10 too, that of the standard among them: the list asks for it first.
    ['110105491231002', 'resident-id-15'],
    [' 11010519491231002x ', 'resident-id'],
    ['13800138000', 'mobile-phone'],
    ['+86-138-0013-8000', 'mobile-phone'],
    ['D2143569-X', 'organization-code'],
    ['D2143569X', 'organization-code'],
    ['H12345678', 'hong-kong-macao-travel-permit'],
    ['M8765432100', 'hong-kong-macao-travel-permit'],
    ['E12345678', 'passport'],
    ['EA1234567', 'passport'],
    ['京ICP备12345678号', 'icp-number'],
    ['京公网安备11010802020134号', 'public-security-number'],
    ['11010802020134', 'public-security-number'],
    ['合字B2-20210001', 'telecom-license'],
    ['a@example.com', 'email'],
    ['https://example.com', 'url'],
    ['192.0.2.1', 'ip-address'],
    ['400-800-1234', 'service-phone'],
    ['95588', 'service-phone'],
  ])('%s is a %s', (text, kind) => {
    expect(recognize(text)).toBe(kind)
  })

  it.each([[''], ['1'], ['100000'], ['07257456'], ['a'.repeat(10_000)], ['1'.repeat(254)]])(
    'does not name case %#',
    (text) => {
      expect(recognize(text)).toBeUndefined()
    },
  )

  it('is total and linear', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        recognize(text)
      }),
    )
    // What is too long for any number is not read at all.
    for (const unit of ['1', 'A', '1-', 'a@', '1.', 'ICP', '.', 'B2.']) {
      const [short, long] = [1000, 500_000].map((count) => {
        const text = unit.repeat(count)
        return workOf(() => recognize(text)) + matchingOf(() => recognize(text)).characters
      })
      expect(long!, unit).toBeLessThanOrEqual(short! + 10)
    }
  })
})

describe('recognize: kinds exclude each other where the check digit decides', () => {
  it('an ID number that passes mod 31 is an ID number, not a social credit code', () => {
    const text = fc.stringMatching(/^1101051949123100[\dX]$/)
    fc.assert(
      fc.property(text, (number) => {
        if (looksLikeResidentId(number)) expect(looksLikeSocialCreditCode(number)).toBe(false)
      }),
    )
  })

  it('residence permits and foreigners are no citizens', () => {
    expect(looksLikeResidentId('81000019980902013X')).toBe(false)
    expect(looksLikeResidentId('932682198501010017')).toBe(false)
    expect(looksLikeResidencePermit('11010519491231002X')).toBe(false)
    expect(looksLikeForeignPermanentResidentId('11010519491231002X')).toBe(false)
  })

  it('dates must exist', () => {
    expect(looksLikeResidentId('110105202502300021')).toBe(false)
    expect(looksLikeLegacyResidentId('110105490230002')).toBe(false)
  })

  it('a tax number is a region and an organization code, or an ID number with two digits', () => {
    expect(looksLikeTaxpayerId('110105D2143569X')).toBe(true)
    expect(looksLikeTaxpayerId('11010519491231002X00')).toBe(true)
    expect(looksLikeTaxpayerId('110105D21435690')).toBe(false)
  })

  it.each([
    [
      looksLikePassport,
      ['E12345678', 'G12345678', 'EA1234567', 'D1234567', 'SE1234567', 'P1234567', 'MA1234567', 'KJ1234567'],
    ],
    [looksLikeHongKongMacaoTravelPermit, ['H12345678', 'M1234567800']],
    [looksLikeMobilePhone, ['13800138000', '008613800138000']],
    [looksLikeOrganizationCode, ['D2143569-X']],
  ])('case %#', (test, texts) => {
    for (const text of texts) expect(test(text), text).toBe(true)
    for (const text of texts) expect(test(`${text}1`) && test(`1${text}`), text).toBe(false)
  })
})

describe('digits', () => {
  it('hasDigits, digitsAt, repeatsOneDigit', () => {
    expect(hasDigits('a123', 1, 4)).toBe(true)
    expect(hasDigits('a123', 0, 4)).toBe(false)
    expect(hasDigits('a123', 1, 5)).toBe(false)
    expect(hasDigits('１２３', 0, 3)).toBe(false)
    expect(digitsAt('a0123', 1, 5)).toBe(123)
    expect(repeatsOneDigit('H0000', 1, 5)).toBe(true)
    expect(repeatsOneDigit('H0001', 1, 5)).toBe(false)
  })
})
