import { describe, expect, it } from 'vitest'
import { readTsv } from '../../../src/data/read-tsv.ts'
import { rules } from '../../../src/data/rules/table.ts'
import { linksOf, rowsNamedIn, type SourcePage, sourcePages } from '../../../src/data/source-links/links-of.ts'

const tables = new URL('../../../src/data/source-links/', import.meta.url)
const rows = readTsv(new URL('source.tsv', tables))
const hosts = readTsv(new URL('hosts.tsv', tables))
const pages = sourcePages()
const titles = [...new Set(rules.map(({ source }) => source.title))]

/** Regulations without a page, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  'organization/registration-number-form':
    'GS 15-2006 of the former administration of commerce: copies on other sites only',
  'naming/head-ext': 'State Council order 734: no address of an authority was seen',
  'naming/entity-legal-form': 'State Council order 734: no address of an authority was seen',
  'filing/domain-of-government': 'Notice 国办函〔2018〕55号: no address of an authority was seen',
}

const page = (by: string, words: string, url: string): SourcePage => ({ by, words, title: url, url, kind: 'text' })
const namesOf = (title: string, known: readonly SourcePage[]): string[] => linksOf(title, known).map(({ url }) => url)

describe('the pages of a source', () => {
  const known = [
    page('', '管理办法', 'short'),
    page('', '备案管理办法', 'long'),
    page('', '备案管理办法', 'long, elsewhere'),
    page('甲云', '', 'documentation of 甲'),
    page('甲云', '管局要求', 'provinces of 甲'),
    page('甲云', '浙江管局要求', '浙江 of 甲'),
    page('乙云', '', 'documentation of 乙'),
    page('乙云', '管局要求', 'provinces of 乙'),
  ]

  it.each([
    ['某某备案管理办法（某部令第1号）第三条', ['long', 'long, elsewhere']],
    ['某某管理办法', ['short']],
    ['某某备案管理办法；另一管理办法', ['long', 'long, elsewhere', 'short']],
    ['甲云备案文档 浙江管局要求', ['浙江 of 甲']],
    ['甲云备案文档 云南管局要求', ['provinces of 甲']],
    ['甲云备案文档 图片大小', ['documentation of 甲']],
    ['乙云、甲云备案文档 浙江管局要求', ['provinces of 乙', '浙江 of 甲']],
    ['乙云备案文档；甲云 管局要求', ['documentation of 乙', 'provinces of 甲']],
    ['管局要求，甲云另有说法', ['documentation of 甲']],
    ['管局要求', []],
    ['甲云备案文档；甲云备案文档', ['documentation of 甲']],
  ])('of “%s” are those of what it names', (title, urls) => {
    expect(namesOf(title, known)).toEqual(urls)
  })
})

describe('the table of links', () => {
  it('leads by https to hosts that are listed, each of which is led to', () => {
    for (const { url } of pages) expect(url).toMatch(/^https:\/\/[a-z0-9.-]+\/[\w/.?=#-]*$/)
    const led = new Set(pages.map(({ url }) => new URL(url).host))
    expect(hosts.map(({ host }) => host).sort()).toEqual([...led].sort())
    expect(new Set(hosts.map(({ host }) => host)).size).toBe(hosts.length)
    for (const { owner } of hosts) expect(owner).not.toBe('')
  })

  it('says of each row how it is known', () => {
    for (const { seen, title } of rows) expect(['read', 'provider', 'cited'], title).toContain(seen)
  })

  it('has no row twice, and one name for a page', () => {
    const keys = pages.map(({ by, words, url }) => `${by}|${words}|${url}`)
    expect(new Set(keys).size).toBe(keys.length)
    const names = new Map<string, string>()
    for (const { url, title } of pages) expect(names.get(url) ?? names.set(url, title).get(url), url).toBe(title)
  })

  it('uses every row', () => {
    const used = new Set(titles.flatMap((title) => rowsNamedIn(title, pages)))
    expect(pages.filter((row) => !used.has(row))).toEqual([])
  })
})

describe('the links of the rules', () => {
  it('are those of their titles', () => {
    for (const { id, source } of rules) {
      expect(source.links ?? [], id).toEqual(linksOf(source.title, pages))
      expect(source.links?.length, id).not.toBe(0)
    }
  })

  it('are there for every regulation, but for those whose page is not known', () => {
    const without = rules.filter(({ source }) => source.authority === 'regulation' && source.links === undefined)
    expect(without.map(({ id }) => id).sort()).toEqual(Object.keys(WITHOUT).sort())
  })

  it('lead from regulations to authorities first', () => {
    const offices = new Set(hosts.map(({ host }) => host!).filter((host) => host.endsWith('.gov.cn')))
    for (const { id, source } of rules) {
      if (source.authority !== 'regulation' || source.links === undefined) continue
      expect(offices, id).toContain(new URL(source.links[0]!.url).host)
    }
  })

  it('never call the front page of a platform or documentation the text', () => {
    for (const { title, url, kind } of pages)
      if (/^\/(?:index\.html)?$/.test(new URL(url).pathname)) expect(kind, title).toBe('place')
    for (const { by, words, kind } of pages) if (by !== '' && words === '') expect(kind, by).toBe('place')
  })
})
