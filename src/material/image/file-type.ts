import { fileTypeFromBuffer } from 'file-type/core'

/** How many bytes tell most types. */
const HEAD = 4100

/**
 * The MIME type of a file by its bytes, never by its name; `application/octet-stream` where nothing is known of them.
 * Archives are looked into, so that a document of an office is told from an archive.
 */
export async function typeOf(bytes: Uint8Array): Promise<string> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  try {
    const found = await fileTypeFromBuffer(isArchive ? bytes : bytes.subarray(0, HEAD))
    if (found !== undefined) return found.mime
  } catch {
    // What cannot be read is not known.
  }
  return UNKNOWN
}

const UNKNOWN = 'application/octet-stream'
