import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FormName } from '../data/forms/ids.ts'
import type { MaterialKey } from '../data/materials/material.ts'
import { isPaper } from '../filing/materials/known-paper.ts'
import type { CodesOf } from '../foundation/issue.ts'
import type { Result } from '../foundation/result.ts'
import { type InspectedMaterial, inspectMaterial } from '../material/inspect-material.ts'
import { openFile } from './file-source.ts'
import { UnusableInput } from './input.ts'
import type { World } from './subcommand.ts'

/** A file of the folder that is taken for a material, and what was found in it. */
export interface FoundFile {
  readonly name: string
  readonly result: Result<InspectedMaterial, CodesOf<'material' | 'context'>>
}

/** The files of a folder by the materials that they are taken for. */
export interface Folder {
  readonly files: ReadonlyMap<MaterialKey, readonly FoundFile[]>
  /** Files whose names say no material that is needed. */
  readonly others: readonly string[]
}

/** More are no materials of one filing. */
const MOST_FILES = 500

/**
 * Looks at the files of a folder and whatever lies in it: a file is taken for the materials that its name says (`身份证正面.jpg`,
 * `营业执照.png`, or the material's key: `principal-id-front.jpg`), and read.
 */
export async function inspectFolder(
  folder: string,
  form: FormName,
  materials: readonly MaterialKey[],
  world: World,
): Promise<Folder> {
  const found = new Map<MaterialKey, FoundFile[]>()
  const others: string[] = []
  const seen: InspectedMaterial[] = []
  for (const name of filesIn(folder)) {
    const meant = materials.filter((material) => isNamed(material, name))
    if (meant.length === 0) others.push(name)
    for (const [index, material] of meant.entries()) {
      const source = await openFile(join(folder, name), world.stdin)
      try {
        const file = { name: basename(name), size: source.size, read: source.read }
        // A file that serves for two papers is no second file.
        const before = index === 0 ? { others: seen.slice() } : {}
        const result = await inspectMaterial(file, { form, material }, before)
        if (result.ok && index === 0) seen.push(result.value)
        found.set(material, [...(found.get(material) ?? []), { name, result }])
      } finally {
        await source.close()
      }
    }
  }
  return { files: found, others }
}

function filesIn(folder: string): string[] {
  let names: string[]
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    throw new UnusableInput({ zh: '没有这个文件夹：{folder}', en: 'no such folder: {folder}', slots: { folder } })
  }
  return names
    .filter((name) => !/(?:^|[\\/])\./.test(name) && statSync(join(folder, name)).isFile())
    .sort()
    .slice(0, MOST_FILES)
}

function isNamed(material: MaterialKey, name: string): boolean {
  const stem = basename(name).replace(/\.[a-z\d]{1,5}$/i, '')
  return isPaper(material, stem) || stem.toLowerCase().startsWith(material)
}
