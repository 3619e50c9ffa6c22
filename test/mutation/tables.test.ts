import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { equivalents } from './tables.ts'

const flat = (text: string): string => text.replace(/\s+/g, ' ')

it.each(equivalents())('$file has the line whose wrong program nobody can notice: $line', (row) => {
  const { file, line, original, replacement, reason } = row
  const lines = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').split('\n')
  expect(lines.map((one) => flat(one.trim()))).toContain(line)
  expect(line).toContain(original)
  expect(replacement).not.toBe(original)
  expect(reason.length).toBeGreaterThan(20)
})
