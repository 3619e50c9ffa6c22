import { describe, expect, it } from 'vitest'
import { materialWords } from '../../../src/data/materials/table.ts'
import { isPaper } from '../../../src/filing/materials/known-paper.ts'
import { en } from '../../../src/locale/en.ts'
import { zhCN } from '../../../src/locale/zh-CN.ts'
import { expectRow, findingsOf } from '../rows.ts'
import { materialFileRows } from './material-files.rows.ts'

describe('the files of materials', () => {
  it.each(materialFileRows)('$name', expectRow)

  it('are judged in drafts, too', () => {
    const row = materialFileRows[0]!
    expect(findingsOf(row.base, row.set, true).map(({ code }) => code)).toEqual(['material.too_small'])
  })
})

describe('materials', () => {
  it('are known by their keys and by their labels', () => {
    for (const material of Object.keys(materialWords) as (keyof typeof materialWords)[]) {
      expect(isPaper(material, material), material).toBe(true)
      for (const { options } of [zhCN, en]) expect(isPaper(material, options.material[material]), material).toBe(true)
    }
  })

  it('are not taken for others', () => {
    expect(isPaper('principal-id', '法定代表人身份证')).toBe(false)
    expect(isPaper('principal-id', '负责人手持身份证')).toBe(false)
    expect(isPaper('head-id', '法定代表人授权书')).toBe(false)
    expect(isPaper('principal-id', 'entity-document')).toBe(false)
    expect(isPaper('approval', '增值电信业务经营许可证')).toBe(false)
  })
})
