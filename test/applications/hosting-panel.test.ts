import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { valueKinds } from '../../src/cli/value-kinds.ts'
import { createSamples } from '../../src/testing.ts'
import complete from '../fixtures/filings/icp-enterprise-website.json' with { type: 'json' }
import { hindrances, launch, visit } from './browser.ts'
import { answerOf, PANEL, type PanelServer, post, startPanel } from './panel-server.ts'
import { paperImage } from './paper-image.ts'

const TODAY = '2026-11-21'
const samples = createSamples('panel')
const PHONE = samples.mobilePhone()
const ID = samples.residentId()

describe('the server for hosting panels', () => {
  let panel: PanelServer

  beforeAll(async () => {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: PANEL, stdio: ['ignore', 'ignore', 'inherit'] })
    panel = await startPanel()
  })
  afterAll(async () => {
    await panel?.stop()
  })

  describe('filings', () => {
    const wrong = structuredClone(complete)
    wrong.entity.principal.mobile = PHONE.slice(0, 10)

    it('judges a filing, in an envelope or not', async () => {
      const alone = await post(panel, '/v1/filings/icp', complete)
      expect(alone.json).toMatchObject({ form: 'icp', ok: true })
      const options = { today: TODAY, draft: true }
      const { status, json } = await post(panel, '/v1/filings/icp', { filing: wrong, options })
      expect(status).toBe(200)
      expect(json).toMatchObject({ ok: false, verdict: 'reject' })
      expect(json.issues[0]).toMatchObject({
        code: 'mobile_phone.length',
        path: ['entity', 'principal', 'mobile'],
        label: '手机号码',
        message: expect.stringContaining('11位'),
      })
    })

    it('judges the form of the public-security authority', async () => {
      const filing = { form: 'public-security/1', entity: { officePhone: '0086-010-00000000' } }
      const { json } = await post(panel, '/v1/filings/public-security', { filing, options: { draft: true } })
      expect(json.issues.map(({ code }: { code: string }) => code)).toEqual(['office_phone.placeholder'])
    })

    it('gives back what it was sent only where that is asked for', async () => {
      const folded = structuredClone(complete) as { provinceCode: string }
      folded.provinceCode = '110000'
      const { text } = await post(panel, '/v1/filings/icp', folded)
      expect(text).not.toContain(complete.entity.name)
      const canonical = await post(panel, '/v1/filings/icp?canonical=true', folded)
      expect(canonical.json.filing.provinceCode).toBe('11')
    })

    it.each([
      ['zh-CN', {}, '手机号码'],
      ['zh-TW', { 'Accept-Language': 'zh-Hant-HK, en;q=0.5' }, '手機號碼'],
      ['en', { 'Accept-Language': 'fr, en-GB;q=0.8, zh;q=0.2' }, 'Mobile'],
    ])('speaks %s', async (language, headers, label) => {
      const { json, headers: said } = await post(panel, '/v1/filings/icp', wrong, headers)
      expect(said.get('content-language')).toBe(language)
      expect(json.issues.some((issue: { label: string }) => issue.label.includes(label))).toBe(true)
    })
  })

  describe('values', () => {
    it('has the kinds of beian parse', async () => {
      const { json } = await post(panel, '/v1/values/none', { value: '1' }, { 'Accept-Language': 'en' })
      const named = /Use one of (.*)\./.exec(json.detail)?.[1]?.split(', ')
      expect(named?.sort()).toEqual(valueKinds.map(({ name }) => name).sort())
    })

    it.each(valueKinds.map((kind) => [kind.name, kind] as const))(
      'takes the options of %s, and no other',
      async (name, { options = {} }) => {
        const { json: description } = await answerOf(await fetch(`${panel.url}/openapi.json`))
        const known = Object.keys(description.components.schemas.ValueOptions.properties)
        for (const option of known) {
          const { properties } = description.components.schemas.ValueOptions
          const { status } = await post(panel, `/v1/values/${name}`, {
            value: '1',
            options: { [option]: valueOf(properties[option]) },
          })
          expect({ option, status }).toEqual({ option, status: option in options ? 200 : 422 })
        }
      },
    )

    it('suggests and reads where that is asked for', async () => {
      const slip = `${ID.slice(0, 17)}${ID.endsWith('0') ? '1' : '0'}`
      const body = { values: [ID, slip], options: { today: TODAY } }
      const plain = await post(panel, '/v1/values/resident-id', body)
      expect(plain.json).toMatchObject({ verdict: 'reject', results: [{ ok: true }, { ok: false }] })
      expect(plain.text).not.toContain(ID)
      const read = await post(panel, '/v1/values/resident-id?canonical=true', body)
      expect(read.json.results[0].value).toMatchObject({ text: ID })
      const mail = await post(panel, '/v1/values/email?suggestions=true', { value: '12345678@qq.con' })
      expect(mail.json.issues[0].suggestion).toEqual({ kind: 'text', text: '12345678@qq.com' })
    })

    it('reads objects, and a document with its type', async () => {
      const period = await post(panel, '/v1/values/validity-period', {
        value: { from: '2020-01-05', until: 'long-term' },
      })
      expect(period.json.ok).toBe(true)
      const options = { type: 'resident-id', today: TODAY }
      expect((await post(panel, '/v1/values/person-document', { value: ID, options })).json.ok).toBe(true)
    })
  })

  it('judges names, each on its own, with the dictionary', async () => {
    const body = { names: ['中国茶叶网', '英文化妆课'], nature: 'individual' }
    const { json } = await post(panel, '/v1/names', body)
    expect(json.results.map(({ ok }: { ok: boolean }) => ok)).toEqual([false, true])
    expect(json.verdict).toBe('reject')
  })

  it('finds the numbers of a page', async () => {
    const html = '<p>京ICP备16020626号-8</p>'
    const { json } = await post(panel, '/v1/pages/scan?canonical=true', { html })
    expect(json.records).toMatchObject([{ kind: 'icp', start: 3, end: 19, text: '京ICP备16020626号-8' }])
    const many = await post(panel, '/v1/pages/scan', { html: html.repeat(1200) })
    expect(many.json).toMatchObject({ truncated: true, records: { length: 1000 } })
  })

  it('checks a footer and mends it', async () => {
    const html = '<footer>京ICP备16020626号</footer>'
    const options = { expected: { icp: '京ICP备16020626号-8' }, today: TODAY }
    const { json } = await post(panel, '/v1/footers/check?suggestions=true', { html, options })
    expect(json.issues[0]).toMatchObject({ code: expect.stringMatching(/^footer_/), at: { line: 1 } })
    expect(json.ok).toBe(false)
    const mended = await post(panel, '/v1/footers/fix', { html, numbers: options.expected })
    expect(mended.json).toMatchObject({ ok: true, issues: [], html: expect.stringContaining('号-8</a></footer>') })
    expect((await post(panel, '/v1/footers/check', { html: mended.json.html, options })).json.ok).toBe(true)
  })

  describe('materials', () => {
    const formOf = (files: readonly Uint8Array[], material = 'principal-id'): FormData => {
      const form = new FormData()
      for (const bytes of files) form.append('file', new Blob([new Uint8Array(bytes)]), `${PHONE}.png`)
      form.append('material', material)
      return form
    }

    it('looks at files, and tells one that comes twice', async () => {
      const image = paperImage()
      const { status, json, text } = await post(panel, '/v1/materials', formOf([image, image]))
      expect(status).toBe(200)
      expect(json.results[0]).toMatchObject({ ok: true, file: { type: 'image/png', size: image.length } })
      expect(json.results[1].issues.map(({ code }: { code: string }) => code)).toContain('material.duplicate')
      expect(text).not.toContain(PHONE)
    })

    it.each([
      ['no file', () => formOf([]), 422, 'invalid-request'],
      ['a material that there is not', () => formOf([paperImage()], 'nothing'), 422, 'invalid-request'],
      ['more than 20 MB', () => formOf([new Uint8Array(21 << 20)]), 413, 'too-large'],
    ])('refuses %s', async (_, form, status, name) => {
      const answer = await post(panel, '/v1/materials', form())
      expect({ status: answer.status, type: answer.json.type }).toEqual({ status, type: `urn:beian:problem:${name}` })
    })

    it('refuses a form that is no form', async () => {
      const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
      expect((await post(panel, '/v1/materials', '--x\r\nbroken', headers)).json.type).toBe(
        'urn:beian:problem:form-syntax',
      )
      expect((await post(panel, '/v1/materials', '{}')).status).toBe(415)
    })
  })

  describe('problems', () => {
    const big = `{"filing":"${'x'.repeat(1 << 20)}"}`
    it.each([
      ['broken JSON', '{\n  "filing": {,}\n}', {}, 400, 'json-syntax', { line: 2, column: 14 }],
      ['JSON that ends too early', '{"a":[1', {}, 400, 'json-syntax', { line: 1, column: 8 }],
      ['nothing at all', '', {}, 400, 'json-syntax', { line: 1, column: 1 }],
      ['a number out of place', `{"mobile": ${PHONE}X}`, {}, 400, 'json-syntax', { line: 1 }],
      ['deep nesting', '['.repeat(100_000), {}, 400, 'json-depth', {}],
      ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), {}, 400, 'text-encoding', {}],
      ['more than 1 MB', big, {}, 413, 'too-large', {}],
      ['another type', '{}', { 'Content-Type': 'text/plain' }, 415, 'media-type', {}],
      ['a compressed body', '{}', { 'Content-Encoding': 'gzip' }, 415, 'content-encoding', {}],
      ['an option that there is not', '{"filing":{},"options":{"later":1}}', {}, 422, 'invalid-request', {}],
    ])('%s', async (_, body, headers, status, name, more) => {
      const answer = await post(panel, '/v1/filings/icp', body, headers)
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
      expect(answer.json).toMatchObject({
        type: `urn:beian:problem:${name}`,
        status,
        title: /./,
        ...more,
        requestId: /./,
      } as never)
      expect(answer.status).toBe(status)
      // What was sent: the request’s own random number may hold ten digits in a row.
      expect(answer.text.replace(answer.json.requestId, '')).not.toMatch(/later|\d{10}/)
    })

    it.each(['zh-CN', 'zh-TW', 'en'])('have their titles in %s', async (language) => {
      const { json, headers } = await post(panel, '/v1/names', '', { 'Accept-Language': language })
      expect(headers.get('content-language')).toBe(language)
      expect(/[a-z]{4}/.test(json.title)).toBe(language === 'en')
    })

    it('say what an address takes', async () => {
      const other = await answerOf(await fetch(`${panel.url}/v1/names`))
      expect({ status: other.status, allow: other.headers.get('allow') }).toEqual({ status: 405, allow: 'POST' })
      const none = await answerOf(await fetch(`${panel.url}/v1/${PHONE}`))
      expect(none.status).toBe(404)
      expect(none.text).not.toContain(PHONE)
    })

    it('let no body change what the server is', async () => {
      const body = '{"filing":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"options":{}}'
      expect((await post(panel, '/v1/filings/icp', body)).status).toBe(200)
      const options = '{"value":"1","options":{"__proto__":{"today":"x"}}}'
      expect([200, 422]).toContain((await post(panel, '/v1/values/email', options)).status)
      const long = JSON.stringify({ values: ['1'.repeat(500_000), ' '.repeat(400_000)] })
      for (const { name } of valueKinds) expect((await post(panel, `/v1/values/${name}`, long)).status, name).toBe(200)
      const odd = JSON.stringify({ values: [null, {}, [], 0, true, { length: 1 }, '\u0000\ud800'] })
      for (const { name } of valueKinds) expect((await post(panel, `/v1/values/${name}`, odd)).status, name).toBe(200)
    })
  })

  it('keeps everything that was sent out of its log', async () => {
    const own = await startPanel({ LOG_LEVEL: 'debug' })
    const name = samples.personName()
    const secrets = [PHONE, ID, name]
    const filing = {
      form: 'icp/1',
      entity: { principal: { name, mobile: PHONE, document: { number: ID } } },
      [PHONE]: ID,
    }
    await post(own, '/v1/filings/icp?canonical=true', filing, {
      'X-Request-Id': PHONE,
      'User-Agent': PHONE,
      Referer: ID,
    })
    await post(own, `/v1/values/${PHONE}`, { value: ID })
    await post(own, `/v1/values/resident-id?x=${ID}`, `{"value":"${ID}"`)
    await post(own, `/${encodeURIComponent(name)}/${ID}`, {})
    await fetch(`${own.url}/v1/names`, { method: 'PATCH', body: PHONE })
    const metrics = await (await fetch(`${own.url}/metrics`)).text()
    expect(await own.stop()).toBe(0)
    const lines = own.log().map((line) => JSON.parse(line))
    const requests = lines.filter(({ route }) => route !== undefined)
    expect(requests.map(({ route, status }) => [route, status])).toEqual([
      ['/v1/filings/icp', 200],
      ['/v1/values/:kind', 404],
      ['/v1/values/:kind', 400],
      ['none', 404],
      ['/v1/names', 405],
      ['/metrics', 200],
    ])
    for (const line of requests)
      expect(Object.keys(line).sort()).toEqual(['level', 'method', 'ms', 'requestId', 'route', 'status', 'time'])
    for (const secret of secrets) for (const said of [...own.log(), metrics]) expect(said).not.toContain(secret)
    expect(metrics).toMatch(
      /http_request_duration_seconds_count\{method="POST",route="\/v1\/filings\/icp",status="200"\} 1/,
    )
    expect(metrics).toMatch(/beian_verdicts_total\{route="\/v1\/filings\/icp",verdict="reject"\} 1/)
  })

  it('limits each client by its own', async () => {
    const own = await startPanel({ RATE_LIMIT: '3', CLIENT_HEADER: 'X-Forwarded-For' })
    const ask = (client: string) =>
      post(own, '/v1/values/email', { value: 'a@example.com' }, { 'X-Forwarded-For': client, 'Accept-Language': 'en' })
    for (let turn = 0; turn < 3; turn++) expect((await ask('203.0.113.1')).status).toBe(200)
    const { status, headers, json } = await ask('198.51.100.9, 203.0.113.1')
    expect({ status, type: json.type }).toEqual({ status: 429, type: 'urn:beian:problem:rate-limit' })
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await ask('203.0.113.2')).status).toBe(200)
    expect((await fetch(`${own.url}/healthz`)).status).toBe(200)
    await own.stop()
  })

  it('cuts off who sends slowly', async () => {
    const own = await startPanel({ HEADERS_TIMEOUT_MS: '500', REQUEST_TIMEOUT_MS: '1000' })
    const { port } = new URL(own.url)
    const heads = [
      'POST /v1/names HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
      'GET / HTTP/1.1\r\nHo',
    ]
    await Promise.all(
      heads.map(async (head) => {
        const socket = connect(Number(port), '127.0.0.1')
        socket.resume()
        socket.on('error', () => undefined)
        socket.write(head)
        await once(socket, 'close')
      }),
    )
    expect((await post(own, '/v1/names', { names: ['青竹'], nature: 'enterprise' })).status).toBe(200)
    expect(await own.stop()).toBe(0)
  })

  it('answers what is underway before it stops', async () => {
    const own = await startPanel()
    const { port } = new URL(own.url)
    const body = JSON.stringify({ names: ['青竹科技'], nature: 'enterprise' })
    const socket = connect(Number(port), '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8').on('data', (piece) => {
      answer += piece
    })
    const head = `POST /v1/names HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`
    socket.write(head + body.slice(0, 5))
    await expect.poll(() => fetch(`${own.url}/metrics`).then((said) => said.text())).toMatch(/underway 2/)
    const stopped = own.stop()
    await expect.poll(() => own.log().some((line) => line.includes('"stopping"'))).toBe(true)
    socket.write(body.slice(5))
    expect(await stopped).toBe(0)
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(answer).toContain('"verdict"')
  })

  it('says in one sentence what is wrong with its environment', () => {
    const env = { ...process.env, PORT: '99999999', RATE_LIMIT: PHONE.slice(0, 3).concat('x') }
    const { status, stderr } = spawnSync(process.execPath, ['dist/main.js'], { cwd: PANEL, env, encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toBe('wrong in the environment: PORT, RATE_LIMIT (README.md says what they take)\n')
  })

  it('describes itself: valid OpenAPI 3.1, with every address', async () => {
    const { json } = await answerOf(await fetch(`${panel.url}/openapi.json`))
    const require = createRequire(`${PANEL}package.json`)
    const { Validator } = await import(pathToFileURL(require.resolve('@seriousme/openapi-schema-validator')).href)
    const { valid, errors } = await new Validator().validate(structuredClone(json))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    expect(json.openapi).toBe('3.1.0')
    expect(Object.keys(json.paths)).toEqual([
      '/v1/filings/icp',
      '/v1/filings/public-security',
      '/v1/values/{kind}',
      '/v1/names',
      '/v1/pages/scan',
      '/v1/footers/check',
      '/v1/footers/fix',
      '/v1/materials',
      '/healthz',
      '/metrics',
    ])
    const refs = [...JSON.stringify(json).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name!,
    )
    expect(refs.filter((name) => !(name in json.components.schemas))).toEqual([])
  })

  it('lets no other origin in, and nobody frame or sniff it', async () => {
    const answer = await fetch(`${panel.url}/v1/names`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://example.com', 'Access-Control-Request-Method': 'POST' },
    })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  describe.each([
    ['python3', '--version', ['clients/client.py']],
    ['php', '--version', ['clients/client.php']],
    ['go', 'version', ['run', 'clients/client.go']],
  ] as const)('a client in %s', (tool, version, args) => {
    it.skipIf(spawnSync(tool, [version]).status !== 0)('asks and is answered', () => {
      const { stdout, stderr, status } = spawnSync(tool, args, {
        cwd: PANEL,
        env: { ...process.env, SERVER: panel.url },
        encoding: 'utf8',
      })
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
      expect(stdout).toMatch(/^reject .*11位.*\naccept\n$/)
    })
  })

  describe('in a browser', () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await launch()
    })
    afterAll(async () => {
      await browser?.close()
    })

    it.each(['zh-CN', 'en'])('judges what is pasted, under its policy (%s)', async (locale) => {
      const { page, requests, faults } = await visit(browser, `${panel.url}/`, { locale })
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      await page.locator('#sample').click()
      await expect.poll(() => page.locator('#filing').inputValue()).toContain('icp/1')
      await page.locator('button[type=submit]').click()
      await expect
        .poll(() => page.locator('#findings li.error').allTextContents())
        .toEqual([expect.stringMatching(/11/)])
      await page.locator('#filing').fill('{"form":')
      await page.locator('button[type=submit]').click()
      await expect.poll(() => page.locator('#findings li').first().textContent()).toMatch(/第1行第9列|line 1, column 9/)
      expect(await hindrances(page)).toEqual([])
      expect(requests.filter((request) => !request.includes(panel.url))).toEqual([])
      // The browser itself says on its console that a request was answered with 400.
      expect(faults.filter((fault) => !/status of 400/.test(fault))).toEqual([])
      await page.context().close()
    })

    it('draws the description of its interface, under the same policy', async () => {
      // With a clock that runs: it waits for one.
      const page = await browser.newPage()
      const requests: string[] = []
      const faults: string[] = []
      page.on('request', (request) => {
        if (/^https?:/.test(request.url())) requests.push(request.url())
      })
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      page.on('pageerror', (error) => faults.push(error.message))
      await page.goto(`${panel.url}/docs`, { waitUntil: 'load' })
      await expect.poll(() => page.locator('.opblock').count()).toBe(10)
      await page.locator('#operations-values-parseValues .opblock-summary-control').click()
      await expect
        .poll(() => page.locator('#operations-values-parseValues .responses-table').count())
        .toBeGreaterThan(0)
      expect(requests.filter((request) => !request.includes(panel.url))).toEqual([])
      expect(faults).toEqual([])
      await page.close()
    })
  })
})

/** Something that an option takes, by its description. */
function valueOf(schema: { type: string; enum?: readonly string[]; format?: string; items?: object }): unknown {
  if (schema.enum) return schema.enum[0]
  if (schema.format === 'date') return TODAY
  switch (schema.type) {
    case 'boolean':
      return true
    case 'integer':
      return 1
    case 'array':
      return [valueOf(schema.items as never)]
    default:
      return '11'
  }
}
