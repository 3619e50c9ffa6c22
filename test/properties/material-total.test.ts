import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as material from '../../src/material.ts'
import { oddValues } from './odd-values.ts'

/** What reads files answers whatever it is given: a promise that is kept, of a result with its findings. */

type Inspect = (input: unknown, second?: unknown) => Promise<{ ok: boolean; issues: readonly { severity: string }[] }>

const functions = Object.entries(material) as unknown as readonly (readonly [string, Inspect])[]

/** Beginnings by which a reader knows its kind, so that it goes on reading. */
const HEADS = [
  '\x89PNG\r\n\x1a\n',
  '\xff\xd8\xff\xe0',
  'PK\x03\x04',
  '0\x82',
  '-----BEGIN CERTIFICATE-----\n',
  '%PDF-1.7',
]

const bytes = fc
  .tuple(fc.constantFrom(...HEADS, ''), fc.uint8Array({ maxLength: 200 }))
  .map(([head, tail]) => Uint8Array.from([...Buffer.from(head, 'latin1'), ...tail]))

function expectAnswer({ ok, issues }: Awaited<ReturnType<Inspect>>): void {
  expect(ok).toBe(issues.every(({ severity }) => severity !== 'error'))
}

describe.each(functions)('%s', (_, inspect) => {
  it('takes any value in the place of a file and of what is required', { timeout: 60_000 }, async () => {
    for (const input of oddValues) {
      expectAnswer(await inspect(input))
      for (const second of ['x', {}, null, { kind: 'x' }, { kind: 'license', maximumBytes: 'x' }]) {
        expectAnswer(await inspect(input, second))
      }
    }
    for (const second of oddValues) expectAnswer(await inspect(new Uint8Array(8), second))
  })

  it('takes any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const before = Uint8Array.from(content)
        expectAnswer(await inspect(content))
        expect(content).toEqual(before)
      }),
      { numRuns: 200 },
    )
  })
})

it('is asked of every function of the entry', () => {
  expect(functions.map(([name]) => name).sort()).toEqual(['inspectApp', 'inspectCertificate', 'inspectMaterial'])
})
