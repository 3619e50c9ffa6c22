import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import { readFiling, today } from '../filing/cases.ts'

const parsed: unknown[] = vi.hoisted(() => [])

vi.mock('../../src/identity/resident-id.ts', async (original) => {
  const actual = await original<typeof import('../../src/identity/resident-id.ts')>()
  const parseResidentId: typeof actual.parseResidentId = (input, options) => {
    parsed.push(input)
    return actual.parseResidentId(input, options)
  }
  return { ...actual, parseResidentId }
})

/** The ID numbers of a filing, as often as they stand in it. */
function residentIds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { type, number } = value as { type?: unknown; number?: unknown }
  const own = type === 'resident-id' && typeof number === 'string' ? [number] : []
  return [...own, ...Object.values(value).flatMap(residentIds)]
}

describe('an ID number in a filing is parsed once', () => {
  beforeEach(() => {
    parsed.length = 0
  })

  it.each([
    ['icp-complete', checkIcpFiling],
    ['icp-individual-website', checkIcpFiling],
    ['public-security-complete-website', checkPublicSecurityFiling],
    ['public-security-individual-website', checkPublicSecurityFiling],
    ['domain-template-individual', checkDomainTemplate],
  ] as const)('%s', (base, check) => {
    const filing = readFiling(base)
    const numbers = residentIds(filing)
    expect(numbers.length).toBeGreaterThan(0)
    expect(check(filing, { today }).ok).toBe(true)
    expect([...parsed].sort()).toEqual(numbers.sort())
  })
})
