import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { TODAY } from './fifteen-mistakes.ts'
import { type Served, serve } from './server.ts'

export type Application = 'react' | 'vue' | 'json-schema-form'

/** Debian's Chromium: `apt-get install chromium`. */
const CHROMIUM = '/usr/bin/chromium'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const folderOf = (application: Application): string =>
  fileURLToPath(new URL(`../../examples/${application}/`, import.meta.url))

/** Builds the application as its `npm run build` does, and serves what came of it. */
export async function buildAndServe(application: Application, policy?: string): Promise<Served> {
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: folderOf(application),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return await serve(`${folderOf(application)}dist`, policy)
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })

export const DESKTOP = { width: 1280, height: 900 } as const
export const PHONE = { width: 390, height: 844 } as const

/** A page, and what it did that somebody might object to. */
export interface Visit {
  readonly page: Page
  /** Requests with a method, as `GET http://127.0.0.1:1/`. */
  readonly requests: readonly string[]
  /** Errors of scripts and on the console, refusals by the policy among them. */
  readonly faults: readonly string[]
}

/** Opens the application in a browser of its own: no draft of others is in its storage. */
export async function visit(browser: Browser, url: string, options?: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'zh-CN', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const faults: string[] = []
  page.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) requests.push(`${request.method()} ${request.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.clock.setFixedTime(new Date(`${TODAY}T04:00:00Z`))
  await page.goto(url, { waitUntil: 'load' })
  return { page, requests, faults }
}

/** What axe says of the page that hinders somebody: its serious and critical violations, with where. */
export async function hindrances(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } }
    return (await axe.run({ resultTypes: ['violations'] })).violations
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly target: readonly string[] }[]
}
