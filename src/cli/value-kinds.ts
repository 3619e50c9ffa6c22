import type { AnyIssue } from '../foundation/issue.ts'
import type { Bilingual } from '../locale/language.ts'
import type { ValueOptionName } from './value-options.ts'

/** Every kind of value that is read on its own: what it is called, what reads it, and what else its reader wants to know. */

/** What a reader gives, whatever the kind. */
export interface ReadValue {
  readonly ok: boolean
  readonly value?: unknown
  readonly issues: readonly AnyIssue[]
}

/** A `parseX` or `checkX`. Written as a method, since each takes options of its own. */
export type ValueReader = { read(input: unknown, options?: object): ReadValue }['read']

/** In the order of lists. */
export type ValueGroup = 'person' | 'organization' | 'contact' | 'name' | 'record' | 'network'

export interface ValueKind {
  /** By which the command, its long-lived child and the vectors know it. */
  readonly name: string
  readonly group: ValueGroup
  readonly label: Bilingual
  /** Other names by which it is asked for, as people type them; in Taiwan's characters where ours are not folded to them. */
  readonly also?: readonly string[]
  /** The exported function. */
  readonly call: string
  readonly load: () => Promise<ValueReader>
  /** Options (or the context) of the reader by their names in the library, each with the option of the command. */
  readonly options?: Readonly<Record<string, ValueOptionName>>
  /** Those without which nothing can be judged, by their names in the library. */
  readonly needs?: readonly string[]
  /** Makes of a text what the reader takes, where that is an object. */
  readonly fromText?: (text: string) => Promise<unknown>
}

const TODAY = { today: 'today' } as const
const PLATFORM = { options: { platform: 'platform' }, needs: ['platform'] } as const

/** A text of braces is an object in JSON; whatever else is left to the reader, which says what is due. */
async function objectOf(text: string): Promise<unknown> {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null
}

/** A document is read with its type: the number comes alone, and what is known of it in the options. */
function documentReader(read: ValueReader): ValueReader {
  return (input, options) => read(isObject(input) ? input : { ...options, number: input }, options)
}

