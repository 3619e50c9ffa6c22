import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enumerationKeys } from '../../src/data/enumerations/table.ts'
import { licenseShapes } from '../../src/data/operating-licenses/table.ts'
import { isOperatingLicense, parseOperatingLicense } from '../../src/record/operating-license.ts'
import { parseRecordNumber } from '../../src/record/record-number.ts'
import { readFixture } from '../fixtures/read.ts'
import { hostile } from './hostile.ts'

const today = '2026-11-21'
const read = (input: unknown) => parseOperatingLicense(input, { today })
const codesOf = (input: unknown) => read(input).issues.map((issue) => `${issue.severity} ${issue.code}`)

describe('operating license: kinds', () => {
  it.each([
    ['京网文〔2020〕1039-165号', 'online-culture', '11', 2020, ['culture']],
    ['黔网文许字〔2014〕1248-005号', 'online-culture', '52', 2014, ['culture']],
    ['文网文〔2008〕053号', 'online-culture', undefined, 2008, ['culture']],
    ['（署）网出证（闽）字第015号', 'online-publishing', '35', undefined, ['publication']],
    ['新出网证（京）字150号', 'online-publishing', '11', undefined, ['publication']],
    ['新广出审〔2017〕5360号', 'game-approval', undefined, 2017, ['game']],
    ['国新出审〔2019〕49号', 'game-approval', undefined, 2019, ['game']],
    ['文网游备字〔2016〕M-RPG 0781号', 'game-filing', undefined, 2016, ['game']],
    // Every book has one: it is no permit.
    ['ISBN 978-7-89989-145-2', 'isbn', undefined, undefined, []],
    ['31120170006', 'news-information', '31', 2017, ['news']],
    ['31220170001', 'news-information', '31', 2017, ['news']],
    ['10120170001', 'news-information', undefined, 2017, ['news']],
    ['京演（机构）〔2019〕4094号', 'performance', '11', 2019, []],
    ['营业性演出许可证：330000120189', 'performance', '33', undefined, []],
    ['（沪）人服证字〔2026〕第0100021号', 'human-resources', '31', 2026, []],
    ['人力资源服务许可证：610100120105', 'human-resources', '61', undefined, []],
    ['（京）网药械信息备字〔2021〕第00159号', 'drug-information', '11', 2021, ['drug-device']],
    ['ShangHai-XingChen-20260706S0054', 'generative-ai', undefined, 2026, []],
    ['3112014002', 'news-information', '31', 2014, ['news']],
    ['国新办发函2006.78号', 'news-information', undefined, 2006, ['news']],
    ['苏新网备2012062号', 'news-information', '32', 2012, ['news']],
    ['0910417', 'audio-visual', undefined, undefined, ['audio-visual']],
    ['（沪）字第1248号', 'broadcast-production', '31', undefined, ['audio-visual']],
    ['（京）-经营性-2017-0020', 'drug-information', '11', 2017, ['drug-device']],
    ['国A20150001', 'drug-trading', undefined, 2015, ['drug-device']],
    ['（浙）网械平台备字〔2018〕第00001号', 'medical-device-platform', '33', 2018, ['drug-device']],
    ['浙卫网审〔2014〕6号', 'medical-information', '33', 2014, ['medical']],
    ['JY13301080111719', 'food', undefined, undefined, []],
    ['浙网食A33010005', 'food-platform', '33', undefined, []],
    ['新出发苏批字第A-243号', 'publication-trade', '32', undefined, ['publication']],
    ['新出发京零字第大120007号', 'publication-trade', '11', undefined, ['publication']],
    ['网信算备330110507206401230035号', 'algorithm', '33', 2023, []],
    ['ZheJiang-TongYiQianWen-20230901', 'generative-ai', undefined, 2023, []],
    ['bm01000001', 'government-site', undefined, undefined, []],
    ['3300000020', 'government-site', '33', undefined, []],
    ['津教备0499号', 'education', '12', undefined, ['education']],
    ['甲测资字1100471', 'map', undefined, undefined, []],
    ['GS（2021）6026号', 'map', undefined, 2021, []],
  ] as const)('%s is %s', (text, license, provinceCode, year, preApprovals) => {
    const value = {
      text,
      license,
      ...(provinceCode === undefined ? {} : { provinceCode }),
      ...(year === undefined ? {} : { year }),
      preApprovals,
    }
    expect(read(text)).toEqual({ ok: true, issues: [], value })
    expect(isOperatingLicense(text, { today })).toBe(true)
  })

  it('proves only what the form knows', () => {
    for (const { permits } of licenseShapes) {
      for (const permit of permits) expect(enumerationKeys['pre-approval']).toContain(permit)
    }
  })
})

