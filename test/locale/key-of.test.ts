import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../../src/data/enumerations/codes.ts'
import { type EnumerationName, keysOf } from '../../src/data/enumerations/enumeration.ts'
import { enumerationKeys } from '../../src/data/enumerations/table.ts'
import { en, keyOf, optionsOf, zhCN, zhTW } from '../../src/locale.ts'

const enumerations = Object.keys(enumerationKeys) as EnumerationName[]
const options = enumerations.flatMap((name) =>
  [zhCN, zhTW, en].flatMap((locale) => optionsOf(name, locale).map((option) => ({ name, locale, ...option }))),
)

/** Whether another option of the enumeration is called the same, but for signs and case. */
const isAlone = ({ name, locale, label, value }: (typeof options)[number]): boolean =>
  !optionsOf(name, locale).some((other) => other.value !== value && other.label.toLowerCase() === label.toLowerCase())

describe('the key of an option', () => {
  it('is found by each label in each language, with the language and without', () => {
    for (const option of options.filter(isAlone)) {
      const { name, locale, value, label } = option
      expect(keyOf(name, label, locale), `${name} ${label}`).toBe(value)
      expect(keyOf(name, ` ${label.toUpperCase()}　`), `${name} ${label}`).toBe(value)
      expect(keyOf(name, value)).toBe(value)
    }
  })

  it("is found by the ministry's code", () => {
    for (const name of enumerations) {
      for (const key of keysOf(name)) {
        const code = codeOf(name, key)
        if (code === undefined || (keysOf(name) as readonly string[]).includes(String(code))) continue
        expect([keyOf(name, code), keyOf(name, String(code))], `${name} ${code}`).toEqual([key, key])
      }
    }
  })

  it.each([
    ['nature', 'Enterprise', 'enterprise'],
    ['nature', 'enterprize', 'enterprise'],
    ['nature', 'GOVERNMENT', 'government'],
    ['nature', '事业', 'institution'],
    ['nature', '民办非企业', 'private-non-enterprise'],
    ['person-document', '身份证', 'resident-id'],
    ['person-document', '居民身份證', 'resident-id'],
    ['filing-kind', '首次备案', 'first'],
    ['access-mode', '云接入', 'cloud'],
    ['organization-document', '营业执照', 'business-license'],
    ['server-location', '北京', '11'],
  ] as const)('%s: %s is %s', (name, text, key) => {
    expect(keyOf(name as EnumerationName, text)).toBe(key)
  })

  it('is none where nothing, or more than one thing, is meant', () => {
    for (const text of [
      '公司',
      '单位',
      '机构',
      '团体',
      '非企业',
      '个人独资企业',
      '',
      ' ',
      'x',
      '99',
      99,
      4.5,
      -4,
      null,
      undefined,
      {},
      [],
      'x'.repeat(1000),
    ])
      expect(keyOf('nature', text), String(text)).toBeUndefined()
    expect(() => keyOf('nope' as 'nature', '企业')).toThrow(/nature/)
    expect(() => keyOf('nature', '企业', 'en' as never)).toThrow(TypeError)
  })

  it('is total over texts, and what it gives is a key', () => {
    fc.assert(
      fc.property(fc.constantFrom(...enumerations), fc.string({ unit: 'binary' }), (name, text) => {
        expect([undefined, ...keysOf(name)]).toContain(keyOf(name, text))
      }),
    )
  })

  it('survives one slip in a long label, or gives none: never what another label says', () => {
    for (const { name, locale, value, label } of options.filter(isAlone)) {
      const slip = label.slice(0, 2) + label.slice(3)
      // Shaanxi without one letter is Shanxi.
      if (label.length < 6 || optionsOf(name, locale).some((other) => other.label === slip)) continue
      expect([value, undefined], `${name} ${slip}`).toContain(keyOf(name, slip, locale))
    }
  })

  it('takes a label with a word behind it rather than one that looks alike', () => {
    expect(keyOf('nature', '企业单位')).toBe('enterprise')
    expect(keyOf('nature', '个人用户')).toBe('individual')
    expect(keyOf('nature', '事业单位法人')).toBe('institution')
    expect(keyOf('nature', '单位')).toBeUndefined()
  })
})
