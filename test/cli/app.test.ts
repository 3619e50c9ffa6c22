import 'reflect-metadata'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { androidBlock, type Made, makeCertificate, makeZip, withBlock } from '../material/made.ts'
import { run as runCommand } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'beian-app-'))
const file = (name: string) => join(folder, name)
const run = (...args: string[]) => runCommand(['app', '--today', '2026-11-28', ...args])

let release: Made

beforeAll(async () => {
  release = await makeCertificate('CN=Example Reader,O=Example,C=CN')
  const manifest = readFileSync(fileURLToPath(new URL('../fixtures/packages/AndroidManifest.bin', import.meta.url)))
  const unsigned = await makeZip({ 'AndroidManifest.xml': new Uint8Array(manifest) })
  const debug = await makeCertificate('CN=Android Debug,O=Android,C=US')
  writeFileSync(file('release.apk'), withBlock(unsigned, androidBlock({ v2: release, v3: release })))
  writeFileSync(file('debug.apk'), withBlock(unsigned, androidBlock({ v2: debug })))
  writeFileSync(file('unsigned.apk'), unsigned)
  writeFileSync(file('release.cer'), release.der)
  writeFileSync(file('release.pem'), release.pem)
  writeFileSync(file('text.txt'), 'hello')
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('beian app', () => {
  it('prints what the filing asks for, first', async () => {
    const { code, out, err } = await run(file('release.apk'))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [head, ...rows] = out.split('\n')
    expect(head).toMatch(/release\.apk {2}✓ 可以填写$/)
    expect(rows.slice(0, 4).map((row) => row.trim().split(/ {2,}/)[0])).toEqual([
      '运行平台',
      '包名',
      '签名MD5值',
      '公钥',
    ])
    expect(out).toContain('cn.people.reader')
    expect(out).toContain('4.1.2 (412)')
  })

  it('gives programs the row and the findings, a line for each file', async () => {
    const { code, out } = await run('--json', file('release.apk'), file('debug.apk'), file('unsigned.apk'))
    expect(code).toBe(1)
    const [first, second, third] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({ ok: true, verdict: 'accept', value: { row: { platform: 'android' } }, issues: [] })
    expect(second).toMatchObject({ ok: true, verdict: 'warn', issues: [{ code: 'certificate.not_allowed' }] })
    expect(third).toMatchObject({ ok: false, verdict: 'reject', issues: [{ code: 'app_package.missing' }] })
  })

  it('reads a certificate, whatever its file is called', async () => {
    const [der, pem] = await Promise.all([run(file('release.cer')), run(file('release.pem'))])
    expect(der.code).toBe(0)
    const rows = (text: string) => text.slice(text.indexOf('\n'))
    expect(rows(pem.out)).toBe(rows(der.out))
    for (const part of ['MD5', 'SHA-1', 'SHA-256', '公钥', 'RSA 2048', '2020-03-01至2046-06-01']) {
      expect(der.out).toContain(part)
    }
  })

  it('says that a file is empty, whatever it was to be', async () => {
    writeFileSync(file('empty.apk'), '')
    const { code, out, err } = await run(file('empty.apk'))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('empty.apk: 是空的')
  })

  it('says what it cannot use, and goes on', async () => {
    const { code, out, err } = await run(file('text.txt'), file('missing.apk'), folder, file('release.apk'))
    expect(code).toBe(2)
    expect(out).toContain('text.txt  ✗ 不能用于备案')
    expect(out).toContain('文件中没有证书')
    expect(err).toContain('missing.apk: 没有这个文件')
    expect(err).toContain('是文件夹')
    expect(out).toContain('cn.people.reader')
  })
})
