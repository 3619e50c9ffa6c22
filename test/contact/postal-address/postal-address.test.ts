import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPostalAddress, parsePostalAddress } from '../../../src/contact/postal-address/postal-address.ts'

const codesOf = (...args: Parameters<typeof parsePostalAddress>) =>
  parsePostalAddress(...args).issues.map((issue) => issue.code)
const precisionOf = (text: string) => {
  const result = parsePostalAddress(text)
  return result.ok ? result.value.precision : undefined
}

describe('postal address: how far it goes', () => {
  it.each([
    '北京市西城区西长安街13号',
    '北京市海淀区中关村大街27号1101室',
    '南山区粤海街道科技中一路腾讯大厦8层',
    '文一西路969号3幢5层599室',
    '五道口华清嘉园12号楼3单元401',
    '科技大厦A座1508',
    '龙山街道新南路439号中国华融现代广场2幢27-1',
    '朝阳区望京SOHO T1',
    '二道街甲十二号',
    '花园小区三栋二单元',
    'No. 5 Xinxi Road',
    '中关村大街２７号',
  ])('%s: door', (text) => {
    expect(precisionOf(text)).toBe('door')
    expect(codesOf(text).filter((code) => code === 'postal_address.missing')).toEqual([])
  })

  it.each([
    ['平山县西柏坡镇西柏坡村', 'village'],
    ['西柏坡村三组', 'village'],
    ['东乌珠穆沁旗额吉淖尔镇哈日高壁嘎查', 'village'],
    ['新疆阿拉尔市十团三连', 'village'],
    ['北京市2724信箱', 'po-box'],
    ['北京市100080专用信箱5分箱', 'po-box'],
  ])('%s: %s', (text, precision) => {
    expect(precisionOf(text)).toBe(precision)
    expect(codesOf(text)).toEqual([])
  })

  it.each([
    ['人民路', 'door'],
    ['高新科技园中区一路腾讯大厦', 'door'],
    ['清华大学计算机系', 'door'],
    ['北京市', 'street'],
    ['广东省深圳市', 'street'],
  ])('%s lacks the %s, and a remark is the way out', (text, part) => {
    const [issue] = parsePostalAddress(text).issues
    expect(issue).toMatchObject({ code: 'postal_address.missing', severity: 'warning', params: { part } })
    const suggestion = issue?.suggestion
    if (suggestion?.kind !== 'remark') throw new Error('no remark')
    expect(codesOf(text, { remarks: `个人博客。${suggestion.text}。` })).toEqual([])
    expect(codesOf(text, { remarks: '个人博客' })).toEqual(['postal_address.missing'])
  })

  it('goes by the setting where it is stated', () => {
    expect(parsePostalAddress('李家镇', { setting: 'country' }).issues[0]?.params).toEqual({ part: 'village' })
    expect(parsePostalAddress('李家镇李家村', { setting: 'town' }).issues[0]?.params).toEqual({ part: 'door' })
  })
})

describe('postal address: division', () => {
  const divisionName = '广东省深圳市南山区'

  it.each([
    '科苑路1号',
    '南山区科苑路1号',
    '深圳市南山区科苑路1号',
    '广东省深圳市南山区科苑路1号',
    '中国广东省深圳市南山区科苑路1号',
    '广东深圳南山区科苑路1号',
    '北京路12号',
    '上海路12号',
    '高新区科苑路1号',
    '蛇口工业区1号',
    '前海合作区1号',
    '西丽社区1号',
    '华侨城小区1号',
    '东门市场1号',
    '老县城路1号',
    '红旗路1号',
  ])('%s is in it', (text) => {
    expect(codesOf(text, { divisionName })).toEqual([])
  })

  it.each(['福田区深南大道1号', '深圳市福田区深南大道1号', '广东省广州市天河区体育西路1号'])(
    '%s is another city or district: a warning',
    (text) => {
      expect(parsePostalAddress(text, { divisionName }).ok).toBe(true)
      expect(codesOf(text, { divisionName })).toEqual(['postal_address.mismatch'])
    },
  )

  it('another province is an error against the division, a warning against the province of the filing', () => {
    expect(parsePostalAddress('上海市浦东新区世纪大道1号', { divisionName }).ok).toBe(false)
    expect(parsePostalAddress('上海市浦东新区世纪大道1号', { provinceCode: '44' }).ok).toBe(true)
    expect(codesOf('上海市浦东新区世纪大道1号', { provinceCode: '44' })).toEqual(['postal_address.mismatch'])
    expect(codesOf('内蒙古自治区呼和浩特市新华大街1号', { provinceCode: '15' })).toEqual([])
    expect(codesOf('吉林市解放大路1号', { provinceCode: '22' })).toEqual([])
  })

  it('市辖区 is refused by five provinces', () => {
    expect(codesOf('市辖区中山路1号', { provinceCode: '33' })).toEqual(['postal_address.not_allowed'])
    expect(codesOf('中山路1号', { provinceCode: '31', divisionName: '上海市市辖区' })).toEqual([
      'postal_address.not_allowed',
    ])
    expect(codesOf('市辖区中山路1号', { provinceCode: '44' })).toEqual([])
  })
})

