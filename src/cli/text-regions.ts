import { placesIn } from '../footer/source-place.ts'
import type { Region } from './filing-text.ts'

/** Finds regions of a text by their offsets; its lines are counted once. */
export function regionsIn(text: string): (start: number, end: number) => Region {
  const placeOf = placesIn(text)
  return (start, end) => {
    const from = placeOf(start, start)
    const to = placeOf(end, end)
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
  }
}
