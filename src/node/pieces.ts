/** Where lines come from: a stream, a response's body, a generator, a list; bytes or text, cut anywhere. */
export type LinesSource = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>

/** Bytes that are judged at a time; a chunk that is larger is cut. */
export const PIECE: number = 1 << 16

/** Characters, each of which is three bytes at most. */
const TEXT_PIECE = PIECE / 4

const WRONG_SOURCE = 'beian: lines come from a stream or another iterable of bytes (Uint8Array) or text'

type Pieces = AsyncIterator<Uint8Array | string> | Iterator<Uint8Array | string>

/** How a source is begun. It is begun once: a web stream has one reader. */
export function beginningOf(source: unknown): () => Pieces {
  // A text is a list of its characters, and bytes one of numbers: neither is meant so.
  if (typeof source === 'object' && source !== null && !(source instanceof Uint8Array)) {
    const { [Symbol.asyncIterator]: later, [Symbol.iterator]: now } = source as Partial<
      AsyncIterable<string> & Iterable<string>
    >
    const begin = later ?? now
    if (typeof begin === 'function') return () => (begin as () => Pieces).call(source)
  }
  throw new TypeError(WRONG_SOURCE)
}

/** Turns what a source gives into bytes, however its characters are cut. */
export function createEncoder(): {
  readonly push: (chunk: unknown) => Iterable<Uint8Array>
  readonly end: () => Uint8Array
} {
  /** The first half of a character whose other half comes with the next text. */
  let half = ''
  const take = (): string => {
    const taken = half
    half = ''
    return taken
  }
  return {
    push: function* (chunk) {
      if (typeof chunk === 'string') {
        const text = take() + chunk
        const isCut = isLeading(text.charCodeAt(text.length - 1))
        half = isCut ? text.slice(-1) : ''
        const whole = isCut ? text.slice(0, -1) : text
        for (let start = 0; start < whole.length; ) {
          let end = start + TEXT_PIECE
          if (isLeading(whole.charCodeAt(end - 1))) end++
          yield Buffer.from(whole.slice(start, end))
          start = end
        }
      } else if (chunk instanceof Uint8Array) {
        if (half !== '') yield Buffer.from(take())
        for (let start = 0; start < chunk.length; start += PIECE) yield chunk.subarray(start, start + PIECE)
      } else {
        throw new TypeError(WRONG_SOURCE)
      }
    },
    end: () => Buffer.from(take()),
  }
}

/** Whether a UTF-16 unit is the first half of a character. */
function isLeading(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
