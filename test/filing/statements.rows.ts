import { compareFilings } from '../../src/filing/compare-filings.ts'
import { determineFilingKind } from '../../src/filing/determine-filing-kind.ts'
import type { FilingSituation } from '../../src/filing/filing-situation.ts'
import { checkFooter } from '../../src/footer/check-footer.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import { type Changes, changed, formOf, readFiling, valueAt } from './cases.ts'
import { findingsOf } from './rows.ts'

/**
 * What the published guides of the two filings demand, by the numbers of `docs/statements.tsv`: a filing (or the page of a
 * site) that obeys, and one that does not. The page of the statements shows what is found here.
 */
interface Breach {
  readonly no: number
  /** `path code` of what is told of the one that does not obey; of a page the code alone. */
  readonly told: string
}

/** Of a filing of the fixtures. */
interface FilingBreach extends Breach {
  readonly base: string
  /** What makes another filing of it that obeys; nothing by default. */
  readonly obeys?: Changes
  /** What makes one of it that does not. */
  readonly breaks: Changes
}

/** Of a page's source. */
interface PageBreach extends Breach {
  readonly obeys: string
  readonly breaks: string
  readonly options?: Parameters<typeof checkFooter>[1]
}

/** Of what is on file, by which the kind of a filing is determined. */
interface SituationBreach extends Breach {
  readonly onFile: FilingSituation
  /** What an answer changes so that no kind follows. */
  readonly breaks: FilingSituation
}

/** Of a form that is held against an ICP filing of the fixtures. */
interface PairBreach extends Breach {
  readonly icp: string
  readonly other: string
  /** What makes another form of the other one that does not obey. */
  readonly breaks: Changes
}

export type StatementRow = FilingBreach | PageBreach | SituationBreach | PairBreach

/** What is found where it is obeyed, or where it is not. */
export function foundIn(row: StatementRow, how: 'obeys' | 'breaks'): readonly Issue[] {
  if ('onFile' in row) return determineFilingKind({ ...row.onFile, ...(how === 'breaks' ? row.breaks : {}) }).issues
  if ('other' in row) return foundBeside(row, how === 'obeys' ? {} : row.breaks)
  if (!('base' in row)) return checkFooter(row[how], { today: TODAY, ...row.options }).issues as readonly Issue[]
  return findingsOf(row.base, how === 'obeys' ? (row.obeys ?? {}) : { ...row.obeys, ...row.breaks })
}

function foundBeside({ icp, other }: PairBreach, changes: Changes): readonly Issue[] {
  const form = changed(readFiling(other), changes)
  const isTemplate = formOf(other) === 'domain-template'
  const forms = isTemplate ? ([undefined, form] as const) : ([form, undefined] as const)
  return compareFilings(readFiling(icp), ...forms, { today: TODAY }).issues
}

/** The finding that a row is about. */
export function breachOf(row: StatementRow): Issue | undefined {
  const isTold = ({ path, code }: Issue): boolean => row.told === (isPage(row) ? code : `${path.join('.')} ${code}`)
  return foundIn(row, 'breaks').find(isTold)
}

function isPage(row: StatementRow): row is PageBreach {
  return !('base' in row) && !('onFile' in row) && !('other' in row)
}

/** `icp`, `public-security`, `domain-template`, `kind`, or `page`; `icp + public-security` of two that are compared. */
export function formOfRow(row: StatementRow): string {
  if ('onFile' in row) return 'kind'
  if ('other' in row) return `icp + ${formOf(row.other)}`
  return 'base' in row ? formOf(row.base) : 'page'
}

const TODAY = '2026-11-21'

const SITE = 'icp-enterprise-website'
const PERSONAL = 'icp-individual-website'
const APP = 'icp-enterprise-app'
const ALL = 'icp-complete'
const FILED = 'icp-filed'
const POLICE = 'public-security-enterprise-website'
const POLICE_APP = 'public-security-enterprise-app'
const POLICE_PERSONAL = 'public-security-individual-website'
const PERSON_TEMPLATE = 'domain-template-individual'
const TEMPLATE = 'domain-template-organization'

