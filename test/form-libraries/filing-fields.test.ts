import { describe, expect, it } from 'vitest'
import { type FilingField, filingFields } from '../../src/forms.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import {
  checkDomainTemplate,
  checkIcpFiling,
  checkPublicSecurityFiling,
  emptyDomainTemplate,
  emptyIcpFiling,
  emptyPart,
  emptyPublicSecurityFiling,
  keysOf,
} from '../../src/index.ts'
import { en, sectionTitle, zhCN } from '../../src/locale.ts'
import { formOfGallery, leavesOf, mistakenOf, put, readMistakes, readRight, valueIn } from '../properties/gallery.ts'
import { oddValues } from '../properties/odd-values.ts'

const rights = readRight()
const gallery = [...rights.map(({ filing }) => filing), ...readMistakes().map((row) => mistakenOf(row, rights))]
const checks = { icp: checkIcpFiling, 'public-security': checkPublicSecurityFiling }
const named = (fields: readonly FilingField[], name: string) => fields.find((field) => field.name === name)
const names = (fields: readonly FilingField[]) => fields.map(({ name }) => name)
const MISSING = /^(?:field\.(?:required|too_small)|validity\.required|notice\.required)$/

/** The field at which a path is filled in: that of a period for its dates. */
function fieldFor(fields: readonly FilingField[], path: readonly (string | number)[]): FilingField | undefined {
  const key = path.join('.')
  return fields.find((field) => {
    const own = field.path.join('.')
    return own === key || (field.control === 'period' && key.startsWith(`${own}.`))
  })
}

type Check = (
  filing: unknown,
  options: { today: string },
) => { readonly issues: readonly Pick<Issue, 'code' | 'severity' | 'path'>[] }

/** What the check says is missing, as an error, by the fields that a form shows. */
function missingIn(filing: object, check: Check): readonly string[] {
  const fields = filingFields(filing)
  const missing = check(filing, { today: '2026-11-28' }).issues.filter(
    ({ code, severity }) => severity === 'error' && MISSING.test(code),
  )
  return [...new Set(missing.map(({ path }) => fieldFor(fields, path)?.name ?? `no field ${path.join('.')}`))].sort()
}

const requiredIn = (filing: object) => names(filingFields(filing).filter(({ required }) => required)).sort()

