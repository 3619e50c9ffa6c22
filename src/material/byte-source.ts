import { read } from '../foundation/untrusted.ts'

/**
 * Bytes that are read piece by piece: a package of two gigabytes need not be in memory. What `read` gives is what stands
 * from `start` up to, not including, `end`.
 */
export interface ByteSource {
  /** In bytes. */
  readonly size: number
  readonly read: (start: number, end: number) => Uint8Array | PromiseLike<Uint8Array>
}

/** What a browser's `Blob` and `File`, and Node's, have in common. */
export interface BlobLike {
  readonly size: number
  readonly slice: (start: number, end: number) => { readonly arrayBuffer: () => PromiseLike<ArrayBuffer> }
}

/** Bytes in the shapes that browsers and Node have them in; Node's `Buffer` is a `Uint8Array`. */
export type Bytes = Uint8Array | ArrayBuffer | ArrayBufferView

/** What the readers of files take. */
export type FileSource = Bytes | BlobLike | ByteSource

/** The source does not give what it has promised. */
export class SourceFailure extends Error {}

/** Bytes that stand in memory; `undefined` where it is something else. */
export function bytesOf(input: unknown): Uint8Array | undefined {
  try {
    if (input instanceof Uint8Array) return input
    if (input instanceof ArrayBuffer) return new Uint8Array(input)
    if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
    // Of another realm: a frame's, a worker's, a test environment's.
    const tag = Object.prototype.toString.call(input)
    if (tag === '[object Uint8Array]' || tag === '[object ArrayBuffer]') return new Uint8Array(input as ArrayBuffer)
  } catch {
    // A revoked proxy, a detached buffer.
  }
  return undefined
}

/** Anything that bytes can be read from, in one shape; `undefined` where there is nothing to read. */
export function sourceOf(input: unknown): ByteSource | undefined {
  const bytes = bytesOf(input)
  if (bytes !== undefined) return { size: bytes.length, read: (start, end) => bytes.subarray(start, end) }
  if (typeof input !== 'object' || input === null) return undefined
  const size = read(input, 'size')
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return undefined
  const reader = read(input, 'read')
  if (typeof reader === 'function') {
    return checked(size, (start, end) => reader.call(input, start, end))
  }
  const slice = read(input, 'slice')
  if (typeof slice !== 'function') return undefined
  return checked(size, (start, end) => slice.call(input, start, end).arrayBuffer())
}

/** A source of somebody else's: whatever it does, the reader gets as many bytes as it asked for, or {@link SourceFailure}. */
function checked(size: number, reader: (start: number, end: number) => unknown): ByteSource {
  return {
    size,
    read: async (start, end) => {
      let bytes: Uint8Array | undefined
      try {
        bytes = bytesOf(await reader(start, end))
      } catch {
        throw new SourceFailure()
      }
      if (bytes?.length !== end - start) throw new SourceFailure()
      return bytes
    },
  }
}
