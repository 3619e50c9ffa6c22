import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInternationalPhone } from '../../src/contact/international-phone.ts'
import { parseMobilePhone } from '../../src/contact/mobile-phone.ts'
import { parseOfficePhone } from '../../src/contact/office-phone.ts'
import { parsePostcode } from '../../src/contact/postcode.ts'
import type { Result } from '../../src/foundation/result.ts'
import { parseForeignPermanentResidentId } from '../../src/identity/foreign-permanent-resident-id.ts'
import { parseHongKongMacaoTravelPermit } from '../../src/identity/hong-kong-macao-travel-permit.ts'
import { parsePassport } from '../../src/identity/passport.ts'
import { parseResidencePermit } from '../../src/identity/residence-permit.ts'
import { parseResidentId } from '../../src/identity/resident-id.ts'
import { parseTaiwanResidentTravelPermit } from '../../src/identity/taiwan-resident-travel-permit.ts'
import { parseIpRanges } from '../../src/network/ip-ranges.ts'
import { parseBusinessRegistrationNumber } from '../../src/organization/business-registration-number.ts'
import { parseMilitaryUnitCode } from '../../src/organization/military-unit-code.ts'
import { parseOrganizationCode } from '../../src/organization/organization-code.ts'
import { parseSocialCreditCode } from '../../src/organization/social-credit-code.ts'
import { parseTaxpayerId } from '../../src/organization/taxpayer-id.ts'
import { parseIcpNumber } from '../../src/record/icp-number.ts'
import { parsePublicSecurityNumber } from '../../src/record/public-security-number.ts'
import { parseTelecomLicense } from '../../src/record/telecom-license.ts'

/** Values with the published and synthetic numbers of their tests, canonical. */
const values: [string, (input: unknown) => Result<{ readonly text: string }>, readonly string[]][] = [
  ['resident ID', parseResidentId, ['11010519491231002X', '440524188001010014']],
  ['residence permit', parseResidencePermit, ['81000019980902013X', '830000200209060065']],
  ['foreign permanent resident ID', parseForeignPermanentResidentId, ['932682198501010017']],
  ['passport of China', (input) => parsePassport(input, { issuer: 'china' }), ['E32805206', 'EA1280520']],
  ['Hong Kong and Macao permit', parseHongKongMacaoTravelPermit, ['H10258128', 'M0812580200']],
  ['Taiwan permit', parseTaiwanResidentTravelPermit, ['07257456', '0125802102']],
  ['social credit code', parseSocialCreditCode, ['914403001922038216', '91110000710925462X', '91350211M0000XUF46']],
  ['organization code', parseOrganizationCode, ['71092546-2', '19220382-1']],
  ['registration number', parseBusinessRegistrationNumber, ['110108000000016']],
  ['taxpayer ID', parseTaxpayerId, ['44030071526726X', '91110000710925462X']],
  ['military unit code', parseMilitaryUnitCode, ['61123', '80251']],
  ['mobile phone', parseMobilePhone, ['13912580126', '18210258120']],
  ['office phone', parseOfficePhone, ['0086-010-68870788', '0086-0571-86843320-8006']],
  ['international phone', parseInternationalPhone, ['+85221234567', '+886223456789']],
  ['postcode', parsePostcode, ['100037', '518052']],
  ['ICP number', parseIcpNumber, ['京ICP备16025826号-8', '粤ICP备2024120581号-1A', '苏ICP备2026036865号-1X']],
  ['telecom license', parseTelecomLicense, ['粤B2-20090059', '京ICP证030173号']],
  ['public-security number', parsePublicSecurityNumber, ['京公网安备11010502030143号']],
  ['IP ranges', parseIpRanges, ['47.96.118.1-47.96.118.1', '223.5.5.5-223.5.5.8']],
]

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'OoОо〇',
  '1': 'lIІ',
  '2': 'Z',
  '5': 'S',
  '8': 'B',
  X: 'Ⅹⅹ×ХхΧ',
}

/**
 * The text with some of its characters as people mistype them, one digit left at least. In an organization code letters
 * may hold the check as well: Z is 35 and 2 to modulus 11, and two slips can make up for each other.
 */
function mistyped(text: string, letterBody: boolean): fc.Arbitrary<string> {
  const places = [...text].map((character, index) => ({
    index,
    letters: letterBody && (character === '2' || character === '8') ? '' : (LOOK_ALIKES[character] ?? ''),
  }))
  const doubtful = places.filter(({ letters }) => letters !== '')
  return fc
    .subarray(doubtful, { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(...chosen.map(({ letters }) => fc.constantFrom(...letters))).map((letters) => {
        const characters = [...text]
        chosen.forEach(({ index }, place) => {
          characters[index] = letters[place]!
        })
        return characters.join('')
      }),
    )
    .filter((typed) => /\d/.test(typed))
}

describe.each(values)('%s with look-alikes', (name, parse, samples) => {
  it.each(samples)('%s is folded or suggested', (text) => {
    expect(parse(text).ok && parse(text)).toMatchObject({ value: { text } })
    fc.assert(
      fc.property(mistyped(text, /organization|taxpayer/.test(name)), (typed) => {
        const result = parse(typed)
        // L and the like belong to the alphabet of GB 32100, and two of them hold its check once in 31 times.
        if (result.ok && result.issues.some(({ code }) => code === 'social_credit_code.unknown')) return
        const meant = result.ok ? result.value.text : result.issues[0].suggestion
        expect(meant).toEqual(result.ok ? text : { kind: 'text', text })
      }),
      { numRuns: 200 },
    )
  })

  it.each(samples)('whatever stands in %s, a suggestion is a number that is taken', (text) => {
    const sign = fc.constantFrom(...'OIlZSB×ХQDG0123', ' ', '-')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(text.length), sign), { maxLength: 4 }), (changes) => {
        let typed = text
        for (const [at, character] of changes) typed = typed.slice(0, at) + character + typed.slice(at + 1)
        for (const { suggestion } of parse(typed).issues) {
          if (suggestion?.kind === 'text') expect(parse(suggestion.text).ok).toBe(true)
        }
      }),
    )
  })

  it.each(samples)('%s twice, or with a label and a stop', (text) => {
    const two = parse(`${text}；${text}`)
    if (name === 'IP ranges' || name === 'military unit code') return
    expect(two.ok ? '' : `${two.issues[0].code} ${JSON.stringify(two.issues[0].params)}`).toMatch(
      /\.too_large \{"maximum":1,"actual":2\}$/,
    )
    for (const around of [`'${text}`, `号码：${text}`, `${text}。`, `“${text}”`, ` 号码:${text} ; `]) {
      expect([around, parse(around)]).toMatchObject([around, { ok: true, value: { text } }])
    }
  })
})