describe('filingFields', () => {
  it('has a field for everything that is missing in a blank filing, and calls exactly those required', () => {
    for (const kind of keysOf('filing-kind')) {
      for (const nature of ['individual', 'enterprise', 'institution'] as const) {
        for (const service of keysOf('service-type')) {
          const filing = emptyIcpFiling({ kind, nature, services: [service] })
          filing.entity.principal.document.type = 'resident-id'
          const blank = requiredIn(filing).filter((name) => {
            const value = valueIn(filing, named(filingFields(filing), name)!.path)
            return (
              !['kind', 'entity.nature', 'entity.principal.document.type'].includes(name) &&
              value !== 'entity' &&
              !(Array.isArray(value) && value.length > 0)
            )
          })
          expect([kind, nature, service, missingIn(filing, checkIcpFiling)]).toEqual([kind, nature, service, blank])
        }
      }
    }
  })

  it('does so of the other forms', () => {
    for (const nature of ['individual', 'enterprise'] as const) {
      for (const service of ['website', 'app'] as const) {
        const filing = emptyPublicSecurityFiling({ nature, service })
        const known = [
          'account',
          'entity.nature',
          'service.principal',
          'service.securityPrincipal',
          'service.opinionGuide',
        ]
        expect(missingIn(filing, checkPublicSecurityFiling)).toEqual(
          requiredIn(filing).filter((name) => !known.includes(name)),
        )
      }
    }
    const template = emptyDomainTemplate()
    expect(missingIn(template, checkDomainTemplate)).toEqual(requiredIn(template))
  })

  it('has a field for whatever a filing of the gallery lacks, and for all that stands in it', () => {
    for (const filing of gallery) {
      const fields = filingFields(filing)
      const missing = checks[formOfGallery(filing)](filing).issues.filter(({ code }) => code === 'field.required')
      for (const { path } of missing) {
        const isShown =
          fields.some((field) => field.path.join('.').startsWith(path.join('.'))) || fieldFor(fields, path)
        expect([path, Boolean(isShown)]).toEqual([path, true])
      }
    }
  })

  it('calls no field required that a filing in order leaves blank', () => {
    for (const { name, filing } of rights) {
      const blank = filingFields(filing).filter(({ required, path }) => required && valueIn(filing, path) === undefined)
      expect([name, names(blank)]).toEqual([name, []])
    }
  })

  it('calls required what a filing in order may not lose', () => {
    let asked = 0
    for (const { filing } of rights.filter((_, index) => index % 4 === 0)) {
      const check = checks[formOfGallery(filing)]
      for (const field of filingFields(filing)) {
        if (field.control === 'list' || field.control === 'files' || field.control === 'person') continue
        const copy = structuredClone(filing)
        put(copy as object, field.path, undefined)
        const isMissed = check(copy, { today: '2026-11-28' }).issues.some(
          ({ code, path, severity }) => severity === 'error' && MISSING.test(code) && path.join() === field.path.join(),
        )
        asked++
        if (isMissed) expect([field.name, field.required]).toEqual([field.name, true])
      }
    }
    expect(asked).toBeGreaterThan(500)
  })

  it('stands every field once, in the section that a report has for it', () => {
    for (const { filing } of rights) {
      const fields = filingFields(filing)
      expect(new Set(names(fields)).size).toBe(fields.length)
      for (const { section, path, label, group } of fields) {
        expect(path.slice(0, section.length)).toEqual(section)
        if (group) expect(path.slice(0, group.path.length)).toEqual(group.path)
        expect(sectionTitle(section, filing)).not.toBe('')
        expect(label).not.toBe('')
      }
    }
  })

  it('shows what has no place only where something stands in it', () => {
    const filing = emptyIcpFiling({ nature: 'enterprise' })
    expect(names(filingFields(filing))).not.toContain('entity.icpNumber')
    filing.entity.icpNumber = '京ICP备16020626号'
    expect(names(filingFields(filing))).toContain('entity.icpNumber')
    filing.services[0]!.ipOnly = true
    expect(names(filingFields(filing))).not.toContain('services[0].domain')
    filing.services[0]!.domain = 'qingzhu.cn'
    expect(named(filingFields(filing), 'services[0].domain')?.required).toBe(false)
    const own = emptyIcpFiling({ nature: 'individual' })
    expect(names(filingFields(own)).filter((name) => name.startsWith('entity.legalRepresentative'))).toEqual([])
    expect(names(filingFields(emptyPublicSecurityFiling({ nature: 'individual' })))).not.toContain('entity.head.name')
    const police = emptyPublicSecurityFiling()
    police.service.ownDomain = false
    expect(names(filingFields(police))).not.toContain('service.domain')
  })

  it('asks for what an object needs once something is in it', () => {
    const filing = emptyIcpFiling({ nature: 'enterprise' })
    const holder = () => named(filingFields(filing), 'services[0].domainRegistration.holder')?.required
    expect(holder()).toBe(false)
    filing.services[0]!.domainRegistration.registrar = '阿里云计算有限公司'
    expect(holder()).toBe(true)
  })

  it('groups what belongs to one object of a section, whatever objects that has in it', () => {
    const fields = filingFields(emptyIcpFiling({ nature: 'enterprise' }))
    const groupOf = (name: string) => named(fields, name)?.group?.label
    expect(groupOf('entity.name')).toBeUndefined()
    expect(groupOf('entity.principal.name')).toBeUndefined()
    expect(groupOf('entity.document.number')).toBe('主办单位证件')
    expect(groupOf('entity.principal.document.number')).toBe('负责人证件')
    expect(groupOf('entity.legalRepresentative.name')).toBe('法定代表人')
    expect(groupOf('entity.legalRepresentative.document.number')).toBe('法定代表人')
  })

  it('goes into the rows of lists and into persons of their own', () => {
    const filing = emptyIcpFiling({ nature: 'enterprise' })
    const service = filing.services[0]!
    expect(named(filingFields(filing), 'services[0].preApprovals')).toMatchObject({
      control: 'list',
      required: false,
      parts: [{ value: 'pre-approval', label: '前置审批' }],
    })
    service.preApprovals.push(emptyPart('pre-approval'))
    expect(named(filingFields(filing), 'services[0].preApprovals[0].number')).toMatchObject({
      required: true,
      group: { path: ['services', 0, 'preApprovals', 0], label: '前置审批 1' },
    })
    expect(named(filingFields(filing), 'services[0].principal')).toMatchObject({
      control: 'person',
      options: [{ value: 'entity', label: '与主体负责人相同' }],
      parts: [{ value: 'icp-principal', label: '网站负责人' }],
    })
    service.principal = emptyPart('icp-principal')
    expect(named(filingFields(filing), 'services[0].principal.mobile')).toMatchObject({
      required: true,
      section: ['services', 0, 'principal'],
    })
  })

  it('asks for the type of a service that has none, and for nothing else of it', () => {
    const fields = filingFields({ form: 'icp/1', services: [{}] }).filter(
      ({ path }) => path.length > 1 && path[0] === 'services',
    )
    expect(fields.map(({ name, options }) => [name, options?.map(({ value }) => value)])).toEqual([
      ['services[0].type', keysOf('service-type')],
    ])
    expect(named(filingFields({ form: 'public-security/1' }), 'service.type')?.options).toHaveLength(2)
  })

  it('offers the papers of the nature, and what can be chosen in the language that is asked for', () => {
    const documents = (nature: string) =>
      named(filingFields({ form: 'icp/1', entity: { nature } }), 'entity.document.type')?.options?.map(
        ({ value }) => value,
      )
    expect(documents('individual')).toEqual([...keysOf('person-document')])
    expect(documents('medical-institution')).toEqual(['medical-practice-license'])
    expect(documents('')).toEqual([...keysOf('person-document'), ...keysOf('organization-document')])
    const english = filingFields(emptyIcpFiling(), { locale: en })
    expect(named(english, 'entity.nature')).toMatchObject({ label: 'Nature', options: { 3: { label: 'Enterprise' } } })
    expect(named(english, 'services[0].ipRanges')?.note).toBe(en.notes['icp-website.ipRanges'])
    expect(named(filingFields(emptyIcpFiling(), { locale: zhCN }), 'entity.principal.mobile')?.note).toBe(
      '接收短信核验',
    )
    expect(named(english, 'provinceCode')?.options).toHaveLength(31)
  })

  it('has the form’s leaves for each leaf of a complete filing', () => {
    for (const { filing } of rights) {
      const fields = filingFields(filing)
      const orphans = leavesOf(filing)
        .filter((path) => !/^(?:form|type)$/.test(String(path[path.length - 1])) || path.includes('document'))
        .filter((path) => !fields.some((field) => path.join('.').startsWith(field.path.join('.'))))
      expect(orphans).toEqual([])
    }
  })

  it('takes anything, and throws at nothing but a locale that is none', () => {
    for (const value of [...oddValues]) {
      expect(Array.isArray(filingFields(value))).toBe(true)
      expect(Array.isArray(filingFields({ form: 'icp/1', entity: value, services: value }))).toBe(true)
      expect(Array.isArray(filingFields({ form: 'icp/1', services: [value], entity: { document: value } }))).toBe(true)
      if (typeof value !== 'object') expect(Array.isArray(filingFields(emptyIcpFiling(), value as never))).toBe(true)
    }
    expect(() => filingFields(emptyIcpFiling(), { locale: 'en' as never })).toThrow(TypeError)
  })

  it('walks no more than the first 200 of a list, and changes nothing', () => {
    const filing = emptyIcpFiling({ nature: 'enterprise' })
    filing.services = Array.from({ length: 1000 }, () => emptyPart('icp-website'))
    const before = JSON.stringify(filing)
    const services = new Set(filingFields(filing).map(({ path }) => (path[0] === 'services' ? path[1] : undefined)))
    expect(services.size).toBe(201)
    expect(JSON.stringify(filing)).toBe(before)
  })
})
