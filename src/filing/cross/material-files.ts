import type { FileBound, MaterialKey } from '../../data/materials/material.ts'
import { fileBounds } from '../../data/materials/table.ts'
import { type Issue, warning } from '../../foundation/issue.ts'
import { isPaper, papersOf } from '../materials/known-paper.ts'
import { atField, type Filing, type Part } from '../place.ts'
import { partIn, partsIn, textOf, valueOf } from '../readings.ts'

/**
 * What is known of the files of a filing's materials (name, type, size) fits what the forms take: told is the file that
 * would not be taken, also of a draft. Their bytes are not here.
 */
export function materialFilesFit(filing: Filing): Issue[] {
  const issues: Issue[] = []
  for (const part of holdersOf(filing)) {
    for (const [, paper, name] of papersOf(part)) {
      const isKnownAs = (material: MaterialKey): boolean => isPaper(material, name)
      judgeFile(filing, partIn(paper, 'file'), isKnownAs, issues)
    }
    judgeRepeated(part, issues)
  }
  for (const service of filing.services) {
    judgeFile(filing, partIn(service, 'icon'), (material) => material === 'app-icon', issues)
  }
  return issues
}

/** The parts of a filing that have materials. */
function holdersOf({ root, entity, services }: Filing): Part[] {
  const approvals = services.flatMap((service) => partsIn(service, 'preApprovals'))
  return [root, entity, ...services, ...approvals].filter((part) => part !== undefined)
}

/** Bytes of a kilobyte: by the milder reading of each bound. */
const SMALL_KILOBYTE = 1000
const LARGE_KILOBYTE = 1024

function judgeFile(
  { form }: Filing,
  file: Part | undefined,
  isKnownAs: (material: MaterialKey) => boolean,
  issues: Issue[],
): void {
  if (file === undefined) return
  const bounds = fileBounds.filter(
    (bound) => bound.form === form && (bound.materials === undefined || bound.materials.some(isKnownAs)),
  )
  judgeSize(file, bounds, issues)
  judgeType(file, bounds, issues)
}

/** A file of no bytes is none, whatever it is for. */
const EMPTY = { minimum: 1, actual: 0 } as const

function judgeSize(file: Part, bounds: readonly FileBound[], issues: Issue[]): void {
  const size = valueOf(file, 'size')
  if (typeof size !== 'number' || Number.isNaN(size)) return
  if (size <= 0) {
    issues.push(atField(file, 'size', warning('material.too_small', EMPTY)))
    return
  }
  for (const { least, most, rule } of bounds) {
    if (least !== undefined && size < least * SMALL_KILOBYTE) {
      const params = { minimum: least, actual: Math.floor(size / SMALL_KILOBYTE) }
      issues.push(atField(file, 'size', warning('material.too_small', params, { rule })))
    }
    if (most !== undefined && size > most * LARGE_KILOBYTE) {
      const params = { maximum: most, actual: Math.ceil(size / LARGE_KILOBYTE) }
      issues.push(atField(file, 'size', warning('material.too_large', params, { rule })))
    }
  }
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
function typeOf(text: string | undefined): string | undefined {
  const type = text?.trim().toLowerCase().split(';')[0]
  if (type === undefined) return undefined
  const folded = SAME_TYPES[type] ?? type
  return Object.values(TYPES).includes(folded) ? folded : undefined
}

function judgeType(file: Part, bounds: readonly FileBound[], issues: Issue[]): void {
  const said = typeOf(textOf(file, 'type'))
  const named = typeByName(textOf(file, 'name'))
  const type = said ?? named
  if (type === undefined) return
  const refused = bounds.find(({ types }) => types !== undefined && !types.includes(type))
  if (refused !== undefined) {
    const params = { expected: refused.types! }
    issues.push(
      atField(file, said === undefined ? 'name' : 'type', warning('material.format', params, { rule: refused.rule })),
    )
  } else if (said !== undefined && named !== undefined && said !== named) {
    issues.push(atField(file, 'name', warning('material.mismatch', {}, { rule: 'filing/image-type' })))
  }
}

/** What a size in round thousands is: an estimate, by which no two files are told apart. */
function isRound(size: number): boolean {
  return size % SMALL_KILOBYTE === 0 || size % LARGE_KILOBYTE === 0
}

/** One file twice in a list, by name and size: of one and the same paper, or to the byte. */
function judgeRepeated(part: Part, issues: Issue[]): void {
  const seen = new Map<string, string>()
  for (const [, paper, name] of papersOf(part)) {
    const file = partIn(paper, 'file')
    const fileName = textOf(file, 'name')
    const size = file === undefined ? undefined : valueOf(file, 'size')
    if (file === undefined || fileName === undefined || typeof size !== 'number') continue
    const key = `${fileName} ${size}`
    const other = seen.get(key)
    seen.set(key, name)
    if (other === undefined || (isRound(size) && paperOf(other) !== paperOf(name))) continue
    issues.push(atField(file, 'name', warning('material.duplicate', {}, { rule: 'filing/file-once' })))
  }
}

/** The paper whose side it is: 身份证正面 and 身份证（反面） are one. */
function paperOf(name: string): string {
  return name.replace(/[（()）\s_-]|正面|反面|背面|人像面|国徽面|front|back|[12]$/gi, '')
}
