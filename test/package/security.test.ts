import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Each promise of SECURITY.md names the test that keeps it: a promise whose test is gone is none. */

const root = new URL('../../', import.meta.url)
const text = readFileSync(new URL('SECURITY.md', root), 'utf8')
const kept = [...text.matchAll(/\| `(test\/[^`]+)`(?:: (.+?))? *\|$/gm)].map(([, file, title]) => ({
  file: file!,
  title: title ?? '',
}))
const rows = text.match(/^\| .* \|$/gm)!.length - 2

describe('SECURITY.md', () => {
  it('names a test for each promise', () => {
    expect(rows).toBeGreaterThan(15)
    expect(kept).toHaveLength(rows)
  })

  it.each(kept)('$file: $title', ({ file, title }) => {
    expect(existsSync(new URL(file, root))).toBe(true)
    const source = readFileSync(new URL(file, root), 'utf8')
    expect(source).toMatch(/\b(it|check)\(/)
    // As a title begins, not in passing.
    if (title !== '') expect(source.includes(`'${title}`)).toBe(true)
  })
})
