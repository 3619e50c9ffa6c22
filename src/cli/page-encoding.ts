import { isUtf8 } from 'node:buffer'

/** Which encoding the bytes of a page are in, as a browser finds out, and as far as they tell that themselves. */

/** The encoding that a byte order mark says. It goes before whatever else says something. */
export function markedEncoding([first, second, third]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined
}

/** The name of an encoding by one of its labels (`x-gbk`, `GB2312`); `undefined` where it is none that browsers know. */
export function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/**
 * The encoding of a page: what its byte order mark says; UTF-8 where it is that, but for a byte here and there; what it
 * declares of itself, wherever that stands; GB 18030 where it is that. `undefined` where nothing fits: it may be no text.
 *
 * Source: Encoding Standard and HTML Living Standard, 13.2.3.2 (encoding sniffing). Read 2026-11-28.
 */
export function pageEncoding(bytes: Buffer): string | undefined {
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return marked
  if (isUtf8(bytes)) return 'utf-8'
  if (bytes.includes(0)) return undefined
  if (isMostlyUtf8(bytes)) return 'utf-8'
  return declaredEncoding(bytes) ?? (isMostlyGbk(bytes) ? 'gb18030' : undefined)
}

/** 1 the label: of a `meta`, of XML, of a program that writes the page. */
const DECLARATIONS: readonly RegExp[] = [
  /<meta\b[^>]{0,1000}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
  /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})/i,
  /\b(?:charset|encoding)\s*=\s*["']?\s*(gb2312|x-gbk|gbk|gb18030|big5(?:-hkscs)?)\b/i,
]

function declaredEncoding(bytes: Buffer): string | undefined {
  const text = bytes.toString('latin1')
  for (const declaration of DECLARATIONS) {
    const label = declaration.exec(text)?.[1]
    const encoding = label === undefined ? undefined : encodingOf(label)
    // Whoever could read the declaration byte by byte does not read UTF-16.
    if (encoding !== undefined) return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  }
  return undefined
}

const LAST_OF_ASCII = 0x7f

/** Whether more characters beyond ASCII are UTF-8 than are not: of another encoding hardly one in ten happens to be. */
function isMostlyUtf8(bytes: Buffer): boolean {
  let right = 0
  let wrong = 0
  for (let index = 0; index < bytes.length; ) {
    const length = bytes[index]! <= LAST_OF_ASCII ? 1 : utf8Length(bytes[index]!)
    let end = index + 1
    while (end < index + length && (bytes[end]! & 0xc0) === 0x80) end++
    const isWhole = end === index + length
    if (bytes[index]! > LAST_OF_ASCII) {
      if (isWhole) right++
      else wrong++
    }
    index = isWhole ? end : index + 1
  }
  return right > wrong
}

/** How many bytes a character has that begins with this one; more than there are for one that begins none. */
function utf8Length(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return Number.POSITIVE_INFINITY
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

/** First byte of each of the two of a character of GB 2312. */
const FIRST_OF_GB2312 = 0xa1

/** Whether nearly all characters beyond ASCII are such as GB 2312 has: two bytes from A1 on. */
function isMostlyGbk(bytes: Buffer): boolean {
  let right = 0
  let wrong = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!
    if (byte <= LAST_OF_ASCII) continue
    if (byte >= FIRST_OF_GB2312 && byte < 0xff && bytes[index + 1]! >= FIRST_OF_GB2312 && bytes[index + 1]! < 0xff) {
      right++
      index++
    } else {
      wrong++
    }
  }
  return right > 0 && right >= wrong * 9
}
