import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../src/cli/page-diff.ts'
import { changed, type FooterChange } from '../../src/footer/changes.ts'

const diff = (source: string, changes: readonly FooterChange[]): string =>
  [...unifiedDiff('index.html', source, changes)].join('')

/** Applies a diff as `patch` does, and takes nothing that does not fit. */
function patched(source: string, diff: string): string {
  const lines = source.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const out: string[] = []
  let done = 0
  const body = diff.match(/[^\n]*\n/g) ?? []
  for (let index = 2; index < body.length; ) {
    const [, from, before, to, after] = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@\n$/.exec(body[index++]!)!.map(Number)
    const first = before === 0 ? from! : from! - 1
    out.push(...lines.slice(done, first))
    expect(after === 0 ? to : to! - 1).toBe(out.length)
    done = first
    const begin = out.length
    while (index < body.length && !body[index]!.startsWith('@@')) {
      const line = body[index++]!
      const isOpen = body[index]?.startsWith('\\') === true
      if (isOpen) index++
      const text = isOpen ? line.slice(1, -1) : line.slice(1)
      if (line[0] !== '+') expect(lines[done++]).toBe(text)
      if (line[0] !== '-') out.push(text)
    }
    expect([done - first, out.length - begin]).toEqual([before, after])
  }
  return [...out, ...lines.slice(done)].join('')
}

describe('a unified diff', () => {
  it('shows what changes, and three lines around it', () => {
    const source = 'a\nb\nc\nd\ne\nf\ng\nh\n'
    expect(diff(source, [{ start: 8, end: 9, replacement: 'E', code: 'footer_number.format' }])).toBe(
      '--- index.html\n+++ index.html\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n',
    )
    expect(diff(source, [])).toBe('')
  })

  it('adds lines without touching the others', () => {
    expect(diff('a\nb', [{ start: 3, end: 3, replacement: '\nc', code: 'footer_icp.missing' }])).toBe(
      '--- index.html\n+++ index.html\n@@ -1,2 +1,3 @@\n a\n-b\n\\ No newline at end of file\n+b\n+c\n\\ No newline at end of file\n',
    )
    expect(diff('', [{ start: 0, end: 0, replacement: 'c\n', code: 'footer_icp.missing' }])).toBe(
      '--- index.html\n+++ index.html\n@@ -0,0 +1,1 @@\n+c\n',
    )
  })

  it('makes the mended page of the page', () => {
    const line = fc.constantFrom('a\n', 'b\r\n', '\n', 'c', '\r')
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('', 'x', '\n', 'y\nz', 'a\n')), { maxLength: 5 }),
        (parts, drawn) => {
          const source = parts.join('')
          const changes: FooterChange[] = []
          let end = 0
          for (const [place, length, replacement] of drawn
            .map(([at, ...rest]) => [at % (source.length + 1), ...rest] as const)
            .sort((a, b) => a[0] - b[0])) {
            if (place < end) continue
            end = Math.min(place + length, source.length)
            changes.push({ start: place, end, replacement, code: 'footer_number.format' })
          }
          expect(patched(source, diff(source, changes))).toBe(changed(source, changes))
        },
      ),
      { numRuns: 1000 },
    )
  })
})
