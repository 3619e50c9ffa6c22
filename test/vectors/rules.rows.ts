import type { Expectation, VectorCode } from '../../src/vectors/vector.ts'
import { changed, readFiling } from '../filing/cases.ts'

/** A rule that the other tables do not show, with what breaks it (or calls for it) and what does not. */
export interface RuleRow {
  readonly rule: string
  readonly call: string
  readonly fires?: Question
  readonly silent?: Question
}

interface Question {
  readonly input: unknown
  readonly options?: Readonly<Record<string, unknown>>
  readonly expect: Expectation
}

const today = '2026-11-21'
const judged = { today }
const draft = { today, draft: true }

const accepted: Expectation = { ok: true, verdict: 'accept', codes: [] }

function told(severity: 'error' | 'warning' | 'advice', code: string, path: VectorCode['path'] = []): Expectation {
  const verdict = { error: 'reject', warning: 'warn', advice: 'accept' } as const
  return {
    ok: severity !== 'error',
    verdict: verdict[severity],
    codes: [{ code, severity, ...(path.length === 0 ? {} : { path }) }],
  }
}

// Kinds of filings: what the answer follows, in the guides' order.
const OWN = { entityFiled: true, domainFiled: true, sameEntity: true }
const HERE = { ...OWN, domainFiledHere: true }
const FIRST = { entityFiled: false, domainFiled: false }
const ACCESS = { ...OWN, domainFiledHere: false }
const CHANGE = { ...HERE, want: 'change-service' }
const BOTH = { ...HERE, want: 'change-both' }
const MIGRATE = { ...OWN, want: 'migrate', provinceCode: '44' }
const ANOTHERS = { entityFiled: true, domainFiled: true, sameEntity: false }

const kind = (name: string, ...rules: readonly string[]): Expectation => ({
  ok: true,
  value: { kind: name, rules: rules.map((rule) => `filing/${rule}`) },
})

const ALONE = kind('first', 'kind-by-numbers', 'one-order-at-a-time')
const OF_ACCESS = kind(
  'add-access',
  'kind-by-numbers',
  'access-with-service-number',
  'access-keeps-name',
  'change-apart-from-adding',
  'one-order-at-a-time',
)
const OF_CHANGE = kind(
  'change-service',
  'kind-by-numbers',
  'on-file-here',
  'change-keeps',
  'change-apart-from-adding',
  'one-order-at-a-time',
)
const OF_BOTH = kind(
  'change-both',
  'kind-by-numbers',
  'on-file-here',
  'change-keeps',
  'change-apart-from-adding',
  'one-order-at-a-time',
  'domain-before-name',
)
const OF_MIGRATION = kind(
  'migrate',
  'kind-by-numbers',
  'migration-of-websites',
  'one-order-at-a-time',
  'migrated-domain',
)
const OF_ANOTHER = told('error', 'filing_kind.mismatch', ['sameEntity'])
const IN_TWO_STEPS = kind('first', 'kind-by-numbers', 'one-order-at-a-time', 'shell-cancelled-first')

function kindRow(rule: string, fires: Question, silent: Question = { input: FIRST, expect: ALONE }): RuleRow {
  return { rule: `filing/${rule}`, call: 'determineFilingKind', fires, silent }
}

