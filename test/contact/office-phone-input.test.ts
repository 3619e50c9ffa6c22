import { describe, expect, it } from 'vitest'
import { formatOfficePhoneInput } from '../../src/contact/office-phone-input.ts'
import type { TypedText } from '../../src/foundation/typed-text.ts'

const TYPED: readonly (readonly [what: string, typed: readonly [text: string, caret: number], expected: TypedText])[] =
  [
    ['puts a hyphen behind the area code with the digit that follows', ['0106', 4], { text: '010-6', caret: 5 }],
    ['lets a hyphen go with the digit behind it', ['010-', 4], { text: '010', caret: 3 }],
    ['steps back over a hyphen that was deleted', ['01068870788', 3], { text: '010-68870788', caret: 3 }],
    ['knows areas of four digits', ['07711', 5], { text: '0771-1', caret: 6 }],
    ['leaves a hyphen before an extension to be typed', ['010-68870788-', 13], { text: '010-68870788-', caret: 13 }],
    ['adds none before a digit too many', ['010688707881', 12], { text: '010-688707881', caret: 13 }],
    ['folds full width', ['０１０－６８８', 7], { text: '010-688', caret: 7 }],
    ['leaves an area code that does not exist', ['01236887', 8], { text: '01236887', caret: 8 }],
    ['leaves words', ['010-68870788转8', 14], { text: '010-68870788转8', caret: 14 }],
  ]

describe('formatOfficePhoneInput', () => {
  it.each(TYPED)('%s', (_, [text, caret], expected) => {
    expect(formatOfficePhoneInput(text, caret)).toEqual(expected)
  })

  it('takes the end where no caret is given', () => {
    expect(formatOfficePhoneInput('1')).toEqual({ text: '1', caret: 1 })
  })
})
