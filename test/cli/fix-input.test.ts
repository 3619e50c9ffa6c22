import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesOf, run, runInEnglish, scratchFolder, today } from './run.ts'

const folder = scratchFolder()

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const BROKEN = `// 草稿
{
  "form": "icp/1",
  "entity": { "principal": { "name": "王 小明", "mobile": "139 2345 6011", "email": "zhang＠xiaoshuye.cn" } },
  "services": [{ "type": "网站" }],
}
`
const MENDED = BROKEN.replace('王 小明', '王小明')
  .replace('139 2345 6011', '13923456011')
  .replace('＠', '@')
  .replace('网站', 'website')

describe('beian check --fix', () => {
  it('writes the file, keeps its mode, leaves nothing else behind, and changes nothing a second time', async () => {
    const path = file('a.jsonc', BROKEN)
    chmodSync(path, 0o640)
    const before = readdirSync(folder).length
    const { code, out, err } = await run(['check', path, '--fix', '--draft', ...today])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/a\.jsonc {2}已改正4处\n/)
    expect(out).toContain('已填的内容没有错误')
    expect(readFileSync(path, 'utf8')).toBe(MENDED)
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder)).toHaveLength(before)
    const { mtimeMs } = statSync(path)
    const again = await run(['check', path, '--fix', '--draft', ...today])
    expect(again.out).toContain('没有可自动改正的内容')
    expect(statSync(path).mtimeMs).toBe(mtimeMs)
  })

  it('shows what it changed by the labels of the fields, without what is personal', async () => {
    const { out } = await runInEnglish(['check', file('b.jsonc', BROKEN), '--fix', '--dry-run', '--draft', ...today])
    expect(out).toContain('4 to correct (not written)')
    expect(out).toContain('Type of service: 网站 → website')
    expect(out).toContain('Mobile number: written in the usual form')
    for (const secret of ['小明', '13923456011', '139 2345 6011', 'zhang@', 'zhang＠'])
      expect(out).not.toContain(secret)
  })

  it('writes nothing on a dry run', async () => {
    const path = file('c.jsonc', BROKEN)
    await run(['check', path, '--fix', '--dry-run', '--draft', ...today])
    expect(readFileSync(path, 'utf8')).toBe(BROKEN)
  })

  it('gives standard input back put right, and says the rest elsewhere', async () => {
    const { code, out, err } = await run(['check', '--fix', '--draft', ...today], BROKEN)
    expect({ code, out }).toEqual({ code: 0, out: MENDED })
    expect(err).toContain('已改正4处')
  })

  it('keeps the encoding and the mark of a table', async () => {
    // 字段,填写 / 单位性质,企业 / 域名,… in GBK.
    const gbk = Buffer.concat([
      Buffer.from('d7d6b6ce2cccEEd0b40d0a'.toLowerCase(), 'hex'),
      Buffer.from('b5a5cebbd0d4d6ca2cc6f3d2b50d0a', 'hex'),
      Buffer.from('d3f2c3fb2c', 'hex'),
    ])
    const path = file('gbk.csv', Buffer.concat([gbk, Buffer.from('WWW.xiaoshuye.cn\r\n')]))
    await run(['check', path, '--fix', '--draft', '--form', 'icp', ...today])
    expect(readFileSync(path)).toEqual(Buffer.concat([gbk, Buffer.from('xiaoshuye.cn\r\n')]))
    const marked = file('marked.csv', '\ufeff字段,填写\r\n域名,WWW.xiaoshuye.cn\r\n')
    await run(['check', marked, '--fix', '--draft', '--form', 'icp', ...today])
    expect(readFileSync(marked, 'utf8')).toBe('\ufeff字段,填写\r\n域名,xiaoshuye.cn\r\n')
  })

  it('follows a link and leaves it one', async () => {
    const path = file('linked.jsonc', BROKEN)
    const link = join(folder, 'link.jsonc')
    symlinkSync(path, link)
    await run(['check', link, '--fix', '--draft', ...today])
    expect(readFileSync(path, 'utf8')).toBe(MENDED)
    expect(
      readdirSync(folder, { withFileTypes: true })
        .find(({ name }) => name === 'link.jsonc')
        ?.isSymbolicLink(),
    ).toBe(true)
  })

  it('tells programs where something was changed; what is left decides the exit code', async () => {
    const left = BROKEN.replace('139 2345 6011', '1392345601')
    const { code, out } = await run(['check', file('d.jsonc', left), '--fix', '--draft', '--json', ...today])
    expect(code).toBe(1)
    const [line] = linesOf(out)
    expect(line).toMatchObject({ ok: false, issues: [{ code: 'mobile_phone.length' }] })
    expect(line?.fixed).toEqual(
      expect.arrayContaining([{ path: ['services', 0, 'type'] }, { path: ['entity', 'principal', 'name'] }]),
    )
  })

  it('goes on past a file that cannot be written', async () => {
    const whole = file('e.jsonc', BROKEN)
    const { code } = await run(['check', join(folder, 'no.jsonc'), whole, '--fix', '--draft', ...today])
    expect(code).toBe(2)
    expect(readFileSync(whole, 'utf8')).toBe(MENDED)
  })

  it.each([
    [['check', '--dry-run', 'a.json'], '--dry-run须与--fix同用'],
    [['check', '--fix', '-', 'a.json'], '--fix的标准输入须单独处理，不能同时写文件名'],
  ])('%j: %s', async (args, message) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '', err: `beian: ${message}\n` })
  })
})
