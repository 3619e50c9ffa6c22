import { isOrganizationCodeAt } from '../../foundation/check-digit/gb11714.ts'
import { mobilePhoneSample } from '../contact.ts'
import { residentIdSample } from '../identity.ts'
import {
  businessRegistrationNumberSample,
  certificateNumberSample,
  militaryUnitCodeSample,
  plainOrganizationCode,
  socialCreditCodeSample,
  withGb32100,
} from '../organization.ts'
import { avoiding, type Random } from '../random.ts'
import { blank, type Faults, noText } from './sample.ts'

/** Faults of organization numbers. */
type OrganizationKind =
  | 'social_credit_code'
  | 'organization_code'
  | 'business_registration_number'
  | 'taxpayer_id'
  | 'military_unit_code'
  | 'certificate_number'

/** Another last character than the right one. */
function wrongLast(random: Random, number: string, alphabet: string): string {
  return avoiding(
    () => number.slice(0, -1) + random.text(1, alphabet),
    (text) => text === number,
  )
}

const CODE_CHARACTERS = '0123456789ABCDEFGH'
const DIGITS = '0123456789'

/** A registrar that is in no mainland province. */
const NO_REGISTRAR = '710000'

export const organizationFaults: Faults<OrganizationKind> = {
  social_credit_code: {
    required: blank,
    type: noText,
    length: (random) => ({ input: socialCreditCodeSample(random).slice(0, 17) }),
    // V is left out of the alphabet and looks like no digit.
    charset: (random) => ({ input: socialCreditCodeSample(random).replace('FAKE', 'FAVE') }),
    checksum: (random) => ({ input: wrongLast(random, socialCreditCodeSample(random), CODE_CHARACTERS) }),
    unknown: (random) => ({ input: withGb32100(`91${NO_REGISTRAR}${plainOrganizationCode(random)}`) }),
    placeholder: (random) => ({ input: random.text(1, '0123456789X').repeat(18) }),
    wrong_kind: (random, today) => ({ input: residentIdSample(random, today) }),
  },
  organization_code: {
    required: blank,
    type: noText,
    length: (random) => ({ input: plainOrganizationCode(random).slice(0, 8) }),
    charset: (random) => ({ input: plainOrganizationCode(random).replace('K', random.pick(['*', '—', '号'])) }),
    checksum: (random) => ({ input: wrongLast(random, plainOrganizationCode(random), '0123456789X') }),
    placeholder: (random) => ({ input: `00000000-${random.digits(1)}` }),
    wrong_kind: (random) => ({ input: socialCreditCodeSample(random) }),
  },
  business_registration_number: {
    required: blank,
    type: noText,
    length: (random) => ({ input: businessRegistrationNumberSample(random).slice(0, 14) }),
    charset: (random) => ({ input: businessRegistrationNumberSample(random).replace(/^(..)./, '$1O') }),
    checksum(random) {
      const number = businessRegistrationNumberSample(random)
      // The last nine digits hold the check character of an organization code once in eleven times.
      const input = avoiding(
        () => number.slice(0, 14) + random.text(1, DIGITS),
        (text) => text === number || isOrganizationCodeAt(text, 6),
      )
      return { input }
    },
    unknown: (random) => ({ input: businessRegistrationNumberSample(random).replace(/^.{6}/, NO_REGISTRAR) }),
    placeholder: (random) => ({ input: random.digits(1).repeat(15) }),
    wrong_kind: (random) => ({ input: socialCreditCodeSample(random) }),
  },
  taxpayer_id: {
    required: blank,
    type: noText,
    length: (random) => ({ input: socialCreditCodeSample(random).slice(0, 16) }),
    charset: (random) => ({ input: `44O300${plainOrganizationCode(random)}` }),
    checksum: (random) => ({ input: wrongLast(random, socialCreditCodeSample(random), CODE_CHARACTERS) }),
    unknown: (random) => ({ input: NO_REGISTRAR + plainOrganizationCode(random) }),
    wrong_kind: (random, today) => ({ input: residentIdSample(random, today) }),
  },
  military_unit_code: {
    required: blank,
    type: noText,
    length: (random) => ({ input: militaryUnitCodeSample(random) + random.digits(1) }),
    charset: (random) => ({ input: `10${random.pick(['O', 'l', '.'])}${random.digits(2)}` }),
    format: (random) => ({ input: `${militaryUnitCodeSample(random)}部队` }),
    range: (random) => ({ input: `0${militaryUnitCodeSample(random).slice(1)}` }),
    wrong_kind: (random) => ({ input: mobilePhoneSample(random) }),
  },
  certificate_number: {
    required: blank,
    type: noText,
    length: (random) => ({ input: `A${random.digits(2)}` }),
    charset: (random) => ({ input: `青证字第${random.digits(8)}！号` }),
    format: (random) => ({ input: random.pick(['青证字第号', 'QZ-ABC']) }),
    checksum: (random) => ({
      input: wrongLast(random, certificateNumberSample(random), CODE_CHARACTERS),
      options: { documentType: 'institution-legal-person-certificate' },
    }),
    placeholder: (random) => ({ input: random.pick(['暂无', '无', '0000', '待定']) }),
    wrong_kind: (random, today) => ({ input: residentIdSample(random, today) }),
  },
}
