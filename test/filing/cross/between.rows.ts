import { advice, at, error, type Issue, warning } from '../../../src/foundation/issue.ts'
import { formPlaces, stepsOf } from '../places.ts'
import type { Row } from '../rows.ts'

/** A row of a rule between fields. */
function row(
  name: string,
  base: string,
  set: Row['set'],
  found: readonly (readonly [path: string, issue: Issue])[],
  near?: Row['near'],
  nearFound: readonly (readonly [path: string, issue: Issue])[] = [],
): Row {
  const placed = (list: typeof found) => list.map(([path, issue]) => at(stepsOf(path), issue))
  return {
    name,
    base,
    set,
    found: placed(found),
    ...(near === undefined ? {} : { near, nearFound: placed(nearFound) }),
  }
}

const government = { rule: 'filing/domain-of-government' } as const
const institution = { rule: 'filing/domain-of-institution' } as const
const suffix = 'domain_suffix.mismatch'
const DOMAIN = 'services.0.domain'
const HOME = 'services.0.homeUrl'

/** A site at another domain. */
const movedTo = (domain: string) => ({ [DOMAIN]: domain, [HOME]: `https://www.${domain}/` })

export const domainRows: readonly Row[] = [
  row(
    'a government at .com',
    'icp-government-website',
    movedTo('qingzhu.com'),
    [[DOMAIN, error(suffix, { reason: 'government' }, government)]],
    movedTo('qingzhu.政务'),
  ),
  row(
    'a government that keeps an old domain',
    'icp-government-website',
    {
      ...movedTo('qingzhu.com'),
      kind: 'add-access',
      'entity.icpNumber': '京ICP备05014321号',
      'services.0.icpNumber': '京ICP备05014321号-1',
    },
    [[DOMAIN, warning(suffix, { reason: 'government' }, government)]],
    { 'services.0.remarks': '本网站沿用已注册的域名' },
  ),
  row(
    'an enterprise at .gov.cn',
    'icp-enterprise-website',
    movedTo('qingzhu.gov.cn'),
    [[DOMAIN, error(suffix, { reason: 'reserved' }, government)]],
    { 'services.0.nameGrounds': { governmentAuthorized: true } },
  ),
  row(
    'an institution at .gov.cn',
    'icp-institution-website',
    movedTo('qingzhu.gov.cn'),
    [[DOMAIN, warning(suffix, { reason: 'reserved' }, government)]],
    { 'services.0.nameGrounds': { governmentAuthorized: true } },
  ),
  row(
    'an institution at .com',
    'icp-institution-website',
    movedTo('qingzhu.com'),
    [[DOMAIN, warning(suffix, { reason: 'institution' }, institution)]],
    movedTo('qingzhu.org.cn'),
  ),
  {
    ...row(
      'an enterprise at .gov.cn in the police form',
      'public-security',
      { entity: { nature: 'enterprise' }, service: { type: 'website', domain: 'qingzhu.gov.cn' } },
      [['service.domain', error(suffix, { reason: 'reserved' }, government)]],
      { 'entity.nature': 'institution' },
    ),
    draft: true,
  },
  {
    ...row(
      'a government at .com in the police form',
      'public-security',
      { entity: { nature: 'government' }, service: { type: 'website', domain: 'qingzhu.com' } },
      [['service.domain', advice(suffix, { reason: 'government' }, government)]],
      { 'service.domain': 'qingzhu.gov.cn' },
    ),
    draft: true,
  },
  ...['icp-complete-website', 'icp-complete-app'].map((base) =>
    row(
      `a registrar abroad, ${base}`,
      base,
      { 'services.0.domainRegistration.registrar': 'Domains International, LLC' },
      [
        [
          'services.0.domainRegistration.registrar',
          warning('registrar.not_allowed', {}, { rule: 'filing/registrar-licensed' }),
        ],
      ],
      { 'services.0.domainRegistration.registrar': 'XX域名（Domains）有限公司' },
    ),
  ),
  ...['icp-complete-website', 'icp-complete-app'].map((base) =>
    row(
      `another number of the holder, ${base}`,
      base,
      { 'services.0.domainRegistration.documentNumber': '91110108MA01A2B40Y' },
      [
        [
          'services.0.domainRegistration.documentNumber',
          warning('domain_registration.mismatch', { part: 'number' }, { rule: 'filing/domain-holder' }),
        ],
      ],
      { 'services.0.domainRegistration.documentNumber': 'MA01A2B3-2' },
    ),
  ),
  row(
    'another holder of the domain of an app',
    'icp-complete-app',
    { 'services.0.domainRegistration.holder': '上海青竹科技有限公司' },
    [
      [
        'services.0.domainRegistration.holder',
        warning('domain_registration.mismatch', { part: 'holder' }, { rule: 'filing/domain-holder' }),
      ],
    ],
    { 'services.0.domainRegistration.holder': '北京青竹科技有限公司' },
  ),
  row(
    'brackets of another width in the holder',
    'icp-enterprise-website',
    { 'entity.name': '青竹（北京）科技有限公司', 'services.0.domainRegistration.holder': '青竹(北京) 科技有限公司' },
    [],
  ),
  row(
    'the main domain among the others, and one of them twice',
    'public-security-complete-website',
    { 'service.otherDomains': ['qingzhu-keji.cn', 'a.qingzhu-keji.cn', 'A.qingzhu-keji.cn'] },
    [
      ['service.otherDomains.0', warning('field.duplicate', {})],
      ['service.otherDomains.2', warning('field.duplicate', {})],
    ],
    { 'service.otherDomains': ['a.qingzhu-keji.cn'] },
  ),
  row(
    'a domain of an app twice, in the police form',
    'public-security-complete-app',
    { 'service.otherDomains': ['a.qingzhu-keji.cn', 'a.qingzhu-keji.cn'] },
    [['service.otherDomains.1', warning('field.duplicate', {})]],
    { 'service.otherDomains': ['a.qingzhu-keji.cn'] },
  ),
  ...['icp-complete-mini-program', 'icp-complete-quick-app'].map((base) =>
    row(
      `a domain twice, ${base}`,
      base,
      { 'services.0.domains': ['a.qingzhu-keji.cn', 'a.qingzhu-keji.cn'] },
      [['services.0.domains.1', warning('field.duplicate', {})]],
      { 'services.0.domains': ['a.qingzhu-keji.cn'] },
    ),
  ),
  row(
    'a domain of a platform twice',
    'icp-complete-app',
    { 'services.0.platforms.0.domains': ['a.qingzhu-keji.cn', 'a.qingzhu-keji.cn'] },
    [['services.0.platforms.0.domains.1', warning('field.duplicate', {})]],
    { 'services.0.platforms.0.domains': ['a.qingzhu-keji.cn'] },
  ),
]

