import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTsv } from '../../src/data/read-tsv.ts'
import { launch, visit } from '../applications/browser.ts'
import { type Served, serve } from '../applications/server.ts'
import { builtPages, dist } from './pages.ts'

/** What newcomers ask, and the pages that answer: each in reach of two clicks, or of one search. */
interface Question {
  readonly zh: string
  readonly en: string
  readonly words: Readonly<Record<'zh' | 'en', string>>
  readonly answers: readonly string[]
}

const questions: readonly Question[] = readTsv(new URL('../../docs/questions.tsv', import.meta.url)).map(
  ({ zh = '', en = '', words_zh = '', words_en = '', answers = '' }) => ({
    zh,
    en,
    words: { zh: words_zh, en: words_en },
    answers: answers.split(' '),
  }),
)

const pages = new Map(builtPages().map((page) => [page.path, page]))

/** Addresses that a page leads to, without anchors. */
const ledFrom = (path: string): string[] =>
  (pages.get(path)?.links ?? []).map((link) => new URL(link, `http://site${path}`).pathname)

let browser: Browser
let served: Served

beforeAll(async () => {
  served = await serve(dist, "base-uri 'none'")
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  served?.close()
})

async function found(base: string, words: string): Promise<string[]> {
  const { page } = await visit(browser, `${served.url}${base.slice(1)}${base === '' ? '' : '/'}`)
  await page.locator('.VPNavBarSearchButton, .DocSearch-Button').first().click()
  await page.locator('#localsearch-input').fill(words)
  const results = page.locator('#localsearch-list .result')
  await expect.poll(() => results.count()).toBeGreaterThan(0)
  const links = await results.evaluateAll((all) => all.slice(0, 5).map((one) => one.getAttribute('href') ?? ''))
  await page.context().close()
  return links
}

it('are ten at least, each once in each language', () => {
  expect(questions.length).toBeGreaterThanOrEqual(10)
  for (const lang of ['zh', 'en'] as const) {
    expect(new Set(questions.map((question) => question[lang])).size).toBe(questions.length)
  }
})

describe.each([
  ['zh', ''],
  ['en', '/en'],
] as const)('%s', (lang, base) => {
  const near = new Set(ledFrom(`${base}/`).flatMap((path) => [path, ...ledFrom(path)]))

  it.each(questions.map((question) => [question[lang], question] as const))('%s', async (_, { words, answers }) => {
    const addresses = answers.map((answer) => `${base}${answer}`)
    for (const address of addresses) {
      const [path = '', anchor] = address.split('#')
      const page = pages.get(path)
      expect(page, path).toBeDefined()
      if (anchor !== undefined) expect(page!.anchors, address).toContain(anchor)
    }
    const paths = addresses.map((address) => address.split('#')[0]!)
    expect(
      paths.filter((path) => !near.has(path)),
      'more than two clicks from home',
    ).toEqual([])
    const links = await found(base, words[lang])
    expect(
      links.some((link) => paths.includes(new URL(link, served.url).pathname)),
      `${words[lang]}:\n${links.join('\n')}`,
    ).toBe(true)
  })
})
