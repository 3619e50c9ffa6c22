import { describe, expect, it } from 'vitest'
import { explainRule } from '../../src/data/rules/explain.ts'
import type { Vector } from '../../src/vectors/vector.ts'
import { folderOf } from '../vectors/folder.ts'
import { run, runInEnglish } from './run.ts'

const vector: Vector = {
  id: 'fullNaming/0000000001',
  about: 'too short',
  call: 'fullNaming',
  input: '小站\u0007',
  options: { service: 'website' },
  fires: ['naming/len-min'],
  expect: { ok: false, verdict: 'reject' },
}
const folder = folderOf([{ format: 'beian-vectors/1', name: 'names', about: 'names', vectors: [vector] }])
const show = ['vectors', 'show', '--from', folder]

describe('a vector', () => {
  it('is shown with its rules, and nothing of it reaches the terminal that is no text', async () => {
    const { code, out } = await runInEnglish([...show, vector.id])
    expect(code).toBe(0)
    expect(out).toContain('fullNaming/0000000001 (too short)\n  call: fullNaming\n  input: "小站\\u0007"\n')
    expect(out).toContain('  expected: {"ok":false,"verdict":"reject"}\n')
    expect(out.replace(/\n\s*/g, ' ')).toContain(`naming/len-min (${explainRule('naming/len-min')!.demand.en})`)
    expect((await run([...show, vector.id])).out).toContain('输入：')
  })

  it('is given to programs as it is', async () => {
    expect(JSON.parse((await run([...show, vector.id, '--json'])).out)).toEqual(vector)
  })

  it('that is not there is told of without what was typed', async () => {
    const { code, err } = await runInEnglish([...show, '11010519491231002X'])
    expect({ code, err }).toEqual({
      code: 2,
      err: 'beian: no vector has this id; beian vectors list shows them all\n',
    })
  })
})
