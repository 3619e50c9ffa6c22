import type { Nature } from '../../../src/data/enumerations/enumeration.ts'
import type { IssueCode } from '../../../src/foundation/issue.ts'
import { createSamples } from '../../../src/testing.ts'

/** The day on which these filings are judged. */
export const today = '2026-11-28'

/** Any filing as JSON; the tests break it at will. */
// biome-ignore lint/suspicious/noExplicitAny: fields of any type are put anywhere
export type Loose = any

/** A demand of a province, and a filing that does not meet it. */
export interface DemandRow {
  readonly key: string
  readonly province: string
  readonly nature?: Nature | undefined
  /** Makes of a right filing one that does not meet the demand, and is right in everything else. */
  readonly breaks: (filing: Loose) => void
  readonly code: IssueCode
  readonly path: string
  readonly severity?: 'warning' | 'advice'
  /** What answers it within the form. */
  readonly answers?: (filing: Loose) => void
}

const paper = (kind: string): object => ({ kind, file: { name: 'paper.jpg' } })

const otherPerson = (filing: Loose): Loose => ({
  ...createSamples(77, { today }).icpFiling({ provinceCode: filing.provinceCode }).entity.principal,
  name: '闻人长安',
})

const delegate = (filing: Loose): void => {
  const { name, document } = otherPerson(filing)
  filing.entity.legalRepresentative = { name, document: { type: document.type, number: document.number } }
}

const sites = (count: number) => (filing: Loose) => {
  const [site] = filing.services
  filing.services = Array.from({ length: count }, (_, index) => ({
    ...site,
    name: `${site.name}${'甲乙丙丁戊己庚辛壬癸'.charAt(index % 10)}`,
    domain: `qingzhu${index}.cn`,
    homeUrl: `https://www.qingzhu${index}.cn`,
  }))
}

const anhui = '安徽省合肥市蜀山区长江西路100号1栋201室'

/** The papers that are due everywhere: the list is taken for the whole. */
const withPapers = (filing: Loose): void => {
  filing.entity.materials = [paper('身份证正反面'), paper('营业执照')]
  filing.services[0].materials = [paper('半身照'), paper('真实性核验单')]
}

/** A paper that a province asks for besides. */
const missing = (
  key: string,
  province: string,
  of: 'entity' | 'services.0',
  kind: string,
  more: Partial<DemandRow> = {},
): DemandRow => ({
  key,
  province,
  breaks: withPapers,
  code: 'material.missing',
  path: `${of}.materials`,
  answers: (filing) => (of === 'entity' ? filing.entity : filing.services[0]).materials.push(paper(kind)),
  ...more,
})

