import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkIcpFiling } from '../../src/index.ts'
import { androidBlock, makeCertificate, makeZip, withBlock } from '../material/made.ts'
import { type Application, buildAndServe, hindrances, launch, PHONE, type Visit, visit } from './browser.ts'
import { filingWithMistakes, mistakes, policeAnswers, TODAY } from './fifteen-mistakes.ts'
import { glueOf, MOST_GLUE } from './glue.ts'
import { byId, STEPS, type Step } from './ids.ts'
import { paperImage } from './paper-image.ts'
import type { Served } from './server.ts'

/** The whole road of an applicant, in the application as it is built and served. One page for all, in this order. */
export function testRoad(application: Application): void {
  describe(`the ${application} application`, () => {
    let served: Served
    let browser: Browser
    let road: Visit
    let page: Page

    beforeAll(async () => {
      served = await buildAndServe(application)
      browser = await launch()
      road = await visit(browser, served.url)
      page = road.page
    })

    afterAll(async () => {
      await browser?.close()
      served?.close()
    })

    it('has little between the library and its pages', () => {
      expect(glueOf(application)).toBeGreaterThan(0)
      expect(glueOf(application)).toBeLessThanOrEqual(MOST_GLUE)
    })

    it('says under its own policy that nothing is evaluated', async () => {
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
      expect(policy).toMatch(/default-src 'none'.*script-src 'self'[;,]/)
      expect(policy).not.toContain('unsafe-eval')
    })

    it('leads from a draft with fifteen mistakes to one that can be submitted, by what it says', async () => {
      await importFile(page, 'filing.json', JSON.stringify(filingWithMistakes()))
      await go(page, 'check')
      expect(await verdict(page)).toMatchObject({
        verdict: 'reject',
        text: expect.stringMatching(/还有\s*\d+\s*处会被退回/),
      })
      const met = await mend(page)
      expect([...new Set(met)].sort()).toEqual([...mistakes].map(({ name, code }) => `${name} ${code}`).sort())
      expect((await verdict(page)).text).toContain('可以提交')
    })

    it('keeps the draft over a reload', async () => {
      await page.reload({ waitUntil: 'load' })
      await go(page, 'check')
      expect((await verdict(page)).text).toContain('可以提交')
    })

    it('asks for the police what the first form has not, until that one can be submitted, too', async () => {
      await go(page, 'police')
      expect((await verdict(page)).verdict).toBe('reject')
      for (const [name, answer] of Object.entries(policeAnswers)) await fill(page, name, answer)
      await expect.poll(() => verdict(page).then(({ text }) => text)).toContain('可以提交')
    })

    it('shows the footer of the numbers, and what is due next', async () => {
      await go(page, 'after')
      await page.locator(`${byId('footer-icp')} input, input${byId('footer-icp')}`).fill('京ICP备20031234号-1')
      await page
        .locator(`${byId('footer-police')} input, input${byId('footer-police')}`)
        .fill('京公网安备11010802020134号')
      const html = page.locator(byId('footer-html'))
      await expect.poll(() => html.textContent()).toContain('https://beian.miit.gov.cn/')
      expect(await html.textContent()).toContain('京公网安备 11010802020134号')
      await fill(page, 'opened', '2026-11-02')
      await expect.poll(() => page.locator(byId('deadlines')).textContent()).toContain('2026-12-02')
    })

    it('gives the filing away as JSON and as a sheet, and takes the sheet back', async () => {
      const json = JSON.parse(await download(page, 'export-json'))
      expect(checkIcpFiling(json, { today: TODAY })).toMatchObject({ ok: true })
      const sheet = await download(page, 'export-csv')
      expect(sheet).toContain('主办单位名称,北京青竹科技有限公司')
      await page.locator(byId('clear')).click()
      await page.locator(byId('clear-confirm')).click()
      await go(page, 'check')
      expect((await verdict(page)).verdict).toBe('reject')
      await importFile(page, 'filing.csv', sheet)
      await go(page, 'check')
      expect((await verdict(page)).text).toContain('可以提交')
      // What is no filing does not take the place of one.
      await importFile(page, 'other.json', '5')
      expect((await verdict(page)).text).toContain('可以提交')
    })

    it('reads a picture and an app’s package in the page', async () => {
      await go(page, 'papers')
      await page
        .locator(byId('material-file'))
        .first()
        .setInputFiles({ name: 'card.png', mimeType: 'image/png', buffer: paperImage() })
      await expect.poll(() => page.locator(byId('materials')).textContent()).toContain('card.png')
      await go(page, 'service')
      await page.locator(byId('add-services-icp-app')).click()
      await page.locator(byId('field-services[1].name')).waitFor()
      await go(page, 'papers')
      const buffer = await androidPackage()
      await page.locator(byId('app-file')).setInputFiles({ name: 'reader.apk', mimeType: 'application/zip', buffer })
      await go(page, 'service')
      const name = page.locator(byId('field-services[1].platforms[0].packageName')).locator('input').first()
      await expect.poll(() => name.inputValue()).toBe('cn.people.reader')
      await page.locator(byId('remove-services[1]')).click()
      await expect.poll(() => page.locator(byId('field-services[1].name')).count()).toBe(0)
    })

    it('says nothing of what is not finished yet, then ties what it says to the field', async () => {
      await go(page, 'entity')
      const field = page.locator(byId('field-entity.principal.mobile'))
      const input = field.locator('input').first()
      const before = await input.inputValue()
      await input.fill('')
      await input.pressSequentially('1381234')
      await page.waitForTimeout(400)
      expect(await field.textContent()).not.toContain('11位')
      await input.blur()
      await expect.poll(() => field.textContent()).toContain('11位')
      const ids = (await input.getAttribute('aria-describedby'))?.split(' ') ?? []
      const said = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).textContent()))
      expect(said.join()).toContain('11位')
      expect(await input.getAttribute('aria-invalid')).toBe('true')
      await input.fill(before)
      await input.blur()
      await expect.poll(() => field.textContent()).not.toContain('11位')
    })

    it('is walked by keyboard alone', async () => {
      await page.goto(`${served.url}#/entity`)
      await go(page, 'entity')
      const field = page.locator(byId('field-entity.principal.email'))
      await tabInto(page, field)
      await page.keyboard.press('Control+A')
      await page.keyboard.type('liu@qingzhu-keji.cn')
      await tabInto(page, page.locator(byId('step-service')), 'Shift+Tab')
      await page.keyboard.press('Enter')
      await expect.poll(() => focusIsIn(page.locator(byId('heading')))).toBe(true)
      await page.locator(byId('field-services[0].domain')).waitFor()
    })

    it('takes no sheet for a draft that names none of the fields, and opens whatever the browser has kept', async () => {
      const other = await visit(browser, served.url)
      await importFile(other.page, 'filing.json', JSON.stringify(filingWithMistakes()))
      await importFile(other.page, 'weather.csv', '日期,天气\n今日,晴\n')
      await go(other.page, 'check')
      expect(await verdict(other.page)).toMatchObject({
        verdict: 'reject',
        text: expect.stringMatching(/还有\s*\d\d\s*处/),
      })
      await go(other.page, 'entity')
      expect(await other.page.locator(`${byId('field-entity.name')} input`).inputValue()).not.toBe('')
      await other.page.evaluate(`for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"icp":')`)
      await other.page.reload({ waitUntil: 'load' })
      await expect.poll(() => other.page.locator(byId('step-entity')).count()).toBe(1)
      await go(other.page, 'entity')
      expect(await other.page.locator(`${byId('field-entity.name')} input`).inputValue()).toBe('')
      expect(other.faults).toEqual([])
      await other.page.context().close()
    })

    it('speaks English where it is asked to', async () => {
      await go(page, 'service')
      await page.locator(byId('language')).click()
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
      expect(await page.locator(byId('field-services[0].domain')).textContent()).toContain('Domain')
      await page.locator(byId('language')).click()
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN')
    })

    it.each(['light', 'dark'] as const)('hinders nobody on any step, and fits a phone (%s)', async (colorScheme) => {
      const other = await visit(browser, served.url, { colorScheme })
      await importFile(other.page, 'filing.json', JSON.stringify(filingWithMistakes()))
      for (const step of STEPS) {
        await other.page.setViewportSize({ width: 1280, height: 900 })
        await go(other.page, step)
        expect(await hindrances(other.page), step).toEqual([])
        await other.page.setViewportSize(PHONE)
        const width = () => other.page.evaluate('document.documentElement.scrollWidth')
        await expect.poll(width, { message: step }).toBeLessThanOrEqual(PHONE.width)
      }
      expect(other.faults).toEqual([])
      await other.page.context().close()
    })

    it('asks its own server for files and nobody for anything else, under a policy that it keeps', () => {
      expect(road.requests.filter((request) => !request.startsWith(`GET ${served.url}`))).toEqual([])
      expect(road.faults).toEqual([])
    })
  })
}

