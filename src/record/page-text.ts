import { isCapital, isDigit, isHan, isSmallLetter } from '../foundation/code-unit.ts'
import { foldDashes, foldWidth, INVISIBLE, SPACE } from '../foundation/text.ts'
import { foldTraditional } from '../foundation/traditional.ts'
import { ESCAPE, LINE_ESCAPE, unescaped } from './escapes.ts'
import { isSpace, MarkupGaps } from './markup-gaps.ts'

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
  new RegExp(`(${SPACE.source}+|${LINE_ESCAPE.source})|${ESCAPE.source}|${INVISIBLE.source}`, 'iy'))()

/**
 * The text of `input` from `from` up to `to`, folded. Where nothing but tags stands there, they are the text.
 *
 * @param gaps the markup of `input`, where the caller has read it
 */
export function foldPageText(input: string, from: number, to: number, gaps?: MarkupGaps): PageText {
  const page = foldAround(input, from, to, gaps)
  return page.text === '' && input.charCodeAt(from) === LESS_THAN ? foldAround(input, from, to, 'none') : page
}

function foldAround(input: string, from: number, to: number, gaps: MarkupGaps | 'none' | undefined): PageText {
  const page = new FoldedPage()
  let markup = gaps
  let done = from
  let index = from
  while (index < to) {
    const unit = input.charCodeAt(index)
    // A blank between letters or digits stays, and stands for itself, too.
    if (standsForItself(unit) || (unit === BLANK && index > done && isBetweenWords(input, index, to))) {
      index++
      continue
    }
    let end = index + 1
    let shown = ' '
    // The spaces that pages are indented with are the most usual, and need no expression.
    if (unit === LESS_THAN) {
      if (markup === undefined) markup = new MarkupGaps(input, index)
      end = markup === 'none' ? -1 : markup.endAt(index)
      if (end < 0) {
        index++
        continue
      }
    } else if (!isSpace(unit)) {
      SPECIAL.lastIndex = index
      const match = SPECIAL.exec(input)
      if (match === null) {
        index++
        continue
      }
      end = SPECIAL.lastIndex
      shown = shownBy(match)
    }
    if (index > done) page.add(input.slice(done, index), done, index)
    if (shown === ' ') page.addGap(index, end)
    else if (shown !== '') page.add(shown, index, end)
    done = index = end
  }
  if (done < to) page.add(input.slice(done, to), done, to)
  page.fold()
  return page
}

const BLANK = 0x20
const AMPERSAND = 0x26
const LESS_THAN = 0x3c
const BACKSLASH = 0x5c
const LAST_OF_ASCII = 0x7e

/** Whether {@link SPECIAL} cannot match at a code unit: most of ASCII, and all Han characters. */
function standsForItself(unit: number): boolean {
  if (unit > LAST_OF_ASCII) return isHan(unit)
  return unit > BLANK && unit !== AMPERSAND && unit !== LESS_THAN && unit !== BACKSLASH
}

/** Whether letters or digits stand before and behind the character at `index`, which must not be the first. */
function isBetweenWords(input: string, index: number, to: number): boolean {
  return index + 1 < to && isAlphanumeric(input.charCodeAt(index - 1)) && isAlphanumeric(input.charCodeAt(index + 1))
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
  private at: number[] = []
  private begins: number[] = []
  private ends: number[] = []
  private last = Number.NaN
  private gapStart = -1
  private gapEnd = -1

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

  /** Folds what has been added: one character for one in each, so the positions hold. */
  fold(): void {
    this.text = foldTraditional(foldDashes(foldWidth(this.text)))
  }

  startOf(index: number): number {
    const piece = pieceBefore(this.at, index)
    return this.begins[piece]! + (this.isPlain(piece) ? index - this.at[piece]! : 0)
  }

  endOf(index: number): number {
    const piece = pieceBefore(this.at, index)
    return this.isPlain(piece) ? this.begins[piece]! + index - this.at[piece]! + 1 : this.ends[piece]!
  }

  private push(piece: string, begin: number, end: number): void {
    if (this.at.length === 0) {
      // Many texts are one piece: the first to be pushed into a list makes room for many.
      this.at = [0]
      this.begins = [begin]
      this.ends = [end]
      this.text = piece
      return
    }
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
  return isDigit(plain) || isCapital(plain) || isSmallLetter(plain)
}
