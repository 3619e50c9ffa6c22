import { describe, expect, it } from 'vitest'
import { rules } from '../../src/data/rules/table.ts'
import { applySuggestions } from '../../src/filing/apply-suggestions.ts'
import { compareFilings } from '../../src/filing/compare-filings.ts'
import { changed, today } from './cases.ts'
import { type Loose, pairOf, pairRows, SITE } from './compare-filings.rows.ts'

const told = (first: unknown, second: Loose): readonly Loose[] => {
  const isTemplate = second.form === 'domain-template/1'
  const comparison = isTemplate
    ? compareFilings(first, undefined, second, { today })
    : compareFilings(first, second, undefined, { today })
  const at = isTemplate ? comparison.template : comparison.publicSecurity
  expect(comparison.issues).toEqual(at)
  expect(comparison.ok).toBe(!at.some(({ severity }) => severity === 'error'))
  return at
}

const lineOf = ({ severity, path, code, params: { part = '', other = '' } }: Loose) =>
  `${severity} ${path.join('.')} ${code} ${part} ${other}`.trim()

describe('what two forms say differently', () => {
  it.each(pairRows)('$other: $name', (row) => {
    const { first, second } = pairOf(row, row.set)
    const found = told(first, second)
    expect(found.map(lineOf)).toEqual(row.found)
    for (const { rule } of found) expect(rules.map(({ id }) => id)).toContain(rule)
    const near = pairOf(row, row.near)
    expect(told(near.first, near.second).map(lineOf), 'the one that obeys').toEqual([])
    if (row.meant === undefined) return
    expect(found.map(({ suggestion }) => suggestion?.text)).toContain(row.meant)
    expect(told(first, applySuggestions(second, found)).map(lineOf), 'as suggested').toEqual([])
  })

  it('has a row for every rule', () => {
    const seen = new Set(
      pairRows.flatMap((row) =>
        told(...(Object.values(pairOf(row, row.set)) as [unknown, Loose])).map(({ rule }) => rule),
      ),
    )
    const all = rules.map(({ id }) => id).filter((id) => /^filing\/(?:same-|template-)/.test(id))
    expect(all.filter((id) => !seen.has(id))).toEqual([])
  })
})

describe('the comparison', () => {
  const { first, second } = pairOf(SITE, {}) as { first: Loose; second: Loose }

  it('names the service that the other form is about', () => {
    const [site] = first.services as [object]
    const other = { ...site, name: '青竹学堂', domain: 'qingzhu-xuetang.cn', icpNumber: undefined }
    const services = [{ type: 'mini-program', name: second.service.name }, other, site]
    expect(compareFilings({ ...first, services }, second, undefined, { today })).toMatchObject({
      service: 2,
      issues: [],
    })
    expect(compareFilings(first, undefined)).toMatchObject({ ok: true, issues: [] })
  })

  it('compares nothing that does not hold in itself', () => {
    const broken = changed(second, {
      'entity.document.number': '91110108MA01A2B32H',
      'service.ipRanges': '300.1.1.1',
      'service.icpNumber': 'x',
      'entity.principal.document.number': '110108198805120026',
      'entity.principal.name': '李小姐',
    })
    expect(told(first, broken)).toEqual([])
  })

  it('says so where something is no form, or another one', () => {
    expect(compareFilings(undefined, second)).toMatchObject({ ok: false, icp: [{ code: 'field.required', path: [] }] })
    expect(compareFilings([], second)).toMatchObject({ ok: false, icp: [{ code: 'field.type' }] })
    expect(compareFilings(first, 7, 'x')).toMatchObject({
      publicSecurity: [{ code: 'field.type' }],
      template: [{ code: 'field.type' }],
    })
    expect(compareFilings(second, first)).toMatchObject({
      icp: [{ code: 'field.unknown', path: ['form'] }],
      publicSecurity: [{ code: 'field.unknown', path: ['form'] }],
    })
  })

  it('takes severities of the caller', () => {
    const other = changed(second, { 'service.name': '青竹在线' })
    const with_ = (severity: object) => compareFilings(first, other, undefined, { today, severity })
    expect(with_({ 'filing/same-service-name': 'error' }).ok).toBe(false)
    expect(with_({ 'two_forms.mismatch': 'off' }).issues).toEqual([])
    expect(() => with_({ 'two_forms.mismach': 'off' })).toThrow(RangeError)
  })

  it('leaves both as they were', () => {
    const before = JSON.stringify([first, second])
    compareFilings(first, second)
    expect(JSON.stringify([first, second])).toBe(before)
  })
})
