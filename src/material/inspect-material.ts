import { sha256 } from '@noble/hashes/sha2.js'
import { imageSize } from 'image-size'
import { isKeyOf } from '../data/enumerations/enumeration.ts'
import { formOf } from '../data/forms/form-of.ts'
import { type FormName, formNames } from '../data/forms/ids.ts'
import type { FileBound, MaterialKey } from '../data/materials/material.ts'
import { advice, at, type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { type Result, reject, settle } from '../foundation/result.ts'
import { itemsOf, read } from '../foundation/untrusted.ts'
import { bytesOf, type FileSource, SourceFailure, sourceOf } from './byte-source.ts'
import { typeOf } from './image/file-type.ts'
import { gridOf, isBlank, isColourless, likenessOf, looksLike } from './image/pixels.ts'
import { hasEnd } from './image/whole.ts'
import { boundsOf, judgeKnownFile, type KnownFile } from './known-file.ts'
import { hexadecimal } from './written-bytes.ts'

/** What the file is for: which material of which form. Their keys: `optionsOf('material')`. */
export interface MaterialRequirement {
  /** Also as a filing says it: `icp/1`. */
  readonly form: FormName | `${FormName}/1`
  readonly material: MaterialKey
}

/**
 * What is known of a file where its bytes are not at hand: a browser's `File`, the `file` of multer (`originalname`,
 * `mimetype`, and its `buffer` where it has one) and of formidable (`originalFilename`), the file of a filing's material.
 */
export interface FileDescription {
  readonly name?: string | null
  readonly originalname?: string
  readonly originalFilename?: string | null
  readonly type?: string | null
  readonly mimetype?: string | null
  readonly size: number
  readonly width?: number
  readonly height?: number
  readonly buffer?: unknown
}

/** A file that was looked at. */
export interface InspectedMaterial {
  /** What a filing says of it: `materials[].file`. */
  readonly file: {
    readonly name?: string
    /** By its bytes, where there are any. */
    readonly type?: string
    readonly size: number
    /** In pixels, as it is shown. */
    readonly width?: number
    readonly height?: number
  }
  /** SHA-256 of the bytes in hexadecimal; absent where there were none. */
  readonly sha256?: string
  /** What a JPEG or PNG looks like, in 512 hexadecimal digits, by which two files of one picture are told. */
  readonly likeness?: string
}

/** What a file is compared with. */
export interface InspectMaterialOptions {
  /** Files that were looked at before: one that comes again is told, also in another format or size. */
  readonly others?: readonly InspectedMaterial[]
}

/** What no form takes; larger files are not read. */
const LARGEST = 67_108_864

/**
 * Looks at a file that goes with a filing (材料): an image of a card or license, a photo, a letter.
 *
 * Of bytes (`Uint8Array`, `ArrayBuffer`, `Blob`, `File`, `{ size, read(start, end) }`) it tells the type by what is in
 * them, the size in bytes and pixels, whether the file is whole, whether anything is to be seen, whether it has colours,
 * and whether it was there before. Of what multer or formidable say of a file, or a filing, type and size. Nothing is sent
 * anywhere. Never rejects, whatever it is given.
 *
 * Errors, `material.*`, and `context.unknown` of a form or material that there is not: no file (`required`, `type`), one that is cut off (`length`). Warnings: a type that the form does
 * not take (`format`), a name that says another type (`mismatch`), too few or many bytes (`too_small`, `too_large`),
 * nothing to be seen (`placeholder`), no colours where they are asked for (`not_allowed`), the same file or picture again
 * (`duplicate`). Advice: a photo that is turned by a mark alone, which some systems do not read.
 *
 * Sources: the rules of each bound, `explainRule(issue.rule)`.
 *
 * @example
 * ```ts
 * const file = { name: '身份证正面.jpg', type: 'image/jpeg', size: 40_000 }
 * const { issues } = await inspectMaterial(file, { form: 'icp', material: 'principal-id' })
 * issues[0] // → { code: 'material.too_small', severity: 'warning', params: { minimum: 55, actual: 40 }, … }
 * ```
 */
export async function inspectMaterial(
  file: FileSource | FileDescription,
  requirement?: MaterialRequirement,
  options: InspectMaterialOptions = {},
): Promise<Result<InspectedMaterial, CodesOf<'material' | 'context'>>> {
  if (file === undefined || file === null) return reject(error('material.required', {}))
  const known = describe(file)
  const source = sourceOf(file) ?? sourceOf(read(file, 'buffer'))
  const size = source?.size ?? known.size
  if (size === undefined) return reject(error('material.type', {}))
  if (size <= 0) return reject(error('material.required', {}))
  const bounds = boundsFor(requirement)
  if ('code' in bounds) return reject(bounds)
  if (source === undefined || size > LARGEST) {
    return settle({ file: written({ ...known, size }) }, plain(judgeKnownFile({ ...known, size }, bounds)))
  }
  try {
    const bytes = bytesOf(file) ?? (await source.read(0, size))
    return await judgeBytes(bytes, known, bounds, options)
  } catch (failure) {
    return reject(failure instanceof SourceFailure ? error('material.type', {}) : error('material.length', {}))
  }
}

async function judgeBytes(
  bytes: Uint8Array,
  { name }: KnownFile,
  bounds: readonly FileBound[],
  { others }: InspectMaterialOptions,
): Promise<Result<InspectedMaterial, CodesOf<'material'>>> {
  const type = await typeOf(bytes)
  const size = bytes.length
  const issues: Issue<CodesOf<'material'>>[] = plain(judgeKnownFile({ name, size }, bounds, type))
  if (!hasEnd(bytes, type)) issues.push(error('material.length', {}))
  const pixels = pixelsOf(bytes, type)
  const grid = pixels === undefined ? undefined : gridOf(bytes, type, pixels.width, pixels.height)
  const isEmpty = grid !== undefined && isBlank(grid)
  if (isEmpty) issues.push(warning('material.placeholder', {}))
  else if (grid !== undefined && isColourless(grid)) {
    const rule = bounds.find(({ colour }) => colour === true)?.rule
    if (rule !== undefined) issues.push(warning('material.not_allowed', { reason: 'colourless' }, { rule }))
  }
  if (pixels?.isTurned === true) issues.push(advice('material.not_allowed', { reason: 'turned' }))
  const value: InspectedMaterial = {
    file: written({ name, type, size, width: pixels?.width, height: pixels?.height }),
    sha256: hexadecimal(sha256(bytes)),
    ...(grid === undefined || isEmpty ? {} : { likeness: likenessOf(grid) }),
  }
  const repeated = repeatedIssue(value, others)
  return settle(value, repeated === undefined ? issues : [...issues, repeated])
}

/** The same file again, or another file of the same picture. */
function repeatedIssue(
  { sha256, likeness }: InspectedMaterial,
  others: unknown,
): Issue<CodesOf<'material'>> | undefined {
  for (const other of itemsOf(others, MOST_OTHERS)) {
    if (read(other, 'sha256') === sha256) return warning('material.duplicate', {}, { rule: 'filing/file-once' })
    const look = read(other, 'likeness')
    if (likeness !== undefined && typeof look === 'string' && looksLike(likeness, look)) {
      return warning('material.duplicate', { reason: 'picture' }, { rule: 'filing/file-once' })
    }
  }
  return undefined
}

const MOST_OTHERS = 200

interface Pixels {
  readonly width: number
  readonly height: number
  readonly isTurned: boolean
}

/** EXIF's orientations that lay the picture on its side; those above 1 turn or mirror it. */
const ON_ITS_SIDE = 5

function pixelsOf(bytes: Uint8Array, type: string): Pixels | undefined {
  if (!type.startsWith('image/')) return undefined
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    const isOnItsSide = orientation >= ON_ITS_SIDE
    return {
      width: isOnItsSide ? height : width,
      height: isOnItsSide ? width : height,
      isTurned: orientation > 1,
    }
  } catch {
    return undefined
  }
}

