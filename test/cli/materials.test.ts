import { describe, expect, it } from 'vitest'
import { linesOf, run } from './run.ts'

const FILING = 'test/fixtures/filings/icp-enterprise-website.json'

describe('beian materials', () => {
  it('prints what is missing, and where it goes', async () => {
    const { code, out } = await run(['materials', FILING])
    expect(code).toBe(0)
    expect(out).toContain('[ ] 主办单位证件（entity.materials）')
    expect(out).toContain('依据')
  })

  it('prints one line of JSON for programs', async () => {
    const [line, ...more] = linesOf((await run(['materials', FILING, '--json'])).out)
    expect(more).toEqual([])
    expect((line!.materials as { material: string }[]).map(({ material }) => material)).toContain('principal-id')
  })
})
