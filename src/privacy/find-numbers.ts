import { isRealDate } from '../foundation/calendar.ts'
import { isDigit, NINE, ONE, THREE, TWO, ZERO } from '../foundation/code-unit.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import {
  digitsAt,
  hasDigits,
  looksLikeForeignPermanentResidentId,
  looksLikeHongKongMacaoTravelPermit,
  looksLikeLegacyResidentId,
  looksLikePassport,
  looksLikePublicSecurityNumber,
  looksLikeResidencePermit,
  looksLikeResidentId,
} from '../foundation/recognize.ts'
import { APART, ATTACHED, isClosed, readStream, runOf, type Stream, take, textAt, wordOf } from './character-stream.ts'
import type { Found, PersonalKind } from './personal-kind.ts'

/** The numbers in a text that are personal, in order of appearance, none overlapping another. */
export function findNumbers(input: string): Found[] {
  const stream = readStream(input)
  const { codes, places, gaps, length } = stream
  const found: Found[] = []
  // Where the last number ended: another one may be glued to it.
  let done = -1
  const add = (kind: PersonalKind, from: number, count: number) => {
    done = from + count
    found.push({ kind, start: places[from]!, end: places[done - 1]! + 1, text: textAt(stream, from, count) })
  }
  const glued = gluedNumbers(stream)
  let index = 0
  let runEnd = 0
  while (index < length) {
    const isStart = gaps[index] !== ATTACHED || index === done
    let count = 0
    let kind: PersonalKind | undefined
    if (isDigit(codes[index]!)) {
      if (index >= runEnd) runEnd = index + runOf(stream, index)
      const run = runEnd - index
      if (isStart || !isDigit(codes[index - 1]!)) {
        count = glued(index)
        if (count > 0) kind = kindOfPiece(textAt(stream, index, count))
        else [kind, count] = numberAt(stream, index, run)
        if (kind === undefined && run > 18) {
          // Whatever is glued together there, an ID number in it must fit in full.
          while (index < runEnd && !isWithin(stream, index)) index++
          if (index < runEnd) add('resident-id', index, 18)
          index = index < runEnd ? done : runEnd
          continue
        }
      }
      if (kind === undefined) count = run
    } else if (isStart) {
      kind = documentAt(stream, index)
      count = kind === undefined ? glued(index) : wordOf(stream, index, 16)
      if (kind === undefined && count > 0) kind = kindOfPiece(textAt(stream, index, count))
    }
    if (kind !== undefined) add(kind, index, count)
    index += Math.max(count, 1)
  }
  return found
}

/**
 * Tells where in a word numbers follow each other without anything between them, up to the end of the word:
 * `13800138000H99996934`. So the length of each is certain, that of a travel permit (9 or 11) too.
 *
 * @returns the length of the number at a place; 0 where none is
 */
function gluedNumbers(stream: Stream): (from: number) => number {
  const { codes, gaps, length } = stream
  // By place: the length of the number there with which the rest of the word can be read; 0 where there is none.
  let lengths: Uint8Array | undefined
  let wordEnd = 0
  const lengthAt = (at: number, end: number): number => {
    for (const count of GLUED_LENGTHS) {
      const next = at + count
      if (next > end || (next < end && lengths![next] === 0)) continue
      // Seven digits stand at the end of each, but for the X of an ID number.
      if (!isDigit(codes[next - 2]!) || !isDigit(codes[next - 4]!) || !isDigit(codes[next - 7]!)) continue
      if (kindOfPiece(textAt(stream, at, count)) !== undefined) return count
    }
    return 0
  }
  return (from) => {
    if (from >= wordEnd) {
      let end = from + 1
      while (end < length && gaps[end] === ATTACHED) end++
      wordEnd = end
      // No two numbers are shorter.
      if (end - from < SHORTEST_GLUED) return 0
      lengths ??= new Uint8Array(length)
      for (let at = end - 1; at >= from; at--) lengths[at] = lengthAt(at, end)
    }
    return lengths === undefined ? 0 : lengths[from]!
  }
}

/** ID numbers with and without the digits of a taxpayer, of 15 digits; permits, mobile phones, passports. */
const GLUED_LENGTHS = [18, 20, 15, 13, 11, 9, 8] as const
const SHORTEST_GLUED = 16

/** The kind of a text that is one number, by its length and characters alone. */
function kindOfPiece(text: string): PersonalKind | undefined {
  switch (text.length) {
    case 18:
      return isId(text) ? 'resident-id' : undefined
    case 20:
      return isId(text.slice(0, 18)) && hasDigits(text, 18, 20) ? 'taxpayer-id' : undefined
    case 15:
      return looksLikeLegacyResidentId(text) || looksLikeForeignPermanentResidentId(text) ? 'resident-id' : undefined
    case 13:
      return /^861[3-9]\d{9}$/.test(text) ? 'mobile-phone' : undefined
    default:
      if (/^1[3-9]\d{9}$/.test(text)) return 'mobile-phone'
      return looksLikeHongKongMacaoTravelPermit(text) || looksLikePassport(text) ? 'person-document' : undefined
  }
}

/** Whether a text is an ID number, with or without a typing error. */
function isId(text: string): boolean {
  return hasDigits(text, 0, 17) && /[\dX]$/.test(text) && (isPerson(text) || isMeantAsPerson(text))
}

