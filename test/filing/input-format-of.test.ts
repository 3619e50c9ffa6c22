import { describe, expect, it } from 'vitest'
import { filingFields, inputFormatOf } from '../../src/forms.ts'
import { emptyIcpFiling, emptyPublicSecurityFiling } from '../../src/index.ts'
import { oddValues } from '../properties/odd-values.ts'

const individual = emptyIcpFiling({ nature: 'individual', services: ['website'] })
const enterprise = emptyIcpFiling({ nature: 'enterprise', services: ['website'] })
const written = (filing: object, name: string, text: string) => {
  const field = filingFields(filing).find((one) => one.name === name)!
  return inputFormatOf(field, filing)?.(text, text.length)
}

describe('inputFormatOf', () => {
  it.each([
    ['entity.principal.mobile', '+86 138 0013 8000', '13800138000'],
    ['entity.principal.emergencyPhone', '+86 138 0013 8000', '13800138000'],
    ['entity.principal.officePhone', '01068870788', '010-68870788'],
    ['services[0].domain', 'QINGZHU.CN', undefined],
    ['entity.name', '青竹', undefined],
  ])('%s: %s is written %s', (name, text, expected) => {
    expect(written(enterprise, name, text)?.text).toBe(expected)
  })

  it('writes a number by the document that is chosen beside it', () => {
    const name = 'entity.document.number'
    const document = (base: object, type: string) => ({
      ...base,
      entity: { ...(base as typeof enterprise).entity, document: { ...enterprise.entity.document, type } },
    })
    expect(written(document(individual, 'resident-id'), name, '11010519491231002x')?.text).toBe('11010519491231002X')
    expect(written(document(enterprise, 'business-license'), name, '91350100m000100y43')?.text).toBe(
      '91350100M000100Y43',
    )
    expect(written(document(individual, 'passport'), name, 'e12345678')).toBeUndefined()
    expect(written(document(individual, 'constructor'), name, 'e12345678')).toBeUndefined()
  })

  it('serves the second form, and numbers of filings', () => {
    const filing = emptyPublicSecurityFiling({ nature: 'enterprise' })
    expect(written(filing, 'service.icpNumber', '京ICP备12345678号－1')?.text).toBe('京ICP备12345678号-1')
  })

  it('gives nothing of what is no field, and throws of nothing', () => {
    const field = { path: ['document', 'number'], rule: 'person-document-number' } as const
    for (const value of oddValues) {
      expect(() => inputFormatOf(value as never, value)).not.toThrow()
      expect(inputFormatOf(field, value)).toBeUndefined()
    }
  })
})
