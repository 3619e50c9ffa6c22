import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lettersOf, readLetters } from '../../src/naming/person-letters.ts'

it('the short way of Chinese names gives what reading each character gives', () => {
  const character = fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)) },
    { weight: 1, arbitrary: fc.constantFrom(' ', '·', 'A', '1', '〇', '○', '㐀', '⺀', '\u200b', '々') },
  )
  fc.assert(
    fc.property(fc.array(character, { minLength: 1, maxLength: 12 }), (characters) => {
      const name = characters.join('')
      const { spanOf, ...letters } = lettersOf(name)
      const { spanOf: spanRead, ...read } = readLetters(name)
      expect(letters).toEqual(read)
      for (let start = 0; start < letters.text.length; start++) {
        for (let end = start + 1; end <= letters.text.length; end++)
          expect(spanOf(start, end)).toEqual(spanRead(start, end))
      }
    }),
  )
})
