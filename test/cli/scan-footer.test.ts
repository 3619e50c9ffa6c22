import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, runInEnglish } from './run.ts'

const footers = fileURLToPath(new URL('../fixtures/footers/', import.meta.url))
const today = ['--today', '2026-11-21']
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'beian-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('beian scan', () => {
  it('writes one line of JSON per number, of many files', async () => {
    const files = [`${footers}02.html`, `${footers}05.html`]
    const { code, out, err } = await run(['scan', ...files, ...today])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const lines = linesOf(out)
    expect(lines.map(({ file, kind, canonical, verdict }) => [file, kind, canonical, verdict])).toEqual([
      [files[0], 'telecom-license', '京ICP证030173号', 'accept'],
      [files[0], 'public-security', '京公网安备11000002000001号', 'accept'],
      [files[1], 'icp', '京ICP备20027467号-1', 'accept'],
    ])
    expect(Object.keys(lines[0])).toEqual(['file', 'kind', 'text', 'canonical', 'start', 'end', 'verdict', 'issues'])
  })

  it('reads standard input, and exits 1 on a broken number', async () => {
    const { code, out } = await run(['scan', '-', ...today], '琼ICP备XXXXXXXX号-1，川ICP备09150084号')
    expect(code).toBe(1)
    expect(linesOf(out)).toMatchObject([
      { file: '-', text: '琼ICP备XXXXXXXX号-1', verdict: 'reject', issues: ['icp_number.placeholder'], start: 0 },
      { canonical: '蜀ICP备09150084号', verdict: 'warn', issues: ['icp_number.mismatch'] },
    ])
    expect(await run(['scan'], 'nothing here')).toEqual({ code: 0, out: '', err: '' })
  })

  it('exits 2 on a file that cannot be read, and still scans the others', async () => {
    const { code, out, err } = await runInEnglish(['scan', 'nowhere.html', `${footers}05.html`])
    expect(code).toBe(2)
    expect(err).toBe('beian: nowhere.html: no such file\n')
    expect(linesOf(out).length).toBe(1)
  })
})

describe('beian footer check', () => {
  it('prints the numbers with their links, and the findings', async () => {
    const { code, out } = await run(['footer', 'check', `${footers}20.html`, ...today])
    expect(code).toBe(1)
    expect(out).toContain('京 ICP 备 13052560 号 - 1  → http://www.beian.miit.gov.cn')
    expect(out).toContain('footer_link.outdated')
    expect((await run(['footer', 'check', `${footers}05.html`, ...today])).code).toBe(0)
  })

  it.each(['zh-CN', 'zh-TW', 'en'])('speaks %s', async (locale) => {
    const { out } = await run(['footer', 'check', '-', '--locale', locale], '<p>x</p>')
    const words = { 'zh-CN': '没有展示ICP备案号', 'zh-TW': '沒有展示ICP備案號', en: 'shows no ICP number' }
    expect(out).toContain(words[locale as keyof typeof words])
  })

  it('writes JSON, judges by the province, and compares with what was filed', async () => {
    const page = join(folder, 'page.html')
    writeFileSync(page, '\ufeff<a href="https://beian.miit.gov.cn/">浙ICP备05018911号</a>')
    const lines = linesOf((await run(['footer', 'check', page, '--json', ...today])).out)
    expect(lines).toMatchObject([
      {
        file: page,
        ok: true,
        verdict: 'warn',
        records: [{ kind: 'icp', link: 'https://beian.miit.gov.cn/', verdict: 'accept' }],
        issues: [{ code: 'footer_number.wrong_kind', path: ['records', 0], rule: 'record/footer-service-number' }],
      },
    ])
    expect((await run(['footer', 'check', page, '--json', '--province', '44', ...today])).out).toContain('"issues":[]}')
    const other = await run(['footer', 'check', page, '--expected', '京ICP备16020626号-8', ...today])
    expect(other.code).toBe(1)
    expect(other.out).toContain('footer_number.mismatch')
  })
})

