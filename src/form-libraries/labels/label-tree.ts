import { fieldsOf } from '../../data/forms/fields.ts'
import type { FormName, ShapeName } from '../../data/forms/ids.ts'
import type { Field } from '../../data/forms/shape.ts'

/**
 * The form as a tree of what can have a label: its fields, and below a list of services the types that they may have.
 */
export interface LabelNode {
  /** Id of the field; of a type of service the name of its shape. */
  readonly id: string
  /** The step of a path; `''` for a type of service, whose step is its place in the list. */
  readonly key: string
  /** `undefined` for a type of service. */
  readonly field: Field | undefined
  /** `website`, `app`, … where this is a type of service. */
  readonly type: string | undefined
  readonly holder: LabelNode | undefined
  readonly depth: number
  readonly inner: readonly LabelNode[]
}

const known = /* @__PURE__ */ new Map<FormName, LabelNode>()

/** The tree of a form, made once. */
export function treeOf(form: FormName): LabelNode {
  let root = known.get(form)
  if (root === undefined) {
    root = withInner(
      { id: form, key: '', field: undefined, type: undefined, holder: undefined, depth: 0, inner: [] },
      form,
    )
    known.set(form, root)
  }
  return root
}

function withInner(node: LabelNode, shape: ShapeName): LabelNode {
  const inner = node.inner as LabelNode[]
  for (const { key, field } of fieldsOf(shape)) {
    const child: LabelNode = below(node, `${shape}.${key}`, key, field)
    inner.push(child)
    if ('shape' in field) withInner(child, field.shape)
    if (!('variants' in field)) continue
    for (const [type, variant] of Object.entries(field.variants)) {
      const service = { ...below(child, variant, '', undefined), type }
      ;(child.inner as LabelNode[]).push(withInner(service, variant))
    }
  }
  return node
}

function below(holder: LabelNode, id: string, key: string, field: Field | undefined): LabelNode {
  return { id, key, field, type: undefined, holder, depth: holder.depth + 1, inner: [] }
}

/** Whether something stands in a node itself: a section is a node for its fields only. */
export function isLeaf(node: LabelNode): boolean {
  return node.inner.length === 0
}

/** Whether a node's value is one of several: an item of a list of objects, a service. */
export function isItem({ field, type }: LabelNode): boolean {
  return type !== undefined || field?.is === 'objects'
}

/** The nodes from the form's own field down to this one. */
export function chainOf(node: LabelNode): readonly LabelNode[] {
  const chain: LabelNode[] = []
  for (let at: LabelNode | undefined = node; at?.holder !== undefined; at = at.holder) chain.unshift(at)
  return chain
}

/** Every node below this one, in the form's order. */
export function* nodesBelow(node: LabelNode): Generator<LabelNode> {
  for (const inner of node.inner) {
    yield inner
    yield* nodesBelow(inner)
  }
}

/** The type of the service that a node belongs to. */
export function serviceOf(node: LabelNode): LabelNode | undefined {
  for (let at: LabelNode | undefined = node; at !== undefined; at = at.holder) if (at.type !== undefined) return at
  return undefined
}
