import { decodeHTMLAttribute } from 'entities/decode'
import { Tokenizer } from 'htmlparser2'
import { pieceBefore } from '../record/page-text.ts'
import { type Attributes, footerRole, holdsLines, isHidden, namesOf } from './element-look.ts'
import { INLINE, openElements } from './open-elements.ts'

/** A link of the page, and which part of the visible text it holds. */
export interface PageLink {
  /** Its attribute as it stands in the page ({@link decodeAttribute}): few links are looked at; `''` where there is none. */
  readonly href: string
  readonly start: number
  end: number
}

/** An image, or an empty element that a style sheet draws one into. */
export interface PageIcon {
  /** Where in the visible text it stands. */
  readonly at: number
  readonly link: PageLink | undefined
}

/** What a page shows. */
export interface VisibleText {
  /**
   * The text that is shown, entities as written. Parts in lines of their own are separated by line breaks, and the
   * text of inline elements by {@link SEAM}, which shows nothing.
   */
  readonly text: string
  readonly links: readonly PageLink[]
  readonly icons: readonly PageIcon[]
  /** Half-open ranges of the text that stand in a footer, or in an element that is called one; in order, disjoint. */
  readonly footers: readonly (readonly [start: number, end: number])[]
  /** Offset in the page of the character at `index` of the text. */
  offsetOf(index: number): number
}

/** Where an inline element begins or ends: a space of a kind that no page has. */
export const SEAM = '\v'

