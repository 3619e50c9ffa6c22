import type { Bilingual } from '../locale/language.ts'

/** Where in a text the reader had to stop. */
export interface Fault {
  /** What is wrong, as a key for programs: `chinese-punctuation`. */
  readonly reason: string
  /** From 1, in UTF-16 units. */
  readonly line: number
  readonly column: number
  /** The line without what was filled in, and how many columns of a terminal stand before the place. */
  readonly excerpt: { readonly text: string; readonly before: number }
}

/** An input that cannot be used; its text names what is wrong, for one line on standard error. */
export class UnusableInput extends Error {
  readonly text: Bilingual
  readonly fault: Fault | undefined

  constructor(text: Bilingual, fault?: Fault) {
    super(text.en)
    this.text = text
    this.fault = fault
  }
}
