import type { FormName } from '../data/forms/ids.ts'
import type { FileBound, MaterialKey } from '../data/materials/material.ts'
import { fileBounds } from '../data/materials/table.ts'
import { type CodesOf, type Issue, warning } from '../foundation/issue.ts'

/** What is known of a file before its bytes are read: the fields of a material's `file` (文件信息). */
export interface KnownFile {
  readonly name?: string | undefined
  readonly type?: string | undefined
  /** In bytes. */
  readonly size?: number | undefined
}

/** A finding on a file, and the field of it that it is about. */
export interface FileFinding {
  readonly field: keyof KnownFile
  readonly issue: Issue<CodesOf<'material'>>
}

/** What the forms ask of the file of a material, which may be known as several. */
export function boundsOf(form: FormName, isKnownAs: (material: MaterialKey) => boolean): readonly FileBound[] {
  return fileBounds.filter(
    (bound) => bound.form === form && (bound.materials === undefined || bound.materials.some(isKnownAs)),
  )
}

/**
 * What is wrong with a file by its name, its type and its size.
 *
 * @param read the type by the file's bytes, where they were read
 */
export function judgeKnownFile(file: KnownFile, bounds: readonly FileBound[], read?: string): FileFinding[] {
  return [...judgeSize(file, bounds), ...judgeType(file, bounds, read)]
}

/** Bytes of a kilobyte: by the milder reading of each bound. */
export const SMALL_KILOBYTE = 1000
export const LARGE_KILOBYTE = 1024

/** A file of no bytes is none, whatever it is for. */
const EMPTY = { minimum: 1, actual: 0 } as const

function judgeSize({ size }: KnownFile, bounds: readonly FileBound[]): FileFinding[] {
  if (size === undefined || Number.isNaN(size)) return []
  if (size <= 0) return [{ field: 'size', issue: warning('material.too_small', EMPTY) }]
  return bounds.flatMap(({ least, most, rule }): FileFinding[] => {
    if (least !== undefined && size < least * SMALL_KILOBYTE) {
      const params = { minimum: least, actual: Math.max(1, Math.floor(size / SMALL_KILOBYTE)) }
      return [{ field: 'size', issue: warning('material.too_small', params, { rule }) }]
    }
    if (most !== undefined && size > most * LARGE_KILOBYTE) {
      const params = { maximum: most, actual: Math.ceil(size / LARGE_KILOBYTE) }
      return [{ field: 'size', issue: warning('material.too_large', params, { rule }) }]
    }
    return []
  })
}

/** MIME types by the endings of names. */
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jfif: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  bmp: 'image/bmp',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heic',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  rar: 'application/vnd.rar',
}

/** Other names of those types, as browsers and systems write them. */
const SAME_TYPES: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/x-png': 'image/png',
  'image/x-ms-bmp': 'image/bmp',
  'image/heif': 'image/heic',
  'application/x-pdf': 'application/pdf',
}

function typeByName(name: string | undefined): string | undefined {
  const ending = /\.([a-z]{3,4})$/i.exec(name?.trim() ?? '')?.[1]
  return ending === undefined ? undefined : TYPES[ending.toLowerCase()]
}

/** The type of a file; one of those alone that are known by an ending, since systems have many words for "unknown". */
function knownType(text: string | undefined): string | undefined {
  const type = text?.trim().toLowerCase().split(';')[0]
  if (type === undefined) return undefined
  const folded = SAME_TYPES[type] ?? type
  return Object.values(TYPES).includes(folded) ? folded : undefined
}

function judgeType({ name, type }: KnownFile, bounds: readonly FileBound[], read: string | undefined): FileFinding[] {
  const said = read ?? knownType(type)
  const named = typeByName(name)
  const found = said ?? named
  if (found === undefined) return []
  const refused = bounds.find(({ types }) => types !== undefined && !types.includes(found))
  if (refused !== undefined) {
    const params = { expected: refused.types!, actual: found }
    const issue = warning('material.format', params, { rule: refused.rule })
    return [{ field: said === undefined ? 'name' : 'type', issue }]
  }
  if (said === undefined || named === undefined || said === named) return []
  return [{ field: 'name', issue: warning('material.mismatch', {}, { rule: 'filing/image-type' }) }]
}
