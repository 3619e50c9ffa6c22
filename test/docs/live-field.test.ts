import { describe, expect, it } from 'vitest'
import { valueTakenFor } from '../../docs/.vitepress/theme/check/value-taken-for.ts'
import { createSamples } from '../../src/testing.ts'

const samples = createSamples('live field')

/** What people paste, and what they mean by it. */
const VALUES: readonly (readonly [typed: string, kind: string])[] = [
  [samples.residentId(), 'resident-id'],
  ['11010519491231002X', 'resident-id'],
  ['11010519491231O02X', 'resident-id'],
  ['１１０１０５１９４９１２３１００２Ｘ', 'resident-id'],
  ['110105 19491231 0021', 'resident-id'],
  ['1101051949123100', 'resident-id'],
  ['身份证号：11010519491231002X', 'resident-id'],
  ['110105491231002', 'resident-id'],
  [samples.residencePermit(), 'residence-permit'],
  ['810000197702199990', 'residence-permit'],
  [samples.foreignPermanentResidentId(), 'foreign-permanent-resident-id'],
  [samples.passport(), 'passport'],
  ['ez9999197', 'passport'],
  [samples.hongKongMacaoTravelPermit(), 'hong-kong-macao-travel-permit'],
  [samples.militaryOfficerId(), 'military-officer-id'],
  [samples.socialCreditCode(), 'social-credit-code'],
  ['91350100m000100y43', 'social-credit-code'],
  ['91350100M000100Y44', 'social-credit-code'],
  ['91350100M000100Y4', 'social-credit-code'],
  [samples.organizationCode(), 'organization-code'],
  ['D2143569X', 'organization-code'],
  ['D2143569-1', 'organization-code'],
  [samples.businessRegistrationNumber(), 'business-registration-number'],
  [samples.mobilePhone(), 'mobile-phone'],
  ['+86 138-0013-8000', 'mobile-phone'],
  ['1380013800', 'mobile-phone'],
  [samples.officePhone(), 'office-phone'],
  ['(010) 6887-0788', 'office-phone'],
  ['400-800-1234', 'office-phone'],
  ['68870788', 'office-phone'],
  ['+852 2123 4567', 'international-phone'],
  [samples.email(), 'email'],
  ['Zhang＠qq。com', 'email'],
  [samples.postcode(), 'postcode'],
  ['北京市海淀区中关村大街1号', 'postal-address'],
  ['qingzhu.cn', 'domain'],
  ['www.qingzhu.com.cn', 'domain'],
  ['青竹.中国', 'domain'],
  ['https://www.qingzhu.cn/', 'home-url'],
  ['qingzhu.cn/index.html', 'home-url'],
  ['192.168.1.1', 'ip-ranges'],
  ['203.0.113.1-203.0.113.9', 'ip-ranges'],
  ['2001:db8::1', 'ip-ranges'],
  ['com.qingzhu.shop', 'package-name'],
  [samples.icpNumber(), 'icp-number'],
  ['京icp备16020626号－8', 'icp-number'],
  ['京ICP备16020626号-3A', 'icp-number'],
  ['ICP备16020626号', 'icp-number'],
  ['ICP备案号：京ICP备16020626号', 'icp-number'],
  ['京ICP16020626号', 'icp-number'],
  [samples.telecomLicense(), 'telecom-license'],
  ['粤B2-20090059', 'telecom-license'],
  ['京ICP证030173号', 'telecom-license'],
  [samples.publicSecurityNumber(), 'public-security-number'],
  ['11010802020134', 'public-security-number'],
  ['京网文〔2023〕1234-056号', 'operating-license'],
  [samples.entityName(), 'entity-name'],
  ['北京青竹科技有限公司', 'entity-name'],
  ['青竹商城', 'service-name'],
  ['中国茶叶网', 'service-name'],
  ['Qingzhu Mall', 'service-name'],
]

describe('what a pasted text is taken for', () => {
  it.each(VALUES)('%s is %s', (typed, kind) => {
    expect(valueTakenFor(typed)).toBe(kind)
  })

  it('takes a blank text for nothing', () => {
    expect(['', '  ', '\u200b', '\u3000'].map(valueTakenFor)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('does not take long over what is no value', () => {
    for (const piece of ['1', 'a.', '市', '0-', 'a@', '(', ':']) {
      expect(typeof valueTakenFor(piece.repeat(100_000))).toBe('string')
    }
  })
})
