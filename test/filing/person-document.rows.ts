import { error, warning } from '../../src/foundation/issue.ts'
import type { RuleRows } from './rows.ts'

/** What is found in the number of a person's document, by the type beside it. */
export const personDocumentRows: readonly RuleRows[] = [
  {
    rule: 'person-document-number',
    rows: [
      { value: '待定', near: '110108198805120025', found: [error('resident_id.placeholder', {})] },
      {
        value: '110108198805120025 110108198805120025',
        near: '110108198805120025',
        found: [error('resident_id.too_large', { maximum: 1, actual: 2 })],
      },
      {
        value: '1.10108E+17',
        near: '110108198805120025',
        found: [error('resident_id.format', { reason: 'spreadsheet' })],
      },
      {
        value: '11010819880512002',
        near: '110108198805120025',
        found: [error('resident_id.length', { expected: [18], actual: 17 })],
      },
      {
        value: '11010819880512O025',
        near: '110108198805120025',
        found: [error('resident_id.charset', { position: 15 })],
      },
      { value: '110108198805120026', near: '110108198805120025', found: [error('resident_id.checksum', {})] },
      {
        value: '110108198802300020',
        near: '110108198805120025',
        found: [error('resident_id.range', { part: 'birth-date', reason: 'impossible' })],
      },
      {
        value: '110108202701010023',
        near: '110108198805120025',
        found: [error('resident_id.range', { part: 'birth-date', reason: 'future' })],
      },
      {
        value: '110108189001010029',
        near: '110108198805120025',
        beside: { validity: { from: '2018-05-12', until: 'long-term' } },
        nearBeside: { validity: { from: '2018-05-12', until: '2038-05-12' } },
        found: [warning('resident_id.range', { part: 'birth-date', reason: 'too-old' })],
      },
      {
        value: '100108198805120023',
        near: '110108198805120025',
        found: [error('resident_id.unknown', { part: 'province' })],
      },
      {
        value: '11019819880512002X',
        near: '110108198805120025',
        found: [warning('resident_id.unknown', { part: 'county' })],
      },
      {
        value: '370620199505100123',
        near: '110108198805120025',
        beside: { validity: { from: '2018-05-12', until: '2028-05-12' } },
        nearBeside: { validity: { from: '2018-05-12', until: '2038-05-12' } },
        found: [warning('resident_id.retired', { until: 1990 })],
      },
      { value: '110108880512002', near: '110108198805120025', found: [error('resident_id.outdated', {})] },
      {
        value: '81000019980902013X',
        near: '110108198805120025',
        found: [error('resident_id.wrong_kind', { kind: 'residence-permit' })],
      },
    ],
  },
  {
    rule: 'person-document-number',
    beside: { type: 'hong-kong-macao-residence-permit', validity: undefined },
    rows: [
      { value: '待定', near: '81000019980902013X', found: [error('residence_permit.placeholder', {})] },
      {
        value: '81000019980902013X 81000019980902013X',
        near: '81000019980902013X',
        found: [error('residence_permit.too_large', { maximum: 1, actual: 2 })],
      },
      {
        value: '1.10108E+17',
        near: '81000019980902013X',
        found: [error('residence_permit.format', { reason: 'spreadsheet' })],
      },
      {
        value: '81000019980902013',
        near: '81000019980902013X',
        found: [error('residence_permit.length', { expected: [18], actual: 17 })],
      },
      {
        value: '8100001998090201OX',
        near: '81000019980902013X',
        found: [error('residence_permit.charset', { position: 17 })],
      },
      { value: '810000199809020130', near: '81000019980902013X', found: [error('residence_permit.checksum', {})] },
      {
        value: '810000202701010137',
        near: '81000019980902013X',
        found: [error('residence_permit.range', { part: 'birth-date', reason: 'future' })],
      },
      {
        value: '810000188001010138',
        near: '81000019980902013X',
        found: [warning('residence_permit.range', { part: 'birth-date', reason: 'too-old' })],
      },
      {
        value: '840000199809020135',
        near: '81000019980902013X',
        found: [error('residence_permit.unknown', { part: 'region' }, { rule: 'identity/residence-permit-region' })],
      },
      {
        value: '830000199809020133',
        near: '820000199809020131',
        found: [
          error(
            'residence_permit.mismatch',
            { expected: ['hong-kong', 'macao'] },
            { rule: 'identity/residence-permit-region' },
          ),
        ],
      },
      {
        value: '110108198805120025',
        near: '81000019980902013X',
        found: [error('residence_permit.wrong_kind', { kind: 'resident-id' })],
      },
    ],
  },
  {
    rule: 'person-document-number',
    beside: { type: 'taiwan-residence-permit', validity: undefined },
    rows: [
      {
        value: '81000019980902013X',
        near: '830000199809020133',
        found: [
          error('residence_permit.mismatch', { expected: ['taiwan'] }, { rule: 'identity/residence-permit-region' }),
        ],
      },
    ],
  },
  {
    rule: 'person-document-number',
    beside: { type: 'foreign-permanent-resident-id', validity: undefined },
    rows: [
      { value: '待定', near: '932682198501010017', found: [error('foreign_permanent_resident_id.placeholder', {})] },
      {
        value: '932682198501010017 932682198501010017',
        near: '932682198501010017',
        found: [error('foreign_permanent_resident_id.too_large', { maximum: 1, actual: 2 })],
      },
      {
        value: '1.10108E+17',
        near: '932682198501010017',
        found: [error('foreign_permanent_resident_id.format', { reason: 'spreadsheet' })],
      },
      {
        value: '93268219850101001',
        near: '932682198501010017',
        found: [error('foreign_permanent_resident_id.length', { expected: [18, 15], actual: 17 })],
      },
      {
        value: '9326821985O1010017',
        near: '932682198501010017',
        found: [error('foreign_permanent_resident_id.charset', { position: 11 })],
      },
      {
        value: '932682198501010018',
        near: '932682198501010017',
        found: [error('foreign_permanent_resident_id.checksum', {})],
      },
      {
        value: '932682198513010017',
        near: '932682198501010017',
        found: [error('foreign_permanent_resident_id.range', { part: 'birth-date', reason: 'impossible' })],
      },
      {
        value: '932682202701010010',
        near: '932682198501010017',
        found: [error('foreign_permanent_resident_id.range', { part: 'birth-date', reason: 'future' })],
      },
      {
        value: '910000198501010014',
        near: '932682198501010017',
        found: [error('foreign_permanent_resident_id.unknown', { part: 'nationality' })],
      },
      {
        value: '999682198501010014',
        near: '932682198501010017',
        found: [error('foreign_permanent_resident_id.unknown', { part: 'province' })],
      },
      {
        value: '932999198501010010',
        near: '932682198501010017',
        found: [warning('foreign_permanent_resident_id.unknown', { part: 'nationality' })],
      },
      {
        value: '110108198805120025',
        near: '932682198501010017',
        found: [error('foreign_permanent_resident_id.wrong_kind', { kind: 'resident-id' })],
      },
      {
        value: 'KAZ110090123106',
        near: 'KAZ110090123105',
        found: [warning('foreign_permanent_resident_id.checksum', {})],
      },
      {
        value: 'QQQ110090123106',
        near: 'KAZ110090123105',
        found: [warning('foreign_permanent_resident_id.unknown', { part: 'nationality' })],
      },
      {
        value: 'KAZ990090123105',
        near: 'KAZ110090123105',
        found: [warning('foreign_permanent_resident_id.unknown', { part: 'province' })],
      },
    ],
  },
  {
    rule: 'person-document-number',
    beside: { type: 'passport', validity: undefined },
    rows: [
      { value: '待定', near: 'L898902C3', found: [error('passport.placeholder', {})] },
      {
        value: 'L898902C3 L898902C3',
        near: 'L898902C3',
        found: [error('passport.too_large', { maximum: 1, actual: 2 })],
      },
      { value: 'L898', near: 'L8989', found: [error('passport.length', { expected: [9], actual: 4 })] },
      { value: 'L898-02C3', near: 'L898902C3', found: [error('passport.charset', { position: 5 })] },
      { value: 'L898902C3X', near: 'L898902C3', found: [warning('passport.length', { expected: [9], actual: 10 })] },
      { value: 'L'.repeat(18), near: 'L898902C3', found: [error('passport.length', { expected: [9], actual: 18 })] },
      { value: 'ABCDEFGHI', near: 'ABCDEFGH1', found: [warning('passport.format', {})] },
      { value: 'EI1234567', near: 'EH1234567', found: [error('passport.charset', { position: 2 })] },
      { value: 'E123456789', near: 'E12345678', found: [error('passport.length', { expected: [9], actual: 10 })] },
      { value: 'G12345678', near: 'E12345678', found: [warning('passport.outdated', {})] },
      {
        value: 'H1234567800',
        near: 'L898902C3',
        found: [error('passport.wrong_kind', { kind: 'hong-kong-macao-travel-permit' })],
      },
      {
        value: 'H12345678',
        near: 'L898902C3',
        found: [warning('passport.wrong_kind', { kind: 'hong-kong-macao-travel-permit' })],
      },
      { value: 'L1111111', near: 'L1111112', found: [warning('passport.placeholder', {})] },
      {
        value: '110108198805120025',
        near: 'L898902C3',
        found: [error('passport.wrong_kind', { kind: 'resident-id' })],
      },
    ],
  },
  {
    rule: 'person-document-number',
    beside: { type: 'hong-kong-macao-travel-permit', validity: undefined },
    rows: [
      { value: '待定', near: 'H12345678', found: [error('hong_kong_macao_travel_permit.placeholder', {})] },
      {
        value: 'H12345678 H12345678',
        near: 'H12345678',
        found: [error('hong_kong_macao_travel_permit.too_large', { maximum: 1, actual: 2 })],
      },
      {
        value: 'H123456',
        near: 'H12345678',
        found: [error('hong_kong_macao_travel_permit.length', { expected: [9, 11], actual: 7 })],
      },
      {
        value: 'H12345O78',
        near: 'H12345678',
        found: [error('hong_kong_macao_travel_permit.charset', { position: 7 })],
      },
      { value: 'H11111111', near: 'H11111112', found: [warning('hong_kong_macao_travel_permit.placeholder', {})] },
      {
        value: 'C12345678',
        near: 'H12345678',
        found: [error('hong_kong_macao_travel_permit.charset', { position: 1 })],
      },
      {
        value: 'CA1234567',
        near: 'HA1234567',
        found: [error('hong_kong_macao_travel_permit.charset', { position: 1 })],
      },
      {
        value: '110108198805120025',
        near: 'H12345678',
        found: [error('hong_kong_macao_travel_permit.wrong_kind', { kind: 'resident-id' })],
      },
    ],
  },
  {
    rule: 'person-document-number',
    beside: { type: 'taiwan-resident-travel-permit', validity: undefined },
    rows: [
      { value: '待定', near: '07257456', found: [error('taiwan_resident_travel_permit.placeholder', {})] },
      {
        value: '07257456 07257456',
        near: '07257456',
        found: [error('taiwan_resident_travel_permit.too_large', { maximum: 1, actual: 2 })],
      },
      {
        value: '0725745',
        near: '07257456',
        found: [error('taiwan_resident_travel_permit.length', { expected: [8, 10], actual: 7 })],
      },
      { value: '0725O456', near: '07257456', found: [error('taiwan_resident_travel_permit.charset', { position: 5 })] },
      {
        value: 'A123456789',
        near: '07257456',
        found: [
          error('taiwan_resident_travel_permit.not_allowed', {}, { rule: 'identity/taiwan-permit-single-entry' }),
        ],
      },
      { value: '0725745601(B)', near: '0725745601', found: [warning('taiwan_resident_travel_permit.outdated', {})] },
      { value: '11111111', near: '11111112', found: [warning('taiwan_resident_travel_permit.placeholder', {})] },
      {
        value: '110108198805120025',
        near: '07257456',
        found: [error('taiwan_resident_travel_permit.wrong_kind', { kind: 'resident-id' })],
      },
    ],
  },
  {
    rule: 'person-document-number',
    beside: { type: 'military-officer-id', validity: undefined },
    rows: [
      {
        value: '军字第2001988号',
        near: '110108198805120025',
        nearBeside: { type: 'resident-id', validity: { from: '2018-05-12', until: '2038-05-12' } },
        found: [warning('military_officer_id.retired', {}, { rule: 'identity/military-officer-id-not-offered' })],
      },
      {
        value: '2001988',
        near: '110108198805120025',
        nearBeside: { type: 'resident-id', validity: { from: '2018-05-12', until: '2038-05-12' } },
        found: [error('military_officer_id.missing', { part: 'prefix' })],
      },
      {
        value: '军官',
        near: '110108198805120025',
        nearBeside: { type: 'resident-id', validity: { from: '2018-05-12', until: '2038-05-12' } },
        found: [error('military_officer_id.format', {})],
      },
      {
        value: '军'.repeat(100),
        near: '110108198805120025',
        nearBeside: { type: 'resident-id', validity: { from: '2018-05-12', until: '2038-05-12' } },
        found: [error('military_officer_id.length', { expected: [8, 12], actual: 100 })],
      },
      {
        value: '110108198805120025',
        near: '110108198805120025',
        nearBeside: { type: 'resident-id', validity: { from: '2018-05-12', until: '2038-05-12' } },
        found: [error('military_officer_id.wrong_kind', { kind: 'resident-id' })],
      },
      {
        value: '000000000000000000',
        near: '110108198805120025',
        nearBeside: { type: 'resident-id', validity: { from: '2018-05-12', until: '2038-05-12' } },
        found: [error('military_officer_id.placeholder', {})],
      },
      {
        value: '军字第2001988号、军字第2001989号',
        near: '110108198805120025',
        nearBeside: { type: 'resident-id', validity: { from: '2018-05-12', until: '2038-05-12' } },
        found: [error('military_officer_id.too_large', { maximum: 1, actual: 2 })],
      },
    ],
  },
]
