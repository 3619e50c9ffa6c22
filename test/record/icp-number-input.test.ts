import { describe, expect, it } from 'vitest'
import type { TypedText } from '../../src/foundation/typed-text.ts'
import { formatIcpNumberInput } from '../../src/record/icp-number-input.ts'

const TYPED: readonly (readonly [what: string, typed: readonly [text: string, caret: number], expected: TypedText])[] =
  [
    ['writes capitals', ['京icp', 4], { text: '京ICP', caret: 4 }],
    [
      'folds width, traditional characters and spaces',
      ['京ＩＣＰ備 16020626 號－8', 18],
      { text: '京ICP备16020626号-8', caret: 16 },
    ],
    ['adds no 号, which is to be told', ['京ICP备16020626', 13], { text: '京ICP备16020626', caret: 13 }],
    [
      'takes a label away from a whole number',
      ['备案号：京ICP备16020626号', 18],
      { text: '京ICP备16020626号', caret: 14 },
    ],
    [
      'keeps the character of another province, which is to be told',
      ['川ICP备09150084号', 14],
      { text: '川ICP备09150084号', caret: 14 },
    ],
  ]

describe('formatIcpNumberInput', () => {
  it.each(TYPED)('%s', (_, [text, caret], expected) => {
    expect(formatIcpNumberInput(text, caret)).toEqual(expected)
  })

  it('takes the end where no caret is given', () => {
    expect(formatIcpNumberInput('1')).toEqual({ text: '1', caret: 1 })
  })
})
