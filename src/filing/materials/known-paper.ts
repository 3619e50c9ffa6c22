import type { MaterialKey } from '../../data/materials/material.ts'
import { materialWords } from '../../data/materials/table.ts'
import { own } from '../../foundation/untrusted.ts'
import type { Part } from '../place.ts'
import { partsIn, textOf } from '../readings.ts'

/**
 * Whether a paper is a material, by what the applicant calls it: by the material's key, or by words in its name. One
 * paper may be several materials (a 工作证明 proves work, and in some provinces residence).
 *
 * @example
 * ```ts
 * isPaper('domain-certificate', '域名证书（顶级国际域名证书）') // → true
 * isPaper('principal-id', '法定代表人身份证正面')             // → false
 * ```
 */
export function isPaper(material: MaterialKey, name: string): boolean {
  if (own(materialWords, name) !== undefined) return name === material
  const { words, not } = materialWords[material]
  const folded = name.toLowerCase()
  return words.some((word) => folded.includes(word)) && !not.some((word) => folded.includes(word))
}

/** The papers among the materials of a part, with their indices. */
export function papersOf(part: Part | undefined): readonly (readonly [index: number, paper: Part, name: string])[] {
  if (part === undefined) return []
  return partsIn(part, 'materials').flatMap((paper, index) => {
    const name = textOf(paper, 'kind')
    return paper === undefined || name === undefined ? [] : [[index, paper, name] as const]
  })
}

/** Whether a paper of a kind is among the materials of a part. */
export function hasPaper(part: Part | undefined, material: MaterialKey): boolean {
  return papersOf(part).some(([, , name]) => isPaper(material, name))
}
