import { pieceBefore } from '../record/page-text.ts'

/** A part of a page, as editors name places. */
export interface SourcePlace {
  /** Half-open range in the page, in UTF-16 units; empty where something is to be put in. */
  readonly start: number
  readonly end: number
  /** Of `start`, counted from 1; a line ends with LF, CR LF or CR. */
  readonly line: number
  /** Of `start` in its line, counted from 1 in UTF-16 units. */
  readonly column: number
}

/** Finds places of a text, whose lines are counted once, when the first is asked for. */
export function placesIn(source: string): (start: number, end: number) => SourcePlace {
  let begins: readonly number[] | undefined
  return (start, end) => {
    begins ??= lineBegins(source)
    const line = pieceBefore(begins, start)
    return { start, end, line: line + 1, column: start - begins[line]! + 1 }
  }
}

/** Where each line begins. */
function lineBegins(source: string): number[] {
  const begins = [0]
  const end = /\r\n?|\n/g
  while (end.test(source)) begins.push(end.lastIndex)
  return begins
}
