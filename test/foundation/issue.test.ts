import { describe, expect, it } from 'vitest'
import { advice, at, error, groupIssues, loggable, severities, warning } from '../../src/foundation/issue.ts'

const checksum = error('resident_id.checksum', {})

describe('issues', () => {
  it('are plain data with an empty path', () => {
    expect(checksum).toEqual({ code: 'resident_id.checksum', severity: 'error', path: [], params: {} })
    expect(warning('resident_id.retired', { until: 1990 }).severity).toBe('warning')
    expect(advice('resident_id.checksum', {})).toEqual({ ...checksum, severity: 'advice' })
    expect(JSON.parse(JSON.stringify(checksum))).toEqual(checksum)
  })

  it('carry the rule and the suggestion given, and no empty keys', () => {
    const issue = error(
      'resident_id.checksum',
      {},
      { rule: 'identity/document-not-expired', suggestion: { kind: 'text', text: '1' } },
    )
    expect(issue).toMatchObject({ rule: 'identity/document-not-expired', suggestion: { kind: 'text', text: '1' } })
    expect(Object.keys(checksum).sort()).toEqual(['code', 'params', 'path', 'severity'])
  })

  it('at prefixes the path and leaves the original alone', () => {
    const inner = at(['number'], checksum)
    expect(at(['entity', 'document'], inner).path).toEqual(['entity', 'document', 'number'])
    expect(at(['services', 0], checksum).path).toEqual(['services', 0])
    expect(at([], inner).path).toEqual(['number'])
    expect(inner.path).toEqual(['number'])
    expect(checksum.path).toEqual([])
  })

  it('have each a path of their own, also those reported at one place', () => {
    const place = ['services', 0]
    const [one, two] = [at(place, checksum), at(place, checksum)]
    ;(one.path as (string | number)[]).unshift('filing')
    ;(error('resident_id.checksum', {}).path as string[]).unshift('contact')
    expect(two.path).toEqual(['services', 0])
    expect(place).toEqual(['services', 0])
    expect(error('resident_id.type', {}).path).toEqual([])
  })

  it('loggable drops the suggestion only', () => {
    const issue = error(
      'resident_id.checksum',
      {},
      { rule: 'identity/document-not-expired', suggestion: { kind: 'text', text: 'secret' } },
    )
    expect(JSON.stringify(loggable(issue))).not.toContain('secret')
    expect(loggable(issue)).toEqual({ ...checksum, rule: 'identity/document-not-expired' })
    expect(issue.suggestion).toBeDefined()
  })

  it('have one of three severities, the gravest first; the list is nobody’s to change', () => {
    expect(severities).toEqual(['error', 'warning', 'advice'])
    expect(() => (severities as string[]).push('info')).toThrow(TypeError)
  })

  it('groupIssues keeps the order in which paths and findings occur', () => {
    const first = at(['services', 0, 'domain'], checksum)
    const second = at(['entity'], checksum)
    const third = at(['services', 0, 'domain'], warning('resident_id.unknown', { part: 'county' }))
    const groups = groupIssues([first, second, third, checksum])
    expect([...groups]).toEqual([
      ['services.0.domain', [first, third]],
      ['entity', [second]],
      ['', [checksum]],
    ])
    expect(groupIssues([]).size).toBe(0)
  })

  it('groupIssues is safe with names of Object.prototype', () => {
    expect(groupIssues([at(['__proto__'], checksum)]).get('__proto__')).toHaveLength(1)
  })
})
