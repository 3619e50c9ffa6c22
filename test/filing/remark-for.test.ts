import { describe, expect, it } from 'vitest'
import { remarkFor } from '../../src/filing/remark-for.ts'
import { checkIcpFiling } from '../../src/index.ts'
import { type Changes, changed, readFiling, today } from './cases.ts'

const remarksOf = (base: string, set: Changes, told?: object) =>
  remarkFor(changed(readFiling(base), set), { today, ...(told === undefined ? {} : { told }) })

const textsOf = (...args: Parameters<typeof remarksOf>) =>
  remarksOf(...args).map(({ path, text }) => `${path.join('.')}: ${text}`)

const SITE = 'icp-enterprise-website'
const PERSONAL = 'icp-individual-website'

describe('what a remark says', () => {
  it('is the contents and the statement of a personal site', () => {
    const [remark, ...more] = remarksOf(PERSONAL, { provinceCode: '37', 'services.0.remarks': '无' })
    expect(more).toEqual([])
    expect(remark!.text).toMatch(/^本网站的主要内容为【请填写网站的主要内容】。本网站是个人网站，不含有企业/)
    expect(remark!.missing).toEqual([{ slot: 'contents', placeholder: '【请填写网站的主要内容】' }])
    expect(remark!.answers.map(({ code }) => code)).toEqual(['remarks.required', 'remarks.missing'])
  })

  it('is written behind what is there, and is that alone', () => {
    const there = '本网站为个人网站，记录旅行照片，不含企业、单位等组织的信息。'
    expect(textsOf(PERSONAL, { provinceCode: '37', 'services.0.remarks': there })).toEqual([])
    const [remark] = remarksOf(PERSONAL, { provinceCode: '37', 'services.0.remarks': '记录旅行照片' })
    expect(remark!.text).toMatch(/^记录旅行照片；本网站是个人网站/)
    expect(remark!.added).toHaveLength(1)
    expect(remark!.missing).toEqual([])
  })

  it('has what was told in the place of what would have to be', () => {
    const told = { person: ' 陈安宁 ', post: '行政主管' }
    const set = { provinceCode: '62', 'entity.remarks': undefined }
    const due = (given?: object) => remarksOf(SITE, set, given).find(({ path }) => path[0] === 'entity')!
    expect(due(told).text).toContain('使用人为本单位员工陈安宁，职务为行政主管。')
    expect(due(told).missing).toEqual([])
    expect(due({ person: 7, post: ' ' }).missing.map(({ slot }) => slot)).toEqual(['person', 'post'])
  })

  it('explains a name and an address', () => {
    const set = { 'services.0.name': '红叶学堂', 'entity.address': '北京市海淀区中关村大街' }
    const texts = textsOf(SITE, set)
    expect(texts).toContain('services.0.remarks: “红叶学堂”为本单位的产品或项目名称。')
    expect(texts).toContain('entity.remarks: 通信地址已是最详细。')
  })

  it('says which domain needs no approval, or asks which approval it is', () => {
    const none = textsOf(SITE, { provinceCode: '36', 'services.0.remarks': undefined })
    expect(none.some((text) => text.includes('本网站（qingzhu-keji.cn）不涉及前置审批业务。'))).toBe(true)
    const preApprovals = [{ type: 'culture', number: '京网文〔2024〕1234-001号' }]
    const some = remarksOf(SITE, { provinceCode: '36', 'services.0.preApprovals': preApprovals })
    expect(some.flatMap(({ missing }) => missing.map(({ slot }) => slot))).toContain('approval')
  })

  it('is as long as it has to be', () => {
    for (const [base, set, least] of [
      ['icp-enterprise-mini-program', { 'services.0.remarks': '展示产品' }, 20],
      [PERSONAL, { provinceCode: '15', 'services.0.remarks': '个人网站，无企业信息' }, 30],
    ] as const) {
      const [remark] = remarksOf(base, set)
      expect(remark!.answers.map(({ code }) => code)).toContain('remarks.too_small')
      expect(remark!.text.length).toBeGreaterThanOrEqual(least)
      const after = changed(readFiling(base), { ...set, 'services.0.remarks': remark!.text })
      expect(checkIcpFiling(after, { today }).issues.map(({ code }) => code)).not.toContain('remarks.too_small')
    }
  })

  it('says that several domains open one site, where the province wants that', () => {
    const [site] = readFiling(SITE).services as [object]
    const services = [site, { ...site, domain: 'qingzhu-online.cn', homeUrl: 'https://qingzhu-online.cn' }]
    const of = (provinceCode: string) =>
      textsOf(SITE, { services, provinceCode }).filter((text) => text.includes('同一网站'))
    expect(of('37')).toHaveLength(2)
    expect(of('11')).toEqual([])
  })
})

it('survives whatever comes', () => {
  for (const odd of [
    undefined,
    null,
    7,
    'x',
    [],
    { services: [7, null, { type: 'website', name: {} }], entity: 'x' },
  ]) {
    expect(remarkFor(odd)).toEqual([])
  }
  const throwing = Object.defineProperty({}, 'entity', {
    enumerable: true,
    get: () => {
      throw new Error('no')
    },
  })
  expect(remarkFor(throwing)).toEqual([])
  const long = changed(readFiling(PERSONAL), { provinceCode: '37', 'services.0.remarks': '记'.repeat(1990) })
  expect(remarkFor(long, { today })).toEqual([])
})