/** What is asked of the file; the key of the requirement that is none of ours, where there is one. */
function boundsFor(requirement: unknown): readonly FileBound[] | Issue<CodesOf<'context'>> {
  if (requirement === undefined || requirement === null) return []
  const said = read(requirement, 'form')
  const form = formNames.find((name) => name === said) ?? formOf(requirement)
  if (form === undefined) return unknownContext('form')
  const material = read(requirement, 'material')
  return isKeyOf('material', material) ? boundsOf(form, (key) => key === material) : unknownContext('material')
}

function unknownContext(key: 'form' | 'material'): Issue<CodesOf<'context'>> {
  return at([key], error('context.unknown', { key }))
}

/** What is said of a file, in whosever words. */
function describe(
  file: unknown,
): KnownFile & { readonly width?: number | undefined; readonly height?: number | undefined } {
  const text = (...keys: readonly string[]) =>
    keys.map((key) => read(file, key)).find((value): value is string => typeof value === 'string' && value !== '')
  const number = (key: string) => {
    const value = read(file, key)
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined
  }
  return {
    name: text('name', 'originalname', 'originalFilename'),
    type: text('type', 'mimetype'),
    size: number('size'),
    width: number('width'),
    height: number('height'),
  }
}

function written(file: {
  readonly name?: string | undefined
  readonly type?: string | undefined
  readonly size: number
  readonly width?: number | undefined
  readonly height?: number | undefined
}): InspectedMaterial['file'] {
  const entries = Object.entries(file).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as unknown as InspectedMaterial['file']
}

function plain(findings: ReturnType<typeof judgeKnownFile>): Issue<CodesOf<'material'>>[] {
  return findings.map(({ issue }) => issue)
}
