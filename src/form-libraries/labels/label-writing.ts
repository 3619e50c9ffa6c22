import { own } from '../../foundation/untrusted.ts'
import { zhCNCells } from '../../locale/cells/zh-CN.ts'
import { zhCNFields } from '../../locale/fields/zh-CN.ts'
import type { CellWords, PartialLocale } from '../../locale/locale.ts'
import { zhCNOptions } from '../../locale/options/zh-CN.ts'
import type { LabelNode } from './label-tree.ts'

/** The words that a locale writes labels and cells with: its own, and those of zh-CN where it has none. */
export interface LabelWords {
  readonly fields: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly cells: CellWords
}

const CHINESE: LabelWords = { fields: zhCNFields, options: zhCNOptions, cells: zhCNCells }

const known = /* @__PURE__ */ new WeakMap<object, LabelWords>()

/** Without the locale's sentences, which no label needs: they are most of a bundle. */
export function labelsIn(locale: PartialLocale | undefined): LabelWords {
  if (locale === undefined) return CHINESE
  let words = known.get(locale)
  if (words === undefined) {
    const options: Record<string, Readonly<Record<string, string>>> = { ...CHINESE.options }
    for (const [name, labels] of Object.entries(locale.options ?? {})) options[name] = { ...options[name], ...labels }
    words = {
      fields: { ...CHINESE.fields, ...locale.fields },
      options,
      cells: { ...CHINESE.cells, ...locale.cells },
    }
    known.set(locale, words)
  }
  return words
}

/** What a node is called by itself. */
export function ownLabel({ id, type }: LabelNode, { fields, options }: LabelWords): string {
  return (type === undefined ? own(fields, id) : own(own(options, 'service-type') ?? {}, type)) ?? id
}

/** What a node is called with the section that it is in. */
export function nameIn(node: LabelNode, words: LabelWords): string {
  const section = sectionAround(node)
  const label = ownLabel(node, words)
  return section === undefined ? label : `${ownLabel(section, words)}${words.cells.within}${label}`
}

/** The nearest section around a node that is more than a group of its fields: a person, a service, the entity. */
function sectionAround(node: LabelNode): LabelNode | undefined {
  for (let at = node.holder; at?.holder !== undefined; at = at.holder) {
    if (at.type !== undefined || (at.field?.is === 'object' && /principal|entity|guide|head|legal/i.test(at.key)))
      return at
  }
  return undefined
}
