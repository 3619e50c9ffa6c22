import type { IsoDate } from '../../foundation/calendar.ts'
import { withMod11_2Check } from '../../foundation/check-digit/iso7064.ts'
import { looksLikeBankCard, looksLikeSocialCreditCode } from '../../foundation/recognize.ts'
import {
  foreignPermanentResidentIdSample,
  hongKongMacaoTravelPermitSample,
  passportSample,
  residencePermitSample,
  residentIdSample,
  taiwanResidentTravelPermitSample,
} from '../identity.ts'
import { avoiding, type Random } from '../random.ts'
import { blank, type Faults, noText, tooLong } from './sample.ts'

/** Faults of personal documents. */
type IdentityKind =
  | 'resident_id'
  | 'residence_permit'
  | 'foreign_permanent_resident_id'
  | 'passport'
  | 'hong_kong_macao_travel_permit'
  | 'taiwan_resident_travel_permit'
  | 'military_officer_id'
  | 'validity'

/** Dates that no calendar has, and one far in the future. */
const NO_BIRTH_DATES = ['19900230', '20010431', '19990229', '19881301', '29990101'] as const

/** A text with the characters from `start` on replaced. */
function put(text: string, start: number, characters: string): string {
  return text.slice(0, start) + characters + text.slice(start + characters.length)
}

/** A number of 18 characters that is only wrong in its check character. */
function wrongCheck(random: Random, number: string): string {
  return avoiding(
    () => put(number, 17, random.text(1, '0123456789X')),
    (text) => text === number || looksLikeSocialCreditCode(text),
  )
}

/** A number of 18 characters with other characters in it, and the check character that belongs to them. */
function altered(make: () => string, start: number, characters: () => string): string {
  return avoiding(() => withMod11_2Check(put(make(), start, characters()).slice(0, 17)), looksLikeSocialCreditCode)
}

/** A letter that no number has, in place of a digit of the sequence. */
function withLetter(number: string): string {
  return put(number, 15, 'O')
}

/** An ID number of before 1999: two digits of the year, no check character. */
function legacy(random: Random, today: IsoDate): string {
  const number = residentIdSample(random, today)
  return `${number.slice(0, 6)}${number.slice(8, 17)}`
}

export const identityFaults: Faults<IdentityKind> = {
  resident_id: {
    required: blank,
    type: noText,
    length: (random, today) => ({
      input: avoiding(() => residentIdSample(random, today).slice(0, 17), looksLikeBankCard),
    }),
    charset: (random, today) => ({ input: withLetter(residentIdSample(random, today)) }),
    checksum: (random, today) => ({ input: wrongCheck(random, residentIdSample(random, today)) }),
    range: (random, today) => ({
      input: altered(
        () => residentIdSample(random, today),
        6,
        () => random.pick(NO_BIRTH_DATES),
      ),
    }),
    unknown: (random, today) => ({
      input: altered(
        () => residentIdSample(random, today),
        0,
        () => random.pick(['10', '16', '71', '99']),
      ),
    }),
    outdated: (random, today) => ({ input: legacy(random, today) }),
    wrong_kind: (random, today) => ({ input: residencePermitSample(random, today) }),
  },
  residence_permit: {
    required: blank,
    type: noText,
    length: (random, today) => ({ input: residencePermitSample(random, today).slice(0, 17) }),
    charset: (random, today) => ({ input: withLetter(residencePermitSample(random, today)) }),
    checksum: (random, today) => ({ input: wrongCheck(random, residencePermitSample(random, today)) }),
    range: (random, today) => ({
      input: altered(
        () => residencePermitSample(random, today),
        6,
        () => random.pick(NO_BIRTH_DATES),
      ),
    }),
    unknown: (random, today) => ({
      input: altered(
        () => residencePermitSample(random, today),
        0,
        () => random.pick(['840000', '710000']),
      ),
    }),
    mismatch: (random, today) => ({
      input: residencePermitSample(random, today, { region: 'macao' }),
      options: { regions: ['taiwan'] },
    }),
    wrong_kind: (random, today) => ({ input: residentIdSample(random, today) }),
  },
  foreign_permanent_resident_id: {
    required: blank,
    type: noText,
    length: (random, today) => ({ input: foreignPermanentResidentIdSample(random, today).slice(0, 17) }),
    charset: (random, today) => ({ input: withLetter(foreignPermanentResidentIdSample(random, today)) }),
    checksum: (random, today) => ({ input: wrongCheck(random, foreignPermanentResidentIdSample(random, today)) }),
    range: (random, today) => ({
      input: altered(
        () => foreignPermanentResidentIdSample(random, today),
        6,
        () => random.pick(NO_BIRTH_DATES),
      ),
    }),
    unknown: (random, today) => ({
      input: altered(
        () => foreignPermanentResidentIdSample(random, today),
        3,
        () => '000',
      ),
    }),
    wrong_kind: (random, today) => ({ input: residentIdSample(random, today) }),
  },
  passport: {
    required: blank,
    type: noText,
    length: (random) => ({ input: passportSample(random) + random.digits(1) }),
    charset: (random) => ({ input: put(passportSample(random), 5, random.pick(['-', '#', '号'])) }),
    format: (random) => ({ input: passportSample(random, { kind: 'foreign' }), options: { issuer: 'china' } }),
    wrong_kind: (random, today) => ({ input: residentIdSample(random, today) }),
  },
  hong_kong_macao_travel_permit: {
    required: blank,
    type: noText,
    length: (random) => ({ input: hongKongMacaoTravelPermitSample(random).slice(0, 7) }),
    charset: (random) => ({ input: put(hongKongMacaoTravelPermitSample(random), 5, 'O') }),
    wrong_kind: (random, today) => ({ input: residentIdSample(random, today) }),
  },
  taiwan_resident_travel_permit: {
    required: blank,
    type: noText,
    length: (random) => ({ input: taiwanResidentTravelPermitSample(random).slice(1) }),
    charset: (random) => ({ input: put(taiwanResidentTravelPermitSample(random), 5, 'O') }),
    // As a Taiwan ID card's number: a letter and nine digits.
    not_allowed: (random) => ({ input: `F${taiwanResidentTravelPermitSample(random)}${random.digits(1)}` }),
    wrong_kind: (random, today) => ({ input: residentIdSample(random, today) }),
  },
  military_officer_id: {
    required: blank,
    type: noText,
    length: (random) => tooLong(random, 65),
    format: (random) => ({ input: random.pick(['军官证', '军字第号', '军字第1号']) }),
    missing: (random) => ({ input: `9999${random.digits(3)}` }),
    wrong_kind: (random, today) => ({ input: residentIdSample(random, today) }),
  },
  validity: {
    required: blank,
    type: noText,
    format: (random) => ({ input: { from: random.pick(['2020-02-30', '去年', '2020-13-01']), until: 'long-term' } }),
    range: () => ({ input: { from: '2999-01-01', until: 'long-term' } }),
    conflict: (random) => ({ input: { from: `201${random.digits(1)}-06-01`, until: '2009-06-01' } }),
    expired: (random) => ({ input: { from: `199${random.digits(1)}-06-01`, until: '2009-06-01' } }),
  },
}
