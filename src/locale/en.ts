import type { Locale } from './locale.ts'
import { enOptions } from './options/en.ts'

/** English. */
export const en: Locale = {
  id: 'en',
  options: enOptions,
  report: {
    error: 'error',
    warning: 'warning',
    source: 'source',
    suggestion: 'suggested',
    permits: 'lifted by the pre-approval',
    remark: 'write into the remarks',
  },
  kinds: {
    'resident-id': 'a resident ID number',
    'resident-id-15': 'an old 15-digit ID number',
    'residence-permit': 'a residence permit number (Hong Kong, Macao, Taiwan)',
    'foreign-permanent-resident-id': 'a foreign permanent resident ID number',
    passport: 'a passport number',
    'hong-kong-macao-travel-permit': 'a mainland travel permit number (Hong Kong, Macao)',
    'taiwan-resident-travel-permit': 'a mainland travel permit number (Taiwan)',
    'military-officer-id': "a military officer's card number",
    'social-credit-code': 'a unified social credit code',
    'organization-code': 'an organization code',
    'business-registration-number': 'a 15-digit business registration number',
    'taxpayer-id': 'a taxpayer ID',
    'military-unit-code': 'a military unit code',
    'mobile-phone': 'a mobile number',
    'office-phone': 'a landline number',
    'service-phone': 'a 400, 800 or short service number',
    email: 'an e-mail address',
    postcode: 'a postcode',
    'icp-number': 'an ICP filing number',
    'public-security-number': 'a public-security filing number',
    'telecom-license': 'a telecom license number',
    'ip-address': 'an IP address',
    domain: 'a domain name',
    url: 'a web address',
    'person-name': "a person's name",
    'organization-name': "an organization's name",
  },
  issues: {
    // field
    'field.required': () => 'This field is required.',
    'field.type': ({ expected }) => `Wrong type: ${/^[ao]/.test(expected) ? 'an' : 'a'} ${expected} is expected.`,
    'field.unknown': () => 'Choose one of the options.',
    'field.format': () => 'No such date: write it as 2026-03-07.',
    'field.range': ({ expected }) =>
      expected === 'past' ? 'The date must not be later than today.' : 'The date must not be earlier than today.',
    'field.too_small': ({ minimum }) => `At least ${minimum} needed.`,
    'field.too_large': ({ maximum }) => `At most ${maximum} allowed.`,
    'field.duplicate': () => 'This repeats an earlier entry: remove one of them.',
    'field.not_allowed': () => 'This does not apply here: leave it empty.',
    // resident_id
    'resident_id.required': () => 'Enter the resident ID number.',
    'resident_id.type': () => 'The ID number must be text (a number type loses its last digits).',
    'resident_id.length': ({ actual }) =>
      `An ID number has 18 characters, this one has ${actual}: check for a missing or extra one.`,
    'resident_id.charset': ({ position }) =>
      `Character ${position} of the ID number is wrong: 17 digits, then a digit or X.`,
    'resident_id.checksum': () =>
      'The check character of the ID number does not match: usually one wrong digit or two swapped ones.',
    'resident_id.range': ({ reason }) =>
      reason === 'impossible'
        ? 'Digits 7 to 14 of the ID number are no real birth date.'
        : reason === 'future'
          ? 'The birth date in the ID number lies in the future.'
          : 'The birth date in the ID number is more than 130 years ago: check it.',
    'resident_id.unknown': ({ part }) =>
      part === 'province'
        ? 'The first two digits of the ID number are no province.'
        : 'The first six digits of the ID number are in no list of divisions since 1981: check them against the card.',
    'resident_id.retired': ({ until }) =>
      `The county of the first six digits was gone by ${until}, before the birth date: check them against the card.`,
    'resident_id.outdated': () =>
      'Numbers of 15 digits are no longer valid: enter the 18 characters of the present card.',
    'resident_id.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a resident ID number: check the type of document.`,
    // residence_permit and the other personal documents
    // social_credit_code
    'social_credit_code.required': () => 'Enter the unified social credit code.',
    'social_credit_code.type': () => 'The social credit code must be text.',
    'social_credit_code.length': ({ actual }) => `A social credit code has 18 characters, this one has ${actual}.`,
    'social_credit_code.charset': ({ position }) =>
      `Character ${position} of the social credit code is wrong: digits and capitals without I, O, S, V, Z; digits only at 3 to 8.`,
    'social_credit_code.checksum': ({ part }) =>
      part === 'code'
        ? 'The check character of the social credit code does not match: compare with the certificate (0/O, 1/I, 2/Z, 5/S, 8/B).'
        : 'The check character of the organization code (characters 9 to 17) does not match: compare with the certificate.',
    'social_credit_code.unknown': ({ part }) =>
      part === 'category'
        ? 'The first two characters are no published department and category: compare with the certificate.'
        : 'Characters 3 to 8 are no known registrar: compare with the certificate.',
    'social_credit_code.placeholder': () => 'This looks like a placeholder: enter the code on the certificate.',
    'social_credit_code.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a unified social credit code: check the type of document.`,
    // organization documents
    // office_phone
    'office_phone.required': () => 'Enter the office phone number.',
    'office_phone.type': () => 'The office phone number must be text.',
    'office_phone.length': ({ expected, actual, areaCode }) =>
      areaCode === undefined
        ? `The number has the wrong length (${actual} digits).`
        : `Numbers under area code ${areaCode} have ${expected.join(' or ')} digits, this one has ${actual}.`,
    'office_phone.charset': ({ position }) =>
      `Character ${position} does not belong into a phone number: digits, hyphens and an extension only.`,
    'office_phone.format': () => 'Write the number as 0086-010-68870788.',
    'office_phone.missing': () => 'The area code is missing: write the number as 0086-010-68870788.',
    'office_phone.unknown': ({ areaCode }) => `There is no area code ${areaCode}.`,
    'office_phone.retired': ({ areaCode, successor }) =>
      `Area code ${areaCode} is retired and became ${successor}; enter the present number, which may be longer.`,
    'office_phone.range': ({ first }) =>
      first === 9
        ? 'Local numbers rarely begin with 9: check it.'
        : `A local number cannot begin with ${first}: check it.`,
    'office_phone.placeholder': ({ pattern }) =>
      pattern === 'text'
        ? 'The number is not filled in: enter the real one.'
        : pattern === 'repeated' || pattern === 'descending'
          ? "This looks made up: make sure that it is the organization's own number."
          : 'This is evidently not a real number: enter the real one.',
    'office_phone.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}; the office phone is a landline with its area code.`,
    // contacts
    // names
    // records
    // network
    // filing
  },
}
