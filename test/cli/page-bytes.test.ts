import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedBytes } from '../../src/cli/page-bytes.ts'
import { changed, type FooterChange } from '../../src/footer/changes.ts'

const inputOf = (bytes: Buffer, encoding: string) => ({
  bytes,
  encoding,
  text: new TextDecoder(encoding).decode(bytes),
})
const change = (start: number, end: number, replacement: string): FooterChange => ({
  ...{ start, end, replacement },
  code: 'footer_number.format',
})

/** Bytes of a page in each encoding: text, tags, and a byte that is none. */
const pieces: Readonly<Record<string, readonly Uint8Array[]>> = {
  'utf-8': [Buffer.from('京<p>备</p>😀\r\n'), Buffer.from([0xff]), Buffer.from([0xe4, 0xba]), Buffer.from('x')],
  gbk: [Buffer.from([0xbe, 0xa9, 0x3c]), Buffer.from([0x81, 0x40, 0x80]), Buffer.from([0xff]), Buffer.from('x>\n')],
  gb18030: [
    Buffer.from([0xbe, 0xa9]),
    Buffer.from([0x81, 0x30, 0x89, 0x38, 0x3c]),
    Buffer.from([0x81]),
    Buffer.from('x'),
  ],
  big5: [Buffer.from([0xa4, 0xa4, 0x3c, 0xa4, 0x40]), Buffer.from([0x88, 0x62]), Buffer.from('x\n')],
  'windows-1252': [Buffer.from([0xe9, 0x80, 0x3c]), Buffer.from('x')],
  'utf-16le': [Buffer.from('京<p>😀', 'utf16le'), Buffer.from('x\n', 'utf16le')],
  'utf-16be': [Buffer.from('京<p>😀', 'utf16le').swap16(), Buffer.from('x\n', 'utf16le').swap16()],
}

describe('changes of a page in its own encoding', () => {
  it.each(Object.keys(pieces))('%s: what was to change reads so, all else keeps its bytes', (encoding) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces[encoding]!), { maxLength: 12 }),
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 6 }),
        (parts, isMarked, places) => {
          const mark =
            { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] }[encoding] ?? []
          const bytes = Buffer.concat([Buffer.from(isMarked ? mark : []), ...parts])
          const input = inputOf(bytes, encoding)
          expect(changedBytes(input, [])).toEqual(bytes)
          // At places where ASCII stands, as changes of a page do.
          const ascii = [...input.text.matchAll(/[x<\n]/g)].map(({ index }) => index)
          const at = [...new Set(places.map((place) => ascii[place % ascii.length] ?? 0))].sort((a, b) => a - b)
          if (ascii.length === 0) return
          const changes = at.map((start) => change(start, start + 1, 'yz'))
          const written = changedBytes(input, changes)
          expect(written && new TextDecoder(encoding).decode(written)).toBe(changed(input.text, changes))
          expect(written!.length - bytes.length).toBe(at.length * (encoding.startsWith('utf-16') ? 2 : 1))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('writes Chinese in the encoding, and what it does not have as a reference', () => {
    const page = (encoding: string) => inputOf(Buffer.from('<p></p>'), encoding)
    const text = '京备'
    expect(changedBytes(page('gbk'), [change(3, 3, text)])).toEqual(
      Buffer.concat([Buffer.from('<p>'), Buffer.from([0xbe, 0xa9, 0xb1, 0xb8]), Buffer.from('</p>')]),
    )
    expect(changedBytes(page('windows-1252'), [change(3, 3, text)])!.toString()).toBe('<p>&#x4eac;&#x5907;</p>')
    expect(changedBytes(page('big5'), [change(3, 3, '备中')])!.toString('latin1')).toBe('<p>&#x5907;\u00a4\u00a4</p>')
  })

  it('gives nothing where the page would read otherwise', () => {
    expect(changedBytes(inputOf(Buffer.from('x'), 'iso-2022-jp'), [change(0, 1, 'y')])).toBeUndefined()
    // Between the halves of a character.
    expect(changedBytes(inputOf(Buffer.from('😀'), 'utf-8'), [change(1, 1, 'y')])).toBeUndefined()
  })
})
