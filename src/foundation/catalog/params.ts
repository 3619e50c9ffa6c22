import type { NumberKind } from '../recognize.ts'

/** Nothing to add to the code. */
export type NoParams = Record<never, never>

/** Lengths that are right, and the one that was found (in characters, after folding). */
export interface LengthParams {
  readonly expected: readonly number[]
  readonly actual: number
}

/** Where the offending character stands, counted from 1 in the folded text. */
export interface PositionParams {
  readonly position: number
}

/** How many a field takes, and how many stand in it. */
export interface CountParams {
  readonly maximum: 1
  readonly actual: number
}

/** What has spoilt the number. */
export interface SpreadsheetParams {
  readonly reason: 'spreadsheet'
}

/** What the text is instead. */
export interface KindParams {
  readonly kind: NumberKind
}

/** Half-open ranges `[start, end)` in the original text, in UTF-16 units. */
export type Spans = readonly (readonly [start: number, end: number])[]
