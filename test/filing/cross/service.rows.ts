import { at, error, type PathStep, warning } from '../../../src/foundation/issue.ts'
import type { Row } from '../rows.ts'

/** A service of each type, where it stands in its form. */
const SERVICES: readonly { base: string; type: string; path: readonly PathStep[]; contents: string }[] = [
  ...['website', 'app', 'mini-program', 'quick-app'].map((type) => ({
    base: 'icp',
    type,
    path: ['services', 0],
    contents: 'contents',
  })),
  ...['website', 'app'].map((type) => ({
    base: 'public-security',
    type,
    path: ['service'],
    contents: 'contents',
  })),
]

type Service = (typeof SERVICES)[number]

/** A draft with one service only, of an entity of the nature. */
function draftOf({ base, type }: Service, fields: object, nature?: string): Record<string, unknown> {
  const service = { type, ...fields }
  const entity = nature === undefined ? {} : { entity: { nature } }
  return base === 'icp' ? { ...entity, services: [service] } : { ...entity, service }
}

const homePage = error('home_page.mismatch', {}, { rule: 'filing/home-page' })

export const homePageRows: readonly Row[] = [
  ['https://www.qingzhu-shop.cn/', 'https://www.qingzhu-keji.cn/'],
  ['www.myqingzhu-keji.cn', 'my.qingzhu-keji.cn'],
  ['qingzhu-keji.cn.qingzhu.cn', 'qingzhu-keji.cn'],
  ['HTTPS://WWW.QINGZHU.CN', 'HTTPS://WWW.QINGZHU-KEJI.CN'],
].map(([url, own]) => ({
  name: `the home page ${url}`,
  base: 'icp-enterprise-website',
  set: { 'services.0.homeUrl': url },
  found: [at(['services', 0, 'homeUrl'], homePage)],
  near: { 'services.0.homeUrl': own },
}))

/** A home page is not compared with a domain that is none: the domain's finding says what is wrong. */
export const brokenDomainRows: readonly Row[] = [
  {
    name: 'a domain that is none, and its home page',
    base: 'icp',
    draft: true,
    set: { services: [{ type: 'website', domain: 'qing_zhu.cn', homeUrl: 'https://www.qingzhu.cn' }] },
    found: [
      at(
        ['services', 0, 'domain'],
        error('domain.charset', { position: 5, reason: 'sign' }, { rule: 'network/domain-characters' }),
      ),
    ],
    near: { 'services.0.domain': 'qingzhu.cn' },
  },
]

const website = (domain: string, name: string) => ({ type: 'website', domain, name })

export const differRows: readonly Row[] = [
  {
    name: 'two websites on one domain',
    base: 'icp',
    draft: true,
    set: { services: [website('qingzhu.cn', '青竹官网'), website('QINGZHU.CN', '青竹商城')] },
    found: [
      at(
        ['services', 1, 'domain'],
        error('service.duplicate', { part: 'domain' }, { rule: 'filing/one-domain-one-website' }),
      ),
    ],
    near: { 'services.1.domain': 'qingzhu-shop.cn' },
  },
  {
    name: 'three websites on one domain',
    base: 'icp',
    draft: true,
    set: {
      services: [
        website('qingzhu.cn', '青竹官网'),
        website('qingzhu.cn', '青竹商城'),
        website('qingzhu.cn', '青竹论道'),
      ],
    },
    found: [1, 2].map((index) =>
      at(
        ['services', index, 'domain'],
        error('service.duplicate', { part: 'domain' }, { rule: 'filing/one-domain-one-website' }),
      ),
    ),
  },
  {
    name: 'an app with a domain of its own kind has nothing to do with the website’s',
    base: 'icp',
    draft: true,
    set: { services: [website('qingzhu.cn', '青竹官网'), { type: 'app', name: '青竹商城', domain: 'qingzhu.cn' }] },
    found: [],
  },
  ...['website', 'app', 'mini-program', 'quick-app'].map((type) => ({
    name: `one name for two services: ${type}`,
    base: 'icp',
    draft: true,
    set: {
      entity: { nature: 'enterprise' },
      services: [
        { type, name: '青竹课堂' },
        { type, name: ' 青竹课堂 ' },
      ],
    },
    found: [at(['services', 1, 'name'], warning('service.duplicate', { part: 'name' }))],
    // A website and its app have one name.
    near: { 'services.0.type': type === 'app' ? 'website' : 'app' },
  })),
]

const individualsOnly = { rule: 'filing/pre-approvals-of-organizations' } as const
const fitsNature = { rule: 'filing/contents-fit-nature' } as const

/** What is asked for contents of which only holders of a permit may speak, by the decrees on each. */
const APPROVALS: Readonly<Record<string, readonly string[]>> = {
  'online-news': ['news'],
  'online-games': ['game', 'publication', 'culture'],
  'online-music': ['culture', 'audio-visual'],
  'online-video': ['audio-visual'],
  'online-payment': ['finance'],
  'online-banking': ['finance'],
  'online-securities': ['finance'],
  'p2p-lending': ['finance'],
  'equity-crowdfunding': ['finance'],
  'online-insurance': ['finance'],
  'cross-sector-finance': ['finance'],
  'non-bank-payment': ['finance'],
}

