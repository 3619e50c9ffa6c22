/**
 * Whether a binary property list is a tree: no list or dictionary stands in two places. Apple's tools write no other; one
 * that holds itself, or the same list twice, and that one the next twice, would keep its reader busy for ever.
 *
 * | bytes | what |
 * |---|---|
 * | `bplist00`, then objects | the high half of an object's first byte is its kind, the low half its count (15: behind it) |
 * | offset table | the place of each object |
 * | last 32 | at 6 the width of an offset, at 7 of a reference; count of objects, the top one, place of the table (8 each) |
 *
 * Source: CFBinaryPList.c of Apple's CoreFoundation. Read 2026-11-28.
 */
export function isTree(bytes: Uint8Array): boolean {
  const foot = bytes.length - FOOT
  if (foot < 8) return false
  const offsetWidth = bytes[foot + 6]!
  const referenceWidth = bytes[foot + 7]!
  const count = numberAt(bytes, foot + 8, 8)
  const top = numberAt(bytes, foot + 16, 8)
  const table = numberAt(bytes, foot + 24, 8)
  if (offsetWidth < 1 || referenceWidth < 1 || count < 1 || count > foot || table + count * offsetWidth > foot)
    return false
  const offsetOf = (index: number): number => numberAt(bytes, table + index * offsetWidth, offsetWidth)
  const isHeld = new Uint8Array(count)
  isHeld[top] = 1
  for (let index = 0; index < count; index++) {
    const at = offsetOf(index)
    const kind = bytes[at]! >> 4
    if (!isContainer(kind)) continue
    const { start, length } = itemsAt(bytes, at)
    const references = kind === DICTIONARY ? length * 2 : length
    if (start + references * referenceWidth > table) return false
    for (let item = 0; item < references; item++) {
      const held = numberAt(bytes, start + item * referenceWidth, referenceWidth)
      if (held >= count) return false
      if (!isContainer(bytes[offsetOf(held)]! >> 4)) continue
      if (isHeld[held] === 1) return false
      isHeld[held] = 1
    }
  }
  return true
}

const FOOT = 32
const ARRAY = 0xa
const ORDERED_SET = 0xb
const SET = 0xc
const DICTIONARY = 0xd
/** A count that does not fit: it stands behind, as a number of its own. */
const MORE = 0xf

function isContainer(kind: number): boolean {
  return kind === ARRAY || kind === ORDERED_SET || kind === SET || kind === DICTIONARY
}

/** Where the references of a list begin, and how many items it has. */
function itemsAt(bytes: Uint8Array, at: number): { readonly start: number; readonly length: number } {
  const small = bytes[at]! & MORE
  if (small < MORE) return { start: at + 1, length: small }
  const width = 2 ** (bytes[at + 1]! & MORE)
  return { start: at + 2 + width, length: numberAt(bytes, at + 2, Math.min(width, 8)) }
}

function numberAt(bytes: Uint8Array, at: number, width: number): number {
  let number = 0
  for (let index = at; index < at + width; index++) number = number * 256 + (bytes[index] ?? 0)
  return number
}
