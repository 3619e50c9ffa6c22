import { foldName } from './fold-name.ts'
import { placeEnd, type WordIndex } from './word-index.ts'

/**
 * How the name of a service relates to the registered name of its entity, the strongest evidence for a word in it:
 * 华夏基金 of 华夏基金管理有限公司 bears its entity's name, and the registrar has examined 华夏 and 基金 there.
 */
export interface Relation {
  /** The name, or what is left of it without 官网 and the like, is the entity's name or a short form of it. */
  readonly own: boolean
  /** How many characters both names share from the start, the entity's place left out: the brand, usually. */
  readonly shared: number
  /** Where the brand stands in the entity's name: behind its place. */
  readonly brand: number
  /** Where the entity's name may begin. */
  readonly beginnings: readonly number[]
  /** Where its legal form (有限公司) begins. */
  readonly legalForm: number
}

/** Last character of a division's name. */
export const DIVISION_ENDS = '省市县区州盟旗'

/** How the registered names of companies end. */
const LEGAL_FORM = /(?:(?:股份|有限|责任|集团|控股)*公司)+$/

/** A division that no list has (某市, 青竹区), with something behind it. */
const DIVISION = /^.{1,4}?[省市县区州盟旗](?=.)/

/** The folded registered name of an entity. */
export interface FoldedEntity {
  /** As it was given. */
  readonly given: string
  readonly text: string
  /** Where the name may begin: at its start, and behind each division before the brand. */
  readonly beginnings: readonly number[]
  /** Where its legal form (有限公司) begins, which names of services leave out. */
  readonly legalForm: number
}

/** Folds the name of an entity. */
export function foldEntity(index: WordIndex, given: string): FoldedEntity {
  const { text } = foldName(given)
  return { given, text, beginnings: beginnings(index, text), legalForm: text.replace(LEGAL_FORM, '').length }
}

/** Where the entity's name may begin: at its start, and behind each division before the brand (广州 | 青竹公司). */
function beginnings(index: WordIndex, entity: string): number[] {
  const starts = [0]
  let start = 0
  for (let step = 0; step < 3; step++) {
    let end = placeEnd(index, entity, start)
    if (end > start) {
      if (DIVISION_ENDS.includes(entity.charAt(end)) && end < entity.length) end++
    } else {
      const division = DIVISION.exec(entity.slice(start))
      if (division === null) break
      end += division[0].length
    }
    start = end
    starts.push(start)
  }
  return starts
}

/** Whether the characters of `short` stand in `long` in order, from `from` on. */
function inOrder(short: string, long: string, from: number): boolean {
  let at = from
  for (const character of short) {
    at = long.indexOf(character, at)
    if (at < 0) return false
    at += character.length
  }
  return true
}

/**
 * Relation of a folded service name to the folded name of the entity.
 *
 * @param core the service name without 官网 and the like
 */
export function relate(
  name: string,
  core: string,
  { text: entity, beginnings: starts, legalForm }: FoldedEntity,
): Relation {
  // Three characters of it in a row are no accident: 中华路餐饮 of 青竹中华路餐饮公司.
  let own = core.length > 2 && entity.includes(core)
  let shared = 0
  for (const start of starts) {
    let common = 0
    const most = Math.min(name.length, entity.length - start)
    while (common < most && name.charCodeAt(common) === entity.charCodeAt(start + common)) common++
    if (common > shared) shared = common
    // A short form keeps the first two characters together and the others in order: 中国石化 of 中国石油化工….
    if (common >= 2 && (common >= core.length || inOrder(core, entity, start))) own = true
    // The whole name of it, whatever follows: 门户网站, 手机银行.
    if (common > 2 && start + common >= legalForm) own = true
  }
  return { own, shared: shared >= 2 ? shared : 0, brand: starts[starts.length - 1]!, beginnings: starts, legalForm }
}
