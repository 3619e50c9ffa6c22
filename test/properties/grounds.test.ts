import { describe, expect, it } from 'vitest'
import type { Ground, Issue, IssueCode } from '../../src/foundation/issue.ts'
import { changed, readFiling } from '../filing/cases.ts'
import { everyRow } from '../filing/every-row.ts'
import { findingsOf, type Row } from '../filing/rows.ts'

/** Papers that findings ask for by their code. */
const OTHERS: Readonly<Partial<Record<IssueCode, string>>> = {
  'commercial_license.missing': '增值电信业务经营许可证',
  'safety_assessment.missing': '安全评估报告',
}

/** What a filing holds where a ground is given, in the least words. */
function given({ code, params, suggestion }: Issue, { fact, path }: Ground, filing: object): unknown {
  const before = path.reduce<unknown>((holder, step) => (holder as Record<string, unknown> | undefined)?.[step], filing)
  switch (fact) {
    case 'remark':
      return suggestion?.kind === 'remark'
        ? suggestion.text
        : '本网站是个人网站，记录学习和生活，不含企业、单位等组织的信息，不向用户收费。'
    case 'pre-approval': {
      const { permits } = suggestion as { permits: readonly string[] }
      return [...((before as unknown[] | undefined) ?? []), { type: permits[0], number: '网文〔2025〕1234-001号' }]
    }
    case 'material': {
      const asked = code === 'material.missing' ? params.material : OTHERS[code]
      const paper = { kind: asked ?? '授权书、居住证、建设方案书、监护人户口本', file: { name: 'papers.pdf' } }
      return [...(Array.isArray(before) ? before : []), paper]
    }
    case 'trademark':
      return '第12345678号'
    case 'national-level':
    case 'government-authorized':
      return true
    default:
      throw new Error(`nothing gives ${fact} yet`)
  }
}

const isSame = (one: Issue, other: Issue): boolean =>
  one.code === other.code && one.rule === other.rule && one.path.join('.') === other.path.join('.')

const withGrounds = everyRow.flatMap((row): (readonly [Row, Issue])[] =>
  findingsOf(row.base, row.set, row.draft)
    .filter(({ liftedBy }) => liftedBy !== undefined)
    .map((issue) => [row, issue]),
)

describe('what lifts a finding', () => {
  it('is a place in the filing, and silences that finding where it is given', () => {
    expect(withGrounds.length).toBeGreaterThan(20)
    for (const [row, issue] of withGrounds) {
      expect(issue.liftedBy, row.name).not.toEqual([])
      for (const ground of issue.liftedBy!) {
        const filing = changed(readFiling(row.base), row.set)
        const answer = { ...row.set, [ground.path.join('.')]: given(issue, ground, filing) }
        const left = findingsOf(row.base, answer, row.draft).filter((other) => isSame(other, issue))
        expect(left, `${row.name}: ${ground.fact} at ${ground.path.join('.')}`).toEqual([])
      }
    }
  })

  it('is told with every remark that is suggested', () => {
    for (const row of everyRow) {
      for (const { code, suggestion, liftedBy } of findingsOf(row.base, row.set, row.draft)) {
        if (suggestion?.kind !== 'remark') continue
        expect(
          liftedBy?.map(({ fact }) => fact),
          `${row.name}: ${code}`,
        ).toContain('remark')
      }
    }
  })
})
