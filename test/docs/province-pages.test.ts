import { describe, expect, it } from 'vitest'
import { provincePages } from '../../docs/province-pages.ts'
import { PROVINCE_TOPICS } from '../../src/cli/province-topics.ts'
import { readTsv } from '../../src/data/read-tsv.ts'

const pages = provincePages('')
const source = new URL('../../src/data/province-demands/source.tsv', import.meta.url)

/** Rows of a page's tables, without their heads. */
const rowsOf = (page: string): string[] =>
  page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| topic'))

describe('the pages of the provinces', () => {
  it('are one for each, and a list', () => {
    expect(Object.keys(pages)).toHaveLength(32)
  })

  it('have every demand of the source, where it holds', () => {
    for (const { province = '', demand_zh = '', source: title = '', date = '', topic = '' } of readTsv(source)) {
      expect(Object.keys(PROVINCE_TOPICS)).toContain(topic)
      for (const code of province.split(';')) {
        const row = rowsOf(pages[`provinces/${code}.md`]!).find(
          (one) => one.includes(demand_zh.replace(/\|/g, '\\|')) && one.includes(title) && one.includes(date),
        )
        expect(row, `${code} ${demand_zh}`).toBeDefined()
      }
    }
  })

  it('count what they list: by section, in the list by topic, and in all', () => {
    const index = pages['provinces/README.md']!.split('\n').filter((line) => /^\| (?:\[|\| )/.test(line))
    let [judged, shown] = [0, 0]
    for (const line of index) {
      const [, name = '', all = '', ...topics] = line.split('|').map((text) => text.trim())
      const sum = (counts: readonly string[]): number[] =>
        counts
          .filter((count) => count !== '')
          .map((count) => count.split('+').map(Number))
          .reduce(([a = 0, b = 0], [c = 0, d = 0]) => [a + c, b + d], [0, 0])
      expect(sum(topics), name).toEqual(sum([all]))
      const code = /^\[(\d\d) /.exec(name)?.[1]
      if (code === undefined) {
        expect(sum([all])).toEqual([judged, shown])
        continue
      }
      const page = pages[`provinces/${code}.md`]!
      const [first = 0, second = 0] = [...page.matchAll(/^## .*\((\d+)\)$/gm)].map(([, count]) => Number(count))
      expect(sum([all]), name).toEqual([first, second])
      expect(rowsOf(page), name).toHaveLength(first + second)
      judged += first
      shown += second
    }
    expect(index).toHaveLength(32)
    expect(judged).toBeGreaterThan(300)
  })
})