describe('postal address: reasons', () => {
  it.each([
    ['', 'postal_address.required'],
    [1, 'postal_address.type'],
    ['路'.repeat(301), 'postal_address.length'],
    ['暂无', 'postal_address.placeholder'],
    ['同上', 'postal_address.placeholder'],
    ['xxx', 'postal_address.placeholder'],
    ['某某路1号', 'postal_address.placeholder'],
    ['-', 'postal_address.placeholder'],
    ['100037', 'postal_address.wrong_kind'],
    ['13912340001', 'postal_address.wrong_kind'],
    ['zhang@qq.com', 'postal_address.wrong_kind'],
    ['https://example.cn/', 'postal_address.wrong_kind'],
  ])('%s → %s', (input, code) => {
    expect(parsePostalAddress(input).ok).toBe(false)
    expect(codesOf(input)).toEqual([code])
    expect(isPostalAddress(input)).toBe(false)
  })

  it('of another province than the division is none', () => {
    const divisionName = '北京市海淀区'
    for (const [address, ok] of [
      ['广东省深圳市科技南路18号', false],
      ['北京市海淀区中关村大街27号', true],
      ['中关村大街27号', true],
    ] as const) {
      expect(parsePostalAddress(address, { divisionName }).ok).toBe(ok)
      expect(isPostalAddress(address, { divisionName })).toBe(ok)
      expect(isPostalAddress(address)).toBe(true)
    }
  })

  it('folds presentation', () => {
    const result = parsePostalAddress(' 科技中一路 腾讯大厦　８层 B 座\u200b')
    expect(result.ok && result.value.text).toBe('科技中一路腾讯大厦8层B座')
  })

  it('isPostalAddress agrees with parsePostalAddress, and nothing throws', () => {
    const text = fc.string({ unit: fc.constantFrom(...'北京市海淀区中关村大街27号 某x@A－８暂无'), maxLength: 20 })
    fc.assert(
      fc.property(text, (candidate) => {
        const result = parsePostalAddress(candidate)
        expect(isPostalAddress(candidate, { canonical: true }), candidate).toBe(
          result.ok && result.value.text === candidate,
        )
        expect(isPostalAddress(candidate), candidate).toBe(result.ok)
        if (result.ok) expect(parsePostalAddress(result.value.text)).toMatchObject({ ok: true, value: result.value })
      }),
    )
    for (const input of [null, 1n, Symbol('x'), [], Object.create(null), '省'.repeat(1e6)]) {
      expect(parsePostalAddress(input).ok).toBe(false)
      expect(isPostalAddress(input)).toBe(false)
    }
    expect(() =>
      parsePostalAddress('市'.repeat(300), { divisionName: '市'.repeat(1e6), remarks: '最'.repeat(1e6) }),
    ).not.toThrow()
  })
})

describe('postal address: time', () => {
  // 某 and what it leaves open can be split in more ways than there are: a text of 40 took hours.
  it('a text of many 某 is read once', () => {
    for (const text of [
      '某路'.repeat(60) + '路'.repeat(20),
      '某'.repeat(40) + '路'.repeat(14),
      '某无'.repeat(80) + '1'.repeat(20),
    ]) {
      expect(parsePostalAddress(text).ok).toBeTypeOf('boolean')
    }
    expect(codesOf('某市某区某路')).toEqual(['postal_address.placeholder'])
    expect(codesOf('某市暂无')).toEqual(['postal_address.placeholder'])
    expect(parsePostalAddress('李某庄村').ok).toBe(true)
  })

  it('another province than the division is an error, wherever the division is', () => {
    const another = { part: 'province' }
    for (const [text, divisionName] of [
      ['上海市浦东新区世纪大道1号', '广东省深圳市南山区'],
      ['广东省深圳市南山区科苑路1号', '北京市海淀区'],
      ['内蒙古自治区呼和浩特市新华大街1号', '山西省太原市'],
    ] as const) {
      const result = parsePostalAddress(text, { divisionName })
      expect(result.issues).toMatchObject([{ code: 'postal_address.mismatch', severity: 'error', params: another }])
      expect(isPostalAddress(text, { divisionName })).toBe(false)
    }
    expect(codesOf('广东省深圳市南山区科苑路1号', { divisionName: '广东省深圳市南山区' })).toEqual([])
  })
})
