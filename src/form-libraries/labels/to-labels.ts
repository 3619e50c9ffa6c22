import { formOf } from '../../data/forms/form-of.ts'
import { type FormName, formNames } from '../../data/forms/ids.ts'
import type { Field } from '../../data/forms/shape.ts'
import { LONGEST_LIST } from '../../filing/limits.ts'
import { isBlank } from '../../foundation/input.ts'
import type { PathStep } from '../../foundation/issue.ts'
import { asText, isList, itemsOf, own, read } from '../../foundation/untrusted.ts'
import type { Locale, PartialLocale } from '../../locale/locale.ts'
import { chainOf, type LabelNode, nodesBelow, serviceOf, treeOf } from './label-tree.ts'
import { type LabelWords, labelsIn, ownLabel } from './label-writing.ts'

/** A row of a table: a label of the form, and what was filled in. */
export type LabelRow = readonly [label: string, value: string]

/** How labels are written. */
export interface ToLabelsOptions {
  /** `zhCN` by default. */
  readonly locale?: PartialLocale | Locale | undefined
  /** Which form it is of, where the filing does not say so itself; the ministry's by default. */
  readonly form?: FormName | undefined
}

/**
 * A filing as rows of label and value in the form's order, with options by name: what a sheet, a console or a printout
 * shows. No label stands twice: where several fields have the same, their section is in front (主体负责人-手机号码, 网站2-域名).
 * {@link fromLabels} gives the filing back. What is blank, and keys that the form does not have, are left out.
 *
 * @param filing any value is taken, nothing throws
 * @throws RangeError where `form` is no form
 *
 * @example
 * ```ts
 * toLabels({ form: 'icp/1', entity: { nature: 'enterprise', name: '北京青竹科技有限公司' } })
 * // → [['表单版本', 'icp/1'], ['单位性质', '企业'], ['主办单位名称', '北京青竹科技有限公司']]
 * ```
 */
export function toLabels(filing: unknown, options?: ToLabelsOptions): LabelRow[] {
  return labelRows(filing, options, false).map(({ label, text }) => [label, text])
}

/** A row, and where in the filing its value stands. */
export interface PlacedRow {
  readonly path: readonly PathStep[]
  readonly label: string
  readonly text: string
}

/**
 * The rows of {@link toLabels}, with their places.
 *
 * @param withBlanks also what is there and is blank: rows that are to be filled in
 */
export function labelRows(
  filing: unknown,
  options: ToLabelsOptions | undefined,
  withBlanks: boolean,
): readonly PlacedRow[] {
  const given = read(options, 'locale')
  const asked = read(options, 'form')
  if (!isBlank(asked) && !formNames.includes(asked as FormName)) {
    throw new RangeError(`beian: a form is one of '${formNames.join("', '")}'`)
  }
  const words = labelsIn(typeof given === 'object' && given !== null ? (given as PartialLocale) : undefined)
  const root = treeOf(isBlank(asked) ? (formOf(filing) ?? 'icp') : (asked as FormName))
  const leaves: Leaf[] = []
  if (isObject(filing)) collect(root, filing, { path: [], items: [] }, { leaves, words, withBlanks })
  const name = naming(root, leaves, words)
  return leaves.map((leaf) => ({ path: leaf.path, label: name(leaf), text: leaf.text }))
}

/** Something that is filled in, with the items of lists that it is in. */
interface Leaf extends Around {
  readonly node: LabelNode
  readonly text: string
}

/** An item among several. */
interface Place {
  readonly node: LabelNode
  /** Counted from 1; `undefined` where it is the only one of its name. */
  readonly number: number | undefined
}

/** Where something stands: its path, and the items of lists around it. */
interface Around {
  readonly path: readonly PathStep[]
  readonly items: readonly Place[]
}

