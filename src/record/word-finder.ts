/**
 * Finds one of many words in a text: by their first characters, which a table tells from all others, since one
 * expression of all words would try each of them at every character. Linear where the words are.
 */
export class WordFinder {
  /** Where the word stands that was found last. */
  start = 0
  end = 0
  /** By code unit: which of the expressions may match behind it, counted from 1. */
  private readonly kinds = new Uint8Array(0x10000)
  private readonly rests: readonly RegExp[]
  private readonly any: RegExp

  /**
   * @param words 1 any of the first characters, 2 what follows, as a source; where several match, the first one counts
   * @param ignoresCase whether the case of letters says nothing
   */
  constructor(words: readonly (readonly [first: string, rest: string])[], ignoresCase: boolean) {
    const sources: string[] = []
    for (const [characters, rest] of words) {
      const first = ignoresCase ? characters.toLowerCase() + characters.toUpperCase() : characters
      for (const unit of new Set(first.split('').map((character) => character.charCodeAt(0)))) {
        const known = this.kinds[unit]!
        if (known === 0) this.kinds[unit] = sources.push(rest)
        else sources[known - 1] += `|${rest}`
      }
    }
    this.rests = sources.map((source) => new RegExp(source, ignoresCase ? 'iy' : 'y'))
    const whole = words.map(([characters, rest]) => `[${characters.replace(/[\\\]-]/g, '\\$&')}](?:${rest})`)
    this.any = new RegExp(whole.join('|'), ignoresCase ? 'gi' : 'g')
  }

  /**
   * Where the next word begins at or behind `from`, however far; -1 where there is none. By one expression: where words
   * are rare engines skip what none of them can begin with, twice as fast as any table.
   */
  ahead(text: string, from: number): number {
    this.any.lastIndex = from
    const match = this.any.exec(text)
    return match === null ? -1 : match.index
  }

  /** Goes to the first word that begins at or behind `from`, and before `until`; whether there is one. */
  find(text: string, from: number, until: number = text.length): boolean {
    const { kinds, rests } = this
    const end = Math.min(until, text.length)
    for (let index = from; index < end; index++) {
      const kind = kinds[text.charCodeAt(index)]!
      if (kind === 0) continue
      const rest = rests[kind - 1]!
      rest.lastIndex = index + 1
      if (!rest.test(text)) continue
      this.start = index
      this.end = rest.lastIndex
      return true
    }
    return false
  }
}
