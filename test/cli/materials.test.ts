import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'jpeg-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesOf, run } from './run.ts'

const FILING = 'test/fixtures/filings/icp-enterprise-website.json'

describe('beian materials', () => {
  it('prints what is missing, and where it goes', async () => {
    const { code, out } = await run(['materials', FILING])
    expect(code).toBe(0)
    expect(out).toContain('[ ] 主办单位证件（entity.materials）')
    expect(out).toContain('依据')
  })

  it('prints one line of JSON for programs', async () => {
    const [line, ...more] = linesOf((await run(['materials', FILING, '--json'])).out)
    expect(more).toEqual([])
    expect((line!.materials as { material: string }[]).map(({ material }) => material)).toContain('principal-id')
  })
})

/** Stripes in colour, with noise that makes the file as large as a photo. */
function photo(seed: number): Uint8Array {
  const [width, height] = [640, 400]
  const data = Buffer.alloc(width * height * 4, 255)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const noise = (Math.sin(pixel * 12.9898 + seed) * 43_758.5) % 14
    const stripe = (Math.floor((pixel % width) / 40) * seed) % 5
    data[pixel * 4] = 60 + stripe * 30 + noise
    data[pixel * 4 + 1] = 180 - stripe * 30 + noise
    data[pixel * 4 + 2] = 120 + noise
  }
  return encode({ width, height, data }, 92).data
}

describe('beian materials --dir', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beian-papers-'))
  const write = (name: string, contents: Uint8Array | string) => writeFileSync(join(folder, name), contents)

  beforeAll(() => {
    write('身份证正面.jpg', photo(2))
    write('principal-id-back.jpg', photo(3))
    write('营业执照.jpg', `%PDF-1.7\n${' '.repeat(80_000)}%%EOF`)
    write('notes.txt', 'x')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('tells files by their names, and what is wrong with them', async () => {
    const { code, out, err } = await run(['materials', FILING, '--dir', folder])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const part of [
      '[x] 负责人身份证件',
      '✓ 身份证正面.jpg  JPG 640×400',
      '✓ principal-id-back.jpg  JPG 640×400',
      '[x] 主办单位证件',
      '这是PDF文件，请提交JPG或PNG图片',
      '没有认出是什么材料的文件：notes.txt',
    ]) {
      expect(out).toContain(part)
    }
  })

  it('fails where a file is cut off, and where what all ask for is missing', async () => {
    write('营业执照.jpg', photo(4).subarray(0, 60_000))
    const { code, out } = await run(['materials', FILING, '--dir', folder])
    expect(code).toBe(1)
    expect(out).toContain('文件不完整')
    rmSync(join(folder, '营业执照.jpg'))
    expect((await run(['materials', FILING, '--dir', folder])).code).toBe(1)
    write('营业执照.jpg', photo(4))
    expect((await run(['materials', FILING, '--dir', folder])).code).toBe(0)
  })

  it('says how many sides are there, and gives programs all of it', async () => {
    rmSync(join(folder, 'principal-id-back.jpg'))
    expect((await run(['materials', FILING, '--dir', folder])).out).toContain('需要2张，文件夹中只有1张')
    const [line] = linesOf((await run(['materials', FILING, '--dir', folder, '--json'])).out)
    expect(line).toMatchObject({ others: ['notes.txt'] })
    const card = (line!.materials as { material: string; files?: object[] }[]).find(
      (one) => one.material === 'principal-id',
    )
    expect(card?.files).toMatchObject([
      { name: '身份证正面.jpg', ok: true, file: { width: 640, height: 400 }, issues: [] },
    ])
  })

  it('names a folder that is not there', async () => {
    const { code, err } = await run(['materials', FILING, '--dir', join(folder, 'none')])
    expect(code).toBe(2)
    expect(err).toContain('没有这个文件夹')
  })
})
