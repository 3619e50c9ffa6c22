import { describe, expect, it } from 'vitest'
import { issueSamples } from '../../docs/issue-samples.ts'
import type { Issue, IssueCode } from '../../src/foundation/issue.ts'
import { describeIssue } from '../../src/locale/describe.ts'
import { en } from '../../src/locale/en.ts'
import type { Locale } from '../../src/locale/locale.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { zhTW } from '../../src/locale/zh-TW.ts'
import { sampleParams } from '../locale/sample-params.ts'

/** What `src/locale/README.md` promises of every text, as far as a program can see it. */

const codes = Object.keys(zhCN.issues) as IssueCode[]
const samples: Readonly<Partial<Record<IssueCode, readonly object[]>>> = issueSamples

/** Every text that a finding can have, with its code; whole, and as an error line. */
function textsOf(locale: Locale): (readonly [code: string, text: string, short: string])[] {
  return codes.flatMap((code) =>
    [...sampleParams[code], ...(samples[code] ?? [])].map((params) => {
      const issue = { code, severity: 'error', path: [], params } as unknown as Issue
      return [code, describeIssue(issue, locale), describeIssue(issue, locale, { short: true })] as const
    }),
  )
}

/** The texts that a pattern finds, each with its code. */
const found = (locale: Locale, pattern: RegExp): string[] => [
  ...new Set(
    textsOf(locale)
      .filter(([, text, short]) => pattern.test(text) || pattern.test(short))
      .map(([code, text]) => `${code}: ${text}`),
  ),
]

describe.each([zhCN, zhTW])('the words of $id', (locale) => {
  it('have the punctuation of Chinese between Chinese characters', () => {
    expect(found(locale, /[\u3400-\u9fff][,;:!?()][\u3400-\u9fff]|[\u3400-\u9fff] +[\u3400-\u9fff]/)).toEqual([])
  })

  it('speak to an applicant: no types of data, nobody blamed, nothing that is done behind the form', () => {
    expect(found(locale, /类型不对|类型错误|應為(?:對象|物件)|应为对象|布尔|布林/)).toEqual([])
    expect(found(locale, /编造|編造|捏造|虚假|虛假|乱填|亂填/)).toEqual([])
    expect(found(locale, /已替换|已替換|已去除/)).toEqual([])
    expect(found(locale, /此项必填|此項必填|还没有填完|還沒有填完|的样子|的樣子/)).toEqual([])
    // Half a number has been typed: what is missing is not that it exists.
    expect(
      found(locale, /没有.{0,8}这个|沒有.{0,8}這個(?!网站|網站|服务|服務|字段|欄位)/).filter(isNotOfForms),
    ).toEqual([])
  })

  it('call one thing by one name', () => {
    // 公安联网备案, APP, 接入服务商, 可以继续.
    expect(found(locale, /公安备案|公安備案/)).toEqual([])
    expect(found(locale, /App(?! Store|le)/)).toEqual([])
    expect(found(locale, /网站（应用）|網站（應用）/)).toEqual([])
  })

  it('keep no condition without its consequence in an error line', () => {
    const open = textsOf(locale).filter(([, , short]) => /[，；：](?:若|已有)(?!.*(?:请|請|可以|应|應)).*$/.test(short))
    expect(open.map(([code, , short]) => `${code}: ${short}`)).toEqual([])
  })
})

/** Where a whole form is looked up in, that it has no such part is the finding. */
function isNotOfForms(text: string): boolean {
  return !/^(?:key|two_forms|filed_service)\./.test(text)
}

describe('the words of zh-TW', () => {
  it('are Taiwan’s own where the mainland’s forms do not print them', () => {
    expect(found(zhTW, /服務器|網絡|信息模板|默認|鼠標|軟件|硬件|屏幕|打印|視頻|文件夾|擴展名/)).toEqual([])
  })
})

describe('the words of en', () => {
  it('are not grammar of another language', () => {
    const patterns = [
      /\bbelongs? into\b|\bdoes not belong into\b/,
      /\b(?:This|That|It|number|archive) is no (?!longer)/,
      /\bstands? (?:twice|behind|above|there|around|in front|before|anew)\b/,
      /\bhead a name\b|\blifted by\b|\bwould be returned\b|\bis returned\b|\banew\b/,
      /\bgo on if\b|\blies? in\b|\blie in\b|\b(?:is|are) due\b(?! within)/,
      /, this (?:one|number|name) has\b|, here are\b/,
      /\bmisspelt\b|\bcolour/,
    ]
    for (const pattern of patterns) expect(found(en, pattern), String(pattern)).toEqual([])
  })

  it('are sentences: a capital or a quoted word first, a full stop or a question mark last, no space doubled', () => {
    const wrong = textsOf(en).filter(([, text]) => !/^[A-Z“"\d.].*[.?]$/s.test(text) || / {2}/.test(text))
    expect(wrong.map(([code, text]) => `${code}: ${text}`)).toEqual([])
  })
})
