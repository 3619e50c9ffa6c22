import { decodeHTMLAttribute } from 'entities/decode'

/** The attributes of an element that say something here, as written; absent where the element has none. */
export interface Attributes {
  style?: string
  class?: string
  id?: string
  role?: string
  hidden?: string
  open?: string
  type?: string
  href?: string
  rel?: string
  media?: string
  /** Others that a style sheet of the page asks for, by name. */
  others?: Map<string, string>
}

export type AttributeName = Exclude<keyof Attributes, 'others'>

const ATTRIBUTES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'style',
  'class',
  'id',
  'role',
  'hidden',
  'open',
  'type',
  'href',
  'rel',
  'media',
])

/** Length of the longest of them: most of a page's attributes say nothing here, and many of those are longer. */
export const LONGEST_NAME = 6

/** How many different names of elements are remembered: a page has few. */
export const MOST_NAMES = 1000

/** The attribute of a name as written, where it says something. */
export function attributeOf(written: string): AttributeName | undefined {
  // Nearly all pages write them in lower case.
  const name = ATTRIBUTES.has(written) || !/[A-Z]/.test(written) ? written : written.toLowerCase()
  return ATTRIBUTES.has(name) ? (name as AttributeName) : undefined
}

/** Longer ones are cut off: no address that a number links to is so long, but whole images are written into some. */
const LONGEST_VALUE = 4096

/** An attribute as the browser reads it: entities decoded, spaces around and line breaks within dropped. */
export function decodeAttribute(value: string): string {
  if (value === '') return value
  return decodeHTMLAttribute(value.slice(0, LONGEST_VALUE))
    .replace(/[\t\n\r]/g, '')
    .trim()
}
