import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { footers, linesOf, run, runInEnglish, scratchFolder, today } from './run.ts'

const folder = scratchFolder()

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
    expect(Object.keys(lines[0]!)).toEqual(['file', 'kind', 'text', 'canonical', 'start', 'end', 'verdict', 'issues'])
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

describe('pages of every kind', () => {
  const bytes = (name: string, content: Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const gbk = [0xbe, 0xa9, 0x49, 0x43, 0x50, 0xb1, 0xb8, ...Buffer.from('16020626'), 0xba, 0xc5, ...Buffer.from('-8')]

  it('reads what a page declares of itself, and byte order marks', async () => {
    const declared = Buffer.from('<meta charset="gb18030"><a href="https://beian.miit.gov.cn/">')
    const xml = Buffer.from(`<?xml version="1.0" encoding='x-gbk'?>`)
    const files = [
      bytes('xml.html', Buffer.concat([xml, Buffer.from(gbk)])),
      bytes('late.html', Buffer.concat([Buffer.alloc(5000, 32), declared, Buffer.from(gbk)])),
      bytes('gbk.html', Buffer.concat([declared, Buffer.from(gbk), Buffer.from('</a>')])),
      bytes('utf16.html', Buffer.from('\ufeff<p>京ICP备16020626号-8</p>', 'utf16le')),
      bytes('bom.html', Buffer.from('\ufeff<p>京ICP备16020626号-8</p>')),
    ]
    for (const path of files) {
      expect((await run(['scan', path, ...today])).out, path).toContain('"canonical":"京ICP备16020626号-8"')
    }
  })

  it('reads GBK that nobody declares, UTF-8 with a byte that is none, and what the caller says', async () => {
    const canonical = '"canonical":"京ICP备16020626号-8"'
    expect((await run(['scan', bytes('plain.txt', Buffer.from(gbk)), ...today])).out).toContain(canonical)
    const broken = bytes('broken.txt', Buffer.concat([Buffer.from('京ICP备16020626号-8'), Buffer.from([0xe4])]))
    expect((await run(['scan', broken, ...today])).out).toContain(canonical)
    const big5 = bytes('big5.txt', Buffer.from([0xa8, 0xca, 0x49, 0x43, 0x50, 0xb3, 0xc6, ...Buffer.from('16020626')]))
    const { code, out } = await run(['scan', big5, '--encoding', 'big5', ...today])
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('京ICP备16020626号') })
  })

  it('says so where it cannot tell the encoding, and goes on with the next file', async () => {
    const odd = bytes('odd.txt', Buffer.concat([Buffer.from('caf'), Buffer.from([0xe9]), Buffer.from(' 16020626')]))
    const fine = bytes('fine.txt', Buffer.from('京ICP备16020626号-8'))
    const { code, out, err } = await runInEnglish(['scan', odd, fine, ...today])
    expect(code).toBe(2)
    expect(err).toBe(
      `beian: ${odd}: is not text, or in an encoding that it does not declare; name it with --encoding (gbk, for example)\n`,
    )
    expect(out).toContain('京ICP备16020626号-8')
  })

  it('is readable on request: each number with its place, what is wrong, and a summary', async () => {
    const text = '<p>\n京ICP备16020626号-8</p> 川ICP备2024024681号'
    expect((await runInEnglish(['scan', '-', '--format', 'text', ...today], text)).out).toBe(
      '-:2:1  ✓ 京ICP备16020626号-8\n-:2:22  ✓ 蜀ICP备2024024681号\n  warning  In ICP numbers this province is written 蜀, unlike on license plates and in public-security numbers: correct it.  icp_number.mismatch\ninputs: 1, numbers: 2, wrong: 0\n',
    )
    expect((await run(['scan', '-', '--format', 'text'], '没有')).out).toBe('输入1个，号码0个，其中有误0个\n')
    expect((await run(['scan', '-'], '没有')).out).toBe('')
  })

  it('sends no control characters of a page to the terminal', async () => {
    const link = 'https://x.cn/\u001b]0;x\u0007\u001b[2J\u202e\n  ✓ fine'
    const { out } = await run(['footer', 'check', '-', ...today], `<a href="${link}">京ICP备16020626号-8</a>`)
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]|^ {2}✓ fine/m)
    expect(out).toContain('\\u001b')
  })
})
