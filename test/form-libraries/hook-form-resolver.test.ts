import { describe, expect, it } from 'vitest'
import { hookFormResolver } from '../../src/forms.ts'
import type { AnyIssue, PathStep } from '../../src/foundation/issue.ts'
import { checkIcpFiling, parseEmail } from '../../src/index.ts'

const findingAt = (...path: PathStep[]): AnyIssue => ({
  code: 'resident_id.required',
  severity: 'error',
  path,
  params: {},
})
const found = (...issues: AnyIssue[]) => hookFormResolver(() => ({ ok: false, issues }))
const error = { type: 'resident_id.required', message: expect.any(String) }

describe('hookFormResolver', () => {
  it('nests errors as the values are, lists as lists', () => {
    const draft = { services: [{}, { type: 'website', domain: 'https://qingzhu.cn/' }] }
    const { errors } = hookFormResolver((values) => checkIcpFiling(values, { draft: true }))(draft, undefined, {})
    expect(errors).toMatchObject({
      services: [undefined, { domain: { type: 'domain.wrong_kind', message: expect.any(String) } }],
    })
    expect(Array.isArray((errors as { services: unknown }).services)).toBe(true)
  })

  it('keeps apart what is wrong with a part, and with its field that is called type', () => {
    for (const issues of [
      [findingAt('document'), findingAt('document', 'type')],
      [findingAt('document', 'type'), findingAt('document')],
    ]) {
      expect(found(...issues)({}, undefined, {}).errors).toEqual({ document: { root: error, type: error } })
    }
    const names = ['services.0.domain']
    const { services } = found(findingAt('services'))({}, undefined, { names }).errors as { services: unknown[] }
    expect(services).toMatchObject({ root: error, length: 0 })
    expect(found(findingAt('services'))({}, undefined, {}).errors).toEqual({ services: error })
    expect(found(findingAt())({}, undefined, {}).errors).toEqual({ root: error })
  })

  it('gives the values as they were typed, and what only warns beside', () => {
    const values = { email: ' zhang@163.con' }
    const seen: unknown[] = []
    const resolver = hookFormResolver((given) => parseEmail((given as typeof values).email), {
      onFindings: (findings) => seen.push(...findings.map(({ severity }) => severity)),
    })
    const result = resolver(values, undefined, {})
    expect(result).toEqual({ values, errors: {} })
    expect(result.values).toBe(values)
    expect(seen).toEqual(['warning'])
  })

  it('keeps every error of a field where all are asked for', () => {
    const two = found(findingAt('id'), { ...findingAt('id'), code: 'resident_id.missing' } as never, findingAt('id'))
    expect(two({}, undefined, { criteriaMode: 'all' }).errors).toMatchObject({
      id: {
        types: {
          'resident_id.required': [expect.any(String), expect.any(String)],
          'resident_id.missing': expect.any(String),
        },
      },
    })
    expect(two({}, undefined, { criteriaMode: 'firstError' }).errors).toEqual({ id: error })
  })

  it('tells natively, at every element of a group, and takes back what is mended', () => {
    const said: string[] = []
    const element = (name: string) => ({
      setCustomValidity: (text: string) => said.push(`${name}: ${text === '' ? '' : 'error'}`),
      reportValidity: () => true,
    })
    const fields = { a: { ref: element('a') }, b: { c: { refs: [element('c1'), element('c2')] } }, d: { ref: {} } }
    found(findingAt('b', 'c'))({}, undefined, { fields, names: ['a', 'b.c', 'd'], shouldUseNativeValidation: true })
    expect(said).toEqual(['a: ', 'c1: error', 'c2: error'])
  })

  it('hands on the element, for React Hook Form to focus', () => {
    const ref = {}
    expect(found(findingAt('a'))({}, undefined, { fields: { a: { ref } }, names: ['a'] }).errors).toEqual({
      a: { ...error, ref },
    })
  })
})
