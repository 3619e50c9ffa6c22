import { describe, expect, it } from 'vitest'
import { saysNothing } from '../../src/foundation/unfilled.ts'

describe('saysNothing', () => {
  it.each([
    '',
    '  ',
    '无',
    '无。',
    '暂无',
    '没有',
    '同上',
    '同营业执照',
    '同身份证地址',
    '待定',
    '测试',
    '-',
    '——',
    '/',
    '0',
    'xxx',
    'N/A',
    'none',
    'TBD',
    '请填写备注',
  ])('%j says nothing', (text) => {
    expect(saysNothing(text)).toBe(true)
  })

  it.each([
    '无锡分公司的产品',
    '本站为公司产品',
    '第12345678号',
    '通信地址已是最详细',
    'x项目',
    '0755热线',
    '测试仪器商城',
  ])('%j says something', (text) => {
    expect(saysNothing(text)).toBe(false)
  })

  it('looks at a long text once', () => {
    expect(saysNothing('无'.repeat(200_000))).toBe(false)
    expect(saysNothing('-'.repeat(200_000))).toBe(true)
  })
})
