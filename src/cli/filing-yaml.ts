import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml'
import { shapes } from '../data/forms/table.ts'
import type { PathStep } from '../foundation/issue.ts'
import type { LoadedFiling, TextChange, Written } from './filing-text.ts'
import { regionsIn } from './text-regions.ts'
import { colonSlip, notYaml, yamlProblem } from './yaml-error.ts'

/**
 * A filing in YAML 1.2. What is written without quotes is a text unless the form has a number there: `0571` keeps its
 * zero, an ID number its digits, a date is none of JavaScript's. Tags of anybody's own are refused.
 *
 * @throws UnusableInput
 */
export function loadYaml(text: string): LoadedFiling {
  const document = parse(text)
  const value = valueOf(document, text)
  const regionAt = regionsIn(text)
  return {
    format: 'yaml',
    value,
    regionOf: (path) => {
      const range = nearestNode(document.contents, path).node?.range
      if (range === undefined || range === null) return undefined
      const written = text.slice(range[0], range[1])
      return regionAt(range[0], range[0] + written.trimEnd().length)
    },
    issuesIn: () => [],
    changeAt: (path, written) => changeAt(document.contents, text, path, written),
  }
}

function parse(text: string): Document.Parsed {
  let document: Document.Parsed
  try {
    document = parseDocument(text, { schema: 'core', stringKeys: true, prettyErrors: false, logLevel: 'error' })
  } catch (cause) {
    throw notYaml(text, cause)
  }
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem !== undefined) throw notYaml(text, problem)
  return document
}

/** Keys under which forms have numbers. */
const NUMBERS: ReadonlySet<string> = new Set(
  Object.values(shapes).flatMap((shape) =>
    Object.entries(shape).flatMap(([key, field]) => (field.is === 'number' ? [key] : [])),
  ),
)

/** More values than those that any filing has references for. */
const MOST_VALUES = 100_000

function valueOf({ contents }: Document.Parsed, text: string): unknown {
  let left = MOST_VALUES
  let references = 0
  const anchors = new Map<string, Node>()
  const around = new Set<Node>()
  const read = (node: unknown, key: string): unknown => {
    if (!isNode(node)) return null
    if (references > 0 && left-- <= 0) throw yamlProblem(text, 'references', offsetOf(node))
    if (isAlias(node)) {
      const meant = anchors.get(node.source)
      if (meant === undefined || around.has(meant)) {
        throw yamlProblem(text, meant === undefined ? 'reference' : 'references', offsetOf(node))
      }
      references++
      const value = read(meant, key)
      references--
      return value
    }
    if (node.anchor !== undefined && references === 0) anchors.set(node.anchor, node)
    if (isScalar(node)) {
      refuseSlip(node, text)
      return scalarOf(node, key)
    }
    around.add(node)
    const value = isSeq(node) ? node.items.map((item) => read(item, key)) : objectOf(node.items, read)
    around.delete(node)
    return value
  }
  try {
    const value = read(contents, '')
    if (isScalar(contents)) throw yamlProblem(text, 'no-fields', offsetOf(contents))
    return value
  } catch (cause) {
    throw notYaml(text, cause)
  }
}

function offsetOf({ range }: Node): number {
  return range?.[0] ?? 0
}

/** Refuses a line that was meant to be a field and is a text to YAML, for the colon in it. */
function refuseSlip({ range, type }: Scalar, text: string): void {
  if (type !== 'PLAIN' || range === undefined || range === null) return
  const start = text.lastIndexOf('\n', range[0] - 1) + 1
  if (!/^[ \t]*(?:- +)?$/.test(text.slice(start, range[0]))) return
  const slip = colonSlip(text.slice(start, range[1]))
  if (slip !== undefined) throw yamlProblem(text, slip.reason, start + slip.index)
}

function objectOf(items: readonly unknown[], read: (node: unknown, key: string) => unknown): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (const item of items) {
    const key = isPair(item) && isScalar(item.key) ? String(item.key.value) : '__proto__'
    if (key !== '__proto__') object[key] = read((item as { readonly value: unknown }).value, key)
  }
  return object
}

