import type { Attributes } from './attributes.ts'

/** One or several conditions on an element: `div.footer`, `#icp`, `[data-x="1"]`. */
export interface Compound {
  /** In lower case; `''` for any. */
  readonly tag: string
  readonly id: string
  readonly classes: readonly string[]
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[]
}

/** A selector, as far as it is understood. */
export interface Selector {
  readonly compound: Compound
  /** What the element stands in: `.footer .icp`; as its child alone where `isChild`. */
  readonly within: Compound | undefined
  readonly isChild: boolean
  /** Classes and attributes count more than tags, ids more than those. */
  readonly specificity: number
  /** Whether it holds wherever its parts hold. Of others it can only be said which elements they may mean. */
  readonly isCertain: boolean
}

const NAME = '[\\w\\u0080-\\uffff-]+'
const ATTRIBUTE = '\\[\\s*[\\w-]+\\s*(?:=\\s*(?:"[^"\\]]*"|\'[^\'\\]]*\'|[\\w-]+)\\s*)?\\]'
const COMPOUND: RegExp = /* @__PURE__ */ (() =>
  new RegExp(`^(?:\\*|[a-z][a-z\\d-]*)?(?:[.#]${NAME}|${ATTRIBUTE})*$`, 'i'))()
/** 1 a class or an id, with its sign; 2 name and 3–5 value of an attribute; 6 a tag. */
const PART: RegExp = /* @__PURE__ */ (() =>
  new RegExp(
    `([.#]${NAME})|\\[\\s*([\\w-]+)\\s*(?:=\\s*(?:"([^"\\]]*)"|'([^'\\]]*)'|([\\w-]+))\\s*)?\\]|([a-z][a-z\\d-]*)`,
    'gi',
  ))()

/** They are no elements: what they hide is not in the page. */
const PSEUDO_ELEMENT = /::|:(?:before|after|first-line|first-letter)\b/i
const LONGEST_SELECTOR = 300

/** One selector of a rule; `undefined` for one that means no element. */
export function selectorOf(written: string): Selector | undefined {
  const text = written.trim()
  if (text === '' || text.length > LONGEST_SELECTOR || PSEUDO_ELEMENT.test(text)) return undefined
  const parts = text.split(/\s*>\s*|\s+/)
  const isUnderstood = parts.length <= 2 && parts.every((part) => part !== '' && COMPOUND.test(part))
  if (isUnderstood) {
    const compound = compoundOf(parts[parts.length - 1]!)
    const within = parts.length === 2 ? compoundOf(parts[0]!) : undefined
    const specificity = weightOf(compound) + (within === undefined ? 0 : weightOf(within))
    return { compound, within, isChild: text.includes('>'), specificity, isCertain: true }
  }
  // Of what is not understood, the element is what stands last, without its states.
  const last = /[^\s>+~]*$/.exec(text.replace(/\([^()]*\)/g, ''))![0].replace(/:[\w-]+|\\/g, '')
  const compound = COMPOUND.test(last) ? compoundOf(last) : ANY
  return { compound, within: undefined, isChild: false, specificity: 0, isCertain: false }
}

const ANY: Compound = { tag: '', id: '', classes: [], attributes: [] }

function compoundOf(text: string): Compound {
  let tag = ''
  let id = ''
  const classes: string[] = []
  const attributes: (readonly [string, string | undefined])[] = []
  for (const [, name, attribute, double, single, bare, element] of text.matchAll(PART)) {
    if (name?.startsWith('.')) classes.push(name.slice(1))
    else if (name !== undefined) id = name.slice(1)
    else if (attribute !== undefined) attributes.push([attribute.toLowerCase(), double ?? single ?? bare])
    else if (element !== undefined) tag = element.toLowerCase()
  }
  return { tag, id, classes, attributes }
}

const CLASS_WEIGHT = 100
const ID_WEIGHT = 10_000

function weightOf({ tag, id, classes, attributes }: Compound): number {
  const names = classes.length + attributes.length
  return (tag === '' ? 0 : 1) + names * CLASS_WEIGHT + (id === '' ? 0 : ID_WEIGHT)
}

/** Whether an element is what a compound means. */
export function isMeant({ tag, id, classes, attributes }: Compound, name: string, held: Attributes): boolean {
  if (tag !== '' && tag !== name) return false
  if (id !== '' && held.id?.trim() !== id) return false
  if (classes.length > 0) {
    const own = (held.class ?? '').split(/\s+/)
    if (!classes.every((one) => own.includes(one))) return false
  }
  return attributes.every(([attribute, value]) => {
    const written = held.others?.get(attribute) ?? held[attribute as 'class']
    return typeof written === 'string' && (value === undefined || value === written)
  })
}
