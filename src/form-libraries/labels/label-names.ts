import { enumerationKeys } from '../../data/enumerations/table.ts'
import type { FormName } from '../../data/forms/ids.ts'
import { furtherLabels, tableWords } from '../../data/labels/table.ts'
import { own } from '../../foundation/untrusted.ts'
import { enFields } from '../../locale/fields/en.ts'
import { zhCNFields } from '../../locale/fields/zh-CN.ts'
import type { PartialLocale } from '../../locale/locale.ts'
import { foldLabel } from './fold-label.ts'
import { isLeaf, type LabelNode, nodesBelow, treeOf } from './label-tree.ts'
import { namesOfOption } from './option-names.ts'

/** A node by one of its names. */
export interface Named {
  readonly node: LabelNode
  /** Whether the form prints this name. */
  readonly official: boolean
  /** The first field of the item that is meant, where the name is that of an option: 安卓 among the platforms. */
  readonly option?: string
}

/** What the nodes of a form are called: by folded name, and by node. */
export interface LabelNames {
  readonly byName: ReadonlyMap<string, readonly Named[]>
  readonly byNode: ReadonlyMap<LabelNode, readonly { readonly name: string; readonly option?: string }[]>
}

const known = /* @__PURE__ */ new Map<FormName, LabelNames>()
const knownWithLocale = /* @__PURE__ */ new WeakMap<object, Map<FormName, LabelNames>>()

/** The names of a form's nodes in Chinese and English, and in a locale of the caller's own. */
export function labelNames(form: FormName, locale: PartialLocale | undefined): LabelNames {
  const tables = locale === undefined ? known : (knownWithLocale.get(locale) ?? new Map<FormName, LabelNames>())
  if (locale !== undefined) knownWithLocale.set(locale, tables)
  let names = tables.get(form)
  if (names === undefined) {
    names = collect(form, locale)
    tables.set(form, names)
  }
  return names
}

function collect(form: FormName, locale: PartialLocale | undefined): LabelNames {
  const byName = new Map<string, Named[]>()
  const byNode = new Map<LabelNode, { readonly name: string; readonly option?: string }[]>()
  const add = (text: string | undefined, node: LabelNode, official: boolean, option?: string): void => {
    if (typeof text !== 'string') return
    for (const name of isLeaf(node) ? [foldLabel(text)] : sectionNames(foldLabel(text))) {
      const named = byName.get(name) ?? []
      if (name === '' || named.some((other) => other.node === node)) continue
      const more = option === undefined ? {} : { option }
      named.push({ node, official, ...more })
      byName.set(name, named)
      const list = byNode.get(node) ?? []
      list.push({ name, ...more })
      byNode.set(node, list)
    }
  }
  for (const node of nodesBelow(treeOf(form))) {
    const { id, type } = node
    if (type !== undefined) for (const name of namesOfOption('service-type', type, locale)) add(name, node, true)
    for (const labels of [zhCNFields, enFields, locale?.fields]) add(own((labels ?? {}) as Labels, id), node, true)
    for (const label of own(furtherLabels, id) ?? []) add(label, node, false)
    addOptions(node, locale, (name, option) => add(name, node, false, option))
  }
  return { byName, byNode }
}

type Labels = Readonly<Record<string, string>>

/** The items of a list that are told apart by an option: 安卓 of the platforms, 新闻 of the pre-approvals. */
function addOptions(
  { field, inner }: LabelNode,
  locale: PartialLocale | undefined,
  add: (name: string, option: string) => void,
): void {
  const first = inner[0]?.field
  if (field?.is !== 'objects' || first?.is !== 'choice') return
  for (const enumeration of first.enumerations) {
    for (const key of enumerationKeys[enumeration]) {
      for (const name of namesOfOption(enumeration, key, locale)) add(name, key)
    }
  }
}

/** 主体信息, 主体: a section with and without the word that it consists of data. */
function sectionNames(name: string): readonly string[] {
  const words = tableWords.information.map(foldLabel)
  const word = words.find((ending) => name.endsWith(ending) && name.length > ending.length)
  const bare = word === undefined ? name : name.slice(0, -word.length).trim()
  return [
    ...new Set([name, bare, ...words.map((ending) => (/^[a-z]/.test(ending) ? `${bare} ${ending}` : bare + ending))]),
  ]
}
