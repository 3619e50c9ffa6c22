import { foldLabel, LONGEST_LABEL, spellingsOf } from './fold-label.ts'
import type { LabelNames } from './label-names.ts'
import { isItem, type LabelNode } from './label-tree.ts'

/** Which item of a list a label speaks of: `网站2`, `安卓`. */
export interface ItemMeant {
  readonly node: LabelNode
  readonly number?: number
  readonly option?: string
}

/** A node that a label may mean. */
export interface Match {
  readonly node: LabelNode
  readonly items: readonly ItemMeant[]
  /** Sections between the node and the nearest one that the label names. */
  readonly skipped: number
  /** Whether the label names a section. */
  readonly sectioned: boolean
  readonly official: boolean
}

/** Between a section and what is in it. */
const SEPARATORS = /[\s\-:.,/>→·|_、的]+$/

/** The number of an item behind its name: `网站1`, `网站（二）`. */
const NUMBER = /[ _-]?\(?(\d{1,3}|[一二三四五六七八九十]{1,3})\)?$/

/** … or before it: 第1个网站. */
const NUMBER_AHEAD = /^第?(\d{1,3}|[一二三四五六七八九十]{1,3})[个项条号]?$/

/** What spreadsheets and readers of CSV add to a column that they have met before. */
const REPEATED = /_\d{1,3}$/

const DIGITS = '零一二三四五六七八九十'

/**
 * Everything in a form that a label may mean, with the section in front of it or without: `网站名称`, `网站1-域名`,
 * `网站负责人姓名`. Labels are as long as {@link LONGEST_LABEL} at most, and names are looked up, not searched for.
 */
export function findLabel(label: string, names: LabelNames): readonly Match[] {
  if (label.length > LONGEST_LABEL) return []
  const folded = foldLabel(label)
  for (const spelling of spellingsOf(folded)) {
    const matches = matchesOf(spelling, names, undefined)
    if (matches.length > 0) return matches
  }
  for (const spelling of spellingsOf(folded)) {
    const repeated = REPEATED.exec(spelling)
    const numbered = NUMBER.exec(spelling)
    const matches =
      repeated !== null
        ? matchesOf(spelling.slice(0, repeated.index), names, undefined)
        : numbered !== null
          ? matchesOf(spelling.slice(0, numbered.index), names, numberIn(numbered[1]!))
          : []
    if (matches.length > 0) return matches
  }
  return []
}

/** @param number of the item that the node is in or is */
function matchesOf(text: string, names: LabelNames, number: number | undefined): Match[] {
  // The longest name that the label ends with; shorter ones are parts of it.
  for (let cut = 0; cut < text.length; cut++) {
    if (!isBoundary(text, cut)) continue
    const matches: Match[] = []
    for (const { node, official, option } of names.byName.get(text.slice(cut)) ?? []) {
      const items = option === undefined ? [] : [{ node, option }]
      const within = sectionsIn(text.slice(0, cut), node, names)
      if (within === undefined) continue
      const owner = number === undefined ? undefined : itemAround(node)
      if (number !== undefined && (owner === undefined || owner.depth === 0)) continue
      const counted = owner === undefined ? [] : [{ node: owner, number: number! }]
      const { nearest } = within
      matches.push({
        node,
        items: [...within.items, ...items, ...counted],
        skipped: node.depth - (nearest?.depth ?? 0) - 1,
        sectioned: nearest !== undefined,
        official,
      })
    }
    if (matches.length > 0) return matches
  }
  return []
}

/** Latin letters belong to one word; everything else may be parted. */
function isBoundary(text: string, cut: number): boolean {
  return cut === 0 || !(/[a-z0-9]/.test(text.charAt(cut - 1)) && /[a-z0-9]/.test(text.charAt(cut)))
}

/** The item that a node is or is in; of a service its type. */
function itemAround(node: LabelNode): LabelNode | undefined {
  for (let at: LabelNode | undefined = node; at !== undefined; at = at.holder) {
    if (isItem(at) || at.field?.is === 'services') return at
  }
  return undefined
}

interface Sections {
  readonly items: readonly ItemMeant[]
  readonly nearest: LabelNode | undefined
}

/** The sections that the text in front of a name consists of; `undefined` where it is something else. */
function sectionsIn(text: string, node: LabelNode, names: LabelNames): Sections | undefined {
  const rest = text.replace(SEPARATORS, '')
  if (rest === '') return { items: [], nearest: undefined }
  for (let section = node.holder; section?.holder !== undefined; section = section.holder) {
    for (const { name, option } of names.byNode.get(section) ?? []) {
      const found = sectionAt(rest, section, name, option, names)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function sectionAt(
  rest: string,
  section: LabelNode,
  name: string,
  option: string | undefined,
  names: LabelNames,
): Sections | undefined {
  const isCounted = isItem(section) || section.field?.is === 'services'
  const behind = isCounted ? NUMBER.exec(rest) : null
  for (const [text, number] of [
    [rest, undefined] as const,
    ...(behind === null ? [] : [[rest.slice(0, behind.index), behind[1]!] as const]),
  ]) {
    const start = text.length - name.length
    if (start < 0 || !text.endsWith(name) || !isBoundary(text, start)) continue
    const ahead = isCounted ? NUMBER_AHEAD.exec(text.slice(0, start)) : null
    const outer = ahead === null ? sectionsIn(text.slice(0, start), section, names) : { items: [], nearest: undefined }
    if (outer === undefined) continue
    const digits = number ?? ahead?.[1]
    const item: ItemMeant[] = []
    if (digits !== undefined) item.push({ node: section, number: numberIn(digits) })
    else if (option !== undefined) item.push({ node: section, option })
    return { items: [...outer.items, ...item], nearest: section }
  }
  return undefined
}

/** 1 to 99 in either kind of digits. */
function numberIn(digits: string): number {
  if (/^\d/.test(digits)) return Number(digits)
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits]
  const ten = digits.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens!)) : 0
  return ten * 10 + (ones === '' ? 0 : Math.max(0, DIGITS.indexOf(ones!)))
}
