import { describe, expect, it } from 'vitest'
import { formFindings, veeSchema } from '../../src/forms.ts'
import { checkIcpFiling } from '../../src/index.ts'
import { readFiling } from '../filing/cases.ts'

const wrong = { services: [{ type: 'website', domain: 'https://qingzhu.cn/' }], entity: { principal: {} } }
const schema = veeSchema(checkIcpFiling)

describe('veeSchema', () => {
  it('is a typed schema of version 4: errors by the name of their field, the first of each first', async () => {
    expect(schema.__type).toBe('VVTypedSchema')
    const { errors, value } = await schema.parse(wrong)
    expect(value).toBeUndefined()
    const found = formFindings(checkIcpFiling(wrong)).filter(({ severity }) => severity === 'error')
    const names = [...new Set(found.map(({ name }) => name))]
    expect(errors.map(({ path }) => path)).toEqual(names)
    expect(names).toContain('services[0].domain')
    for (const { path, errors: texts } of errors) {
      expect(texts).toEqual(found.filter(({ name }) => name === path).map(({ text }) => text))
    }
  })

  it('is a Standard Schema for version 5', () => {
    const { version, validate } = schema['~standard']
    expect(version).toBe(1)
    const found = formFindings(checkIcpFiling(wrong)).filter(({ severity }) => severity === 'error')
    expect(validate(wrong).issues).toEqual(found.map(({ text, path }) => ({ message: text, path })))
  })

  it('gives the values as they were typed, whatever is warned of', async () => {
    const filing = readFiling('icp-enterprise-website') as { entity: { principal: { email: string } } }
    filing.entity.principal.email = 'zhang@163.con'
    const report = checkIcpFiling(filing)
    expect(report.ok).toBe(true)
    expect(report.issues.map(({ severity }) => severity)).toContain('warning')
    expect(await schema.parse(filing)).toEqual({ value: filing, errors: [] })
    expect(schema['~standard'].validate(filing)).toEqual({ value: filing })
  })

  it('never passes what its check did not judge', async () => {
    const none = veeSchema((() => undefined) as never)
    await expect(none.parse({})).rejects.toThrow(TypeError)
    expect(() => none['~standard'].validate({})).toThrow(TypeError)
  })
})
