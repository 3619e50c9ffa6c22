import type { FilingAnswer } from '../foundation/catalog/filing.ts'
import { frozen } from '../foundation/frozen.ts'
import { enCells } from './cells/en.ts'
import { enFields } from './fields/en.ts'
import { sizeText, typeText } from './file-words.ts'
import type { ContextWords, Locale } from './locale.ts'
import { enNotes } from './notes/en.ts'
import { enOptions } from './options/en.ts'
import { possibleOptions } from './possible-options.ts'

const CONTEXT: ContextWords = {
  nature: 'the nature of the entity',
  service: 'the type of service',
  platform: "the app's platform",
  provinceCode: 'the province code',
  divisionCode: 'the division code',
  documentType: 'the type of document',
  issuer: 'the issuer of the passport',
  regions: "one of the permit's regions",
  preApprovals: 'one of the pre-approvals',
  country: 'the country',
  form: 'the form',
  material: 'the material',
}

/** What the kind of a filing is asked by, as it stands in a sentence. */
const ANSWERS: Readonly<Record<FilingAnswer, string>> = {
  want: 'what is to be changed, cancelled or transferred',
  service: 'what the service is',
  provinceCode: 'in which province it is filed',
  entityFiled: 'whether the entity has a number',
  entityFiledHere: 'whether the entity is filed with this provider',
  domainFiled: 'whether the service (its domain) has a number',
  domainFiledHere: 'whether the service is filed with this provider',
  sameEntity: 'whether the same entity filed the service',
  shell: 'whether the entity has no service left',
}

