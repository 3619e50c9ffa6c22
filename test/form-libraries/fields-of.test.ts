import { describe, expect, it } from 'vitest'
import { fieldsOf, formFindings, vantRule } from '../../src/forms.ts'
import { checkIcpFiling } from '../../src/index.ts'
import { readFiling } from '../filing/cases.ts'

const draft = (values: unknown) => checkIcpFiling(values, { draft: true })
const form = {
  entity: { principal: { mobile: '1391101202', document: { type: 'resident-id', number: '1' } } },
  services: [{ type: 'website', domain: 'https://qingzhu.cn/' }],
}
const codes = (result: { readonly issues: readonly { readonly code: string }[] }) =>
  result.issues.map(({ code }) => code)

describe('fieldsOf', () => {
  it('gives each field what the check finds there, whatever the spelling of its name', () => {
    for (const name of ['services[0].domain', 'services.0.domain', ['services', 0, 'domain']]) {
      const at = fieldsOf(draft, () => form)
      const result = at(name)(undefined)
      expect(codes(result)).toEqual(['domain.wrong_kind'])
      expect(result).toMatchObject({ ok: false, issues: [{ path: [] }] })
      expect(codes(at('services[1].domain')(undefined))).toEqual([])
      expect(codes(at('services[0].name')(undefined))).toEqual([])
    }
  })

  it('gives a field what is found within it, unless that has a field of its own', () => {
    const at = fieldsOf(draft, () => form)
    const document = at('entity.principal.document')
    expect(codes(document(undefined))).toEqual(['resident_id.length'])
    expect(document(undefined).issues[0]?.path).toEqual(['number'])
    expect(codes(at('entity.principal.document.number')(undefined))).toEqual(['resident_id.length'])
    expect(codes(document(undefined))).toEqual([])
  })

  it('loses nothing: fields and rest together are the report', () => {
    const filing = { ...readFiling('icp-enterprise-website'), entity: {}, services: 'none' }
    const at = fieldsOf(checkIcpFiling, () => filing)
    const fields = ['entity.name', 'entity.nature', 'services[0].domain'].map((name) => at(name))
    const found = [...fields.map((field) => field(undefined)), at.rest()].flatMap(codes)
    expect(at.rest().issues.length).toBeGreaterThan(0)
    expect(found.sort()).toEqual(codes(checkIcpFiling(filing)).sort())
  })

  it('judges the state as it is now, and the fields together', () => {
    const state = structuredClone(form)
    const at = fieldsOf(draft, () => state)
    const domain = vantRule(at('services[0].domain'))
    expect(domain.validator(undefined)).toBe(formFindings(draft(form)).find(({ path }) => path[0] === 'services')?.text)
    state.services[0]!.domain = 'qingzhu.cn'
    expect(domain.validator(undefined)).toBe(true)
  })

  it('tells a slip, and never passes what its check did not judge', () => {
    expect(() => fieldsOf(draft, form as never)).toThrow(/^beian\/forms: fieldsOf takes a check/)
    const at = fieldsOf((() => undefined) as never, () => form)
    expect(() => vantRule(at('entity.name')).validator('x')).toThrow(TypeError)
  })
})
