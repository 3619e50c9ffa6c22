import { describe, expect, it } from 'vitest'
import { divisionName, divisionNames } from '../../../src/divisions.ts'

const { namesOf, isAnother } = divisionNames

describe('names of a division, for addresses', () => {
  it('are its own, and those of what went into it', () => {
    expect(namesOf('440305')).toEqual({ prefecture: ['深圳市'], county: ['南山区'] })
    expect(namesOf('110102')?.county).toEqual(['西城区', '宣武区'])
    expect(namesOf('110114')?.county).toEqual(expect.arrayContaining(['昌平区', '昌平县']))
    expect(namesOf('500112')?.county).toEqual(expect.arrayContaining(['渝北区', '两江新区']))
    expect(namesOf('441900')).toMatchObject({ prefecture: expect.arrayContaining(['东莞市']), county: [] })
    expect(namesOf('440000')).toEqual({ prefecture: [], county: [] })
    expect(namesOf('999999')).toBeUndefined()
  })

  it('are not those of what gave a part and is in force', () => {
    expect(divisionName('330113')).toBe('浙江省杭州市临平区')
    expect(namesOf('330113')?.county).not.toContain('余杭区')
    expect(isAnother('余杭区文一西路1号', '330113')).toBe(true)
  })

  it('cannot be changed by whom they are handed to', () => {
    const names = namesOf('110102')!
    expect(Object.isFrozen(divisionNames)).toBe(true)
    expect(Object.isFrozen(names) && Object.isFrozen(names.county) && Object.isFrozen(names.prefecture)).toBe(true)
  })

  it('tell another division from a place within the own one', () => {
    for (const text of [
      '福田区深南大道1号',
      '深圳福田区深南大道1号',
      '广州市越秀区',
      '砀山县',
      '莫力达瓦达斡尔族自治旗',
    ]) {
      expect(isAnother(text, '440305'), text).toBe(true)
    }
    for (const text of [
      '',
      '南山区科苑路1号',
      '福田区路1号',
      '福田区大道',
      '城区新街1号',
      '高新区',
      '北京路1号',
      '科苑路',
    ]) {
      expect(isAnother(text, '440305'), text).toBe(false)
    }
  })

  it('know a code by its province where they know nothing else of it', () => {
    expect(isAnother('福田区深南大道1号', '449999')).toBe(true)
    expect(isAnother('科苑路1号', '999999')).toBe(false)
  })
})
