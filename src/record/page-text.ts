import { foldDashes, foldWidth } from '../foundation/text.ts'
import { foldTraditional } from '../foundation/traditional.ts'

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

/**
 * What does not stand for itself: 1 a gap (spaces, line breaks, tags without Chinese in them, but for those
 * of scripts and styles, whose contents are no text of the page); 2 decimal, 3 hexadecimal
 * entity, 4 named entity, 5 escape of a script; else an invisible character. Every repetition is bounded or of one class.
 */
const SPECIAL =
  /([\s\u0085]+|<(?!\\?\/?(?:script|style))\\?[a-z!/][\x20-\x3b\x3d\x3f-\x7e\s]{0,300}>|\\[nrt](?![a-z]))|&#(\d{2,7});?|&#x([\da-f]{2,6});?|&(?:amp;)?(nbsp(?!;)|[a-z]{2,9}\d{0,2}(?=;));?|\\u([\da-f]{4})|[\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0]/gi

const SPACE_ENTITIES = /^(?:nbsp|ensp|emsp|emsp1[34]|numsp|puncsp|thinsp|hairsp|tab|newline)$/i
const DROPPED_ENTITIES = /^(?:zwnj|zwj|shy|lrm|rlm)$/i
const DASH_ENTITIES = /^(?:ndash|mdash|minus|hyphen|dash|horbar)$/i
const DOT_ENTITIES = /^(?:middot|centerdot|period|periodcentered)$/i
const BLANK = /[\s\u0085]/
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/

/** Stands for a sign that no number has, so that it separates. */
const OTHER = '|'

/** The text of `input` from `from` up to `to`, folded. */
export function foldPageText(input: string, from: number, to: number): PageText {
  const region = from === 0 && to === input.length ? input : input.slice(from, to)
  // Pieces of the folded text: where each begins, and which part of the region it stands for.
  const at: number[] = []
  const begins: number[] = []
  const ends: number[] = []
  let text = ''
  let last = -1
  let gapStart = -1
  let gapEnd = -1

  const add = (piece: string, begin: number, end: number): void => {
    const first = piece.charCodeAt(0)
    if (gapStart >= 0 && isAlphanumeric(last) && isAlphanumeric(first)) {
      at.push(text.length)
      begins.push(gapStart)
      ends.push(gapEnd)
      text += ' '
    }
    gapStart = -1
    at.push(text.length)
    begins.push(begin)
    ends.push(end)
    text += piece
    last = piece.charCodeAt(piece.length - 1)
  }
  const gap = (begin: number, end: number): void => {
    if (gapStart < 0) gapStart = begin
    gapEnd = end
  }

  let done = 0
  SPECIAL.lastIndex = 0
  for (let match = SPECIAL.exec(region); match !== null; match = SPECIAL.exec(region)) {
    const begin = match.index
    const end = SPECIAL.lastIndex
    if (begin > done) add(region.slice(done, begin), done, begin)
    done = end
    const [, space, decimal, hex, name, unit] = match
    if (space !== undefined) {
      gap(begin, end)
    } else if (name !== undefined) {
      if (SPACE_ENTITIES.test(name)) gap(begin, end)
      else if (!DROPPED_ENTITIES.test(name))
        add(DASH_ENTITIES.test(name) ? '-' : DOT_ENTITIES.test(name) ? '·' : OTHER, begin, end)
    } else if (decimal !== undefined || hex !== undefined || unit !== undefined) {
      const code = decimal === undefined ? Number.parseInt(hex ?? unit!, 16) : Number(decimal)
      // Beyond the basic plane there is nothing that numbers are written with.
      const character = code > 0xffff ? OTHER : String.fromCharCode(code)
      if (BLANK.test(character)) gap(begin, end)
      else if (!INVISIBLE.test(character)) add(character, begin, end)
    }
  }
  if (done < region.length) add(region.slice(done), done, region.length)

  const pieceAt = (index: number): number => pieceBefore(at, index)
  // A piece stands for itself, character by character, unless it is one decoded character.
  const isPlain = (piece: number): boolean =>
    ends[piece]! - begins[piece]! === (at[piece + 1] ?? text.length) - at[piece]!
  return {
    // One character for one in each, so the positions hold.
    text: foldTraditional(foldDashes(foldWidth(text))),
    startOf(index) {
      const piece = pieceAt(index)
      return from + begins[piece]! + (isPlain(piece) ? index - at[piece]! : 0)
    },
    endOf(index) {
      const piece = pieceAt(index)
      return from + (isPlain(piece) ? begins[piece]! + index - at[piece]! + 1 : ends[piece]!)
    },
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