/** Follows the findings of the check until nothing is left but advice; returns what it met, as `name code`. */
async function mend(page: Page): Promise<string[]> {
  const met: string[] = []
  // Some findings show only once others are gone.
  for (let turn = 0; turn < 3 * mistakes.length; turn++) {
    const findings = page.locator(`${byId('finding')}:not([data-severity="advice"])`)
    if ((await findings.count()) === 0) return met
    const finding = findings.first()
    const name = (await finding.getAttribute('data-path')) ?? ''
    const code = (await finding.getAttribute('data-code')) ?? ''
    met.push(`${name} ${code}`)
    const apply = finding.locator(byId('apply'))
    if ((await apply.count()) > 0) {
      await apply.click()
      await page.locator(`${byId('finding')}[data-path="${name}"][data-code="${code}"]`).waitFor({ state: 'detached' })
      continue
    }
    const right = mistakes.find((mistake) => mistake.name === name)?.right
    expect(right, `${name} ${code}`).toBeDefined()
    await finding.locator(byId('goto')).click()
    await expect.poll(() => focusIsIn(page.locator(byId(`field-${name}`))), { message: `focus on ${name}` }).toBe(true)
    await fill(page, name, right!)
    await go(page, 'check')
  }
  return met
}

/** Types into a field what its control takes: a text, a date, or the label of an option. */
async function fill(page: Page, name: string, value: string): Promise<void> {
  const field = page.locator(byId(`field-${name}`))
  const input = field.locator('input, textarea, [role="combobox"]').first()
  if (['radio', 'checkbox'].includes((await input.getAttribute('type')) ?? '')) {
    const named = field.locator('label', { hasText: value })
    await ((await named.count()) > 0 ? named.first() : field.locator('label').last()).click()
    return
  }
  await input.click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(value)
  if ((await input.getAttribute('role')) === 'combobox') await page.waitForTimeout(150)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
}

