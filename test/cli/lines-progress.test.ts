import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { progressOn } from '../../src/cli/lines-progress.ts'
import { languages } from '../../src/locale/languages.ts'

/** What a terminal of 100 columns was told. */
class Terminal extends Writable {
  readonly isTTY = true
  readonly columns = 100
  written = ''
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.written += chunk.toString()
    done()
  }
}

async function drawn(id: string, size: number | undefined): Promise<Terminal> {
  const terminal = new Terminal()
  const language = await languages.get(id)!()
  const source = { source: process.stdin, bytesRead: () => 2500 }
  const progress = progressOn(terminal, size === undefined ? source : { ...source, size }, language)
  progress.update(120)
  // It draws at its own pace; what ends it draws the last state.
  progress.end()
  return terminal
}

describe('how far --lines is', () => {
  it.each([
    ['zh-CN', 10_000, ['25%', '已检查120份', '每秒', '还需']],
    ['zh-TW', 10_000, ['25%', '120', '每秒']],
    ['en', 10_000, ['25 %', '120 filings', 'per second', 'left']],
    ['zh-CN', undefined, ['已检查120份', '每秒']],
  ])('in %s, of %s bytes', async (id, size, words) => {
    const { written } = await drawn(id, size)
    for (const word of words) expect(written).toContain(word)
    expect(written).not.toMatch(/undefined|NaN|\{\w+\}/)
  })

  it('leaves nothing on the terminal but the cursor', async () => {
    const { written } = await drawn('en', 10_000)
    expect(written.lastIndexOf('\u001b[?25h')).toBeGreaterThan(written.lastIndexOf('\u001b[?25l'))
    expect(
      written
        .slice(written.lastIndexOf('\u001b[0K') + 4)
        .replace(/\u001b\[[?\w;]*/g, '')
        .replace(/\u001b[78]/g, '')
        .trim(),
    ).toBe('')
  })
})
