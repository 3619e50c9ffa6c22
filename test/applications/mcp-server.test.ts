import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../examples/mcp-server/', import.meta.url))
const quickstart = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/quickstart/${name}`, import.meta.url), 'utf8'))
const today = '2026-11-21'

interface Finding {
  readonly code: string
  readonly message: string
  readonly toDo?: string
  readonly field?: string
  readonly rule?: { readonly id: string; readonly source: { readonly title: string } }
}

interface Answer {
  readonly isError?: boolean
  readonly content: readonly { readonly type: string; readonly text: string }[]
  readonly structuredContent?: Readonly<Record<string, unknown>> & { readonly findings?: readonly Finding[] }
}

interface Resource {
  readonly uri: string
}

interface Tool {
  readonly name: string
  readonly description: string
  readonly annotations: object
  readonly inputSchema: { readonly properties: Readonly<Record<string, unknown>> }
  readonly outputSchema: object
}

/** The SDK's client, which holds every structured answer against the output schema of its tool. */
interface Client {
  connect(transport: unknown): Promise<void>
  close(): Promise<void>
  listTools(): Promise<{ readonly tools: readonly Tool[] }>
  callTool(call: { name: string; arguments: unknown }): Promise<Answer>
  listResources(): Promise<{ readonly resources: readonly Resource[] }>
  readResource(of: Resource): Promise<{ readonly contents: readonly { readonly text: string }[] }>
  listPrompts(): Promise<{ readonly prompts: readonly { readonly name: string }[] }>
  getPrompt(of: object): Promise<{ readonly messages: readonly { readonly content: { readonly text: string } }[] }>
}

/** Numbers, names and the like that a reader types; none of them may come back in an error. */
const TYPED = '11010519491231002Xhunter2'

describe('examples/mcp-server', () => {
  let client: Client
  let transport: {
    readonly stderr: AsyncIterable<Buffer>
    send(message: unknown): Promise<void>
    _process: NodeProcess
  }
  let tools: readonly Tool[]
  let logged = ''

  interface NodeProcess {
    readonly stdin: { write(text: string): void }
  }

  beforeAll(async () => {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, shell: process.platform === 'win32' })
    const sdk = join(folder, 'node_modules/@modelcontextprotocol/sdk/dist/esm/client')
    const [{ Client }, { StdioClientTransport }] = await Promise.all([
      import(join(sdk, 'index.js')),
      import(join(sdk, 'stdio.js')),
    ])
    client = new Client({ name: 'test', version: '1.0.0' }) as Client
    // As an agent starts it, from a folder that is none of ours.
    transport = new StdioClientTransport({
      command: process.execPath,
      args: [join(folder, 'server.mjs')],
      cwd: '/',
      stderr: 'pipe',
    })
    ;(transport.stderr as unknown as NodeJS.ReadableStream).on('data', (piece: Buffer) => {
      logged += piece
    })
    await client.connect(transport)
    tools = (await client.listTools()).tools
  }, 240_000)

  afterAll(() => client.close())

  const ask = (name: string, given: unknown): Promise<Answer> => client.callTool({ name, arguments: given })
  const textOf = ({ content }: Answer): string => content.map(({ text }) => text).join('\n')
  const codesOf = ({ structuredContent }: Answer): readonly string[] =>
    structuredContent!.findings!.map(({ code }) => code)

  it('has the tools, each described, with what it takes and gives, and read-only', () => {
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'check_footer',
      'check_icp_filing',
      'check_public_security_filing',
      'check_service_name',
      'empty_filing',
      'explain',
      'filing_checklist',
      'filing_deadlines',
      'filing_kind',
      'fix_footer',
      'parse_value',
      'scan_page',
    ])
    for (const { description, annotations, inputSchema, outputSchema } of tools) {
      expect(description).toMatch(/[\u4e00-\u9fff].*[a-z]/)
      expect(annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true, openWorldHint: false })
      expect(inputSchema.properties).toHaveProperty('locale')
      expect(outputSchema).toHaveProperty('properties')
    }
  })

  it('checks whole filings', async () => {
    const right = await ask('check_icp_filing', { filing: quickstart('filing.json'), today, canonical: true })
    expect(right.structuredContent).toMatchObject({
      ok: true,
      verdict: 'accept',
      findings: [],
      filing: { form: 'icp/1' },
    })
    expect(textOf(right)).toBe('ICP备案：可以提交\n没有发现问题')
    const draft = await ask('check_icp_filing', { filing: quickstart('draft.json'), draft: true, today })
    expect(draft.structuredContent).toMatchObject({ ok: false, verdict: 'reject' })
    const phone = draft.structuredContent!.findings!.find(({ rule }) => rule?.id === 'filing/emergency-phone')!
    expect(phone).toMatchObject({ severity: 'error', field: '应急联系电话' })
    expect(phone.rule!.source.title).not.toBe('')
    expect(textOf(draft)).toContain(`${phone.field}（entity.principal.emergencyPhone）：${phone.message}`)
    const police = await ask('check_public_security_filing', { filing: { form: 'public-security/1' }, locale: 'en' })
    expect(textOf(police)).toContain('Public-security filing: not ready to submit')
  })

  it('takes a filing that comes as text', async () => {
    const filing = JSON.stringify(quickstart('filing.json'))
    expect((await ask('check_icp_filing', { filing, today })).structuredContent).toMatchObject({ ok: true })
  })

  it('gives blank filings in which a draft has no mistake', async () => {
    for (const [form, check] of [
      ['icp', 'check_icp_filing'],
      ['public-security', 'check_public_security_filing'],
    ] as const) {
      const { structuredContent } = await ask('empty_filing', { form, nature: 'enterprise', services: ['app'] })
      const { filing } = structuredContent!
      expect(filing).toMatchObject({ form: `${form}/1`, entity: { nature: 'enterprise' } })
      expect(codesOf(await ask(check, { filing, draft: true }))).toEqual([])
    }
    const two = await ask('empty_filing', { form: 'public-security', services: ['website', 'app'], locale: 'en' })
    expect(two.isError).toBe(true)
  })

  it('reads values of every kind', async () => {
    const read = await ask('parse_value', {
      kind: 'resident-id',
      value: '身份证号：11010519491231002x',
      options: { today },
    })
    expect(read.structuredContent).toMatchObject({
      ok: true,
      value: { text: '11010519491231002X', birthDate: '1949-12-31' },
    })
    const slip = await ask('parse_value', { kind: 'resident-id', value: '11010519491231O02X', options: { today } })
    expect(slip.structuredContent!.findings![0]!.toDo).toContain('11010519491231002X')
    const number = { value: '110105194912310021', options: { documentType: 'resident-id', today } }
    expect(codesOf(await ask('parse_value', { kind: 'person-document', ...number }))).toEqual(['resident_id.checksum'])
    const validity = { from: '2020/1/5', until: '长期' }
    expect((await ask('parse_value', { kind: 'validity-period', value: validity })).structuredContent!.ok).toBe(true)
    const { kind } = tools.find(({ name }) => name === 'parse_value')!.inputSchema.properties as {
      kind: { enum: string[] }
    }
    for (const name of kind.enum) {
      const { isError, structuredContent } = await ask('parse_value', { kind: name, value: '无' })
      expect([name, isError ?? false, structuredContent!.ok]).toEqual([name, false, false])
    }
  })

  it('judges names with the dictionary', async () => {
    const individual = { nature: 'individual', service: 'website' }
    expect((await ask('check_service_name', { name: '青竹新闻网', ...individual })).structuredContent!.ok).toBe(false)
    expect(codesOf(await ask('check_service_name', { name: '英文化妆课', ...individual }))).toEqual([])
  })

  it('reads, checks and mends pages', async () => {
    const html = '<footer>京ICP备16020626号-8</footer>'
    const icp = '京ICP备16020626号-8'
    const { records } = (await ask('scan_page', { text: `${html} 京ICP备1号`, today })).structuredContent!
    expect(records).toMatchObject([{ canonical: icp, verdict: 'accept' }, { verdict: 'reject' }])
    const checked = await ask('check_footer', { html, expected: { icp }, today })
    expect(checked.structuredContent!.findings).toMatchObject([{ code: 'footer_link.missing', at: { line: 1 } }])
    const { html: mended, findings } = (await ask('fix_footer', { html, icp, today })).structuredContent!
    expect(mended).toContain('<a href="https://beian.miit.gov.cn/"')
    expect(findings).toEqual([])
    expect(codesOf(await ask('check_footer', { html: mended, expected: { icp }, today }))).toEqual([])
  })

  it('explains codes and rules', async () => {
    const rule = await ask('explain', { id: 'filing/emergency-phone', locale: 'en' })
    expect(rule.structuredContent).toMatchObject({
      is: 'rule',
      severity: 'error',
      rules: [{ id: 'filing/emergency-phone' }],
    })
    const code = await ask('explain', { id: 'resident_id.checksum' })
    expect(code.structuredContent).toMatchObject({
      is: 'code',
      severities: ['error'],
      example: { code: 'resident_id.checksum' },
    })
    const named = await ask('explain', { id: 'service_name.not_allowed' })
    expect((named.structuredContent!.rules as readonly unknown[]).length).toBeGreaterThan(5)
    expect(named.structuredContent!.example).toMatchObject({ code: 'service_name.not_allowed' })
  })

  it('tells the kind of a filing, what to have at hand, and what is due', async () => {
    const asked = await ask('filing_kind', { entityFiled: true })
    expect(asked.structuredContent).toMatchObject({ ok: false, findings: [{ path: ['domainFiled'] }] })
    const filed = { entityFiled: true, domainFiled: true, sameEntity: true, domainFiledHere: false }
    const kind = await ask('filing_kind', filed)
    expect(kind.structuredContent).toMatchObject({ kind: { key: 'add-access' }, numbers: ['entity', 'service'] })
    const list = await ask('filing_checklist', {
      nature: 'enterprise',
      provinceCode: '44',
      conditions: { commercial: true },
    })
    expect(textOf(list)).toContain('- [ ] 主体信息-主办单位名称')
    const events = { 'filing-submitted': '2026-11-20' }
    const due = (await ask('filing_deadlines', { events, today: '2026-11-21' })).structuredContent!.deadlines
    expect(due).toContainEqual(expect.objectContaining({ step: 'provider-review', state: 'open', due: '2026-11-24' }))
    const off = { holidays: ['2026-11-23'], today: '2026-11-21' }
    const later = (await ask('filing_deadlines', { events, ...off })).structuredContent!.deadlines
    expect(later).toContainEqual(expect.objectContaining({ step: 'provider-review', due: '2026-11-25' }))
  })

  it('lists and reads the schemas and the rules', async () => {
    const { resources } = await client.listResources()
    const addresses = resources.map(({ uri }) => uri)
    expect(addresses).toContain('beian://rules')
    for (const uri of ['beian://json-schema/v1/icp.input.json', 'beian://rules/filing/emergency-phone']) {
      expect(addresses).toContain(uri)
      const [content] = (await client.readResource({ uri })).contents
      expect(JSON.parse(content!.text)).toMatchObject(
        uri.includes('rules') ? { severity: 'error' } : { type: 'object' },
      )
    }
    expect((await client.readResource({ uri: 'beian://rules/no/such' })).contents).toEqual([])
  })

  it('has a prompt that reviews a filing', async () => {
    expect((await client.listPrompts()).prompts.map(({ name }) => name)).toEqual(['review_filing'])
    const { messages } = await client.getPrompt({ name: 'review_filing', arguments: { filing: '{"form":"icp/1"}' } })
    expect(messages[0]!.content.text).toMatch(/check_icp_filing[\s\S]*\{"form":"icp\/1"\}/)
  })

  const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
  const hostile: readonly (readonly [about: string, name: string, given: () => unknown])[] = [
    ['no arguments', 'check_icp_filing', () => undefined],
    ['a filing that is none', 'check_icp_filing', () => ({ filing: 7 })],
    ['a text that is no JSON', 'check_icp_filing', () => ({ filing: TYPED })],
    ['an argument that there is not', 'parse_value', () => ({ kind: 'email', value: 'x', [TYPED]: TYPED })],
    ['an option that there is not', 'parse_value', () => ({ kind: 'email', value: 'x', options: { [TYPED]: 1 } })],
    ['a kind that there is not', 'parse_value', () => ({ kind: TYPED, value: TYPED })],
    ['a day that is none', 'check_icp_filing', () => ({ filing: {}, today: TYPED })],
    ['an event that there is not', 'filing_deadlines', () => ({ events: { [TYPED]: '2026-11-20' } })],
    ['a language that there is not', 'explain', () => ({ id: 'x', locale: TYPED })],
    ['a name of a prototype', 'explain', () => ({ id: '__proto__' })],
    ['a page that is too long', 'scan_page', () => ({ text: '京'.repeat(1_000_001) })],
    ['a tool that there is not', TYPED, () => ({})],
  ]
  it.each(hostile)('answers %s with one reason, in which nothing of it stands', async (_, name, given) => {
    const answer = await ask(name, given())
    expect(answer.isError).toBe(true)
    expect(textOf(answer)).toMatch(/^[^\n]{5,900}$/)
    expect(textOf(answer)).not.toMatch(/hunter2|at .*\.m?js|Error/)
  })

  it('bears what no agent sends', async () => {
    const nested = JSON.parse(`{"form":"icp/1","entity":${deep(500)},"__proto__":{"x":1},"services":${deep(500)}}`)
    expect((await ask('check_icp_filing', { filing: nested })).structuredContent!.ok).toBe(false)
    expect((await ask('check_icp_filing', { filing: `{"services":${deep(200_000)}}` })).content).toHaveLength(1)
    const long = { services: Array.from({ length: 20_000 }, () => ({ type: 'website', name: '中国\u0000\u001b[2J' })) }
    expect((await ask('check_icp_filing', { filing: long })).structuredContent!.ok).toBe(false)
    // Deeper than a client could write it.
    const params = `{"name":"check_icp_filing","arguments":{"filing":{"services":${deep(100_000)}}}}`
    transport._process.stdin.write(`{"jsonrpc":"2.0","id":"deep","method":"tools/call","params":${params}}\n`)
    transport._process.stdin.write('no JSON\n{"jsonrpc":"2.0"}\n[]\nnull\n')
    expect((await ask('explain', { id: 'resident_id.checksum' })).isError).toBeUndefined()
  })

  it('logs the names of methods alone', () => {
    expect(new Set(logged.trim().split('\n'))).toEqual(
      new Set([
        'initialize',
        'tools/list',
        'tools/call',
        'resources/list',
        'resources/read',
        'prompts/list',
        'prompts/get',
      ]),
    )
  })
})
