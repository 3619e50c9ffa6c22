import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { library } from '../../src/cli/vector-library.ts'
import { answerOf } from '../../src/vectors/calls.ts'
import { makeVectorFiles } from '../vectors/make.ts'
import { capabilities, capabilityLines } from './capability.ts'

const files = makeVectorFiles()
const rows = capabilities(files)

describe('what other libraries make of the public vectors', () => {
  it('is what docs/peers.tsv says: npm run peers -- --write', () => {
    const [, ...lines] = readFileSync(new URL('../../docs/peers.tsv', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
    expect(lines).toEqual(capabilityLines(rows))
  })

  it('asks each of them what it can do: all take most of what is genuine, and refuse something', () => {
    for (const { library: name, call, genuine, taken = 0, written, writtenTaken = 0, refused = 0 } of rows) {
      if (name === '-') continue
      // A function that is called amiss would take nothing, or everything.
      expect((taken + writtenTaken) / (genuine + written), `${name} ${call}`).toBeGreaterThan(0.4)
      expect(refused, `${name} ${call}`).toBeGreaterThan(0)
    }
  })

  it('stands beside a library that answers all of them as they say', () => {
    const asked = files.flatMap(({ vectors }) => vectors).filter(({ call }) => call.startsWith('parse'))
    expect(asked.length).toBeGreaterThan(1000)
    const differing = asked.filter((vector) => (answerOf(library, vector) as { ok?: boolean }).ok !== vector.expect.ok)
    expect(differing).toEqual([])
  })
})
