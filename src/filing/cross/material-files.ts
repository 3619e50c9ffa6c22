import type { MaterialKey } from '../../data/materials/material.ts'
import { type Issue, warning } from '../../foundation/issue.ts'
import { boundsOf, judgeKnownFile, LARGE_KILOBYTE, SMALL_KILOBYTE } from '../../material/known-file.ts'
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

function judgeFile(
  { form }: Filing,
  file: Part | undefined,
  isKnownAs: (material: MaterialKey) => boolean,
  issues: Issue[],
): void {
  if (file === undefined) return
  const size = valueOf(file, 'size')
  const known = {
    name: textOf(file, 'name'),
    type: textOf(file, 'type'),
    size: typeof size === 'number' ? size : undefined,
  }
  for (const { field, issue } of judgeKnownFile(known, boundsOf(form, isKnownAs))) {
    issues.push(atField(file, field, issue))
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
