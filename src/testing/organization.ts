import type { IsoDate } from '../foundation/calendar.ts'
import { gb11714Check } from '../foundation/check-digit/gb11714.ts'
import { gb32100Check } from '../foundation/check-digit/gb32100.ts'
import { iso7064Mod11_10 } from '../foundation/check-digit/iso7064.ts'
import { hasDigits } from '../foundation/recognize.ts'
import type { CertificateDocument } from '../organization/certificate-number.ts'
import { residentIdSample } from './identity.ts'
import { placeIn } from './places.ts'
import { demand, type Random } from './random.ts'

/**
 * Samples of organization numbers. The organization code in them begins with `FAKE`, which the alphabets of GB 11714 and
 * GB 32100 admit and no published code has; registration numbers have 9999 in their sequence.
 */
export interface SocialCreditCodeSampleOptions {
  /** Position 1, `9` (market regulation) by default. */
  readonly department?: string
  /** Position 2, `1` by default: with `9` an enterprise. */
  readonly category?: string
  /** Positions 3–8. */
  readonly divisionCode?: string
}

/** What the number is built on. */
export interface TaxpayerIdSampleOptions {
  /** The number it is built on, a social credit code by default. */
  readonly kind?: 'social-credit-code' | 'organization-code' | 'resident-id'
}

/** Which certificate the number is of. */
export interface CertificateNumberSampleOptions {
  /** Which certificate, of an institution (事业单位法人证书) by default. */
  readonly document?: CertificateDocument
}

/** The alphabet of GB 32100, in the order of its values. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Department and category of the social credit codes that each certificate bears; absent: it has numbers of its own. */
const OPENINGS: Readonly<Partial<Record<CertificateDocument, string>>> = {
  'foreign-representative-office-registration': '91',
  'institution-legal-person-certificate': '12',
  'social-organization-registration': '51',
  'private-non-enterprise-registration': '52',
  'social-service-registration': '52',
  'foundation-registration': '53',
  'law-firm-license': '31',
  'rural-collective-registration': 'N1',
  'arbitration-registration': '35',
  'notary-practice-certificate': '32',
  'forensic-license': '34',
  'foreign-cultural-center-registration': '41',
  'religious-site-registration': '71',
  'medical-practice-license': '52',
}

/** An organization code of nine characters, without the hyphen. */
export function plainOrganizationCode(random: Random): string {
  const body = `FAKE${random.text(4, ALPHABET)}`
  const check = gb11714Check(body, 0)
  return body + (check === 10 ? 'X' : String(check))
}

/** The body of 17 characters with its check character of GB 32100. */
export function withGb32100(body: string): string {
  return body + ALPHABET.charAt(gb32100Check(body))
}

export function socialCreditCodeSample(random: Random, options: SocialCreditCodeSampleOptions = {}): string {
  const { department = '9', category = '1' } = options
  const division = options.divisionCode ?? placeIn(random).divisionCode
  demand(/^[1-9A-GJNY]$/.test(department), 'department must be one character of the table of GB 32100')
  demand(category.length === 1 && ALPHABET.includes(category), 'category must be one character of GB 32100')
  demand(division.length === 6 && hasDigits(division, 0, 6), 'divisionCode must be six digits')
  return withGb32100(department + category + division + plainOrganizationCode(random))
}

export function organizationCodeSample(random: Random): string {
  return plainOrganizationCode(random).replace(/(?=.$)/, '-')
}

export function businessRegistrationNumberSample(random: Random): string {
  const body = `${placeIn(random).divisionCode}9999${random.digits(4)}`
  return body + String(iso7064Mod11_10(body, 14))
}

export function taxpayerIdSample(random: Random, today: IsoDate, options: TaxpayerIdSampleOptions = {}): string {
  const { kind = 'social-credit-code' } = options
  if (kind === 'social-credit-code') return socialCreditCodeSample(random)
  if (kind === 'resident-id') return `${residentIdSample(random, today)}0${random.below(10)}`
  return placeIn(random).divisionCode + plainOrganizationCode(random)
}

export function militaryUnitCodeSample(random: Random): string {
  return `10${random.digits(3)}`
}

export function certificateNumberSample(
  random: Random,
  { document = 'institution-legal-person-certificate' }: CertificateNumberSampleOptions = {},
  divisionCode?: string,
): string {
  const opening = OPENINGS[document]
  if (opening === undefined) return `FAKE-${random.digits(8)}`
  return socialCreditCodeSample(random, {
    department: opening.charAt(0),
    category: opening.charAt(1),
    ...(divisionCode === undefined ? {} : { divisionCode }),
  })
}