interface Collection {
  readonly leaves: Leaf[]
  readonly words: LabelWords
  readonly withBlanks: boolean
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function collect(node: LabelNode, value: object, { path, items }: Around, collection: Collection): void {
  for (const inner of node.inner) {
    const given = read(value, inner.key)
    if (inner.field === undefined || (isBlank(given) && !(collection.withBlanks && given !== undefined))) continue
    collectField(inner, inner.field, given, { path: [...path, inner.key], items }, collection)
  }
}

function collectField(node: LabelNode, field: Field, value: unknown, around: Around, collection: Collection): void {
  const { leaves, words, withBlanks } = collection
  const write = (text: string): void => {
    if (withBlanks || !isBlank(text)) leaves.push({ node, ...around, text })
  }
  const { path, items } = around
  const listed = isList(value)
    ? itemsOf(value, LONGEST_LIST).map((item, index) => ({ item, path: [...path, index] }))
    : [{ item: value, path }]
  if (listed.length === 0) write(withBlanks ? '' : words.cells.none)
  else if ('variants' in field) collectServices(node, listed, items, collection)
  else if (field.is === 'objects') collectItems(node, listed, items, collection)
  else if (field.is === 'object' && isObject(value) && !isList(value)) collect(node, value, around, collection)
  else write(cellText(field, value, words))
}

/** Something in a list, or in its place. */
interface Listed {
  readonly item: unknown
  readonly path: readonly PathStep[]
}

function collectServices(
  node: LabelNode,
  services: readonly Listed[],
  items: readonly Place[],
  collection: Collection,
): void {
  const variantOf = (service: unknown): LabelNode =>
    node.inner.find(({ type }) => type === read(service, 'type')) ?? node.inner[0]!
  const filled = services.filter(isFilled).map(({ item, path }) => ({ item, path, variant: variantOf(item) }))
  const counts = new Map<LabelNode, number>()
  for (const { variant } of filled) counts.set(variant, (counts.get(variant) ?? 0) + 1)
  const numbers = new Map<LabelNode, number>()
  for (const { item, path, variant } of filled) {
    const number = (numbers.get(variant) ?? 0) + 1
    numbers.set(variant, number)
    const place = { node: variant, number: counts.get(variant) === 1 ? undefined : number }
    collect(variant, item, { path, items: filled.length > 1 ? [...items, place] : items }, collection)
  }
}

function collectItems(node: LabelNode, list: readonly Listed[], items: readonly Place[], collection: Collection): void {
  const filled = list.filter(isFilled)
  filled.forEach(({ item, path }, index) => {
    const place = filled.length > 1 ? [{ node, number: index + 1 }] : []
    collect(node, item, { path, items: [...items, ...place] }, collection)
  })
}

function isFilled(listed: Listed): listed is Listed & { readonly item: object } {
  return isObject(listed.item)
}

function cellText(field: Field, value: unknown, words: LabelWords): string {
  const { cells, options } = words
  const optionText = (names: readonly string[], key: unknown): string => {
    if (typeof key !== 'string') return asText(key)
    for (const name of names) {
      const label = own(own(options, name) ?? {}, key)
      if (label !== undefined) return label
    }
    return key
  }
  if (isList(value)) {
    const names = field.is === 'choices' ? field.enumerations : []
    const texts = itemsOf(value, LONGEST_LIST)
      .filter((item) => !isBlank(item))
      .map((item) => optionText(names, item))
    const isParted = texts.some((text) => /[、,，;；|\s]/.test(text))
    return texts.join(isParted && field.is === 'texts' ? '\n' : cells.between)
  }
  if (typeof value === 'boolean') return value ? cells.yes : cells.no
  switch (field.is) {
    case 'choice':
      return optionText(field.enumerations, value)
    case 'literal':
      return optionText(['service-type'], value)
    case 'text':
      return field.rule === 'province-code' ? optionText(['server-location'], value) : asText(value)
    case 'date':
      return value === 'long-term' ? cells['long-term'] : dateCell(value)
    case 'object':
      return value === 'entity' || value === 'principal' ? cells[value] : asText(value)
    default:
      return asText(value)
  }
}

/** What a date picker gives as text that can be read again. */
function dateCell(value: unknown): string {
  const iso = isObject(value) ? read(value, 'toISOString') : undefined
  if (typeof iso !== 'function') return asText(value)
  try {
    return asText(iso.call(value))
  } catch {
    return ''
  }
}

/** Names for what is filled in, each as short as no other field of the form could be meant by it. */
function naming(root: LabelNode, leaves: readonly Leaf[], words: LabelWords): (leaf: Leaf) => string {
  const used = new Set(leaves.map(({ node }) => serviceOf(node)).filter((service) => service !== undefined))
  // Fields of services that the filing has none of cannot be meant.
  const possible = [...nodesBelow(root)].filter((node) => {
    const service = serviceOf(node)
    return node.field !== undefined && (service === undefined || used.has(service))
  })
  const telling = new Map<LabelNode, readonly LabelNode[]>()
  return ({ node, items }) => {
    const sections = telling.get(node) ?? tellingSections(node, possible, words)
    telling.set(node, sections)
    const numbers = new Map(items.map((item) => [item.node, item.number]))
    return [...sectionsAround(node).filter((step) => sections.includes(step) || numbers.has(step)), node]
      .map((step) => `${ownLabel(step, words)}${(step !== node && numbers.get(step)) || ''}`)
      .join(words.cells.within)
  }
}

function sectionsAround(node: LabelNode): readonly LabelNode[] {
  return chainOf(node)
    .slice(0, -1)
    .filter(({ field }) => field === undefined || !('variants' in field))
}

/** The fewest sections in front of a node's label that tell it from every other, the nearest first. */
function tellingSections(node: LabelNode, possible: readonly LabelNode[], words: LabelWords): readonly LabelNode[] {
  const around = sectionsAround(node)
  const rivals = possible.filter((other) => other !== node && ownLabel(other, words) === ownLabel(node, words))
  const labelsOf = (nodes: readonly LabelNode[]): string[] => nodes.map((step) => ownLabel(step, words))
  const isTelling = (sections: readonly LabelNode[]): boolean =>
    rivals.every((rival) => !isInOrder(labelsOf(sections), labelsOf(sectionsAround(rival))))
  const nearest = [...around].reverse()
  const pairs = nearest.flatMap((inner, at) => nearest.slice(at + 1).map((outer) => [outer, inner]))
  return [[], ...nearest.map((step) => [step]), ...pairs].find(isTelling) ?? around
}

/** Whether all the labels are among the others, in the same order. */
function isInOrder(labels: readonly string[], others: readonly string[]): boolean {
  let at = -1
  return labels.every((label) => {
    at = others.indexOf(label, at + 1)
    return at >= 0
  })
}
