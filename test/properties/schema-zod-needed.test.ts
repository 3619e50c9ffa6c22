import { readFileSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'

const SENTENCE = 'beian needs zod 4.1 or newer: npm install zod@latest'

afterEach(() => {
  vi.doUnmock('zod')
  vi.resetModules()
})

/** Every factory of `src/schema`, with what it needs besides options. */
const factories = ['contact', 'filing', 'identity', 'naming', 'network', 'organization', 'record'].flatMap((room) => {
  const text = readFileSync(new URL(`../../src/schema/${room}.ts`, import.meta.url), 'utf8')
  return [...text.matchAll(/^export function (\w+)\(/gm)].map((match) => [room, match[1]!] as const)
})

it('beside an old zod nothing happens at import, and each factory says what it needs in one sentence', async () => {
  vi.resetModules()
  // What zod 3 has of what the schemas use.
  const old = { string: () => ({}), object: () => ({}), array: () => ({}), literal: () => ({}), unknown: () => ({}) }
  const missing = { check: undefined, looseObject: undefined, core: undefined, config: undefined }
  vi.doMock('zod', () => ({ ...old, ...missing }))
  expect(factories.length).toBeGreaterThan(40)
  for (const [room, name] of factories) {
    const module = (await import(`../../src/schema/${room}.ts`)) as Record<string, (context: object) => unknown>
    expect(() => module[name]!({ service: 'website', nature: 'enterprise' }), name).toThrow(new Error(SENTENCE))
  }
})
