import { at, type Issue, warning } from '../../../src/foundation/issue.ts'
import { stepsOf } from '../places.ts'
import type { Row } from '../rows.ts'

const twice = (path: string): Issue =>
  at(stepsOf(path), warning('field.duplicate', {}, { rule: 'filing/entries-differ' }))

const SDK = { supplier: '腾讯', purpose: '支付' }
const GOODS = { kind: 'other', text: '烟花爆竹', certificate: '（京）YHJY000001' }

const row = (base: string, path: string, twins: readonly unknown[], others: readonly unknown[], key = ''): Row => ({
  name: `${base}: ${path} twice`,
  base,
  set: { [path]: twins },
  found: [twice(`${path}.1${key}`)],
  near: { [path]: others },
})

export const entryRows: readonly Row[] = [
  ...['website', 'app', 'mini-program', 'quick-app'].map((type) =>
    row(`icp-complete-${type}`, 'services.0.languages', ['zh-Hans', 'zh-Hans'], ['zh-Hans', 'en']),
  ),
  row('public-security-complete-website', 'service.languages', ['zh-Hans', 'zh-Hans'], ['zh-Hans', 'en']),
  row('public-security-complete-app', 'service.languages', ['zh-Hans', 'zh-Hans'], ['zh-Hans', 'en']),
  row('public-security-complete-app', 'service.platforms', ['android', 'android'], ['android', 'ios']),
  row('icp-complete-app', 'services.0.sdks', [SDK, { ...SDK }], [SDK, { ...SDK, purpose: '登录' }], '.supplier'),
  ...['website', 'app'].map((type) =>
    row(
      `public-security-complete-${type}`,
      'service.dangerousGoods',
      [GOODS, { ...GOODS, certificate: '（京）YHJY000002' }],
      [GOODS, { ...GOODS, text: '民用爆炸物品' }],
      '.kind',
    ),
  ),
]
