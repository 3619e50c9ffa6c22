// Cyrillic, Greek and other characters, each at the place of the letter or digit that it is mistaken for.
const FOREIGN = 'АВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧЗбавеѕіјкмнорстухοιχ×✕✖╳*〇○◯ⅠⅤⅬⅭⅮⅯ∣¦'
const OWN = 'ABESIJKMHOPCTYXABEZHIKMNOPTYX36ABESIJKMHOPCTYXOIXXXXXX000IVLCDMII'
const FOREIGN_CHARACTER = /* @__PURE__ */ (() => new RegExp(`[${FOREIGN}]`, 'g'))()

// Letters and signs that are read as a digit, and the digit.
const LETTERS = 'OQDILZSGB|!'
const DIGITS = '00011256811'
const LETTER = /* @__PURE__ */ (() => new RegExp(`[${LETTERS}]`))()

/** Of more letters that may be digits not every choice is tried. */
const MOST_DOUBTFUL = 8

/**
 * The number that was meant, where look-alikes explain why a text is none: O for 0, l or I for 1, Z, S, B for 2, 5, 8,
 * × and the Cyrillic Х for X. All of them first, then, since some may stand as they should, the one choice that holds.
 *
 * @param holds whether a text is such a number
 *
 * @example
 * ```ts
 * const isShort = (text: string) => /^\d{4}$/.test(text)
 * meantBy('1OO3', isShort) // → '1003'
 * meantBy('1?03', isShort) // → undefined
 * ```
 */
export function meantBy(text: string, holds: (text: string) => boolean): string | undefined {
  const own = text.replace(FOREIGN_CHARACTER, (character) => OWN.charAt(FOREIGN.indexOf(character))).toUpperCase()
  if (own !== text.toUpperCase() && holds(own)) return own
  const doubtful: number[] = []
  for (let index = 0; index < own.length; index++) if (LETTER.test(own.charAt(index))) doubtful.push(index)
  if (doubtful.length === 0) return undefined
  const all = withDigits(own, doubtful)
  if (holds(all)) return all
  return doubtful.length > MOST_DOUBTFUL ? undefined : theOnly(own, doubtful, holds)
}

/** The only text that holds among those in which some of the doubtful letters are digits. */
function theOnly(own: string, doubtful: readonly number[], holds: (text: string) => boolean): string | undefined {
  let found: string | undefined
  for (let choice = 1; choice < 1 << doubtful.length; choice++) {
    const meant = withDigits(
      own,
      doubtful.filter((_, bit) => (choice & (1 << bit)) !== 0),
    )
    if (!holds(meant)) continue
    if (found !== undefined) return undefined
    found = meant
  }
  return found
}

/** Cyrillic and Greek letters that were taken for small Latin ones, in texts that are no numbers: `gmаil.соm`. */
export function latinFor(text: string): string {
  return text.replace(/[\u0370-\u04ff]/g, (letter) => {
    const place = FOREIGN.indexOf(letter)
    return place < 0 ? letter : OWN.charAt(place).toLowerCase()
  })
}

function withDigits(text: string, places: readonly number[]): string {
  const characters = text.split('')
  for (const place of places) characters[place] = DIGITS.charAt(LETTERS.indexOf(characters[place]!))
  return characters.join('')
}
