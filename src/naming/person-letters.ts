import type { Spans } from '../foundation/catalog/params.ts'
import { INVISIBLE } from '../foundation/text.ts'
import { compose } from './compose.ts'
import { isAlphanumeric, isCombiningMark, isDigit, isHan, isOtherLetter, isRadical, narrowCode } from './han.ts'
import { inOrder } from './spans.ts'

/** What a person's name is written with. */
export interface PersonLetters {
  /** Canonical text. */
  readonly text: string
  readonly han: number
  readonly latin: number
  readonly count: number
  /**
   * Where each kind of character stands in the original. `sign`: what some passports print; `variant`: what stands for
   * another character, which is put in its place where that one is known.
   */
  readonly spans: { readonly [K in Kind]: Spans }
  /** The range in the original of a range in the canonical text. */
  spanOf(start: number, end: number): readonly [number, number]
}

type Kind = 'digit' | 'latin' | 'symbol' | 'sign' | 'variant' | 'space' | 'invisible' | 'separator'

/** Dots in the place of `·`. */
const DOTS = '\u2022\u30fb\u2027\uff65\uff0e.\u2219\u22c5\u0387\u2024\u318d'
/** Hyphens and apostrophes in the place of the ASCII ones. */
const HYPHENS = '\u2010\u2011\u2012\u2013\u2014\u2212'
const APOSTROPHES = '’‘`\u00b4\u2032\u02bb\u02bc\u02b9'
/** Second names, sons and daughters (A/L, S/O), aliases. */
const SIGNS = '/@()（）'

/** ª and º, raised letters. */
const FEMININE = 0xaa
const MASCULINE = 0xba
/** ○ U+25CB, a circle that is typed for the character 〇. */
const CIRCLE = '○'
/** 々, which repeats the character before it. */
const REPETITION = '々'

/** Whether a character is a Latin letter, with marks, of phonetic extensions (ə, ɛ) or raised (ª). */
function isLatin(code: number, character: string): boolean {
  if (isAlphanumeric(code) || code === FEMININE || code === MASCULINE || isCombiningMark(code)) return true
  return isOtherLetter(character) && (code < 0x2b0 || (code >= 0x1e00 && code < 0x1f00))
}

/** What a character of a name is, and what the canonical text has in its place. */
interface Read {
  readonly is: Kind | 'han' | 'hyphen' | 'joint' | 'initial'
  readonly piece: string
}

/**
 * Reads one character.
 *
 * @param before the canonical text so far, whose end tells what a dot and a hyphen mean
 * @param hasLatin whether a Latin letter stands before it
 */
function read(character: string, before: string, hasLatin: boolean): Read {
  const code = narrowCode(character)
  const piece = String.fromCodePoint(code)
  if (isHan(code)) return { is: 'han', piece }
  if (piece.trim() === '') return { is: 'space', piece }
  if (INVISIBLE.test(piece)) return { is: 'invisible', piece }
  if (piece === CIRCLE) return { is: 'variant', piece: '〇' }
  // Old fonts have rare characters in the private area.
  if (piece === REPETITION || isPrivate(code)) return { is: 'variant', piece }
  if (isRadical(code)) return { is: 'variant', piece: compose(piece) }
  if (isDigit(code)) return { is: 'digit', piece }
  if (isLatin(code, character)) return { is: 'latin', piece }
  // Behind an initial (John F. Kennedy, CHAN T.M.).
  if (piece === '.' && before !== '' && isLatin(before.charCodeAt(before.length - 1), before.slice(-1))) {
    return { is: 'initial', piece }
  }
  if (character === '·' || DOTS.includes(character)) return { is: 'separator', piece: '·' }
  if (piece === '-' || HYPHENS.includes(piece)) {
    // Between letters only.
    return { is: !hasLatin ? 'symbol' : piece === '-' ? 'hyphen' : 'variant', piece: '-' }
  }
  if (piece === "'" || piece === ',' || APOSTROPHES.includes(piece)) return { is: 'joint', piece }
  return { is: SIGNS.includes(character) ? 'sign' : 'symbol', piece }
}

/** The canonical text while it is written, with the way back to the original. */
class CanonicalText {
  text = ''
  count = 0
  readonly starts: number[] = []
  readonly ends: number[] = []
  private isGap = false
  private wasHan = false

