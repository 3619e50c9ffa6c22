import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hunt, root } from './hunt.ts'

/**
 * The fuzzer is believed because it finds what was planted: a fault behind one odd text, to which nothing but the sight of
 * what runs leads, one sign at a time.
 */

const file = join(root, 'src/contact/email.ts')
const PLACE = 'export function parseEmail('

/** Four signs in a row, each of which is a branch of its own. */
const ODD = ['甲', '乙', '丙', '丁']

const FAULT = `
function planted(text: unknown): void {
  if (typeof text !== 'string') return
${ODD.map((sign, at) => `  if (text.charAt(${at}) !== '${sign}') return`).join('\n')}
  throw new Error('planted')
}
`

function changed(): ReadonlyMap<string, string> {
  const source = readFileSync(file, 'utf8')
  const start = source.indexOf('{\n', source.indexOf(PLACE))
  return new Map([[file, `${source.slice(0, start)}{\n  planted(input)${source.slice(start + 1)}\n${FAULT}`]])
}

const options = {
  pattern: 'src/contact/email.ts',
  only: ['parseEmail'],
  words: ['@', 'qq.com', ...ODD],
  corpus: [],
  seed: '7',
  executions: 20_000,
}

describe('a fault behind one odd text', () => {
  it('is found, and its input made small', { timeout: 120_000 }, async () => {
    const { failures } = await hunt({ ...options, changed: changed() })
    expect(failures.map(({ claim, input }) => [claim, input])).toContainEqual(['nothing throws', ODD.join('')])
  })

  it('is not found without the sight of what runs', { timeout: 120_000 }, async () => {
    const { failures, figures } = await hunt({ ...options, changed: changed(), guided: false })
    expect(figures.executions).toBe(20_000)
    expect(failures).toEqual([])
  })

  it('is not there by itself', { timeout: 120_000 }, async () => {
    const { failures } = await hunt({ ...options, executions: 3000 })
    expect(failures).toEqual([])
  })
})
