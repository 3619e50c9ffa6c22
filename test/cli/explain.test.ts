import { describe, expect, it } from 'vitest'
import { allFields, fieldsNamed, thingsOf } from '../../src/cli/explained-fields.ts'
import { allReasons } from '../../src/data/issue-codes/table.ts'
import { rules } from '../../src/data/rules/table.ts'
import { en } from '../../src/locale/en.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { run, runInEnglish } from './run.ts'

const explain = (...args: string[]) => run(['explain', ...args])

describe('beian explain', () => {
  it('says of a rule what it demands, whom it binds, where, since when, what lifts it, and where it is written', async () => {
    const { out } = await explain('naming/prov-guangdong')
    for (const part of ['naming/prov-guangdong（', '适用省份：广东', '依据：']) expect(out).toContain(part)
    const bound = rules.find(({ who, services, since, liftedBy }) => who && (services || since || liftedBy))!
    expect((await explain(bound.id)).out).toContain('适用对象：')
    for (const { id } of rules) expect((await runInEnglish(['explain', id])).out).not.toMatch(/undefined|\{\w+\}/)
  })

  it('leads to the text of a source, and to where it stands', async () => {
    const told = (await explain('filing/retired-certificates')).out
    expect(told).toContain('\n    原文：法人和其他组织统一社会信用代码制度建设总体方案\n')
    expect(told).toContain('\n      https://www.gov.cn/zhengce/content/2015-06/17/content_9858.htm\n')
    expect(told).toContain('\n    见于：腾讯云 ICP备案文档')
    expect((await runInEnglish(['explain', 'filing/notice'])).out).toMatch(
      /found at: \S+ https:\/\/beian\.mps\.gov\.cn\/\n$/,
    )
    expect((await explain('naming/head-ext')).out).not.toContain('https://')
  })

  it('says of a code what it means, and which fields have it', async () => {
    const { out } = await explain('emergency_phone.duplicate')
    expect(out).toMatch(/^emergency_phone\.duplicate\n {2}\S/)
    expect(out).toContain('entity.principal.emergencyPhone（ICP备案）')
  })

  it.each(['entity.principal.mobile', '手机号码', 'Mobile number'])(
    'says of the field %s what it wants',
    async (field) => {
      const { code, out } = await explain(field)
      expect(code).toBe(0)
      expect(out).toContain('ICP备案  entity.principal.mobile\n  手机号码（必填）\n  填写说明：接收短信核验\n')
      expect(out).toContain('mobile_phone.length')
      expect(out).toContain('公安联网备案  entity.principal.mobile')
    },
  )

  it('knows every field by its path, and by its label in each language', () => {
    for (const field of allFields()) {
      const [byPath, byLabel] = [fieldsNamed(field.path, []), fieldsNamed(zhCN.fields[field.id], [en, zhCN])]
      for (const found of [byPath, byLabel]) expect(found.map(({ id }) => id)).toContain(field.id)
      expect(Object.keys(allReasons), field.rule).toEqual(expect.arrayContaining([...thingsOf(field)]))
    }
    expect(fieldsNamed('services[0].domain', []).map(({ path }) => path)).toContain('services.domain')
  })

  it('says when a field is required', async () => {
    expect((await explain('entity.legalRepresentative')).out).toContain('（选填）')
    expect((await runInEnglish(['explain', 'services.domain'])).out).toContain(
      '(required (unless it has none of its own))',
    )
    expect((await explain('services.domain')).out).toContain('（没有独立域名的除外）')
  })

  it('lists everything, a line each', async () => {
    const { out } = await explain('--list', 'rules')
    expect(out.trimEnd().split('\n')).toHaveLength(rules.length)
    expect((await explain('--list', 'codes')).out).toMatch(/^resident_id\.checksum +校验位不符$/m)
    expect((await explain('--list', 'fields')).out).toMatch(/^entity\.principal\.mobile +ICP备案 {2}手机号码 {2}必填$/m)
    const all = (await explain()).out
    expect((await explain('--list')).out).toBe(all)
    expect(all).toContain('naming/pre-news')
    expect(all).toContain('services.domain')
  })
})
