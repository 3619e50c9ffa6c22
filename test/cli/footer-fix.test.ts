import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changed } from '../../src/footer/changes.ts'
import { linesOf, run, runInEnglish, scratchFolder, today } from './run.ts'

const folder = scratchFolder()
const MIIT = 'https://beian.miit.gov.cn/'
const icp = '京ICP备16020626号-8'
const old = `<body>\r\n\t<footer>\r\n\t\t<a href="http://www.miitbeian.gov.cn/">京ICP备16020626号</a>\r\n\t</footer>\r\n</body>\r\n`
const mended = old.replace('http://www.miitbeian.gov.cn/', MIIT).replace('京ICP备16020626号', icp)

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const fix = (args: readonly string[], stdin = '') => runInEnglish(['footer', 'fix', ...args, ...today], stdin)

describe('beian footer fix', () => {
  it('prints the mended page, and what was changed apart', async () => {
    const path = file('print.html', old)
    const { code, out, err } = await fix([path, '--icp', icp])
    expect({ code, out }).toEqual({ code: 0, out: mended })
    expect(err).toContain(`${path}:3:12 → ${MIIT}  footer_link.outdated`)
    expect(readFileSync(path, 'utf8')).toBe(old)
    expect((await fix(['--icp', icp], old)).out).toBe(mended)
  })

  it('writes the file, and changes nothing the second time', async () => {
    const path = file('write.html', `\ufeff${old}`)
    const { code, out, err } = await fix([path, '--icp', icp, '--write'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('written, 2 changed')
    expect(readFileSync(path, 'utf8')).toBe(`\ufeff${mended}`)
    expect((await fix([path, '--icp', icp, '--write'])).out).toContain('nothing changed')
    expect(readFileSync(path, 'utf8')).toBe(`\ufeff${mended}`)
  })

  it('shows what would change as a diff, of many files', async () => {
    const files = [file('a.html', old), file('b.html', mended), file('c.html', old)]
    const { code, out } = await fix([...files, '--icp', icp, '--diff'])
    expect(code).toBe(0)
    const hunk = '@@ -1,5 +1,5 @@'
    expect(out.split('\n').filter((line) => /^(?:---|@@)/.test(line))).toEqual([
      `--- ${files[0]}`,
      hunk,
      `--- ${files[2]}`,
      hunk,
    ])
    expect(out).toContain(
      `\n-\t\t<a href="http://www.miitbeian.gov.cn/">京ICP备16020626号</a>\r\n+\t\t<a href="${MIIT}"`,
    )
  })

  it('adds what is missing: number, link, emblem, license, copyright line', async () => {
    const { code, out } = await fix(
      [
        ...['-', '--icp', icp, '--public-security', '京公网安备11010502030143号', '--icon', '/police.png'],
        ...['--license', '粤网文〔2017〕6138-1456号', '--copyright', '某某公司', '--province', '32'],
      ],
      '<body>\n  <footer>\n  </footer>\n</body>\n',
    )
    expect(code).toBe(0)
    for (const part of [icp, 'code=11010502030143"', '<img src="/police.png"', '粤网文', '版权所有 某某公司'])
      expect(out).toContain(part)
  })

  it('says what is left for people, and exits 1 where that is an error', async () => {
    const unknown = '<footer>京ICP备00000000号</footer>'
    const { code, out, err } = await fix(['-'], unknown)
    expect({ code, out }).toEqual({ code: 1, out: unknown })
    expect(err).toMatch(/-:1:9: .*footer_number\.placeholder/s)
    const app = `<div id="app"></div><script>window.x={"icp":"${icp}"}</script>`
    expect(await fix(['-', '--icp', icp], app)).toMatchObject({ code: 0, out: app })
  })

  it('writes JSON, whose changes make the mended page', async () => {
    const path = file('json.html', old)
    const [line] = linesOf((await fix([path, '--icp', icp, '--json'])).out)
    expect(line).toMatchObject({ file: path, ok: true, verdict: 'accept', written: false, issues: [] })
    const changes = line!.changes as { at: { start: number; end: number }; replacement: string }[]
    expect(
      changed(
        old,
        changes.map(({ at, replacement }) => ({ ...at, replacement, code: 'footer_link.outdated' })),
      ),
    ).toBe(mended)
    expect(linesOf((await fix([path, '--icp', icp, '--json', '--write'])).out)).toMatchObject([{ written: true }])
    expect(linesOf((await fix([path, '--icp', icp, '--json', '--write'])).out)).toMatchObject([
      { written: false, changes: [] },
    ])
  })

  it('keeps the encoding of the page, also on standard output', async () => {
    const gbk = Buffer.concat([
      Buffer.from('<meta charset=gbk><footer><a href="http://www.miitbeian.gov.cn">'),
      Buffer.from([0xbe, 0xa9]),
      Buffer.from('ICP'),
      Buffer.from([0xb1, 0xb8]),
      Buffer.from('16020626-8</a></footer>'),
    ])
    const path = file('gbk.html', gbk)
    expect((await fix([path, '--write', '--icp', icp])).code).toBe(0)
    expect(new TextDecoder('gbk').decode(readFileSync(path))).toBe(
      `<meta charset=gbk><footer><a href="${MIIT}">${icp}</a></footer>`,
    )
  })

  it('refuses what is no text, with the reason, and leaves it alone', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
    const files = [file('a.png', png), file('fine.html', old)]
    const { code, err } = await fix([...files, '--icp', icp, '--write'])
    expect(code).toBe(2)
    expect(err).toBe(
      `beian: ${files[0]}: is not text, or in an encoding that it does not declare; name it with --encoding (gbk, for example)\n`,
    )
    expect(new Uint8Array(readFileSync(files[0]!))).toEqual(png)
    expect(readFileSync(files[1]!, 'utf8')).toBe(mended)
  })

  it.each([
    [['--icp', '京公网安备11010502030143号'], '--icp must be'],
    [['--icp', 'x'], '--icp must be'],
    [['--public-security', icp], '--public-security must be'],
    [['--license', 'x'], '--license must be'],
    [['--icon', 'javascript:alert(1)'], '--icon must be'],
    [['--write'], '--write needs file names'],
    [['--encoding', 'klingon', '-'], '--encoding must be'],
    [['a.html', 'b.html'], 'footer fix needs --write or --diff'],
  ])('%j is misused', async (args, message) => {
    const { code, out, err } = await fix(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })

  it.each(['zh-CN', 'zh-TW', 'en'])('speaks %s', async (locale) => {
    const { err } = await run(['footer', 'fix', '-', '--icp', icp, '--locale', locale, ...today], old)
    const words = { 'zh-CN': '改动2处', 'zh-TW': '改動2處', en: '2 changed' }
    expect(err).toContain(words[locale as keyof typeof words])
  })
})
