import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { library } from '../../src/cli/vector-library.ts'
import { rules } from '../../src/data/rules/table.ts'
import { answerOf, callNames } from '../../src/vectors/calls.ts'
import { differencesIn } from '../../src/vectors/compare-answer.ts'
import { makeVectorFiles } from '../vectors/make.ts'

const files = makeVectorFiles()
const vectors = files.flatMap((file) => file.vectors)

/** Rules that no question can show, and why. */
const UNSHOWN: Readonly<Record<string, { readonly fires?: string; readonly silent?: string }>> = {
  'filing/image-colour': {
    fires: 'it is about the points of an image, which inspectMaterial reads',
    silent: 'it is about the points of an image, which inspectMaterial reads',
  },
  'record/footer-either-number': { fires: 'it allows, and forbids nothing' },
}

describe('the conformance vectors', () => {
  it('follow their schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../vectors/schema.json', import.meta.url), 'utf8'))
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    for (const file of files) {
      expect(validate(JSON.parse(JSON.stringify(file))), `${file.name}: ${JSON.stringify(validate.errors)}`).toBe(true)
    }
    expect(validate({ ...files[0], vectors: [{ id: 'x' }] })).toBe(false)
  })

  it('have ids of their own, that stay', () => {
    const ids = vectors.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('parseResidentId/dbc806d874')
  })

  it('say nothing that JSON cannot say', () => {
    expect(JSON.parse(JSON.stringify(vectors))).toEqual(vectors)
  })

  it('ask every call', () => {
    const asked = new Set(vectors.map(({ call }) => call))
    expect(callNames.filter((name) => !asked.has(name))).toEqual([])
  })

  it('ask each value for one that is taken and one that is not', () => {
    const parsed = callNames.filter((name) => /^(?:parse|is)/.test(name))
    const answers = new Set(vectors.map(({ call, expect: { ok } }) => `${call} ${ok}`))
    expect(parsed.flatMap((name) => [`${name} true`, `${name} false`]).filter((one) => !answers.has(one))).toEqual([])
  })

  it('show every rule where it fires, and where it does not', () => {
    const fires = new Set(vectors.flatMap((vector) => vector.fires ?? []))
    const silent = new Set(vectors.flatMap((vector) => vector.silent ?? []))
    const lacking = (shown: ReadonlySet<string>, how: 'fires' | 'silent') =>
      rules.filter(({ id }) => !shown.has(id) && UNSHOWN[id]?.[how] === undefined).map(({ id }) => `${id} ${how}`)
    expect([...lacking(fires, 'fires'), ...lacking(silent, 'silent')]).toEqual([])
    const ids = new Set<string>(rules.map(({ id }) => id))
    expect([...fires, ...silent].filter((id) => !ids.has(id))).toEqual([])
    for (const [id, { fires: why, silent: whyNot }] of Object.entries(UNSHOWN)) {
      expect([fires.has(id) && why !== undefined, silent.has(id) && whyNot !== undefined], id).toEqual([false, false])
    }
  })

  it('are answered by the library itself', () => {
    const wrong = vectors.filter((vector) => {
      const answer = answerOf(library, JSON.parse(JSON.stringify(vector)))
      return 'skip' in answer || differencesIn(vector.expect, answer).length > 0
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('do not age: whatever is judged by a day names it', () => {
    const dayless = vectors.filter(
      ({ call, options }) =>
        /^(?:parse|is|find|checkFooter|check\w*Filing|filingDeadlines|compare)/.test(call) &&
        options?.today === undefined,
    )
    expect(dayless.map(({ id }) => id)).toEqual([])
  })

  it('are as many, and as large, as is said of them', () => {
    const counted = files.filter(({ generated }) => generated !== true).flatMap((file) => file.vectors)
    expect(counted.length).toBeGreaterThan(3000)
    expect(JSON.stringify(files).length).toBeLessThan(3_000_000)
  })
})
