/** Whether a file has its end: what was cut off on its way, or is still being written, has none. */
export function hasEnd(bytes: Uint8Array, type: string): boolean {
  if (type === 'image/jpeg') return hasEndOfJpeg(bytes)
  if (type === 'image/png') return holds(bytes.subarray(-PNG_TAIL), 'IEND')
  if (type === 'application/pdf') return holds(bytes.subarray(-PDF_TAIL), '%%EOF')
  return true
}

/** Programs append a few bytes behind the last chunk. */
const PNG_TAIL = 4096
/** Appendix H of ISO 32000 lets the mark stand anywhere in the last kilobyte. */
const PDF_TAIL = 1088

const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9

/**
 * The end behind the first scan: what stands in front (a small picture among the data of the camera) has ends of its own,
 * and so has what phones append, a second picture or a film.
 */
function hasEndOfJpeg(bytes: Uint8Array): boolean {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]
    if (marker === 0xff) {
      at++
      continue
    }
    at += 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!)
    if (marker === START_OF_SCAN) break
  }
  for (at = bytes.indexOf(0xff, at); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === END_OF_IMAGE) return true
  }
  return false
}

function holds(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if ([...word].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))) return true
  }
  return false
}