const kindRows: readonly RuleRow[] = [
  kindRow('kind-by-numbers', { input: FIRST, expect: ALONE }, { input: ANOTHERS, expect: OF_ANOTHER }),
  kindRow('one-order-at-a-time', { input: FIRST, expect: ALONE }, { input: ANOTHERS, expect: OF_ANOTHER }),
  kindRow('domain-of-one-entity', { input: ANOTHERS, expect: OF_ANOTHER }),
  kindRow('shell-cancelled-first', {
    input: { entityFiled: true, domainFiled: false, shell: true, provinceCode: '44' },
    expect: IN_TWO_STEPS,
  }),
  kindRow(
    'on-file-here',
    {
      input: { ...CHANGE, domainFiledHere: false },
      expect: told('error', 'filing_kind.not_allowed', ['domainFiledHere']),
    },
    { input: ACCESS, expect: OF_ACCESS },
  ),
  kindRow('access-with-service-number', { input: ACCESS, expect: OF_ACCESS }),
  kindRow('access-keeps-name', { input: ACCESS, expect: OF_ACCESS }),
  kindRow(
    'access-of-sites-and-apps',
    { input: { ...ACCESS, service: 'quick-app' }, expect: told('error', 'filing_kind.not_allowed', ['service']) },
    { input: ACCESS, expect: OF_ACCESS },
  ),
  kindRow('change-keeps', { input: CHANGE, expect: OF_CHANGE }, { input: ACCESS, expect: OF_ACCESS }),
  kindRow('change-apart-from-adding', { input: CHANGE, expect: OF_CHANGE }),
  kindRow('domain-before-name', { input: BOTH, expect: OF_BOTH }, { input: CHANGE, expect: OF_CHANGE }),
  kindRow('migrated-domain', { input: MIGRATE, expect: OF_MIGRATION }),
  kindRow('migration-of-websites', {
    input: { ...MIGRATE, service: 'app' },
    expect: told('error', 'filing_kind.not_allowed', ['service']),
  }),
  kindRow(
    'kind-of-province',
    { input: { ...CHANGE, provinceCode: '32' }, expect: told('warning', 'filing_kind.not_allowed', ['want']) },
    { input: { ...CHANGE, provinceCode: '44' }, expect: { ...OF_CHANGE, verdict: 'accept', codes: [] } },
  ),
]

// Terms: 2026-11-21 is a Saturday.
function termRow(step: string, late: object, inTime: object, options: object = {}): RuleRow {
  const rule = `deadline/${step}`
  const of = (state: string): Expectation => ({ ok: true, value: { [step]: { rule, state } } })
  const given = { today, ...options }
  return {
    rule,
    call: 'filingDeadlines',
    fires: { input: late, options: given, expect: of('overdue') },
    silent: { input: inTime, options: given, expect: of('open') },
  }
}

const termRows: readonly RuleRow[] = [
  termRow('provider-review', { 'filing-submitted': '2026-11-18' }, { 'filing-submitted': '2026-11-20' }),
  termRow('provider-call', { 'provider-called': '2026-11-20' }, { 'provider-called': '2026-11-21' }),
  termRow('sms-resubmission', { 'sms-expired': '2026-11-19' }, { 'sms-expired': '2026-11-20' }),
  termRow('query-sync', { 'icp-approved': '2026-11-19' }, { 'icp-approved': '2026-11-20' }),
  termRow('icp-number-display', { opened: '2026-11-20' }, { opened: '2026-11-21' }),
  termRow('change-report', { 'change-planned': '2026-12-10' }, { 'change-planned': '2027-01-10' }),
  termRow('change-correction', { 'change-happened': '2026-11-02' }, { 'change-happened': '2026-11-09' }),
  termRow(
    'change-after-access',
    { 'access-approved': '2026-11-02' },
    { 'access-approved': '2026-11-09' },
    { provinceCode: '11' },
  ),
  termRow('cancellation', { 'service-ended': '2026-11-20' }, { 'service-ended': '2026-12-01' }),
]

// Pages.
const MIIT = '<a href="https://beian.miit.gov.cn/">'
const MPS = '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143">'
const ICON = '<img src="ga.png" alt="">'
const page = (...parts: readonly string[]): string => `<footer>${parts.join(' ')}</footer>`
const ICP = `${MIIT}京ICP备2024024681号-1</a>`
const police = (link = MPS, icon = ICON): string => `${link}${icon}京公网安备11010502030143号</a>`
const OBEYS: Question = { input: page(ICP), options: judged, expect: accepted }
const BOTH_NUMBERS: Question = { input: page(ICP, police()), options: judged, expect: accepted }
const ON_FIRST = ['records', 0] as const
const ON_SECOND = ['records', 1] as const

function pageRow(rule: string, input: string, expect: Expectation, silent = OBEYS, options: object = {}): RuleRow {
  return {
    rule: `record/${rule}`,
    call: 'checkFooter',
    fires: { input, options: { today, ...options }, expect },
    silent,
  }
}

const JIANGSU = `${MIIT}苏ICP备2026058485号-1</a>`
const GUANGDONG = `${MIIT}粤ICP备2026058485号</a>`

