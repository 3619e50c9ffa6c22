import { error, warning } from '../../src/foundation/issue.ts'
import type { RuleRows } from './rows.ts'

/** What is found in the number of an organization's document, by the type beside it and the nature. */
export const organizationDocumentRows: readonly RuleRows[] = [
  {
    rule: 'entity-document-number',
    rows: [
      {
        value: '9.11101E+17',
        near: '91110108MA01A2B32G',
        found: [error('social_credit_code.format', { reason: 'spreadsheet' })],
      },
      {
        value: '91110108MA01A2B32G 91110108MA01A2B32G',
        near: '91110108MA01A2B32G',
        found: [error('social_credit_code.too_large', { maximum: 1, actual: 2 })],
      },
      {
        value: '91110108MA01A2B32',
        near: '91110108MA01A2B32G',
        found: [error('social_credit_code.length', { expected: [18], actual: 17 })],
      },
      {
        value: '91110108MA01A2B3IG',
        near: '91110108MA01A2B32G',
        found: [error('social_credit_code.charset', { position: 17 })],
      },
      {
        value: '91110108MA01A2B33G',
        near: '91110108MA01A2B32G',
        found: [error('social_credit_code.checksum', { part: 'code' })],
      },
      {
        value: '91100108MA01A2B32G',
        near: '91110108MA01A2B32G',
        found: [error('social_credit_code.unknown', { part: 'region' }, { rule: 'organization/credit-registrar' })],
      },
      {
        value: '98110108MA01A2B32T',
        near: '91110108MA01A2B32G',
        found: [warning('social_credit_code.unknown', { part: 'category' }, { rule: 'organization/credit-category' })],
      },
      {
        value: '91110108MA01A2B33K',
        near: '91110108MA01A2B32G',
        found: [warning('social_credit_code.checksum', { part: 'organization-code' })],
      },
      { value: '911101080000000000', near: '91110108MA01A2B32G', found: [error('social_credit_code.placeholder', {})] },
      {
        value: '11010519491231002X',
        near: '91110108MA01A2B32G',
        found: [error('social_credit_code.wrong_kind', { kind: 'resident-id' })],
      },
      {
        value: '61123',
        near: '91110108MA01A2B32G',
        found: [error('organization_document.wrong_kind', { kind: 'military-unit-code', type: 'business-license' })],
      },
      {
        value: '11110000000012343B',
        near: '91110108MA01A2B32G',
        found: [
          warning(
            'organization_document.mismatch',
            { nature: 'enterprise', owner: 'government' },
            { rule: 'filing/document-fits-nature' },
          ),
        ],
      },
      {
        value: '110108000000016',
        near: '91110108MA01A2B32G',
        found: [
          warning(
            'organization_document.retired',
            { type: 'business-license' },
            { rule: 'filing/retired-certificates' },
          ),
        ],
      },
      {
        value: '110108000000017',
        near: '91110108MA01A2B32G',
        found: [error('business_registration_number.checksum', {})],
      },
      {
        value: '111111111111111',
        near: '91110108MA01A2B32G',
        found: [error('business_registration_number.placeholder', {})],
      },
      {
        value: '990108000000012',
        near: '91110108MA01A2B32G',
        found: [error('business_registration_number.unknown', { part: 'region' })],
      },
      {
        value: '110108880512002',
        near: '91110108MA01A2B32G',
        found: [error('business_registration_number.wrong_kind', { kind: 'resident-id-15' })],
      },
      {
        value: '1101081000001',
        near: '91110108MA01A2B32G',
        found: [
          warning('business_registration_number.outdated', {}, { rule: 'organization/registration-number-form' }),
          warning(
            'organization_document.retired',
            { type: 'business-license' },
            { rule: 'filing/retired-certificates' },
          ),
        ],
      },
    ],
  },
  {
    rule: 'entity-document-number',
    beside: { type: 'organization-code-certificate' },
    rows: [
      {
        value: 'D2143569-X/D2143569-X',
        near: '91110108MA01A2B32G',
        nearBeside: { type: 'business-license' },
        found: [error('organization_code.too_large', { maximum: 1, actual: 2 })],
      },
      {
        value: 'D2143569-X',
        near: '91110108MA01A2B32G',
        nearBeside: { type: 'business-license' },
        found: [
          warning(
            'organization_document.retired',
            { type: 'organization-code-certificate' },
            { rule: 'filing/retired-certificates' },
          ),
        ],
      },
      {
        value: 'A2143569-2',
        near: '91110108MA01A2B32G',
        nearBeside: { type: 'business-license' },
        found: [error('organization_code.checksum', {})],
      },
      {
        value: 'D214356',
        near: '91110108MA01A2B32G',
        nearBeside: { type: 'business-license' },
        found: [error('organization_code.length', { expected: [9, 10], actual: 7 })],
      },
      {
        value: 'D214#569-X',
        near: '91110108MA01A2B32G',
        nearBeside: { type: 'business-license' },
        found: [error('organization_code.charset', { position: 5 })],
      },
      {
        value: '00000000-0',
        near: '91110108MA01A2B32G',
        nearBeside: { type: 'business-license' },
        found: [error('organization_code.placeholder', {})],
      },
      {
        value: '12345678-8',
        near: '91110108MA01A2B32G',
        nearBeside: { type: 'business-license' },
        found: [
          warning('organization_code.placeholder', {}),
          warning(
            'organization_document.retired',
            { type: 'organization-code-certificate' },
            { rule: 'filing/retired-certificates' },
          ),
        ],
      },
      {
        value: '91110108MA01A2B32G',
        near: '91110108MA01A2B32G',
        nearBeside: { type: 'business-license' },
        found: [error('organization_code.wrong_kind', { kind: 'social-credit-code' })],
      },
    ],
  },
  {
    rule: 'entity-document-number',
    beside: {
      '/entity.nature': 'national-defence',
      '/entity.name': '中国人民解放军61123部队',
      type: 'military-unit-code',
      '/services': undefined,
      '/service': undefined,
    },
    draft: true,
    rows: [
      { value: '611234', near: '61123', found: [error('military_unit_code.length', { expected: [4, 5], actual: 6 })] },
      { value: '6112A', near: '61123', found: [error('military_unit_code.charset', { position: 5 })] },
      {
        value: '01123',
        near: '61123',
        found: [error('military_unit_code.range', { first: 0 }, { rule: 'organization/military-unit-code' })],
      },
      { value: '11111', near: '11112', found: [warning('military_unit_code.placeholder', {})] },
      {
        value: '中国人民解放军61123部队',
        near: '61123',
        found: [error('military_unit_code.format', {}, { rule: 'organization/military-unit-code' })],
      },
      {
        value: '91110108MA01A2B32G',
        near: '61123',
        found: [error('military_unit_code.wrong_kind', { kind: 'social-credit-code' })],
      },
    ],
  },
  {
    rule: 'entity-document-number',
    beside: {
      '/entity.nature': 'institution',
      '/entity.name': '北京市青竹研究院',
      type: 'institution-legal-person-certificate',
      '/services': undefined,
      '/service': undefined,
    },
    draft: true,
    rows: [
      { value: '无', near: '12100000400002259P', found: [error('certificate_number.placeholder', {})] },
      { value: '事证', near: '12100000400002259P', found: [error('certificate_number.format', {})] },
      {
        value: '12',
        near: '12100000400002259P',
        found: [error('certificate_number.length', { expected: [18], actual: 2 })],
      },
      { value: '12100000400002259Q', near: '12100000400002259P', found: [error('certificate_number.checksum', {})] },
      { value: '12{10}', near: '12100000400002259P', found: [error('certificate_number.charset', { position: 3 })] },
      {
        value: '事证第110000000123号',
        near: '12100000400002259P',
        found: [warning('certificate_number.outdated', {}, { rule: 'organization/credit-code-borne' })],
      },
      {
        value: '51110000500023452J',
        near: '12100000400002259P',
        found: [
          warning(
            'certificate_number.mismatch',
            { part: 'category', expected: ['12'] },
            { rule: 'organization/credit-category' },
          ),
          warning(
            'organization_document.mismatch',
            { nature: 'institution', owner: 'social-organization' },
            { rule: 'filing/document-fits-nature' },
          ),
        ],
      },
      {
        value: '110108198805120025',
        near: '12100000400002259P',
        found: [error('certificate_number.wrong_kind', { kind: 'resident-id' })],
      },
    ],
  },
]
