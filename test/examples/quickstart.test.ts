import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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
})
