import { type Changes, changed, readFiling } from './cases.ts'

/** A rule about two forms: what obeys and what does not. */
export interface PairRow {
  readonly name: string
  readonly icp: string
  readonly other: string
  /** Changes of the ICP filing and of the other form. */
  readonly ours?: Changes
  readonly set: Changes
  /** `severity path code part other` of everything that is found. */
  readonly found: readonly string[]
  /** What the suggestion enters, where one is made. */
  readonly meant?: string
  /** Changes of the other form that put it right, or of which nothing is said. */
  readonly near: Changes
}

/** Two forms of the fixtures that are about one service. */
type Pair = Pick<PairRow, 'icp' | 'other'>

export const SITE: Pair = { icp: 'icp-enterprise-website', other: 'public-security-enterprise-website' }
export const APP: Pair = { icp: 'icp-enterprise-app', other: 'public-security-enterprise-app' }
export const PERSONAL: Pair = { icp: 'icp-individual-website', other: 'public-security-individual-website' }
export const TEMPLATE: Pair = { icp: 'icp-enterprise-website', other: 'domain-template-organization' }
export const PERSON_TEMPLATE: Pair = { icp: 'icp-individual-website', other: 'domain-template-individual' }

/** The other form with what the ICP filing of the fixtures says, so that the pair is one. */
export function pairOf(
  { icp, other, ours = {} }: Pick<PairRow, 'icp' | 'other' | 'ours'>,
  set: Changes,
): { readonly first: object; readonly second: object } {
  const first = changed(readFiling(icp), ours)
  return { first, second: changed(paired(other, readFiling(icp)), set) }
}

// biome-ignore lint/suspicious/noExplicitAny: fields of filings are put anywhere
export type Loose = any

function paired(name: string, icp: Loose): Loose {
  const form: Loose = readFiling(name)
  const [service] = icp.services
  const { entity } = icp
  if (form.form === 'domain-template/1') {
    const { name, document, address, principal } = entity
    return {
      ...form,
      name,
      document: { type: document.type, number: document.number },
      address,
      email: principal.email,
    }
  }
  const { mobile, email, name: person, document } = entity.principal
  form.entity = {
    ...form.entity,
    nature: entity.nature,
    name: entity.name,
    divisionCode: entity.divisionCode,
    document: { type: entity.document.type, number: entity.document.number },
    principal: { ...form.entity.principal, name: person, document, mobile, email },
  }
  if (form.entity.head !== undefined) form.entity.head = { name: person }
  form.service = {
    ...form.service,
    name: service.name,
    ...(service.domain === undefined ? {} : { domain: service.domain, otherDomains: [] }),
    ...(service.platforms === undefined
      ? {}
      : {
          platforms: service.platforms.map(({ platform }: Loose) => platform),
          otherDomains: service.platforms.flatMap(({ domains }: Loose) => domains),
        }),
    ipRanges: service.ipRanges,
    accessProvider: { ...form.service.accessProvider, name: service.access.provider },
    principal: 'entity',
    securityPrincipal: 'entity',
    opinionGuide: 'entity',
  }
  return form
}

const DOCUMENT = { type: 'resident-id', number: '350102198808150023' }

