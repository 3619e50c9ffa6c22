import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPostalAddress, parsePostalAddress } from '../../../src/contact/postal-address/postal-address.ts'

const findingsOf = (text: string) => parsePostalAddress(text).issues.map(({ code, severity }) => `${severity} ${code}`)
const textOf = (text: string) => {
  const result = parsePostalAddress(text)
  return result.ok ? result.value.text : undefined
}
const ADDRESS = '北京市海淀区中关村大街27号'

describe('what stands for nothing', () => {
  it.each([
    '同营业执照',
    '与营业执照地址一致',
    '和身份证上的地址相同',
    '见附件',
    '详见营业执照',
    '如上所述',
    '无',
    '没有固定办公地址',
    '不方便透露',
    '随便填的',
    '家里',
    '请填写详细地址',
    'XX省XX市XX路XX号',
    '某某街某号',
    '123456789',
    '---',
    '哈哈哈哈',
    '身份证地址',
    '公司',
    'asdfgh',
    'QQ:12345678',
    '微信号abc123',
  ])('%s: a placeholder, and no advice to call it as precise as can be', (text) => {
    expect(findingsOf(text)).toEqual(['error postal_address.placeholder'])
    expect(isPostalAddress(text)).toBe(false)
    expect(parsePostalAddress(text).issues[0]).not.toHaveProperty('suggestion')
  })

  it.each([
    '同安区大同路1号',
    '和平区南京路2号',
    '如东县人民路3号',
    '见龙路4号',
    '同江市同三路5号',
    '家和路6号',
    '无为市无城路7号',
  ])('%s is an address', (text) => {
    expect(findingsOf(text)).toEqual([])
  })
})

describe('what is of another kind', () => {
  it.each([
    ['010-68870788', 'office-phone'],
    ['(010)68870788', 'office-phone'],
    ['+86 10 6887 0788', 'office-phone'],
    ['电话：010-68870788', 'office-phone'],
    ['手机号13912340001', 'mobile-phone'],
    ['400-800-8888', 'service-phone'],
    ['11010519491231002X', 'resident-id'],
    ['身份证号：11010519491231002X', 'resident-id'],
    ['91350100M000100Y43', 'social-credit-code'],
    ['邮编：100080', 'postcode'],
    ['邮箱：zhang@example.cn', 'email'],
    ['www.example.com.cn', 'domain'],
    ['HTTP://example.cn', 'url'],
    ['101.200.1.1', 'ip-address'],
    ['京ICP备05000001号', 'icp-number'],
  ])('%s: %s', (text, kind) => {
    const { ok, issues } = parsePostalAddress(text)
    expect(ok).toBe(false)
    expect(issues).toMatchObject([{ code: 'postal_address.wrong_kind', params: { kind } }])
    expect(issues[0]).not.toHaveProperty('suggestion')
  })

  it('the name of an organization without its address is told, as a warning', () => {
    for (const text of ['某地食品有限公司', '深圳市云海蓝山科技有限公司', '中国云海集团股份有限公司深圳分公司']) {
      expect(parsePostalAddress(text.replace('某地', '青岛市')).issues).toMatchObject([
        { code: 'postal_address.wrong_kind', severity: 'warning', params: { kind: 'organization-name' } },
      ])
    }
    expect(findingsOf('深圳市南山区科苑路1号云海科技有限公司')).toEqual([])
  })
})

describe('two addresses in one field', () => {
  it.each([
    `${ADDRESS}；北京市朝阳区建国路8号`,
    `${ADDRESS};朝阳区建国路8号`,
    `注册地址：${ADDRESS} 办公地址：北京市朝阳区建国路8号`,
    `${ADDRESS}/北京市朝阳区建国路8号`,
    `${ADDRESS}\n北京市朝阳区建国路8号`,
  ])('%s', (text) => {
    const { issues } = parsePostalAddress(text)
    expect(issues).toMatchObject([
      { code: 'postal_address.too_large', severity: 'warning', params: { maximum: 1, actual: 2 } },
    ])
    expect(issues[0]).not.toHaveProperty('suggestion')
  })

  it.each([
    `${ADDRESS}、29号`,
    `${ADDRESS}1号楼/2号楼`,
    '北京市西城区前门东大街9号北京市公安局',
    '人民路1号3栋；4栋',
    '建国路8号朝阳区文化馆',
  ])('%s is one', (text) => {
    expect(findingsOf(text)).toEqual([])
  })
})

describe('what is written around an address', () => {
  it.each([
    [`地址：${ADDRESS}`],
    [`通信地址:${ADDRESS}。`],
    [`住所： ${ADDRESS}`],
    [`${ADDRESS} 100080`],
    [`${ADDRESS}（邮编：100080）`],
    [`${ADDRESS}，邮政编码100080`],
    [`100080 ${ADDRESS}`],
    [`邮编100080 ${ADDRESS}`],
  ])('%s is folded', (text) => {
    expect(textOf(text)).toBe(ADDRESS)
    expect(findingsOf(text)).toEqual([])
    expect(isPostalAddress(text)).toBe(true)
    expect(isPostalAddress(text, { canonical: true })).toBe(false)
  })

  it('a postcode is no door', () => {
    expect(findingsOf('北京市海淀区中关村大街 100080')).toEqual(['warning postal_address.missing'])
  })

  it('a phone beside it is told, and is no door', () => {
    expect(findingsOf(`${ADDRESS} 收发室 13912340001`)).toEqual(['warning postal_address.not_allowed'])
    expect(findingsOf('北京市海淀区中关村大街 13912340001')).toEqual([
      'warning postal_address.not_allowed',
      'warning postal_address.missing',
    ])
  })

  it('what is folded stays as it is', () => {
    const piece = fc.constantFrom(
      '地址：',
      '邮编',
      '100080',
      ' ',
      '，',
      '；',
      '。',
      '北京市',
      '中关村大街',
      '27号',
      '(',
      ')',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = textOf(pieces.join(''))
        if (text !== undefined) expect(textOf(text)).toBe(text)
      }),
    )
  })
})
