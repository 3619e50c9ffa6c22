import { type FileHandle, open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { ByteSource } from '../material/byte-source.ts'
import { FOLDER, readBytes, UnusableInput, unreadable } from './input.ts'

/** A file that is read by pieces, and how it is closed; standard input is read whole. */
export interface OpenFile extends ByteSource {
  readonly close: () => Promise<void>
}

/** Opens a file, of whatever size, without reading it. */
export async function openFile(file: string, stdin: Readable): Promise<OpenFile> {
  if (file === '-') {
    const bytes = await readBytes(file, stdin)
    return { size: bytes.length, read: (start, end) => bytes.subarray(start, end), close: async () => {} }
  }
  let handle: FileHandle
  try {
    handle = await open(file)
  } catch (cause) {
    throw unreadable(cause, file)
  }
  const stat = await handle.stat()
  if (stat.isDirectory()) {
    await handle.close()
    throw new UnusableInput(FOLDER)
  }
  return {
    size: stat.size,
    read: async (start, end) => {
      const bytes = new Uint8Array(end - start)
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start)
      return bytes.subarray(0, bytesRead)
    },
    close: () => handle.close(),
  }
}