const pageRows: readonly RuleRow[] = [
  pageRow('footer-icp-number', page('青竹科技'), told('error', 'footer_icp.missing')),
  pageRow('footer-icp-link', page('京ICP备2024024681号-1'), told('error', 'footer_link.missing', ON_FIRST)),
  pageRow(
    'footer-icp-host',
    page(ICP.replace('https://beian.miit.gov.cn/', 'http://www.miitbeian.gov.cn/')),
    told('warning', 'footer_link.outdated', ON_FIRST),
  ),
  pageRow(
    'footer-service-number',
    page(ICP.replace('号-1', '号')),
    told('warning', 'footer_number.wrong_kind', ON_FIRST),
  ),
  {
    rule: 'record/footer-either-number',
    call: 'checkFooter',
    silent: { input: page(GUANGDONG), options: judged, expect: accepted },
  },
  pageRow(
    'footer-copyright-line',
    page(JIANGSU),
    told('warning', 'footer_copyright.missing'),
    {
      input: page('版权所有 苏州青竹科技有限公司', JIANGSU),
      options: { today, provinceCode: '32' },
      expect: accepted,
    },
    { provinceCode: '32' },
  ),
  pageRow(
    'footer-public-security-link',
    page(ICP, `${ICON}京公网安备11010502030143号`),
    told('warning', 'footer_link.missing', ON_SECOND),
    BOTH_NUMBERS,
  ),
  pageRow(
    'footer-public-security-host',
    page(ICP, police('<a href="https://www.beian.gov.cn/portal/registerSystemInfo?recordcode=11010502030143">')),
    told('warning', 'footer_link.outdated', ON_SECOND),
    BOTH_NUMBERS,
  ),
  pageRow(
    'footer-public-security-icon',
    page(ICP, police(MPS, '')),
    told('warning', 'footer_icon.missing', ON_SECOND),
    BOTH_NUMBERS,
  ),
  ...(
    [
      ['footer-government-code', { nature: 'government' }],
      ['footer-news-license', { contents: ['online-news'] }],
      ['footer-ai-filing', { generativeAi: true }],
    ] as const
  ).map(([rule, options]) => pageRow(rule, page(ICP), told('warning', 'footer_license.missing'), OBEYS, options)),
  ...(
    [
      ['app-number-shown', '京ICP备2024024681号-2A', 'app-about-page', 'app-store-page'],
      ['mini-program-number-shown', '京ICP备2024024681号-3X', 'mini-program-profile', 'mini-program-about-page'],
    ] as const
  ).map(
    ([rule, icp, ...places]): RuleRow => ({
      rule: `record/${rule}`,
      call: 'renderFooter',
      fires: {
        input: { icp },
        options: judged,
        expect: { ok: true, value: { places: places.map((place) => ({ place, rule: `record/${rule}` })) } },
      },
      silent: {
        input: { icp: '京ICP备2024024681号-1' },
        options: judged,
        expect: {
          ok: true,
          value: { places: [{ place: 'home-page-bottom', rule: 'record/footer-icp-number' }] },
        },
      },
    }),
  ),
]

// Papers.
const SITE = { nature: 'enterprise', service: 'website', provinceCode: '44' } as const
const OTHER_HEAD = { name: '陈安宁', document: { type: 'resident-id', number: '350102198808150023' } }

const filing = (base: string, changes: Readonly<Record<string, unknown>> = {}): unknown =>
  changed(readFiling(base), structuredClone(changes) as typeof changes)

function paperRow(rule: string, material: string, base: string, changes: object, other = base): RuleRow {
  const due: Expectation = { ok: true, value: { [material]: { rule: `filing/${rule}` } } }
  // Another form has a rule of its own on the same paper.
  const absent: Expectation = {
    ok: true,
    value: { [material]: other === base ? null : { rule: 'filing/card-of-persons' } },
  }
  return {
    rule: `filing/${rule}`,
    call: 'requiredMaterials',
    fires: { input: filing(base, { ...changes }), options: judged, expect: due },
    silent: { input: filing(other), options: judged, expect: absent },
  }
}

function listRow(rule: string, material: string, facts: object, otherwise: object): RuleRow {
  return {
    rule: `filing/${rule}`,
    call: 'filingChecklist',
    fires: { input: facts, expect: { ok: true, value: { [material]: { rule: `filing/${rule}`, sure: true } } } },
    silent: { input: otherwise, expect: { ok: true, value: { [material]: null } } },
  }
}