describe('beian footer render', () => {
  it('writes a footer that the check has nothing against', async () => {
    const numbers = ['--icp', '京ICP备16020626号-8', '--public-security', '京公网安备11010502030143号']
    const { code, out, err } = await run(['footer', 'render', ...numbers, '--icon', '/police.png', ...today])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect((await run(['footer', 'check', '-', '--json', ...today], out)).out).toContain('"verdict":"accept"')
    expect((await run(['footer', 'render', ...numbers, '--format', 'markdown', ...today])).out).toMatch(/^\[京ICP备/)
  })

  it('exits 1 on a number that cannot be, and says why on standard error', async () => {
    const { code, out, err } = await run(['footer', 'render', '--icp', '京ICP备1234号'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('icp_number.length')
  })
})

describe('misuse', () => {
  it.each([
    [['footer'], 'footer must be followed by check or render'],
    [['footer', 'render'], 'footer render needs --icp'],
    [['footer', 'render', '--icp', 'x', '--format', 'pdf'], '--format must be one of html, markdown, jsx, vue'],
    [['footer', 'check', '--province', '99'], '--province must be the first two digits of a division code'],
    [['scan', '--today', '2025-02-30'], '--today must be a date, YYYY-MM-DD'],
  ])('%j: %s', async (args, message) => {
    const { code, out, err } = await runInEnglish(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})

describe('pages of every kind', () => {
  const bytes = (name: string, content: Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const gbk = [0xbe, 0xa9, 0x49, 0x43, 0x50, 0xb1, 0xb8, ...Buffer.from('16020626'), 0xba, 0xc5, ...Buffer.from('-8')]

  it('reads what a page declares of itself, and byte order marks', async () => {
    const declared = Buffer.from('<meta charset="gb18030"><a href="https://beian.miit.gov.cn/">')
    const files = [
      bytes('gbk.html', Buffer.concat([declared, Buffer.from(gbk), Buffer.from('</a>')])),
      bytes('utf16.html', Buffer.from('\ufeff<p>京ICP备16020626号-8</p>', 'utf16le')),
      bytes('bom.html', Buffer.from('\ufeff<p>京ICP备16020626号-8</p>')),
    ]
    for (const path of files) {
      expect((await run(['scan', path, ...today])).out, path).toContain('"canonical":"京ICP备16020626号-8"')
    }
  })

  it('says so where it cannot tell the encoding, and goes on with the next file', async () => {
    const odd = bytes('odd.txt', Buffer.from(gbk))
    const fine = bytes('fine.txt', Buffer.from('京ICP备16020626号-8'))
    const { code, out, err } = await runInEnglish(['scan', odd, fine, ...today])
    expect(code).toBe(2)
    expect(err).toBe(`beian: ${odd}: is not UTF-8 text; save it as UTF-8 first\n`)
    expect(out).toContain('京ICP备16020626号-8')
  })

  it('sends no control characters of a page to the terminal', async () => {
    const link = 'https://x.cn/\u001b]0;x\u0007\u001b[2J\u202e\n  ✓ fine'
    const { out } = await run(['footer', 'check', '-', ...today], `<a href="${link}">京ICP备16020626号-8</a>`)
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]|^ {2}✓ fine/m)
    expect(out).toContain('\\u001b')
  })
})

describe('options', () => {
  it.each([
    [['footer', 'render', '--icp', '京ICP备16020626号-8', '--json'], '--json is no option of footer render'],
    [['scan', '--province', '11'], '--province is no option of scan'],
    [['explain', 'icp_number.length', '--draft'], '--draft is no option of explain'],
    [['footer', 'check', '--expected', '京ICP备16020626号-8,garbage'], '--expected must be a number that a page shows'],
  ])('%j: %s', async (args, message) => {
    const { code, out, err } = await runInEnglish(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })

  it('takes several expected numbers with a comma', async () => {
    const page = '<p>京ICP备16020626号-8</p>'
    const { out } = await runInEnglish(
      ['footer', 'check', '-', '--expected', '京ICP备16020626号-8,京公网安备11010502030143号', ...today],
      page,
    )
    expect(out).toContain('footer_number.missing')
  })

  it('says that an icon is not used, and at which number something is wrong', async () => {
    const odd = await runInEnglish([
      'footer',
      'render',
      '--icp',
      '京ICP备16020626号-8',
      '--icon',
      'javascript:alert(1)',
      ...today,
    ])
    expect(odd.err).toContain('--icon is not used')
    const two = ['--license', 'x', '--license', '粤B2-20090059']
    expect((await runInEnglish(['footer', 'render', '--icp', '京ICP备16020626号-8', ...two, ...today])).err).toContain(
      'licenses.0',
    )
  })
})
