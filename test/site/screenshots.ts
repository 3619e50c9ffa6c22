import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { DESKTOP, launch, PHONE, visit } from '../applications/browser.ts'
import { serve } from '../applications/server.ts'
import { dist } from './pages.ts'

/**
 * Pictures of the site: `npm run docs:build && npm run screenshots:site`. Chinese needs a font: `apt-get install
 * fonts-noto-cjk`.
 */
interface Picture {
  readonly name: string
  readonly path: string
  readonly show?: (page: Page) => Promise<void>
}

/** A sample with mistakes in it, checked. */
async function findings(page: Page): Promise<void> {
  await page.locator('#bc-panel-filing input[type="checkbox"]').first().check()
  await page.locator('[data-testid="sample"]').click()
  await page.locator('#bc-panel-filing [data-code]').first().waitFor()
  await page.locator('[data-testid="summary"]').evaluate((summary) => summary.scrollIntoView({ block: 'center' }))
}

async function typed(page: Page): Promise<void> {
  await page.locator('[data-testid="live"] input').fill('010-68870788/68870789')
  await page.locator('.bc-live [data-code]').first().waitFor()
}

const PICTURES: readonly Picture[] = [
  { name: 'home', path: '', show: typed },
  { name: 'check', path: 'check', show: findings },
  { name: 'rule', path: 'rules/naming/pre-news' },
  { name: 'province', path: 'provinces/11' },
  { name: 'guide', path: 'guide/severities' },
  { name: 'reference', path: 'api/contact' },
  { name: 'figures', path: 'quality' },
]

const LOOKS = [
  ['desktop-light', { viewport: DESKTOP, colorScheme: 'light' }],
  ['phone-light', { viewport: PHONE, colorScheme: 'light' }],
  ['phone-dark', { viewport: PHONE, colorScheme: 'dark' }],
] as const

const served = await serve(dist, "base-uri 'none'")
const browser = await launch()
for (const { name, path, show } of PICTURES) {
  for (const [look, options] of LOOKS) {
    const { page } = await visit(browser, served.url + path, options)
    await show?.(page)
    await page.waitForTimeout(500)
    const file = new URL(`../../docs/public/site-${name}-${look}.png`, import.meta.url)
    await page.screenshot({ path: fileURLToPath(file) })
    await page.context().close()
  }
}
await browser.close()
served.close()
