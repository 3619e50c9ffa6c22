import { describe, expect, it } from 'vitest'
import { flagMeant, numberMeant } from '../../src/filing/value-meant.ts'

const given = (value: unknown) => {
  const meant = flagMeant(value)
  return meant?.kind === 'value' ? meant.value : undefined
}

describe('yes and no', () => {
  it.each(['true', 'TRUE', ' 是 ', '有', 'yes', 'Y', 'on', '1', '１', 1, '√', '已阅读', '是。'])('%j is yes', (value) =>
    expect(given(value)).toBe(true),
  )
  it.each(['false', '否', '没有', '无', '不涉及', 'no', 'N', 'off', '0', 0, '×'])('%j is no', (value) =>
    expect(given(value)).toBe(false),
  )
  it.each(['', '或', '是否', '否则', 2, '2', -1, Number.NaN, null, undefined, {}, [true], '是'.repeat(99)])(
    '%j is neither',
    (value) => expect(flagMeant(value)).toBeUndefined(),
  )
})

describe('a number that was written as a text', () => {
  it('is that number', () => {
    expect(numberMeant('204800')).toEqual({ kind: 'value', value: 204_800 })
    expect(numberMeant(' ２０４，８００ ')).toEqual({ kind: 'value', value: 204_800 })
  })

  it.each(['', '200 KB', '1,02', '-1', '1e3', '9'.repeat(16), null, {}])('%j is none', (value) =>
    expect(numberMeant(value)).toBeUndefined(),
  )
})
