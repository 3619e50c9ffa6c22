import { isSpace } from '../record/markup-gaps.ts'
import { pieceBefore } from '../record/page-text.ts'

/** Where an inline element begins or ends: a space of a kind that no page has. */
export const SEAM = '\v'

/** Where an element begins or ends that stands in lines of its own. */
const LINE_BREAK = '\n'

/** The text that a page shows, as it is read, and where in the page it stands. */
export class ShownText {
  // Added to piece by piece: engines copy once when it is read, and joining a list of as many pieces takes longer.
  private text = ''
  private last = ''
  // Of the pieces of the page in it, in order: where in the text, and where in the page each begins.
  private readonly at: number[] = []
  private readonly offsets: number[] = []

  /** So many characters are shown so far. */
  get length(): number {
    return this.text.length
  }

  /**
   * Adds the piece of the page from `start` up to `end`. The spaces that it is indented with are shown as one, so that
   * they part nothing.
   */
  add(html: string, start: number, end: number): void {
    let first = start
    while (first + 1 < end && isSpace(html.charCodeAt(first)) && isSpace(html.charCodeAt(first + 1))) first++
    let last = end
    while (last - 2 > first && isSpace(html.charCodeAt(last - 1)) && isSpace(html.charCodeAt(last - 2))) last--
    this.at.push(this.length)
    this.offsets.push(first)
    this.push(html.slice(first, last))
  }

  /** Adds the border of an element; several in a row are one. */
  separate(isInline: boolean): void {
    const border = isInline ? SEAM : LINE_BREAK
    if (this.last !== border) this.push(border)
  }

  /** Whether the text ends in a line break, so that spaces behind it would show nothing. */
  get beginsLine(): boolean {
    return this.last === LINE_BREAK
  }

  whole(): string {
    return this.text
  }

  /** Offset in the page of the character at `index` of the text, which stands in the page. */
  offsetOf(index: number): number {
    const piece = pieceBefore(this.at, index)
    return (this.offsets[piece] ?? 0) + index - (this.at[piece] ?? 0)
  }

  private push(part: string): void {
    this.text += part
    this.last = part
  }
}
