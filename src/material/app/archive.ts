import { type Entry, Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js'
import type { ByteSource } from '../byte-source.ts'
import { Unfit } from './unfit.ts'

/**
 * A package as an archive (ZIP), of which a few small entries are read: the rest of it, gigabytes of it, is not.
 *
 * What is read is bounded whatever the archive says of itself: so many entries, so many bytes of its directory, so many
 * bytes of one entry, packed or unpacked; entries that share bytes are refused.
 */
export interface Archive {
  readonly source: ByteSource
  readonly names: readonly string[]
  /** Where the directory begins, which is where a block of signatures ends. */
  readonly directoryStart: number
  /** The bytes of an entry; `undefined` where there is none of this name. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>
}

/** The largest games have some ten thousands. */
const MOST_ENTRIES = 200_000
const LARGEST_DIRECTORY = 33_554_432
/** A manifest, a property list, a profile. */
const LARGEST_ENTRY = 8_388_608

/** End of the directory (APPNOTE 4.3.16), and how far a comment may move it from the end of the file. */
const END_SIGNATURE = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff

/** Values that say: see the 64-bit record. */
const ELSEWHERE_16 = 0xffff
const ELSEWHERE_32 = 0xffffffff

/** Opens an archive. @throws Unfit where it is none, or one that is made to mislead */
export async function openArchive(source: ByteSource): Promise<Archive> {
  const directoryStart = await directoryStartOf(source)
  const zip = new ZipReader(new SourceReader(source), { useWebWorkers: false })
  const all: Entry[] = []
  for await (const entry of zip.getEntriesGenerator()) {
    if (all.length >= MOST_ENTRIES) throw tooLarge('entries', MOST_ENTRIES)
    all.push(entry)
  }
  if (sharesBytes(all)) throw new Unfit('app_package.conflict', {})
  const entries = new Map(all.map((entry) => [entry.filename, entry]))
  return {
    source,
    names: [...entries.keys()],
    directoryStart,
    read: async (name) => {
      const entry = entries.get(name)
      return entry === undefined || entry.directory ? undefined : contentsOf(entry)
    },
  }
}

/** Bytes of an entry's own head (APPNOTE 4.3.7) without its name and extra field. */
const HEAD_LENGTH = 30

/** Whether two entries stand on the same bytes: one of them is shown to whoever checks, the other to the device. */
function sharesBytes(entries: readonly Entry[]): boolean {
  let end = 0
  for (const entry of [...entries].sort((one, other) => one.offset - other.offset)) {
    if (entry.offset < end) return true
    end = entry.offset + HEAD_LENGTH + entry.rawFilename.length + entry.compressedSize
  }
  return false
}

async function contentsOf(entry: Entry): Promise<Uint8Array | undefined> {
  if (entry.directory) return undefined
  if (entry.compressedSize > LARGEST_ENTRY || entry.uncompressedSize > LARGEST_ENTRY) {
    throw tooLarge('entry', LARGEST_ENTRY)
  }
  const pieces: Uint8Array[] = []
  let size = 0
  await entry.getData(
    new WritableStream<Uint8Array>({
      write: (piece) => {
        size += piece.length
        // The directory may say less than what unpacks.
        if (size > LARGEST_ENTRY) throw tooLarge('entry', LARGEST_ENTRY)
        pieces.push(piece)
      },
    }),
  )
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** Where the directory begins, by the record at the end; its size is looked at before anything of it is read. */
async function directoryStartOf({ size, read }: ByteSource): Promise<number> {
  const tail = await read(Math.max(0, size - END_LENGTH - LONGEST_COMMENT), size)
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength)
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue
    const entries = view.getUint16(at + 10, true)
    const length = view.getUint32(at + 12, true)
    const start = view.getUint32(at + 16, true)
    // Packages of apps are below four gigabytes: Android, iOS and HarmonyOS take no others.
    if (entries === ELSEWHERE_16 || length === ELSEWHERE_32 || start === ELSEWHERE_32) break
    if (length > LARGEST_DIRECTORY) throw tooLarge('directory', LARGEST_DIRECTORY)
    if (start + length > size) break
    return start
  }
  throw new Unfit('app_package.format', { reason: 'archive' })
}

function tooLarge(part: 'entries' | 'directory' | 'entry', maximum: number): Unfit {
  return new Unfit('app_package.too_large', { part, maximum })
}

/** A source in the shape that the archive's reader asks for. */
class SourceReader extends Reader<ByteSource> {
  private readonly source: ByteSource

  constructor(source: ByteSource) {
    super(source)
    this.source = source
    this.size = source.size
  }

  override async readUint8Array(start: number, length: number): Promise<Uint8Array> {
    const end = Math.min(start + length, this.source.size)
    if (end - start > LARGEST_DIRECTORY) throw tooLarge('entry', LARGEST_ENTRY)
    return this.source.read(start, end)
  }
}