describe('operating license: spellings', () => {
  it.each(readFixture('records.tsv').filter(({ kind }) => kind === 'operating-license'))(
    '$raw → $canonical',
    ({ raw = '', canonical = '' }) => {
      expect(read(raw)).toMatchObject({ ok: true, issues: [], value: { text: canonical } })
      expect(isOperatingLicense(canonical, { canonical: true })).toBe(true)
      expect(isOperatingLicense(raw, { canonical: true })).toBe(raw === canonical)
      expect(isOperatingLicense(raw)).toBe(true)
    },
  )

  it.each([
    ['粤网文〔2015〕1528-229', '粤网文〔2015〕1528-229号'],
    ['粤网文【2017】6138-1456号', '粤网文〔2017〕6138-1456号'],
    ['《网络文化经营许可证》浙网文[2018]2411-151号', '浙网文〔2018〕2411-151号'],
    ['网络文化经营许可证：北网文（2016）0349-219号', '北网文〔2016〕0349-219号'],
    ['(总)网出证(京)字第 271 号', '（总）网出证（京）字第271号'],
    ['网络出版服务许可证（京）字第338号', '（京）字第338号'],
    ['互联网药品信息服务资格证书\n（京）- 非经营性 - 2017 - 0067', '（京）-非经营性-2017-0067'],
    ['互联网药品信息服务资质证书编号：浙-（经营性）-2012-0005', '（浙）-经营性-2012-0005'],
    ['互联网药品交易服务资格证（粤C20140002）', '粤C20140002'],
    ['（京）网械平台备字（2018）第00005号', '（京）网械平台备字〔2018〕第00005号'],
    ['《文网游备字》[2014]M-CBG136号', '文网游备字〔2014〕M-CBG136号'],
    ['新广出审[2017] 6712号', '新广出审〔2017〕6712号'],
    ['出版号：ISBN  978-7-7979-0242-7', 'ISBN 978-7-7979-0242-7'],
    ['《广播电视节目制作经营许可证》((广媒)字第179号)', '（广媒）字第179号'],
    ['信息网络传播视听节目许可证 许可证号：0108284', '0108284'],
    ['国新网许可证编号：2312006001', '2312006001'],
    ['网信算备：310115124334401240013号', '网信算备310115124334401240013号'],
    ['网站标识码：3300000020', '3300000020'],
    ['&#20140;\\u7f51\\u6587&nbsp;[2020]1039-165&#21495;', '京网文〔2020〕1039-165号'],
  ])('%j → %s', (spelling, text) => {
    expect(read(spelling)).toMatchObject({ ok: true, issues: [], value: { text } })
  })

  it.each([
    ['网络文化经营许可证：沪[2016]0268-027号', '沪〔2016〕0268-027号', 'operating_license.format'],
    ['京建许字〔2019〕第12号', '京建许字〔2019〕第12号', 'operating_license.unknown'],
    ['特种行业许可证编号：京西公特旅字第0123号', '京西公特旅字第0123号', 'operating_license.unknown'],
    ['粤网文〔2031〕6138-1456号', '粤网文〔2031〕6138-1456号', 'operating_license.range'],
  ])('%s is taken with a warning', (spelling, text, code) => {
    expect(read(spelling)).toMatchObject({ ok: true, value: { text }, issues: [{ code, severity: 'warning' }] })
  })
})

describe('operating license: refusals', () => {
  it.each([
    ['', 'operating_license.required'],
    [7, 'operating_license.type'],
    ['京'.repeat(300), 'operating_license.length'],
    ['example.com', 'operating_license.format'],
    ['13912345678', 'operating_license.format'],
    ['公司2019年', 'operating_license.format'],
    ['京ICP备16020626号', 'operating_license.wrong_kind'],
    ['粤B2-20090059', 'operating_license.wrong_kind'],
    ['京公网安备11010502030143号', 'operating_license.wrong_kind'],
    ['广播电视节目制作经营许可证京字第XXXX号', 'operating_license.placeholder'],
    ['浙网文[2013]***-027号', 'operating_license.placeholder'],
    ['（总）网出证（湘）字第000号', 'operating_license.placeholder'],
    ['新广出审【0000】9999号', 'operating_license.placeholder'],
  ])('%s → %s', (input, code) => {
    expect(codesOf(input)).toEqual([`error ${code}`])
    expect(isOperatingLicense(input, { today })).toBe(false)
  })

  it('never throws', () => {
    for (const input of hostile) {
      expect(typeof read(input).ok).toBe('boolean')
      expect(isOperatingLicense(input)).toBe(false)
    }
  })
})

