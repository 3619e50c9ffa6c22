import { error, warning } from '../../src/foundation/issue.ts'
import type { RuleRows, ValueRow } from './rows.ts'

/** What is found in a mobile number. */
const mobileRows: readonly ValueRow[] = [
  {
    value: '1390110202',
    near: '13901102025',
    found: [error('mobile_phone.length', { expected: [11], actual: 10 })],
  },
  {
    value: '139011020256',
    near: '13901102025',
    found: [error('mobile_phone.length', { expected: [11], actual: 12 })],
  },
  { value: '1.39011E+10', near: '13901102025', found: [error('mobile_phone.format', { reason: 'spreadsheet' })] },
  {
    value: '13901102025 13901102026',
    near: '13901102025',
    found: [error('mobile_phone.too_large', { maximum: 1, actual: 2 })],
  },
  { value: '139011O2025', near: '13901102025', found: [error('mobile_phone.charset', { position: 7 })] },
  { value: '12901102025', near: '13901102025', found: [error('mobile_phone.range', {})] },
  { value: '14801102025', near: '13901102025', found: [error('mobile_phone.not_allowed', { segment: 'iot' })] },
  { value: '1064812345678', near: '13901102025', found: [error('mobile_phone.not_allowed', { segment: 'iot' })] },
  {
    value: '17001102025',
    near: '17301102025',
    found: [
      warning(
        'mobile_phone.not_allowed',
        { segment: 'virtual-operator' },
        { rule: 'contact/mobile-receives-messages' },
      ),
    ],
  },
  { value: '暂无', near: '13901102025', found: [error('mobile_phone.placeholder', { pattern: 'text' })] },
  {
    value: '13888888888',
    near: '13888888887',
    found: [warning('mobile_phone.placeholder', { pattern: 'number' })],
  },
  { value: '15401102025', near: '15301102025', found: [warning('mobile_phone.unknown', {})] },
  {
    value: '010-68870788',
    near: '13901102025',
    found: [error('mobile_phone.wrong_kind', { kind: 'office-phone' })],
  },
  {
    value: '11010519491231002X',
    near: '13901102025',
    found: [error('mobile_phone.wrong_kind', { kind: 'resident-id' })],
  },
  {
    value: '+852 2155 1234',
    near: '+86 139 0110 2025',
    found: [error('mobile_phone.wrong_kind', { kind: 'international-phone' })],
  },
]

/** What is found in a landline number. */
const officeRows: readonly ValueRow[] = [
  {
    value: '010-688707',
    near: '010-68870788',
    found: [error('office_phone.length', { expected: [8], actual: 6, areaCode: '010' })],
  },
  {
    value: '0335-6887',
    near: '0335-6887078',
    found: [error('office_phone.length', { expected: [7], actual: 4, areaCode: '0335' })],
  },
  {
    value: '0433-688707',
    near: '0433-6887078',
    found: [error('office_phone.length', { expected: [7, 8], actual: 6, areaCode: '0433' })],
  },
  {
    value: '0754-8887078',
    near: '0754-88870788',
    found: [warning('office_phone.length', { expected: [8], actual: 7, areaCode: '0754' })],
  },
  {
    value: '010-68870788/010-68870789',
    near: '010-68870788',
    found: [error('office_phone.too_large', { maximum: 1, actual: 2 })],
  },
  { value: '010-688a0788', near: '010-68870788', found: [error('office_phone.charset', { position: 8 })] },
  { value: '68870788', near: '010-68870788', found: [error('office_phone.missing', {})] },
  { value: '0399-6887078', near: '0398-6887078', found: [error('office_phone.unknown', { areaCode: '0399' })] },
  {
    value: '0634-6887078',
    near: '0531-68870788',
    found: [error('office_phone.retired', { areaCode: '0634', successor: '0531' })],
  },
  { value: '010-18870788', near: '010-28870788', found: [error('office_phone.range', { first: 1 })] },
  { value: '010-98870788', near: '010-88870788', found: [warning('office_phone.range', { first: 9 })] },
  {
    value: '010-00000000',
    near: '010-80000000',
    found: [error('office_phone.placeholder', { pattern: 'repeated' }, { rule: 'contact/office-phone-genuine' })],
  },
  {
    value: '010-88888888',
    near: '010-88888887',
    found: [warning('office_phone.placeholder', { pattern: 'repeated' }, { rule: 'contact/office-phone-genuine' })],
  },
  {
    value: '无',
    near: '010-68870788',
    found: [error('office_phone.placeholder', { pattern: 'text' }, { rule: 'contact/office-phone-genuine' })],
  },
  {
    value: '13911012025',
    near: '010-68870788',
    found: [error('office_phone.wrong_kind', { kind: 'mobile-phone' })],
  },
  {
    value: '400-910-0100',
    near: '010-68870788',
    found: [error('office_phone.wrong_kind', { kind: 'service-phone' })],
  },
]

