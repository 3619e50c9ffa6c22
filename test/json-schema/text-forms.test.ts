import { describe, expect, it } from 'vitest'
import { enumerationKeys } from '../../src/data/enumerations/table.ts'
import { shapes } from '../../src/data/forms/table.ts'
import { knownForms, textFormOf } from '../../src/json-schema/text-forms.ts'

const rules = new Set(
  Object.values(shapes).flatMap((shape) =>
    Object.values(shape).flatMap((field) => ('rule' in field && field.rule !== undefined ? [String(field.rule)] : [])),
  ),
)
const documents: readonly string[] = [
  ...enumerationKeys['person-document'],
  ...enumerationKeys['organization-document'],
]

describe.each(knownForms)('the form of %s', (of) => {
  const { pattern } = textFormOf(of)!

  it('is of a rule of the forms, or of a document', () => {
    expect(of === 'date' || rules.has(of) || documents.includes(of)).toBe(true)
  })

  it('means the same in every engine', () => {
    expect(() => new RegExp(pattern, 'u')).not.toThrow()
    expect(pattern).toMatch(/^\^.*\$$/)
    // Neither looking around nor back, no class whose members differ, no escape but of a dot or a line's end, nothing lazy.
    expect(pattern).not.toMatch(/\(\?[^:]|\\[^.n]|[+*?}][?+]/)
  })

  it('repeats nothing that repeats the same characters', () => {
    // A group is repeated only where it begins with a sign that its other characters have not.
    for (const [, group] of pattern.matchAll(/\(\?:([^()]*)\)[+*]/g)) expect(group).toMatch(/^(?:\\\.|;)\[/)
  })
})

describe('canonical texts', () => {
  it.each([
    ['mobile-phone', '13800138000', '138-0013-8000'],
    ['office-phone', '0086-010-68870788-8001', '010-68870788'],
    ['email', 'zhang@qq.com', 'zhang.qq.com'],
    ['domain', 'xn--2uzn49c.xn--fiqs8s', '青竹.中国'],
    ['home-url', 'https://www.qingzhu.cn', 'https:// www.qingzhu.cn'],
    ['ip-ranges', '223.5.5.5-223.5.5.8;2400:3200::1-2400:3200::1', '223.5.5.5～8'],
    ['service-number', '京ICP备16020626号-8', '京icp备16020626号－8'],
    ['entity-number', '京ICP备16020626号', '京 ICP备16020626号'],
    ['fingerprint', '8ddb342f2da5408402d7568af21e29f9', '8D:DB:34:2F:2D:A5:40:84:02:D7:56:8A:F2:1E:29:F9'],
    ['validity-end', 'long-term', '长期'],
    ['resident-id', '11010519491231002X', '11010519491231002x'],
    ['organization-code-certificate', 'D2143569-X', 'D2143569X'],
    ['business-license', '91350100M000100Y43', '91350100m000100y43'],
    ['hong-kong-macao-travel-permit', 'M99996197', 'm99996197'],
    ['military-officer-id', '士字第9999795号', '士字第9999795'],
  ])('%s: %s, not %s', (of, canonical, spelled) => {
    const pattern = new RegExp(textFormOf(of)!.pattern, 'u')
    expect(pattern.test(canonical)).toBe(true)
    expect(pattern.test(spelled)).toBe(false)
  })
})