const paperRows: readonly RuleRow[] = [
  paperRow('trademark-document', 'trademark-certificate', 'icp-enterprise-website', {
    'services.0.nameGrounds': { trademark: '第12345678号' },
  }),
  paperRow('card-of-police', 'principal-id', 'public-security-enterprise-website', {}, 'icp-enterprise-website'),
  paperRow('head-of-police', 'head-id', 'public-security-enterprise-website', { 'entity.head': OTHER_HEAD }),
  listRow(
    'domain-screenshot',
    'domain-screenshot',
    { ...SITE, conditions: { 'domain-elsewhere': true } },
    { ...SITE, conditions: { 'domain-elsewhere': false } },
  ),
  listRow(
    'name-change-letter',
    'name-change-letter',
    { ...SITE, kind: 'change-entity', conditions: { renamed: true } },
    { ...SITE, kind: 'change-entity', conditions: { renamed: false } },
  ),
]

// Parts of filings, where a whole one could not be right in everything else.
function draftRow(rule: string, fires: unknown, expect: Expectation, silent: unknown): RuleRow {
  return {
    rule: `filing/${rule}`,
    call: 'checkIcpFiling',
    fires: { input: fires, options: draft, expect },
    silent: { input: silent, options: draft, expect: accepted },
  }
}

const ANHUI = '安徽省合肥市蜀山区长江西路100号1栋201室'
const YUNNAN = '云南省昆明市五华区人民中路15号1栋201室'
const withAddress = (address: string): object => ({
  provinceCode: '53',
  entity: { nature: 'enterprise', document: { address } },
})
const withDocument = (type: string): object => ({
  provinceCode: '35',
  entity: { nature: 'individual', principal: { document: { type } } },
})
const withDomain = (domain: string): object => ({
  provinceCode: '11',
  entity: { nature: 'enterprise' },
  services: [{ type: 'website', domain }],
})
const withPrincipal = (principal: unknown): object => ({
  provinceCode: '32',
  entity: { nature: 'enterprise', principal: { name: '刘青竹' }, legalRepresentative: { name: '陈安宁' } },
  services: [{ type: 'website', principal }],
})

const of = (path: NonNullable<VectorCode['path']>): VectorCode => ({
  code: 'principal.mismatch',
  severity: 'warning',
  path,
})

/** Another person in charge than the legal representative is a matter of a rule of its own. */
const DELEGATED = { ok: true, verdict: 'warn', codes: [of(['entity', 'principal', 'name'])] } as const

const draftRows: readonly RuleRow[] = [
  draftRow(
    'document-address-in-province',
    withAddress(ANHUI),
    {
      ok: false,
      verdict: 'reject',
      codes: [
        { code: 'certificate_address.mismatch', severity: 'error', path: ['entity', 'document', 'address'] },
        { code: 'document_address.mismatch', severity: 'warning', path: ['entity', 'document', 'address'] },
      ],
    },
    withAddress(YUNNAN),
  ),
  draftRow(
    'principal-document',
    withDocument('passport'),
    told('warning', 'person_document.not_allowed', ['entity', 'principal', 'document', 'type']),
    withDocument('resident-id'),
  ),
  draftRow(
    'suffix-of-province',
    withDomain('qingzhu.asia'),
    told('advice', 'domain_suffix.not_allowed', ['services', 0, 'domain']),
    withDomain('qingzhu.cn'),
  ),
  {
    rule: 'filing/one-principal',
    call: 'checkIcpFiling',
    fires: {
      input: withPrincipal({ name: '欧阳青竹' }),
      options: draft,
      expect: { ...DELEGATED, codes: [...DELEGATED.codes, of(['services', 0, 'principal', 'name'])] },
    },
    silent: { input: withPrincipal('entity'), options: draft, expect: DELEGATED },
  },
  {
    rule: 'filing/notice',
    call: 'checkPublicSecurityFiling',
    silent: { input: filing('public-security-enterprise-website'), options: judged, expect: accepted },
  },
]

export const ruleRows: readonly RuleRow[] = [...kindRows, ...termRows, ...pageRows, ...paperRows, ...draftRows]
