import { advice, at, type Issue, warning } from '../../../src/foundation/issue.ts'
import { stepsOf } from '../places.ts'
import type { Row } from '../rows.ts'

const FORMS = ['public-security-enterprise-website', 'public-security-enterprise-app'] as const

const conflict = (path: string, region: 'mainland' | 'overseas'): Issue =>
  at(stepsOf(path), warning('overseas.conflict', { region }, { rule: 'filing/provider-region' }))

/** Places in the mainland, and places abroad, as people write them. */
const HERE = ['北京市海淀区', '广东深圳', '中国浙江省杭州市', '新疆维吾尔自治区']
const ABROAD = ['美国', '新加坡', '香港特别行政区', '中国香港', '中国台湾', 'Scottsdale, Arizona', '日本东京']

/** Regions that say neither. */
const NEITHER = ['杭州市', '软件园二期', 'China', 'Mainland']

const owners: readonly (readonly [base: string, owner: string])[] = [
  ...FORMS.map((base) => [base, 'service.accessProvider'] as const),
  [FORMS[0], 'service.registrar'],
]

export const providerRows: readonly Row[] = owners.flatMap(([base, owner]) => {
  const row = (region: string, overseas: boolean, found: readonly Issue[], near: Row['near']): Row => ({
    name: `${base} ${owner}: ${region}, ${overseas ? '' : 'not '}overseas`,
    base,
    set: { [`${owner}.region`]: region, [`${owner}.overseas`]: overseas },
    found,
    ...(near === undefined ? {} : { near }),
  })
  const other = `${owner}.overseas`
  return [
    ...HERE.map((region) => row(region, true, [conflict(other, 'mainland')], { [other]: false })),
    ...ABROAD.map((region) => row(region, false, [conflict(other, 'overseas')], { [other]: true })),
    ...ABROAD.slice(0, 1).map((region) => row(region, false, [conflict(other, 'overseas')], { [other]: undefined })),
    ...NEITHER.flatMap((region) => [true, false].map((overseas) => row(region, overseas, [], undefined))),
  ]
})

const unnamed = (path: string): Issue =>
  at(stepsOf(path), warning('field.required', {}, { rule: 'filing/other-is-named' }))

export const otherRows: readonly Row[] = FORMS.flatMap((base): Row[] => [
  {
    name: `${base}: another access mode without its name`,
    base,
    set: { 'service.accessProvider.mode': 'other' },
    found: [unnamed('service.accessProvider.modeText')],
    near: { 'service.accessProvider.modeText': '云服务器' },
  },
  {
    name: `${base}: other dangerous goods without their name`,
    base,
    set: { 'service.dangerousGoods': [{ kind: 'other', text: ' ', certificate: '（京）YHJY000001' }] },
    found: [unnamed('service.dangerousGoods.0.text')],
    near: { 'service.dangerousGoods.0.text': '烟花爆竹' },
  },
  {
    name: `${base}: a draft that is not there yet`,
    base,
    draft: true,
    set: {
      'service.accessProvider.mode': 'other',
      'service.dangerousGoods': [{ kind: 'other', certificate: '（京）YHJY000001' }],
    },
    found: [],
  },
])

/** Where each form names them. */
const NAMED = [
  ['icp-enterprise-website', 'services.0.access.provider', 'access'],
  ['icp-enterprise-website', 'services.0.domainRegistration.registrar', 'registrar'],
  ['public-security-enterprise-website', 'service.accessProvider.name', 'access'],
  ['public-security-enterprise-website', 'service.registrar.name', 'registrar'],
] as const

/** A short name or a slip, and the name that is meant. */
const MEANT = {
  access: [
    ['腾讯云', '腾讯云计算（北京）有限责任公司'],
    ['腾讯云计算(北京)有限公司', '腾讯云计算（北京）有限责任公司'],
    ['深圳平安通迅科技有限公司', '深圳平安通信科技有限公司'],
  ],
  registrar: [
    ['新网', '北京新网数码信息技术有限公司'],
    ['烟台帝斯普网络科技有限公司', '烟台帝思普网络科技有限公司'],
    ['北京新网数码信息技术有限公', '北京新网数码信息技术有限公司'],
  ],
} as const

/** Names that are listed, or are nobody's on the list. */
const RIGHT = {
  access: ['腾讯云计算(北京)有限责任公司', '青竹云计算有限公司', '阿里云计算有限公司', '上海云讯数据有限公司'],
  registrar: [
    '北京新网数码信息技术有限公司',
    '阿里云计算有限公司（万网）',
    '青竹网络科技有限公司',
    '新网互联科技有限公司',
  ],
} as const

export const nameRows: readonly Row[] = NAMED.flatMap(([base, path, role]): Row[] => [
  ...MEANT[role].map(([typed, name]): Row => {
    const suggestion = { kind: 'text', text: name } as const
    const issue = advice('provider_name.mismatch', { role }, { rule: 'filing/provider-name', suggestion })
    const found = [at(stepsOf(path), issue)]
    return { name: `${base} ${path}: ${typed}`, base, set: { [path]: typed }, found, near: { [path]: name } }
  }),
  ...RIGHT[role].map((typed): Row => ({ name: `${base} ${path}: ${typed}`, base, set: { [path]: typed }, found: [] })),
])