const MIIT = '<a href="https://beian.miit.gov.cn/" target="_blank">'
const MPS = '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143"><img src="ga.png" alt="">'
const ICP = `<footer>${MIIT}京ICP备2024024681号-1</a></footer>`
const BOTH = `<footer>${MIIT}京ICP备2024024681号-1</a> ${MPS}京公网安备11010502030143号</a></footer>`
const JIANGSU = `${MIIT}苏ICP备2026058485号-1</a>`

const image = (kind: string, file: object = {}) => ({
  kind,
  file: { name: `${kind}.jpg`, type: 'image/jpeg', size: 204_800, ...file },
})

/** Whoever has these among the materials keeps all of them there. */
const DOCUMENTS = [image('负责人身份证正反面'), image('营业执照')]

/** A contact other than the entity's own person in charge. */
const CONTACT = {
  name: '陈安宁',
  document: { type: 'resident-id', number: '350102198808150023' },
  mobile: '13805912231',
  email: 'chen@qingzhu-keji.cn',
}

/** An individual of Gansu. */
const GANSU: Changes = {
  provinceCode: '62',
  'entity.divisionCode': '620102',
  'entity.document.number': '62010219850101003X',
  'entity.document.address': '甘肃省兰州市城关区庆阳路18号2栋1203室',
  'entity.address': '庆阳路18号2栋1203室',
  'entity.principal.document.number': '62010219850101003X',
  'services.0.contents': ['other'],
  'services.0.remarks':
    '本网站是个人网站，记录个人学习编程的笔记，不含单位内容，如有违反自愿注销并列入黑名单。开通日期2026-12-01。',
}

const missing = (no: number, base: string, ...paths: readonly string[]): FilingBreach[] =>
  paths.map((path) => ({ no, base, breaks: { [path]: undefined }, told: `${path} field.required` }))

const named = (no: number, code: string, ...names: readonly string[]): FilingBreach[] =>
  names.map((name) => ({ no, base: SITE, breaks: { 'services.0.name': name }, told: `services.0.name ${code}` }))

