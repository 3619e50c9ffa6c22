import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { html } from 'hono/html'
import { type Language, languageOf, type Said, say } from './language.js'
import { sampleFiling } from './sample.js'
import type { AppEnv } from './service.js'

/** Pages for people: a form that drives the server, and the description of its interface. Everything is served from here. */

const own = fileURLToPath(new URL('../public/', import.meta.url))
const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const FILES: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/page.js': { file: join(own, 'page.js'), type: 'text/javascript' },
  '/page.css': { file: join(own, 'page.css'), type: 'text/css' },
  '/docs/begin.js': { file: join(own, 'docs.js'), type: 'text/javascript' },
  '/docs/swagger-ui.js': { file: join(swagger, 'swagger-ui-bundle.js'), type: 'text/javascript' },
  '/docs/swagger-ui.css': { file: join(swagger, 'swagger-ui.css'), type: 'text/css' },
}

const TEXTS = {
  title: { zh: '备案检查', tw: '備案檢查', en: 'Checking filings' },
  about: {
    zh: '粘贴一份备案（JSON），看看有没有问题。内容只用于本次检查，不保存。',
    tw: '貼上一份備案（JSON），看看有沒有問題。內容只用於本次檢查，不儲存。',
    en: 'Paste a filing (JSON) to see what is wrong. It is judged and not kept.',
  },
  form: { zh: '表单', tw: '表單', en: 'Form' },
  icp: { zh: 'ICP备案', tw: 'ICP備案', en: 'ICP filing' },
  police: { zh: '公安联网备案', tw: '公安聯網備案', en: 'Public-security filing' },
  filing: { zh: '备案内容', tw: '備案內容', en: 'Filing' },
  draft: {
    zh: '草稿：还没填的不算错误',
    tw: '草稿：還沒填的不算錯誤',
    en: 'A draft: what is not filled in yet is no error',
  },
  check: { zh: '检查', tw: '檢查', en: 'Check' },
  sample: { zh: '填入示例', tw: '填入範例', en: 'Take a sample' },
  interface: { zh: '接口说明', tw: '介面說明', en: 'The interface' },
  accept: { zh: '没有发现问题，可以提交', tw: '沒有發現問題，可以提交', en: 'Nothing is wrong: it can be submitted.' },
  warn: {
    zh: '可以提交，但有需要留意的内容',
    tw: '可以提交，但有需要留意的內容',
    en: 'It can be submitted, with warnings.',
  },
  reject: { zh: '还有错误，改正后再提交', tw: '還有錯誤，改正後再提交', en: 'There are errors: correct them first.' },
  error: { zh: '错误', tw: '錯誤', en: 'Error' },
  warning: { zh: '警告', tw: '警告', en: 'Warning' },
  advice: { zh: '建议', tw: '建議', en: 'Advice' },
  place: { zh: '第{line}行第{column}列', tw: '第{line}行第{column}列', en: 'line {line}, column {column}' },
  unreachable: {
    zh: '连接不上服务器，请稍后再试',
    tw: '連線不到伺服器，請稍後再試',
    en: 'The server cannot be reached: try again later.',
  },
} as const satisfies Readonly<Record<string, Said>>

/** The texts that the page's script shows, in attributes of its answer. */
const SHOWN = ['accept', 'warn', 'reject', 'error', 'warning', 'advice', 'place', 'unreachable'] as const

function formPage(language: Language) {
  const text = (key: keyof typeof TEXTS): string => say(TEXTS[key], language)
  const shown = JSON.stringify(Object.fromEntries(SHOWN.map((key) => [key, text(key)])))
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${text('title')}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page.css" />
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <main data-texts="${shown}">
      <h1>${text('title')}</h1>
      <p>${text('about')}</p>
      <form id="filing-form">
        <label for="form">${text('form')}</label>
        <select id="form">
          <option value="icp">${text('icp')}</option>
          <option value="public-security">${text('police')}</option>
        </select>
        <label for="filing">${text('filing')}</label>
        <textarea id="filing" rows="16" spellcheck="false" required></textarea>
        <label class="choice"><input type="checkbox" id="draft" /> ${text('draft')}</label>
        <p class="buttons">
          <button type="submit">${text('check')}</button>
          <button type="button" id="sample">${text('sample')}</button>
        </p>
      </form>
      <section aria-live="polite">
        <h2 id="verdict"></h2>
        <ul id="findings"></ul>
      </section>
      <p><a href="/docs">${text('interface')}</a></p>
    </main>
  </body>
</html>`
}

const docsPage = html`<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>接口说明 · The interface</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
    <script defer src="/docs/swagger-ui.js"></script>
    <script defer src="/docs/begin.js"></script>
  </head>
  <body>
    <div id="interface"></div>
  </body>
</html>`

/** Addresses of what browsers load; they are asked for with the pages and count for no client. */
export const isAsset = (path: string): boolean => Object.hasOwn(FILES, path)

export function pages(): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.get('/', (c) => {
    const language = languageOf(c)
    c.header('Content-Language', language)
    return c.html(formPage(language))
  })
  app.get('/sample.json', (c) => c.json(sampleFiling))
  app.get('/docs', (c) => c.html(docsPage))
  for (const [path, { file, type }] of Object.entries(FILES)) {
    const bytes = readFileSync(file)
    app.get(path, etag(), (c: Context) =>
      c.body(bytes, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' }),
    )
  }
  return app
}
