import fc from 'fast-check'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { socialCreditCategories } from '../../src/data/social-credit-categories/names.ts'
import { fujianPilotCheck } from '../../src/foundation/check-digit/fujian-pilot.ts'
import { gb11714Check } from '../../src/foundation/check-digit/gb11714.ts'
import { gb32100Check } from '../../src/foundation/check-digit/gb32100.ts'
import { iso7064Mod11_2, iso7064Mod11_10 } from '../../src/foundation/check-digit/iso7064.ts'
import type { Result } from '../../src/foundation/result.ts'
import * as foreignResident from '../../src/identity/foreign-permanent-resident-id.ts'
import * as hongKongMacao from '../../src/identity/hong-kong-macao-travel-permit.ts'
import * as officer from '../../src/identity/military-officer-id.ts'
import * as passport from '../../src/identity/passport.ts'
import * as permit from '../../src/identity/residence-permit.ts'
import * as resident from '../../src/identity/resident-id.ts'
import * as taiwan from '../../src/identity/taiwan-resident-travel-permit.ts'
import * as registration from '../../src/organization/business-registration-number.ts'
import * as certificate from '../../src/organization/certificate-number.ts'
import * as unit from '../../src/organization/military-unit-code.ts'
import * as organization from '../../src/organization/organization-code.ts'
import * as credit from '../../src/organization/social-credit-code.ts'
import * as taxpayer from '../../src/organization/taxpayer-id.ts'

/** A value of these rooms with what generates its numbers: the subject of the properties that hold for all of them. */
export interface Value {
  readonly name: string
  readonly parse: (input: unknown, options?: never) => Result<{ readonly text: string }>
  readonly is: (input: unknown, options?: never) => boolean
  readonly format?: (value: never) => string
  /** Canonical texts that are mostly taken. */
  readonly canonical: fc.Arbitrary<string>
  readonly options: fc.Arbitrary<object | undefined>
  /** Warnings on the spelling and not on the number, which the canonical text therefore has not. */
  readonly ofSpelling?: readonly string[]
}

export const today = '2026-11-21'

