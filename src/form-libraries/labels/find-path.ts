import type { ItemMeant, Match } from './find-label.ts'
import { isItem, type LabelNode } from './label-tree.ts'

/** Longer than any path of the forms. */
const LONGEST_PATH = 120

/** `services[0].principal.mobile`, `services.0.domain`, `form`. */
const PATH = /^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*|\[\d{1,3}\]|\.\d{1,3})*$/

/** The fields of a form that a path means, as findings name them; of services whose type is not said those of every type. */
export function findPath(label: string, root: LabelNode): readonly Match[] {
  if (label.length > LONGEST_PATH) return []
  const text = label.trim()
  if (!PATH.test(text)) return []
  const steps = text.split(/[.[\]]+/).filter((step) => step !== '')
  return follow(root, steps, []).map(({ node, items }) => ({
    node,
    items,
    skipped: 0,
    sectioned: true,
    official: true,
  }))
}

interface Reached {
  readonly node: LabelNode
  readonly items: readonly ItemMeant[]
}

function follow(node: LabelNode, [step, ...rest]: readonly string[], items: readonly ItemMeant[]): readonly Reached[] {
  if (step === undefined) return [{ node, items }]
  if (/^\d/.test(step)) {
    const isList = isItem(node) || (node.field !== undefined && 'variants' in node.field)
    return isList ? follow(node, rest, [...items, { node, number: Number(step) + 1 }]) : []
  }
  const services = node.inner.filter(({ type }) => type !== undefined)
  return (services.length > 0 ? services : [node]).flatMap((holder) =>
    holder.inner.filter(({ key }) => key === step).flatMap((inner) => follow(inner, rest, items)),
  )
}
