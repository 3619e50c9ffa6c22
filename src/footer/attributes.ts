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
}

const ATTRIBUTES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'style',
  'class',
  'id',
  'role',
  'hidden',
  'open',
  'type',
  'href',
])

/** Length of the longest of them: most of a page's attributes say nothing here, and many of those are longer. */
export const LONGEST_NAME = 6

/** The attribute of a name as written, where it says something. */
export function attributeOf(written: string): keyof Attributes | undefined {
  // Nearly all pages write them in lower case.
  const name = ATTRIBUTES.has(written) || !/[A-Z]/.test(written) ? written : written.toLowerCase()
  return ATTRIBUTES.has(name) ? (name as keyof Attributes) : undefined
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
