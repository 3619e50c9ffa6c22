import { describe, expect, it } from 'vitest'
import type { ProviderRole } from '../../../src/data/providers/provider.ts'
import { providersOf, registeredName } from '../../../src/data/providers/providers-of.ts'
import { oddValues } from '../../properties/odd-values.ts'

const ROLES: readonly ProviderRole[] = ['access', 'registrar']

describe('providers', () => {
  it('are those of the guides, with their regions', () => {
    const regions = Object.fromEntries(providersOf('registrar').map(({ name, region }) => [name, region]))
    expect(regions).toMatchObject({
      北京新网数码信息技术有限公司: '北京市大兴区',
      烟台帝思普网络科技有限公司: '山东省烟台市开发区',
      广州云讯信息技术有限公司: '广东省广州市海珠区',
      '腾讯云计算（北京）有限责任公司': '北京市朝阳区',
    })
    expect(providersOf('access')).toContainEqual({
      name: '腾讯云计算（北京）有限责任公司',
      region: '北京市海淀区',
      mode: 'virtual-space',
      phone: '4009-100-100',
    })
  })

  it('are the caller’s own, and nobody for what is no role', () => {
    for (const provider of providersOf('access')) Object.assign(provider, { name: '' })
    expect(providersOf('access').every(({ name }) => name !== '')).toBe(true)
    for (const odd of oddValues) expect(providersOf(odd as never)).toEqual([])
  })

  it('are meant by each of their names by slip, and by no other listed name', () => {
    for (const role of ROLES) {
      for (const { name } of providersOf(role)) {
        expect(registeredName(name, role), name).toBeUndefined()
        expect(
          registeredName(
            name.replace(/[（）]/g, (mark) => (mark === '（' ? ' (' : ') ')),
            role,
          ),
        ).toBeUndefined()
        expect(registeredName(name.slice(0, -1), role)).toBe(name)
        expect(registeredName(`${name.slice(0, -2)}司公`, role)).toBe(name)
      }
    }
  })

  it('take a name that is none of theirs for what it is', () => {
    for (const name of ['青竹云计算有限公司', '某某网络科技有限公司', '其他', '云', '']) {
      for (const role of ROLES) expect(registeredName(name, role), name).toBeUndefined()
    }
  })
})
