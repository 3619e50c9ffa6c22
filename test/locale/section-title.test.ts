import { describe, expect, it } from 'vitest'
import { en } from '../../src/locale/en.ts'
import { sectionTitle } from '../../src/locale/section-title.ts'

const website = { type: 'website', name: '青竹商城', domain: 'qingzhu.cn' }
const filing = {
  entity: { nature: 'enterprise' },
  services: [website, { ...website, name: '石竹' }, { type: 'app' }, {}],
}

describe('sectionTitle', () => {
  it.each([
    [[], '表单'],
    [['entity', 'principal'], '主体负责人'],
    [['services', 0], '网站1：青竹商城（qingzhu.cn）'],
    [['services', 1, 'principal'], '网站负责人（网站2：石竹）'],
    [['services', 2], 'APP'],
    [['services', 3], '互联网服务信息4'],
  ])('%j', (path, title) => {
    expect(sectionTitle(path, filing)).toBe(title)
  })

  it('says a name once that is the domain', () => {
    const twice = { services: [{ type: 'website', name: 'qingzhu.cn', domain: 'qingzhu.cn' }] }
    expect(sectionTitle(['services', 0], twice)).toBe('网站：qingzhu.cn')
  })

  it('speaks English', () => {
    expect(sectionTitle(['services', 1], filing, en)).toBe('Website 2: 石竹 (qingzhu.cn)')
  })

  it("leaves out the name of an individual's service, which may be the person's", () => {
    expect(sectionTitle(['services', 0], { ...filing, entity: { nature: 'individual' } })).toBe('网站1（qingzhu.cn）')
    expect(sectionTitle(['services', 0, 'principal'], { ...filing, entity: { nature: 'individual' } })).toBe(
      '网站负责人（网站1：qingzhu.cn）',
    )
  })

  it('is one line, whatever the filing is', () => {
    const odd = { services: [{ type: 'website', name: `a\n${'b'.repeat(5000)}`, domain: 3 }] }
    expect(sectionTitle(['services', 0], odd)).toBe(`网站：a ${'b'.repeat(38)}…`)
    for (const input of [undefined, null, 1, { services: 3 }, { services: [null] }]) {
      expect(sectionTitle(['services', 0], input)).toBe('互联网服务信息1')
    }
  })
})