const LANDLINE = warning('emergency_phone.wrong_kind', { kind: 'office-phone' })

/** What each rule of a field that stands for itself finds. */
export const fieldRuleRows: readonly RuleRows[] = [
  {
    rule: 'province-code',
    beside: { '/entity.divisionCode': undefined, '/entity.icpNumber': undefined },
    draft: true,
    rows: [
      { value: '10', near: '11', found: [error('field.unknown', { enumeration: 'server-location' })] },
      { value: '110100', near: '110000', found: [error('field.unknown', { enumeration: 'server-location' })] },
      { value: '1'.repeat(17), near: '11', found: [error('field.unknown', { enumeration: 'server-location' })] },
      { value: '990000', near: '11', found: [error('field.unknown', { enumeration: 'server-location' })] },
      { value: '香港', near: '11', found: [error('field.unknown', { enumeration: 'server-location' })] },
    ],
  },
  {
    rule: 'division-code',
    beside: { '/provinceCode': undefined, '/service.icpNumber': undefined, 'principal.officePhone': undefined },
    draft: true,
    rows: [
      { value: '11010', near: '110108', found: [error('division.format', {})] },
      { value: '11010a', near: '110108', found: [error('division.format', {})] },
      { value: '1'.repeat(33), near: '110108', found: [error('division.format', {})] },
      { value: '990108', near: '110108', found: [error('division.unknown', { part: 'province' })] },
      { value: '110198', near: '110108', found: [warning('division.unknown', { part: 'county' })] },
      {
        value: '110103',
        near: '110101',
        found: [
          warning(
            'division.outdated',
            { until: 2010, successors: ['110101'] },
            { rule: 'filing/division-in-force', suggestion: { kind: 'text', text: '110101' } },
          ),
        ],
      },
      // 石家庄's 桥东区 was parted.
      {
        value: '130103',
        near: '130102',
        beside: { officePhone: undefined },
        nearBeside: { officePhone: undefined },
        found: [
          warning(
            'division.outdated',
            { until: 2014, successors: ['130102', '130104'] },
            { rule: 'filing/division-in-force' },
          ),
        ],
      },
      // 昌平县 is a district since 1999, so long that only that is known.
      {
        value: '110221',
        near: '110114',
        found: [warning('division.outdated', { successors: [] }, { rule: 'filing/division-in-force' })],
      },
    ],
  },
  {
    rule: 'validity-end',
    rows: [
      { value: '2038-02-30', near: '2038-05-12', found: [error('field.format', { expected: 'date' })] },
      { value: '有效', near: '2038-05-12', found: [error('field.format', { expected: 'date' })] },
      { value: '2'.repeat(33), near: '2038年5月12日', found: [error('field.format', { expected: 'date' })] },
    ],
  },
  {
    rule: 'quick-app-package',
    rows: [
      {
        value: '1快应用',
        near: 'cn.qingzhu',
        found: [
          error(
            'app_identity.format',
            { part: 'package-name', reason: 'segment' },
            { rule: 'network/app-package-name' },
          ),
        ],
      },
      ...(['青', 'x'] as const).map((letter) => ({
        value: letter.repeat(300),
        near: 'cn.qingzhu',
        found: [
          (letter === 'x' ? warning : error)(
            'app_identity.too_large',
            { part: 'package-name', maximum: 255, actual: 300 },
            { rule: 'network/app-package-name' },
          ),
        ],
      })),
      {
        value: 'qingzhu',
        near: 'cn.qingzhu',
        found: [
          warning(
            'app_identity.format',
            { part: 'package-name', reason: 'segments' },
            { rule: 'network/app-package-name' },
          ),
        ],
      },
      {
        value: 'cn.qing-zhu.quick',
        near: 'cn.qing_zhu.quick',
        found: [
          warning('app_identity.charset', { part: 'package-name', position: 8 }, { rule: 'network/app-package-name' }),
        ],
      },
      {
        value: '青竹快应用',
        near: 'cn.qingzhu',
        found: [
          error('app_identity.charset', { part: 'package-name', position: 1 }, { rule: 'network/app-package-name' }),
        ],
      },
      { value: '无', near: 'com.examples.demo', found: [error('app_identity.placeholder', { part: 'package-name' })] },
      {
        value: 'com.example.demo',
        near: 'com.examples.demo',
        found: [warning('app_identity.placeholder', { part: 'package-name' })],
      },
    ],
  },
  { rule: 'mobile-phone', rows: mobileRows },
  {
    // A landline is taken here: the form says 电话.
    rule: 'emergency-phone',
    rows: [
      ...mobileRows.filter(({ value }) => value !== '010-68870788'),
      { value: '0086-010-68870780', near: '13901102025', found: [LANDLINE] },
      {
        value: '010-88888888',
        near: '010-88888887',
        found: [
          LANDLINE,
          warning('office_phone.placeholder', { pattern: 'repeated' }, { rule: 'contact/office-phone-genuine' }),
        ],
        nearFound: [LANDLINE],
      },
      {
        value: '0754-8887078',
        near: '0754-88870788',
        found: [LANDLINE, warning('office_phone.length', { expected: [8], actual: 7, areaCode: '0754' })],
        nearFound: [LANDLINE],
      },
      {
        value: '010-98870788',
        near: '010-88870788',
        found: [LANDLINE, warning('office_phone.range', { first: 9 })],
        nearFound: [LANDLINE],
      },
    ],
  },
  {
    rule: 'holder-phone',
    rows: [
      {
        value: '11010519491231002X',
        near: '13901102025',
        found: [error('mobile_phone.wrong_kind', { kind: 'resident-id' })],
      },
      {
        value: '00852 2155 1234',
        near: '010-68870788',
        found: [error('office_phone.wrong_kind', { kind: 'international-phone' })],
      },
      ...mobileRows.filter(({ found: [issue] }) => issue!.code !== 'mobile_phone.wrong_kind'),
      ...officeRows.filter(({ value }) => /^0/.test(value as string)),
    ],
  },
  {
    rule: 'office-phone',
    beside: { '/entity.divisionCode': undefined },
    draft: true,
    rows: officeRows,
  },
  {
    rule: 'email',
    rows: [
      { value: 'wang.qingzhu-keji.cn', near: 'wang@qingzhu-keji.cn', found: [error('email.format', { part: 'at' })] },
      { value: 'liu@@qingzhu-keji.cn', near: 'li@qingzhu-keji.cn', found: [error('email.format', { part: 'at' })] },
      {
        value: 'liu@qingzhu-keji.cn;wang@qingzhu-keji.cn',
        near: 'wang@qingzhu-keji.cn',
        found: [error('email.format', { part: 'several' })],
      },
      {
        value: '.liu@qingzhu-keji.cn',
        near: 'wang@qingzhu-keji.cn',
        found: [error('email.format', { part: 'local' })],
      },
      { value: 'wang@qingzhu', near: 'wang@qingzhu.cn', found: [error('email.format', { part: 'domain' })] },
      {
        value: `${'q'.repeat(65)}@qingzhu-keji.cn`,
        near: `${'q'.repeat(64)}@qingzhu-keji.cn`,
        found: [error('email.length', { expected: [64], actual: 81 })],
      },
      {
        value: 'wang(a)@qingzhu-keji.cn',
        near: 'wang_a@qingzhu-keji.cn',
        found: [error('email.charset', { position: 5 })],
      },
      { value: 'wang@青竹.cn', near: 'wang@qingzhu.cn', found: [warning('email.charset', { position: 6 })] },
      { value: 'wang@qq.con', near: 'wang@qq.com', found: [warning('email.unknown', {})] },
      { value: 'wang@example.com', near: 'wang@examples.com', found: [warning('email.placeholder', {})] },
      { value: '无', near: 'wang@qingzhu-keji.cn', found: [error('email.placeholder', {})] },
      {
        value: '13911012025',
        near: '13911012025@qq.com',
        found: [error('email.wrong_kind', { kind: 'mobile-phone' })],
      },
      {
        value: 'www.qingzhu-keji.cn',
        near: 'www@qingzhu-keji.cn',
        found: [error('email.wrong_kind', { kind: 'url' })],
      },
    ],
  },
  {
    rule: 'domain',
    beside: { homeUrl: undefined },
    draft: true,
    rows: [
      {
        value: 'qing_zhu.cn',
        near: 'qing-zhu.cn',
        found: [error('domain.charset', { position: 5, reason: 'sign' }, { rule: 'network/domain-characters' })],
      },
      {
        value: 'цветок.cn',
        near: '青竹.cn',
        found: [warning('domain.charset', { position: 1, reason: 'script' }, { rule: 'network/domain-characters' })],
      },
      {
        value: '-qingzhu.cn',
        near: 'q-ingzhu.cn',
        found: [error('domain.format', { part: 'hyphen' }, { rule: 'network/domain-characters' })],
      },
      { value: 'qingzhu..cn', near: 'qingzhu.cn', found: [error('domain.format', { part: 'empty-label' })] },
      { value: 'xn--0.cn', near: 'xn--rhtr8q.cn', found: [error('domain.format', { part: 'punycode' })] },
      { value: 'qingzhu.c', near: 'qingzhu.cn', found: [error('domain.format', { part: 'top-level' })] },
      {
        value: `${'q'.repeat(64)}.cn`,
        near: `${'q'.repeat(63)}.cn`,
        found: [error('domain.length', { part: 'label', expected: [63], actual: 64 })],
      },
      {
        value: `${'qqq.'.repeat(63)}cn`,
        near: 'qqq.cn',
        found: [error('domain.length', { expected: [253], actual: 254 })],
      },
      { value: 'com.cn', near: 'qingzhu.com.cn', found: [error('domain.missing', { part: 'name' })] },
      { value: 'qingzhu', near: 'qingzhu.cn', found: [error('domain.missing', { part: 'suffix' })] },
      {
        value: 'qingzhu.io',
        near: 'qingzhu.cn',
        found: [warning('domain.unknown', {}, { rule: 'network/domain-suffix' })],
      },
      {
        value: 'www.qingzhu.cn',
        near: 'qingzhu.cn',
        found: [warning('domain.not_allowed', { part: 'www' }, { rule: 'network/registrable-domain' })],
      },
      {
        value: 'shop.qingzhu.cn',
        near: 'shop-qingzhu.cn',
        found: [warning('domain.not_allowed', { part: 'sub-domain' }, { rule: 'network/registrable-domain' })],
      },
      {
        value: 'qingzhu.cn qingzhu.com',
        near: 'qingzhu.cn',
        found: [error('domain.too_large', { part: 'names', maximum: 1, actual: 2 }, { rule: 'network/one-domain' })],
      },
      { value: 'example.com', near: 'examples.com', found: [warning('domain.placeholder', {})] },
      { value: 'https://qingzhu.cn/', near: 'qingzhu.cn', found: [error('domain.wrong_kind', { kind: 'url' })] },
      { value: '119.29.29.29', near: 'qingzhu.cn', found: [error('domain.wrong_kind', { kind: 'ip-address' })] },
      { value: 'wang@qingzhu.cn', near: 'qingzhu.cn', found: [error('domain.wrong_kind', { kind: 'email' })] },
    ],
  },
  {
    rule: 'any-domain',
    rows: [
      {
        value: 'api.qing_zhu.cn',
        near: 'api.qing-zhu.cn',
        found: [error('domain.charset', { position: 9, reason: 'sign' }, { rule: 'network/domain-characters' })],
      },
      {
        value: 'api.цветок.cn',
        near: 'api.青竹.cn',
        found: [warning('domain.charset', { position: 5, reason: 'script' }, { rule: 'network/domain-characters' })],
      },
      {
        value: 'api.-qingzhu.cn',
        near: 'api.q-ingzhu.cn',
        found: [error('domain.format', { part: 'hyphen' }, { rule: 'network/domain-characters' })],
      },
      {
        value: `api.${'q'.repeat(64)}.cn`,
        near: `api.${'q'.repeat(63)}.cn`,
        found: [error('domain.length', { part: 'label', expected: [63], actual: 64 })],
      },
      { value: 'com.cn', near: 'qingzhu.com.cn', found: [error('domain.missing', { part: 'name' })] },
      {
        value: 'api.qingzhu.io',
        near: 'api.qingzhu.cn',
        found: [warning('domain.unknown', {}, { rule: 'network/domain-suffix' })],
      },
      {
        value: 'a.b.c.d.qingzhu.cn',
        near: 'b.c.d.qingzhu.cn',
        found: [
          warning('domain.too_large', { part: 'levels', maximum: 4, actual: 5 }, { rule: 'network/app-domain-levels' }),
        ],
      },
      {
        value: 'api.qingzhu.cn m.qingzhu.cn',
        near: 'api.qingzhu.cn',
        found: [error('domain.too_large', { part: 'names', maximum: 1, actual: 2 }, { rule: 'network/one-domain' })],
      },
      { value: 'api.example.com', near: 'api.examples.com', found: [warning('domain.placeholder', {})] },
      { value: 'https://qingzhu.cn/', near: 'qingzhu.cn', found: [error('domain.wrong_kind', { kind: 'url' })] },
    ],
  },
  {
    rule: 'home-url',
    beside: { domain: undefined },
    draft: true,
    rows: [
      {
        value: 'wang@qingzhu-keji.cn',
        near: 'qingzhu-keji.cn',
        found: [error('home_url.wrong_kind', { kind: 'email' })],
      },
      {
        value: 'www.qingzhu-keji.cn www.qingzhu.cn',
        near: 'www.qingzhu-keji.cn',
        found: [error('home_url.too_large', { maximum: 1, actual: 2 }, { rule: 'network/home-url' })],
      },
      {
        value: 'www.qingzhu-keji.cn/a b',
        near: 'www.qingzhu-keji.cn/',
        found: [error('home_url.charset', { position: 22 })],
      },
      {
        value: 'ftp://www.qingzhu-keji.cn',
        near: 'http://www.qingzhu-keji.cn',
        found: [error('home_url.not_allowed', { part: 'scheme' })],
      },
      {
        value: 'https://wang:x@www.qingzhu-keji.cn',
        near: 'https://www.qingzhu-keji.cn',
        found: [error('home_url.not_allowed', { part: 'credentials' })],
      },
      {
        value: 'www.qingzhu-keji.cn:65536',
        near: 'www.qingzhu-keji.cn',
        found: [error('home_url.format', { part: 'port' })],
      },
      {
        value: 'www..qingzhu-keji.cn',
        near: 'www.qingzhu-keji.cn',
        found: [error('home_url.format', { part: 'host' })],
      },
      {
        value: '119.29.29.29',
        near: 'www.qingzhu-keji.cn',
        found: [warning('home_url.wrong_kind', { kind: 'ip-address' }, { rule: 'network/home-url' })],
      },
      {
        value: 'www.qingzhu-keji.cn:8080',
        near: 'https://www.qingzhu-keji.cn:443',
        found: [warning('home_url.not_allowed', { part: 'port' }, { rule: 'network/home-url' })],
      },
      {
        value: 'www.qingzhu-keji.cn/shop',
        near: 'www.qingzhu-keji.cn/',
        found: [warning('home_url.not_allowed', { part: 'path' }, { rule: 'network/home-url' })],
      },
      {
        value: 'w'.repeat(2100),
        near: 'www.qingzhu-keji.cn',
        found: [error('home_url.length', { expected: [2048], actual: 2100 })],
      },
    ],
  },
  {
    rule: 'ip-ranges',
    rows: [
      {
        value: '119.29.29.256',
        near: '119.29.29.255',
        found: [error('ip_ranges.format', { item: 1, part: 'address' })],
      },
      {
        value: '119.29.029.29',
        near: '119.29.29.29',
        found: [error('ip_ranges.format', { item: 1, part: 'leading-zero' })],
      },
      { value: '119.29.29.29:80', near: '119.29.29.29', found: [error('ip_ranges.format', { item: 1, part: 'port' })] },
      {
        value: '119.29.29.1-',
        near: '119.29.29.1-119.29.29.2',
        found: [error('ip_ranges.format', { item: 1, part: 'range' })],
      },
      {
        value: '119.29.29.0/33',
        near: '119.29.29.0-119.29.29.7',
        found: [error('ip_ranges.format', { item: 1, part: 'cidr' })],
      },
      {
        value: '119.29.29.0/29',
        near: '119.29.29.0-119.29.29.7',
        found: [warning('ip_ranges.format', { item: 1, part: 'cidr' }, { rule: 'network/ip-range-shape' })],
      },
      {
        value: '119.29.29.2-119.29.29.1',
        near: '119.29.29.1-119.29.29.2',
        found: [error('ip_ranges.range', { item: 1 })],
      },
      {
        value: '119.29.29.1-240e::1',
        near: '119.29.29.1-119.29.29.2',
        found: [error('ip_ranges.conflict', { item: 1 })],
      },
      {
        value: '192.168.1.10',
        near: '192.169.1.10',
        found: [error('ip_ranges.not_allowed', { item: 1, purpose: 'private' }, { rule: 'network/public-address' })],
      },
      {
        value: '119.29.0.0-119.29.4.0',
        near: '119.29.0.0-119.29.3.255',
        found: [warning('ip_ranges.too_large', { item: 1, maximum: 1024 })],
      },
      {
        value: '119.29.29.1;119.29.29.1',
        near: '119.29.29.1;119.29.29.2',
        found: [warning('ip_ranges.duplicate', { item: 2, other: 1 })],
      },
      {
        value: 'qingzhu.cn',
        near: '119.29.29.29',
        found: [error('ip_ranges.wrong_kind', { item: 1, kind: 'domain' })],
      },
      {
        value: '1'.repeat(10_000),
        near: '119.29.29.29',
        found: [error('ip_ranges.length', { expected: [8192], actual: 10000 })],
      },
    ],
  },
  {
    rule: 'postcode',
    rows: [
      { value: '10008', near: '100083', found: [error('postcode.length', { expected: [6], actual: 5 })] },
      { value: '100083 100084', near: '100083', found: [error('postcode.too_large', { maximum: 1, actual: 2 })] },
      { value: '10O083', near: '100083', found: [error('postcode.charset', { position: 3 })] },
      { value: '无', near: '100083', found: [error('postcode.placeholder', {})] },
      { value: '001000', near: '100083', found: [error('postcode.placeholder', {})] },
      { value: '111111', near: '100083', found: [warning('postcode.placeholder', {})] },
      { value: '980083', near: '100083', found: [warning('postcode.unknown', {})] },
    ],
  },
  {
    rule: 'real-text',
    rows: [
      { value: '无', near: '无锡', found: [error('field.placeholder', {})] },
      { value: '不涉及', near: '涉及', found: [error('field.placeholder', {})] },
      { value: '其他', near: '其他处', found: [error('field.placeholder', {})] },
      { value: '/', near: '/x路', found: [error('field.placeholder', {})] },
      { value: 'same as above', near: '同一处', found: [error('field.placeholder', {})] },
      { value: '123', near: '123路', found: [error('field.placeholder', {})] },
      { value: '０５７１-８８', near: '0571区', found: [error('field.placeholder', {})] },
      {
        value: '青'.repeat(2001),
        near: '青'.repeat(2000),
        found: [error('field.too_large', { maximum: 2000, actual: 2001 })],
      },
    ],
  },
  {
    rule: 'real-or-blank',
    rows: [
      { value: '暂无', near: '暂行', found: [warning('field.placeholder', {})] },
      { value: '123456', near: '123456车间', found: [warning('field.placeholder', {})] },
      {
        value: '青'.repeat(2001),
        near: '青'.repeat(2000),
        found: [error('field.too_large', { maximum: 2000, actual: 2001 })],
      },
    ],
  },
  {
    rule: 'brand-text',
    rows: [
      { value: '无', near: '360', found: [error('field.placeholder', {})] },
      { value: '123', near: '163', found: [error('field.placeholder', {})] },
      {
        value: '青'.repeat(2001),
        near: '青'.repeat(2000),
        found: [error('field.too_large', { maximum: 2000, actual: 2001 })],
      },
    ],
  },
  {
    rule: 'real-number',
    rows: [
      { value: '无', near: '京网文〔2024〕1234-056号', found: [error('field.placeholder', {})] },
      { value: '123', near: '京网文〔2024〕1234-057号', found: [error('field.placeholder', {})] },
      { value: '1111111', near: '第十二号', found: [error('field.placeholder', {})] },
      { value: '已办理', near: '已办理3', found: [error('field.placeholder', {})] },
      {
        value: '青'.repeat(2001),
        near: `${'青'.repeat(1999)}1`,
        found: [error('field.too_large', { maximum: 2000, actual: 2001 })],
      },
    ],
  },
  {
    rule: 'number-or-blank',
    rows: [
      { value: '无', near: '91110108MA01A2B32G', found: [warning('field.placeholder', {})] },
      { value: '已注册', near: '91110108MA01A2B32G', found: [warning('field.placeholder', {})] },
      {
        value: '青'.repeat(2001),
        near: `${'青'.repeat(1999)}1`,
        found: [error('field.too_large', { maximum: 2000, actual: 2001 })],
      },
    ],
  },
  {
    rule: 'investor',
    rows: [
      { value: '无', near: '王立言', found: [warning('field.placeholder', {})] },
      { value: '123', near: '123工作室', found: [warning('field.placeholder', {})] },
      {
        value: '王先生',
        near: '北京青竹科技有限公司',
        found: [
          warning('person_name.not_allowed', { words: ['先生'], spans: [[1, 3]] }, { rule: 'naming/person-full-name' }),
        ],
      },
      {
        value: '青'.repeat(2001),
        near: '青'.repeat(2000),
        found: [error('field.too_large', { maximum: 2000, actual: 2001 })],
      },
    ],
  },
  {
    rule: 'provider-phone',
    rows: ['1', '无', '010', '111111', '12345678901', '青竹', '9'.repeat(65)].map((value, index) => ({
      value,
      near: [
        '4009-100-100',
        '95187',
        '010-68870788',
        '13911012025',
        '+1 480-505-8800',
        '0086-010-68870788',
        '400-660-0102',
      ][index],
      found: [warning('provider_phone.format', {}, { rule: 'filing/provider-phone' })],
    })),
  },
]
