import 'reflect-metadata'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { androidBlock, makeCertificate, makeZip, withBlock } from '../material/made.ts'

/** Debian's Chromium: `apt-get install chromium`. Without it this is left out, but for the checks of a release. */
const CHROMIUM = '/usr/bin/chromium'
const areAsked = process.env.BEIAN_TOOLS === 'required'
const src = (name: string) => fileURLToPath(new URL(`../../src/${name}`, import.meta.url))

describe.skipIf(!existsSync(CHROMIUM) && !areAsked)('the page that reads packages', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'beian-page-'))
  const requests: string[] = []
  const refused: string[] = []
  let browser: Browser
  let page: Page
  let close: () => void

  beforeAll(async () => {
    const manifest = readFileSync(fileURLToPath(new URL('../fixtures/packages/AndroidManifest.bin', import.meta.url)))
    const unsigned = await makeZip({
      'AndroidManifest.xml': new Uint8Array(manifest),
      'classes.dex': new Uint8Array(9000),
    })
    const { der } = await makeCertificate('CN=Example Reader,O=Example,C=CN')
    const signer = await makeCertificate('CN=Android Debug,O=Android,C=US')
    writeFileSync(join(folder, 'debug.apk'), withBlock(unsigned, androidBlock({ v2: signer })))
    writeFileSync(join(folder, 'release.cer'), der)
    writeFileSync(join(folder, 'notes.txt'), 'hello')
    const { servePage } = await import('../../examples/app-package/serve.mjs' as string)
    const served = await servePage({
      alias: { 'beian/locale': src('locale.ts'), 'beian/material': src('material.ts') },
    })
    close = served.close
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    page = await browser.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text())
    })
    page.on('pageerror', (error) => refused.push(error.message))
    await page.goto(`http://127.0.0.1:${served.port}/`, { waitUntil: 'load' })
    page.on('request', (request) => requests.push(request.url()))
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    close()
    rmSync(folder, { recursive: true })
  })

  const shownFor = async (name: string) => {
    await page.setInputFiles('#file', join(folder, name))
    await page.locator('#result h2', { hasText: name }).waitFor()
    return (await page.locator('#result').textContent()) ?? ''
  }

  it('shows the row of the filing, and what is wrong with the package', async () => {
    const text = await shownFor('debug.apk')
    for (const part of ['安卓', 'cn.people.reader', '签名MD5值', '4.1.2', '这是安卓调试证书'])
      expect(text).toContain(part)
    expect(await page.locator('.issues .warning').count()).toBe(1)
  })

  it('reads a certificate, and says where there is none', async () => {
    expect(await shownFor('release.cer')).toContain('SHA-256')
    expect(await shownFor('notes.txt')).toContain('文件中没有证书')
  })

  it('asks nobody for anything, under a policy that allows no evaluation', () => {
    expect({ requests, refused }).toEqual({ requests: [], refused: [] })
  })

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 375, height: 700 })
    await shownFor('debug.apk')
    expect(
      await page.locator('html').evaluate((element: { readonly scrollWidth: number }) => element.scrollWidth),
    ).toBeLessThanOrEqual(375)
  })
})
