import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { encode as encodePng } from 'fast-png'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSamples } from '../../src/testing.ts'
import { hindrances, launch, PHONE, visit } from '../applications/browser.ts'
import { type Served, serve } from '../applications/server.ts'
import { makeCertificate, makeZip } from '../material/made.ts'

/**
 * The field of the home page and the self-check, in the site as `npm run docs:build` makes it. What they say is checked,
 * and that nothing which is typed leaves the page, is kept, or stands in a link.
 */
const dist = fileURLToPath(new URL('../../docs/.vitepress/dist', import.meta.url))

/** The site's scripts of its own, and whatever stands in its pages; nothing evaluated, no other origin. */
const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"

const ID = createSamples('self-check').residentId()
const WRONG_ID = '110105194912310021'

let browser: Browser
let served: Served

beforeAll(async () => {
  if (!existsSync(dist)) throw new Error('Build the site first: npm run docs:build')
  served = await serve(dist, POLICY)
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  served?.close()
})

const panel = (page: Page, tab: string) => page.locator(`#bc-panel-${tab}`)

describe('the field of the home page', () => {
  it('loads the library with the first focus, and judges as one types', async () => {
    const { page, faults, requests } = await visit(browser, served.url)
    const before = requests.length
    const input = page.locator('[data-testid="live"] input')
    await input.focus()
    await input.fill(ID)
    const verdict = page.locator('.bc-live .bc-verdict')
    await expect.poll(() => verdict.textContent()).toContain(ID)
    expect(await verdict.textContent()).toContain('有效')
    expect(requests.length).toBeGreaterThan(before)
    await input.fill(WRONG_ID)
    await expect.poll(() => page.locator('.bc-live [data-code]').getAttribute('data-code')).toBe('resident_id.checksum')
    await input.fill('li@163.con')
    await page.locator('.bc-live .bc-button').click()
    await expect.poll(() => input.inputValue()).toBe('li@163.com')
    await expect.poll(() => verdict.textContent()).toContain('有效')
    await page.locator('.bc-live select').selectOption('domain')
    await expect.poll(() => page.locator('.bc-live [data-code]').first().getAttribute('data-code')).toMatch(/^domain\./)
    expect(await hindrances(page)).toEqual([])
    // What a browser asks for by itself, an icon, is no matter of the field.
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
    await page.context().close()
  })
})