export const demandRows: readonly DemandRow[] = [
  missing('commitment-letter', '44', 'services.0', '互联网信息服务备案承诺书'),
  missing('commitment-video', '32', 'services.0', '手持承诺书的视频', {
    breaks(filing) {
      withPapers(filing)
      filing.services[0].materials.push(paper('承诺书'))
    },
  }),
  missing('party-building-letter', '54', 'entity', '党建备案信息确认函'),
  missing('staffing-form', '36', 'entity', '编办前置审批表', { nature: 'government' }),
  missing('domain-certificate', '43', 'services.0', '域名证书'),
  missing('service-principal-letter', '42', 'services.0', '网站负责人授权书', {
    breaks(filing) {
      withPapers(filing)
      filing.services[0].principal = otherPerson(filing)
      filing.services[0].materials.push(paper('身份证'))
    },
  }),
  {
    key: 'legal-representative',
    province: '31',
    breaks: delegate,
    code: 'principal.mismatch',
    path: 'entity.principal.name',
  },
  {
    key: 'legal-representative-letter',
    province: '34',
    breaks: delegate,
    code: 'principal.mismatch',
    path: 'entity.principal.name',
    answers: (filing) => (filing.entity.materials = [paper('主体负责人授权书')]),
  },
  {
    key: 'id-address-local',
    province: '62',
    nature: 'individual',
    breaks: (filing) => (filing.entity.document.address = anhui),
    code: 'residence.required',
    path: 'entity.document.address',
    answers: (filing) => (filing.entity.materials = [paper('居住证')]),
  },
  {
    key: 'id-address-local',
    province: '65',
    nature: 'individual',
    breaks: (filing) => (filing.entity.document.address = anhui),
    code: 'residence.not_allowed',
    path: 'entity.document.address',
  },
  {
    key: 'residence-proof',
    province: '33',
    nature: 'individual',
    breaks: (filing) => (filing.entity.document.address = anhui),
    code: 'residence.required',
    path: 'entity.document.address',
    answers: (filing) => (filing.entity.materials = [paper('居住证')]),
  },
  {
    key: 'certificate-address-local',
    province: '53',
    breaks: (filing) => (filing.entity.document.address = anhui),
    code: 'document_address.mismatch',
    path: 'entity.document.address',
  },
  {
    key: 'address-same-city',
    province: '44',
    breaks: (filing) => (filing.entity.document.address = '广东省佛山市南海区灯湖东路1号2栋301室'),
    code: 'document_address.mismatch',
    path: 'entity.address',
  },
  {
    key: 'office-phone-required',
    province: '32',
    breaks: (filing) => delete filing.entity.principal.officePhone,
    code: 'office_phone.required',
    path: 'entity.principal.officePhone',
  },
  {
    key: 'licence-months',
    province: '31',
    breaks: (filing) => (filing.entity.document.validity = { from: '2017-05-01', until: '2027-05-01' }),
    code: 'validity.too_small',
    path: 'entity.document.validity',
  },
  {
    key: 'phones-distinct-two-persons',
    province: '42',
    breaks: (filing) => {
      filing.services[0].principal = otherPerson(filing)
      filing.services[0].principal.emergencyPhone = filing.entity.principal.emergencyPhone
    },
    code: 'phones.too_small',
    path: 'entity.principal.emergencyPhone',
  },
  {
    key: 'no-other',
    province: '23',
    breaks: (filing) => (filing.services[0].contents = ['other']),
    code: 'service_content.not_allowed',
    path: 'services.0.contents.0',
  },
  {
    key: 'content-preferred',
    province: '36',
    breaks: (filing) => (filing.services[0].contents = ['other']),
    code: 'service_content.missing',
    path: 'services.0.contents',
    severity: 'advice',
  },
  {
    key: 'no-blog',
    province: '11',
    nature: 'individual',
    breaks: (filing) => (filing.services[0].contents = ['blog']),
    code: 'service_content.not_allowed',
    path: 'services.0.contents.0',
    severity: 'advice',
  },
  {
    key: 'other-needs-remark',
    province: '50',
    breaks: (filing) => (filing.services[0].contents = ['other']),
    code: 'remarks.required',
    path: 'services.0.remarks',
    answers: (filing) => (filing.services[0].remarks = '展示公司的产品和服务。'),
  },
  {
    key: 'content-needs-remark',
    province: '42',
    breaks: (filing) => (filing.services[0].contents = ['organization-portal', 'online-advertising']),
    code: 'remarks.required',
    path: 'services.0.remarks',
    answers: (filing) => (filing.services[0].remarks = '展示公司的产品和服务。'),
  },
  ...['', '无'].map(
    (remarks): DemandRow => ({
      key: 'remark-content',
      province: '44',
      nature: 'individual',
      breaks: (filing) => (filing.services[0].remarks = remarks),
      code: 'remarks.required',
      path: 'services.0.remarks',
      answers: (filing) => (filing.services[0].remarks = '记录学习编程的笔记。'),
    }),
  ),
  {
    key: 'personal-site-statement',
    province: '12',
    nature: 'individual',
    breaks: (filing) => (filing.services[0].remarks = '记录学习编程的笔记，分享阅读和旅行的见闻与照片。'),
    code: 'remarks.missing',
    path: 'services.0.remarks',
    answers: (filing) => (filing.services[0].remarks = '本站为个人学习笔记，不涉及任何企业或单位的信息。'),
  },
  {
    key: 'remark-pre-approval-statement',
    province: '36',
    breaks: (filing) => (filing.services[0].remarks = '展示公司的产品和服务。'),
    code: 'remarks.missing',
    path: 'services.0.remarks',
    answers: (filing) => (filing.services[0].remarks = '展示公司的产品和服务，不涉及前置审批业务。'),
  },
  {
    key: 'remark-min-length',
    province: '15',
    nature: 'individual',
    breaks: (filing) => (filing.services[0].remarks = '个人笔记，不含单位信息。'),
    code: 'remarks.too_small',
    path: 'services.0.remarks',
  },
  {
    key: 'remark-no-words',
    province: '52',
    nature: 'individual',
    breaks: (filing) => (filing.services[0].remarks = '个人论坛，交流读书的心得。'),
    code: 'remarks.not_allowed',
    path: 'services.0.remarks',
    answers: (filing) => (filing.services[0].remarks = '个人读书的心得，不设论坛。'),
  },
  {
    key: 'services-per-order',
    province: '42',
    breaks: sites(2),
    code: 'services.too_large',
    path: 'services',
  },
  {
    key: 'services-max',
    province: '61',
    nature: 'individual',
    breaks: sites(6),
    code: 'services.too_large',
    path: 'services',
  },
  {
    key: 'plan-from',
    province: '45',
    nature: 'individual',
    breaks: sites(4),
    code: 'plan.required',
    path: 'services',
    answers: (filing) => (filing.entity.materials = [paper('网站建设方案书')]),
  },
  {
    key: 'service-principal-same',
    province: '32',
    breaks: (filing) => {
      delegate(filing)
      filing.services[0].principal = { ...otherPerson(filing), name: '欧阳青竹' }
    },
    code: 'principal.mismatch',
    path: 'services.0.principal.name',
    answers: (filing) => (filing.services[0].principal = 'entity'),
  },
  ...(
    [
      ['23', '110105195003070019', '110105196403070012'],
      // 61 and 59, of a man; 56 and 54, of a woman.
      ['12', '11010519650307001X', '110105196703070014'],
      ['12', '110105197003070026', '110105197203070020'],
    ] as const
  ).map(
    ([province, number, younger]): DemandRow => ({
      key: 'age-max-service-principal',
      province,
      breaks: (filing) => {
        const person = otherPerson(filing)
        filing.services[0].principal = { ...person, document: { ...person.document, number } }
      },
      code: 'principal.too_large',
      path: 'services.0.principal.document.number',
      severity: 'advice',
      answers: (filing) => (filing.services[0].principal.document.number = younger),
    }),
  ),
  ...(
    [
      ['document-types', '35', 'individual', 'passport'],
      ['foreigner-refused', '13', 'individual', 'passport'],
      ['principal-document-types', '53', 'enterprise', 'taiwan-residence-permit'],
    ] as const
  ).map(
    ([key, province, nature, type]): DemandRow => ({
      key,
      province,
      nature,
      breaks: (filing) => (filing.entity.principal.document.type = type),
      code: 'person_document.not_allowed',
      path: 'entity.principal.document.type',
      answers: (filing) => (filing.entity.principal.document.type = 'resident-id'),
    }),
  ),
  {
    key: 'contents-showcase-only',
    province: '15',
    breaks: (filing) => (filing.services[0].contents = ['online-shopping']),
    code: 'service_content.not_allowed',
    path: 'services.0.contents.0',
    answers: (filing) => (filing.services[0].contents = ['organization-portal']),
  },
  {
    key: 'content-only',
    province: '50',
    nature: 'individual',
    breaks: (filing) => (filing.services[0].contents = ['wap']),
    code: 'service_content.not_allowed',
    path: 'services.0.contents.0',
    severity: 'advice',
    answers: (filing) => (filing.services[0].contents = ['blog']),
  },
  {
    key: 'suffix-allowed',
    province: '11',
    breaks: (filing) => Object.assign(filing.services[0], { domain: 'qingzhu.io', homeUrl: 'https://www.qingzhu.io' }),
    code: 'domain_suffix.not_allowed',
    path: 'services.0.domain',
    severity: 'advice',
    answers: (filing) => Object.assign(filing.services[0], { domain: 'qingzhu.cn', homeUrl: 'https://www.qingzhu.cn' }),
  },
  {
    key: 'first-filing-domains',
    province: '46',
    nature: 'individual',
    breaks: sites(2),
    code: 'services.too_large',
    path: 'services',
    answers: (filing) => filing.services.pop(),
  },
  {
    key: 'explanation-from',
    province: '64',
    nature: 'individual',
    breaks: sites(3),
    code: 'plan.required',
    path: 'services',
    answers: (filing) => (filing.entity.materials = [paper('域名用途说明')]),
  },
  {
    key: 'change-service-refused',
    province: '32',
    breaks: (filing) => (filing.kind = 'change-service'),
    code: 'filing_kind.not_allowed',
    path: 'kind',
    answers: (filing) => (filing.kind = 'change-both'),
  },
  ...(
    [
      ['second-phone-remark', '12', 'enterprise'],
      ['second-phone-remark', '12', 'individual'],
      ['emergency-contact-remark', '50', 'individual'],
      ['emergency-third-employee-remark', '62', 'enterprise'],
    ] as const
  ).map(
    ([key, province, nature]): DemandRow => ({
      key,
      province,
      nature,
      breaks: (filing) => {
        delete filing.entity.remarks
        delete filing.entity.principal.officePhone
        delete filing.services[0].remarks
      },
      code: 'remarks.required',
      path: 'entity.remarks',
      answers: (filing) => (filing.entity.remarks = '应急联系电话的使用人为李明，是本单位员工。'),
    }),
  ),
]

/** A filing in which nothing is to be found. */
export const sample = ({ province, nature = 'enterprise' }: Pick<DemandRow, 'province' | 'nature'>): Loose =>
  createSamples(11, { today }).icpFiling({ nature, provinceCode: province })
