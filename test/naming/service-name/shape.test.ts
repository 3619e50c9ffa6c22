import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ServiceType } from '../../../src/data/enumerations/enumeration.ts'
import { checkServiceName } from '../../../src/naming/service-name/check-service-name.ts'

const told = (name: string, service: ServiceType) =>
  checkServiceName(name, { service, nature: 'enterprise' }).issues.map(
    ({ severity, rule, code }) => `${severity} ${rule} ${code.slice('service_name.'.length)}`,
  )

/** WeChat: 4 to 30 characters, a Chinese one counting two; Douyin 4 to 20. */
describe('the length of a mini-program’s name', () => {
  it.each(['青', 'a', '5'])('%s, of one character, is refused', (name) => {
    expect(told(name, 'mini-program')).toContain('error naming/mini-length too_small')
  })

  it.each(['AI', 'Qme', '青a'])(
    '%s fills three columns at most: a warning, since letters count differently',
    (name) => {
      expect(told(name, 'mini-program')).toContain('warning naming/mini-length too_small')
    },
  )

  it.each(['青竹', 'QQAI', '青AI', '青'.repeat(15), 'ab'.repeat(15)])('%s is in order', (name) => {
    expect(told(name, 'mini-program').filter((line) => line.includes('length'))).toEqual([])
  })

  it('of 31 columns is too long, of an app it is advised on, of a website it is nothing', () => {
    const name = `${'青竹'.repeat(7)}青ai`
    expect(told(`${name}`, 'mini-program')).toContain('warning naming/mini-length too_large')
    expect(told(name, 'app')).toContain('advice naming/app-length too_large')
    expect(told(name, 'website').filter((line) => line.includes('too_large'))).toEqual([])
  })
})

describe('names of apps', () => {
  it.each(['手机软件', '天气预报', '小说阅读器', '手机定位', '视频剪辑去水印修图'])(
    '%s is made of categories',
    (name) => {
      expect(told(name, 'app')).toContain('warning naming/app-generic not_allowed')
    },
  )

  it.each(['天气', '小说', '手电筒', 'WiFi'])('%s is one', (name) => {
    expect(told(name, 'app')).toContain('error naming/app-generic not_allowed')
  })

  it.each(['青竹天气', '墨迹', '小说家', '音乐之声', '相机岛', '最右', '微信', '手机青竹'])('%s is none', (name) => {
    expect(told(name, 'app').filter((line) => line.includes('app-generic'))).toEqual([])
  })

  it.each(['测试', 'test', 'Demo', '未命名', 'app1', '我的应用', '新建应用', '应用', '测试小程序2', 'Hello World'])(
    '%s stands where no name has been thought of',
    (name) => {
      expect(told(name, 'app').join()).toContain('placeholder')
    },
  )

  it.each(['青竹😀', '🎉青竹优选'])('%s has an emoji', (name) => {
    expect(told(name, 'app')).toContain('error naming/chr-special charset')
  })

  it.each(['青竹优选最低价', '青竹秒杀', '青竹包邮', '青竹限时免费'])('%s advertises', (name) => {
    expect(told(name, 'app')).toContain('error naming/app-chars not_allowed')
  })
})

describe('a plain name', () => {
  it('is judged as it is with a space behind it, which takes the long way', () => {
    const name = fc.string({ unit: fc.constantFrom(...'青竹茶网中國a1Z'), minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(name, fc.constantFrom('website', 'app', 'mini-program'), (text, service) => {
        const context = { service, nature: 'enterprise', entityName: '青竹科技有限公司', domain: 'a1.cn' } as const
        expect(checkServiceName(text, context)).toEqual(checkServiceName(`${text} `, context))
      }),
    )
  })
})