/** Every kind, in the order of lists. */
export const valueKinds: readonly ValueKind[] = [
  {
    name: 'resident-id',
    group: 'person',
    label: { zh: '居民身份证号码', en: 'resident ID number' },
    also: ['身份证', '身份证号', '身份证号码', '居民身份证', 'id', 'id-card'],
    call: 'parseResidentId',
    load: async () => (await import('../identity/resident-id.ts')).parseResidentId,
    options: { legacy: 'legacy', ...TODAY },
  },
  {
    name: 'residence-permit',
    group: 'person',
    label: { zh: '港澳台居民居住证号码', en: 'residence permit number (Hong Kong, Macao, Taiwan)' },
    also: ['居住证', '港澳台居民居住证', '港澳居民居住证', '台湾居民居住证'],
    call: 'parseResidencePermit',
    load: async () => (await import('../identity/residence-permit.ts')).parseResidencePermit,
    options: { regions: 'regions', ...TODAY },
  },
  {
    name: 'foreign-permanent-resident-id',
    group: 'person',
    label: { zh: '外国人永久居留身份证号码', en: 'foreign permanent resident ID number' },
    also: ['外国人永久居留身份证', '外国人永久居留证', '永久居留证', '五星卡'],
    call: 'parseForeignPermanentResidentId',
    load: async () => (await import('../identity/foreign-permanent-resident-id.ts')).parseForeignPermanentResidentId,
    options: TODAY,
  },
  {
    name: 'passport',
    group: 'person',
    label: { zh: '护照号码', en: 'passport number' },
    also: ['护照', '护照号'],
    call: 'parsePassport',
    load: async () => (await import('../identity/passport.ts')).parsePassport,
    options: { issuer: 'issuer' },
  },
  {
    name: 'hong-kong-macao-travel-permit',
    group: 'person',
    label: { zh: '港澳居民来往内地通行证号码', en: 'Hong Kong and Macao travel permit number' },
    also: ['港澳居民来往内地通行证', '港澳通行证', '回乡证', '回鄉證'],
    call: 'parseHongKongMacaoTravelPermit',
    load: async () => (await import('../identity/hong-kong-macao-travel-permit.ts')).parseHongKongMacaoTravelPermit,
  },
  {
    name: 'taiwan-resident-travel-permit',
    group: 'person',
    label: { zh: '台湾居民来往大陆通行证号码', en: 'Taiwan travel permit number' },
    also: ['台湾居民来往大陆通行证', '台胞证'],
    call: 'parseTaiwanResidentTravelPermit',
    load: async () => (await import('../identity/taiwan-resident-travel-permit.ts')).parseTaiwanResidentTravelPermit,
  },
  {
    name: 'military-officer-id',
    group: 'person',
    label: { zh: '军官证号码', en: 'military officer’s card number' },
    also: ['军官证', '军官证号'],
    call: 'parseMilitaryOfficerId',
    load: async () => (await import('../identity/military-officer-id.ts')).parseMilitaryOfficerId,
  },
  {
    name: 'person-document',
    group: 'person',
    label: { zh: '个人证件号码（按证件类型）', en: 'number of a person’s document, by its type' },
    also: ['个人证件', '个人证件号码', '证件号码'],
    call: 'parsePersonDocument',
    load: async () => documentReader((await import('../filing/person-document.ts')).parsePersonDocument as ValueReader),
    options: { type: 'person-document', ...TODAY },
    needs: ['type'],
  },
  {
    name: 'validity-period',
    group: 'person',
    label: { zh: '证件有效期', en: 'validity of a document' },
    also: ['有效期', '有效期限', '证件有效期限', 'validity'],
    call: 'checkValidityPeriod',
    load: async () => (await import('../identity/validity-period.ts')).checkValidityPeriod,
    options: {
      documentType: 'person-document',
      birthDate: 'birth-date',
      minimumMonths: 'minimum-months',
      ...TODAY,
    },
    fromText: async (text) => {
      const { readValidity } = await import('../form-libraries/labels/cell-reading.ts')
      return readValidity(text, undefined) ?? objectOf(text)
    },
  },
  {
    name: 'social-credit-code',
    group: 'organization',
    label: { zh: '统一社会信用代码', en: 'unified social credit code' },
    also: ['信用代码', '社会信用代码', '营业执照', '营业执照号', 'uscc'],
    call: 'parseSocialCreditCode',
    load: async () => (await import('../organization/social-credit-code.ts')).parseSocialCreditCode,
  },
  {
    name: 'organization-code',
    group: 'organization',
    label: { zh: '组织机构代码', en: 'organization code' },
    also: ['组织机构代码证'],
    call: 'parseOrganizationCode',
    load: async () => (await import('../organization/organization-code.ts')).parseOrganizationCode,
  },
  {
    name: 'business-registration-number',
    group: 'organization',
    label: { zh: '工商注册号', en: 'business registration number' },
    also: ['注册号', '营业执照注册号'],
    call: 'parseBusinessRegistrationNumber',
    load: async () => (await import('../organization/business-registration-number.ts')).parseBusinessRegistrationNumber,
  },
  {
    name: 'taxpayer-id',
    group: 'organization',
    label: { zh: '纳税人识别号', en: 'taxpayer ID' },
    also: ['税号', '纳税人识别码', '税务登记号', '稅號', '納稅人識別號', '納稅人識別碼', '稅務登記號'],
    call: 'parseTaxpayerId',
    load: async () => (await import('../organization/taxpayer-id.ts')).parseTaxpayerId,
  },
  {
    name: 'military-unit-code',
    group: 'organization',
    label: { zh: '部队代号', en: 'military unit code' },
    call: 'parseMilitaryUnitCode',
    load: async () => (await import('../organization/military-unit-code.ts')).parseMilitaryUnitCode,
  },
  {
    name: 'certificate-number',
    group: 'organization',
    label: { zh: '单位证书编号', en: 'number of an organization’s certificate' },
    also: ['证书编号', '证书号', '登记证号'],
    call: 'parseCertificateNumber',
    load: async () => (await import('../organization/certificate-number.ts')).parseCertificateNumber,
    options: { documentType: 'organization-document' },
  },
  {
    name: 'organization-document',
    group: 'organization',
    label: {
      zh: '单位证件号码（按单位性质和证件类型）',
      en: 'number of an organization’s document, by nature and type',
    },
    also: ['单位证件', '单位证件号码'],
    call: 'parseOrganizationDocument',
    load: async () =>
      documentReader((await import('../filing/organization-document.ts')).parseOrganizationDocument as ValueReader),
    options: { nature: 'nature', type: 'organization-document' },
    needs: ['nature', 'type'],
  },
  {
    name: 'mobile-phone',
    group: 'contact',
    label: { zh: '手机号码', en: 'mobile number' },
    also: ['手机', '手机号', 'mobile'],
    call: 'parseMobilePhone',
    load: async () => (await import('../contact/mobile-phone.ts')).parseMobilePhone,
  },
  {
    name: 'office-phone',
    group: 'contact',
    label: { zh: '固定电话号码', en: 'office phone' },
    also: ['办公电话', '固定电话', '座机', '电话', 'landline'],
    call: 'parseOfficePhone',
    load: async () => (await import('../contact/office-phone.ts')).parseOfficePhone,
  },
  {
    name: 'international-phone',
    group: 'contact',
    label: { zh: '港澳台或境外的电话号码', en: 'phone number from outside the mainland' },
    also: ['境外电话', '国际电话', '國際電話', '港澳台电话'],
    call: 'parseInternationalPhone',
    load: async () => (await import('../contact/international-phone.ts')).parseInternationalPhone,
    options: { country: 'country' },
  },
  {
    name: 'email',
    group: 'contact',
    label: { zh: '电子邮箱', en: 'e-mail address' },
    also: ['邮箱', '电子邮件', '邮件地址', 'e-mail', 'mail'],
    call: 'parseEmail',
    load: async () => (await import('../contact/email.ts')).parseEmail,
  },
  {
    name: 'postcode',
    group: 'contact',
    label: { zh: '邮政编码', en: 'postcode' },
    also: ['邮编', 'zip'],
    call: 'parsePostcode',
    load: async () => (await import('../contact/postcode.ts')).parsePostcode,
    options: { provinceCode: 'province' },
  },
  {
    name: 'postal-address',
    group: 'contact',
    label: { zh: '通信地址', en: 'postal address' },
    also: ['地址', '通讯地址', '详细地址', 'address'],
    call: 'parsePostalAddress',
    load: async () => {
      const [{ parsePostalAddress }, { divisionNames }] = await Promise.all([
        import('../contact/postal-address/postal-address.ts'),
        import('../data/divisions/address-names.ts'),
      ])
      return (input, options) => parsePostalAddress(input, { divisions: divisionNames, ...options })
    },
    options: {
      provinceCode: 'province',
      divisionCode: 'division',
      divisionName: 'division-name',
      setting: 'setting',
      remarks: 'remarks',
    },
  },
  {
    name: 'service-name',
    group: 'name',
    label: { zh: '服务名称（网站、APP、小程序）', en: 'name of a website, app or mini-program' },
    also: ['网站名称', '服务名称', 'app名称', '小程序名称', '小程式名稱'],
    call: 'checkServiceName',
    load: async () => (await import('../naming/service-name/full-naming.ts')).fullNaming() as ValueReader,
    options: {
      service: 'service',
      nature: 'nature',
      entityName: 'entity',
      provinceCode: 'province',
      preApprovals: 'pre-approval',
      nationalLevel: 'national-level',
      governmentAuthorized: 'government-authorized',
      trademark: 'trademark',
      domain: 'domain',
      remarks: 'remarks',
    },
    needs: ['service', 'nature'],
  },
  {
    name: 'entity-name',
    group: 'name',
    label: { zh: '主办单位名称', en: 'name of an entity' },
    also: ['单位名称', '主体名称', '公司名称', '开办主体名称'],
    call: 'checkEntityName',
    load: async () => (await import('../naming/entity-name.ts')).checkEntityName as ValueReader,
    options: { nature: 'nature', domain: 'domain', serviceName: 'service-name', remarks: 'remarks' },
    needs: ['nature'],
  },
  {
    name: 'person-name',
    group: 'name',
    label: { zh: '个人姓名', en: 'name of a person' },
    also: ['姓名', '负责人姓名'],
    call: 'checkPersonName',
    load: async () => (await import('../naming/person-name.ts')).checkPersonName,
    options: { documentType: 'person-document' },
  },
  {
    name: 'record-number',
    group: 'record',
    label: { zh: '备案号或许可证号（任何一种）', en: 'filing or license number of any kind' },
    also: ['备案号', '许可证号'],
    call: 'parseRecordNumber',
    load: async () => (await import('../record/record-number.ts')).parseRecordNumber,
    options: TODAY,
  },
  {
    name: 'icp-number',
    group: 'record',
    label: { zh: 'ICP备案号', en: 'ICP filing number' },
    also: ['icp', '网站备案号', 'icp备案'],
    call: 'parseIcpNumber',
    load: async () => (await import('../record/icp-number.ts')).parseIcpNumber,
    options: TODAY,
  },
  {
    name: 'public-security-number',
    group: 'record',
    label: { zh: '公安联网备案号', en: 'public-security filing number' },
    also: ['公安备案号', '公网安备号', '公安备案', '公网安备'],
    call: 'parsePublicSecurityNumber',
    load: async () => (await import('../record/public-security-number.ts')).parsePublicSecurityNumber,
  },
  {
    name: 'telecom-license',
    group: 'record',
    label: { zh: '电信业务经营许可证号', en: 'telecom license number' },
    also: ['icp许可证', 'icp证', '电信业务经营许可证', '增值电信业务经营许可证'],
    call: 'parseTelecomLicense',
    load: async () => (await import('../record/telecom-license.ts')).parseTelecomLicense,
    options: TODAY,
  },
  {
    name: 'operating-license',
    group: 'record',
    label: { zh: '其他经营许可证号', en: 'other license number' },
    also: ['经营许可证', '经营许可证号', '网络文化经营许可证', '網路文化經營許可證'],
    call: 'parseOperatingLicense',
    load: async () => (await import('../record/operating-license.ts')).parseOperatingLicense,
    options: TODAY,
  },
  {
    name: 'domain',
    group: 'network',
    label: { zh: '域名', en: 'domain' },
    also: ['网站域名'],
    call: 'parseDomain',
    load: async () => (await import('../network/domain.ts')).parseDomain,
    options: { level: 'level' },
  },
  {
    name: 'home-url',
    group: 'network',
    label: { zh: '首页网址', en: 'address of the home page' },
    also: ['首页', '网址', '首页地址', '首页url', 'url'],
    call: 'parseHomeUrl',
    load: async () => (await import('../network/home-url.ts')).parseHomeUrl,
  },
  {
    name: 'ip-ranges',
    group: 'network',
    label: { zh: 'IP地址或地址段', en: 'IP addresses and ranges' },
    also: ['ip', 'ip地址', 'ip段', '地址段'],
    call: 'parseIpRanges',
    load: async () => (await import('../network/ip-ranges.ts')).parseIpRanges,
  },
  {
    name: 'app-identity',
    group: 'network',
    label: { zh: 'APP运行平台信息（JSON）', en: 'what identifies an app on a platform (JSON)' },
    also: ['app平台信息', '运行平台信息', 'app運行平臺資訊'],
    call: 'parseAppIdentity',
    load: async () => (await import('../network/app-identity.ts')).parseAppIdentity,
    fromText: objectOf,
  },
  {
    name: 'package-name',
    group: 'network',
    label: { zh: 'APP包名', en: 'package name of an app' },
    also: ['包名', 'bundle-id'],
    call: 'parsePackageName',
    load: async () => (await import('../network/package-name.ts')).parsePackageName as ValueReader,
    ...PLATFORM,
  },
  {
    name: 'public-key',
    group: 'network',
    label: { zh: 'APP公钥', en: 'public key of an app' },
    also: ['公钥'],
    call: 'parsePublicKey',
    load: async () => (await import('../network/public-key.ts')).parsePublicKey as ValueReader,
    ...PLATFORM,
  },
  {
    name: 'fingerprint',
    group: 'network',
    label: { zh: 'APP签名（MD5、SHA-1）', en: 'certificate fingerprint of an app' },
    also: ['签名', '指纹', '证书指纹', '签名md5', '签名sha1'],
    call: 'parseFingerprint',
    load: async () => (await import('../network/fingerprint.ts')).parseFingerprint as ValueReader,
    ...PLATFORM,
  },
]