function scalarOf({ value, source, type }: Scalar, key: string): unknown {
  const isText = typeof value === 'number' && (!NUMBERS.has(key) || !Number.isFinite(value))
  return isText && type === 'PLAIN' ? (source ?? String(value)) : value
}

/** The node at a path, or the nearest around it that is there; what a reference stands for is elsewhere. */
function nearestNode(root: unknown, path: readonly PathStep[]): { node: Node | undefined; depth: number; key?: Node } {
  let node = root as Node | null
  let key: Node | undefined
  let depth = 0
  for (const step of path) {
    const inner = childAt(node, step)
    if (inner === undefined) break
    node = inner.node
    key = inner.key
    depth++
  }
  return { node: node ?? undefined, depth, ...(key === undefined ? {} : { key }) }
}

function childAt(node: unknown, step: PathStep): { readonly node: Node; readonly key?: Node } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return item === undefined || item === null ? undefined : { node: item as Node }
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
  return pair?.value === undefined || pair.value === null
    ? undefined
    : { node: pair.value as Node, key: pair.key as Node }
}

function changeAt(root: unknown, text: string, path: readonly PathStep[], written: Written): TextChange | undefined {
  const { node, depth, key } = nearestNode(root, path)
  if (depth === path.length) {
    if ('value' in written)
      return isScalar(node) ? replacedScalar(node, text, written.value) : replacedFlow(node, text, written.value)
    return key === undefined ? undefined : replaced(key, text, written.key)
  }
  const missing = path[depth]
  if (!('value' in written) || depth < path.length - 1 || !isMap(node) || typeof missing !== 'string') return undefined
  const property = `${missing}: ${scalarText(undefined, written.value)}`
  const first = node.items[0]?.key as Node | undefined
  const start = first?.range?.[0]
  if (node.flow === true) {
    const begin = node.range![0] + 1
    return { start: begin, end: begin, replacement: first === undefined ? property : `${property}, ` }
  }
  if (start === undefined) return undefined
  const column = start - (text.lastIndexOf('\n', start - 1) + 1)
  return { start, end: start, replacement: `${property}\n${' '.repeat(column)}` }
}

/** Behind a colon with nothing there a space is due. */
function replacedScalar(node: Scalar, text: string, value: unknown): TextChange | undefined {
  const [start = 0, end = 0] = node.range ?? []
  const space = start === end && /[:-]/.test(text.charAt(start - 1)) ? ' ' : ''
  return replaced(node as unknown as Node, text, space + scalarText(node, value))
}

/** A list or object in brackets; of others the lines would have to be written anew. */
function replacedFlow(node: Node | undefined, text: string, value: unknown): TextChange | undefined {
  const isFlow = (isSeq(node) || isMap(node)) && node.flow === true
  return isFlow ? replaced(node as Node, text, JSON.stringify(value)) : undefined
}

function replaced({ range }: Node, text: string, replacement: string): TextChange | undefined {
  if (range === undefined || range === null) return undefined
  const [start, end] = range
  // A text in lines of its own ends with the line.
  const isBlock = text.slice(start, end).endsWith('\n')
  return { start, end, replacement: isBlock ? `${replacement}\n` : replacement }
}

/** A value as it is written: without quotes where it had none and needs none. */
function scalarText(before: Scalar | undefined, value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  if (before?.type === 'QUOTE_SINGLE' && !/['\n\r]/.test(value)) return `'${value}'`
  const isQuoted = before?.type === 'QUOTE_DOUBLE' || before?.type === 'QUOTE_SINGLE'
  return !isQuoted && readsAlike(value) ? value : JSON.stringify(value)
}

function readsAlike(value: string): boolean {
  if (/[,[\]{}\n\r]/.test(value)) return false
  const document = parseDocument(`a: ${value}`, { schema: 'core', prettyErrors: false, logLevel: 'error' })
  const node = isMap(document.contents) ? document.contents.items[0]?.value : undefined
  return document.errors.length === 0 && isScalar(node) && node.type === 'PLAIN' && scalarOf(node, 'a') === value
}