describe('the self-check', () => {
  it('checks a sample; what is suggested is applied, and gone', async () => {
    const { page, faults } = await visit(browser, `${served.url}check`)
    await page.locator('[data-testid="sample"]').click()
    const finding = panel(page, 'filing').locator('[data-code="domain.wrong_kind"]').first()
    await finding.locator('.bc-button').click()
    await expect.poll(() => panel(page, 'filing').locator('[data-code="domain.wrong_kind"]').count()).toBe(0)
    await panel(page, 'filing').locator('[data-field="entity.principal.mobile"] input').fill('13800138000')
    await expect.poll(() => panel(page, 'filing').locator('[data-code="mobile_phone.length"]').count()).toBeLessThan(2)
    expect(await hindrances(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('reads JSON, YAML and tables; says why a text cannot be read', async () => {
    const { page } = await visit(browser, `${served.url}check`)
    const text = page.locator('#bc-filing')
    for (const written of [
      '{"entity":{"principal":{"mobile":"1391101202"}}}',
      'entity:\n  principal:\n    mobile: 1391101202',
    ]) {
      await text.fill(written)
      await expect.poll(() => panel(page, 'filing').locator('[data-code="mobile_phone.length"]').count()).toBe(1)
      await page.getByRole('button', { name: '清空' }).click()
    }
    await text.fill('{"entity": ')
    await expect.poll(() => panel(page, 'filing').locator('[data-testid="summary"]').textContent()).toContain('JSON')
    await page.context().close()
  })

  it('sends nothing, keeps nothing, and links to nothing that was typed', async () => {
    const { page, requests, faults } = await visit(browser, `${served.url}check`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.locator('#bc-filing').fill(`{"entity":{"document":{"type":"resident-id","number":"${WRONG_ID}"}}}`)
    await expect.poll(() => panel(page, 'filing').locator('[data-code]').count()).toBeGreaterThan(3)

    await page.getByRole('tab', { name: '名称' }).click()
    await page.locator('#bc-name').fill('中国青竹新闻网')
    await expect
      .poll(() => panel(page, 'name').locator('[data-code="service_name.not_allowed"]').count())
      .toBeGreaterThan(0)

    await page.getByRole('tab', { name: '网页' }).click()
    await page.locator('#bc-page').fill('<footer>京ICP备16020626号-8</footer>')
    await expect.poll(() => panel(page, 'page').locator('pre').textContent()).toContain('https://beian.miit.gov.cn/')
    await expect.poll(() => panel(page, 'page').locator('.bc-label').first().textContent()).toMatch(/^第1行第\d+列$/)

    await page.getByRole('tab', { name: '文件' }).click()
    const pem = Buffer.from((await makeCertificate('CN=Qingzhu')).certificate.toString('pem'))
    await panel(page, 'files')
      .locator('input[type=file]')
      .setInputFiles({ name: 'app.pem', mimeType: 'application/x-pem-file', buffer: pem })
    await expect.poll(() => panel(page, 'files').locator('dl').textContent()).toContain('MD5')

    await page.locator('[data-testid="share"]').click()
    const url = page.url()
    expect(url).toContain('#tab=files')
    expect(decodeURIComponent(url)).not.toMatch(/110105|青竹/)
    expect(requests.every((request) => request.startsWith(`GET ${served.url}`))).toBe(true)
    expect(requests.join('\n')).not.toMatch(/110105/)
    const kept = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])')
    expect(kept).not.toMatch(/110105|青竹|16020626/)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('reads an image and a package in the browser, and nothing of them leaves it', async () => {
    const { page, requests, faults } = await visit(browser, `${served.url}check#tab=files`)
    const files = panel(page, 'files')
    const drop = (name: string, mimeType: string, bytes: Uint8Array) =>
      files.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) })
    const told = (code: string) => files.locator(`[data-code="${code}"]`).count()

    const blank = { width: 64, height: 40, data: new Uint8Array(64 * 40 * 4).fill(255), channels: 4, depth: 8 } as const
    await drop('principal-id.png', 'image/png', encodePng(blank))
    await expect.poll(() => told('material.placeholder')).toBe(1)
    expect(await files.locator('dl').textContent()).toContain('64×40')
    await files.locator('select').selectOption('principal-id')
    await expect.poll(() => told('material.too_small')).toBe(1)

    const manifest = new Uint8Array(readFileSync(new URL('../fixtures/packages/AndroidManifest.bin', import.meta.url)))
    const unsigned = await makeZip({ 'AndroidManifest.xml': manifest, 'classes.dex': new Uint8Array(5000) })
    await drop('reader.apk', 'application/vnd.android.package-archive', unsigned)
    await expect.poll(() => told('app_package.missing')).toBe(1)

    expect(requests.every((request) => request.startsWith(`GET ${served.url}`))).toBe(true)
    expect(requests.join('\n')).not.toMatch(/principal-id|reader/)
    expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).not.toMatch(
      /\.png|\.apk/,
    )
    // What a browser asks for by itself, an icon, is no matter of the page.
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
    await page.context().close()
  })

  it('opens a link in the state in which it was shared', async () => {
    const link = `${served.url}check#tab=filing&nature=enterprise&service=website&sample=icp.7.enterprise.website.44.mistakes`
    const { page } = await visit(browser, link)
    await expect.poll(() => page.locator('#bc-filing').inputValue()).toContain('"provinceCode": "44"')
    const first = await page.locator('#bc-filing').inputValue()
    await page.reload({ waitUntil: 'load' })
    await expect.poll(() => page.locator('#bc-filing').inputValue()).toBe(first)
    await page.context().close()
  })

  it('is used by keyboard alone, on a phone, in the dark, in English', async () => {
    const { page, faults } = await visit(browser, `${served.url}en/check`, { viewport: PHONE, colorScheme: 'dark' })
    await page.getByRole('tab', { name: 'Filing' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Name')
    await page.locator('#bc-name').focus()
    await page.keyboard.type('Qingzhu')
    await expect
      .poll(() => panel(page, 'name').locator('.bc-severity').first().textContent())
      .toMatch(/^(?:Error|Warning)$/)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await hindrances(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('takes a page of more than a megabyte', async () => {
    const { page } = await visit(browser, `${served.url}check#tab=page`)
    await page.locator('#bc-page').waitFor()
    const html = `${'<p>青竹</p>'.repeat(100_000)}<footer>京ICP备16020626号-8</footer>`
    await page.evaluate((text) => {
      const area = (
        globalThis as unknown as { document: { querySelector(selector: string): HTMLTextAreaElement } }
      ).document.querySelector('#bc-page')
      area.value = text
      area.dispatchEvent(new Event('input'))
    }, html)
    await expect.poll(() => panel(page, 'page').locator('[data-code]').count(), { timeout: 30_000 }).toBeGreaterThan(0)
    await page.context().close()
  })
})

interface HTMLTextAreaElement {
  value: string
  dispatchEvent(event: Event): boolean
}