/** The kind of number that begins at a run of digits, and its length in characters. */
function numberAt(stream: Stream, from: number, run: number): [PersonalKind | undefined, number] {
  const { codes, gaps } = stream
  if (run <= 18) {
    const id = take(stream, from, 18)
    if (id !== '' && hasDigits(id, 0, 17) && /[\dX]$/.test(id)) {
      const whole = wordOf(stream, from, 21) >= 18
      const tail = whole && isClosed(stream, from + 20) ? textAt(stream, from + 18, 2) : ''
      if (tail.length === 2 && hasDigits(tail, 0, 2) && isTaxpayer(stream, from, id)) return ['taxpayer-id', 20]
      const grouped = run === 6 && gaps[from + 14] !== ATTACHED
      const closed = id.endsWith('X') || isClosed(stream, from + 18)
      if (closed && (isPerson(id) || ((whole || grouped) && isMeantAsPerson(id)))) {
        return ['resident-id', 18]
      }
    }
    if (codes[from] === NINE && codes[from + 1] === TWO) {
      const code = take(stream, from, 18)
      if (/^92\d{6}[\dA-Z]{10}$/.test(code) && isProvinceCodeAt(code, 2) && isClosed(stream, from + 18)) {
        return ['social-credit-code', 18]
      }
    }
  }
  if (run === 20 && isTaxpayer(stream, from, textAt(stream, from, 18))) return ['taxpayer-id', 20]
  const mobile = mobileAt(stream, from, run)
  if (mobile > 0) return ['mobile-phone', mobile]
  if (run === 15 && looksLikeLegacyResidentId(textAt(stream, from, 15))) return ['resident-id', 15]
  const office = officeAt(stream, from, run)
  if (office > 0) return ['office-phone', office]
  const card = cardAt(stream, from, run)
  return card > 0 ? ['bank-card', card] : [undefined, 0]
}

function isPerson(id: string): boolean {
  return looksLikeResidentId(id) || looksLikeResidencePermit(id) || looksLikeForeignPermanentResidentId(id)
}

function isMeantAsPerson(id: string): boolean {
  const year = digitsAt(id, 6, 10)
  const date = year >= 1900 && year < 2100 && isRealDate(year, digitsAt(id, 10, 12), digitsAt(id, 12, 14))
  return date && (isProvinceCodeAt(id, 0) || /^8[123]0000/.test(id))
}

function isTaxpayer(stream: Stream, from: number, id: string): boolean {
  return wordOf(stream, from, 21) >= 20 && isClosed(stream, from + 20) && (isPerson(id) || isMeantAsPerson(id))
}

// Century and month come first: they rule out nearly every place of a long run.
function isWithin(stream: Stream, from: number): boolean {
  const { codes, gaps, length } = stream
  if (from + 18 > length || gaps[from + 17] !== ATTACHED) return false
  const century = codes[from + 6]! * 10 + codes[from + 7]! - 528
  if (century < 18 || century > 20 || codes[from + 10]! > ONE) return false
  return isPerson(textAt(stream, from, 18))
}

function mobileAt(stream: Stream, from: number, run: number): number {
  const { codes, gaps } = stream
  for (const prefix of [0, 2, 4]) {
    if (run !== 11 + prefix) continue
    const text = textAt(stream, from, run)
    const fits = prefix === 0 || text.startsWith(prefix === 2 ? '86' : '0086')
    if (fits && /^1[3-9]/.test(text.slice(prefix))) return run
  }
  // 138 0013 8000
  if (run !== 3 || codes[from] !== ONE || codes[from + 1]! < THREE || !isClosed(stream, from + 11)) return 0
  const grouped = gaps[from + 3] !== ATTACHED && gaps[from + 7] !== ATTACHED && runOf(stream, from + 3) === 4
  return grouped && hasDigits(take(stream, from, 11), 0, 11) ? 11 : 0
}

function officeAt(stream: Stream, from: number, run: number): number {
  const { codes, gaps } = stream
  if (codes[from] !== ZERO || codes[from + 1] === ZERO) return 0
  const area = codes[from + 1]! <= TWO ? 3 : 4
  if (run !== area) return run === area + 7 || run === area + 8 ? run : 0
  if (gaps[from + area] === APART) return 0
  const subscriber = runOf(stream, from + area)
  return subscriber === 7 || subscriber === 8 ? area + subscriber : 0
}

// What card numbers of a length begin with; a time in milliseconds, a company's number and most others do not.
const CARDS: { readonly [length: number]: RegExp } = {
  13: /^4/,
  14: /^3[0689]/,
  15: /^3[47]/,
  16: /^(?:[3-69]|2[2-7])/,
  17: /^[4-69]/,
  18: /^6/,
  19: /^[4-69]/,
}

function cardAt(stream: Stream, from: number, run: number): number {
  let count = run
  if (run === 4) {
    const gap = stream.gaps[from + 4]
    for (let group = 4; group === 4 && count < 19 && gap !== APART && from + count < stream.length; count += group) {
      if (stream.gaps[from + count] !== gap || !isDigit(stream.codes[from + count]!)) break
      group = runOf(stream, from + count)
    }
    if (count < 16) return 0
  }
  const card = CARDS[count]
  if (card === undefined) return 0
  const text = textAt(stream, from, count)
  if (!card.test(text) || looksLikePublicSecurityNumber(text)) return 0
  let sum = 0
  for (let index = 0; index < count; index++) {
    const digit = text.charCodeAt(count - 1 - index) - ZERO
    sum += index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)
  }
  return sum % 10 === 0 ? count : 0
}

function documentAt(stream: Stream, from: number): PersonalKind | undefined {
  const length = wordOf(stream, from, 16)
  if (length !== 8 && length !== 9 && length !== 11 && length !== 15) return undefined
  const text = textAt(stream, from, length)
  if (length === 15) return looksLikeForeignPermanentResidentId(text) ? 'resident-id' : undefined
  const fits = looksLikeHongKongMacaoTravelPermit(text) || (length < 11 && looksLikePassport(text))
  return fits ? 'person-document' : undefined
}