async function go(page: Page, step: Step): Promise<void> {
  await page.locator(byId(`step-${step}`)).click()
  await expect.poll(() => page.evaluate('location.hash')).toBe(`#/${step}`)
  await expect.poll(() => focusIsIn(page.locator(byId('heading')))).toBe(true)
}

async function verdict(page: Page): Promise<{ verdict: string | null; text: string }> {
  const element = page.locator(byId('verdict'))
  return { verdict: await element.getAttribute('data-verdict'), text: (await element.textContent()) ?? '' }
}

async function importFile(page: Page, name: string, text: string): Promise<void> {
  const mimeType = name.endsWith('.csv') ? 'text/csv' : 'application/json'
  await page.locator(byId('import')).setInputFiles({ name, mimeType, buffer: Buffer.from(text) })
  await page.waitForTimeout(300)
}

async function download(page: Page, id: string): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.locator(byId(id)).click()
  return readFileSync(await (await waiting).path(), 'utf8').replace(/^\uFEFF/, '')
}

const focusIsIn = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => {
    const inner = node as unknown as {
      contains: (other: unknown) => boolean
      ownerDocument: { activeElement: unknown }
    }
    return inner.contains(inner.ownerDocument.activeElement)
  })

/** Presses a key until the focus is in an element. */
async function tabInto(page: Page, element: Locator, key = 'Tab'): Promise<void> {
  await element.waitFor()
  for (let pressed = 0; pressed < 200; pressed++) {
    if (await focusIsIn(element)) return
    await page.keyboard.press(key)
  }
  throw new Error('the focus does not come there')
}

/** A package for Android, signed, as small as one can be. */
async function androidPackage(): Promise<Buffer> {
  const manifest = readFileSync(new URL('../fixtures/packages/AndroidManifest.bin', import.meta.url))
  const files = { 'AndroidManifest.xml': new Uint8Array(manifest), 'classes.dex': new Uint8Array(9000) }
  const signer = await makeCertificate('CN=Example Reader,O=Example,C=CN')
  return Buffer.from(withBlock(await makeZip(files), androidBlock({ v2: signer })))
}
