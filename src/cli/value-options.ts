import { isIsoDate } from '../foundation/calendar.ts'
import { flag, keyOf, keysIn, manyOf, type Option, oneOf, province, text, today, wholeNumber } from './option.ts'

/** Name of an option of a reader, as the command has it. */
export type ValueOptionName =
  | 'today'
  | 'legacy'
  | 'regions'
  | 'issuer'
  | 'person-document'
  | 'organization-document'
  | 'birth-date'
  | 'minimum-months'
  | 'country'
  | 'province'
  | 'division'
  | 'division-name'
  | 'setting'
  | 'level'
  | 'platform'
  | 'nature'
  | 'service'
  | 'entity'
  | 'domain'
  | 'service-name'
  | 'remarks'
  | 'pre-approval'
  | 'trademark'
  | 'national-level'
  | 'government-authorized'

/** What the readers of single values want to know besides the value, as options of the command; `value-kinds.ts` names them. */
export const valueOptions: Readonly<Record<ValueOptionName, Option>> = {
  today,
  legacy: flag({ zh: '也接受15位旧身份证号码', en: 'take the old numbers of 15 digits, too' }),
  regions: manyOf(['hong-kong', 'macao', 'taiwan'] as const, {
    zh: '居住证适用的地区（默认都可以）',
    en: 'regions whose residence permits are taken (all)',
  }),
  issuer: oneOf(['china', 'foreign'] as const, { zh: '护照由谁签发', en: 'who issued the passport' }),
  'person-document': keyOf('person-document', { zh: '个人证件类型', en: 'type of the person’s document' }),
  'organization-document': keyOf('organization-document', {
    zh: '单位证件类型',
    en: 'type of the organization’s document',
  }),
  'birth-date': text(
    'YYYY-MM-DD',
    { zh: '日期，如1990-03-07', en: 'a date, YYYY-MM-DD' },
    { zh: '持证人的出生日期', en: 'birth date of the holder' },
    isIsoDate,
  ),
  'minimum-months': wholeNumber(1200, {
    zh: '证件至少还应有几个月有效（默认3）',
    en: 'months for which the document should still be valid (3)',
  }),
  country: oneOf(['CN', 'HK', 'MO', 'TW'] as const, {
    zh: '没有写国家或地区代码的号码属于哪里',
    en: 'where numbers without a calling code belong',
  }),
  province: province({ zh: '备案省份', en: 'province of the filing' }),
  division: text(
    'NNNNNN',
    { zh: '六位区划代码', en: 'a division code of six digits' },
    { zh: '所选区县的代码', en: 'code of the division that was chosen' },
    (typed) => /^\d{6}$/.test(typed),
  ),
  'division-name': text(
    'NAME',
    { zh: '区县名称', en: 'the name of a division' },
    { zh: '所选区县的名称，如广东省深圳市南山区', en: 'its name, where there is no code' },
  ),
  setting: oneOf(['town', 'country'] as const, { zh: '地址在城镇还是农村', en: 'whether it lies in a town or not' }),
  level: oneOf(['registrable', 'any'] as const, {
    zh: '只接受可备案的域名（默认），或各级域名都可以',
    en: 'only domains that are filed (the default), or of any level',
  }),
  platform: keyOf('app-platform', { zh: 'APP平台', en: 'platform of the app' }),
  nature: keyOf('nature', { zh: '单位性质', en: 'nature of the entity' }),
  service: keyOf('service-type', { zh: '服务类型（默认website）', en: 'type of the service (website)' }),
  entity: text(
    'NAME',
    { zh: '主办单位名称', en: 'followed by the name of the entity' },
    { zh: '主办单位名称', en: 'name of the entity' },
  ),
  domain: text('DOMAIN', { zh: '域名', en: 'followed by a domain' }, { zh: '域名', en: 'domain of the website' }),
  'service-name': text(
    'NAME',
    { zh: '服务名称', en: 'followed by the name of the service' },
    { zh: '服务名称', en: 'name of the service' },
  ),
  remarks: text('TEXT', { zh: '备注的内容', en: 'followed by the remarks' }, { zh: '备注', en: 'the remarks' }),
  'pre-approval': keysIn('pre-approval', { zh: '已取得的前置审批', en: 'pre-approvals that have been granted' }),
  trademark: flag({ zh: '名称是注册商标', en: 'the name is a trademark' }),
  'national-level': flag({ zh: '国家级单位', en: 'the entity is a national-level body' }),
  'government-authorized': flag({ zh: '政府机关授权', en: 'a government body authorized it' }),
}
