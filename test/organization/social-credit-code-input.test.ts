import { describe, expect, it } from 'vitest'
import type { TypedText } from '../../src/foundation/typed-text.ts'
import { formatSocialCreditCodeInput } from '../../src/organization/social-credit-code-input.ts'

const TYPED: readonly (readonly [what: string, typed: readonly [text: string, caret: number], expected: TypedText])[] =
  [
    ['writes capitals', ['91350100m000', 12], { text: '91350100M000', caret: 12 }],
    ['drops spaces', ['9135 0100 M000 100Y 43', 9], { text: '91350100M000100Y43', caret: 8 }],
    ['leaves a letter that no code has', ['9135O1', 6], { text: '9135O1', caret: 6 }],
  ]

describe('formatSocialCreditCodeInput', () => {
  it.each(TYPED)('%s', (_, [text, caret], expected) => {
    expect(formatSocialCreditCodeInput(text, caret)).toEqual(expected)
  })

  it('takes the end where no caret is given', () => {
    expect(formatSocialCreditCodeInput('1')).toEqual({ text: '1', caret: 1 })
  })
})
