import { frozen } from '../../foundation/frozen.ts'

const REASONS = {
  resident_id: ['required', 'type', 'length', 'charset', 'checksum', 'range', 'unknown', 'outdated', 'wrong_kind'],
  residence_permit: ['required', 'type', 'length', 'charset', 'checksum', 'range', 'unknown', 'mismatch', 'wrong_kind'],
  foreign_permanent_resident_id: [
    'required',
    'type',
    'length',
    'charset',
    'checksum',
    'range',
    'unknown',
    'wrong_kind',
  ],
  passport: ['required', 'type', 'length', 'charset', 'format', 'wrong_kind'],
  hong_kong_macao_travel_permit: ['required', 'type', 'length', 'charset', 'wrong_kind'],
  taiwan_resident_travel_permit: ['required', 'type', 'length', 'charset', 'not_allowed', 'wrong_kind'],
  military_officer_id: ['required', 'type', 'length', 'format', 'missing', 'wrong_kind'],
  validity: ['required', 'type', 'format', 'range', 'conflict', 'expired'],

  social_credit_code: ['required', 'type', 'length', 'charset', 'checksum', 'unknown', 'placeholder', 'wrong_kind'],
  organization_code: ['required', 'type', 'length', 'charset', 'checksum', 'placeholder', 'wrong_kind'],
  business_registration_number: [
    'required',
    'type',
    'length',
    'charset',
    'checksum',
    'unknown',
    'placeholder',
    'wrong_kind',
  ],
  taxpayer_id: ['required', 'type', 'length', 'charset', 'checksum', 'unknown', 'wrong_kind'],
  military_unit_code: ['required', 'type', 'length', 'charset', 'format', 'range', 'wrong_kind'],
  certificate_number: ['required', 'type', 'length', 'charset', 'format', 'checksum', 'placeholder', 'wrong_kind'],

  office_phone: [
    'required',
    'type',
    'length',
    'charset',
    'missing',
    'unknown',
    'retired',
    'range',
    'placeholder',
    'wrong_kind',
  ],
  mobile_phone: ['required', 'type', 'length', 'charset', 'range', 'not_allowed', 'placeholder', 'wrong_kind'],
  international_phone: ['required', 'type', 'length', 'charset', 'missing'],
  email: ['required', 'type', 'length', 'charset', 'format', 'placeholder', 'wrong_kind'],
  postcode: ['required', 'type', 'length', 'charset', 'placeholder'],
  postal_address: ['required', 'type', 'length', 'mismatch', 'placeholder', 'wrong_kind'],

  service_name: [
    'required',
    'type',
    'too_small',
    'too_large',
    'charset',
    'format',
    'not_allowed',
    'conflict',
    'disguised',
    'mismatch',
    'placeholder',
  ],
  entity_name: ['required', 'type', 'too_small', 'too_large', 'charset', 'format', 'conflict', 'placeholder'],
  person_name: ['required', 'type', 'too_large', 'charset', 'format', 'not_allowed', 'placeholder', 'wrong_kind'],

  icp_number: ['required', 'type', 'length', 'format', 'missing', 'unknown', 'range', 'placeholder', 'wrong_kind'],
  telecom_license: ['required', 'type', 'length', 'format', 'missing', 'unknown', 'range', 'placeholder', 'wrong_kind'],
  public_security_number: ['required', 'type', 'length', 'format', 'mismatch', 'unknown', 'placeholder', 'wrong_kind'],
  record_number: ['required', 'type', 'length', 'format', 'placeholder'],

  domain: ['required', 'type', 'length', 'charset', 'format', 'missing', 'too_large', 'wrong_kind'],
  ip_ranges: ['required', 'type', 'length', 'format', 'range', 'conflict', 'not_allowed', 'wrong_kind'],
  app_identity: [
    'required',
    'type',
    'unknown',
    'length',
    'too_small',
    'too_large',
    'charset',
    'format',
    'mismatch',
    'placeholder',
    'insecure',
  ],
  home_url: ['required', 'type', 'length', 'charset', 'format', 'not_allowed', 'too_large', 'wrong_kind'],
} as const

/**
 * What a sample can be wrong in: every error that a parser gives for an input, by the thing that the code speaks of.
 * `resident_id` and `checksum` make `resident_id.checksum`. Codes that are warnings only are not listed.
 */
export const invalidReasons: typeof REASONS = /* @__PURE__ */ frozen(REASONS)