describe('operating license: numbers of persons', () => {
  it.each([
    ['身份证号码11010519491231002X', 'resident-id'],
    ['身份证号码：110105194912310021', 'resident-id'],
    ['证件号码 110105 19491231 002X', 'resident-id'],
    ['证书编号11010519491231002X01', 'resident-id'],
    ['张某证11010519491231002X', 'resident-id'],
    ['网络文化经营许可证：11010519491231002X', 'resident-id'],
    ['证件号码110105491231002', 'resident-id-15'],
    ['居住证号码810000199809020132', 'residence-permit'],
    ['护照号码E12345678', 'passport'],
    ['证件号码E12345678', 'passport'],
    ['证件号码H99996934', 'hong-kong-macao-travel-permit'],
    ['台湾居民来往大陆通行证编号12345678', 'taiwan-resident-travel-permit'],
    ['军官证号码：1234567', 'military-officer-id'],
    ['联系人证号13800138000', 'mobile-phone'],
    ['联系人证号138-0013-8000', 'mobile-phone'],
    ['经营许可证编号 13800138000', 'mobile-phone'],
    ['联系人证号010-68870788', 'office-phone'],
    ['证件号码91350100M000100Y43', 'social-credit-code'],
  ])('%s is refused', (input, kind) => {
    const { ok, issues } = read(input)
    expect(ok).toBe(false)
    expect(issues).toMatchObject([{ code: 'operating_license.wrong_kind', severity: 'error', params: { kind } }])
    expect(JSON.stringify(issues)).not.toMatch(/\d{3}/)
    expect(parseRecordNumber(input, { today })).toEqual(read(input))
    expect(isOperatingLicense(input)).toBe(false)
  })

  it.each([
    '房产证号：京(2020)朝不动产权第0012345号',
    '不动产权证书编号0012345',
    '驾驶证号码110105194912',
    '银行卡号码6222020000000000000',
    '北京市海淀区公证路123号2-301室',
    '海淀区见证街12号3单元401',
    '京13800138000',
    '网约车司机13800138000',
  ])('%s is no license', (input) => {
    expect(read(input).ok).toBe(false)
    expect(parseRecordNumber(input, { today }).ok).toBe(false)
  })

  it.each([
    // A division, a day and a serial: licenses are numbered so, and the check character is another.
    ['道路运输经营许可证：330106201903120012', '道路运输经营许可证：330106201903120012'],
    ['道路运输经营许可证：13010200123', '道路运输经营许可证：13010200123'],
    ['危险化学品经营许可证编号：E12345678', '危险化学品经营许可证编号：E12345678'],
    ['特种行业许可证编号：京西公特旅字第0123号', '京西公特旅字第0123号'],
  ])('%s may be a license', (input, text) => {
    expect(read(input)).toMatchObject({
      ok: true,
      value: { text, license: 'other' },
      issues: [{ severity: 'warning' }],
    })
  })

  it('keeps the name of a license whose number does not tell what it is', () => {
    expect(read('士购买字證第9999932号号号号')).toMatchObject({ ok: true, value: { text: '士购买字证：第9999932号' } })
    expect(read('军字備218号')).toMatchObject({ ok: true, value: { text: '军字备218号' } })
  })
})

describe('operating license: properties', () => {
  const year = fc.integer({ min: 2003, max: 2026 })
  const digits = (length: number) =>
    fc.integer({ min: 1, max: 10 ** length - 2 }).map((value) => String(value).padStart(length, '0'))
  const province = fc.constantFrom(...'京津冀沪苏浙粤川蜀黔新')
  const number = fc.oneof(
    fc.tuple(province, year, digits(4), digits(3)).map(([p, y, a, b]) => `${p}网文〔${y}〕${a}-${b}号`),
    fc.tuple(fc.constantFrom('署', '总'), province, digits(3)).map(([o, p, n]) => `（${o}）网出证（${p}）字第${n}号`),
    fc.tuple(province, year, digits(4)).map(([p, y, n]) => `（${p}）-经营性-${y}-${n}`),
    fc.tuple(fc.constantFrom('新广', '国新'), year, digits(4)).map(([o, y, n]) => `${o}出审〔${y}〕${n}号`),
  )

  it('reads its own canonical text, and the same number in other brackets', () => {
    fc.assert(
      fc.property(number, fc.constantFrom('[]', '【】', '（）', '［］'), (text, brackets) => {
        expect(read(text)).toMatchObject({ ok: true, value: { text } })
        expect(isOperatingLicense(text, { today })).toBe(true)
        const other = text.replace('〔', brackets.charAt(0)).replace('〕', brackets.charAt(1))
        expect(read(other)).toMatchObject({ ok: true, value: { text } })
      }),
      { numRuns: 200 },
    )
  })
})

describe('operating license: letters that are read as digits', () => {
  it.each([
    ['粤网文〔2O17〕6138-1456号', '粤网文〔2017〕6138-1456号'],
    ['粤网文〔2017〕6l38-l456号', '粤网文〔2017〕6138-1456号'],
    ['（京）-经营性-2O17-0020', '（京）-经营性-2017-0020'],
    ['JY1330106O123456', 'JY13301060123456'],
  ])('%s → %s', (text, meant) => {
    const result = parseOperatingLicense(text, { today: '2026-11-21' })
    expect(result.ok).toBe(false)
    expect(result.issues[0]!.suggestion).toEqual({ kind: 'text', text: meant })
    expect(isOperatingLicense(text)).toBe(false)
  })

  it.each(['O', 'OOOOOOOO', '粤网文', `O${'粤'.repeat(80)}`, 'lIlIlIlIlIlI'])('%s: nothing is meant', (text) => {
    expect(parseOperatingLicense(text).issues[0]!.suggestion).toBeUndefined()
  })
})
