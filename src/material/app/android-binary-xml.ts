import { own } from '../../foundation/untrusted.ts'

/**
 * The first element of a manifest in Android's binary XML, and of `application` in it: chunks of `type` (16 bits), length
 * of the head (16), length of the chunk (32), all little-endian. No well-kept library reads it outside Node.
 *
 * | chunk | what |
 * |---|---|
 * | 0x0003 | the whole document |
 * | 0x0001 | pool of strings: count at 8, flags at 16 (0x100: UTF-8), start at 20, offsets from the head's end |
 * | 0x0180 | identifiers of attributes, by the index of their name |
 * | 0x0102 | start of an element: name at 20, place and length of attributes at 24 and 26, their count at 28 |
 *
 * An attribute: namespace, name, text (each an index into the pool), then length, 0, type (8 bits), value (32).
 *
 * Source: the Android Open Source Project's ResourceTypes.h. Read 2026-11-28.
 */
export interface ManifestElement {
  readonly name: string
  /** Text, number or truth by the attribute's name; references to resources are left out. */
  readonly attributes: Readonly<Record<string, string | number | boolean>>
}

const DOCUMENT = 0x0003
const STRING_POOL = 0x0001
const RESOURCE_MAP = 0x0180
const START_ELEMENT = 0x0102

const UTF8_FLAG = 0x100
const NO_STRING = 0xffffffff

const TYPE_STRING = 0x03
const TYPE_INT_DEC = 0x10
const TYPE_INT_HEX = 0x11
const TYPE_BOOLEAN = 0x12

/** Attributes of the manifest by their identifiers: obfuscators empty their names. */
const KNOWN: Readonly<Record<number, string>> = {
  16843291: 'versionCode',
  16843292: 'versionName',
  16842767: 'debuggable',
}

/** Elements that are looked at: what names the app stands at the top. */
const MOST_ELEMENTS = 2000

/** The elements of a binary manifest that say which app it is: `manifest` and `application`; none where it is no manifest. */
export function readBinaryManifest(bytes: Uint8Array): ManifestElement[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const elements: ManifestElement[] = []
  if (bytes.length < 8 || view.getUint16(0, true) !== DOCUMENT) return elements
  let strings: (index: number) => string = () => ''
  let identifiers: (index: number) => number = () => 0
  let seen = 0
  for (let at = view.getUint16(2, true); at + 8 <= bytes.length && seen < MOST_ELEMENTS; ) {
    const type = view.getUint16(at, true)
    const head = view.getUint16(at + 2, true)
    const length = view.getUint32(at + 4, true)
    if (length < 8 || at + length > bytes.length) break
    if (type === STRING_POOL) strings = poolAt(view, at, length)
    else if (type === RESOURCE_MAP) identifiers = mapAt(view, at + head, (length - head) >> 2)
    else if (type === START_ELEMENT) {
      seen++
      const element = elementAt(view, at, length, strings, identifiers)
      if (element.name === 'manifest' || element.name === 'application') elements.push(element)
      if (element.name === 'application') break
    }
    at += length
  }
  return elements
}

function mapAt(view: DataView, start: number, count: number): (index: number) => number {
  return (index) => (index < count ? view.getUint32(start + index * 4, true) : 0)
}

function poolAt(view: DataView, start: number, length: number): (index: number) => string {
  const head = view.getUint16(start + 2, true)
  const count = view.getUint32(start + 8, true)
  const isUtf8 = (view.getUint32(start + 16, true) & UTF8_FLAG) !== 0
  const texts = start + view.getUint32(start + 20, true)
  const end = start + length
  return (index) => {
    const place = start + head + index * 4
    if (index >= count || place + 4 > end) return ''
    const at = texts + view.getUint32(place, true)
    if (at + 4 > end) return ''
    return isUtf8 ? utf8At(view, at, end) : utf16At(view, at, end)
  }
}

/** Two lengths, in characters and in bytes, of one byte or (high bit set) two; then the text. */
function utf8At(view: DataView, start: number, end: number): string {
  const counted = start + (view.getUint8(start) & 0x80 ? 2 : 1)
  const first = view.getUint8(counted)
  const isLong = (first & 0x80) !== 0
  const length = isLong ? ((first & 0x7f) << 8) | view.getUint8(counted + 1) : first
  const at = counted + (isLong ? 2 : 1)
  return at + length > end ? '' : new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length))
}

/** A length of 16 bits or (high bit set) 32; then the text. */
function utf16At(view: DataView, start: number, end: number): string {
  const first = view.getUint16(start, true)
  const isLong = (first & 0x8000) !== 0
  const length = isLong ? ((first & 0x7fff) << 16) | view.getUint16(start + 2, true) : first
  const at = start + (isLong ? 4 : 2)
  if (at + length * 2 > end) return ''
  return new TextDecoder('utf-16le').decode(new Uint8Array(view.buffer, view.byteOffset + at, length * 2))
}

const ATTRIBUTE_LENGTH = 20

function elementAt(
  view: DataView,
  start: number,
  length: number,
  strings: (index: number) => string,
  identifiers: (index: number) => number,
): ManifestElement {
  const head = view.getUint16(start + 2, true)
  const body = start + head
  const end = start + length
  const attributes: Record<string, string | number | boolean> = {}
  if (body + 20 > end) return { name: '', attributes }
  const first = body + view.getUint16(body + 8, true)
  const step = Math.max(view.getUint16(body + 10, true), ATTRIBUTE_LENGTH)
  const count = view.getUint16(body + 12, true)
  for (let index = 0; index < count; index++) {
    const at = first + index * step
    if (at + ATTRIBUTE_LENGTH > end) break
    const nameIndex = view.getUint32(at + 4, true)
    const name = KNOWN[identifiers(nameIndex)] ?? strings(nameIndex)
    const value = valueAt(view, at, strings)
    if (name !== '' && value !== undefined && own(attributes, name) === undefined) attributes[name] = value
  }
  return { name: strings(view.getUint32(body + 4, true)), attributes }
}

function valueAt(
  view: DataView,
  at: number,
  strings: (index: number) => string,
): string | number | boolean | undefined {
  const type = view.getUint8(at + 15)
  const value = view.getUint32(at + 16, true)
  if (type === TYPE_STRING) {
    const text = view.getUint32(at + 8, true)
    return strings(text === NO_STRING ? value : text)
  }
  if (type === TYPE_BOOLEAN) return value !== 0
  return type === TYPE_INT_DEC || type === TYPE_INT_HEX ? value : undefined
}