const VOID = /* @__PURE__ */ new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'image',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])
const IMAGE = /* @__PURE__ */ new Set(['img', 'image', 'svg', 'picture'])
/** Shows nothing, or an icon of a font. */
const BLANK = /^(?:[\s\ue000-\uf8ff]|&nbsp;?|&#(?:160|12288|x0*a0|x3000|x[ef][\da-f]{3});?)*$/i
/** How many different names of elements are remembered. */
const MOST_NAMES = 1000
/** How far out the footer may stand that a line is in. */
const REACH = 6
/** How much of it may stand before the line: a page is no footer. */
const LONGEST_BEFORE = 600

interface Element {
  readonly name: string
  readonly hidden: boolean
  footer: 'sure' | 'likely' | undefined
  readonly icon: boolean
  readonly at: number
  /** How much had been shown when it began. */
  readonly shown: number
  readonly link: PageLink | undefined
}

/** What a page, or a part of one, shows. Linear in its length, however it is nested. */
export function visibleTextOf(html: string): VisibleText {
  const parts: string[] = []
  const at: number[] = []
  const offsets: number[] = []
  const links: PageLink[] = []
  const icons: PageIcon[] = []
  // What is called a footer, and what only speaks for one: the latter counts where there is none of the former.
  const footers: Record<'sure' | 'likely', [number, number][]> = { sure: [], likely: [] }
  const inside = { sure: 0, likely: 0 }
  let length = 0
  let shown = 0
  let hidden = 0
  let link: PageLink | undefined
  let name = ''
  let tagStart = 0
  let attribute: keyof Attributes | undefined
  let attributes: Attributes = {}
  let valueStart = -1
  let valueEnd = -1

  // A page has few names, and one string for all elements of a name is looked up faster than its copies.
  const names = new Map<string, string>()
  const nameAt = (start: number, end: number): string => {
    const written = html.slice(start, end)
    const known = names.get(written)
    if (known !== undefined) return known
    const name = written.toLowerCase()
    if (names.size < MOST_NAMES) names.set(written, name)
    return name
  }
  const add = (text: string, offset: number): void => {
    parts.push(text)
    at.push(length)
    offsets.push(offset)
    length += text.length
  }
  const separate = (tag: string, offset: number): void => {
    const mark = INLINE.has(tag) ? SEAM : '\n'
    if (hidden === 0 && parts[parts.length - 1] !== mark) add(mark, offset)
  }
  const elements = openElements<Element>((element) => {
    if (element.hidden) hidden--
    const { footer } = element
    if (footer !== undefined && --inside[footer] === 0) footers[footer][footers[footer].length - 1]![1] = length
    if (element.icon && element.shown === shown && hidden === 0) icons.push({ at: element.at, link })
    if (element.link !== undefined) {
      element.link.end = length
      if (link === element.link) link = undefined
    }
  })
  const beginFooter = (how: 'sure' | 'likely', start: number): void => {
    if (inside[how]++ > 0) return
    const ranges = footers[how]
    // What holds a line of the footer may have begun before a footer that has ended.
    while (ranges.length > 0 && ranges[ranges.length - 1]![0] >= start) ranges.pop()
    ranges.push([start, start])
  }
  // Elements that are called alike say the same, and a page has many of them.
  const roles = new Map<string, ReturnType<typeof footerRole>>()
  const roleOf = (tag: string, attributes: Attributes): ReturnType<typeof footerRole> => {
    const names = namesOf(attributes)
    if (names === '') return footerRole(tag, attributes)
    const key = `${tag} ${names}`
    if (roles.has(key)) return roles.get(key)
    const role = footerRole(tag, attributes)
    if (roles.size < MOST_NAMES) roles.set(key, role)
    return role
  }
  const begin = (offset: number): void => {
    const tag = name
    elements.makeRoomFor(tag)
    separate(tag, offset)
    const style = decodeAttribute(attributes.style ?? '')
    const hides = isHidden(tag, attributes, style)
    const isPainted = style !== '' && /background[^;]*url\(/i.test(style)
    const isImage = isPainted || IMAGE.has(tag) || (tag === 'input' && attributes.type === 'image')
    const showsImage = isImage && hidden === 0 && !hides
    if (showsImage && tag !== 'a') icons.push({ at: length, link })
    if (VOID.has(tag)) return
    let opened: PageLink | undefined
    if (tag === 'a' && hidden === 0 && !hides) {
      opened = { href: attributes.href ?? '', start: length, end: length }
      links.push(opened)
      link = opened
      if (showsImage) icons.push({ at: length, link })
    }
    const role = roleOf(tag, attributes)
    const footer = role === 'footer' ? 'sure' : role === 'part' ? 'likely' : undefined
    if (footer !== undefined) {
      beginFooter(footer, length)
    } else if (role === 'line' && inside.likely === 0 && inside.sure === 0) {
      const holder = elements.innermost(REACH).find((element) => holdsLines(element.name))
      if (holder !== undefined && holder.footer === undefined && length - holder.at < LONGEST_BEFORE) {
        holder.footer = 'likely'
        beginFooter('likely', holder.at)
      }
    }
    if (hides) hidden++
    elements.open({
      name: tag,
      hidden: hides,
      footer,
      icon: tag !== 'a' && (/background/i.test(style) || (INLINE.has(tag) && attributes.class !== undefined)),
      at: length,
      shown,
      link: opened,
    })
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext(start, end) {
        // What is left of an end tag that the page breaks off in.
        if (start < 0) return
        const text = html.slice(start, end)
        if (hidden > 0 && !BLANK.test(text)) elements.makeRoomFor('#text')
        if (hidden > 0) return
        if (!BLANK.test(text)) shown++
        add(text, start)
      },
      ontextentity() {},
      onopentagname(start, end) {
        name = nameAt(start, end)
        tagStart = start - 1
        attributes = {}
      },
      onattribname(start, end) {
        // Most attributes of a page say nothing here, and most of those are told by their length.
        attribute = end - start > LONGEST_NAME ? undefined : attributeOf(html.slice(start, end).toLowerCase())
        valueStart = -1
      },
      onattribdata(start, end) {
        if (valueStart < 0) valueStart = start
        valueEnd = end
      },
      onattribentity() {},
      onattribend() {
        if (attribute === undefined || attributes[attribute] !== undefined) return
        attributes[attribute] = valueStart < 0 ? '' : html.slice(valueStart, valueEnd)
      },
      onopentagend() {
        begin(tagStart)
      },
      onselfclosingtag() {
        begin(tagStart)
        // In HTML the slash means nothing, but in the SVG of an icon it does.
        if (elements.has('svg')) elements.close(name)
      },
      onclosetag(start, end) {
        const tag = nameAt(start, end)
        elements.close(tag)
        separate(tag, start)
      },
      isInForeignContext: () => elements.has('svg'),
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  elements.closeAll()

  return {
    text: parts.join(''),
    links,
    icons,
    footers: footers.sure.length > 0 ? footers.sure : footers.likely,
    offsetOf(index) {
      const piece = pieceBefore(at, index)
      return (offsets[piece] ?? 0) + index - (at[piece] ?? 0)
    },
  }
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

/** Length of the longest of them. */
const LONGEST_NAME = 6

/** The attribute of a name, where it says something. */
function attributeOf(name: string): keyof Attributes | undefined {
  return ATTRIBUTES.has(name) ? (name as keyof Attributes) : undefined
}

/** Longer ones are cut off: no address that a number links to is so long, but whole images are written into some. */
const LONGEST_ATTRIBUTE = 4096

/** An attribute as the browser reads it: entities decoded, spaces around and line breaks within dropped. */
export function decodeAttribute(value: string): string {
  if (value === '') return value
  return decodeHTMLAttribute(value.slice(0, LONGEST_ATTRIBUTE))
    .replace(/[\t\n\r]/g, '')
    .trim()
}
