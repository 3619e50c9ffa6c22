import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { checkDomainTemplate } from '../../src/filing/check-filing.ts'
import { error } from '../../src/foundation/issue.ts'
import { createSamples } from '../../src/testing.ts'
import { readFiling, today } from './cases.ts'
import { holderRows } from './holder.rows.ts'
import { expectEverywhere, findingsOf } from './rows.ts'

describe.each(holderRows)('$rule beside $beside', (table) => {
  it.each(table.rows)('$value', (row) => expectEverywhere(table, row))
})

describe('a template of a domain’s holder', () => {
  it.each(['domain-template-individual', 'domain-template-organization'])('is in order: %s', (base) => {
    expect(findingsOf(base, {})).toEqual([])
  })

  it.each(keysOf('organization-document'))('of an organization is not one of a person: %s', (type) => {
    const found = findingsOf(
      'domain-template-individual',
      { 'document.type': type, 'document.number': undefined },
      true,
    )
    expect(found.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual(['document.type field.unknown'])
    const own = findingsOf(
      'domain-template-organization',
      { 'document.type': type, 'document.number': undefined },
      true,
    )
    expect(own.filter(({ path }) => path[0] === 'document')).toEqual([])
  })

  it.each(keysOf('person-document'))('of a person is not one of an organization: %s', (type) => {
    const changes = { 'document.type': type, 'document.number': undefined, name: undefined }
    expect(findingsOf('domain-template-organization', changes, true)).toEqual([
      { ...error('field.unknown', { enumeration: 'organization-document' }), path: ['document', 'type'] },
    ])
  })

  it.each(keysOf('nature').filter((nature) => nature !== 'individual'))(
    'takes the document of any nature: %s',
    (nature) => {
      for (const seed of [1, 2, 3]) {
        const { name, document } = createSamples(seed).icpFiling({ nature }).entity
        const { type, number } = document
        expect(findingsOf('domain-template-organization', { name, document: { type, number } })).toEqual([])
      }
    },
  )

  it('takes a mobile and a landline', () => {
    for (const phone of ['13911012025', '0086-010-68870788', '010-68870788']) {
      expect(findingsOf('domain-template-individual', { phone })).toEqual([])
    }
  })

  it('gives canonical texts back', () => {
    const filing = { ...readFiling('domain-template-individual'), phone: '+86 139 1101 2025', postcode: '１０００８３' }
    const report = checkDomainTemplate(filing, { today })
    expect(report.ok && report.value).toEqual({ ...readFiling('domain-template-individual') })
  })
})