export const pairRows: readonly PairRow[] = [
  {
    ...SITE,
    name: 'the name of the entity',
    set: { 'entity.name': '北京青松科技有限公司' },
    found: ['error entity.name two_forms.mismatch entity-name entity.name'],
    meant: '北京青竹科技有限公司',
    near: { 'entity.name': '北京青竹科技 有限公司' },
  },
  {
    ...SITE,
    name: 'the number of its document',
    set: { 'entity.document.number': '91110108MA01ABCD5T' },
    found: ['error entity.document.number two_forms.mismatch document-number entity.document.number'],
    meant: '91110108MA01A2B32G',
    near: { 'entity.document.number': '91110108ma01a2b32g' },
  },
  {
    ...SITE,
    name: 'another entity is told once',
    set: { 'entity.document.number': '91110108MA01ABCD5T', 'entity.name': '北京青松科技有限公司' },
    found: ['error entity.name two_forms.mismatch entity entity.name'],
    near: {},
  },
  {
    ...SITE,
    name: 'the number of a document of another type',
    set: { 'entity.document': { type: 'organization-code-certificate', number: 'MA01ABCD-5' } },
    found: ['warning entity.document.number two_forms.mismatch document-number entity.document.number'],
    near: { 'entity.document': { type: 'organization-code-certificate', number: 'MA01A2B3-2' } },
  },
  {
    ...SITE,
    name: 'a person for an organization',
    set: { 'entity.nature': 'individual' },
    found: ['error entity.nature two_forms.mismatch nature entity.nature'],
    near: { 'entity.nature': 'enterprise' },
  },
  {
    ...SITE,
    name: 'another kind of organization',
    set: { 'entity.nature': 'institution' },
    found: ['warning entity.nature two_forms.mismatch nature entity.nature'],
    near: { 'entity.nature': 'enterprise' },
  },
  {
    ...SITE,
    name: 'the division of an organization',
    set: { 'entity.divisionCode': '110105' },
    found: ['warning entity.divisionCode two_forms.mismatch division entity.divisionCode'],
    meant: '110108',
    near: { 'entity.divisionCode': '110108' },
  },
  {
    ...SITE,
    name: 'a division and the one that took its place',
    ours: { 'entity.divisionCode': '110101' },
    set: { 'entity.divisionCode': '110102' },
    found: ['warning entity.divisionCode two_forms.mismatch division entity.divisionCode'],
    near: { 'entity.divisionCode': '110103' },
  },
  {
    ...SITE,
    name: 'another head than the legal representative',
    ours: { 'entity.legalRepresentative': { name: '陈安宁', document: DOCUMENT } },
    set: { 'entity.head': { name: '周明' } },
    found: ['warning entity.head.name two_forms.mismatch head entity.legalRepresentative.name'],
    meant: '陈安宁',
    near: { 'entity.head': { name: '陈安宁', document: DOCUMENT } },
  },
  {
    ...SITE,
    name: 'one number with two names',
    set: { 'entity.principal.name': '刘青松', 'entity.head': undefined },
    found: ['error entity.principal.name two_forms.conflict name entity.principal.name'],
    near: { 'entity.head': undefined },
  },
  {
    ...SITE,
    name: 'one person with two numbers: a slip behind the day of birth',
    set: { 'service.principal': { name: '刘青竹', document: { type: 'resident-id', number: '110108198805120041' } } },
    found: ['warning service.principal.document.number two_forms.conflict document entity.principal.document.number'],
    near: { 'service.principal': { name: '刘青竹', document: { type: 'resident-id', number: '110108197805120027' } } },
  },
  {
    ...SITE,
    name: 'another telephone and another mailbox of one person',
    set: { 'entity.principal.mobile': '13805912231', 'entity.principal.email': 'chen@qingzhu-keji.cn' },
    found: [
      'advice entity.principal.mobile two_forms.conflict mobile entity.principal.mobile',
      'advice entity.principal.email two_forms.conflict email entity.principal.email',
    ],
    near: { 'entity.principal.email': 'LIU@qingzhu-keji.cn' },
  },
  {
    ...SITE,
    name: 'the name of the site',
    set: { 'service.name': '青竹在线' },
    found: ['advice service.name two_forms.mismatch service-name services.0.name'],
    near: {},
  },
  {
    ...SITE,
    name: 'the main domain',
    set: { 'service.domain': 'qingzhu-online.cn' },
    found: ['error service.domain two_forms.mismatch domain services.0.domain'],
    meant: 'qingzhu-keji.cn',
    near: { 'service.domain': 'QINGZHU-KEJI.CN' },
  },
  {
    ...SITE,
    name: 'the domain that was filed among the others',
    set: { 'service.domain': 'qingzhu-online.cn', 'service.otherDomains': ['qingzhu-keji.cn'] },
    found: ['warning service.domain two_forms.mismatch domain services.0.domain'],
    meant: 'qingzhu-keji.cn',
    near: { 'service.otherDomains': ['qingzhu-online.cn'] },
  },
  {
    ...SITE,
    name: 'a site that the ICP filing does not have',
    set: { 'service.domain': 'qingzhu-online.cn', 'service.name': '青竹在线', 'service.icpNumber': undefined },
    found: ['warning service two_forms.unknown'],
    near: { 'service.icpNumber': undefined },
  },
  {
    ...SITE,
    name: 'the number of the site',
    ours: { kind: 'change-both', 'services.0.icpNumber': '京ICP备2024024681号-1' },
    set: { 'service.icpNumber': '京ICP备2024024681号-2' },
    found: ['error service.icpNumber two_forms.mismatch icp-number services.0.icpNumber'],
    meant: '京ICP备2024024681号-1',
    near: { 'service.icpNumber': '京ICP备2024024681号' },
  },
  {
    ...SITE,
    name: 'the number of another entity',
    ours: { kind: 'add-service', 'entity.icpNumber': '京ICP备2024024681号' },
    set: { 'service.icpNumber': '京ICP备2024024682号-1' },
    found: ['error service.icpNumber two_forms.mismatch icp-number entity.icpNumber'],
    near: { 'service.icpNumber': '京ICP备2024024681号-3' },
  },
  {
    ...SITE,
    name: 'other addresses',
    ours: { 'services.0.ipRanges': '120.79.33.18-120.79.33.20' },
    set: { 'service.ipRanges': '120.79.33.18;120.79.33.20' },
    found: ['warning service.ipRanges two_forms.mismatch ip-ranges services.0.ipRanges'],
    meant: '120.79.33.18-120.79.33.20',
    near: { 'service.ipRanges': ['120.79.33.20', '120.79.33.18-120.79.33.19'] },
  },
  {
    ...SITE,
    name: 'another access provider',
    ours: { 'services.0.access.provider': '阿里云计算有限公司' },
    set: { 'service.accessProvider.name': '华为云计算技术有限公司' },
    found: ['warning service.accessProvider.name two_forms.mismatch access-provider services.0.access.provider'],
    meant: '阿里云计算有限公司',
    near: { 'service.accessProvider.name': '阿里云' },
  },
  {
    ...SITE,
    name: 'another registrar',
    ours: {
      'services.0.domainRegistration': { registrar: '北京新网数码信息技术有限公司', holder: '北京青竹科技有限公司' },
    },
    set: { 'service.registrar.name': '广州云讯信息技术有限公司' },
    found: ['advice service.registrar.name two_forms.mismatch registrar services.0.domainRegistration.registrar'],
    meant: '北京新网数码信息技术有限公司',
    near: { 'service.registrar.name': '北京新网数码信息技术有限公司（新网）' },
  },
  {
    ...APP,
    name: 'a platform that was not filed',
    ours: { 'services.0.platforms': [{ platform: 'ios' }] },
    set: { 'service.platforms': ['ios', 'harmonyos'] },
    found: ['warning service.platforms two_forms.mismatch platforms services.0.platforms'],
    near: { 'service.platforms': ['ios'] },
  },
  {
    ...APP,
    name: 'a domain of the app that is left out',
    ours: { 'services.0.platforms': [{ platform: 'ios', domains: ['api.qingzhu-keji.cn', 'qingzhu-cdn.cn'] }] },
    set: { 'service.platforms': ['ios'], 'service.otherDomains': ['api.qingzhu-keji.cn'] },
    found: ['advice service.otherDomains two_forms.mismatch domains services.0.platforms.0.domains'],
    near: { 'service.platforms': ['ios'], 'service.otherDomains': ['qingzhu-cdn.cn', 'api.qingzhu-keji.cn', 'a.cn'] },
  },
  {
    ...PERSONAL,
    name: 'an individual may live elsewhere, and has one number',
    set: { 'entity.divisionCode': '440305', 'entity.document.number': '350102198808150023' },
    found: ['error entity.document.number two_forms.mismatch document-number entity.document.number'],
    near: { 'entity.divisionCode': '440305' },
  },
  {
    ...TEMPLATE,
    name: 'a domain of another holder',
    set: { name: '北京青松科技有限公司' },
    found: ['warning name two_forms.mismatch entity-name entity.name'],
    meant: '北京青竹科技有限公司',
    near: { name: '北京青竹科技有限公司' },
  },
  {
    ...TEMPLATE,
    name: 'a domain of the legal representative, where the province takes that',
    ours: { provinceCode: '62' },
    set: { name: '周明', holder: 'individual', document: DOCUMENT },
    found: ['warning name two_forms.mismatch entity-name entity.name'],
    near: { name: '刘青竹', holder: 'individual', document: { type: 'resident-id', number: '110108198805120025' } },
  },
  {
    ...TEMPLATE,
    name: 'a holder with another number',
    set: { 'document.number': '91110108MA01ABCD5T' },
    found: ['error document.number two_forms.mismatch document-number entity.document.number'],
    meant: '91110108MA01A2B32G',
    near: {},
  },
  {
    ...PERSON_TEMPLATE,
    name: 'a mailbox and an address of nobody in the filing',
    set: { email: 'somebody@qingzhu-keji.cn', address: '上海市黄浦区人民路1号' },
    found: [
      'advice address two_forms.mismatch address entity.address',
      'advice email two_forms.mismatch email entity.principal.email',
    ],
    near: {},
  },
]
