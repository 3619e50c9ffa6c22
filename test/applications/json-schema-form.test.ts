import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import right from '../fixtures/filings/icp-enterprise-website.json' with { type: 'json' }
import { buildAndServe, hindrances, launch, type Visit, visit } from './browser.ts'
import { byId } from './ids.ts'
import { POLICY, type Served } from './server.ts'

/** The form that is drawn from the JSON Schema: its schema is compiled in the page, which the policy of that page allows. */
const COMPILING = POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")

describe('the form of the JSON Schema', () => {
  let served: Served
  let browser: Browser
  let visited: Visit
  let page: Page

  const verdict = (): Promise<string | null> => page.locator(byId('verdict')).getAttribute('data-verdict')
  const field = (...path: (string | number)[]) => page.locator(`#${['root', ...path].join('_')}`)
  const choose = async (label: string, ...path: (string | number)[]): Promise<void> => {
    await field(...path).click()
    await field(...path).fill(label)
    await page.keyboard.press('Enter')
  }
  const open = (filing: unknown) =>
    page.locator(byId('import')).setInputFiles({
      name: 'filing.json',
      mimeType: 'application/json',
      buffer: Buffer.from(typeof filing === 'string' ? filing : JSON.stringify(filing)),
    })

  beforeAll(async () => {
    served = await buildAndServe('json-schema-form', COMPILING)
    browser = await launch()
    visited = await visit(browser, served.url)
    page = visited.page
  })

  afterAll(async () => {
    await browser?.close()
    served?.close()
  })

  it('has a field for what the schema describes, with its label', async () => {
    for (const label of ['备案省份', '单位性质', '主办单位名称', '手机号码', '网站名称', '网站IP地址']) {
      await expect.poll(() => page.getByText(label, { exact: true }).first().isVisible()).toBe(true)
    }
    expect(await verdict()).toBe('info')
  })

  it('offers the options by what they are called, and only one way to write each field', async () => {
    await field('entity', 'nature').click()
    await expect.poll(() => page.locator('.ant-select-item-option-content').allTextContents()).toContain('企业')
    await page.keyboard.press('Escape')
    expect(await page.locator('form').textContent()).not.toMatch(/选项 \d|Option|Unsupported/)
  })

  it('says in Chinese what is due once it is asked to check', async () => {
    await page.locator('button[type=submit]').click()
    await expect.poll(verdict).toBe('error')
    await expect.poll(() => page.locator(byId('finding')).count()).toBeGreaterThan(5)
    await expect.poll(() => page.locator('form').textContent()).toContain('请填写主办单位名称')
    expect(await page.locator('form').textContent()).not.toContain('必需属性')
  })

  it('shows a mistake at its field while it is typed in, and takes it away with the mistake', async () => {
    await field('entity', 'name').fill('青竹')
    await choose('企业', 'entity', 'nature')
    await expect.poll(() => finding('entity.name')).toBe(true)
    await field('entity', 'name').fill('北京青竹科技有限公司')
    await expect.poll(() => finding('entity.name')).toBe(false)
  })

  it('opens a filing, and leads it to where it can be submitted', async () => {
    const filing = structuredClone(right)
    filing.entity.principal.mobile = '1391101202'
    filing.services[0]!.domain = 'https://www.qingzhu-keji.cn/'
    await open(filing)
    await expect.poll(() => page.locator(byId('finding')).count()).toBe(2)
    await expect.poll(() => page.locator('form').textContent()).toContain('手机号码应为11位')
    await page.locator(`${byId('finding')}[data-path="entity.principal.mobile"] button`).click()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('root_entity_principal_mobile')
    await field('entity', 'principal', 'mobile').fill('13911012025')
    await field('services', 0, 'domain').fill('qingzhu-keji.cn')
    await page.locator('button[type=submit]').click()
    await expect.poll(verdict).toBe('success')
    expect(await page.locator(byId('verdict')).textContent()).toContain('可以提交')
  })

  it('takes what is no filing for none, and keeps what is there', async () => {
    await open('[1')
    await expect.poll(() => page.getByText('这个文件不是 JSON 对象').isVisible()).toBe(true)
    expect(await verdict()).toBe('success')
  })

  it('hinders nobody, asks nobody else, and does nothing that its policy refuses', async () => {
    expect(await hindrances(page)).toEqual([])
    expect(visited.requests.filter((request) => !request.includes(served.url))).toEqual([])
    expect(visited.faults).toEqual([])
  })

  const finding = (name: string): Promise<boolean> =>
    page.locator(`${byId('finding')}[data-path="${name}"]`).isVisible()
})