const first = error('filing_number.not_allowed', { kind: 'first' }, { rule: 'filing/first-has-no-number' })
const ofAnother = warning('filing_number.mismatch', { part: 'entity' }, { rule: 'filing/number-of-entity' })
const elsewhere = warning('filing_number.mismatch', { part: 'province' }, { rule: 'filing/number-of-entity' })

/** The number of a service of each type, of another entity. */
const NUMBERS = { website: '-1', app: '-2A', 'mini-program': '-3X', 'quick-app': '-4A' } as const

export const numberRows: readonly Row[] = [
  row(
    'a number in a first filing',
    'icp-enterprise-website',
    { 'entity.icpNumber': '京ICP备2024024681号' },
    [['entity.icpNumber', first]],
    { kind: 'add-service' },
  ),
  ...Object.entries(NUMBERS).flatMap(([type, index]) => [
    row(
      `the number of a ${type} in a first filing`,
      `icp-filed-${type}`,
      { kind: 'first', 'entity.icpNumber': undefined },
      [['services.0.icpNumber', first]],
      { 'services.0.icpNumber': undefined },
    ),
    ...(['add-service', 'add-service-without-entity'] as const).map((kind) =>
      row(
        `the number of a ${type} that is added by ${kind}`,
        `icp-filed-${type}`,
        { kind },
        [
          [
            'services.0.icpNumber',
            error('filing_number.not_allowed', { kind }, { rule: 'filing/new-service-has-no-number' }),
          ],
        ],
        { 'services.0.icpNumber': undefined },
      ),
    ),
    row(
      `the number of a ${type} of another entity`,
      `icp-filed-${type}`,
      { 'services.0.icpNumber': `京ICP备2024024683号${index}` },
      [['services.0.icpNumber', ofAnother]],
      { 'services.0.icpNumber': `京ICP备2024024681号${index}` },
    ),
    {
      ...row(
        `the number of a ${type} of another province`,
        'icp',
        { provinceCode: '11', services: [{ type, icpNumber: `粤ICP备2024024681号${index}` }] },
        [['services.0.icpNumber', elsewhere]],
        { provinceCode: '44' },
      ),
      draft: true,
    },
  ]),
  ...(['website', 'app'] as const).flatMap((type) => [
    row(
      `the number of a ${type} of another province, in the police form`,
      `public-security-complete-${type}`,
      { 'service.icpNumber': `粤ICP备2024024681号${NUMBERS[type]}` },
      [['service.icpNumber', elsewhere]],
      { 'service.icpNumber': `京ICP备2024024681号${NUMBERS[type]}` },
    ),
    row(
      `a ${type} that was opened before its number`,
      `public-security-complete-${type}`,
      { 'service.icpNumber': `京ICP备2026024681号${NUMBERS[type]}`, 'service.openedOn': '2025-12-31' },
      [['service.openedOn', warning('opened_on.conflict', { year: 2026 }, { rule: 'filing/opened-after-approval' })]],
      { 'service.openedOn': '2026-11-02' },
    ),
  ]),
  {
    ...row(
      'two access providers',
      'icp',
      {
        services: [
          { type: 'website', access: { provider: '青竹云计算有限公司' } },
          { type: 'app', access: { provider: '白鹭云计算有限公司' } },
          { type: 'website', access: { provider: '白鹭云计算有限公司' } },
        ],
      },
      [['services.0.access.provider', warning('access.conflict', {}, { rule: 'filing/one-access-provider' })]],
      { 'services.1.access.provider': '青竹云', 'services.2': { type: 'mini-program' } },
    ),
    draft: true,
  },
]