/** English. */
export const en: Locale = /* @__PURE__ */ frozen({
  id: 'en',
  options: enOptions,
  fields: enFields,
  notes: enNotes,
  cells: enCells,
  suggestions: {
    text: (text) => `suggestion: ${text}`,
    choice: (label) => `suggestion: ${label}`,
    change: (text) => `Change to ${text}`,
    remark: (text) => `add to the remarks: ${text}`,
    permit: (names) => `pre-approval required: ${names.join(' or ')}`,
    key: (key) => `the key should be: ${key}`,
  },
  report: {
    error: 'error',
    warning: 'warning',
    advice: 'advice',
    source: 'source',
    liftedBy: 'exception',
    valid: 'ready to submit',
    validSoFar: 'no errors so far',
    invalid: 'not ready to submit',
    form: 'Form',
    service: ({ type, number, name, domain }) =>
      `${type}${number === undefined ? '' : ` ${number}`}${name === undefined ? '' : `: ${name}`}${domain === undefined ? '' : ` (${domain})`}`,
    within: (section, service) => `${section} (${service})`,
    counts: ({ error, warning, advice }) =>
      `${error} ${error === 1 ? 'error' : 'errors'}, ${warning} ${warning === 1 ? 'warning' : 'warnings'}${
        advice === 0 ? '' : `, ${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`
      }`,
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
    'hong-kong-identity-card': 'a Hong Kong identity card number',
    'macao-identity-card': 'a Macao identity card number',
    'taiwan-identity-card': 'a Taiwan identity card number',
    'bank-card': 'a bank card number',
    'social-credit-code': 'a unified social credit code',
    'organization-code': 'an organization code',
    'business-registration-number': 'a 15-digit business registration number',
    'taxpayer-id': 'a taxpayer ID',
    'military-unit-code': 'a military unit code',
    'mobile-phone': 'a mobile number',
    'office-phone': 'a landline number',
    'service-phone': 'a 400, 800 or short service number',
    'international-phone': 'a phone number from outside the mainland',
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
    // context
    'context.required': ({ key }) => `Cannot be checked: ${CONTEXT[key]} is missing.`,
    'context.unknown': ({ key }) => `Cannot be checked: ${CONTEXT[key]} is not one of the options.`,
    // key
    'key.unknown': ({ expected }) => `The form has no such field. Did you mean ${expected}?`,
    // label
    'label.unknown': ({ row, expected }) =>
      expected === undefined
        ? `Row ${row}: the form has no such field; its value was left out.`
        : `Row ${row}: the form has no such field; did you mean “${expected}”?`,
    'label.conflict': ({ row, expected }) =>
      `Row ${row}: this may be any of several fields; name its section: ${expected.join('; ')}.`,
    'label.duplicate': ({ row }) => `Row ${row}: already filled in above with something else; left out.`,
    'label.type': ({ row, reason }) =>
      ({
        number: `Row ${row}: a number in the table; check that no zero is missing in front.`,
        date: `Row ${row}: a day number in the table, turned back into a date; please check it.`,
        rounded: `Row ${row}: the table has changed this number; format the cell as text and enter it again.`,
      })[reason],
    // field
    'field.required': ({ field }, { fields }) =>
      field === undefined ? 'This field is required.' : `“${option(fields, field)}” is required.`,
    'field.type': ({ expected }) =>
      ({
        string: 'This must be text: enter it again.',
        number: 'This must be a number: enter it again.',
        boolean: 'Choose yes or no (true or false).',
        object: 'This consists of several fields: fill in each of them.',
        array: 'This must be a list: enter the items one by one.',
      })[expected],
    'field.unknown': (params, words) => {
      if (params.expected !== undefined) return `This must be ${params.expected}.`
      const { labels, of } = possibleOptions(params, words)
      const list = of === undefined ? labels.join(', ') : `${labels.join(', ')} … (${of} in all)`
      return labels.length === 0 ? 'Choose one of the options.' : `Choose one of the options: ${list}.`
    },
    'field.format': () => 'Enter an existing date (format: 2026-03-07).',
    'field.range': ({ expected }) =>
      expected === 'past' ? 'The date must not be later than today.' : 'The date must not be earlier than today.',
    'field.too_small': ({ minimum, field, entry }, { fields }) =>
      `${entry === 'choice' ? 'Choose' : 'Enter'} at least ${minimum}${field === undefined ? '' : ` (${option(fields, field)})`}.`,
    'field.too_large': ({ maximum, actual }) => `Too much: ${maximum} at most, ${actual} given.`,
    'field.placeholder': () =>
      'This is not an answer: enter the actual content, or leave the field blank if it is optional.',
    'field.duplicate': () => 'This repeats an earlier entry: remove one of them.',
    'field.insecure': () => 'This contains a private key: delete it here, and replace the key, which is now exposed.',
    // resident_id
    'resident_id.required': () => 'Enter the resident ID number.',
    'resident_id.type': () => 'The ID number must be text (stored as a number it loses its last digits).',
    'resident_id.length': ({ actual }) =>
      `An ID number has 18 characters, but this one has ${actual}: check for a missing or extra one.`,
    'resident_id.charset': ({ position }) =>
      `Character ${position} of the ID number is wrong (17 digits, then a digit or X): check it.`,
    'resident_id.checksum': () =>
      'The check character of the ID number does not match: usually one wrong digit or two swapped ones.',
    'resident_id.range': ({ reason }) =>
      reason === 'impossible'
        ? 'Digits 7 to 14 of the ID number are not a real birth date: check them.'
        : reason === 'future'
          ? 'The birth date in the ID number is in the future: check it.'
          : 'The birth date in the ID number is more than 130 years ago: check it.',
    'resident_id.unknown': ({ part }) =>
      part === 'province'
        ? 'The ID number does not begin with a province code: check the first two digits.'
        : 'The first six digits are not a county code in use since 1981: check them, or continue if the card says so.',
    'resident_id.retired': ({ until }) =>
      `The county in the first six digits was abolished by ${until}, before the birth date: check them, or continue if the card says so.`,
    'resident_id.outdated': () =>
      '15-digit ID numbers are no longer valid: enter the 18 characters on the current card.',
    'resident_id.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a resident ID number: check the type of document.`,
    'resident_id.placeholder': () => 'This looks like a placeholder: enter the number on the ID card.',
    'resident_id.format': () =>
      'A spreadsheet seems to have altered this number (trailing zeros, or 1.1E+17): format the cell as text and enter it again.',
    'resident_id.too_large': ({ actual }) => `Enter one ID number: there are ${actual} here.`,
    // residence_permit and the other personal documents
    'residence_permit.required': () => 'Enter the residence permit number.',
    'residence_permit.type': () =>
      'The residence permit number must be text (stored as a number it loses its last digits).',
    'residence_permit.length': ({ actual }) =>
      `A residence permit number has 18 characters, but this one has ${actual}: check for a missing or extra one.`,
    'residence_permit.charset': ({ position }) =>
      `Character ${position} of the residence permit number is wrong (17 digits, then a digit or X): check it.`,
    'residence_permit.checksum': () =>
      'The check character of the permit number does not match: usually one wrong digit or two swapped ones.',
    'residence_permit.range': ({ reason }) =>
      reason === 'impossible'
        ? 'Digits 7 to 14 are not a real birth date: check them.'
        : reason === 'future'
          ? 'The birth date in the permit number is in the future: check it.'
          : 'The birth date is more than 130 years ago: check it.',
    'residence_permit.unknown': () =>
      'The residence permit number has the wrong beginning: it should be 810000 (Hong Kong), 820000 (Macao) or 830000 (Taiwan).',
    'residence_permit.mismatch': ({ expected }) =>
      `The number does not match the chosen type of document: it should begin with ${expected
        .map((region) => ({ 'hong-kong': '810000', macao: '820000', taiwan: '830000' })[region])
        .join(' or ')}.`,
    'residence_permit.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a residence permit number: check the type of document.`,
    'residence_permit.placeholder': () => 'This looks like a placeholder: enter the number on the permit.',
    'residence_permit.format': () =>
      'A spreadsheet seems to have altered this number (trailing zeros, or 1.1E+17): format the cell as text and enter it again.',
    'residence_permit.too_large': ({ actual }) => `Enter one residence permit number: there are ${actual} here.`,
    'foreign_permanent_resident_id.required': () => 'Enter the number of the foreign permanent resident ID card.',
    'foreign_permanent_resident_id.type': () =>
      'The foreign permanent resident ID number must be text (stored as a number it loses its last digits).',
    'foreign_permanent_resident_id.length': ({ actual }) =>
      `A foreign permanent resident ID number has 18 characters (15 on older cards), but this one has ${actual}.`,
    'foreign_permanent_resident_id.charset': ({ position }) =>
      `Character ${position} is wrong: 18-character numbers begin with 9 and may end in X; older ones are 3 letters and 12 digits.`,
    'foreign_permanent_resident_id.checksum': () =>
      'The check character of the number does not match: usually one wrong digit or two swapped ones.',
    'foreign_permanent_resident_id.range': ({ reason }) =>
      reason === 'impossible'
        ? 'The birth date in the number does not exist: check it.'
        : 'The birth date in the number is in the future: check it.',
    'foreign_permanent_resident_id.unknown': ({ part }) =>
      part === 'province'
        ? 'The place of application is not a province code: compare the number with the card.'
        : 'The nationality in the number is not a known country code: compare with the card.',
    'foreign_permanent_resident_id.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a foreign permanent resident ID number: check the type of document.`,
    'foreign_permanent_resident_id.placeholder': () => 'This looks like a placeholder: enter the number on the card.',
    'foreign_permanent_resident_id.format': () =>
      'A spreadsheet seems to have altered this number (trailing zeros, or 1.1E+17): format the cell as text and enter it again.',
    'foreign_permanent_resident_id.too_large': ({ actual }) => `Enter one card number: there are ${actual} here.`,
    'passport.required': () => 'Enter the passport number.',
    'passport.type': () => 'The passport number must be text.',
    'passport.length': ({ expected, actual }) =>
      `A passport number has at most ${expected.join(' or ')} characters (a Chinese one 8 or 9), but this one has ${actual}: compare with the data page.`,
    'passport.charset': ({ position }) =>
      `Character ${position} of the passport number is wrong: use letters and digits only; in a Chinese number E is never followed by I or O (perhaps 1 or 0).`,
    'passport.format': () => 'This does not look like a passport number: compare with the data page.',
    'passport.outdated': () =>
      'Chinese passports beginning with G have all expired (none issued since 2012): enter the current number, or continue if the passport is foreign.',
    'passport.placeholder': () => 'This looks like a placeholder: enter the number on the data page.',
    'passport.wrong_kind': ({ kind }, { kinds }) =>
      kind === 'hong-kong-macao-travel-permit'
        ? `This looks like ${kinds[kind]}: check the type of document, and continue if it is a passport number of 9 characters.`
        : `This is ${kinds[kind]}, not a passport number: check the type of document.`,
    'passport.too_large': ({ actual }) => `Enter one passport number: there are ${actual} here.`,
    'hong_kong_macao_travel_permit.required': () => 'Enter the number of the mainland travel permit.',
    'hong_kong_macao_travel_permit.type': () => 'The number of the mainland travel permit must be text.',
    'hong_kong_macao_travel_permit.length': ({ actual }) =>
      `A mainland travel permit number is H or M and 8 digits (2 more on older ones), but this one has ${actual} characters.`,
    'hong_kong_macao_travel_permit.charset': ({ position }) =>
      `Character ${position} is wrong: expected H or M and 8 digits (mind 0/O and 1/I); permits beginning with C or W are those of mainland residents.`,
    'hong_kong_macao_travel_permit.placeholder': () =>
      'This looks like a placeholder: enter the number on the travel permit.',
    'hong_kong_macao_travel_permit.wrong_kind': ({ kind }, { kinds }) =>
      `This looks like ${kinds[kind]}, not a mainland travel permit number: check the type of document.`,
    'hong_kong_macao_travel_permit.too_large': ({ actual }) => `Enter one permit number: there are ${actual} here.`,
    'taiwan_resident_travel_permit.required': () => 'Enter the number of the mainland travel permit.',
    'taiwan_resident_travel_permit.type': () =>
      'The number of the mainland travel permit must be text (stored as a number it loses its leading zeros).',
    'taiwan_resident_travel_permit.length': ({ actual }) =>
      `A mainland travel permit for Taiwan residents has 8 digits (10 on older ones), but this one has ${actual}; leading zeros count.`,
    'taiwan_resident_travel_permit.charset': ({ position }) =>
      `Character ${position} is wrong: the number has digits only; compare with the permit.`,
    'taiwan_resident_travel_permit.not_allowed': () =>
      'This looks like a single-entry permit or a Taiwan ID card, which a filing does not accept: enter the 8 digits of the five-year permit.',
    'taiwan_resident_travel_permit.outdated': () =>
      'This is the number of an old booklet permit, which has expired by now: enter the 8 digits on the card.',
    'taiwan_resident_travel_permit.placeholder': () =>
      'This looks like a placeholder: enter the number on the travel permit.',
    'taiwan_resident_travel_permit.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a mainland travel permit number: check the type of document.`,
    'taiwan_resident_travel_permit.too_large': ({ actual }) => `Enter one permit number: there are ${actual} here.`,
    'military_officer_id.required': () => "Enter the number of the officer's card.",
    'military_officer_id.type': () => "The number of the officer's card must be text.",
    'military_officer_id.length': ({ actual }) =>
      `The number is too long (${actual} characters; format: 军字第2001988号).`,
    'military_officer_id.format': () =>
      "This does not look like the number of an officer's card (format: 军字第2001988号).",
    'military_officer_id.placeholder': () => 'This looks like a placeholder: enter the number on the card.',
    'military_officer_id.too_large': ({ actual }) => `Enter one number of an officer's card: there are ${actual} here.`,
    'military_officer_id.missing': () => 'The words before the digits are missing (format: 军字第2001988号).',
    'military_officer_id.retired': () =>
      "The current form no longer accepts the officer's card: use a resident ID card or another document on the list.",
    'military_officer_id.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not the number of an officer's card: check the type of document.`,
    'validity.required': ({ part }) =>
      part === 'until'
        ? 'Enter the last day of validity, or choose long-term.'
        : part === 'from'
          ? 'Enter the first day of validity.'
          : 'Enter the period of validity.',
    'validity.type': ({ part }) =>
      part === 'period'
        ? 'Enter both the first and the last day of validity.'
        : 'Enter the date as text (format: 2026-03-07).',
    'validity.format': ({ part }) =>
      part === 'from'
        ? 'The first day of validity is not a date (format: 2026-03-07).'
        : 'The last day of validity is not a date (format: 2026-03-07, or choose long-term).',
    'validity.range': () => 'The first day of validity is in the future: check it.',
    'validity.conflict': ({ with: other }) =>
      other === 'from'
        ? 'The last day of validity must be after the first: check both.'
        : 'The first day of validity is before the birth date: check it.',
    'validity.expired': () => 'The document has expired: renew it before you submit.',
    'validity.too_small': ({ minimumMonths }) =>
      `The document expires in less than ${minimumMonths} months, which some provinces reject: renew it first.`,
    'validity.mismatch': ({ expected }) =>
      `The period does not fit this type of document (${expected
        .map((years) => (years === 0 ? 'long-term' : `${years} years`))
        .join(' or ')}): compare both dates with the document.`,
    'validity.not_allowed': () =>
      'Long-term validity does not fit this document or age (resident ID cards: from 46): check the last day.',
    // social_credit_code
    'social_credit_code.required': () => 'Enter the unified social credit code.',
    'social_credit_code.type': () => 'The social credit code must be text.',
    'social_credit_code.length': ({ actual }) => `A social credit code has 18 characters, but this one has ${actual}.`,
    'social_credit_code.charset': ({ position }) =>
      `Character ${position} of the social credit code is wrong: use digits and capitals except I, O, S, V and Z; characters 3 to 8 are digits.`,
    'social_credit_code.checksum': ({ part }) =>
      part === 'code'
        ? 'The check character of the social credit code does not match: compare with the certificate (0/O, 1/I, 2/Z, 5/S, 8/B).'
        : 'The check character of the organization code (characters 9 to 17) does not match: compare with the certificate, and continue if it is the same.',
    'social_credit_code.unknown': ({ part }) =>
      part === 'category'
        ? 'The first two characters are not a known category: compare with the certificate, and continue if they match.'
        : part === 'department'
          ? 'The first character does not stand for any authority: compare with the certificate.'
          : 'Characters 3 to 8 are not a code of any province (nor 100000): compare with the certificate.',
    'social_credit_code.placeholder': () => 'This looks like a placeholder: enter the code on the certificate.',
    'social_credit_code.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a unified social credit code: check the type of document.`,
    'social_credit_code.format': () =>
      'A spreadsheet seems to have altered this number (trailing zeros, or 1.1E+17): format the cell as text and enter it again.',
    'social_credit_code.too_large': ({ actual }) => `Enter one social credit code: there are ${actual} here.`,
    // organization documents
    'organization_code.required': () => 'Enter the organization code.',
    'organization_code.type': () => 'The organization code must be text.',
    'organization_code.length': ({ actual }) =>
      `An organization code has 9 characters without the hyphen, but this one has ${actual}.`,
    'organization_code.charset': ({ position }) =>
      `Character ${position} of the organization code is wrong: expected eight digits or capitals, then a digit or X.`,
    'organization_code.checksum': () =>
      'The check character of the organization code does not match: compare it with the certificate.',
    'organization_code.placeholder': () => 'This looks like a placeholder: enter the code on the certificate.',
    'organization_code.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not an organization code: check the type of document.`,
    'organization_code.too_large': ({ actual }) => `Enter one organization code: there are ${actual} here.`,
    'business_registration_number.required': () => 'Enter the business registration number.',
    'business_registration_number.type': () => 'The business registration number must be text.',
    'business_registration_number.length': ({ actual }) =>
      `A business registration number has 15 digits, but this one has ${actual}; if the license shows a social credit code, enter that instead.`,
    'business_registration_number.charset': ({ position }) =>
      `Character ${position} of the registration number is not a digit: compare it with the license.`,
    'business_registration_number.checksum': () =>
      'The check digit of the registration number does not match: compare it with the license.',
    'business_registration_number.unknown': () =>
      'The first six digits are not a code of any province (nor 100000): compare with the license.',
    'business_registration_number.placeholder': () => 'This looks like a placeholder: enter the number on the license.',
    'business_registration_number.outdated': () =>
      'This is a registration number from before 2007: check whether a newer license shows a social credit code.',
    'business_registration_number.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a business registration number: check the type of document.`,
    'business_registration_number.format': () =>
      'A spreadsheet seems to have altered this number (trailing zeros, or 1.1E+17): format the cell as text and enter it again.',
    'business_registration_number.too_large': ({ actual }) =>
      `Enter one registration number: there are ${actual} here.`,
    'taxpayer_id.required': () => 'Enter the taxpayer ID.',
    'taxpayer_id.type': () => 'The taxpayer ID must be text.',
    'taxpayer_id.length': ({ actual }) =>
      `A taxpayer ID has 18 characters (older ones 15, 17 or 20), but this one has ${actual}.`,
    'taxpayer_id.charset': ({ position }) =>
      `Character ${position} of the taxpayer ID is wrong: compare it with the certificate.`,
    'taxpayer_id.checksum': ({ part }, { kinds }) =>
      part === 'social-credit-code'
        ? 'This is not a valid social credit code, which an 18-character taxpayer ID must be: check each character.'
        : part === 'organization-code'
          ? 'The organization code in this taxpayer ID is not valid: check the last 9 of the 15 characters.'
          : `The ID number in this taxpayer ID is not valid: without its last two digits it should be ${kinds['resident-id']}.`,
    'taxpayer_id.unknown': () =>
      'The taxpayer ID does not begin with a code of any province: check the first six digits.',
    'taxpayer_id.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not the taxpayer ID of an organization: check it.`,
    'taxpayer_id.placeholder': () => 'This looks like a placeholder: enter the number on the certificate.',
    'taxpayer_id.format': () =>
      'A spreadsheet seems to have altered this number (trailing zeros, or 1.1E+17): format the cell as text and enter it again.',
    'taxpayer_id.too_large': ({ actual }) => `Enter one taxpayer ID: there are ${actual} here.`,
    'military_unit_code.required': () => 'Enter the military unit code.',
    'military_unit_code.type': () => 'The military unit code must be text.',
    'military_unit_code.length': ({ actual }) => `A military unit code has 4 or 5 digits, but this one has ${actual}.`,
    'military_unit_code.charset': ({ position }) =>
      `Character ${position} of the military unit code is not a digit: enter the 4 or 5 digits only.`,
    'military_unit_code.format': () =>
      'Enter the digits of the military unit code only, without the words around them.',
    'military_unit_code.range': () => 'A military unit code does not begin with 0: check it.',
    'military_unit_code.placeholder': () => 'This looks like a placeholder: enter the real unit code.',
    'military_unit_code.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a military unit code: check the type of document.`,
    'certificate_number.required': () => 'Enter the number of the certificate.',
    'certificate_number.type': () => 'The number of the certificate must be text.',
    'certificate_number.length': ({ expected, actual }) =>
      expected.length === 0
        ? `The number has the wrong length (${actual} characters): compare it with the certificate.`
        : `The credit code on the certificate has ${expected.join(' or ')} characters, but this one has ${actual}: compare them.`,
    'certificate_number.charset': ({ position }) =>
      `Character ${position} does not belong in a certificate number: compare it with the certificate.`,
    'certificate_number.format': () => 'A certificate number contains digits: enter the number on the certificate.',
    'certificate_number.checksum': () =>
      'This is not a valid social credit code: compare it with the certificate (0/O, 1/I, 2/Z, 5/S).',
    'certificate_number.placeholder': () => 'This looks like a placeholder: enter the number on the certificate.',
    'certificate_number.outdated': () =>
      'Since 2016 this certificate shows a social credit code: check whether yours was reissued, and enter the 18 characters.',
    'certificate_number.mismatch': ({ expected }) =>
      `On such certificates the credit code begins with ${expected.join(' or ')}: check the type of document and the number.`,
    'certificate_number.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not the number of the certificate: check the type of document.`,
    // office_phone
    'office_phone.required': () => 'Enter the office phone number.',
    'office_phone.type': () => 'The office phone number must be text.',
    'office_phone.length': ({ expected, actual, areaCode }) =>
      areaCode === undefined
        ? `The number has the wrong length (${actual} digits): check it.`
        : `Numbers in area code ${areaCode} have ${expected.join(' or ')} digits, but this one has ${actual}.`,
    'office_phone.charset': ({ position }) =>
      `Character ${position} does not belong in a phone number: enter one number only (format: 0086-010-68870788).`,
    'office_phone.missing': () => 'The area code is missing (format: 0086-010-68870788).',
    'office_phone.unknown': ({ areaCode }) => `${areaCode} is not an area code: check it.`,
    'office_phone.retired': ({ areaCode, successor }) =>
      `Area code ${areaCode} is no longer used (now ${successor}): enter the current number, which may be longer.`,
    'office_phone.range': ({ first }) =>
      first === 9
        ? 'Local numbers rarely begin with 9: check it.'
        : `A local number cannot begin with ${first}: check it.`,
    'office_phone.placeholder': ({ pattern }) =>
      pattern === 'text'
        ? 'The number is not filled in: enter the real one.'
        : `This looks like an invalid number (${{ repeated: 'one digit repeated', ascending: 'digits counting up', descending: 'digits counting down' }[pattern]}): enter a number that the organization uses.`,
    'office_phone.mismatch': ({ areaCode }) =>
      `Area code ${areaCode} is not that of the entity's division: check the phone and the division.`,
    'office_phone.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}: enter a landline number with its area code.`,
    'office_phone.too_large': ({ actual }) => `Enter one office phone: there are ${actual} here.`,
    // contacts
    'mobile_phone.required': () => 'Enter the mobile number.',
    'mobile_phone.type': () => 'The mobile number must be text.',
    'mobile_phone.length': ({ actual }) =>
      `A mobile number has 11 digits, but this one has ${actual}: check for a missing or extra one.`,
    'mobile_phone.charset': ({ position }) =>
      `Character ${position} does not belong in a mobile number: enter one number of 11 digits only.`,
    'mobile_phone.range': () => 'Mobile numbers begin with 13 to 19: check the number.',
    'mobile_phone.unknown': () =>
      'The first three digits are not a known mobile prefix: check them, or continue if the prefix is new.',
    'mobile_phone.not_allowed': ({ segment }) =>
      segment === 'iot'
        ? "This prefix is for connected devices: enter the person's own mobile number."
        : `${{ 'virtual-operator': "Virtual operators' numbers", 'data-card': 'Data cards', satellite: 'Satellite phones' }[segment]} may miss the verification code: use another number if possible.`,
    'mobile_phone.placeholder': ({ pattern }) =>
      pattern === 'text'
        ? 'The number is not filled in: enter the real one.'
        : "This looks like an example or an invalid number: make sure that it is the person's own.",
    'mobile_phone.wrong_kind': ({ kind }, { kinds }) => `This is ${kinds[kind]}: enter a mobile number of 11 digits.`,
    'mobile_phone.format': () =>
      'A spreadsheet seems to have altered this number (trailing zeros, or 1.1E+17): format the cell as text and enter it again.',
    'mobile_phone.too_large': ({ actual }) => `Enter one mobile number: there are ${actual} here.`,
    'international_phone.required': () => 'Enter the phone number.',
    'international_phone.type': () => 'The phone number must be text.',
    'international_phone.length': ({ actual }) =>
      `The number has the wrong length (${actual} digits with the calling code): check it.`,
    'international_phone.charset': ({ position }) =>
      `Character ${position} does not belong in a phone number (format: +85221234567).`,
    'international_phone.missing': () => 'The calling code is missing (format: +85221234567).',
    'international_phone.unknown': ({ part }) =>
      part === 'country'
        ? 'Numbers of this country cannot be checked here: make sure that this one is right.'
        : 'The number is outside the known ranges of its country: check it, or continue if it is in use.',
    'international_phone.too_large': ({ actual }) => `Enter one phone number: there are ${actual} here.`,
    'email.required': () => 'Enter the e-mail address.',
    'email.type': () => 'The e-mail address must be text.',
    'email.length': ({ expected, actual }) =>
      expected[0] === 64
        ? 'The part before the @ has 64 characters at most: check it.'
        : `An e-mail address has 254 characters at most, but this one has ${actual}: check it.`,
    'email.charset': ({ position }) =>
      `Character ${position} is unusual in an e-mail address: many systems reject it; use an address of letters and digits.`,
    'email.format': ({ part }) =>
      part === 'several'
        ? 'Enter one e-mail address only and remove the others.'
        : part === 'at'
          ? 'An e-mail address has exactly one @ (format: zhangsan@example.cn).'
          : part === 'local'
            ? 'The part before the @ must not be empty, begin or end with a dot, or have two dots in a row.'
            : 'The domain after the @ is not right: check it.',
    'email.unknown': () => 'The domain looks misspelled: check the part after the @.',
    'email.placeholder': () => 'This looks like an example: enter an address that receives mail.',
    'email.wrong_kind': ({ kind }, { kinds }) => `This is ${kinds[kind]}: enter an e-mail address.`,
    'postcode.required': () => 'Enter the postcode.',
    'postcode.type': () => 'The postcode must be text (stored as a number it loses its leading zero).',
    'postcode.length': ({ actual }) => `A postcode has 6 digits, but this one has ${actual}.`,
    'postcode.charset': ({ position }) => `Character ${position} does not belong in a postcode: it has 6 digits.`,
    'postcode.placeholder': () => 'This looks like a placeholder: enter the postcode of the address.',
    'postcode.unknown': () =>
      'The first two digits are not those of a known postcode: check them, or continue if they are right.',
    'postcode.mismatch': () =>
      'The postcode belongs to another province: check it, or continue if the place is near a provincial border.',
    'postcode.too_large': ({ actual }) => `Enter one postcode: there are ${actual} here.`,
    'postal_address.required': () => 'Enter the full address.',
    'postal_address.type': () => 'The address must be text.',
    'postal_address.length': ({ actual }) => `The address is too long (${actual} characters): shorten it.`,
    'postal_address.charset': () => 'Write the address in Chinese.',
    'postal_address.missing': ({ part }) =>
      `The address is missing ${{ street: 'the street and the door number', door: 'the door number (building, room)', village: 'the village (group) or the door number' }[part]}: add it, or say in the remarks that there is no more detail.`,
    'postal_address.too_large': ({ actual }) => `Enter one address only: there are ${actual} here.`,
    'postal_address.mismatch': ({ part }) =>
      part === 'province'
        ? 'The province in the address is not the chosen one: check it.'
        : 'The city or county in the address is not the chosen one: check it, or continue if it is the same place.',
    'postal_address.not_allowed': ({ part }) =>
      part !== 'municipal-district'
        ? `There is ${{ phone: 'a phone number', email: 'a mailbox or an account', number: 'the number of a document' }[part]} in the address: delete it.`
        : 'This province does not accept 市辖区: choose and enter the actual district.',
    'postal_address.placeholder': () => 'The address is not filled in: enter the real one.',
    'postal_address.wrong_kind': ({ kind }, { kinds }) => `This is ${kinds[kind]}: enter the address.`,
    // names
    'service_name.required': () => 'Enter the name of the website or app.',
    'service_name.type': () => 'The name must be text.',
    'service_name.too_small': ({ minimum, actual, unit }) =>
      unit === 'han'
        ? `Some providers and provinces require ${minimum} Chinese characters, but this name has ${actual}: add some.`
        : unit === 'column'
          ? `A name needs at least ${minimum} characters (a Chinese one counts as two), but this one has ${actual}: add some.`
          : `A name needs at least ${minimum} characters (brackets and hyphens do not count), but this one has ${actual}: add some.`,
    'service_name.too_large': ({ maximum, actual, unit }) =>
      unit === 'column'
        ? `The name has ${actual} characters (a Chinese one counts as two), more than ${maximum}: shorten it.`
        : `The name has ${actual} characters, more than ${maximum}: shorten it.`,
    'service_name.charset': ({ kind }) =>
      ({
        symbol: 'The name contains a symbol: use only text, digits, brackets and hyphens.',
        space: 'There is a space within the name: remove it.',
        script:
          'The name contains non-standard characters (another script, or radicals): use standard Chinese characters.',
      })[kind],
    'service_name.format': ({ kind }) =>
      ({
        digits: 'The name must not be digits only: add Chinese characters.',
        latin: 'The name must not be Latin letters (and digits) only: add Chinese characters.',
        'latin-part': "This province does not allow English in organizations' names: use Chinese characters.",
        domain: 'The name must not be or contain a domain or web address: use a Chinese name.',
      })[kind],
    'service_name.not_allowed': ({ topic, words }) => {
      const quoted = words.map((word) => `“${word}”`).join(', ')
      switch (topic) {
        case 'state':
          return `Only national-level bodies may begin a name with ${quoted}, and others should avoid it: choose another name.`
        case 'authority':
          return `${quoted} is a term of public authorities: choose another name or provide the authorization.`
        case 'sensitive':
          return `The name contains the sensitive word ${quoted}: choose another name.`
        case 'foreign':
          return `The name refers to a foreign state or international body, ${quoted}: change it or explain it.`
        case 'claim':
          return `${quoted} is an exaggerated claim: leave it out.`
        case 'pre-approval':
          return `${quoted} requires a pre-approval: organizations must provide the permit, individuals choose another name.`
        case 'individual':
          return `${quoted} is not for an individual's website, being a term of organizations, trade or platforms: choose another name.`
        case 'idiom':
          return `The name is only the idiom ${quoted}, which some providers reject for an individual's website: choose another name.`
        case 'place':
          return `${quoted} is a place name, which an individual's website must not use: choose another name.`
        case 'app':
          return `${quoted} is not allowed in names of apps or mini-programs: choose another name.`
        default:
          return `This province does not accept ${quoted} in a name: choose another name or provide what it asks for.`
      }
    },
    'service_name.conflict': ({ topic, words }) =>
      topic === 'individual'
        ? `${words.map((word) => `“${word}”`).join(', ')} is a term of organizations, not of individuals: choose another name.`
        : `${words.map((word) => `“${word}”`).join(', ')} in the name does not fit the nature of the entity: check the nature or choose another name.`,
    'service_name.disguised': ({ words }) =>
      `The name still reads as the restricted word ${words.map((word) => `“${word}”`).join(', ')}, and another spelling does not help: choose another name.`,
    'service_name.mismatch': ({ kind }) =>
      ({
        entity:
          "The name shows no connection to the entity's name: use its full or short form, explain it in the remarks, or provide the trademark.",
        place:
          "The name begins with a place not in the entity's own name: make sure that the entity serves that area, or choose another name.",
        'own-person':
          "The name contains the applicant's own name, which is rejected on its own and not accepted everywhere: choose another name.",
        'other-person':
          "The person in the name is not the applicant: use the applicant's own name or choose another name.",
        form: 'Some providers in Jiangsu require a fixed form, 某某的个人博客 or 某某的个人主页: ask them first.',
      })[kind],
    'service_name.placeholder': () => 'The name looks like a placeholder: enter the real one.',
    'entity_name.required': () => 'Enter the name of the entity.',
    'entity_name.type': () => 'The name of the entity must be text.',
    'entity_name.too_small': () => 'The name is too short: enter the full name on the certificate.',
    'entity_name.too_large': ({ maximum }) =>
      `The name has more than ${maximum} characters: compare with the certificate.`,
    'entity_name.charset': ({ kind }) =>
      ({
        digit: 'The name contains digits: make sure that it is exactly as on the certificate.',
        latin: 'The name contains letters: make sure that it is exactly as on the certificate.',
        symbol: 'The name contains an unusual symbol: compare with the certificate.',
        space: 'There is a space within the name: compare with the certificate.',
        invisible: 'The name contains invisible characters: delete them and enter it again.',
        bracket: 'The brackets are half-width: certificates usually print （ and ）; enter them the same way.',
      })[kind],
    'entity_name.format': ({ kind }) =>
      ({
        domain: 'This is a domain: enter the full name on the certificate.',
        digits: 'The name must not be digits only: enter the full name on the certificate.',
        latin: 'The name must not be Latin letters only: enter the full name on the certificate.',
        truncated: 'The name is cut off: enter the full name on the certificate.',
        repeated: 'A part of the name is repeated: compare it with the certificate.',
        brackets: 'Brackets or quotation marks in the name are unpaired: compare it with the certificate.',
        tail: 'There is extra text after the name: compare it with the certificate.',
        'legal-form': 'The name has no legal form such as 公司, 厂 or 店: enter the full name on the business license.',
      })[kind],
    'entity_name.not_allowed': ({ words }) =>
      `${words.map((word) => `“${word}”`).join(', ')} is a form of address: enter the individual's real name.`,
    'entity_name.conflict': ({ words }) =>
      `A name that ends in ${words.map((word) => `“${word}”`).join(', ')} does not fit the chosen nature: check the nature.`,
    'entity_name.mismatch': () => 'This looks like the name of the service: enter the full name on the certificate.',
    'entity_name.wrong_kind': () =>
      "This looks like a person's name: that is right only for sole traders without a trade name; otherwise enter the full name on the certificate.",
    'entity_name.placeholder': () => 'The name is not filled in: enter the full name on the certificate.',
    'person_name.required': () => 'Enter the name.',
    'person_name.type': () => 'The name must be text.',
    'person_name.too_small': () => 'The name has one character only: check that nothing is missing.',
    'person_name.too_large': ({ maximum }) =>
      `The name has more than ${maximum} characters: compare with the document.`,
    'person_name.charset': ({ kind }) =>
      ({
        digit: 'A name must not contain digits: enter the name on the document.',
        latin: "The name contains letters, which only foreigners' documents have: enter it as on the document.",
        symbol:
          'The name contains a character that does not belong in it: enter one name only, without titles or notes.',
        space: 'There is a space in the name: check it; Chinese names have none.',
        invisible: 'The name contains invisible characters: delete them and enter it again.',
        separator: 'The parts of a name are joined by “·”: correct the mark.',
      })[kind],
    'person_name.format': ({ kind }) =>
      kind === 'separator'
        ? 'The mark “·” belongs only between the parts of a name, and only once: enter the name as on the document.'
        : 'There is a comma in the name: write it in the order of the passport, without a comma.',
    'person_name.not_allowed': ({ words }) =>
      `${words.map((word) => `“${word}”`).join(', ')} is a form of address: enter the real name as on the document.`,
    'person_name.placeholder': () => 'Enter the real name on the document.',
    'person_name.wrong_kind': ({ kind }) =>
      kind === 'domain'
        ? "This is a domain: enter the person's real name."
        : "This looks like the name of an organization or website: enter the person's real name.",
    // records
    'icp_number.required': () => 'Enter the ICP number.',
    'icp_number.too_large': ({ actual }) => `Enter one ICP number: there are ${actual} here.`,
    'icp_number.type': () => 'The ICP number must be text.',
    'icp_number.length': ({ expected, actual }) =>
      `The ICP number must have ${expected.join(' or ')} digits, but this one has ${actual}: check for a missing or extra one.`,
    'icp_number.format': () =>
      'This is not how ICP numbers are written (format: 京ICP备16020626号-8): copy it from the filing system.',
    'icp_number.missing': () =>
      'The province at the start of the ICP number is missing: copy the number as it was issued.',
    'icp_number.mismatch': ({ expected }) =>
      `In ICP numbers this province is written ${expected}, unlike on license plates and in public-security numbers: correct it.`,
    'icp_number.unknown': ({ part }) =>
      part === 'province'
        ? 'The ICP number does not begin with a province: check it.'
        : part === 'registry'
          ? 'This number is from a hobby registry, not from the ministry: enter the ICP number.'
          : 'No published quick-app number ends in K: compare with the filing system, and continue if it is the same.',
    'icp_number.range': ({ part }) =>
      part === 'year'
        ? 'The year in the ICP number is impossible: two digits from 05 to 20, or four from 2020 to this year.'
        : part === 'index'
          ? 'The number after the hyphen must be from 1 to 9999: check it.'
          : 'The serial of the ICP number is unusually high, so a digit may be wrong: compare with the filing system.',
    'icp_number.placeholder': () => 'This looks like a placeholder: enter the ICP number that was issued.',
    'icp_number.wrong_kind': ({ kind }, { kinds }) => `This is ${kinds[kind]}, not an ICP number: check it.`,
    'telecom_license.required': () => 'Enter the number of the telecom license.',
    'telecom_license.too_large': ({ actual }) => `Enter one license number: there are ${actual} here.`,
    'telecom_license.type': () => 'The number of the telecom license must be text.',
    'telecom_license.length': ({ expected, actual }) =>
      `The license number must have ${expected.join(' or ')} digits, but this one has ${actual}: check for a missing or extra one.`,
    'telecom_license.format': () =>
      'This is not how telecom licenses are numbered (format: 粤B2-20090059): copy it from the license.',
    'telecom_license.missing': () =>
      'The province at the start of the license number is missing: copy it from the license.',
    'telecom_license.unknown': () => 'The license number does not begin with a province: copy it from the license.',
    'telecom_license.range': () =>
      'The year in the license number is impossible (before 2000 or in the future): check it.',
    'telecom_license.placeholder': () => 'This looks like a placeholder: enter the number on the license.',
    'telecom_license.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not the number of a telecom license: check it.`,
    'public_security_number.required': () => 'Enter the public-security number.',
    'public_security_number.too_large': ({ actual }) => `Enter one public-security number: there are ${actual} here.`,
    'public_security_number.type': () => 'The public-security number must be text.',
    'public_security_number.length': ({ actual }) =>
      `A public-security number has 14 digits, but this one has ${actual}: check for a missing or extra one.`,
    'public_security_number.format': () =>
      'This is not how public-security numbers are written (format: 京公网安备11010502030143号): copy it from the platform.',
    'public_security_number.missing': () =>
      'The province at the start of the number is missing: copy the number as the platform shows it.',
    'public_security_number.mismatch': ({ expected }) =>
      `The first two digits are those of ${expected}, but the number begins with another province: check both.`,
    'public_security_number.unknown': ({ part }) =>
      part === 'province'
        ? 'The first two digits are not the code of a province: check them.'
        : part === 'registry'
          ? "This is a number from a city's old register: enter the one from the national public-security platform."
          : part === 'letter'
            ? 'There is usually no letter after the digits: compare with the platform.'
            : 'Digits 7 and 8 of a public-security number are usually 02: compare with the platform.',
    'public_security_number.outdated': () =>
      'This is an old number from before the national platform: update the filing there and use the new 14-digit number.',
    'public_security_number.placeholder': () =>
      'This looks like a placeholder: enter the public-security number that was issued.',
    'public_security_number.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a public-security number: check it.`,
    'operating_license.required': () => 'Enter the number of the license or approval.',
    'operating_license.type': () => 'The number of the license must be text.',
    'operating_license.length': () => 'This is too long for one number: enter the number of the license alone.',
    'operating_license.format': () =>
      'Numbers of this license usually look different: compare with the license, and continue if they match.',
    'operating_license.range': () =>
      'The year in the number is before 1990 or in the future: compare with the license.',
    'operating_license.unknown': () =>
      'This number matches no known type of license: make sure that it belongs to the pre-approval.',
    'operating_license.placeholder': () => 'This looks like a placeholder: enter the number on the license.',
    'operating_license.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}: enter the number of the license or approval.`,
    'record_number.required': () => 'Enter the number.',
    'record_number.type': () => 'The number must be text.',
    'record_number.length': () => 'This is too long for one number: enter the number alone.',
    'record_number.format': () =>
      'This is not an ICP number, public-security number or license number: check what was pasted.',
    'record_number.placeholder': () => 'The number is not filled in: enter the one that was issued.',
    // footer
    'footer_icp.missing': ({ shown, expected }) => {
      const number = expected === undefined ? 'ICP number' : `ICP number (${expected})`
      return {
        nothing: `The page shows no ${number}: put it at the bottom of the home page with a link to https://beian.miit.gov.cn/.`,
        'telecom-license': `The page shows only the telecom license: add the ${number} of the website.`,
        script: `The ${number} is only in a script or template: open the page and check that it is shown, with a link to https://beian.miit.gov.cn/.`,
        hidden: `The ${number} is hidden: make it visible at the bottom of the home page.`,
        image: `The ${number} is only the alternative text of an image: show it as text, with a link to https://beian.miit.gov.cn/.`,
      }[shown]
    },
    'footer_link.missing': ({ kind, link, expected }) =>
      link === 'beside'
        ? `The link is on other text, not on ${SHOWN[kind]}: link the number to ${expected}.`
        : link === 'none'
          ? `${capital(SHOWN[kind])} has no link: link it to ${expected}.`
          : `The link on ${SHOWN[kind]} leads nowhere: change it to ${expected}.`,
    'footer_link.mismatch': ({ kind, part, expected }) =>
      part === 'host'
        ? `The link on ${SHOWN[kind]} leads to another website: change it to ${expected}.`
        : part === 'no-code'
          ? `The link on ${SHOWN[kind]} lacks the number: change it to ${expected}.`
          : `The link is for another number: if ${SHOWN[kind]} on the page is right, change the link to ${expected}.`,
    'footer_link.format': ({ kind, part, expected }) =>
      part === 'scheme'
        ? `The link on ${SHOWN[kind]} is not https: change it to ${expected}.`
        : `The link on ${SHOWN[kind]} has extra characters: change it to ${expected}.`,
    'footer_link.outdated': ({ kind, expected }) =>
      `The link on ${SHOWN[kind]} is no longer in use: change it to ${expected}.`,
    'footer_link.insecure': ({ kind, expected }) => `The link on ${SHOWN[kind]} uses http: change it to ${expected}.`,
    'footer_icon.missing': ({ kind }) =>
      `The emblem in front of ${SHOWN[kind]} is missing: download it from the platform.`,
    'footer_number.format': ({ kind }) =>
      `${capital(SHOWN[kind])} is not written as issued: copy it from the filing system.`,
    'footer_number.unknown': ({ kind, part }) => {
      const why = {
        length: 'has the wrong number of digits',
        province: 'has a missing or wrong province',
        year: 'has an impossible year',
        index: 'ends in an impossible number',
        format: 'cannot be read',
      }[part]
      return `${capital(SHOWN[kind])} ${why}: compare with the filing system.`
    },
    'footer_number.range': ({ kind, part }) => {
      const what = { serial: 'serial', 'digits-7-8': 'digits 7 and 8', letter: 'last letter', service: 'letter K' }[
        part
      ]
      return `Unusual ${what} in ${SHOWN[kind]}: compare with the filing system.`
    },
    'footer_number.outdated': () =>
      'This number is from before the national platform: update the filing there and show the new 14-digit number.',
    'footer_number.required': ({ kind }) => `${capital(SHOWN[kind])} has no digits: show the whole number.`,
    'footer_label.wrong_kind': () =>
      'The label “ICP证” means a license, but this is a filing number: change the label to ICP备案号.',
    'footer_license.missing': ({ license }) =>
      ({
        'government-site': "The government website's code is missing: show it at the bottom.",
        'news-information': 'The number of the news license is missing: show it on the page.',
        'generative-ai': "The AI model's filing is missing: show its name and number.",
      })[license],
    'footer_number.placeholder': ({ kind }) =>
      `${capital(SHOWN[kind])} is still a placeholder: replace it with the number that was issued.`,
    'footer_number.wrong_kind': ({ shown, expected }) => {
      if (shown !== 'entity') {
        const what = {
          website: 'a website',
          app: 'an app',
          'mini-program': 'a mini-program',
          'quick-app': 'a quick app',
        }
        const due = expected === undefined ? "this service's own" : expected
        return `The page shows only the number of ${what[shown]}: show ${due}.`
      }
      return expected === undefined
        ? "The page shows the entity's number, not the website's: add the hyphen and number at the end, as in the filing system."
        : `The page shows the entity's number, not the website's: change it to ${expected}.`
    },
    'footer_number.missing': ({ kind, expected, shown }) => {
      const what = capital(expected === undefined ? SHOWN[kind] : `${SHOWN[kind]} (${expected})`)
      return {
        nothing: `${what} is not on the page: add it.`,
        script: `${what} is only in a script or template: open the page and check that it is shown.`,
        hidden: `${what} is hidden: make it visible.`,
        image: `${what} is only the alternative text of an image: show it as text.`,
        'not-on-phones': `${what} is hidden on phones: make it visible there, too.`,
      }[shown]
    },
    'footer_number.mismatch': ({ kind, expected, shown }) =>
      `${capital(SHOWN[kind])} does not match the filing: the page shows ${shown}, the filing has ${expected}. Correct the page.`,
    'footer_number.conflict': ({ kind, count }) =>
      `The page shows numbers of ${count} websites: keep only ${SHOWN[kind]} of this one.`,
    'footer_page.charset': ({ part, count }) =>
      part === 'replaced'
        ? `${count} characters of the page could not be decoded: check its encoding, and save it as UTF-8.`
        : 'The page was read in the wrong encoding and saved garbled: restore the text, and save it as UTF-8.',
    'footer_copyright.missing': () =>
      "The copyright line is missing: this province requires 版权所有 and the entity's name at the bottom.",
    'footer_expected.format': () => 'The number to compare with is not a filing or license number: check it.',
    'footer_expected.missing': () =>
      'No numbers were given for this website, so none were compared: add its ICP number.',
    'footer_expected.wrong_kind': ({ kind }) => `The number to compare with is not ${SHOWN[kind]}: check it.`,
    // network
    'domain.required': () => 'Enter the domain name.',
    'domain.type': () => 'The domain name must be text.',
    'domain.length': ({ part, expected, actual }) =>
      part === 'label'
        ? `A part of the domain name has ${actual} characters (Chinese counts as encoded), more than ${expected[0]}: check it.`
        : `A domain name has at most ${expected[0]} characters, but this one has ${actual}.`,
    'domain.charset': ({ position, reason }) =>
      reason === 'sign'
        ? `Character ${position} is not a letter, digit, hyphen or Chinese character: check the domain name (no underscore, no space).`
        : `Character ${position} is in a script that may not be accepted: ask the access provider.`,
    'domain.format': ({ part }) =>
      ({
        'empty-label': 'A part of the domain name is empty: check the dots.',
        hyphen: 'No part of a domain name may begin or end with a hyphen: check it.',
        punycode: 'The part that begins with xn-- is not a valid encoding: enter the name in Chinese.',
        'top-level': 'The suffix is wrong: a domain name ends in com or cn or 中国 or the like.',
        reserved: 'Names with -- in third and fourth place are reserved: check it.',
      })[part],
    'domain.missing': ({ part }) =>
      part === 'suffix'
        ? 'The suffix is missing: enter the whole domain name, for example beian.cn.'
        : 'This is a suffix only: enter the whole domain name with a name in front of it.',
    'domain.unknown': () =>
      'The suffix is not on the list of August 2022: check at domain.miit.gov.cn whether it has been approved since.',
    'domain.not_allowed': ({ part }) =>
      part === 'www'
        ? 'A website is filed with its registered domain: leave out www.'
        : 'A website is filed with its registered domain, which covers its subdomains: leave out what comes before it.',
    'domain.too_large': ({ part, maximum, actual }) =>
      part === 'names'
        ? `One website is filed with one domain, but there are ${actual} here: file each as a website of its own.`
        : `An app is filed with domains of up to ${maximum} levels, but this one has ${actual}: check it.`,
    'domain.placeholder': () => 'This is an example or internal name: enter the domain that you registered.',
    'domain.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}: enter the domain name only, such as beian.cn.`,
    'ip_ranges.required': () => 'Enter the IP address.',
    'ip_ranges.type': () => 'IP addresses must be text or a list of texts.',
    'ip_ranges.length': ({ expected }) =>
      `This is too long (at most ${expected[0]} characters): enter only the addresses of this website.`,
    'ip_ranges.format': ({ item, part }) =>
      ({
        address: `Entry ${item} is not an IP address: IPv4 is four numbers from 0 to 255.`,
        'leading-zero': `The numbers of entry ${item} must not begin with 0: remove the extra zeros.`,
        port: `Entry ${item} has a port: enter the address only.`,
        range: `Write entry ${item} as start-end.`,
        cidr: `Entry ${item} uses slash notation, but the form requires start-end: check the resulting range.`,
      })[part],
    'ip_ranges.range': ({ item }) => `Entry ${item} ends before it starts: check both addresses.`,
    'ip_ranges.conflict': ({ item }) => `Start and end of entry ${item} must both be IPv4 or both IPv6.`,
    'ip_ranges.not_allowed': ({ item, purpose }) =>
      `Entry ${item} is ${
        {
          unspecified: 'the unspecified address',
          private: 'a private address',
          shared: "a carrier's shared address",
          loopback: 'a loopback address',
          'link-local': 'a link-local address',
          documentation: 'an address for documentation',
          benchmark: 'an address for tests',
          multicast: 'a multicast address',
          reserved: 'a reserved address',
        }[purpose]
      }: enter the public address of the server on the mainland.`,
    'ip_ranges.too_large': ({ item, maximum }) =>
      `Entry ${item} covers more than ${maximum} addresses (IPv6: more than a /64): check start and end.`,
    'ip_ranges.duplicate': ({ item, other }) => `Entries ${item} and ${other} share addresses: check them.`,
    'ip_ranges.wrong_kind': ({ item, kind }, { kinds }) =>
      `Entry ${item} is ${kinds[kind]}: enter the public IP address of the server.`,
    'app_identity.required': ({ part }) =>
      ({
        platform: 'Choose the platform of the app.',
        'package-name': 'Enter the package name (iOS: Bundle ID).',
        'public-key': 'Enter the public key of the signing certificate.',
        fingerprint: 'Enter the fingerprint (MD5 or SHA-1) of the signing certificate.',
      })[part],
    'app_identity.type': ({ part }) =>
      ({
        whole: "Fill in each field of the app's platform.",
        platform: 'The platform must be text.',
        'package-name': 'The package name must be text.',
        'public-key': 'The public key must be text.',
        fingerprint: 'The fingerprint must be text.',
      })[part],
    'app_identity.unknown': () => 'The platform is Android, iOS or HarmonyOS: choose one of them.',
    'app_identity.length': ({ expected, actual }) =>
      `The fingerprint has ${expected.join(' or ')} hexadecimal digits (colons aside), but this one has ${actual}.`,
    'app_identity.too_small': ({ part, minimum, actual }) =>
      part === 'public-key'
        ? `The public key is too short (${actual} characters, at least ${minimum}): copy the whole key.`
        : `The package name has at least ${minimum} characters, but this one has ${actual}.`,
    'app_identity.too_large': ({ part, maximum, actual }) =>
      `The ${{ platform: 'platform', 'package-name': 'package name', 'public-key': 'public key', fingerprint: 'fingerprint' }[part]} is too long (${actual} characters, at most ${maximum}).`,
    'app_identity.charset': ({ part, position }) =>
      part === 'fingerprint'
        ? `Character ${position} of the fingerprint is not a hexadecimal digit: 0 to 9 and A to F only.`
        : part === 'public-key'
          ? `Character ${position} is not allowed in a public key: use hexadecimal/decimal/Base64.`
          : `Character ${position} is not allowed in the package name: use only letters, digits, dots, and _ (Android, HarmonyOS) or - (iOS).`,
    'app_identity.format': ({ reason }) =>
      ({
        segments:
          'A package name has parts joined by dots: at least two on Android, three on HarmonyOS, each beginning and ending with a letter or digit.',
        segment: 'A part of the package name is wrong: it is empty or does not begin with a letter.',
        'team-id': 'The Bundle ID seems to have the Team ID in front: remove it and its dot.',
        block: 'The PEM block is incomplete: copy it with its BEGIN and END lines.',
        certificate:
          'This is the whole certificate, but the form requires its public key: export it with openssl x509 -pubkey -noout.',
        base64: 'This is the fingerprint in Base64: enter it in hexadecimal.',
        'key-digest': 'This is the digest of the public key: enter the fingerprint of the certificate.',
        underscore:
          'Apple does not allow underscores in a Bundle ID: check it, or continue if the published app has it.',
        'store-id': 'This is the number in the store: enter the Bundle ID, for example com.example.app.',
        several: 'Enter one package name only: each platform has its own.',
        'web-address': 'This is a web address: enter the package name or Bundle ID, for example com.example.app.',
      })[reason],
    'app_identity.mismatch': ({ part, platform, expected, actual }) => {
      const names = { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', 'public-key': 'public key' }
      const platforms = { android: 'Android', ios: 'iOS', harmonyos: 'HarmonyOS' }
      return part === 'fingerprint'
        ? `For ${platforms[platform]} enter the ${names[expected]} of the certificate, but this is as long as ${names[actual]}.`
        : `This looks like a fingerprint (${names[actual]}): enter the public key of the signing certificate.`
    },
    'app_identity.placeholder': ({ part }) =>
      part === 'package-name'
        ? 'This is an example name: enter the package name under which the app is published.'
        : `The ${part === 'fingerprint' ? 'fingerprint' : 'public key'} does not come from a real certificate: take it from the signing certificate.`,
    'app_identity.insecure': ({ part }) =>
      `This is a private key, which is now exposed: replace it. ${
        {
          'package-name': 'This field takes the package name.',
          'public-key':
            'This field takes the public key: export it from the signing certificate with openssl x509 -pubkey.',
          fingerprint: 'This field takes the fingerprint of the signing certificate.',
        }[part]
      }`,
    // certificate
    'certificate.required': () => 'Choose the certificate that signs the app, or paste it.',
    'certificate.type': () => 'The file cannot be read: choose the certificate again.',
    'certificate.too_large': () => 'The file is too large for a certificate: choose a file such as .pem or .cer.',
    'certificate.format': ({ reason }) =>
      ({
        none: 'There is no certificate in this file: choose .pem/.cer/.p7b/.mobileprovision.',
        request: 'This is a certificate request (CSR): choose the certificate that was issued.',
        'public-key': 'This is only the public key: choose the certificate, which also gives the fingerprint.',
        broken: 'The certificate is incomplete or damaged: export it again.',
      })[reason],
    'certificate.insecure': () =>
      'This is a private key or key store: never upload or share it. If it has been sent to anyone, revoke and replace it. The filing needs only the certificate (keytool -exportcert).',
    'certificate.not_allowed': ({ kind }) =>
      kind === 'android-debug'
        ? 'This is an Android debug certificate: use the one that signs releases.'
        : 'This is an Apple development certificate: use the distribution certificate.',
    'certificate.expired': ({ on }) => `The certificate expired on ${on}: make sure that it is the one in use.`,
    // app_package
    'app_package.required': () => 'Choose the package of the app.',
    'app_package.type': () => 'The file cannot be read: choose the package of the app again.',
    'app_package.format': ({ reason }) =>
      ({
        archive: 'This is not a complete package: export the APK/AAB/IPA/HAP/APP file again.',
        manifest: 'The app information in the package cannot be read: export it again.',
        signature: 'The signature of the package cannot be read: sign it again.',
        source: 'The file could not be read to its end: choose the package again.',
      })[reason],
    'app_package.wrong_kind': () => 'This archive is not an app package: choose an APK/AAB/IPA/HAP/APP file.',
    'app_package.missing': ({ part }) =>
      ({
        'package-name': 'The package contains no package name: choose the package of the main app.',
        signature: 'The package is not signed: choose the release package.',
        profile:
          'The package has no provisioning profile (none from the App Store has): use the distribution certificate (.cer) instead.',
      })[part],
    'app_package.too_large': ({ part, maximum }) =>
      ({
        entries: `The package contains more than ${maximum} files: make sure that it is an app.`,
        directory: 'The directory of the package is too large: make sure that it is an app.',
        entry: 'The app information in the package is too large: make sure that it is an app.',
      })[part],
    'app_package.conflict': () => 'Files in the package overlap, so it has been altered: use the original package.',
    'app_package.mismatch': () => 'The signatures of the package use different certificates: check which one is filed.',
    'app_package.not_allowed': () => 'This package is for debugging: use the release package.',
    'home_url.required': () => 'Enter the address of the home page.',
    'home_url.type': () => 'The address of the home page must be text.',
    'home_url.length': ({ expected }) => `The address has at most ${expected[0]} characters: enter the home page only.`,
    'home_url.charset': ({ position }) => `Character ${position} of the address is a space or invisible: remove it.`,
    'home_url.format': ({ part }) =>
      part === 'host' ? 'The host is not a domain name (format: https://www.beian.cn).' : 'The port is above 65535.',
    'home_url.not_allowed': ({ part }) =>
      ({
        scheme: 'The address must begin with http:// or https://.',
        credentials: 'The address must not have a user name or password: remove the @ and what comes before it.',
        port: 'A home page usually has no port: make sure that the site opens without it.',
        path: 'This is a page within the site: enter the home page.',
        address: 'The IP address is private or reserved: enter the address under the filed domain.',
        store: 'This is a page of an app store: enter the home page of the site.',
      })[part],
    'home_url.too_large': ({ actual }) => `Enter one home page only: there are ${actual} addresses here.`,
    'home_url.wrong_kind': ({ kind }, { kinds }) =>
      kind === 'ip-address'
        ? 'The home page uses an IP address: enter the address under the filed domain.'
        : `This is ${kinds[kind]}: enter the address of the home page.`,
    // filing
    'division.format': () => 'A division code has six digits: check it.',
    'division.unknown': ({ part }) =>
      part === 'province'
        ? 'The first two digits are not a province code: check them.'
        : 'The division code is not in the table of codes: check it.',
    'division.mismatch': (params) =>
      params.with === 'address'
        ? 'The division differs from that of the address, phone or number: check the chosen division.'
        : 'The division is not in the province of the filing: an organization files in the province on its document.',
    'division.outdated': ({ until, successors }) =>
      `The division was abolished${until === undefined ? '' : ` in ${until}`}: ${
        successors.length === 0 ? 'choose one that is in force.' : `it is now ${successors.join(' or ')}; choose that.`
      }`,
    'organization_document.not_allowed': ({ nature, type }, { options }) =>
      `This document does not fit the entity's nature: ${option(options.nature, nature)} (${option(
        { ...options['organization-document'], ...options['person-document'] },
        type,
      )}). Change the document or check the nature.`,
    'organization_document.mismatch': ({ nature, owner }, { options }) =>
      `This credit code belongs to another nature: "${option(options.nature, owner)}", not "${option(options.nature, nature)}". Check the nature.`,
    'organization_document.retired': ({ type }, { options }) =>
      `This document is no longer issued (${option(options['organization-document'], type)}): use a certificate with a credit code.`,
    'organization_document.wrong_kind': ({ kind, type }, { kinds, options }) =>
      `This is ${kinds[kind]}, not the number of the document (${option(options['organization-document'], type)}).`,
    'emergency_phone.duplicate': () => 'The emergency number must differ from the mobile number: enter another one.',
    'emergency_phone.conflict': () =>
      "The emergency number is another person's mobile number: enter another one that reaches this person.",
    'emergency_phone.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, which cannot receive text messages: enter a second mobile number.`,
    'principal.mismatch': ({ part }) =>
      part === 'name'
        ? 'An individual is their own person in charge: the names must match.'
        : part === 'document'
          ? 'An individual is their own person in charge: the document numbers must match.'
          : part === 'legal-representative'
            ? 'This province wants the legal representative in charge: enter that person, or upload an authorization where it is accepted.'
            : 'One person must be in charge of the entity and its services: this province requires that where it is not the legal representative.',
    'principal.duplicate': ({ part }) =>
      part === 'mobile'
        ? 'Two people cannot share a mobile number: enter another one.'
        : 'Two people cannot share an e-mail address: enter another one.',
    'principal.conflict': ({ part }) =>
      ({
        name: 'This document number appears earlier with another name: check the name and the number.',
        document: 'This person appears earlier with another document number: check the number.',
        validity: 'This document appears earlier with another validity: enter the one that is valid now.',
        mobile: 'This person appears earlier with another mobile number: check which one receives the text message.',
        email: 'This person appears earlier with another e-mail address: make sure that this one is in use.',
      })[part],
    'principal.range': ({ minimum }) =>
      `The person in charge is younger than ${minimum}: most provinces reject that; ask the provincial authority first.`,
    'principal.too_large': ({ maximum }) =>
      maximum >= 100
        ? `The person in charge is older than ${maximum}: check the year of birth in the number.`
        : `The person in charge of the website is older than ${maximum}: this province may reject that.`,
    'person_document.not_allowed': () =>
      'This province may not accept this type of document: use another, or ask the provincial authority first.',
    'residence.required': () =>
      'The address on the ID card is in another province: upload a proof of residence, such as a residence permit.',
    'residence.not_allowed': () =>
      'The ID card is from another province: this one accepts only its own residents; file where the card is from.',
    'phones.too_small': ({ minimum, actual }) =>
      `Too few different phone numbers (${actual} of ${minimum}): this province requires more from two people; replace the repeated ones.`,
    'document_address.mismatch': ({ part }) =>
      part === 'city'
        ? 'The address is not in the city on the document: this province requires the same city; check both.'
        : 'The address on the document is in another province: check it, or the province of the filing.',
    'remarks.required': ({ topic }) =>
      topic === 'contents'
        ? 'The remarks must say what the website is for: this province requires it.'
        : 'The remarks must say whose phone number it is: this province requires it.',
    'remarks.missing': ({ topic }) =>
      topic === 'personal-site'
        ? 'The remarks must say that the website is personal: add that it contains nothing about organizations.'
        : 'The remarks must say whether a pre-approval is needed: this province requires it.',
    'domain_suffix.not_allowed': () => 'This province may not accept this suffix: ask the access provider first.',
    'services.too_large': ({ maximum, actual, of }) =>
      of === 'order'
        ? `One filing takes at most ${maximum} website(s) in this province: there are ${actual}; split the filing.`
        : `One entity may have at most ${maximum} websites in this province: there are ${actual}.`,
    'plan.required': ({ minimum }) => `A plan is required from ${minimum} websites on: upload it, or a statement.`,
    'filing_kind.required': ({ answer }) => `Say ${ANSWERS[answer]}: the kind of the filing depends on it.`,
    'filing_kind.conflict': ({ answer, with: other }) =>
      answer === 'domainFiled'
        ? 'The entity has no number but the service has one: check the entity’s; a service filed by another entity must first be cancelled or migrated by that entity.'
        : `Two answers contradict each other: ${ANSWERS[answer]}, and ${ANSWERS[other]}. Check both.`,
    'filing_kind.mismatch': ({ service }) =>
      service === 'website'
        ? 'Another entity has filed this domain: that entity must cancel or migrate it first.'
        : 'Another entity has filed this service: that entity must cancel it first.',
    'filing_kind.missing': ({ kind, part }, { options }) =>
      `The ${part} has no number yet, so "${option(options['filing-kind'], kind)}" is not possible: file it first.`,
    'filing_kind.not_allowed': ({ kind, reason }, { options }) => {
      const name = `"${option(options['filing-kind'], kind)}"`
      if (reason === undefined) return `${name} is not accepted alone in this province: file a change of both.`
      return {
        province: `This province may not accept such a filing, ${name}: ask the access provider first.`,
        elsewhere: `The filing is with another provider: apply for ${name} there, or add access here first.`,
        'on-file': 'The service is already filed with this provider: file a change if something has changed.',
        'no-access': `Mini-programs and quick apps have no network access, so ${name} is not needed: check the type of service.`,
        'not-a-website': `Only websites can do this, ${name}: cancel the service, and have the new entity file it.`,
      }[reason]
    },
    'home_page.mismatch': () => 'The home page is not under the domain: check both.',
    'service.duplicate': ({ part }) =>
      part === 'domain'
        ? 'This domain is in the filing twice: each domain stands for one website.'
        : 'This name is in the filing twice: some provinces reject that.',
    'two_forms.mismatch': ({ part }) =>
      part === 'service-name'
        ? 'The name should preferably be that of the ICP filing.'
        : part === 'entity'
          ? 'Name and document differ from the ICP filing: check that it is the same entity.'
          : `The ICP filing has another ${COMPARED[part]}: check both forms.`,
    'two_forms.conflict': ({ part }) =>
      part === 'name'
        ? 'In the ICP filing this document number has another name: check it.'
        : part === 'document'
          ? 'In the ICP filing this person has another document number: check it.'
          : `In the ICP filing this person has another ${part === 'mobile' ? 'mobile number' : 'e-mail address'}: check it.`,
    'two_forms.unknown': () => 'The ICP filing has no such service: compare the name, the domain and the number.',
    'filed_service.missing': () => 'No service here needs a public-security filing: websites and apps do.',
    'filed_service.unknown': () => 'The ICP filing has no such service: check the index or the number.',
    'filed_service.not_allowed': () => 'Only websites and apps take a public-security filing.',
    'remarks.not_allowed': ({ words }) =>
      `The remarks contain ${words.map((word) => `“${word}”`).join(', ')}, which is not allowed there: rewrite them.`,
    'remarks.too_small': ({ minimum, actual }) =>
      `The remarks have ${actual} characters, but need at least ${minimum}: describe what the service offers.`,
    'remarks.too_large': ({ maximum, actual }) =>
      `The remarks have ${actual} characters, more than ${maximum}: shorten them.`,
    'service_content.not_allowed': ({ content }, { options }) =>
      `"${option(options['service-content'], content)}" may not be accepted here: choose other contents that apply.`,
    'service_content.missing': ({ content }, { options }) =>
      `"${option(options['service-content'], content)}" is what this province prefers: consider it.`,
    'service_content.mismatch': ({ nature, content }, { options }) =>
      `This content does not fit the nature: ${option(options.nature, nature)} ("${option(options['service-content'], content)}"). Choose what applies.`,
    'service_content.wrong_kind': ({ service, content }, { options }) =>
      `This content is not for ${option(options['service-type'], service)} ("${option(options['service-content'], content)}"): choose what applies.`,
    'pre_approval.missing': ({ content, permits }, { options }) =>
      `"${option(options['service-content'], content)}" usually needs a pre-approval first (${permits
        .map((permit) => option(options['pre-approval'], permit))
        .join(' or ')}): add it, or untick the content.`,
    'pre_approval.not_allowed': () => 'An individual cannot hold a pre-approval: file as an organization or untick it.',
    'pre_approval.duplicate': () => 'This pre-approval is listed twice: remove one.',
    'account.conflict': ({ account }) =>
      account === 'individual'
        ? 'An individual account files for individuals only: organizations use an organization account.'
        : 'An organization account does not file for individuals: use an individual account.',
    'notice.required': () => 'Read the notice and tick the box.',
    'filing_number.wrong_kind': ({ expected }) =>
      expected === 'entity'
        ? "The entity's number belongs here, without a suffix such as -1."
        : "The service's number belongs here: the entity's number with a suffix such as -1.",
    'filing_number.mismatch': ({ part }) =>
      ({
        province: 'The number is from another province than the filing: check it.',
        service: 'The suffix of the number belongs to another type of service: check it.',
        entity: "The service's number should be the entity's with a suffix: check both.",
      })[part],
    'filing_number.not_allowed': ({ kind }) =>
      kind === 'first'
        ? 'A first filing has no number yet: remove it, or choose to add a service or access, or to change something.'
        : 'A service that is added has no number yet: remove it, or choose to add access or to change something.',
    'opened_on.conflict': ({ year }) =>
      `The day is before ${year}, the year of the ICP number: enter the day on which the filing was first approved.`,
    'access.conflict': () => 'A filing goes through one access provider: file the other services with theirs.',
    'app_platform.duplicate': ({ part }) =>
      ({
        platform: 'This platform is listed twice: merge the two, or choose another.',
        'public-key': 'Another platform has this public key: each platform has its own signature; check it.',
        fingerprint: 'Another platform has this fingerprint: each platform has its own signature; check it.',
      })[part],
    'credit_code.mismatch': ({ part }) =>
      part === 'name'
        ? 'The credit code does not fit the name: check both.'
        : 'The credit code is from another province: check it, or say in the remarks that the organization has moved.',
    'certificate_address.mismatch': () =>
      'The address on the document is in another province: an organization files in the province on its document.',
    'certificate_address.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}: enter the address on the document.`,
    'pre_approval.mismatch': () => 'The number does not match the chosen type of approval: check both.',
    'interactive.conflict': ({ by }) =>
      by === 'name'
        ? 'The name suggests that users can post, which makes it interactive: check the answer.'
        : 'The contents suggest that users can post, which makes it interactive: check the answer.',
    'dangerous_goods.missing': () => 'Dangerous goods require a certificate: enter its number, or untick them.',
    'domain_suffix.mismatch': ({ reason }) =>
      ({
        government: 'A government website must use a .gov.cn or .政务 domain.',
        institution: 'A public institution should use a .cn or .公益 domain: explain an older one in the remarks.',
        reserved: '.gov.cn and .政务 are for party and government bodies only: check the nature and the domain.',
      })[reason],
    'overseas.conflict': ({ region }) =>
      region === 'mainland'
        ? 'The region is in the mainland, but overseas is ticked: check both.'
        : 'The region is overseas, but overseas is not ticked: check both.',
    'provider_name.mismatch': ({ role }) =>
      `This is not the ${role === 'access' ? 'access provider' : 'registrar'}’s registered name: enter it in full.`,
    'provider_phone.format': () =>
      'This number cannot be called: enter a full number (mobile, landline with its area code, or a service number such as 400).',
    'resource.expired': () => 'The cloud resource has expired: renew it first.',
    'resource.too_small': ({ months }) => `The cloud resource expires in less than ${months} month(s): renew it first.`,
    'registrar.not_allowed': () =>
      'The registrar must be licensed in China: transfer the domain, or enter the Chinese name of the registrar.',
    'material.missing': ({ material }, { options }) =>
      `A material is missing: ${option(options.material, material)}. Add it.`,
    'material.required': () => 'Choose a file.',
    'material.type': () => 'The file cannot be read: choose it again.',
    'material.length': () => 'The file is cut off: save or upload it again.',
    'material.too_small': ({ minimum, actual }) =>
      `The file is only ${sizeText(actual)}, but images of documents need ${sizeText(minimum)} or more: scan it again.`,
    'material.too_large': ({ maximum, actual }) =>
      `The file is ${sizeText(actual)}, more than ${sizeText(maximum)}: compress it.`,
    'material.format': ({ expected, actual }) => {
      const wanted = expected.map(typeText).join(' or ')
      const name = typeText(actual)
      return `${name === undefined ? 'This is not an image' : `This is a ${name} file`}: convert it to ${wanted}; renaming is not enough.`
    },
    'material.mismatch': () =>
      'The extension does not match the type of the file: save it in the right format; renaming is not enough.',
    'material.duplicate': ({ reason }) =>
      reason === 'picture'
        ? 'Both files show the same picture: upload each side of the card as its own file.'
        : 'The same file was given twice: upload each side of the card as its own file.',
    'material.placeholder': () => 'The image is almost blank: check for an empty side or a covered lens.',
    'material.not_allowed': ({ reason }) =>
      reason === 'colourless'
        ? 'The image has no color: scan or photograph it in color.'
        : 'The photo is only marked as rotated, which some systems ignore: save it upright.',
    'commercial_license.missing': () =>
      'A paid service also needs an operating license: add it to the materials, or say in the remarks that it is free.',
    'safety_assessment.missing': () =>
      'A safety assessment is required where users can post: add its report to the materials.',
    'deadline.expired': ({ days }) =>
      `The public-security filing is late: it is due within ${days} days of opening; submit it soon.`,
    'event.conflict': ({ event }, { options }) =>
      `This is dated before "${option(options['filing-event'], event)}", which comes first: check both dates.`,
    'domain_word.not_allowed': ({ word }) =>
      `The domain contains "${word}": a permit or a remark may be required; ask first.`,
    'domain_registration.mismatch': ({ part }) =>
      part === 'holder'
        ? 'The holder of the domain is not the entity: transfer the domain or use another.'
        : "The holder's document number is not the entity's: check it, or update the registration of the domain.",
    'domain_registration.expired': () => 'The domain has expired: renew it first.',
    'domain_registration.too_small': ({ months }) =>
      `The domain expires in less than ${months} months, which some provinces reject: renew it.`,
    'head.wrong_kind': () =>
      'This is not the name of a person: enter the legal representative or the head of the organization.',
  },
})

const COMPARED = {
  entity: 'entity',
  nature: 'nature',
  'entity-name': 'name of the entity',
  'document-number': 'document number',
  division: 'division',
  head: 'legal representative',
  'service-name': 'name',
  domain: 'domain',
  domains: 'list of domains',
  'icp-number': 'ICP number',
  'ip-ranges': 'IP address',
  'access-provider': 'access provider',
  registrar: 'registrar',
  platforms: 'list of platforms',
  email: 'e-mail address',
  address: 'address',
} as const

const SHOWN = {
  icp: 'the ICP number',
  'public-security': 'the public-security number',
  'telecom-license': 'the license number',
  'operating-license': 'the license number',
} as const

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function option(labels: object, key: string): string {
  return (labels as Record<string, string>)[key] ?? key
}