  /** A space, which is written before the next character if that wants one. */
  addSpace(): void {
    this.isGap = true
  }

  /** Writes a character; `isHan` where a space before it means nothing behind another Han character. */
  add(piece: string, isHanCharacter: boolean, [start, end]: Span): void {
    const isApart = this.isGap && this.text !== '' && !(isHanCharacter && this.wasHan)
    const written = isApart ? ` ${piece}` : piece
    for (let index = 0; index < written.length; index++) {
      this.starts.push(start)
      this.ends.push(end)
    }
    this.text += written
    this.count++
    this.isGap = false
    this.wasHan = isHanCharacter
  }

  /** Writes a dot between parts of a name; the result is where it stands. */
  addDot(span: Span): number {
    this.add('·', this.wasHan, span)
    return this.text.length - 1
  }
}

type Span = readonly [start: number, end: number]

/** Chinese characters and nothing else, as nearly all names have: they stand for themselves. */
const PLAIN = /^[\u4e00-\u9fff]+$/

/** Where each kind of character stands, while nothing is read yet. */
const nowhere = (): { [K in Kind]: Span[] } => ({
  digit: [],
  latin: [],
  symbol: [],
  sign: [],
  variant: [],
  space: [],
  invisible: [],
  separator: [],
})

const NOWHERE = /* @__PURE__ */ nowhere()

function plainLetters(name: string): PersonLetters {
  const { length } = name
  return { text: name, han: length, latin: 0, count: length, spans: NOWHERE, spanOf: (start, end) => [start, end] }
}

/** One pass over the name: canonical text, and where each kind of character stands. */
export function lettersOf(name: string): PersonLetters {
  return PLAIN.test(name) ? plainLetters(name) : readLetters(name)
}

/** The same by reading each character, whatever it is. */
export function readLetters(name: string): PersonLetters {
  const spans = nowhere()
  const first = name.length - name.trimStart().length
  const last = name.trimEnd().length
  const canonical = new CanonicalText()
  const dots: number[] = []
  const joints: Span[] = []
  let han = 0
  let start = 0
  for (const character of name) {
    const span: Span = [start, start + character.length]
    const { is, piece } = read(character, canonical.text, spans.latin.length > 0)
    if (is === 'space') {
      canonical.addSpace()
      if (start >= first && start < last) spans.space.push(span)
    } else if (is === 'separator') {
      const at = canonical.addDot(span)
      if (character !== '·') {
        spans.separator.push(span)
        dots.push(at)
      }
    } else if (is !== 'invisible') {
      const isHanCharacter = is === 'han' || (is === 'variant' && piece !== '-')
      if (isHanCharacter) han++
      canonical.add(piece, isHanCharacter, span)
    }
    if (is === 'joint') joints.push(span)
    else if (is in spans && is !== 'space' && is !== 'separator') spans[is as Kind].push(span)
    start = span[1]
  }
  return closed(canonical, han, spans, { dots, joints, length: name.length })
}

/** The letters of a whole name, of which the script is known now: what dots, commas and apostrophes mean hangs on it. */
function closed(
  { text: written, count, starts, ends }: CanonicalText,
  han: number,
  spans: { [K in Kind]: Span[] },
  {
    dots,
    joints,
    length,
  }: { readonly dots: readonly number[]; readonly joints: readonly Span[]; readonly length: number },
): PersonLetters {
  const latin = spans.latin.length
  let text = written
  // In a name of Latin letters a dot ends an initial (John F. Kennedy).
  if (han === 0 && latin > 0) {
    for (const at of dots) text = `${text.slice(0, at)}.${text.slice(at + 1)}`
    spans.separator = []
  }
  return {
    text,
    han,
    latin,
    count,
    // Commas and apostrophes belong between letters only.
    spans: latin === 0 ? { ...spans, symbol: inOrder(spans.symbol, joints) } : spans,
    spanOf: (from, to) => [starts[from] ?? 0, ends[to - 1] ?? length],
  }
}

/** Whether a code point is one of the private use area, to which old fonts gave rare characters. */
function isPrivate(code: number): boolean {
  return code >= 0xe000 && code < 0xf900
}
