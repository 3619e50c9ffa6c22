import { describe, expect, it } from 'vitest'
import { isHabit } from '../../../src/data/province-habits/habit.ts'
import { provinceRules } from '../../../src/data/province-habits/province-rules.ts'
import { emergencyPhoneMayRepeat, provJiangsuForm } from '../../../src/data/province-habits/table.ts'
import { readTsv } from '../../../src/data/read-tsv.ts'
import { explainRule } from '../../../src/data/rules/explain.ts'
import { rules } from '../../../src/data/rules/table.ts'

const codes = readTsv(new URL('../../../src/data/province-characters/source.tsv', import.meta.url)).map(
  ({ code }) => code!,
)

describe('the rules of a province', () => {
  it('are those of its own, and what it changes in the others', () => {
    expect(provinceRules('50')).toContainEqual({
      rule: 'naming/prov-chongqing',
      who: ['organization'],
      key: 'severity',
      value: 'error',
    })
    expect(provinceRules('11')).toContainEqual({
      rule: 'filing/emergency-phone',
      who: ['individual'],
      key: 'severity',
      value: 'warning',
    })
    expect(provinceRules('42')).toContainEqual({ rule: 'naming/pre-news', key: 'ground-refused', value: 'entity-name' })
    expect(provinceRules('440000')).toEqual(provinceRules('44'))
  })

  it('are none where nothing is filed, and for what is no code', () => {
    for (const code of ['99', '71', '4', '440300', '', null, undefined, 44, {}]) {
      expect(provinceRules(code as string)).toEqual([])
    }
  })

  it('each have a text and a source, by their ids', () => {
    for (const code of codes) {
      for (const { rule, key } of provinceRules(code)) {
        const explained = explainRule(rule)
        const told = [explained?.provinces, ...(explained?.habits ?? []).map(({ provinces }) => provinces)]
        expect(told.flat(), `${code} ${rule} ${key}`).toContain(code)
      }
    }
  })

  it('leave out no rule that is limited to provinces', () => {
    for (const { id, provinces } of rules) {
      for (const code of provinces ?? []) expect(provinceRules(code).map(({ rule }) => rule)).toContain(id)
    }
  })
})

describe('a habit', () => {
  it('holds in its provinces, for those whom it binds, on its services', () => {
    expect(isHabit(emergencyPhoneMayRepeat, '11', 'individual')).toBe(true)
    expect(isHabit(emergencyPhoneMayRepeat, '11', 'enterprise')).toBe(false)
    expect(isHabit(emergencyPhoneMayRepeat, '12', 'individual')).toBe(false)
    expect(isHabit(emergencyPhoneMayRepeat, undefined, 'individual')).toBe(false)
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
