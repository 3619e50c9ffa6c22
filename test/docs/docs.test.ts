import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generateDocs } from '../../docs/generate.ts'

describe('generated documentation', () => {
  it.each(Object.entries(generateDocs()))('%s is what is committed', (path, content) => {
    expect(readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8')).toBe(content)
  })
})
