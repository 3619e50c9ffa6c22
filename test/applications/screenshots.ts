import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import complete from '../fixtures/filings/icp-enterprise-website.json' with { type: 'json' }
import { type Application, buildAndServe, DESKTOP, launch, PHONE, visit } from './browser.ts'
import { filingWithMistakes } from './fifteen-mistakes.ts'
import { byId, type Step } from './ids.ts'

/**
 * Pictures of the applications for the documentation: `npm run screenshots`, or `npm run screenshots vue`. Chinese needs a
 * font: `apt-get install fonts-noto-cjk`.
 */
const PICTURES: readonly (readonly [Step, 'desktop' | 'phone', 'light' | 'dark'])[] = [
  ['start', 'desktop', 'light'],
  ['service', 'phone', 'dark'],
  ['check', 'desktop', 'light'],
  ['check', 'phone', 'light'],
  ['after', 'desktop', 'dark'],
]

const root = new URL('../../', import.meta.url)

async function show(page: Page, step: Step): Promise<void> {
  const mimeType = 'application/json'
  const buffer = Buffer.from(JSON.stringify(step === 'after' ? complete : filingWithMistakes()))
  await page.locator(byId('import')).setInputFiles({ name: 'filing.json', mimeType, buffer })
  await page.waitForTimeout(1000)
  // What says that the file has been read stays where the clock stands still.
  await page.reload({ waitUntil: 'load' })
  await page.locator(byId(`step-${step}`)).click()
  if (step === 'after') {
    await page.locator(`${byId('footer-icp')} input, input${byId('footer-icp')}`).fill('京ICP备20031234号-1')
    await page
      .locator(`${byId('footer-police')} input, input${byId('footer-police')}`)
      .fill('京公网安备11010802020134号')
    await page.locator(byId('field-opened')).locator('input').fill('2026-11-02')
    await page.keyboard.press('Enter')
    await page.evaluate('scrollTo(0, 0)')
  }
  await page.waitForTimeout(1000)
}

async function picture(application: Application): Promise<void> {
  const served = await buildAndServe(application)
  const browser = await launch()
  for (const [step, device, colorScheme] of PICTURES) {
    const viewport = device === 'phone' ? PHONE : DESKTOP
    const { page } = await visit(browser, served.url, { viewport, colorScheme })
    await show(page, step)
    const path = fileURLToPath(new URL(`docs/public/${application}-${step}-${device}-${colorScheme}.png`, root))
    await page.screenshot({ path })
    await page.context().close()
  }
  await browser.close()
  served.close()
}

const asked = process.argv.slice(2)
for (const application of ['react', 'vue'] as const) {
  const isThere = existsSync(new URL(`examples/${application}/package.json`, root))
  if (isThere && (asked.length === 0 || asked.includes(application))) await picture(application)
}
