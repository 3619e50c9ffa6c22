import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { changed, readFiling } from '../filing/cases.ts'
import { linesOf, run as runCommand, scratchFolder, today } from './run.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/filings/${name}.json`, import.meta.url))
const ICP = fixture('icp-enterprise-website')
const POLICE = fixture('public-security-enterprise-website')
const TEMPLATE = fixture('domain-template-organization')

const folder = scratchFolder()
function fileWith(name: string, set: Record<string, unknown>): string {
  const path = join(folder, `${name}.json`)
  writeFileSync(path, JSON.stringify(changed(readFiling(name), set)))
  return path
}

const run = (...args: string[]) => runCommand(['compare', ...args, ...today])

describe('beian compare', () => {
  it('says so where forms agree, in whatever order they are named', async () => {
    const { code, out, err } = await run(TEMPLATE, POLICE, ICP)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.match(/✓ 与ICP备案一致/g)).toHaveLength(2)
    expect((await run(ICP, POLICE, '--locale', 'en')).out).toContain('agrees with the ICP filing')
  })

  it('tells of each field what it contradicts, and where that is demanded', async () => {
    const other = fileWith('public-security-enterprise-website', { 'service.domain': 'qingzhu-online.cn' })
    const { code, out } = await run(ICP, other)
    expect(code).toBe(1)
    expect(out).toContain('网站主域名：与ICP备案的域名不一致')
    expect(out).toContain('网站主域名）；工信管函〔2019〕633号')
  })

  it('leaves out advice on request', async () => {
    const other = fileWith('public-security-enterprise-website', { 'service.name': '青竹在线' })
    expect((await run(ICP, other)).out).toContain('建议名称与ICP备案的一致')
    expect((await run(ICP, other, '--no-advice')).out).toContain('✓ 与ICP备案一致')
  })

  it('gives programs one line of JSON for each form, with the place in the ICP filing', async () => {
    const other = fileWith('domain-template-organization', { name: '北京青松科技有限公司' })
    const { code, out } = await run(ICP, POLICE, other, '--json')
    expect(code).toBe(0)
    const [police, template] = linesOf(out)
    expect(police).toMatchObject({ form: 'public-security', ok: true, verdict: 'accept', issues: [] })
    const params = { part: 'entity-name', other: 'entity.name' }
    expect(template).toMatchObject({ form: 'domain-template', verdict: 'warn', issues: [{ path: ['name'], params }] })
  })

  it('asks for an ICP filing and another form', async () => {
    for (const files of [[POLICE, TEMPLATE], [ICP, ICP], [POLICE, POLICE, ICP], [ICP]]) {
      expect(await run(...files)).toMatchObject({ code: 2, out: '' })
    }
    expect((await run(ICP, join(folder, 'none.json'))).err).toContain('没有这个文件')
  })
})