/** 17 digits with their check character. */
export function withMod11_2Check(body: string): string {
  const check = iso7064Mod11_2(body, 17)
  return body + (check === 10 ? 'X' : String(check))
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

function withOrganizationCheck(body: string): string {
  return body + '0123456789X'.charAt(gb11714Check(body, 0))
}

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`))

const dates = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10).replace(/-/g, ''))

/** Birth dates of most holders, of every century that a number can have, and of the days around today. */
const birth = fc.oneof(
  { weight: 4, arbitrary: dates('1940-01-01', '2008-12-31') },
  dates('1780-01-01', '2030-01-01'),
  dates('2026-11-10', '2026-12-01'),
)

const division = fc.constantFrom(
  '110105',
  '440524',
  '370620',
  '110199',
  '710000',
  '810000',
  '500154',
  '653229',
  '160000',
)

const judgedOn = fc.constantFrom(undefined, { today }, { today: '1999-12-31' }, { today: '2040-02-29' })

const residentNumber = fc.tuple(division, birth, digits(3)).map((parts) => withMod11_2Check(parts.join('')))

const body = fc
  .oneof(
    digits(8),
    fc.array(fc.constantFrom(...ALPHABET), { minLength: 8, maxLength: 8 }).map((list) => list.join('')),
  )
  .map(withOrganizationCheck)

const region = fc.constantFrom('110105', '440300', '100000', '660000', '990000', '310141', '350200', '710000', '100001')

const creditNumber = fc.oneof(
  fc
    .tuple(fc.constantFrom(...Object.keys(socialCreditCategories), 'B1', '94', '01', 'L8'), region, body)
    .map((parts) => parts.join(''))
    .map((text) => text + ALPHABET.charAt(gb32100Check(text))),
  digits(7)
    .map((serial) => `91350200${withOrganizationCheck(`M${serial}`)}`)
    .filter((text) => fujianPilotCheck(text) < 36)
    .map((text) => text + '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(fujianPilotCheck(text))),
  // ID numbers that also hold modulus 31.
  residentNumber.filter((text) => ALPHABET.charAt(gb32100Check(text)) === text.charAt(17)),
)

const ownNumber = fc.oneof(
  fc.constantFrom(
    '事证第112010000123号',
    '社证字第〇一二号',
    'PDY00012-844030517D1202',
    '宗场证字(粤)B020350001号',
    'HRB 12345 B',
    'Nº 71-Ä',
    '无',
    '12',
  ),
  fc
    .tuple(fc.constantFrom('教民', '粤社证字第', ''), digits(12), fc.constantFrom('号', ''))
    .map((list) => list.join('')),
)

const certificates = keysOf('organization-document').filter(
  (key) =>
    !['business-license', 'organization-code-certificate', 'social-credit-code-certificate'].includes(key) &&
    key !== 'military-unit-code',
)

const none = fc.constant(undefined)

export const values: readonly Value[] = [
  {
    name: 'resident ID',
    parse: resident.parseResidentId,
    is: resident.isResidentId,
    format: resident.formatResidentId,
    canonical: fc.oneof(
      residentNumber,
      residentNumber.map((text) => text.slice(0, 6) + text.slice(8, 17)),
    ),
    options: fc
      .tuple(judgedOn, fc.constantFrom({}, { legacy: true }, { legacy: false }))
      .map(([a, b]) => ({ ...a, ...b })),
  },
  {
    name: 'residence permit',
    parse: permit.parseResidencePermit,
    is: permit.isResidencePermit,
    format: permit.formatResidencePermit,
    canonical: fc
      .tuple(fc.constantFrom('810000', '820000', '830000', '840000', '810001'), birth, digits(3))
      .map((parts) => withMod11_2Check(parts.join(''))),
    options: fc
      .tuple(
        judgedOn,
        fc.constantFrom(
          {},
          { regions: ['taiwan'] },
          { regions: ['hong-kong', 'macao'] },
          { regions: ['香港'] },
          { regions: 5 },
        ),
      )
      .map(([a, b]) => ({ ...a, ...b })),
  },
  {
    name: 'foreign permanent resident ID',
    parse: foreignResident.parseForeignPermanentResidentId,
    is: foreignResident.isForeignPermanentResidentId,
    format: foreignResident.formatForeignPermanentResidentId,
    canonical: fc.oneof(
      fc
        .tuple(fc.constantFrom('911840', '944682', '965643', '932000', '971682', '911999'), birth, digits(3))
        .map((parts) => withMod11_2Check(parts.join(''))),
      fc
        .tuple(fc.constantFrom('KAZ', 'USA', 'ZZZ'), fc.constantFrom('1100', '7100'), birth, digits(2))
        .map(([nation, place, day, rest]) => nation + place + day.slice(2) + rest),
    ),
    options: judgedOn,
  },
  {
    name: 'passport',
    parse: passport.parsePassport,
    is: passport.isPassport,
    canonical: fc.stringMatching(/^[EGDSPHKML]?[A-Z]?\d{3,16}[A-Z]?$/),
    options: fc.constantFrom(undefined, {}, { issuer: 'china' }, { issuer: 'foreign' }, { issuer: 'China' }),
  },
  {
    name: 'Hong Kong and Macao travel permit',
    parse: hongKongMacao.parseHongKongMacaoTravelPermit,
    is: hongKongMacao.isHongKongMacaoTravelPermit,
    canonical: fc.stringMatching(/^[HMC][A\d]\d{7}(?:\d\d)?$/),
    options: none,
  },
  {
    name: 'Taiwan travel permit',
    parse: taiwan.parseTaiwanResidentTravelPermit,
    is: taiwan.isTaiwanResidentTravelPermit,
    canonical: fc.stringMatching(/^\d{8}(?:\d\d)?$/),
    options: none,
    ofSpelling: ['taiwan_resident_travel_permit.outdated'],
  },
  {
    name: "military officer's card",
    parse: officer.parseMilitaryOfficerId,
    is: officer.isMilitaryOfficerId,
    canonical: fc.stringMatching(/^[军南士文武警軍門]{1,4}字第[\dA-Z]{4,8}号$/),
    options: none,
  },
  {
    name: 'social credit code',
    parse: credit.parseSocialCreditCode,
    is: credit.isSocialCreditCode,
    format: credit.formatSocialCreditCode,
    canonical: creditNumber,
    options: none,
  },
  {
    name: 'organization code',
    parse: organization.parseOrganizationCode,
    is: organization.isOrganizationCode,
    format: organization.formatOrganizationCode,
    canonical: body.map((text) => `${text.slice(0, 8)}-${text.slice(8)}`),
    options: none,
  },
  {
    name: 'business registration number',
    parse: registration.parseBusinessRegistrationNumber,
    is: registration.isBusinessRegistrationNumber,
    canonical: fc.oneof(
      fc.tuple(region, digits(8)).map((parts) => parts.join('') + String(iso7064Mod11_10(parts.join(''), 14))),
      fc.stringMatching(/^(?:11|44|00)\d{10,11}$/),
      fc.stringMatching(/^企[独合證沪]{1,3}总字第?\d{3,10}(?:-\d)?号?$/),
    ),
    options: none,
  },
  {
    name: 'taxpayer ID',
    parse: taxpayer.parseTaxpayerId,
    is: taxpayer.isTaxpayerId,
    canonical: fc.oneof(
      creditNumber,
      fc.tuple(region, body).map((parts) => parts.join('')),
      residentNumber.map((text) => `${text}01`),
      residentNumber.map((text) => `${text.slice(0, 6)}${text.slice(8, 17)}01`),
    ),
    options: none,
  },
  {
    name: 'military unit code',
    parse: unit.parseMilitaryUnitCode,
    is: unit.isMilitaryUnitCode,
    canonical: fc.stringMatching(/^\d{3,6}$/),
    options: none,
  },
  {
    name: 'certificate number',
    parse: certificate.parseCertificateNumber,
    is: certificate.isCertificateNumber,
    canonical: fc.oneof(creditNumber, ownNumber),
    options: fc.constantFrom(undefined, {}, ...certificates.map((document) => ({ document })), { document: 'license' }),
  },
]

const FULL_WIDTH = (text: string) => text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))

/** What people and programs make of a text: spaces, width, case, labels, slips, and other texts altogether. */
export function disguises(text: string): fc.Arbitrary<string> {
  const at = fc.nat(Math.max(0, text.length - 1))
  const stray = fc.constantFrom(...'0123456789XxOIlßÄAZ-()（）号字第軍證 \u200b\u3000ⅩＸ－一')
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(text) },
    fc.constant(text.toLowerCase()),
    fc.constant(FULL_WIDTH(text)),
    fc.constant(` ${text}\u200b\n`),
    fc.constantFrom(
      `身份证号：${text}`,
      `统一社会信用代码:${text}`,
      `${text}(1-1)`,
      `'${text}`,
      `${text}。`,
      `\u200b`,
      '　',
    ),
    fc.constant(text.replace(/(\d\d)$/, '($1)')),
    fc.constant(`${text}(B)`),
    fc.constant(text.replace('-', '')),
    fc.tuple(at, stray).map(([index, character]) => text.slice(0, index) + character + text.slice(index + 1)),
    fc.tuple(at, stray).map(([index, character]) => text.slice(0, index) + character + text.slice(index)),
    at.map((index) => text.slice(0, index) + text.slice(index + 1)),
    fc.constant(text + text),
  )
}

/** Texts as they reach a field: of the value, of the other values, and of nothing in particular. */
export function inputsOf({ canonical }: Value): fc.Arbitrary<string> {
  const others = fc.oneof(...values.map((value) => value.canonical))
  return fc.oneof(
    { weight: 6, arbitrary: canonical.chain(disguises) },
    { weight: 2, arbitrary: others.chain(disguises) },
    fc.string({ unit: 'grapheme', maxLength: 24 }),
    fc.stringMatching(/^[\dA-Z]{3,20}$/),
  )
}
