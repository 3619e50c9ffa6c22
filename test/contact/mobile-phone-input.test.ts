import { describe, expect, it } from 'vitest'
import { formatMobilePhoneInput } from '../../src/contact/mobile-phone-input.ts'
import type { TypedText } from '../../src/foundation/typed-text.ts'

const TYPED: readonly (readonly [what: string, typed: readonly [text: string, caret: number], expected: TypedText])[] =
  [
    ['drops hyphens', ['139-1101', 8], { text: '1391101', caret: 7 }],
    ['drops +86 once the number is whole', ['+8613911012022', 14], { text: '13911012022', caret: 11 }],
    ['keeps +86 until then', ['+861391101202', 13], { text: '+861391101202', caret: 13 }],
    ['keeps the caret in the middle', ['139 1101 2022', 6], { text: '13911012022', caret: 5 }],
    ['leaves a letter to be told', ['1391O1', 6], { text: '1391O1', caret: 6 }],
  ]

describe('formatMobilePhoneInput', () => {
  it.each(TYPED)('%s', (_, [text, caret], expected) => {
    expect(formatMobilePhoneInput(text, caret)).toEqual(expected)
  })

  it('takes the end where no caret is given', () => {
    expect(formatMobilePhoneInput('1')).toEqual({ text: '1', caret: 1 })
  })
})