export const statementRows: readonly StatementRow[] = [
  {
    no: 1,
    icp: SITE,
    other: TEMPLATE,
    breaks: { name: '上海云笺文化有限公司' },
    told: 'name two_forms.mismatch',
  },
  {
    no: 1,
    icp: SITE,
    other: TEMPLATE,
    breaks: { 'document.number': '91110108MA01ABCD5T' },
    told: 'document.number two_forms.mismatch',
  },
  {
    no: 1,
    base: SITE,
    breaks: { 'services.0.domainRegistration.holder': '上海云笺文化有限公司' },
    told: 'services.0.domainRegistration.holder domain_registration.mismatch',
  },
  {
    no: 1,
    base: SITE,
    breaks: { 'services.0.domainRegistration.documentNumber': '91310115MA1K2ABC6U' },
    told: 'services.0.domainRegistration.documentNumber domain_registration.mismatch',
  },
  {
    no: 2,
    base: PERSONAL,
    obeys: GANSU,
    breaks: { 'entity.document.address': '广东省深圳市南山区科技南路18号2栋1203室' },
    told: 'entity.document.address residence.required',
  },
  ...missing(6, PERSON_TEMPLATE, 'email', 'phone', 'postcode'),
  { no: 6, base: PERSON_TEMPLATE, breaks: { postcode: '000000' }, told: 'postcode postcode.placeholder' },
  ...missing(7, TEMPLATE, 'address', 'email', 'phone', 'postcode'),
  {
    no: 11,
    base: SITE,
    breaks: { 'services.0.domainRegistration.expiresOn': '2026-11-20' },
    told: 'services.0.domainRegistration.expiresOn domain_registration.expired',
  },
  {
    no: 11,
    base: SITE,
    obeys: { 'services.0.resource': { expiresOn: '2027-11-20' } },
    breaks: { 'services.0.resource': { expiresOn: '2026-12-10' } },
    told: 'services.0.resource.expiresOn resource.too_small',
  },
  ...missing(12, SITE, 'provinceCode', 'entity', 'entity.principal', 'services', 'services.0.principal'),
  ...[PERSON_TEMPLATE, TEMPLATE].map((base) => ({
    no: base === TEMPLATE ? 7 : 4,
    base,
    obeys: { materials: base === TEMPLATE ? [image('营业执照')] : [image('身份证正面'), image('身份证反面')] },
    breaks: { materials: [image(base === TEMPLATE ? '身份证' : '营业执照')] },
    told: 'materials material.missing',
  })),
  ...['身份证正面', '营业执照'].map((kind) => ({
    no: 5,
    base: TEMPLATE,
    obeys: { materials: [image('营业执照'), image(kind, { name: '2.jpg' })] },
    breaks: { materials: [image('营业执照'), image(kind, { name: '2.jpg', size: 40_960 })] },
    told: 'materials.1.file.size material.too_small',
  })),
  {
    no: 13,
    base: SITE,
    obeys: {
      'entity.materials': DOCUMENTS,
      'services.0.preApprovals': [{ type: 'news', number: '10120180001', materials: [image('新闻许可证')] }],
    },
    breaks: { 'services.0.preApprovals.0.materials': [] },
    told: 'services.0.preApprovals.0.materials material.missing',
  },
  ...(['营业执照', '身份证'] as const).map((kind) => ({
    no: kind === '营业执照' ? 15 : 16,
    base: SITE,
    obeys: { 'entity.materials': DOCUMENTS },
    breaks: { 'entity.materials': DOCUMENTS.filter((one) => !one.kind.includes(kind)) },
    told: 'entity.materials material.missing',
  })),
  {
    no: 30,
    base: POLICE,
    obeys: { 'service.materials': [image('域名证书', { size: 512 * 1024 })] },
    breaks: { 'service.materials': [image('域名证书', { size: 600 * 1024 })] },
    told: 'service.materials.0.file.size material.too_large',
  },
  ...[48, 72].map((no) => ({
    no,
    base: POLICE,
    obeys: {
      'entity.materials': DOCUMENTS,
      'service.materials': [image('域名证书'), image('危险化学品经营许可证')],
      'service.dangerousGoods': [{ kind: 'dangerous-chemicals', certificate: '京海危化经字〔2024〕000123号' }],
    },
    breaks: { 'service.materials': [image('域名证书')] },
    told: 'service.materials material.missing',
  })),
  {
    no: 54,
    base: POLICE,
    obeys: { 'entity.materials': [...DOCUMENTS, image('手持身份证照片')], 'service.materials': [image('域名证书')] },
    breaks: { 'entity.materials': DOCUMENTS },
    told: 'entity.materials material.missing',
  },
  {
    no: 58,
    base: POLICE,
    obeys: { 'service.materials': [image('增值电信业务经营许可证')] },
    breaks: { 'service.contents': ['website-building'], 'service.materials': [] },
    told: 'service.contents.0 commercial_license.missing',
  },
  ...[65, 85].map((no) => ({
    no,
    base: POLICE,
    obeys: { 'entity.materials': DOCUMENTS, 'service.materials': [image('域名证书')] },
    breaks: { 'service.materials': [] },
    told: 'service.materials material.missing',
  })),
  {
    no: 77,
    base: POLICE,
    obeys: { 'service.interactive': true, 'service.materials': [image('安全评估报告')] },
    breaks: { 'service.materials': [] },
    told: 'service.interactive safety_assessment.missing',
  },
  ...['真实性核验单', '半身照'].map((kind) => ({
    no: kind === '半身照' ? 90 : 80,
    base: SITE,
    obeys: { 'entity.materials': DOCUMENTS, 'services.0.materials': [image('真实性核验单'), image('半身照')] },
    breaks: { 'services.0.materials': [image(kind === '半身照' ? '真实性核验单' : '半身照')] },
    told: 'services.0.materials material.missing',
  })),
  {
    no: 90,
    base: SITE,
    obeys: { 'services.0.materials': [image('半身照')] },
    breaks: { 'services.0.materials': [image('半身照', { name: '照片.png', type: 'image/png' })] },
    told: 'services.0.materials.0.file.type material.format',
  },
  {
    no: 13,
    base: SITE,
    obeys: { 'services.0.preApprovals': [{ type: 'news', number: '10120180001' }] },
    breaks: { 'services.0.preApprovals': [{ type: 'news', number: '无' }] },
    told: 'services.0.preApprovals.0.number field.placeholder',
  },
  {
    no: 13,
    base: SITE,
    breaks: { 'services.0.contents': ['online-news'] },
    told: 'services.0.contents.0 pre_approval.missing',
  },
  ...missing(14, SITE, 'services.0.principal'),
  { no: 14, base: SITE, breaks: { 'services.0.principal': 'site' }, told: 'services.0.principal field.type' },
  {
    no: 15,
    base: SITE,
    breaks: { 'entity.address': '中关村大街' },
    told: 'entity.address postal_address.missing',
  },
  {
    no: 15,
    base: ALL,
    breaks: { 'entity.legalRepresentative.document.number': '110105197604190032' },
    told: 'entity.legalRepresentative.document.number resident_id.checksum',
  },
  ...missing(16, SITE, 'entity.principal.mobile', 'entity.principal.emergencyPhone', 'entity.principal.email'),
  {
    no: 17,
    base: SITE,
    breaks: { 'entity.principal.emergencyPhone': '13911012025' },
    told: 'entity.principal.emergencyPhone emergency_phone.duplicate',
  },
  { no: 21, base: POLICE, breaks: { 'service.openedOn': '2026-10-01' }, told: 'service.openedOn deadline.expired' },
  { no: 22, obeys: ICP, breaks: '<footer>青竹科技</footer>', told: 'footer_icp.missing' },
  { no: 22, obeys: ICP, breaks: '<footer>京ICP备2024024681号-1</footer>', told: 'footer_link.missing' },
  { no: 22, obeys: ICP, breaks: ICP.replace('beian.miit.gov.cn', 'www.qingzhu-keji.cn'), told: 'footer_link.mismatch' },
  {
    no: 23,
    obeys: `<footer>版权所有 苏州青竹科技有限公司 ${JIANGSU}</footer>`,
    breaks: `<footer>${JIANGSU}</footer>`,
    options: { provinceCode: '32' },
    told: 'footer_copyright.missing',
  },
  {
    no: 24,
    base: ALL,
    breaks: { 'entity.icpNumber': '京ICP备20号' },
    told: 'entity.icpNumber icp_number.length',
  },
  {
    no: 25,
    obeys: ICP,
    breaks: ICP.replace('4681', '4682'),
    options: { expected: { icp: '京ICP备2024024681号-1' } },
    told: 'footer_number.mismatch',
  },
  { no: 26, obeys: ICP, breaks: ICP.replace('号-1', '号'), told: 'footer_number.wrong_kind' },
  {
    no: 27,
    base: FILED,
    breaks: { 'services.0.icpNumber': '京ICP备2024024682号-1' },
    told: 'services.0.icpNumber filing_number.mismatch',
  },
  ...missing(
    28,
    POLICE,
    'entity.principal.email',
    'entity.principal.mobile',
    'entity.principal.document.number',
    'entity.principal.name',
  ),
  ...missing(29, POLICE, 'entity'),
  { no: 31, base: SITE, breaks: { 'entity.name': 'qingzhu-keji.cn' }, told: 'entity.name entity_name.format' },
  { no: 31, base: SITE, breaks: { 'entity.name': '12345678' }, told: 'entity.name entity_name.format' },
  {
    no: 31,
    base: SITE,
    breaks: { 'entity.name': '青竹科技' },
    told: 'entity.name entity_name.mismatch',
  },
  {
    no: 31,
    base: PERSONAL,
    breaks: { 'entity.name': '小树叶123', 'entity.principal.name': '小树叶123' },
    told: 'entity.name person_name.charset',
  },
  { no: 32, base: SITE, breaks: { 'entity.nature': 'government' }, told: 'entity.name entity_name.conflict' },
  {
    no: 32,
    base: PERSONAL,
    breaks: { 'entity.name': '深圳小树叶有限公司' },
    told: 'entity.name person_name.wrong_kind',
  },
  {
    no: 33,
    base: SITE,
    breaks: { 'entity.document.type': 'resident-id' },
    told: 'entity.document.type organization_document.not_allowed',
  },
  {
    no: 33,
    base: SITE,
    breaks: { 'entity.document.type': 'military-unit-code' },
    told: 'entity.document.type organization_document.not_allowed',
  },
  {
    no: 33,
    base: SITE,
    breaks: { 'entity.document.number': '110108198805120025' },
    told: 'entity.document.number social_credit_code.wrong_kind',
  },
  ...missing(34, POLICE, 'entity.head'),
  {
    no: 34,
    base: POLICE,
    breaks: { 'entity.head.name': '北京青竹科技有限公司' },
    told: 'entity.head.name head.wrong_kind',
  },
  { no: 34, base: POLICE, breaks: { 'entity.head.name': '王先生' }, told: 'entity.head.name person_name.not_allowed' },
  { no: 34, base: SITE, breaks: { 'entity.investor': '123' }, told: 'entity.investor field.placeholder' },
  {
    no: 35,
    base: POLICE,
    obeys: { 'entity.principal.address': '浙江省杭州市余杭区径山镇小古城村12号' },
    breaks: { 'entity.principal.address': '浙江省杭州市余杭区' },
    told: 'entity.principal.address postal_address.missing',
  },
  ...missing(36, POLICE, 'entity.officePhone'),
  {
    no: 36,
    base: POLICE,
    breaks: { 'entity.officePhone': '12345' },
    told: 'entity.officePhone office_phone.wrong_kind',
  },
  {
    no: 37,
    base: POLICE,
    breaks: { 'entity.officePhone': '0086-010-00000000' },
    told: 'entity.officePhone office_phone.placeholder',
  },
  ...missing(38, POLICE, 'entity', 'service', 'service.principal'),
  { no: 38, base: POLICE, breaks: { acknowledged: false }, told: 'acknowledged notice.required' },
  {
    no: 39,
    base: POLICE,
    breaks: { 'service.preApprovals': [{ type: 'culture', number: '不涉及' }] },
    told: 'service.preApprovals.0.number field.placeholder',
  },
  {
    no: 39,
    base: POLICE,
    breaks: { 'service.dangerousGoods': [{ kind: 'explosives', certificate: '不涉及' }] },
    told: 'service.dangerousGoods.0.certificate field.placeholder',
  },
  {
    no: 40,
    base: PERSONAL,
    breaks: { 'services.0.name': '小树叶有限公司' },
    told: 'services.0.name service_name.conflict',
  },
  ...named(41, 'service_name.format', 'qingzhu-keji.cn'),
  ...named(42, 'service_name.not_allowed', '海淀区人民政府', '海淀监察'),
  ...named(43, 'service_name.not_allowed', '中国青竹', '中华青竹', '维权青竹'),
  ...named(
    44,
    'service_name.not_allowed',
    '青竹新闻网',
    '青竹出版',
    '青竹教育',
    '青竹卫生',
    '青竹药监',
    '青竹文化',
    '青竹广电',
  ),
  {
    no: 45,
    base: SITE,
    breaks: { 'services.0.ipRanges': '119.29.29.29-119.29.29.1' },
    told: 'services.0.ipRanges ip_ranges.range',
  },
  {
    no: 45,
    base: SITE,
    breaks: { 'services.0.ipRanges': '192.168.1.1' },
    told: 'services.0.ipRanges ip_ranges.not_allowed',
  },
  ...missing(46, POLICE, 'service.accessProvider.region', 'service.registrar.region'),
  {
    no: 46,
    base: POLICE,
    breaks: { 'service.accessProvider.overseas': true },
    told: 'service.accessProvider.overseas overseas.conflict',
  },
  {
    no: 46,
    base: POLICE,
    breaks: { 'service.registrar.name': '其他' },
    told: 'service.registrar.name field.placeholder',
  },
  {
    no: 47,
    base: POLICE_PERSONAL,
    breaks: { 'service.contents': ['organization-portal'] },
    told: 'service.contents.0 service_content.mismatch',
  },
  {
    no: 48,
    base: POLICE,
    obeys: { 'service.dangerousGoods': [{ kind: 'dangerous-chemicals', certificate: '京海危化经字〔2024〕000123号' }] },
    breaks: { 'service.dangerousGoods': [{ kind: 'dangerous-chemicals' }] },
    told: 'service.dangerousGoods.0.certificate dangerous_goods.missing',
  },
  {
    no: 48,
    base: POLICE,
    breaks: { 'service.preApprovals': [{ type: 'culture' }] },
    told: 'service.preApprovals.0.number field.required',
  },
  ...missing(49, POLICE, 'service.principal', 'service.securityPrincipal', 'service.opinionGuide'),
  {
    no: 49,
    base: POLICE,
    obeys: { 'service.opinionGuide': CONTACT },
    breaks: { 'service.opinionGuide': { ...CONTACT, mobile: '13911012025' } },
    told: 'service.opinionGuide.mobile principal.duplicate',
  },
  ...['王先生', '李小姐', '个人'].map((name) => ({
    no: 50,
    base: SITE,
    breaks: { 'entity.principal.name': name },
    told: `entity.principal.name person_name.${name === '个人' ? 'placeholder' : 'not_allowed'}`,
  })),
  {
    no: 50,
    base: SITE,
    breaks: { 'entity.principal.name': '刘青竹2' },
    told: 'entity.principal.name person_name.charset',
  },
  { no: 51, base: POLICE, breaks: { acknowledged: undefined }, told: 'acknowledged notice.required' },
  { no: 52, base: POLICE, breaks: { 'service.name': '青竹论坛' }, told: 'service.interactive interactive.conflict' },
  { no: 53, obeys: BOTH, breaks: BOTH.replace(/<img.*?>/, ''), told: 'footer_icon.missing' },
  {
    no: 53,
    obeys: BOTH,
    breaks: ICP,
    options: { expected: { publicSecurity: '京公网安备11010502030143号' } },
    told: 'footer_number.missing',
  },
  ...missing(55, POLICE, 'entity.head', 'entity.address', 'entity.principal.address', 'entity.officePhone'),
  ...missing(55, SITE, 'entity.address', 'entity.principal.mobile', 'entity.principal.email'),
  ...missing(57, SITE, 'services.0.ipRanges', 'services.0.domain'),
  ...missing(57, POLICE, 'service.icpNumber'),
  ...missing(58, POLICE, 'service.icpNumber', 'service.openedOn'),
  { no: 58, base: POLICE_APP, breaks: { 'service.openedOn': '2026-10-01' }, told: 'service.openedOn deadline.expired' },
  { no: 59, base: POLICE_PERSONAL, breaks: { account: 'organization' }, told: 'account account.conflict' },
  { no: 59, base: POLICE, breaks: { account: 'individual' }, told: 'account account.conflict' },
  {
    no: 61,
    base: POLICE_PERSONAL,
    breaks: { 'entity.principal.document.number': '350102198808150023' },
    told: 'entity.principal.document.number principal.mismatch',
  },
  ...missing(61, POLICE, 'entity.head', 'entity.document'),
  { no: 62, base: POLICE, breaks: { 'service.type': 'mini-program' }, told: 'service.type field.unknown' },
  { no: 63, icp: SITE, other: POLICE, breaks: { 'service.name': '青竹在线' }, told: 'service.name two_forms.mismatch' },
  { no: 64, base: POLICE, breaks: { 'service.openedOn': '2026-11-22' }, told: 'service.openedOn field.range' },
  {
    no: 64,
    base: POLICE,
    breaks: { 'service.icpNumber': '京ICP备2026024681号-1', 'service.openedOn': '2025-11-01' },
    told: 'service.openedOn opened_on.conflict',
  },
  {
    no: 66,
    base: POLICE,
    obeys: { 'service.otherDomains': ['qingzhu.net.cn'] },
    breaks: { 'service.otherDomains': ['qingzhu-keji.cn'] },
    told: 'service.otherDomains.0 field.duplicate',
  },
  {
    no: 67,
    icp: SITE,
    other: POLICE,
    breaks: { 'service.ipRanges': '120.79.33.19' },
    told: 'service.ipRanges two_forms.mismatch',
  },
  { no: 67, base: POLICE, breaks: { 'service.ipRanges': '10.0.0.1' }, told: 'service.ipRanges ip_ranges.not_allowed' },
  ...missing(68, POLICE, 'service.accessProvider.name', 'service.accessProvider.region', 'service.accessProvider.mode'),
  {
    no: 68,
    base: POLICE,
    breaks: { 'service.accessProvider.phone': '1' },
    told: 'service.accessProvider.phone provider_phone.format',
  },
  {
    no: 68,
    base: POLICE,
    breaks: { 'service.accessProvider.mode': 'other' },
    told: 'service.accessProvider.modeText field.required',
  },
  ...missing(69, POLICE, 'service.registrar.name', 'service.registrar.region'),
  {
    no: 69,
    told: 'service.registrar.name provider_name.mismatch',
    base: POLICE,
    breaks: { 'service.registrar.name': '新网' },
  },
  ...missing(70, POLICE, 'service.interactive'),
  {
    no: 71,
    base: POLICE_PERSONAL,
    breaks: { 'service.contents': ['organization-portal'] },
    told: 'service.contents.0 service_content.mismatch',
  },
  {
    no: 71,
    base: POLICE,
    breaks: { 'service.contents': ['app'] },
    told: 'service.contents.0 service_content.wrong_kind',
  },
  {
    no: 72,
    base: POLICE_PERSONAL,
    breaks: { 'service.preApprovals': [{ type: 'culture', number: '京网文〔2024〕1234-056号' }] },
    told: 'service.preApprovals.0.type pre_approval.not_allowed',
  },
  ...missing(73, POLICE, 'service.languages'),
  { no: 73, base: POLICE, breaks: { 'service.languages': ['latin'] }, told: 'service.languages.0 field.unknown' },
  {
    no: 74,
    base: POLICE_PERSONAL,
    breaks: { 'service.principal': undefined },
    told: 'service.principal field.required',
  },
  {
    no: 74,
    base: POLICE,
    obeys: { 'service.principal': CONTACT },
    breaks: { 'service.principal': { ...CONTACT, email: undefined } },
    told: 'service.principal.email field.required',
  },
  ...missing(75, POLICE_APP, 'service.principal', 'service.platforms', 'service.icpNumber'),
  { no: 76, base: POLICE_APP, breaks: { acknowledged: false }, told: 'acknowledged notice.required' },
  {
    no: 79,
    base: SITE,
    breaks: { 'entity.document.type': 'institution-legal-person-certificate' },
    told: 'entity.document.type organization_document.not_allowed',
  },
  {
    no: 79,
    base: SITE,
    breaks: { 'entity.principal.document.type': 'driving-licence' },
    told: 'entity.principal.document.type field.unknown',
  },
  {
    no: 80,
    base: PERSONAL,
    obeys: {
      'entity.document.address': '湖南省长沙市岳麓区枫林一路18号',
      'entity.materials': [{ kind: '居住证', file: { name: 'permit.jpg' } }],
    },
    breaks: { 'entity.materials': [] },
    told: 'entity.document.address residence.required',
  },
  {
    no: 81,
    told: 'domainFiled filing_kind.required',
    onFile: { entityFiled: false, domainFiled: false },
    breaks: { domainFiled: null },
  },
  {
    no: 81,
    told: 'domainFiled filing_kind.conflict',
    onFile: { entityFiled: true, domainFiled: true, sameEntity: true, domainFiledHere: false },
    breaks: { entityFiled: false },
  },
  {
    no: 81,
    told: 'sameEntity filing_kind.mismatch',
    onFile: { entityFiled: true, domainFiled: true, sameEntity: true, domainFiledHere: false },
    breaks: { sameEntity: false },
  },
  {
    no: 81,
    told: 'want filing_kind.not_allowed',
    onFile: { want: 'change-both', entityFiled: true, domainFiled: true, sameEntity: true, domainFiledHere: true },
    breaks: { want: 'new' },
  },
  {
    no: 81,
    told: 'domainFiled filing_kind.missing',
    onFile: { want: 'change-service', entityFiled: true, domainFiled: true, sameEntity: true, domainFiledHere: true },
    breaks: { domainFiled: false, domainFiledHere: false },
  },
  {
    no: 82,
    base: FILED,
    breaks: { kind: 'add-service' },
    told: 'services.0.icpNumber filing_number.not_allowed',
  },
  ...missing(82, ALL, 'entity.icpNumber'),
  {
    no: 82,
    base: SITE,
    obeys: {
      kind: 'add-access',
      'entity.icpNumber': '京ICP备2024024681号',
      'services.0.icpNumber': '京ICP备2024024681号-1',
    },
    breaks: { 'services.0.icpNumber': undefined },
    told: 'services.0.icpNumber field.required',
  },
  {
    no: 82,
    base: ALL,
    breaks: { 'entity.icpNumber': '粤ICP备2024024681号' },
    told: 'entity.icpNumber filing_number.mismatch',
  },
  {
    no: 83,
    base: SITE,
    breaks: { 'services.1': valueAt(readFiling(SITE), 'services', 0) },
    told: 'services.1.domain service.duplicate',
  },
  { no: 84, base: POLICE, breaks: { 'service.openedOn': '2026-10-01' }, told: 'service.openedOn deadline.expired' },
  ...missing(
    86,
    POLICE,
    'account',
    'entity.nature',
    'entity.name',
    'entity.document.type',
    'entity.document.number',
    'entity.address',
    'entity.principal.name',
    'service.name',
  ),
  { no: 87, base: POLICE, breaks: { 'entity.nature': 'company' }, told: 'entity.nature field.unknown' },
  { no: 88, base: POLICE, breaks: { 'entity.name': '12345678' }, told: 'entity.name entity_name.format' },
  { no: 88, base: POLICE, breaks: { 'entity.nature': 'government' }, told: 'entity.name entity_name.conflict' },
  {
    no: 88,
    base: POLICE,
    breaks: { 'entity.document.number': '110108198805120025' },
    told: 'entity.document.number social_credit_code.wrong_kind',
  },
  { no: 88, base: POLICE, breaks: { 'entity.head.name': '无' }, told: 'entity.head.name person_name.placeholder' },
  {
    no: 89,
    obeys: BOTH,
    breaks: BOTH.replace('beian.mps.gov.cn', 'www.qingzhu-keji.cn'),
    told: 'footer_link.mismatch',
  },
  ...missing(89, POLICE, 'service.registrar'),
  {
    no: 91,
    base: ALL,
    breaks: { 'services.1.access.provider': '阿里云计算有限公司' },
    told: 'services.1.access.provider access.conflict',
  },
  ...missing(
    92,
    SITE,
    'services.0.name',
    'services.0.domain',
    'services.0.ipRanges',
    'services.0.principal',
    'services.0.access.provider',
    'services.0.access.provinceCode',
  ),
  { no: 92, base: APP, breaks: { 'services.0.ipRanges': undefined }, told: 'services.0.ipRanges field.required' },
]