function missingApproval(content: string) {
  const permits = APPROVALS[content]!
  return warning(
    'pre_approval.missing',
    { content, permits },
    { rule: 'filing/contents-need-approval', suggestion: { kind: 'permit', permits } },
  )
}

export const contentRows: readonly Row[] = [
  ...SERVICES.flatMap((service): Row[] => {
    const { base, type, path, contents } = service
    const draft = true
    const name = (what: string) => `${base} ${type}: ${what}`
    return [
      {
        name: name('an approval twice'),
        base,
        draft,
        set: draftOf(service, { preApprovals: [{ type: 'culture' }, { type: 'culture' }] }),
        found: [at([...path, 'preApprovals', 1, 'type'], error('pre_approval.duplicate', {}))],
        near: draftOf(service, { preApprovals: [{ type: 'culture' }, { type: 'game' }] }),
      },
      {
        name: name('an approval of an individual’s'),
        base,
        draft,
        set: draftOf(service, { preApprovals: [{ type: 'culture' }] }, 'individual'),
        found: [
          at(
            [...path, 'preApprovals', 0, 'type'],
            warning('pre_approval.not_allowed', { nature: 'individual' }, individualsOnly),
          ),
        ],
        near: { 'entity.nature': 'enterprise' },
      },
      {
        name: name('contents twice'),
        base,
        draft,
        set: draftOf(service, { [contents]: ['other', 'blog', 'other'] }),
        found: [at([...path, contents, 2], warning('field.duplicate', {}))],
        near: draftOf(service, { [contents]: ['other', 'blog'] }),
      },
      {
        name: name('an organization’s portal of an individual'),
        base,
        draft,
        set: draftOf(service, { [contents]: ['blog', 'organization-portal'] }, 'individual'),
        found: [
          at(
            [...path, contents, 1],
            error('service_content.mismatch', { nature: 'individual', content: 'organization-portal' }, fitsNature),
          ),
        ],
        near: type === 'app' ? draftOf(service, { [contents]: ['blog'] }) : { 'entity.nature': 'institution' },
      },
      ...Object.entries(APPROVALS).flatMap(([content, permits]): Row[] =>
        permits.map((permit) => ({
          name: name(`${content} without ${permit}`),
          base,
          draft,
          set: draftOf(service, { [contents]: [content], preApprovals: [{ type: 'ride-hailing' }] }),
          found: [at([...path, contents, 0], missingApproval(content))],
          // Each of several permits is enough.
          near: draftOf(service, { [contents]: [content], preApprovals: [{ type: permit }] }),
        })),
      ),
    ]
  }),
  {
    name: 'contents of which each is asked for itself',
    base: 'icp',
    draft: true,
    set: { services: [{ type: 'website', contents: ['online-news', 'blog', 'online-video'] }] },
    found: [
      at(['services', 0, 'contents', 0], missingApproval('online-news')),
      at(['services', 0, 'contents', 2], missingApproval('online-video')),
    ],
    near: { 'services.0.preApprovals': [{ type: 'news' }, { type: 'audio-visual' }] },
  },
]

const registration = (field: string) => ['services', 0, 'domainRegistration', field]
const put = (field: string, value: string) => ({ [`services.0.domainRegistration.${field}`]: value })

export const domainRows: readonly Row[] = [
  {
    name: 'a domain of somebody else’s',
    base: 'icp-enterprise-website',
    set: put('holder', '刘青竹'),
    found: [
      at(
        registration('holder'),
        warning('domain_registration.mismatch', { part: 'holder' }, { rule: 'filing/domain-holder' }),
      ),
    ],
    near: put('holder', ' 北京青竹科技有限公司 '),
  },
  {
    name: 'a domain that ran out yesterday',
    base: 'icp-enterprise-website',
    set: put('expiresOn', '2026-11-20'),
    found: [at(registration('expiresOn'), error('domain_registration.expired', {}, { rule: 'filing/domain-valid' }))],
    near: put('expiresOn', '2027-02-21'),
  },
  ...['2026-11-21', '2027-02-20'].map((expiresOn) => ({
    name: `a domain that runs out on ${expiresOn}, within three months`,
    base: 'icp-enterprise-website',
    set: put('expiresOn', expiresOn),
    found: [
      at(
        registration('expiresOn'),
        warning('domain_registration.too_small', { months: 3 }, { rule: 'filing/domain-months' }),
      ),
    ],
    near: put('expiresOn', '2027-02-21'),
  })),
  {
    name: 'an app’s domain that runs out within three months',
    base: 'icp-complete-app',
    set: put('expiresOn', '2027-02-20'),
    found: [
      at(
        registration('expiresOn'),
        warning('domain_registration.too_small', { months: 3 }, { rule: 'filing/domain-months' }),
      ),
    ],
    near: put('expiresOn', '2027-02-21'),
  },
]

export const serviceRows: readonly Row[] = [...homePageRows, ...differRows, ...contentRows, ...domainRows]
