import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scriptHashes } from '../../docs/.vitepress/site/policy.ts'
import { DESKTOP, hindrances, launch, PHONE, visit } from '../applications/browser.ts'
import { type Served, serve } from '../applications/server.ts'
import { type BuiltPage, builtPages, deadLinks, dist, isFile } from './pages.ts'

const pages = builtPages()
const paths = new Set(pages.map(({ path }) => path))

/** The pages rule themselves; the server adds what it must not take from them. */
const OPEN = "base-uri 'none'"

let browser: Browser
let served: Served

beforeAll(async () => {
  served = await serve(dist, OPEN)
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  served?.close()
})

describe('every page', () => {
  it('leads to pages and anchors that are there', () => {
    expect(pages.length).toBeGreaterThan(500)
    expect(deadLinks(pages, isFile)).toEqual([])
  })

  it('is there in Chinese and English', () => {
    const alone = [...paths].filter((path) => {
      if (path === '/404') return false
      return !paths.has(path.startsWith('/en/') ? path.slice('/en'.length) : `/en${path}`)
    })
    expect(alone).toEqual([])
  })

  it('has a policy first, which names its inline scripts', () => {
    const faulty = ({ html }: BuiltPage): boolean => {
      const [, policy] = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? []
      return policy === undefined || scriptHashes(html).some((hash) => !policy.includes(hash))
    }
    expect(pages.filter(faulty).map(({ path }) => path)).toEqual([])
  })
})

/** A page of each kind. */
const TEMPLATES = [
  '',
  'en/',
  'check',
  'rules/naming/app-chars',
  'provinces/11',
  'fields/icp/services.website.domain',
  'documents/resident-id',
  'enumerations/nature',
  'findings/resident_id',
  'returned',
  'quality',
  'versions',
  'en/data',
  'guide/two-minutes',
  'guide/migrating',
  'en/guide/footer',
  'api/',
  'en/api/forms',
]

const LOOKS: readonly BrowserContextOptions[] = [
  { viewport: DESKTOP, colorScheme: 'light' },
  { viewport: PHONE, colorScheme: 'dark' },
]

describe.each(TEMPLATES)('/%s', (path) => {
  it('hinders nobody, asks no other server and keeps its policy', async () => {
    for (const look of LOOKS) {
      const { page, requests, faults } = await visit(browser, served.url + path, look)
      expect(await hindrances(page), JSON.stringify(look)).toEqual([])
      expect(requests.filter((request) => !request.startsWith(`GET ${served.url}`))).toEqual([])
      expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(wide, `wider than ${look.viewport?.width} px`).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  })
})

describe('the home page', () => {
  it('loads at most 150 kB of script', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const asked: Response[] = []
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) asked.push(response)
    })
    await page.goto(served.url, { waitUntil: 'networkidle' })
    const scripts = new Map<string, Buffer>()
    for (const response of asked) scripts.set(response.url(), await response.body())
    const weight = [...scripts.values()].reduce((sum, body) => sum + gzipSync(body).length, 0)
    const raw = [...scripts.values()].reduce((sum, body) => sum + body.length, 0)
    console.log(`home page: ${scripts.size} scripts, ${weight} B gzip, ${raw} B raw`)
    expect(weight).toBeLessThanOrEqual(150_000)
    expect(scripts.size).toBeGreaterThan(1)
    await context.close()
  })
})

/** What somebody searches for → where it is told, among the first five. */
const SOUGHT: readonly (readonly [query: string, path: RegExp])[] = [
  ['办公电话', /office_?phone|officePhone|errors/i],
  ['校验位', /resident_id|social_credit|resident-id|organization_code|checksum/],
  ['新闻', /news|naming|pre-approval|permit/],
  ['名称与主体不符', /naming|returned|findings\/service_name/],
  ['京ICP', /icp_number|record|provinces\/11|province-characters|footer/],
]

describe('search', () => {
  it.each(SOUGHT)('finds %s', async (query, path) => {
    const { page, faults } = await visit(browser, served.url)
    await page.locator('.VPNavBarSearchButton, .DocSearch-Button').first().click()
    await page.locator('#localsearch-input').fill(query)
    const results = page.locator('#localsearch-list .result')
    await expect.poll(() => results.count()).toBeGreaterThan(0)
    const links = await results.evaluateAll((all) => all.slice(0, 5).map((one) => one.getAttribute('href') ?? ''))
    expect(
      links.some((link) => path.test(link)),
      links.join('\n'),
    ).toBe(true)
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
    await page.context().close()
  })
})
