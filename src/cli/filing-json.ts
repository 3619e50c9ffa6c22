import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { fieldAt } from '../data/forms/fields.ts'
import type { FormName } from '../data/forms/ids.ts'
import { at, error, type Issue, type PathStep } from '../foundation/issue.ts'
import { faultAt } from './fault.ts'
import type { LoadedFiling, TextChange, Written } from './filing-text.ts'
import { notJson } from './json-error.ts'
import { regionsIn } from './text-regions.ts'

const COMMENTED = { comments: true }

/** Of numbers with as many digits JavaScript, and most who read JSON, keep fifteen. */
const TOO_LONG = 16

/** What may be such a number. */
const LONG_NUMBER = /[:,[\s]-?\d{16}/

/**
 * A filing in JSON; comments and commas behind the last item are taken. A number of which JavaScript would lose digits is
 * kept as a text, and told of: the next program that reads the file will lose them.
 *
 * @throws UnusableInput
 */
export function loadJson(text: string): LoadedFiling {
  const plain = plainValue(text)
  let known: Tree | undefined
  const tree = (): Tree => {
    known ??= treeOf(text)
    return known
  }
  const exact = LONG_NUMBER.test(text) ? undefined : plain
  if (exact === undefined) {
    try {
      tree()
    } catch (cause) {
      throw notJson(text, COMMENTED, cause)
    }
    if (tree().errors.length > 0) throw notJson(text, COMMENTED)
  }
  refuseTwice(text, tree)
  const regionAt = regionsIn(text)
  return {
    format: plain === undefined ? 'jsonc' : 'json',
    value: exact === undefined ? tree().value : exact.value,
    regionOf: (path) => {
      const { node } = nearestNode(tree().root, path)
      return node === undefined ? undefined : regionAt(node.offset, node.offset + node.length)
    },
    issuesIn: (form) => (exact === undefined ? numberIssues(tree(), form) : []),
    changeAt: (path, written) => changeAt(tree().root, text, path, written),
  }
}

const TWICE = {
  reason: 'duplicate',
  why: { zh: '同一个字段写了两次，请删去一个', en: 'the same field stands twice; delete one' },
}

/** Readers of JSON take the last of two fields of one name and leave what the other says, which somebody has written. */
function refuseTwice(text: string, tree: () => Tree): void {
  const second = secondOfTwo(tree)
  if (second !== undefined) throw faultAt(text, second, undefined, TWICE)
}

/** Where a name stands that its object has already; nothing where brackets are nested too deep to look. */
function secondOfTwo(tree: () => Tree): number | undefined {
  try {
    const nodes = [tree().root]
    for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
      const names = new Set<unknown>()
      for (const child of node.children ?? []) {
        const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child]
        if (key !== undefined && names.has(key.value)) return key.offset
        if (key !== undefined) names.add(key.value)
        if (value !== undefined) nodes.push(value)
      }
    }
    return undefined
  } catch (cause) {
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}

/** What a text is without comments; `undefined` where it is no JSON without them. */
function plainValue(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

interface LongNumber {
  readonly path: readonly PathStep[]
  readonly digits: string
}

interface Tree {
  readonly root: Node | undefined
  readonly value: unknown
  readonly numbers: readonly LongNumber[]
  readonly errors: readonly ParseError[]
}

function treeOf(text: string): Tree {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false })
  const numbers: LongNumber[] = []
  const value = root === undefined || errors.length > 0 ? undefined : valueOf(root, text, [], numbers)
  return { root, value, numbers, errors }
}

function valueOf(node: Node, text: string, path: readonly PathStep[], numbers: LongNumber[]): unknown {
  const { type, children = [] } = node
  if (type === 'array') return children.map((item, index) => valueOf(item, text, [...path, index], numbers))
  if (type === 'object') {
    const object: Record<string, unknown> = {}
    for (const { children: [key, value] = [] } of children) {
      if (key === undefined || value === undefined || key.value === '__proto__') continue
      object[key.value as string] = valueOf(value, text, [...path, key.value as string], numbers)
    }
    return object
  }
  if (type !== 'number') return node.value as unknown
  const digits = text.slice(node.offset, node.offset + node.length)
  if (!/^-?\d+$/.test(digits) || (digits.length < TOO_LONG && String(node.value) === digits)) return node.value
  numbers.push({ path, digits })
  return digits
}

function numberIssues({ numbers, value }: Tree, form: FormName): readonly Issue[] {
  return numbers
    .filter(({ path }) => ['text', 'date', 'texts'].includes(fieldAt(form, value, path)?.field.is ?? ''))
    .map(({ path, digits }) =>
      at(path, error('field.type', { expected: 'string' }, { suggestion: { kind: 'text', text: digits } })),
    )
}

/** The node at a path, or the nearest around it that is there; and how many steps lead to it. */
function nearestNode(root: Node | undefined, path: readonly PathStep[]): { node: Node | undefined; depth: number } {
  let node = root
  let depth = 0
  for (const step of path) {
    const inner = node === undefined ? undefined : childAt(node, step)
    if (inner === undefined) break
    node = inner
    depth++
  }
  return { node, depth }
}

function childAt({ type, children = [] }: Node, step: PathStep): Node | undefined {
  if (type === 'array') return children[Number(step)]
  if (type !== 'object') return undefined
  return children.find(({ children: [key] = [] }) => key?.value === step)?.children?.[1]
}

function changeAt(
  root: Node | undefined,
  text: string,
  path: readonly PathStep[],
  written: Written,
): TextChange | undefined {
  const { node, depth } = nearestNode(root, path)
  if (node === undefined) return undefined
  if (depth === path.length) {
    if ('value' in written) return replaced(node, JSON.stringify(written.value))
    const [key] = node.parent?.type === 'property' ? (node.parent.children ?? []) : []
    return key === undefined ? undefined : replaced(key, JSON.stringify(written.key))
  }
  const missing = path[depth]
  if (!('value' in written) || depth < path.length - 1 || node.type !== 'object' || typeof missing !== 'string')
    return undefined
  return inserted(node, text, `${JSON.stringify(missing)}: ${JSON.stringify(written.value)}`)
}

function replaced({ offset, length }: Node, replacement: string): TextChange {
  return { start: offset, end: offset + length, replacement }
}

/** A property before those that an object has, set in as the first of them is. */
function inserted({ offset, children: [first] = [] }: Node, text: string, property: string): TextChange {
  const start = offset + 1
  if (first === undefined) return { start, end: start, replacement: property }
  const space = /^\s*/.exec(text.slice(start, first.offset))![0]
  return { start, end: start, replacement: `${space}${property},${space === '' ? ' ' : ''}` }
}
