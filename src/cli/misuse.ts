import type { Bilingual } from '../locale/language.ts'

/** What whoever typed the arguments did wrong: one line that holds nothing of what was typed. */
export class Misuse extends Error {
  readonly text: Bilingual

  constructor(text: Bilingual) {
    super(text.en)
    this.text = text
  }
}
