import { describe, expect, it } from 'vitest'
import { issueSamples } from '../../docs/issue-samples.ts'
import type { Issue, IssueCode } from '../../src/foundation/issue.ts'
import { describeIssue } from '../../src/locale/describe.ts'
import { en } from '../../src/locale/en.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { zhTW } from '../../src/locale/zh-TW.ts'
import { sampleParams } from '../locale/sample-params.ts'

const codes = Object.keys(zhCN.issues) as IssueCode[]
const samples: Readonly<Partial<Record<IssueCode, readonly object[]>>> = issueSamples

const issueOf = (code: string, params: object): Issue =>
  ({ code, severity: 'error', path: [], params }) as unknown as Issue

/** Texts that read alike but for what stands in their slots: a kind of number, a word, a count. */
const textOf = (code: IssueCode, params: object) => describeIssue(issueOf(code, params), zhCN)

describe('samples of findings', () => {
  it('are there for every code that has params, with the params of the catalogue', () => {
    // Of params that may be absent the first sample is without them.
    const withParams = codes.filter((code) => sampleParams[code].some((params) => Object.keys(params).length > 0))
    expect(Object.keys(samples).sort()).toEqual([...withParams].sort())
    for (const code of withParams) {
      const known = sampleParams[code].map((params) => Object.keys(params).sort().join())
      for (const params of samples[code]!) expect(known, code).toContain(Object.keys(params).sort().join())
    }
  })

  it('each have a text of their own', () => {
    for (const [code, list] of Object.entries(samples)) {
      const texts = list!.map((params) => textOf(code as IssueCode, params))
      expect(new Set(texts).size, code).toBe(texts.length)
    }
  })
})

describe.each([zhCN, zhTW, en])('messages of $id', (locale) => {
  const texts = codes.flatMap((code) =>
    (samples[code] ?? [{}]).map((params) => [code, describeIssue(issueOf(code, params), locale)] as const),
  )

  it.each(texts)('%s: %s', (_, text) => {
    // No word twice, no slot left empty.
    expect(text).not.toMatch(/\b([a-z]{2,}) \1\b|([\u4e00-\u9fff]{2,})\2/i)
    expect(text.replace('“（）”', '')).not.toMatch(/ {2}|“”|（）|\(\)|[，：；:;,]$|undefined|NaN/)
    // “This is a passport number, not a passport number.”
    expect(text).not.toMatch(/这是(.+)，不是\1|This is (.+), not \2/)
    // It stands alone: nothing else is shown beside it. An example is not what is to be entered.
    expect(text).not.toMatch(/按建议|按建議|as suggested|the suggestion/)
    expect(text).not.toMatch(/写成[0-9A-Z+京粤军h]|寫成[0-9A-Z+京粵軍h]|[Ww]rite .*as [0-9+京粤军h]/)
  })
})
