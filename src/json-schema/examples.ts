import type { FieldId } from '../data/forms/ids.ts'
import type { Field } from '../data/forms/shape.ts'
import { createSamples, type Samples } from '../testing/samples.ts'

/** Canonical texts by the rule of their field. Synthetic, as all of `beian/testing`: none is anybody's. */
const BY_RULE: Readonly<Record<string, (samples: Samples) => string>> = {
  'entity-name': (samples) => samples.entityName(),
  'person-name': (samples) => samples.personName(),
  'head-name': (samples) => samples.personName(),
  'holder-name': (samples) => samples.entityName(),
  'division-code': () => '110108',
  'entity-document-number': (samples) => samples.socialCreditCode(),
  'holder-document-number': (samples) => samples.socialCreditCode(),
  'person-document-number': (samples) => samples.residentId(),
  'postal-address': (samples) => samples.postalAddress({ provinceCode: '11' }),
  'mobile-phone': (samples) => samples.mobilePhone(),
  'emergency-phone': (samples) => samples.mobilePhone(),
  'holder-phone': (samples) => samples.mobilePhone(),
  'office-phone': (samples) => samples.officePhone(),
  email: (samples) => samples.email(),
  domain: (samples) => samples.domain(),
  'any-domain': (samples) => samples.domain(),
  'home-url': (samples) => samples.homeUrl(),
  'ip-ranges': (samples) => samples.ipRanges(),
  postcode: (samples) => samples.postcode(),
  'entity-number': (samples) => samples.icpNumber(),
  'service-number': (samples) => samples.icpNumber({ service: 'website' }),
  'package-name': (samples) => samples.appIdentity().packageName,
  'quick-app-package': (samples) => samples.appIdentity().packageName,
  fingerprint: (samples) => samples.appIdentity().fingerprint,
  'validity-end': () => '2036-05-12',
  'opened-on': () => '2026-11-01',
}

/** Examples of what is entered in a field; none where the label says all. */
export function examplesOf(id: FieldId, field: Field): readonly string[] {
  const rule = 'rule' in field ? field.rule : undefined
  if (rule === 'validity-end') return ['2036-05-12', 'long-term']
  const sample = BY_RULE[rule ?? '']
  if (sample !== undefined && field.is !== 'texts') return [sample(createSamples(id))]
  return field.is === 'date' ? ['2026-05-12'] : []
}
