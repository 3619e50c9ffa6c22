import { foldDashes, foldWidth, INVISIBLE, SPACE } from '../foundation/text.ts'
import { foldTraditional } from '../foundation/traditional.ts'
import { ESCAPE, LINE_ESCAPE, TAG, unescaped } from './escapes.ts'

/**
 * Text of a page with presentation folded, and the way back: every position of the folded text knows where it came
 * from. Entities and escapes are decoded, tags and spaces of every kind are gaps, width, dashes and traditional
 * characters of the fixed words are folded. A gap stays (as one space) only between two letters or digits, where
 * dropping it would join what does not belong together.
 */
export interface PageText {
  readonly text: string
  /** Offset in the input of the character at `index`. */
  startOf(index: number): number
  /** Offset in the input behind the character at `index`. */
  endOf(index: number): number
}

/** What does not stand for itself: 1 a gap, the groups of {@link ESCAPE}, else an invisible character. */
const SPECIAL = /* @__PURE__ */ (() =>
  new RegExp(`(${SPACE.source}+|${TAG.source}|${LINE_ESCAPE.source})|${ESCAPE.source}|${INVISIBLE.source}`, 'gi'))()

/** The text of `input` from `from` up to `to`, folded. */
export function foldPageText(input: string, from: number, to: number): PageText {
  const region = from === 0 && to === input.length ? input : input.slice(from, to)
  const page = new FoldedPage(from)
  let done = 0
  SPECIAL.lastIndex = 0
  for (let match = SPECIAL.exec(region); match !== null; match = SPECIAL.exec(region)) {
    const begin = match.index
    const end = SPECIAL.lastIndex
    if (begin > done) page.add(region.slice(done, begin), done, begin)
    const shown = shownBy(match)
    if (shown === ' ') page.addGap(begin, end)
    else if (shown !== '') page.add(shown, begin, end)
    done = end
  }
  if (done < region.length) page.add(region.slice(done), done, region.length)
  // One character for one in each, so the positions hold.
  page.text = foldTraditional(foldDashes(foldWidth(page.text)))
  return page
}

/** The character that is shown where {@link SPECIAL} matches: a space for every gap, `''` for what shows nothing. */
function shownBy(match: RegExpExecArray): string {
  const [, gap, decimal, hex, name, unit] = match
  if (gap !== undefined) return ' '
  if ((decimal ?? hex ?? name ?? unit) === undefined) return ''
  const character = unescaped(decimal, hex, name, unit)
  if (SPACE.test(character)) return ' '
  return INVISIBLE.test(character) ? '' : character
}

/** The folded text in pieces: where each begins, and which part of the input it stands for. */
class FoldedPage implements PageText {
  text = ''
  private readonly at: number[] = []
  private readonly begins: number[] = []
  private readonly ends: number[] = []
  /** Where in the input the region begins; all other offsets count from there. */
  private readonly from: number
  private last = Number.NaN
  private gapStart = -1
  private gapEnd = -1

  constructor(from: number) {
    this.from = from
  }

  add(piece: string, begin: number, end: number): void {
    if (this.gapStart >= 0 && isAlphanumeric(this.last) && isAlphanumeric(piece.charCodeAt(0))) {
      this.push(' ', this.gapStart, this.gapEnd)
    }
    this.gapStart = -1
    this.push(piece, begin, end)
    this.last = piece.charCodeAt(piece.length - 1)
  }

  addGap(begin: number, end: number): void {
    if (this.gapStart < 0) this.gapStart = begin
    this.gapEnd = end
  }

  startOf(index: number): number {
    const piece = pieceBefore(this.at, index)
    return this.from + this.begins[piece]! + (this.isPlain(piece) ? index - this.at[piece]! : 0)
  }

  endOf(index: number): number {
    const piece = pieceBefore(this.at, index)
    return this.from + (this.isPlain(piece) ? this.begins[piece]! + index - this.at[piece]! + 1 : this.ends[piece]!)
  }

  private push(piece: string, begin: number, end: number): void {
    this.at.push(this.text.length)
    this.begins.push(begin)
    this.ends.push(end)
    this.text += piece
  }

  /** Whether a piece stands for itself, character by character: it is no character that was decoded. */
  private isPlain(piece: number): boolean {
    return this.ends[piece]! - this.begins[piece]! === (this.at[piece + 1] ?? this.text.length) - this.at[piece]!
  }
}

/** Of pieces by where they begin: the place of the last one that begins at or before `index`; 0 where none does. */
export function pieceBefore(begins: readonly number[], index: number): number {
  let low = 0
  let high = begins.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (begins[middle]! <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** Whether a code unit is an ASCII letter or digit, of either width. */
function isAlphanumeric(unit: number): boolean {
  const plain = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
  return (plain >= 48 && plain <= 57) || ((plain | 32) >= 97 && (plain | 32) <= 122)
}
