import { describe, expect, it } from 'vitest'
import { checkIcpFiling } from '../../../src/filing/check-filing.ts'
import { expectRow } from '../rows.ts'
import { remarkRows } from './remarks.rows.ts'

const site = (remarks: unknown, more: object = {}) => ({ type: 'website', remarks, ...more })

function findings(filing: Record<string, unknown>, options: object = { draft: true }): string[] {
  const { issues } = checkIcpFiling(filing, options)
  return issues.flatMap(({ code, rule }) => (code.startsWith('remarks.') ? [`${code} ${rule}`] : []))
}

describe('words in remarks', () => {
  it.each([
    '本网站不涉及新闻、出版、论坛',
    '不涉及赌博、色情和暴力',
    '禁毒知识和毒品预防',
    '打击毒品犯罪的宣传',
    '本站无论坛，仅作展示',
    '公司品牌展示',
    '无',
  ])('%s is told of nothing', (remarks) => {
    expect(findings({ provinceCode: '44', entity: { nature: 'enterprise' }, services: [site(remarks)] })).toEqual([])
  })

  it('are found in any spelling, and in each clause by itself', () => {
    expect(findings({ services: [site('不涉及新闻；提供赌 博')] })).toEqual(['remarks.not_allowed filing/remark-words'])
  })
})

describe('in filings', () => {
  it.each(remarkRows)('$name', expectRow)
})
