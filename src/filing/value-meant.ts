import { noneWords, noWords, yesWords } from '../data/labels/table.ts'
import type { Suggestion } from '../foundation/issue.ts'
import { tidy } from '../foundation/text.ts'

/** What was meant where a value that is no text was written as one: by hand, by a sheet, by a page's own controls. */

/** Longer than any word for yes or no. */
const LONGEST_WORD = 16

/**
 * Yes or no, where a word or a digit stands for it.
 *
 * @example
 * ```ts
 * flagMeant('是')  // → { kind: 'value', value: true }
 * flagMeant('0')   // → { kind: 'value', value: false }
 * flagMeant('或')  // → undefined
 * ```
 */
export function flagMeant(value: unknown): Suggestion | undefined {
  if (value === 1 || value === 0) return { kind: 'value', value: value === 1 }
  if (typeof value !== 'string' || value.length > LONGEST_WORD) return undefined
  const word = fold(value)
  if (yesWords.some((one) => fold(one) === word)) return { kind: 'value', value: true }
  return [...noWords, ...noneWords].some((one) => fold(one) === word) ? { kind: 'value', value: false } : undefined
}

function fold(word: string): string {
  return tidy(word)
    .toLowerCase()
    .replace(/[。.!]+$/, '')
}

/** The digits of a number that was written as a text, with the separators of thousands that people put into it. */
const NUMBER = /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})$/

/**
 * A whole number that was written as a text.
 *
 * @example
 * ```ts
 * numberMeant('1,024') // → { kind: 'value', value: 1024 }
 * numberMeant('1.5M')  // → undefined
 * ```
 */
export function numberMeant(value: unknown): Suggestion | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_WORD * 2) return undefined
  const text = tidy(value)
  return NUMBER.test(text) ? { kind: 'value', value: Number(text.replace(/,/g, '')) } : undefined
}
