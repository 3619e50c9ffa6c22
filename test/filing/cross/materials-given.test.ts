import { describe, expect, it } from 'vitest'
import { expectRow, findingsOf } from '../rows.ts'
import { materialsGivenRows } from './materials-given.rows.ts'

describe('the materials of a filing that has its documents among them', () => {
  it.each(materialsGivenRows)('$name', expectRow)

  it('are asked for of no draft, and of no filing without documents', () => {
    const { base, set } = materialsGivenRows[0]!
    expect(findingsOf(base, set).map(({ code }) => code)).toContain('material.missing')
    expect(findingsOf(base, set, true)).toEqual([])
    const letter = [{ kind: '主体负责人授权书', file: { name: 'letter.pdf' } }]
    for (const materials of [undefined, [], letter]) {
      expect(findingsOf(base, { 'entity.materials': materials })).toEqual([])
    }
  })
})
