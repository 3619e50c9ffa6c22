import { describe, expect, it } from 'vitest'
import { expectRow, findingsOf } from '../rows.ts'
import { assessmentRows, commercialRows } from './commercial.rows.ts'

describe('services that users pay for', () => {
  it.each(commercialRows)('$name', expectRow)

  it('are asked for their license of companies alone, and not of drafts', () => {
    const { base, set } = commercialRows[0]!
    const codes = (changes: object, draft = false) =>
      findingsOf(base, { ...set, ...changes }, draft).map(({ code }) => code)
    expect(codes({})).toContain('commercial_license.missing')
    expect(codes({}, true)).not.toContain('commercial_license.missing')
    expect(codes({ 'entity.nature': 'institution' })).not.toContain('commercial_license.missing')
    expect(codes({ kind: 'add-access', 'services.0.icpNumber': '京B2-20190059-1' })).not.toContain(
      'commercial_license.missing',
    )
  })
})

describe('services in which the public speaks', () => {
  it.each(assessmentRows)('$name', expectRow)
})
