import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkIcpFiling } from '../../src/filing/check-filing.ts'
import { icpFiling } from '../../src/schema/filing.ts'
import { filingOf, readFiling, today } from './cases.ts'
import { COMPLETE, missingFields } from './places.ts'
import { expectRow, findingsOf, type Row } from './rows.ts'
import { fieldRows } from './visit.rows.ts'

describe('a complete filing', () => {
  it('has every field of the form, in every type of service', () => {
    expect(missingFields()).toEqual([])
  })

  it.each(['icp-complete', ...COMPLETE.icp, ...COMPLETE['public-security'], ...COMPLETE['domain-template']])(
    '%s',
    (base) => {
      expect(findingsOf(base, {})).toEqual([])
    },
  )
})

describe('every field by its type', () => {
  const byPlace = new Map<string, Row[]>()
  for (const row of fieldRows) {
    const place = `${row.base} ${row.name.split(' ')[0]}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), row])
  }

  it.each([...byPlace])('%s', (_, rows) => {
    for (const row of rows) expectRow(row)
  })
})

describe('long lists', () => {
  it('of which the first 200 items are looked at stay as they are', () => {
    const filing = readFiling('icp-complete') as { services: unknown[] }
    const copy = structuredClone(filing)
    copy.services = Array.from({ length: 201 }, () => ({ ...(filing.services[0] as object), name: ' 青竹官网 ' }))
    const before = JSON.stringify(copy)
    const report = checkIcpFiling(copy, { today })
    expect(report.ok).toBe(false)
    expect(JSON.stringify(copy) === before).toBe(true)
  })
})

describe('a private key', () => {
  const key = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const secret = key.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
  const open = key.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  const places: [string, readonly (string | number)[]][] = [
    ['entity.remarks', ['entity', 'remarks']],
    ['entity.document.address', ['entity', 'document', 'address']],
    ['services.0.name', ['services', 0, 'name']],
    ['services.0.remarks', ['services', 0, 'remarks']],
    ['services.2.domains.0', ['services', 2, 'domains', 0]],
  ]

  it.each(places)('is told of at %s, and of a public one nothing is said', (place, path) => {
    const found = (text: string) =>
      checkIcpFiling(filingOf({ base: 'icp-complete', set: { [place]: text } }), { today }).issues
    const insecure = found(`签名 ${secret}`).filter((issue) => issue.code === 'field.insecure')
    expect(insecure).toEqual([{ code: 'field.insecure', severity: 'error', path, params: {} }])
    expect(found(`签名 ${open}`).map((issue) => issue.code)).not.toContain('field.insecure')
    for (const { suggestion: _, ...issue } of found(secret))
      expect(JSON.stringify(issue)).not.toContain(secret.slice(40, 60))
  })

  it('by the zod model as by the walker', () => {
    const filing = filingOf({ base: 'icp-complete', set: { 'entity.remarks': secret } })
    const parsed = icpFiling({ today }).safeParse(filing)
    expect(parsed.error?.issues.map((issue) => issue.path)).toEqual([['entity', 'remarks']])
  })
})
