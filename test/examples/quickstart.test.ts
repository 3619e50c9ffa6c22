import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { checkIcpFiling } from '../../src/index.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/quickstart/${name}`, import.meta.url), 'utf8'))
const today = '2026-11-21'

describe('the quickstart', () => {
  it('has a filing that is ready', () => {
    expect(checkIcpFiling(read('filing.json'), { today }).issues).toEqual([])
  })

  it('has a draft in which at least fifteen different mistakes are found, each of those that the forms warn of', () => {
    const { issues } = checkIcpFiling(read('draft.json'), { today, draft: true })
    const found = issues
      .filter((issue) => issue.severity === 'error')
      .map((issue) => `${issue.path.join('.')} ${issue.code}`)
    expect(new Set(found).size).toBeGreaterThanOrEqual(15)
    for (const mistake of [
      'entity.document.number social_credit_code.wrong_kind', // an enterprise with an ID number
      'entity.principal.name person_name.not_allowed', // 王先生
      'entity.principal.document.number resident_id.range', // born on 2025-02-30
      'entity.principal.document.validity.until validity.expired',
      'entity.principal.emergencyPhone emergency_phone.duplicate',
      'entity.principal.officePhone office_phone.placeholder', // 010-00000000
      'services.0.name service_name.not_allowed', // 中国…新闻网
      'services.1.name service_name.format', // the domain as name
      'services.2.name service_name.not_allowed', // 某某市人民政府
    ]) {
      expect(found).toContain(mistake)
    }
    const warned = issues.filter((issue) => issue.severity === 'warning').map((issue) => issue.code)
    expect(warned).toContain('icp_number.mismatch') // 川ICP备
  })

  it('tells errors, warnings and advice apart, and counts each', async () => {
    const lines: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line: string) => {
      lines.push(...line.split('\n'))
    })
    vi.doMock('beian', () => import('../../src/index.ts'))
    vi.doMock('beian/locale', () => import('../../src/locale.ts'))
    vi.doMock('beian/rules', () => import('../../src/rules.ts'))
    await import('../../examples/quickstart/index.mjs' as string)
    vi.restoreAllMocks()
    const { issues } = checkIcpFiling(read('draft.json'), { today, draft: true })
    for (const [mark, severity] of [
      ['✗', 'error'],
      ['!', 'warning'],
      ['·', 'advice'],
    ]) {
      const due = issues.filter((issue) => issue.severity === severity).length
      expect(due, severity).toBeGreaterThan(0)
      expect(
        lines.filter((line) => line.startsWith(`    ${mark} `)),
        severity,
      ).toHaveLength(due)
    }
    expect(lines.at(-1)).toMatch(/^ {2}\d+处错误，\d+处提醒，\d+处建议$/)
  })
})
