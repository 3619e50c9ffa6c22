import { readFixture } from '../fixtures/read.ts'
import { type Stated, today } from './expected.ts'

/** The kinds of `certificates.tsv`, as the library calls them. */
const CERTIFICATES: Readonly<Record<string, { readonly call: string; readonly options?: object }>> = {
  'business-reg-15': { call: 'parseBusinessRegistrationNumber' },
  'foreign-pr-15': { call: 'parseForeignPermanentResidentId' },
  'foreign-pr-18': { call: 'parseForeignPermanentResidentId' },
  'hm-permit': { call: 'parseHongKongMacaoTravelPermit' },
  'hmt-residence': { call: 'parseResidencePermit' },
  'military-officer': { call: 'parseMilitaryOfficerId' },
  'military-unit': { call: 'parseMilitaryUnitCode' },
  'org-code': { call: 'parseOrganizationCode' },
  passport: { call: 'parsePassport' },
  'resident-id-15': { call: 'parseResidentId', options: { legacy: true } },
  'resident-id-18': { call: 'parseResidentId' },
  'tax-id': { call: 'parseTaxpayerId' },
  'tw-permit': { call: 'parseTaiwanResidentTravelPermit' },
  uscc: { call: 'parseSocialCreditCode' },
}

const RECORDS: Readonly<Record<string, string>> = {
  icp: 'parseIcpNumber',
  'public-security': 'parsePublicSecurityNumber',
  'telecom-license': 'parseTelecomLicense',
  'operating-license': 'parseOperatingLicense',
}

/** What the labelled tables of `test/fixtures` say of single values: whether each is taken, and as which text. */
export function fixtureVectors(): Stated[] {
  return [...certificates(), ...phones(), ...records(), ...addresses()]
}

function certificates(): Stated[] {
  return readFixture('certificates.tsv').flatMap(({ kind = '', number: input = '', expected, reason = '' }) => {
    const known = CERTIFICATES[kind]
    if (known === undefined) return []
    const options = { today, ...known.options }
    return [{ call: known.call, input, options, about: reason, expect: { ok: expected === 'valid' } }]
  })
}

function phones(): Stated[] {
  return readFixture('phones.tsv').map(({ raw: input, expected, canonical: text = '', reason = '' }) => ({
    call: 'parseOfficePhone',
    input,
    options: { today },
    about: reason,
    expect:
      expected === 'invalid'
        ? { ok: false, verdict: 'reject' }
        : { ok: true, verdict: expected === 'warn' ? 'warn' : 'accept', ...(text === '' ? {} : { text }) },
  }))
}

function records(): Stated[] {
  return readFixture('records.tsv').flatMap(({ raw = '', kind = '', canonical: text = '', note = '' }): Stated[] => {
    const input = raw.replace(/\\n/g, '\n')
    const call = RECORDS[kind]
    if (call === undefined) return []
    return ['parseRecordNumber', call].map((name) => ({
      call: name,
      input,
      options: { today },
      about: note,
      expect: { ok: true, text, ...(name === call ? {} : { value: { kind } }) },
    }))
  })
}

const REACHES: ReadonlySet<string> = new Set(['door', 'village', 'street', 'county', 'city', 'province', 'town'])

function addresses(): Stated[] {
  return readFixture('addresses.tsv').flatMap(({ address: input, expected = '', kind = '' }): Stated[] =>
    REACHES.has(expected)
      ? [
          {
            call: 'parsePostalAddress',
            input,
            options: { today },
            about: kind,
            expect: { ok: true, value: { precision: expected } },
          },
        ]
      : [],
  )
}
