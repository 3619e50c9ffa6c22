import type { Spans } from '../foundation/catalog/params.ts'
import { dropInvisible, foldWidth } from '../foundation/text.ts'
import { isAlphanumeric, isHan, isOtherLetter } from './han.ts'
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

/** Whether a character is a Latin letter, with marks, of phonetic extensions (ə, ɛ) or raised (ª). */
function isLatin(code: number, character: string): boolean {
  if (isAlphanumeric(code) || code === 0xaa || code === 0xba) return true
  if (code >= 0x300 && code < 0x370) return true
  return isOtherLetter(character) && (code < 0x2b0 || (code >= 0x1e00 && code < 0x1f00))
}

/** One pass over the name: canonical text, and where each kind of character stands. */
export function lettersOf(name: string): PersonLetters {
  const spans: { [K in Kind]: [number, number][] } = {
    digit: [],
    latin: [],
    symbol: [],
    sign: [],
    variant: [],
    space: [],
    invisible: [],
    separator: [],
  }
  const first = name.length - name.trimStart().length
  const last = name.trimEnd().length
  const starts: number[] = []
  const ends: number[] = []
  const dots: number[] = []
  const joints: [number, number][] = []
  let text = ''
  let han = 0
  let latin = 0
  let count = 0
  let start = 0
  let gap = false
  let wasHan = false

  const add = (piece: string, isHanCharacter: boolean, end: number): void => {
    // A space means nothing between Han characters.
    const kept = gap && text !== '' && !(isHanCharacter && wasHan) ? ` ${piece}` : piece
    for (let index = 0; index < kept.length; index++) {
      starts.push(start)
      ends.push(end)
    }
    text += kept
    gap = false
    wasHan = isHanCharacter
    count++
  }

  for (const character of name) {
    const end = start + character.length
    const span: [number, number] = [start, end]
    const plain = foldWidth(character)
    const code = plain.codePointAt(0)!
    if (plain.trim() === '') {
      gap = true
      if (start >= first && start < last) spans.space.push(span)
    } else if (dropInvisible(plain) === '') {
      spans.invisible.push(span)
    } else if (isHan(code)) {
      han++
      add(plain, true, end)
    } else if (code === 0x3005 || code === 0x25cb || (code >= 0x2e80 && code < 0x2fe0) || isPrivate(code)) {
      // 々 repeats a character, ○ stands for 〇, radicals for the characters of their shape; old fonts have rare
      // characters in the private area.
      spans.variant.push(span)
      han++
      const radical = code < 0x3000 && typeof plain.normalize === 'function' ? plain.normalize('NFKC') : plain
      add(code === 0x25cb ? '〇' : radical, true, end)
    } else if (code >= 48 && code <= 57) {
      spans.digit.push(span)
      add(plain, false, end)
    } else if (isLatin(code, character)) {
      latin++
      spans.latin.push(span)
      add(plain, false, end)
    } else if (plain === '.' && text !== '' && isLatin(text.charCodeAt(text.length - 1), text.slice(-1))) {
      // Behind an initial (John F. Kennedy, CHAN T.M.).
      add('.', false, end)
    } else if (code === 0xb7 || DOTS.includes(character)) {
      if (character !== '·') {
        spans.separator.push(span)
        dots.push(text.length + (gap && text !== '' ? 1 : 0))
      }
      add('·', wasHan, end)
    } else if (plain === '-' || HYPHENS.includes(plain)) {
      // Between letters only.
      if (latin === 0) spans.symbol.push(span)
      else if (plain !== '-') spans.variant.push(span)
      add('-', false, end)
    } else if (plain === "'" || APOSTROPHES.includes(plain) || plain === ',') {
      joints.push(span)
      add(plain, false, end)
    } else {
      spans[SIGNS.includes(character) ? 'sign' : 'symbol'].push(span)
      add(plain, false, end)
    }
    start = end
  }
  // In a name of Latin letters a dot ends an initial (John F. Kennedy).
  if (han === 0 && latin > 0) {
    for (const at of dots) text = `${text.slice(0, at)}.${text.slice(at + 1)}`
    spans.separator.length = 0
  }
  return {
    text,
    han,
    latin,
    count,
    // Commas and apostrophes belong between letters only.
    spans: latin === 0 ? { ...spans, symbol: inOrder(spans.symbol, joints) } : spans,
    spanOf: (from, to) => [starts[from] ?? 0, ends[to - 1] ?? name.length],
  }
}

function isPrivate(code: number): boolean {
  return code >= 0xe000 && code < 0xf900
}
