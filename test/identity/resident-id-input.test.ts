import { describe, expect, it } from 'vitest'
import type { TypedText } from '../../src/foundation/typed-text.ts'
import { formatResidentIdInput } from '../../src/identity/resident-id-input.ts'

const TYPED: readonly (readonly [what: string, typed: readonly [text: string, caret: number], expected: TypedText])[] =
  [
    [
      'takes a label away that was pasted',
      ['身份证号：11010519491231002x', 23],
      { text: '11010519491231002X', caret: 18 },
    ],
    ['keeps a label that stands alone', ['身份证', 3], { text: '身份证', caret: 3 }],
    ['folds full width', ['１１０１０５', 6], { text: '110105', caret: 6 }],
    ['drops spaces before the caret', ['110105 1949', 9], { text: '1101051949', caret: 8 }],
    ['leaves a letter to be told', ['11O105', 6], { text: '11O105', caret: 6 }],
  ]

describe('formatResidentIdInput', () => {
  it.each(TYPED)('%s', (_, [text, caret], expected) => {
    expect(formatResidentIdInput(text, caret)).toEqual(expected)
  })

  it('takes the end where no caret is given', () => {
    expect(formatResidentIdInput('1')).toEqual({ text: '1', caret: 1 })
  })
})
