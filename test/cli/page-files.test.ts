import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { PAGE_ENDINGS, pagesOf } from '../../src/cli/page-files.ts'
import { scratchFolder } from './run.ts'

const folder = scratchFolder()
for (const name of ['site/b', 'site/node_modules/x', 'site/.git', 'site/empty', 'site/[id]'])
  mkdirSync(join(folder, name), { recursive: true })
for (const name of [
  ...['a.html', 'B.HTM', 'c.txt', 'b/d.xhtml', 'b/e.js', 'node_modules/x/f.html', '.git/g.html'],
  ...['[id]/index.html', 'h[1].html'],
])
  writeFileSync(join(folder, 'site', name), 'x')
symlinkSync(join(folder, 'site'), join(folder, 'site/b/loop'))

const inFolder = (...names: string[]): string[] => names.map((name) => join(folder, 'site', name))
const found = async (...operands: string[]): Promise<readonly string[]> =>
  (await pagesOf(operands, PAGE_ENDINGS, undefined)).files

describe('the pages that operands name', () => {
  it('are all of a folder, in order, except what programs keep there', async () => {
    const all = inFolder('B.HTM', '[id]/index.html', 'a.html', 'b/d.xhtml', 'h[1].html')
    expect(await found(join(folder, 'site'))).toEqual(all)
    expect(await found(`${join(folder, 'site')}/`)).toEqual(all)
  })

  it('are those of a pattern', async () => {
    expect(await found(join(folder, 'site/*.html'))).toEqual(inFolder('a.html', 'h[1].html'))
    expect(await found(join(folder, 'site/**/*.{xhtml,js}'))).toEqual(inFolder('b/d.xhtml', 'b/e.js'))
  })

  it('are files first, whatever signs their names have, and each once', async () => {
    const files = inFolder('h[1].html', 'c.txt', 'a.html')
    expect(await found(...files, join(folder, 'site/a*.html'), '-', '-')).toEqual([...files, '-'])
  })

  it('say where there are none', async () => {
    for (const [operand, message] of [
      [join(folder, 'site/empty'), 'contains no pages (html htm xhtml shtml)'],
      [join(folder, 'site/*.vue'), 'matches no file'],
      [join(folder, 'site/gone.html'), 'no such file'],
    ] as const) {
      const pages = await pagesOf([operand], PAGE_ENDINGS, undefined)
      expect(pages.files).toEqual([operand])
      await expect(pages.read(operand, Readable.from([]))).rejects.toMatchObject({ text: { en: expect.any(String) } })
      await expect(pages.read(operand, Readable.from([]))).rejects.toThrow(message.replace(/\(.*/, ''))
    }
  })
})
