import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Debian's Chromium: `apt-get install chromium`. Without it the page is left out, but for the checks of a release. */
const CHROMIUM = '/usr/bin/chromium'
const areAsked = process.env.BEIAN_TOOLS === 'required'
const root = new URL('../../', import.meta.url)

/** The block of a README that is a page. */
const pageIn = (readme: string): string =>
  /^```html\n([\s\S]*?)^```$/m.exec(readFileSync(new URL(readme, root), 'utf8'))?.[1] ?? ''

/** `window.beian`, as the build makes it, from the sources. */
async function globalScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('src/global.ts', root))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'beian',
    platform: 'browser',
    target: 'es2017',
    charset: 'utf8',
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}

describe('beian.global.js', () => {
  it('runs where there is nothing but the language: no URL, no Intl, no Proxy, no console', async () => {
    const context = createContext(Object.create(null))
    for (const name of ['Intl', 'Proxy', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) {
      runInContext(`delete globalThis.${name}`, context)
    }
    runInContext(await globalScript(), context)
    const ask = (expression: string): unknown => runInContext(expression, context)
    expect(ask(`beian.parseOfficePhone('(010) 6887-0788').value.text`)).toBe('0086-010-68870788')
    expect(ask(`beian.checkIcpFiling({}).ok`)).toBe(false)
    expect(ask(`beian.divisionName('110105')`)).toBe('北京市朝阳区')
    expect(ask(`beian.describeIssue(beian.parseResidentId('1').issues[0])`)).toMatch(/^身份证号码应为18位/)
    expect(ask(`beian.formFindings(beian.parseEmail('zhang@163.con'))[0].suggestion.value`)).toBe('zhang@163.com')
  })
})

describe.skipIf(!existsSync(CHROMIUM) && !areAsked)('the page that has it', { timeout: 60_000 }, () => {
  let browser: Browser | undefined
  let page: Page
  const errors: string[] = []

  beforeAll(async () => {
    const script = await globalScript()
    const html = readFileSync(new URL('examples/script-tag/index.html', root), 'utf8')
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    page = await browser.newPage()
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.route('**/*', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    )
    await page.goto('http://page.test/examples/script-tag/index.html')
  }, 60_000)

  afterAll(() => browser?.close())

  const says = async (name: string, value: string): Promise<string> => {
    await page.locator(`[name=${name}]`).fill(value)
    await page.locator(`[name=${name}]`).blur()
    return (await page.locator(`#${name}-says`).textContent()) ?? ''
  }

  it('says what is wrong, and nothing of what is right or blank', async () => {
    expect(await says('residentId', '身份证号：11010519491231002x')).toBe('✓ 11010519491231002X')
    expect(await says('residentId', '110105194912310021')).toMatch(/^身份证号码校验位不符/)
    expect(await page.locator('[name=residentId]').getAttribute('aria-invalid')).toBe('true')
    expect(await says('residentId', '')).toBe('')
    expect(await page.locator('[name=residentId]').getAttribute('aria-invalid')).toBe('false')
    expect(await says('serviceName', '中国茶叶网')).toMatch(/中国/)
    expect(await says('officePhone', '010-68870788')).toBe('✓ 0086-010-68870788')
  })

  it('offers what was meant as a link', async () => {
    await says('residentId', '11010519491231O02X')
    await page.getByRole('button', { name: '改为 11010519491231002X' }).click()
    expect(await page.locator('[name=residentId]').inputValue()).toBe('11010519491231002X')
    expect(await page.locator('#residentId-says').textContent()).toBe('✓ 11010519491231002X')
    expect(errors).toEqual([])
  })
  it.each(['README.md', 'README.zh-CN.md'])(
    'the page in %s says what is wrong, and nothing of what is right',
    async (readme) => {
      const script = await globalScript()
      const small = await browser!.newPage()
      await small.route('**/*', (route) =>
        route.request().url().endsWith('/beian.global.js')
          ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
          : route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageIn(readme) }),
      )
      await small.goto('http://page.test/')
      const type = async (text: string) => {
        await small.getByLabel('身份证号码').fill(text)
        await small.getByLabel('身份证号码').blur()
        return small.getByRole('status').textContent()
      }
      expect(await type('110105194912310021')).toMatch(/校验位/)
      expect(await type('11010519491231002X')).toBe('')
      await small.close()
    },
  )
})
