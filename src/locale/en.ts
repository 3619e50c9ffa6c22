import type { FilingAnswer } from '../foundation/catalog/filing.ts'
import { frozen } from '../foundation/frozen.ts'
import { enCells } from './cells/en.ts'
import { enFields } from './fields/en.ts'
import { sizeText, typeText } from './file-words.ts'
import type { ContextWords, Locale } from './locale.ts'
import { enOptions } from './options/en.ts'

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
  cells: enCells,
  suggestions: {
    text: (text) => `suggestion: ${text}`,
    change: (text) => `Change to ${text}`,
    remark: (text) => `write into the remarks: ${text}`,
    permit: (names) => `pre-approval needed: ${names.join(' or ')}`,
    key: (key) => `the key should be: ${key}`,
  },
  report: {
    error: 'error',
    warning: 'warning',
    advice: 'advice',
    source: 'source',
    liftedBy: 'exception',
    valid: 'ready to submit',
    validSoFar: 'nothing wrong with what is there',
    invalid: 'would be returned',
    form: 'Form',
    counts: ({ error, warning, advice }) =>
      `${error} ${error === 1 ? 'error' : 'errors'}, ${warning} ${warning === 1 ? 'warning' : 'warnings'}${
        advice === 0 ? '' : `, ${advice} of advice`
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
    'context.required': ({ key }) => `Not judged: ${CONTEXT[key]} is missing.`,
    'context.unknown': ({ key }) => `Not judged: ${CONTEXT[key]} is none of the options.`,
    // key
    'key.unknown': ({ expected }) => `The form has no such field: did you mean ${expected}?`,
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
    'field.type': ({ expected }) => `Wrong type: ${/^[ao]/.test(expected) ? 'an' : 'a'} ${expected} is expected.`,
    'field.unknown': () => 'Choose one of the options.',
    'field.format': () => 'No such date (format: 2026-03-07).',
    'field.range': ({ expected }) =>
      expected === 'past' ? 'The date must not be later than today.' : 'The date must not be earlier than today.',
    'field.too_small': ({ minimum, field, entry }, { fields }) =>
      `${entry === 'choice' ? 'Choose' : 'Enter'} at least ${minimum}${field === undefined ? '' : ` (${option(fields, field)})`}.`,
    'field.too_large': ({ maximum }) => `At most ${maximum} allowed.`,
    'field.placeholder': () => 'This says nothing: enter what it is, or leave blank what may be left blank.',
    'field.duplicate': () => 'This repeats an earlier entry: remove one of them.',
    'field.insecure': () => 'This holds a private key: delete it. It is given away now, so replace it.',
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
        ? 'Digits 7 to 14 of the ID number are not a real birth date.'
        : reason === 'future'
          ? 'The birth date in the ID number lies in the future.'
          : 'The birth date in the ID number is more than 130 years ago: check it.',
    'resident_id.unknown': ({ part }) =>
      part === 'province'
        ? 'The first two digits of the ID number are not a province.'
        : 'The first six digits of the ID number are not a known county (since 1981): check them against the card.',
    'resident_id.retired': ({ until }) =>
      `The county of the first six digits was gone by ${until}, before the birth date: check them against the card.`,
    'resident_id.outdated': () =>
      'Numbers of 15 digits are no longer valid: enter the 18 characters of the present card.',
    'resident_id.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a resident ID number: check the type of document.`,
    'resident_id.placeholder': () => 'This looks like a placeholder: enter the number on the ID card.',
    'resident_id.format': () =>
      'A spreadsheet seems to have changed this number (its end became zeros, or it reads 1.1E+17): copy it from the original.',
    'resident_id.too_large': ({ actual }) => `Enter one ID number: there are ${actual} here.`,
    // residence_permit and the other personal documents
    'residence_permit.required': () => 'Enter the residence permit number.',
    'residence_permit.type': () => 'The residence permit number must be text (a number type loses its last digits).',
    'residence_permit.length': ({ actual }) =>
      `A residence permit number has 18 characters, this one has ${actual}: check for a missing or extra one.`,
    'residence_permit.charset': ({ position }) =>
      `Character ${position} of the residence permit number is wrong: 17 digits, then a digit or X.`,
    'residence_permit.checksum': () =>
      'The check character of the permit number does not match: usually one wrong digit or two swapped ones.',
    'residence_permit.range': ({ reason }) =>
      reason === 'impossible'
        ? 'Digits 7 to 14 are not a real birth date: check them.'
        : reason === 'future'
          ? 'The birth date in the permit number lies in the future: check it.'
          : 'The birth date is more than 130 years ago: check it.',
    'residence_permit.unknown': () =>
      'A residence permit number begins with 810000 (Hong Kong), 820000 (Macao) or 830000 (Taiwan): check the number and the type of document.',
    'residence_permit.mismatch': ({ expected }) =>
      `The number is not of the chosen type of document: it should begin with ${expected
        .map((region) => ({ 'hong-kong': '810000', macao: '820000', taiwan: '830000' })[region])
        .join(' or ')}.`,
    'residence_permit.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a residence permit number: check the type of document.`,
    'residence_permit.placeholder': () => 'This looks like a placeholder: enter the number on the permit.',
    'residence_permit.format': () =>
      'A spreadsheet seems to have changed this number (its end became zeros, or it reads 1.1E+17): copy it from the original.',
    'residence_permit.too_large': ({ actual }) => `Enter one residence permit number: there are ${actual} here.`,
    'foreign_permanent_resident_id.required': () => 'Enter the number of the foreign permanent resident ID card.',
    'foreign_permanent_resident_id.type': () =>
      'The foreign permanent resident ID number must be text (a number type loses its last digits).',
    'foreign_permanent_resident_id.length': ({ actual }) =>
      `A foreign permanent resident ID number has 18 characters (15 on older cards), this one has ${actual}.`,
    'foreign_permanent_resident_id.charset': ({ position }) =>
      `Character ${position} is wrong: 18 characters begin with 9 and may end in X; older cards have 3 letters and 12 digits.`,
    'foreign_permanent_resident_id.checksum': () =>
      'The check character of the number does not match: usually one wrong digit or two swapped ones.',
    'foreign_permanent_resident_id.range': ({ reason }) =>
      reason === 'impossible'
        ? 'The birth date in the number does not exist: check it.'
        : 'The birth date in the number lies in the future: check it.',
    'foreign_permanent_resident_id.unknown': ({ part }) =>
      part === 'province'
        ? 'The place of acceptance in the number is not a province: compare with the card.'
        : 'The nationality in the number is not a known country code: compare with the card.',
    'foreign_permanent_resident_id.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a foreign permanent resident ID number: check the type of document.`,
    'foreign_permanent_resident_id.placeholder': () => 'This looks like a placeholder: enter the number on the card.',
    'foreign_permanent_resident_id.format': () =>
      'A spreadsheet seems to have changed this number (its end became zeros, or it reads 1.1E+17): copy it from the original.',
    'foreign_permanent_resident_id.too_large': ({ actual }) => `Enter one card number: there are ${actual} here.`,
    'passport.required': () => 'Enter the passport number.',
    'passport.type': () => 'The passport number must be text.',
    'passport.length': ({ expected, actual }) =>
      `A passport number has up to ${expected.join(' or ')} characters, a Chinese one 8 or 9; this one has ${actual}: compare with the data page.`,
    'passport.charset': ({ position }) =>
      `Character ${position} of the passport number is wrong: letters and digits only; behind the E of a Chinese number stands neither I nor O (perhaps 1 or 0).`,
    'passport.format': () => 'This does not look like a passport number: compare with the data page.',
    'passport.outdated': () =>
      'Chinese passports with G have all expired (issued until 2012): enter the present number, or go on if the passport is foreign.',
    'passport.placeholder': () => 'This looks like a placeholder: enter the number on the data page.',
    'passport.wrong_kind': ({ kind }, { kinds }) =>
      kind === 'hong-kong-macao-travel-permit'
        ? `This looks like ${kinds[kind]}: check the type of document, and go on if it is a passport number of 9 characters.`
        : `This is ${kinds[kind]}, not a passport number: check the type of document.`,
    'passport.too_large': ({ actual }) => `Enter one passport number: there are ${actual} here.`,
    'hong_kong_macao_travel_permit.required': () => 'Enter the number of the mainland travel permit.',
    'hong_kong_macao_travel_permit.type': () => 'The number of the mainland travel permit must be text.',
    'hong_kong_macao_travel_permit.length': ({ actual }) =>
      `A mainland travel permit has H or M and 8 digits (older ones 2 more), this number has ${actual} characters.`,
    'hong_kong_macao_travel_permit.charset': ({ position }) =>
      `Character ${position} is wrong: H or M and 8 digits (0/O, 1/I); C or W begin the permits of mainland residents for Hong Kong and Macao.`,
    'hong_kong_macao_travel_permit.placeholder': () =>
      'This looks like a placeholder: enter the number on the travel permit.',
    'hong_kong_macao_travel_permit.wrong_kind': ({ kind }, { kinds }) =>
      `This looks like ${kinds[kind]}, not like a mainland travel permit number: check the type of document.`,
    'hong_kong_macao_travel_permit.too_large': ({ actual }) => `Enter one permit number: there are ${actual} here.`,
    'taiwan_resident_travel_permit.required': () => 'Enter the number of the mainland travel permit.',
    'taiwan_resident_travel_permit.type': () =>
      'The number of the mainland travel permit must be text (a number type loses its leading zeros).',
    'taiwan_resident_travel_permit.length': ({ actual }) =>
      `A mainland travel permit for Taiwan residents has 8 digits (10 on older ones), this number has ${actual}; leading zeros count.`,
    'taiwan_resident_travel_permit.charset': ({ position }) =>
      `Character ${position} is wrong: the number has digits only, compare with the permit.`,
    'taiwan_resident_travel_permit.not_allowed': () =>
      'This looks like a single-entry permit or a Taiwan ID card, which a filing does not take: enter the 8 digits of the five-year permit.',
    'taiwan_resident_travel_permit.outdated': () =>
      'This is the number of a booklet, issued until 2015 and expired since: enter the 8 digits of the card.',
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
    'military_officer_id.missing': () => 'The words before the digits are missing (format: 军字第2001988号).',
    'military_officer_id.retired': () =>
      "Today's form does not offer the officer's card: use a resident ID card or another document of the list.",
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
        ? 'The period of validity has a first and a last day.'
        : 'The date must be text (format: 2026-03-07).',
    'validity.format': ({ part }) =>
      part === 'from'
        ? 'The first day of validity does not exist (format: 2026-03-07).'
        : 'The last day of validity does not exist (format: 2026-03-07, or choose long-term).',
    'validity.range': () => 'The first day of validity lies in the future: check it.',
    'validity.conflict': ({ with: other }) =>
      other === 'from'
        ? 'The last day of validity must be after the first: check both.'
        : 'The first day of validity is before the birth date: check it.',
    'validity.expired': () => 'The document has expired: renew it before you submit.',
    'validity.too_small': ({ minimumMonths }) =>
      `The document is valid for less than ${minimumMonths} more months, and some provinces return that: renew it first.`,
    'validity.mismatch': ({ expected }) =>
      `The document cannot be valid for that long: ${expected
        .map((years) => (years === 0 ? 'long-term' : `${years} years`))
        .join(' or ')} would be usual. Compare both dates with the document.`,
    'validity.not_allowed': () =>
      'This document, or a holder of that age, is not valid long-term (resident ID cards are from the age of 46): check the last day.',
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
        ? 'The first two characters are not a known category: compare with the certificate.'
        : part === 'department'
          ? 'The first character is not a registering department: compare with the certificate.'
          : 'Characters 3 to 8 are not of a province (nor 100000): compare with the certificate.',
    'social_credit_code.placeholder': () => 'This looks like a placeholder: enter the code on the certificate.',
    'social_credit_code.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a unified social credit code: check the type of document.`,
    'social_credit_code.format': () =>
      'A spreadsheet seems to have changed this number (its end became zeros, or it reads 1.1E+17): copy it from the original.',
    'social_credit_code.too_large': ({ actual }) => `Enter one social credit code: there are ${actual} here.`,
    // organization documents
    'organization_code.required': () => 'Enter the organization code.',
    'organization_code.type': () => 'The organization code must be text.',
    'organization_code.length': ({ actual }) =>
      `An organization code has 9 characters besides the hyphen, this one has ${actual}.`,
    'organization_code.charset': ({ position }) =>
      `Character ${position} of the organization code is wrong: eight digits or capitals, then a digit or X.`,
    'organization_code.checksum': () =>
      'The check character of the organization code does not match: compare it with the certificate.',
    'organization_code.placeholder': () => 'This looks like a placeholder: enter the code on the certificate.',
    'organization_code.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not an organization code: check the type of document.`,
    'organization_code.too_large': ({ actual }) => `Enter one organization code: there are ${actual} here.`,
    'business_registration_number.required': () => 'Enter the business registration number.',
    'business_registration_number.type': () => 'The business registration number must be text.',
    'business_registration_number.length': ({ actual }) =>
      `A business registration number has 15 digits, this one has ${actual}; if the license bears a social credit code, enter that.`,
    'business_registration_number.charset': ({ position }) =>
      `Character ${position} of the registration number is not a digit: compare it with the license.`,
    'business_registration_number.checksum': () =>
      'The check digit of the registration number does not match: compare it with the license.',
    'business_registration_number.unknown': () =>
      'The first six digits are not of a province (nor 100000): compare with the license.',
    'business_registration_number.placeholder': () => 'This looks like a placeholder: enter the number on the license.',
    'business_registration_number.outdated': () =>
      'This is a registration number from before 2007: see whether the license was exchanged and bears a social credit code.',
    'business_registration_number.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a business registration number: check the type of document.`,
    'business_registration_number.format': () =>
      'A spreadsheet seems to have changed this number (its end became zeros, or it reads 1.1E+17): copy it from the original.',
    'business_registration_number.too_large': ({ actual }) =>
      `Enter one registration number: there are ${actual} here.`,
    'taxpayer_id.required': () => 'Enter the taxpayer ID.',
    'taxpayer_id.type': () => 'The taxpayer ID must be text.',
    'taxpayer_id.length': ({ actual }) =>
      `A taxpayer ID has 18 characters (older ones 15, 17 or 20), this one has ${actual}.`,
    'taxpayer_id.charset': ({ position }) =>
      `Character ${position} of the taxpayer ID is wrong: compare it with the paper.`,
    'taxpayer_id.checksum': ({ part }, { kinds }) =>
      part === 'social-credit-code'
        ? 'A taxpayer ID of 18 characters is the social credit code, and this is not a valid one: check it character by character.'
        : part === 'organization-code'
          ? 'The organization code in this taxpayer ID does not hold: of 15 characters the last 9 are that code, check them.'
          : `The ID number in this taxpayer ID does not hold: without its last two digits it should be ${kinds['resident-id']}.`,
    'taxpayer_id.unknown': () => 'The first six digits of the taxpayer ID lie in no province: check them.',
    'taxpayer_id.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not the taxpayer ID of an organization: check it.`,
    'taxpayer_id.placeholder': () => 'This looks like a placeholder: enter the number on the certificate.',
    'taxpayer_id.format': () =>
      'A spreadsheet seems to have changed this number (its end became zeros, or it reads 1.1E+17): copy it from the original.',
    'taxpayer_id.too_large': ({ actual }) => `Enter one taxpayer ID: there are ${actual} here.`,
    'military_unit_code.required': () => 'Enter the military unit code.',
    'military_unit_code.type': () => 'The military unit code must be text.',
    'military_unit_code.length': ({ actual }) => `A military unit code has 4 or 5 digits, this one has ${actual}.`,
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
        : `The credit code on the certificate has ${expected.join(' or ')} characters, this one has ${actual}: compare them.`,
    'certificate_number.charset': ({ position }) =>
      `Character ${position} does not belong in a certificate number: compare it with the certificate.`,
    'certificate_number.format': () => 'There is not a digit in it: enter the number on the certificate.',
    'certificate_number.checksum': () =>
      'This is not a valid social credit code: compare it with the certificate (0/O, 1/I, 2/Z, 5/S).',
    'certificate_number.placeholder': () => 'This looks like a placeholder: enter the number on the certificate.',
    'certificate_number.outdated': () =>
      'Since 2016 this certificate bears a social credit code: see whether it was exchanged, and enter the 18 characters.',
    'certificate_number.mismatch': ({ expected }) =>
      `The credit code does not begin as on such certificates: with ${expected.join(', ')}. Check the type of document and the number.`,
    'certificate_number.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not the number of the certificate: check the type of document.`,
    // office_phone
    'office_phone.required': () => 'Enter the office phone number.',
    'office_phone.type': () => 'The office phone number must be text.',
    'office_phone.length': ({ expected, actual, areaCode }) =>
      areaCode === undefined
        ? `The number has the wrong length (${actual} digits).`
        : `Numbers under area code ${areaCode} have ${expected.join(' or ')} digits, this one has ${actual}.`,
    'office_phone.charset': ({ position }) =>
      `Character ${position} does not belong in a phone number: enter one number only (format: 0086-010-68870788).`,
    'office_phone.missing': () => 'The area code is missing (format: 0086-010-68870788).',
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
        : `This looks like an invalid number (${{ repeated: 'one digit repeated', ascending: 'digits counting up', descending: 'digits counting down' }[pattern]}): enter a number that is really the organization's own.`,
    'office_phone.mismatch': ({ areaCode }) =>
      `Area code ${areaCode} does not serve the entity's division: check the phone and the division.`,
    'office_phone.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}; the office phone is a landline with its area code.`,
    'office_phone.too_large': ({ actual }) => `Enter one office phone: there are ${actual} here.`,
    // contacts
    'mobile_phone.required': () => 'Enter the mobile number.',
    'mobile_phone.type': () => 'The mobile number must be text.',
    'mobile_phone.length': ({ actual }) =>
      `A mobile number has 11 digits, this one has ${actual}: check for a missing or extra one.`,
    'mobile_phone.charset': ({ position }) =>
      `Character ${position} does not belong in a mobile number: enter one number of 11 digits only.`,
    'mobile_phone.range': () => 'Mobile numbers begin with 13 to 19: check the number.',
    'mobile_phone.unknown': () =>
      'The first three digits are in no list of mobile segments: check them, or go on if they are new.',
    'mobile_phone.not_allowed': ({ segment }) =>
      segment === 'iot'
        ? "Numbers of this segment are for machines: enter the person's own mobile number."
        : `Numbers of ${{ 'virtual-operator': 'virtual operators', 'data-card': 'data cards', satellite: 'satellite phones' }[segment]} may miss the messages (with the verification code): another number is safer.`,
    'mobile_phone.placeholder': ({ pattern }) =>
      pattern === 'text'
        ? 'The number is not filled in: enter the real one.'
        : "This looks like an example or a made-up number: make sure that it is the person's own.",
    'mobile_phone.wrong_kind': ({ kind }, { kinds }) => `This is ${kinds[kind]}: enter a mobile number of 11 digits.`,
    'mobile_phone.format': () =>
      'A spreadsheet seems to have changed this number (its end became zeros, or it reads 1.1E+17): copy it from the original.',
    'mobile_phone.too_large': ({ actual }) => `Enter one mobile number: there are ${actual} here.`,
    'international_phone.required': () => 'Enter the phone number.',
    'international_phone.type': () => 'The phone number must be text.',
    'international_phone.length': ({ actual }) =>
      `The number has a wrong length (${actual} digits with the calling code): check it.`,
    'international_phone.charset': ({ position }) =>
      `Character ${position} does not belong in a phone number (format: +85221234567).`,
    'international_phone.missing': () => 'The calling code is missing (format: +85221234567).',
    'international_phone.unknown': ({ part }) =>
      part === 'country'
        ? 'Numbers of this country cannot be checked here: make sure that it is right.'
        : 'The number is outside the known ranges of its country: check it, or go on if it is in use.',
    'international_phone.too_large': ({ actual }) => `Enter one phone number: there are ${actual} here.`,
    'email.required': () => 'Enter the e-mail address.',
    'email.type': () => 'The e-mail address must be text.',
    'email.length': ({ expected, actual }) =>
      expected[0] === 64
        ? 'The part before the @ has 64 characters at most: check it.'
        : `An e-mail address has 254 characters at most, this one has ${actual}: check it.`,
    'email.charset': ({ position }) =>
      `Character ${position} is unusual in an e-mail address: many systems refuse it, use one of letters and digits.`,
    'email.format': ({ part }) =>
      part === 'several'
        ? 'Enter one e-mail address only and remove the others.'
        : part === 'at'
          ? 'An e-mail address has exactly one @: zhangsan@example.cn.'
          : part === 'local'
            ? 'The part before the @ must not be empty, nor begin, end or repeat with dots.'
            : 'The domain after the @ is not right: check it.',
    'email.unknown': () => 'The domain looks misspelt: check what stands behind the @.',
    'email.placeholder': () => 'This looks like an example: enter an address that receives mail.',
    'email.wrong_kind': ({ kind }, { kinds }) => `This is ${kinds[kind]}: enter an e-mail address.`,
    'postcode.required': () => 'Enter the postcode.',
    'postcode.type': () => 'The postcode must be text (a number type loses its leading zero).',
    'postcode.length': ({ actual }) => `A postcode has 6 digits, this one has ${actual}.`,
    'postcode.charset': ({ position }) => `Character ${position} does not belong in a postcode: 6 digits.`,
    'postcode.placeholder': () => 'This looks like a placeholder: enter the postcode of the address.',
    'postcode.unknown': () =>
      'The first two digits are in no list of postcodes: check them, or go on if they are right.',
    'postcode.mismatch': () =>
      'The postcode belongs to another province: check it, or go on if the place is near the border and it is right.',
    'postcode.too_large': ({ actual }) => `Enter one postcode: there are ${actual} here.`,
    'postal_address.required': () => 'Enter the full address.',
    'postal_address.type': () => 'The address must be text.',
    'postal_address.length': ({ actual }) => `The address is too long (${actual} characters): shorten it.`,
    'postal_address.charset': () => 'Write the address in Chinese.',
    'postal_address.missing': ({ part }) =>
      `The address lacks ${{ street: 'the street and the door number', door: 'the door number (building, room)', village: 'the village (group) or the door number' }[part]}: add it. If there is nothing more to add, say so in the remarks.`,
    'postal_address.too_large': ({ actual }) => `Enter one address, not ${actual}.`,
    'postal_address.mismatch': ({ part }) =>
      part === 'province'
        ? 'The province in the address is not the chosen one: check it.'
        : 'The city or county in the address is not the chosen one: check it, or go on if it is the same place.',
    'postal_address.not_allowed': ({ part }) =>
      part === 'phone'
        ? 'There is a phone number in the address: delete it.'
        : 'This province does not take 市辖区: choose and write the real district.',
    'postal_address.placeholder': () => 'The address is not filled in: enter the real one.',
    'postal_address.wrong_kind': ({ kind }, { kinds }) => `This is ${kinds[kind]}: enter the address.`,
    // names
    'service_name.required': () => 'Enter the name of the website or app.',
    'service_name.type': () => 'The name must be text.',
    'service_name.too_small': ({ minimum, actual, unit }) =>
      unit === 'han'
        ? `Some providers and provinces want ${minimum} Chinese characters, this name has ${actual}: add some.`
        : unit === 'column'
          ? `A name has at least ${minimum} characters, a Chinese one counting two; this one has ${actual}: add some.`
          : `A name has at least ${minimum} characters (letters and digits count, brackets and hyphens do not), this one has ${actual}.`,
    'service_name.too_large': ({ maximum, actual, unit }) =>
      unit === 'column'
        ? `The name has ${actual} characters, a Chinese one counting two, more than ${maximum}: shorten it.`
        : `The name has ${actual} characters, more than ${maximum}: shorten it.`,
    'service_name.charset': ({ kind }) =>
      ({
        symbol: 'The name has a symbol: use Chinese characters, letters, digits, brackets and hyphens only.',
        space: 'There is a space within the name: remove it.',
        script: 'The name has letters that are neither Chinese nor English, or a radical: use standard characters.',
      })[kind],
    'service_name.format': ({ kind }) =>
      ({
        digits: 'The name must not be digits only: add Chinese characters.',
        latin: 'The name must not be Latin letters (and digits) only: add Chinese characters.',
        'latin-part': 'This province takes no English in the names of organizations: use Chinese characters.',
        domain: 'The name must not be or hold a domain or web address: use a Chinese name.',
      })[kind],
    'service_name.not_allowed': ({ topic, words }) => {
      const quoted = words.map((word) => `“${word}”`).join(', ')
      switch (topic) {
        case 'state':
          return `Only national-level units may head a name with ${quoted}, and others should avoid it: choose another name.`
        case 'authority':
          return `${quoted} is wording of public authority: choose another name or show the authorization.`
        case 'sensitive':
          return `The name has the sensitive word ${quoted}: choose another name.`
        case 'foreign':
          return `The name has a foreign state or international organization, ${quoted}: change it or explain it.`
        case 'claim':
          return `The name exaggerates, ${quoted}: leave that out.`
        case 'pre-approval':
          return `${quoted} needs a pre-approval: organizations show the permit, individuals choose another name.`
        case 'individual':
          return `An individual's website should not be named with ${quoted}, wording of organizations, trade or platforms: choose another name.`
        case 'idiom':
          return `The name is an idiom and nothing else: some providers refuse ${quoted} for an individual's website, choose another name.`
        case 'place':
          return `A place is named (${quoted}): choose another name for an individual's website.`
        case 'app':
          return `${quoted} must not be, or stand in, the name of an app or mini-program: choose another name.`
        default:
          return `The province does not take ${quoted} in a name: choose another one or show what it asks for.`
      }
    },
    'service_name.conflict': ({ topic, words }) =>
      topic === 'individual'
        ? `The name has a word that organizations use: ${words.map((word) => `“${word}”`).join(', ')} is not for individuals, choose another name.`
        : `${words.map((word) => `“${word}”`).join(', ')} in the name does not fit the nature of the entity: check the nature or choose another name.`,
    'service_name.disguised': ({ words }) =>
      `Without spaces, symbols, odd characters and digits for letters the name has the restricted word ${words.map((word) => `“${word}”`).join(', ')}, and it is returned all the same: choose another name.`,
    'service_name.mismatch': ({ kind }) =>
      ({
        entity:
          "The name shows no relation to the entity's: use its full or short name, explain it in the remarks, or show the trademark.",
        place:
          "The name begins with a place that the entity's name lacks: make sure that the entity serves that area, or choose another name.",
        'own-person':
          "The name has the applicant's own name, which alone is returned and otherwise not taken everywhere: choose another name.",
        'other-person': "The person in the name is not the applicant: use the applicant's name or choose another one.",
        form: 'Some providers in Jiangsu want a fixed form: 某某的个人博客 or 某某的个人主页. Ask them first.',
      })[kind],
    'service_name.placeholder': () => 'The name looks like a placeholder: enter the real one.',
    'entity_name.required': () => 'Enter the name of the entity.',
    'entity_name.type': () => 'The name of the entity must be text.',
    'entity_name.too_small': () => 'The name is too short: enter the full name on the certificate.',
    'entity_name.too_large': ({ maximum }) =>
      `The name has more than ${maximum} characters: compare with the certificate.`,
    'entity_name.charset': ({ kind }) =>
      ({
        digit: 'The name has digits: make sure that it is exactly as on the certificate.',
        latin: 'The name has letters: make sure that it is exactly as on the certificate.',
        symbol: 'The name has a mark that certificates seldom print: compare with the certificate.',
        space: 'There is a space within the name: compare with the certificate.',
        invisible: 'The name had invisible characters, which were dropped: check it.',
        bracket: 'The brackets are half-width; certificates usually print （ and ）: enter them as there.',
      })[kind],
    'entity_name.format': ({ kind }) =>
      ({
        domain: 'This is a domain: enter the full name on the certificate.',
        digits: 'The name must not be digits only: enter the full name on the certificate.',
        latin: 'The name must not be Latin letters only: enter the full name on the certificate.',
        truncated: 'The name is cut off: enter the full name on the certificate.',
        repeated: 'A part of the name is repeated: compare it with the certificate.',
        brackets: 'Brackets or quotes of the name are not in pairs: compare it with the certificate.',
        tail: 'Something stands behind the name that is no part of it: compare it with the certificate.',
        'legal-form': 'The name has no legal form such as 公司, 厂 or 店: enter the full name on the business license.',
      })[kind],
    'entity_name.not_allowed': ({ words }) =>
      `${words.map((word) => `“${word}”`).join(', ')} reads as a form of address: enter the individual's real name.`,
    'entity_name.conflict': ({ words }) =>
      `A name that ends in ${words.map((word) => `“${word}”`).join(', ')} does not fit the chosen nature: check the nature.`,
    'entity_name.mismatch': () => 'This looks like the name of the service: enter the full name on the certificate.',
    'entity_name.wrong_kind': () =>
      "This looks like a person's name: right for some traders without a firm, otherwise enter the full name on the certificate.",
    'entity_name.placeholder': () => 'The name is not filled in: enter the full name on the certificate.',
    'person_name.required': () => 'Enter the name.',
    'person_name.type': () => 'The name must be text.',
    'person_name.too_small': () => 'The name has one character only: check that nothing is missing.',
    'person_name.too_large': ({ maximum }) =>
      `The name has more than ${maximum} characters: compare with the document.`,
    'person_name.charset': ({ kind }) =>
      ({
        digit: 'A name has no digits: enter the name on the document.',
        latin: "The name has letters, as only foreigners' documents have: enter it as on the document.",
        symbol: 'The name has a character that does not belong there: enter it as on the document.',
        space: 'There is a space in the name: check it; Chinese names have none.',
        invisible: 'The name had invisible characters, which were dropped: check it.',
        separator: 'The parts of a name are joined by “·”; the mark was replaced: check it.',
      })[kind],
    'person_name.format': ({ kind }) =>
      kind === 'separator'
        ? 'The mark “·” stands between parts of a name only, and only once: enter the name as on the document.'
        : 'There is a comma in the name: write it in the order of the passport, without a comma.',
    'person_name.not_allowed': ({ words }) =>
      `${words.map((word) => `“${word}”`).join(', ')} reads as a form of address: enter the real name as on the document.`,
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
      `The ICP number must have ${expected.join(' or ')} digits, this one has ${actual}: check for a missing or extra one.`,
    'icp_number.format': () =>
      'This is not how ICP numbers are written (format: 京ICP备16020626号-8): copy it from the filing system.',
    'icp_number.missing': () => 'The province in front of the ICP number is missing: copy the number as it was issued.',
    'icp_number.mismatch': ({ expected }) =>
      `In ICP numbers this province is written ${expected}, unlike on number plates and in police filings: correct it.`,
    'icp_number.unknown': ({ part }) =>
      part === 'province'
        ? 'The ICP number does not begin with a province: check it.'
        : part === 'registry'
          ? 'This number is from a registry that people run for fun, not from the ministry: enter the ICP number.'
          : 'No published number of a quick app ends in K: compare with the filing system.',
    'icp_number.range': ({ part }) =>
      part === 'year'
        ? 'The year in the ICP number is impossible: two digits from 05 to 20, or four from 2020 to this year.'
        : part === 'index'
          ? 'The service number behind the hyphen runs from 1 to 9999: check it.'
          : 'The serial of the ICP number is unusually high, digits may be missing: compare with the filing system.',
    'icp_number.placeholder': () => 'This looks like a placeholder: enter the ICP number that was issued.',
    'icp_number.wrong_kind': ({ kind }, { kinds }) => `This is ${kinds[kind]}, not an ICP number: check it.`,
    'telecom_license.required': () => 'Enter the number of the telecom license.',
    'telecom_license.too_large': ({ actual }) => `Enter one license number: there are ${actual} here.`,
    'telecom_license.type': () => 'The number of the telecom license must be text.',
    'telecom_license.length': ({ expected, actual }) =>
      `The license number must have ${expected.join(' or ')} digits, this one has ${actual}: check for a missing or extra one.`,
    'telecom_license.format': () =>
      'This is not how telecom licenses are numbered (format: 粤B2-20090059): copy it from the license.',
    'telecom_license.missing': () =>
      'The province in front of the license number is missing: copy it from the license.',
    'telecom_license.unknown': () => 'The license number does not begin with a province: copy it from the license.',
    'telecom_license.range': () =>
      'The year in the license number is impossible: it lies before 2000 or in the future, check it.',
    'telecom_license.placeholder': () => 'This looks like a placeholder: enter the number on the license.',
    'telecom_license.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not the number of a telecom license: check it.`,
    'public_security_number.required': () => 'Enter the public-security number.',
    'public_security_number.too_large': ({ actual }) => `Enter one public-security number: there are ${actual} here.`,
    'public_security_number.type': () => 'The public-security number must be text.',
    'public_security_number.length': ({ actual }) =>
      `A public-security number has 14 digits, this one has ${actual}: check for a missing or extra one.`,
    'public_security_number.format': () =>
      'This is not how public-security numbers are written (format: 京公网安备11010502030143号): copy it from the platform.',
    'public_security_number.missing': () =>
      'The province is missing in front of the number: copy the number as the platform shows it.',
    'public_security_number.mismatch': ({ expected }) =>
      `The first two digits belong to the province ${expected}, another character stands in front: check both.`,
    'public_security_number.unknown': ({ part }) =>
      part === 'province'
        ? 'The first two digits are not the code of a province: check them.'
        : part === 'registry'
          ? "This is a number of a city's old register: enter the one of the national public-security platform."
          : part === 'letter'
            ? 'There is usually no letter behind the digits: compare with the platform.'
            : 'Digits 7 and 8 of a public-security number are usually 02: compare with the platform.',
    'public_security_number.outdated': () =>
      'This is an old number from before the national platform: renew the filing there and use its 14 digits.',
    'public_security_number.placeholder': () =>
      'This looks like a placeholder: enter the public-security number that was issued.',
    'public_security_number.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, not a public-security number: check it.`,
    'operating_license.required': () => 'Enter the number of the license or approval.',
    'operating_license.type': () => 'The number of the license must be text.',
    'operating_license.length': () => 'This is too long for one number: enter the number of the license alone.',
    'operating_license.format': () =>
      'Numbers of this license usually look different: compare with the license and go on if they agree.',
    'operating_license.range': () =>
      'The year in the number is before 1990 or in the future: compare with the license.',
    'operating_license.unknown': () =>
      'This is the number of no license that we know: make sure that it belongs to the pre-approval.',
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
        'telecom-license': `The page shows the number of the telecom license only: add the ${number} of the website.`,
        script: `The ${number} stands in a script only: open the page and look for it, with a link to https://beian.miit.gov.cn/.`,
        hidden: `The ${number} is hidden: let it be seen at the bottom of the home page.`,
        image: `The ${number} is the alternative text of an image only: write it out, with a link to https://beian.miit.gov.cn/.`,
      }[shown]
    },
    'footer_link.missing': ({ kind, link, expected }) =>
      link === 'beside'
        ? `The link stands around other text than ${SHOWN[kind]}: link the number to ${expected}.`
        : link === 'none'
          ? `${capital(SHOWN[kind])} has no link: link it to ${expected}.`
          : `The link of ${SHOWN[kind]} leads nowhere: change it to ${expected}.`,
    'footer_link.mismatch': ({ kind, part, expected }) =>
      part === 'host'
        ? `The link of ${SHOWN[kind]} leads to another website: change it to ${expected}.`
        : part === 'no-code'
          ? `The link of ${SHOWN[kind]} names no number: change it to ${expected}.`
          : `The link is of another number: if ${SHOWN[kind]} on the page is right, change it to ${expected}.`,
    'footer_link.format': ({ kind, part, expected }) =>
      part === 'scheme'
        ? `The link of ${SHOWN[kind]} does not begin with https://: change it to ${expected}.`
        : `The link has more than digits in ${SHOWN[kind]}: change it to ${expected}.`,
    'footer_link.outdated': ({ kind, expected }) =>
      `The address of the link has been given up: change that of ${SHOWN[kind]} to ${expected}.`,
    'footer_link.insecure': ({ kind, expected }) => `The link of ${SHOWN[kind]} uses http: change it to ${expected}.`,
    'footer_icon.missing': ({ kind }) =>
      `The emblem in front of ${SHOWN[kind]} is missing: download it from the platform.`,
    'footer_number.format': ({ kind }) =>
      `${capital(SHOWN[kind])} is not written as issued: copy it from the filing system.`,
    'footer_number.unknown': ({ kind, part }) => {
      const why = {
        length: 'has not the right count of digits',
        province: 'has no province or a wrong one',
        year: 'has a year that cannot be',
        index: 'ends in a number that cannot be',
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
      'This number is from before the national platform: renew the filing there and show its 14 digits.',
    'footer_number.required': ({ kind }) => `${capital(SHOWN[kind])} has no digits: put the whole number there.`,
    'footer_label.wrong_kind': () =>
      'The label is that of a license, the number a filing: change the label to ICP备案号.',
    'footer_license.missing': ({ license }) =>
      ({
        'government-site': "The code of the government's website is missing: show it at the bottom.",
        'news-information': 'The number of the news license is missing: show it on the page.',
        'generative-ai': 'The filing of the AI model is missing: show its name and number.',
      })[license],
    'footer_number.placeholder': ({ kind }) =>
      `${capital(SHOWN[kind])} is still a placeholder: put the issued one there.`,
    'footer_number.wrong_kind': ({ shown, expected }) => {
      if (shown !== 'entity') {
        const what = {
          website: 'a website',
          app: 'an app',
          'mini-program': 'a mini-program',
          'quick-app': 'a quick app',
        }
        const due = expected === undefined ? "this service's own" : expected
        return `The page shows the number of ${what[shown]} alone: show ${due}.`
      }
      return expected === undefined
        ? "The page shows the entity's number, not the website's: add the hyphen and number at its end, as the filing system has them."
        : `The page shows the entity's number, not the website's: change it to ${expected}.`
    },
    'footer_number.missing': ({ kind, expected, shown }) => {
      const what = capital(expected === undefined ? SHOWN[kind] : `${SHOWN[kind]} (${expected})`)
      return {
        nothing: `${what} is not on the page: add it.`,
        script: `${what} stands in a script only: open the page and look for it.`,
        hidden: `${what} is hidden: let it be seen.`,
        image: `${what} is the alternative text of an image only: write it out.`,
        'not-on-phones': `${what} is hidden on phones: let it be seen there, too.`,
      }[shown]
    },
    'footer_number.mismatch': ({ kind, expected, shown }) =>
      `${capital(SHOWN[kind])} is not the one that was filed: the page has ${shown}, filed is ${expected}; correct the page.`,
    'footer_number.conflict': ({ kind, count }) =>
      `The page shows numbers of ${count} websites: keep ${SHOWN[kind]} of this one.`,
    'footer_page.charset': ({ part, count }) =>
      part === 'replaced'
        ? `${count} characters of the page could not be decoded: check its encoding, and save it as UTF-8.`
        : 'The text of the page was decoded wrongly and saved so: restore it, and save it as UTF-8.',
    'footer_copyright.missing': () =>
      "The copyright line is missing: this province wants 版权所有 and the entity's name at the bottom.",
    'footer_expected.format': () => 'What was expected is no record number: check what was given.',
    'footer_expected.missing': () =>
      'No numbers are given for this website, so that none were compared: add its ICP number.',
    'footer_expected.wrong_kind': ({ kind }) => `What was expected is not ${SHOWN[kind]}: check what was given.`,
    // network
    'domain.required': () => 'Enter the domain name.',
    'domain.type': () => 'The domain name must be text.',
    'domain.length': ({ part, expected, actual }) =>
      part === 'label'
        ? `Between two dots a domain name has at most ${expected[0]} characters (Chinese counts as encoded); this has ${actual}.`
        : `A domain name has at most ${expected[0]} characters, this one has ${actual}.`,
    'domain.charset': ({ position, reason }) =>
      reason === 'sign'
        ? `Character ${position} is not a letter, digit, hyphen or Chinese character: check the domain name (no underscore, no space).`
        : `Character ${position} is of a script that may not be taken: ask the access provider.`,
    'domain.format': ({ part }) =>
      ({
        'empty-label': 'A part of the domain name is empty: check the dots.',
        hyphen: 'No part of a domain name begins or ends with a hyphen.',
        punycode: 'The part that begins with xn-- is not a valid encoding: enter the name in Chinese.',
        'top-level': 'The suffix is wrong: a domain name ends in com, cn, 中国 or the like.',
        reserved: 'Names with -- at the third place are reserved: check it.',
      })[part],
    'domain.missing': ({ part }) =>
      part === 'suffix'
        ? 'The suffix is missing: enter the whole domain name, for example beian.cn.'
        : 'This is a suffix only: enter the whole domain name with a name in front of it.',
    'domain.unknown': () =>
      'The suffix is not on the list of August 2022: look up at the ministry (domain.miit.gov.cn) whether it has been approved.',
    'domain.not_allowed': ({ part }) =>
      part === 'www'
        ? 'A website is filed with its registered domain, without www.'
        : 'A website is filed with its registered domain, which covers those below it: leave out what stands in front.',
    'domain.too_large': ({ part, maximum, actual }) =>
      part === 'names'
        ? `One website is filed with one domain, here are ${actual}: file them as websites of their own.`
        : `An app is filed with domains of up to ${maximum} levels, this one has ${actual}: check it.`,
    'domain.placeholder': () => 'This is an example or internal name: enter the domain that you registered.',
    'domain.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}: enter the domain name only, such as beian.cn.`,
    'ip_ranges.required': () => 'Enter the IP address.',
    'ip_ranges.type': () => 'IP addresses must be text or a list of texts.',
    'ip_ranges.length': ({ expected }) =>
      `That is too long (at most ${expected[0]} characters): enter the addresses of this site only.`,
    'ip_ranges.format': ({ item, part }) =>
      ({
        address: `Entry ${item} is not an IP address: IPv4 is four numbers from 0 to 255.`,
        'leading-zero': `The numbers of entry ${item} must not begin with 0: remove the extra zeros.`,
        port: `Entry ${item} has a port: enter the address only.`,
        range: `Write entry ${item} as start-end.`,
        cidr: `Entry ${item} is in slash notation; the form wants start-end: check the range it stands for.`,
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
        whole: "The data of an app's platform must be an object.",
        platform: 'The platform must be text.',
        'package-name': 'The package name must be text.',
        'public-key': 'The public key must be text.',
        fingerprint: 'The fingerprint must be text.',
      })[part],
    'app_identity.unknown': () => 'The platform is Android, iOS or HarmonyOS: choose one of them.',
    'app_identity.length': ({ expected, actual }) =>
      `The fingerprint has ${expected.join(' or ')} hexadecimal digits (colons aside), this one has ${actual}.`,
    'app_identity.too_small': ({ part, minimum, actual }) =>
      part === 'public-key'
        ? `The public key is too short (${actual} characters, at least ${minimum}): copy the whole key.`
        : `The package name has at least ${minimum} characters, this one has ${actual}.`,
    'app_identity.too_large': ({ part, maximum, actual }) =>
      `The ${{ platform: 'platform', 'package-name': 'package name', 'public-key': 'public key', fingerprint: 'fingerprint' }[part]} is too long (${actual} characters, at most ${maximum}).`,
    'app_identity.charset': ({ part, position }) =>
      part === 'fingerprint'
        ? `Character ${position} of the fingerprint is not a hexadecimal digit: 0 to 9 and A to F only.`
        : part === 'public-key'
          ? `Character ${position} does not belong in a public key: hexadecimal, decimal or base64.`
          : `Character ${position} does not belong in the package name: letters, digits, dots, and _ (Android, HarmonyOS) or - (iOS).`,
    'app_identity.format': ({ reason }) =>
      ({
        segments:
          'Dots part a package name: at least two parts on Android, three on HarmonyOS, each with a letter or digit at both ends.',
        segment: 'A part of the package name is wrong: it is empty or does not begin with a letter.',
        'team-id': 'The Bundle ID seems to have the Team ID in front: remove it and its dot.',
        block: 'The PEM block is incomplete: copy it with its BEGIN and END lines.',
        certificate:
          'This is the whole certificate; the form wants the public key in it: export it with openssl x509 -pubkey -noout.',
        base64: 'This is the fingerprint in Base64: enter it in hexadecimal.',
        'key-digest': 'This is the digest of the public key; the form wants that of the certificate.',
        underscore: "Apple's rule has no underscore in a Bundle ID: check it; if the store has it, go on.",
        'store-id': 'This is the number in the store: enter the Bundle ID, for example com.example.app.',
        several: 'Enter one package name, each platform by itself.',
      })[reason],
    'app_identity.mismatch': ({ part, platform, expected, actual }) => {
      const names = { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', 'public-key': 'public key' }
      const platforms = { android: 'Android', ios: 'iOS', harmonyos: 'HarmonyOS' }
      return part === 'fingerprint'
        ? `For ${platforms[platform]} enter the ${names[expected]} of the certificate; this has the length of ${names[actual]}.`
        : `This looks like a fingerprint (${names[actual]}): enter the public key of the signing certificate.`
    },
    'app_identity.placeholder': ({ part }) =>
      part === 'package-name'
        ? 'This is an example name: enter the package name under which the app is published.'
        : `The ${part === 'fingerprint' ? 'fingerprint' : 'public key'} is of no real certificate: take it from the signing certificate.`,
    'app_identity.insecure': ({ part }) =>
      `This is a private key. It is compromised now: replace it. ${
        {
          'package-name': 'Here the package name is due.',
          'public-key': 'Here the public key is due: openssl x509 -pubkey takes it from the signing certificate.',
          fingerprint: 'Here the fingerprint of the signing certificate is due.',
        }[part]
      }`,
    // certificate
    'certificate.required': () => 'Choose the certificate that signs the app, or paste it.',
    'certificate.type': () => 'The file cannot be read: choose the certificate again.',
    'certificate.too_large': () => 'The file is too large for a certificate: choose a .pem, .cer or .p7b file.',
    'certificate.format': ({ reason }) =>
      ({
        none: 'There is no certificate in it: choose a .pem, .cer, .p7b or .mobileprovision file.',
        request: 'This is a request for a certificate (CSR): choose the certificate that was issued.',
        'public-key': 'This is the public key alone: choose the certificate, which has the fingerprint, too.',
        broken: 'The certificate is incomplete or damaged: export it again.',
      })[reason],
    'certificate.insecure': () =>
      'This is a private key or a key store: keep it to yourself, do not upload it. If it has been sent to anybody, withdraw and replace it. The filing needs the certificate alone: keytool -exportcert.',
    'certificate.not_allowed': ({ kind }) =>
      kind === 'android-debug'
        ? 'This is the debug certificate of Android: file the one that signs releases.'
        : 'This is a development certificate of Apple: file the distribution certificate.',
    'certificate.expired': ({ on }) => `The certificate expired on ${on}: make sure that it is the one in use.`,
    // app_package
    'app_package.required': () => 'Choose the package of the app.',
    'app_package.type': () => 'The file cannot be read: choose the package of the app again.',
    'app_package.format': ({ reason }) =>
      ({
        archive: 'This is no complete package: export the APK, AAB, IPA, HAP or APP file again.',
        manifest: 'What the package says of the app cannot be read: export it again.',
        signature: 'The signature of the package cannot be read: sign it again.',
        source: 'The file could not be read to its end: choose the package again.',
      })[reason],
    'app_package.wrong_kind': () => 'This archive is no app: choose an APK, AAB, IPA, HAP or APP file.',
    'app_package.missing': ({ part }) =>
      ({
        'package-name': 'The package does not name the app: choose that of the main app.',
        signature: 'The package is not signed: choose the one that is released.',
        profile:
          'The package has no provisioning profile, as none from the App Store has: use the distribution certificate (.cer) instead.',
      })[part],
    'app_package.too_large': ({ part, maximum }) =>
      ({
        entries: `There are more than ${maximum} files in it: make sure that it is an app.`,
        directory: 'The directory of the archive is too large: make sure that it is an app.',
        entry: 'What it says of the app is too large: make sure that it is an app.',
      })[part],
    'app_package.conflict': () => 'Files in the package overlap, so it was changed: use the original package.',
    'app_package.mismatch': () => 'Its signatures name different certificates: make sure which one is filed.',
    'app_package.not_allowed': () => 'This package is for debugging: use the one that is released.',
    'home_url.required': () => 'Enter the address of the home page.',
    'home_url.type': () => 'The address of the home page must be text.',
    'home_url.length': ({ expected }) => `The address has at most ${expected[0]} characters: enter the home page only.`,
    'home_url.charset': ({ position }) => `Character ${position} of the address is a space or invisible: remove it.`,
    'home_url.format': ({ part }) =>
      part === 'host' ? 'The host is not a domain name (format: https://www.beian.cn).' : 'The port is above 65535.',
    'home_url.not_allowed': ({ part }) =>
      ({
        scheme: 'The address begins with http:// or https://.',
        credentials: 'The address must not have a user name or password: remove @ and what stands before it.',
        port: 'A home page has no port: make sure that the site opens without it.',
        path: 'This is a page within the site: enter the home page.',
        address: 'The IP address is private or reserved: enter the address at the domain that is filed.',
      })[part],
    'home_url.too_large': ({ actual }) => `A website has one home page, here are ${actual} addresses.`,
    'home_url.wrong_kind': ({ kind }, { kinds }) =>
      kind === 'ip-address'
        ? 'The home page is at an IP address; in an ICP filing it is at the domain that is filed.'
        : `This is ${kinds[kind]}: enter the address of the home page.`,
    // filing
    'division.format': () => 'A division code has six digits.',
    'division.unknown': ({ part }) =>
      part === 'province' ? 'The first two digits are not a province.' : 'There is no such division code: check it.',
    'division.mismatch': (params) =>
      params.with === 'address'
        ? 'The division is another than that of the address, the phone or the number: check which one is chosen.'
        : 'The division is not in the province of the filing: organizations file where their document is from.',
    'division.outdated': ({ until, successors }) =>
      `The division was dissolved${until === undefined ? '' : ` in ${until}`}: ${
        successors.length === 0 ? 'choose one that is in force.' : `it is ${successors.join(' or ')} now, choose that.`
      }`,
    'organization_document.not_allowed': ({ nature, type }, { options }) =>
      `This document does not fit the nature: ${option(options.nature, nature)} (${option(
        { ...options['organization-document'], ...options['person-document'] },
        type,
      )}). Change the document or check the nature.`,
    'organization_document.mismatch': ({ nature, owner }, { options }) =>
      `This credit code is of another nature: "${option(options.nature, owner)}", not "${option(options.nature, nature)}". Check the nature.`,
    'organization_document.retired': ({ type }, { options }) =>
      `This document is no longer issued (${option(options['organization-document'], type)}): use a certificate with a credit code.`,
    'organization_document.wrong_kind': ({ kind, type }, { kinds, options }) =>
      `This is ${kinds[kind]}, not the number of the document (${option(options['organization-document'], type)}).`,
    'emergency_phone.duplicate': () => 'The emergency number must differ from the mobile number.',
    'emergency_phone.conflict': () =>
      "The emergency number is another person's mobile number: enter another one that reaches this person.",
    'emergency_phone.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}, which takes no text message: enter a second mobile number.`,
    'principal.mismatch': ({ part }) =>
      part === 'name'
        ? 'An individual is their own person in charge: the names must be equal.'
        : part === 'document'
          ? 'An individual is their own person in charge: the document numbers must be equal.'
          : part === 'legal-representative'
            ? 'The legal representative is to be in charge of the entity: enter them, or upload an authorization where it takes one.'
            : 'Where the legal representative is not in charge, this province wants one person for the entity and its services.',
    'principal.duplicate': ({ part }) =>
      part === 'mobile' ? 'Two persons cannot share one mobile number.' : 'Two persons cannot share one mailbox.',
    'principal.conflict': ({ part }) =>
      ({
        name: 'This document number stands above with another name: check the name and the number.',
        document: 'This person stands above with another document number: check the number.',
        validity: 'This document stands above with another validity: enter the one that is valid now.',
        mobile: 'This person stands above with another mobile number: which takes the text message?',
        email: 'This person stands above with another mailbox: make sure that it is in use.',
      })[part],
    'principal.range': ({ minimum }) =>
      `The person in charge is younger than ${minimum}: most provinces refuse that, ask the provincial authority first.`,
    'principal.too_large': ({ maximum }) =>
      maximum >= 100
        ? `The person in charge is older than ${maximum}: check the year of birth in the number.`
        : `The person in charge of the website is older than ${maximum}: this province may refuse that.`,
    'person_document.not_allowed': () => 'This province may not take such a document: use another, or ask there first.',
    'residence.required': () =>
      'The address on the ID card lies in another province: upload a proof of residence, such as a residence permit.',
    'residence.not_allowed': () =>
      'The ID card is from another province: this one takes its own individuals only, file where the card is from.',
    'phones.too_small': ({ minimum, actual }) =>
      `Too few different phone numbers (${actual} of ${minimum}): this province wants more of two persons, replace the repeated ones.`,
    'document_address.mismatch': ({ part }) =>
      part === 'city'
        ? 'The address is not in the city of the one on the document: this province wants that, check both.'
        : 'The address on the document lies in another province: check it, or the province of the filing.',
    'remarks.required': ({ topic }) =>
      topic === 'contents'
        ? 'The remarks are to say what the website is for: this province asks for that, add it.'
        : 'The remarks are to say whose the phone number is: this province asks for that, add it.',
    'remarks.missing': ({ topic }) =>
      topic === 'personal-site'
        ? 'A statement is due that the website is a personal one: add to the remarks that it has nothing of organizations.'
        : 'The remarks are to say whether a pre-approval is concerned: this province asks for that, add it.',
    'domain_suffix.not_allowed': () => 'This province may not file this suffix: ask the access provider first.',
    'services.too_large': ({ maximum, actual, of }) =>
      of === 'order'
        ? `One filing takes at most ${maximum} website(s) here: there are ${actual}, split the filing.`
        : `One entity has at most ${maximum} websites here: there are ${actual}.`,
    'plan.required': ({ minimum }) => `From ${minimum} websites on a plan is due: upload it, or a statement.`,
    'filing_kind.required': ({ answer }) => `Say ${ANSWERS[answer]}: the kind of the filing depends on it.`,
    'filing_kind.conflict': ({ answer, with: other }) =>
      answer === 'domainFiled'
        ? 'The entity has no number and the service has one: check the entity’s; what another entity has filed is cancelled or migrated by that entity first.'
        : `Two answers contradict each other: ${ANSWERS[answer]}, and ${ANSWERS[other]}. Check both.`,
    'filing_kind.mismatch': ({ service }) =>
      service === 'website'
        ? 'Another entity has filed this domain: have it cancel or migrate it first.'
        : 'Another entity has filed this service: have it cancel that first.',
    'filing_kind.missing': ({ kind, part }, { options }) =>
      `The ${part} has no number yet, so there is no "${option(options['filing-kind'], kind)}": file it first.`,
    'filing_kind.not_allowed': ({ kind, reason }, { options }) => {
      const name = `"${option(options['filing-kind'], kind)}"`
      if (reason === undefined) return `${name} is not taken by itself here: file a change of both.`
      return {
        province: `This province may not take such an order, ${name}: ask the access provider first.`,
        elsewhere: `The filing is with another provider: order ${name} there, or add access here first.`,
        'on-file':
          'The service is on file with this provider: nothing is to be filed; file a change where it has changed.',
        'no-access': `Mini-programs and quick apps have no network access, so no ${name}: check what the service is.`,
        'not-a-website': `There is no such order but for websites, ${name}: cancel the service, and have the new entity file it.`,
      }[reason]
    },
    'home_page.mismatch': () => 'The home page is not on the domain: check one of the two.',
    'service.duplicate': ({ part }) =>
      part === 'domain'
        ? 'This domain is in the filing twice: one domain, one website.'
        : 'This name is in the filing twice: some provinces refuse that.',
    'two_forms.mismatch': ({ part }) =>
      part === 'service-name'
        ? 'The name is best that of the ICP filing.'
        : part === 'entity'
          ? 'Name and document are not those of the ICP filing: is it one entity?'
          : `The ICP filing has another ${COMPARED[part]}: check both forms.`,
    'two_forms.conflict': ({ part }) =>
      part === 'name'
        ? 'In the ICP filing this document number has another name: check it.'
        : part === 'document'
          ? 'In the ICP filing this person has another document number: check it.'
          : `In the ICP filing this person has another ${part === 'mobile' ? 'mobile number' : 'mailbox'}: make sure.`,
    'two_forms.unknown': () => 'The ICP filing has no such service: check name, domain and number.',
    'filed_service.missing': () => 'No service here is filed with the police: websites and apps are.',
    'filed_service.unknown': () => 'The ICP filing has no such service: check the index or the number.',
    'filed_service.not_allowed': () => 'Only websites and apps are filed with the police.',
    'remarks.not_allowed': ({ words }) =>
      `The remarks have ${words.map((word) => `“${word}”`).join(', ')}, which must not stand there: write them anew.`,
    'remarks.too_small': ({ minimum, actual }) =>
      `The remarks have ${actual} characters, at least ${minimum} are due: describe what the service offers.`,
    'remarks.too_large': ({ maximum, actual }) =>
      `The remarks have ${actual} characters, more than ${maximum}: shorten them.`,
    'service_content.not_allowed': ({ content }, { options }) =>
      `"${option(options['service-content'], content)}" may not be taken here: choose what else is really there.`,
    'service_content.missing': ({ content }, { options }) =>
      `"${option(options['service-content'], content)}" is what this province prefers: consider it.`,
    'service_content.mismatch': ({ nature, content }, { options }) =>
      `This content does not fit the nature: ${option(options.nature, nature)} ("${option(options['service-content'], content)}"). Choose what is really there.`,
    'service_content.wrong_kind': ({ service, content }, { options }) =>
      `This content is not for ${option(options['service-type'], service)} ("${option(options['service-content'], content)}"): choose what is really there.`,
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
        ? "The entity's number belongs here, without an index such as -1."
        : "The service's number belongs here: the entity's number with an index such as -1.",
    'filing_number.mismatch': ({ part }) =>
      ({
        province: 'The number is of another province than the filing: check it.',
        service: 'The suffix of the number is of another type of service: check it.',
        entity: "The service's number is not the entity's with an index: check both.",
      })[part],
    'filing_number.not_allowed': ({ kind }) =>
      kind === 'first'
        ? 'A first filing has no number yet: with one, a service or access is added, or something changes.'
        : 'A service that is added has no number yet: with one, access is added, or something changes.',
    'opened_on.conflict': ({ year }) =>
      `The day is before ${year}, the year of the ICP number: enter the day on which the filing was approved.`,
    'access.conflict': () => 'An order goes through one access provider: file the other services with theirs.',
    'app_platform.duplicate': ({ part }) =>
      ({
        platform: 'This platform is listed twice: join the two, or choose another.',
        'public-key': 'Another platform has this public key: signatures of platforms differ, check it.',
        fingerprint: 'Another platform has this fingerprint: signatures of platforms differ, check it.',
      })[part],
    'credit_code.mismatch': ({ part }) =>
      part === 'name'
        ? 'The credit code is of another kind of body than the name: check both.'
        : 'The credit code is of another province: check it, or say in the remarks that the organization has moved.',
    'certificate_address.mismatch': () =>
      'The address on the document is in another province: organizations file where their document is from.',
    'certificate_address.wrong_kind': ({ kind }, { kinds }) =>
      `This is ${kinds[kind]}: enter the address on the document.`,
    'pre_approval.mismatch': () => 'The number is not of the chosen type of approval: check number and type.',
    'interactive.conflict': ({ by }) =>
      by === 'name'
        ? 'By its name users publish on it, so it is interactive: check the answer.'
        : 'By its contents users publish on it, so it is interactive: check the answer.',
    'dangerous_goods.missing': () => 'Dangerous goods need their certificate: enter its number, or untick them.',
    'domain_suffix.mismatch': ({ reason }) =>
      ({
        government: 'A government site is at a domain in .gov.cn or .政务.',
        institution: 'A public institution uses .cn or .公益: explain an older domain in the remarks.',
        reserved: 'Domains in .gov.cn and .政务 are for party and state: check the nature and the domain.',
      })[reason],
    'overseas.conflict': ({ region }) =>
      region === 'mainland'
        ? 'The region is in the mainland and overseas is ticked: check both.'
        : 'The region is overseas, which is not ticked: check both.',
    'provider_name.mismatch': ({ role }) =>
      `This is not the ${role === 'access' ? 'access provider' : 'registrar'}’s registered name: check it, and give that in full.`,
    'provider_phone.format': () =>
      'This is no phone to call: enter a mobile, a landline with its area code, or a service number such as 400.',
    'resource.expired': () => 'The server has expired: renew it first.',
    'resource.too_small': ({ months }) => `The server has less than ${months} month(s) left: renew it first.`,
    'registrar.not_allowed': () =>
      'The registrar must be licensed in China: transfer the domain, or enter the Chinese name of the registrar.',
    'material.missing': ({ material }, { options }) =>
      `Missing among the materials: ${option(options.material, material)}; add it.`,
    'material.required': () => 'Choose a file.',
    'material.type': () => 'The file cannot be read: choose it again.',
    'material.length': () => 'The file lacks its end: save or upload it again.',
    'material.too_small': ({ minimum, actual }) =>
      `The file has ${sizeText(actual)}, an image of a document has ${sizeText(minimum)} or more: scan it again.`,
    'material.too_large': ({ maximum, actual }) =>
      `The file has ${sizeText(actual)}, more than ${sizeText(maximum)}: compress it.`,
    'material.format': ({ expected, actual }) => {
      const wanted = expected.map(typeText).join(' or ')
      const name = typeText(actual)
      return `${name === undefined ? 'This is no image' : `This is a ${name} file`}: convert it to ${wanted}, a new name is not enough.`
    },
    'material.mismatch': () =>
      'The file’s name says another type than the file has: save it anew, another name is not enough.',
    'material.duplicate': ({ reason }) =>
      reason === 'picture'
        ? 'Both files show the same picture: the two sides of a card are two files.'
        : 'One file stands here twice: the two sides of a card are two files.',
    'material.placeholder': () => 'Nothing is to be seen in the image: was it the blank side, or a covered lens?',
    'material.not_allowed': ({ reason }) =>
      reason === 'colourless'
        ? 'The image has no colours: scan or photograph it in colour.'
        : 'The photo is turned by a mark alone, which some systems do not read: save it upright.',
    'commercial_license.missing': () =>
      'A service that users pay for needs a license besides: add it to the materials, or say in the remarks that it is free.',
    'safety_assessment.missing': () =>
      'Where the public speaks, a safety assessment is due: add its report to the materials.',
    'deadline.expired': ({ days }) =>
      `The public-security filing is late: it is due within ${days} days after opening, submit it soon.`,
    'event.conflict': ({ event }, { options }) =>
      `This is dated before "${option(options['filing-event'], event)}", which comes first: check both dates.`,
    'domain_word.not_allowed': ({ word }) =>
      `The domain has "${word}": a permit or a remark may be asked for there, enquire first.`,
    'domain_registration.mismatch': ({ part }) =>
      part === 'holder'
        ? 'The holder of the domain is not the entity: transfer the domain or take another.'
        : "The holder's document number is not the entity's: check it, or update the registration of the domain.",
    'domain_registration.expired': () => 'The domain has expired: renew it first.',
    'domain_registration.too_small': ({ months }) =>
      `The domain expires in less than ${months} months, which some provinces refuse: renew it.`,
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
  email: 'mailbox',
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
