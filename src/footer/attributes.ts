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

const ATTRIBUTES: readonly AttributeName[] = [
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
]

/** How many different names of elements are remembered: a page has few. */
export const MOST_NAMES = 1000

/** The attribute whose name stands in a page from `start` up to `end`, in either case, where it says something. */
export function attributeAt(html: string, start: number, end: number): AttributeName | undefined {
  const length = end - start
  const first = html.charCodeAt(start) | CASE
  for (const name of ATTRIBUTES) {
    // Most attributes of a page say nothing here: their names are not even cut out.
    if (name.length !== length || name.charCodeAt(0) !== first) continue
    const written = html.slice(start, end)
    if (written === name || written.toLowerCase() === name) return name
  }
  return undefined
}

/** The bit by which small letters differ from capitals. */
const CASE = 0x20

/** Longer ones are cut off: no address that a number links to is so long, but whole images are written into some. */
const LONGEST_VALUE = 4096

/** An attribute as the browser reads it: entities decoded, spaces around and line breaks within dropped. */
export function decodeAttribute(value: string): string {
  if (value === '') return value
  return decodeHTMLAttribute(value.slice(0, LONGEST_VALUE))
    .replace(/[\t\n\r]/g, '')
    .trim()
}
