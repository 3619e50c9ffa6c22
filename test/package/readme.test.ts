import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  checkPublicSecurityFiling,
  checkServiceName,
  formatOfficePhone,
  isOfficePhone,
  isResidentId,
  parseOfficePhone,
  parseResidentId,
  parseSocialCreditCode,
} from '../../src/index.ts'
import { describeIssue, en, fieldLabel, zhCN } from '../../src/locale.ts'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

describe('README', () => {
  it('shows what really comes out', () => {
    const office = parseOfficePhone('(010) 6887-0788')
    expect(office.ok && office.value.text).toBe('0086-010-68870788')
    expect(parseOfficePhone('010-00000000').issues[0]?.code).toBe('office_phone.placeholder')
    const resident = parseResidentId('11010519491231002x')
    expect(resident.ok && resident.value).toMatchObject({
      text: '11010519491231002X',
      birthDate: '1949-12-31',
      sex: 'female',
    })
    expect(parseResidentId('91350100M000100Y43').issues[0]?.params).toEqual({ kind: 'social-credit-code' })
    expect(parseSocialCreditCode('11010519491231002X')).toMatchObject({
      ok: false,
      issues: [{ code: 'social_credit_code.wrong_kind', severity: 'error', path: [], params: { kind: 'resident-id' } }],
    })
  })

  it('asks, and formats, as it says', () => {
    expect(isResidentId(' 11010519491231002x')).toBe(true)
    expect(isResidentId('11010519491231002x', { canonical: true })).toBe(false)
    expect(isOfficePhone('010-68870788')).toBe(true)
    expect(formatOfficePhone('(010) 6887-0788', 'filing')).toBe('0086-010-68870788')
    const context = { service: 'website', nature: '个人' as never } as const
    expect(checkServiceName('青竹茶业', context).issues[0]?.code).toBe('context.unknown')
  })

  it.each([
    ['README.md', en, ': '],
    ['README.zh-CN.md', zhCN, '：'],
  ] as const)('%s prints the finding on the draft as it is printed', (file, locale, colon) => {
    const draft = { entity: { nature: 'enterprise', principal: { name: '王先生' } } }
    const lines = checkPublicSecurityFiling(draft, { draft: true }).issues.map(
      (issue) => `// ${fieldLabel(issue.path, locale)}${colon}${describeIssue(issue, locale)}`,
    )
    expect(lines).toHaveLength(1)
    expect(read(file)).toContain(lines[0])
  })

  it('has the naming of the command', async () => {
    const { fullNaming } = await import('../../src/naming.ts')
    expect(read('README.md')).toContain("import { fullNaming } from 'beian/naming'")
    expect(read('README.zh-CN.md')).toContain('`beian/naming` 的 `fullNaming()`')
    const check = fullNaming()
    const individual = { service: 'website', nature: 'individual' } as const
    expect(check('英文化妆课', individual).issues).toEqual([])
    expect(checkServiceName('英文化妆课', individual).issues.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('names only what exists', async () => {
    const exported: Record<string, unknown> = {
      ...(await import('../../src/index.ts')),
      ...(await import('../../src/rules.ts')),
      ...(await import('../../src/footer.ts')),
    }
    const named = [
      ...read('README.md').matchAll(/`((?:parse|check|is|create|find|mask|explain|verdict|loggable|to)[A-Z]\w+)/g),
    ]
    for (const [, name] of named) expect(exported, name).toHaveProperty(name!)
    expect(named.length).toBeGreaterThan(25)
  })
})
