import { describe, expect, it } from 'vitest'
import { demandsOf } from '../../../src/data/province-demands/demands-of.ts'
import { isHabit } from '../../../src/data/province-demands/habit.ts'
import { provinceDemands } from '../../../src/data/province-demands/province-demands.ts'
import { provinceRules } from '../../../src/data/province-demands/province-rules.ts'
import { nameMinHan, provJiangsuForm } from '../../../src/data/province-demands/table.ts'
import { readTsv } from '../../../src/data/read-tsv.ts'
import { explainRule } from '../../../src/data/rules/explain.ts'
import { rules } from '../../../src/data/rules/table.ts'

const codes = readTsv(new URL('../../../src/data/province-characters/source.tsv', import.meta.url)).map(
  ({ code }) => code!,
)

describe('the rules of a province', () => {
  it('are those of its own, and what it changes in the others', () => {
    expect(provinceRules('50')).toContainEqual({
      topic: 'service-name',
      key: 'severity',
      value: 'error',
      who: ['organization'],
      severity: 'error',
      rules: ['naming/prov-chongqing'],
    })
    expect(provinceRules('11')).toContainEqual({
      topic: 'emergency-phone',
      key: 'phones-may-equal',
      value: 'yes',
      who: ['individual'],
      severity: 'warning',
      rules: ['filing/emergency-phone'],
    })
    expect(provinceRules('42').find(({ key }) => key === 'no-undertaking')?.rules).toContain('naming/pre-news')
    expect(provinceRules('440000')).toEqual(provinceRules('44'))
  })

  it('are none where nothing is filed, and for what is no code', () => {
    for (const code of ['99', '71', '4', '440300', '', null, undefined, 44, {}]) {
      expect(provinceRules(code as string)).toEqual([])
      expect(provinceDemands(code as string)).toEqual([])
    }
  })

  it('leave out no rule that is limited to provinces', () => {
    for (const { id, provinces } of rules) {
      for (const code of provinces ?? []) {
        expect(provinceRules(code).flatMap((rule) => rule.rules ?? [])).toContain(id)
      }
    }
  })

  it('are of every province, and frozen', () => {
    for (const code of codes) {
      const own = provinceRules(code).filter(({ key }) => key !== 'severity')
      expect(own.length, code).toBeGreaterThanOrEqual(9)
      expect(Object.isFrozen(own[0])).toBe(true)
    }
  })
})

describe('the texts of a province’s demands', () => {
  it('are of the same demands as the keys and values', () => {
    const name = ({ topic, key, value, who, rules: ids }: ReturnType<typeof provinceRules>[number]) =>
      [topic, key, value, who, ids].join(' ')
    for (const code of codes) {
      expect(provinceDemands(code).map(name).sort()).toEqual(provinceRules(code).map(name).sort())
    }
  })

  it('say where they are written, and name rules that explain themselves', () => {
    for (const code of codes) {
      for (const { demand, source, rules: ids = [], key, severity } of provinceDemands(code)) {
        expect(demand.zh).not.toBe('')
        expect(demand.en, key).toMatch(/[a-z]{3}/)
        expect(source.title).not.toBe('')
        expect(source.date).toMatch(/^\d{4}(-\d\d){0,2}$/)
        expect(['error', 'warning', 'advice']).toContain(severity)
        for (const id of ids) expect(explainRule(id), id).toBeDefined()
      }
    }
  })

  it('lower to advice what a source of another opinion leaves open', () => {
    const beijing = provinceDemands('11').find(({ key }) => key === 'legal-representative')
    expect(beijing?.severity).toBe('advice')
    expect(beijing?.conflicts?.en).toContain('2022')
  })
})

describe('the demands on a filing', () => {
  it('are the narrower where two circles are bound', () => {
    expect(demandsOf('63', 'government').has('legal-representative-letter')).toBe(true)
    expect(demandsOf('63', 'enterprise').get('legal-representative')?.value).toBe('yes')
    expect(demandsOf('32', 'individual').get('age-min')?.value).toBe('16')
    expect(demandsOf('32', 'enterprise').get('age-min')?.value).toBe('18')
  })

  it('bind everybody alone where the nature is not known', () => {
    expect(demandsOf('42', undefined).get('services-per-order')?.value).toBe('1')
    expect(demandsOf('32', undefined).has('age-min')).toBe(false)
  })
})

describe('a habit', () => {
  it('holds in its provinces, for those whom it binds, on its services', () => {
    expect(isHabit(nameMinHan, '12', 'enterprise')).toBe(true)
    expect(isHabit(nameMinHan, '12', 'individual')).toBe(false)
    expect(isHabit(nameMinHan, '13', 'enterprise')).toBe(false)
    expect(isHabit(nameMinHan, undefined, 'enterprise')).toBe(false)
    expect(isHabit(provJiangsuForm, '32', 'individual', 'website')).toBe(true)
    expect(isHabit(provJiangsuForm, '32', 'individual', 'app')).toBe(false)
  })
})

describe('the footers of provinces', () => {
  it('have their rules from one table: the service’s number in 30 provinces, either in Guangdong', () => {
    expect(explainRule('record/footer-either-number')?.provinces).toEqual(['44'])
    expect(explainRule('record/footer-service-number')?.provinces).toEqual(codes.filter((code) => code !== '44'))
  })
})
