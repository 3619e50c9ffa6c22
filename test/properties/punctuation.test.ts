import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTsv } from '../../src/data/read-tsv.ts'
import type { Issue, IssueCode } from '../../src/foundation/issue.ts'
import { describeIssue } from '../../src/locale/describe.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { zhTW } from '../../src/locale/zh-TW.ts'
import { sampleParams } from '../locale/sample-params.ts'

const DATA = new URL('../../src/data/', import.meta.url)

/** Columns that hold patterns, lists or what applicants typed, not sentences of the house. */
const NO_PROSE = [
  'operating-licenses/source.tsv labels word number text',
  'naming/examples.tsv name entity',
  'naming/folding.tsv from to',
  'province-demands/source.tsv value',
  'materials/words.tsv words not',
  'providers/source.tsv shorts',
]

const isExempt = (file: string, column: string): boolean =>
  NO_PROSE.some((line) => line.startsWith(`${file} `) && line.split(' ').includes(column))

/** More Chinese than Latin: an English note may quote a Chinese word between its own commas. */
function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han > (text.match(/[A-Za-z]/g)?.length ?? 0)
}

/** Punctuation of Latin script right beside Chinese: “广东:名称含…”. Where digits or Latin letters stand on both sides it is theirs. */
const HALF_WIDTH = /[\p{Script=Han}“”《》「」（）、。，；：！？] ?[,;:!?()]|[,;:!?()] ?[\p{Script=Han}“”《》「」]/u

function wrong(texts: Iterable<readonly [where: string, text: string]>): string[] {
  const found: string[] = []
  for (const [where, text] of texts) if (isChinese(text) && HALF_WIDTH.test(text)) found.push(`${where}: ${text}`)
  return found
}

function* strings(value: unknown, where: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [where, value]
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${where}.${key}`)
  }
}

describe('Chinese texts have full-width punctuation', () => {
  it('knows what is wrong', () => {
    const samples = ['广东:名称含论坛', '名称, 全称', '医院(旧)', '应为：“a”,或“b”', '(旧)医院']
    expect(wrong(samples.map((text) => ['', text] as const))).toHaveLength(samples.length)
    const fine = ['比例为1:2，可以', 'App（iOS, Android）', '单位（旧）；个人', 'older forms: 军队']
    expect(wrong(fine.map((text) => ['', text] as const))).toEqual([])
  })

  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsv'))
  it.each(files)('in %s', (file) => {
    const rows = readTsv(new URL(file, DATA))
    const cells = rows.flatMap((row, index) =>
      Object.entries(row).flatMap(([column, text]) =>
        isExempt(file, column) ? [] : [[`${index + 2} ${column}`, text] as const],
      ),
    )
    expect(wrong(cells)).toEqual([])
  })

  it.each([zhCN, zhTW])('in $id', (locale) => {
    const texts = [...strings(locale, locale.id)]
    for (const code of Object.keys(locale.issues) as IssueCode[]) {
      for (const params of sampleParams[code]) {
        const issue = { code, severity: 'error', path: [], params } as unknown as Issue
        texts.push([code, describeIssue(issue, locale)])
      }
    }
    expect(wrong(texts)).toEqual([])
  })
})