const SIGNED = {
  packageName: 'cn.qingzhu.ledger',
  publicKey: 'A1B2C3D4E5F60718293A4B5C6D7E8F90'.repeat(16),
  fingerprint: '9A0B1C2D3E4F5061728394A5B6C7D8E9',
}

const twice = (part: 'platform' | 'public-key' | 'fingerprint') =>
  warning('app_platform.duplicate', { part }, { rule: 'filing/one-platform-once' })

/** Two platforms of an app. */
const platforms = (one: object, other: object) => ({ services: [{ type: 'app', platforms: [one, other] }] })

export const appRows: readonly Row[] = [
  {
    ...row(
      'one platform twice, with one signature',
      'icp',
      platforms(
        { platform: 'android', ...SIGNED },
        { platform: 'android', ...SIGNED, packageName: 'cn.qingzhu.notes' },
      ),
      [['services.0.platforms.1.platform', twice('platform')]],
    ),
    draft: true,
  },
  {
    ...row(
      'one signature of two platforms',
      'icp',
      platforms({ platform: 'android', ...SIGNED }, { platform: 'harmonyos', ...SIGNED }),
      [
        ['services.0.platforms.1.publicKey', twice('public-key')],
        ['services.0.platforms.1.fingerprint', twice('fingerprint')],
      ],
      { 'services.0.platforms.1': { platform: 'harmonyos', packageName: 'cn.qingzhu.ledger' } },
    ),
    draft: true,
  },
]

const codeName = { rule: 'filing/code-fits-name' } as const
const local = { rule: 'filing/division-in-province' } as const
const permit = { rule: 'filing/permit-fits-type' } as const
const NUMBER = 'entity.document.number'
const ADDRESS = 'entity.document.address'

/** Every place of a pre-approval in the complete filings. */
const approvals = formPlaces()
  .filter(({ path }) => path.endsWith('preApprovals.0.number'))
  .map(({ base, path }) => ({ base, path, type: path.replace(/number$/, 'type') }))

export const paperRows: readonly Row[] = [
  ...['icp-enterprise-website', 'public-security-enterprise-website'].map((base) =>
    row(
      `the code of a sole trader under the name of a company, ${base}`,
      base,
      { [NUMBER]: '92110108MA01A2B32D' },
      [[NUMBER, warning('credit_code.mismatch', { part: 'name' }, codeName)]],
      { [NUMBER]: '91110108MA01A2B32G' },
    ),
  ),
  row(
    'a license from another province',
    'icp-enterprise-website',
    { [ADDRESS]: '广东省深圳市南山区科技南路18号' },
    [[ADDRESS, error('certificate_address.mismatch', {}, local)]],
    { [ADDRESS]: '北京市海淀区中关村大街27号' },
  ),
  row(
    'a code of another province, and an address without one',
    'icp-enterprise-website',
    { [NUMBER]: '91440300MA01A2B32P', [ADDRESS]: '南山区科技南路18号', 'services.0.domainRegistration': undefined },
    [[NUMBER, warning('credit_code.mismatch', { part: 'province' }, local)]],
    // Moved here: the code stays, the license is new.
    { [ADDRESS]: '北京市海淀区中关村大街27号', 'entity.remarks': '本公司由深圳迁入北京。' },
  ),
  ...(['mobile-phone', 'email'] as const).map((kind) =>
    row(
      `${kind} in place of the address of the license`,
      'icp-enterprise-website',
      { [ADDRESS]: kind === 'email' ? 'liu@qingzhu-keji.cn' : '13911012025' },
      [[ADDRESS, error('certificate_address.wrong_kind', { kind })]],
      { [ADDRESS]: '北京市海淀区中关村大街27号' },
    ),
  ),
  ...approvals.map(({ base, path, type }) =>
    row(
      `${path} is of another permit, ${base}`,
      base,
      { [type]: 'news' },
      [[path, warning('pre_approval.mismatch', { type: 'news' }, permit)]],
      { [path]: '10120170001' },
    ),
  ),
]

const interactive = { rule: 'filing/interactive' } as const

export const interactiveRows: readonly Row[] = (['website', 'app'] as const).flatMap((type) => [
  {
    ...row(
      `a ${type} with 即时通信 that is not interactive`,
      'public-security',
      { service: { type, interactive: false, contents: ['instant-messaging'] } },
      [['service.interactive', warning('interactive.conflict', { by: 'contents' }, interactive)]],
      { 'service.interactive': true },
    ),
    draft: true,
  },
  {
    ...row(
      `a ${type} called 论坛 that is not interactive`,
      'public-security',
      { service: { type, interactive: false, name: '青竹论坛' } },
      [['service.interactive', warning('interactive.conflict', { by: 'name' }, interactive)]],
      { 'service.name': '青竹社区居委会' },
    ),
    draft: true,
  },
  row(
    `dangerous goods of a ${type} without a certificate`,
    `public-security-complete-${type}`,
    { 'service.dangerousGoods': [{ kind: 'explosives' }] },
    [
      [
        'service.dangerousGoods.0.certificate',
        warning('dangerous_goods.missing', {}, { rule: 'filing/dangerous-goods-certificate' }),
      ],
    ],
    { 'service.dangerousGoods': [] },
  ),
])

const ofIndividuals = { rule: 'filing/contents-of-individuals' } as const

export const individualContentRows: readonly Row[] = [
  ...(['online-shopping', 'instant-messaging', 'online-games'] as const).flatMap((content) => [
    row(
      `an individual with ${content}`,
      'icp-individual-website',
      { 'services.0.contents': [content] },
      [
        [
          'services.0.contents.0',
          warning('service_content.mismatch', { nature: 'individual', content }, ofIndividuals),
        ],
      ],
      { 'services.0.contents': ['other'] },
    ),
  ]),
  ...['app', 'mini-program', 'quick-app'].map((type) => ofAnIndividual(`icp-complete-${type}`, 'services.0.contents')),
  ...['website', 'app'].map((type) => ofAnIndividual(`public-security-complete-${type}`, 'service.contents')),
]

/** The complete filings are those of an organization: of an individual’s the contents alone count. */
function ofAnIndividual(base: string, contents: string): Row {
  return {
    ...row(
      `${base} of an individual`,
      base,
      { 'entity.nature': 'individual', [contents]: ['online-shopping'] },
      [
        [
          `${contents}.0`,
          warning('service_content.mismatch', { nature: 'individual', content: 'online-shopping' }, ofIndividuals),
        ],
      ],
      { [contents]: ['other'] },
    ),
    only: /contents/,
  }
}

/** What the tables of the entity's person in charge need besides: somebody of a hundred and six. */
export const oldRows: readonly Row[] = formPlaces()
  .filter(({ path }) => path.endsWith('.mobile'))
  .map(({ base, path }) => {
    const number = path.replace(/mobile$/, 'document.number')
    return row(
      `${number} of 1920`,
      base,
      {
        [number]: '11010819200512002X',
        [number.replace(/number$/, 'validity')]: { from: '2018-05-12', until: 'long-term' },
      },
      [[number, warning('principal.too_large', { maximum: 100 })]],
      { [number]: '110108193005120024' },
    )
  })

export const betweenRows: readonly Row[] = [
  ...domainRows,
  ...numberRows,
  ...appRows,
  ...paperRows,
  ...interactiveRows,
  ...individualContentRows,
  ...oldRows,
]
