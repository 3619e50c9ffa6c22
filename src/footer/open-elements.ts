/**
 * The elements of a page that are open at a place, with the ends that HTML leaves out or puts where they do not fit:
 * a list item ends the one before, a block ends an open paragraph, `<body>` ends the head, an end tag does not reach out
 * of its table cell, and `</a>` leaves the blocks within a link open. As the standard has it, but for the copies of
 * formatting elements, which show nothing. Constant work for each tag, however deep they are nested.
 *
 * Source: HTML Living Standard, 13.2.6 (tree construction). Read 2026-11-21.
 */
export interface OpenElements<E extends { readonly name: string }> {
  /** Whether an element of the name is open. */
  has(name: string): boolean
  /** The innermost open elements, at most `count` of them, from within. */
  innermost(count: number): readonly E[]
  /** Ends what cannot hold an element of the name, or stand beside it. */
  makeRoomFor(name: string): void
  open(element: E): void
  /** Ends the element that an end tag means, if any. */
  close(name: string): void
  closeAll(): void
}

/** Elements that stand in lines of text. */
export const INLINE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'del',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
])
const FORMATTING = /* @__PURE__ */ new Set([
  'a',
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  's',
  'small',
  'strike',
  'strong',
  'tt',
  'u',
])
const HEAD_CONTENT = /* @__PURE__ */ new Set([
  'base',
  'basefont',
  'bgsound',
  'head',
  'html',
  'link',
  'meta',
  'noscript',
  'script',
  'style',
  'template',
  'title',
])
const TABLE_PART = /* @__PURE__ */ new Set([
  'caption',
  'col',
  'colgroup',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
])
const ENDS_PARAGRAPH = /* @__PURE__ */ new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'ul',
])

/** What a start tag ends, and what it does not reach beyond. */
interface Implied {
  readonly ends: readonly string[]
  readonly within: readonly string[]
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const CELLS = ['td', 'th', 'caption']
const PARAGRAPH: Implied = {
  ends: ['p'],
  within: /* @__PURE__ */ CELLS.concat('table', 'button', 'object', 'template'),
}
const ITEM: Implied = { ends: ['li'], within: /* @__PURE__ */ CELLS.concat('ul', 'ol', 'menu', 'table', 'template') }
const TERM: Implied = { ends: ['dt', 'dd'], within: /* @__PURE__ */ CELLS.concat('dl', 'table', 'template') }
const CELL: Implied = { ends: CELLS, within: ['tr', 'table', 'template'] }
const ROW_ENDS = /* @__PURE__ */ CELLS.concat('tr')
const ROW: Implied = { ends: ROW_ENDS, within: ['tbody', 'thead', 'tfoot', 'table', 'template'] }
const ROWS: Implied = {
  ends: /* @__PURE__ */ ROW_ENDS.concat('tbody', 'thead', 'tfoot', 'colgroup'),
  within: ['table', 'template'],
}
const IMPLIED: Readonly<Record<string, Implied>> = {
  li: ITEM,
  dt: TERM,
  dd: TERM,
  td: CELL,
  th: CELL,
  tr: ROW,
  tbody: ROWS,
  thead: ROWS,
  tfoot: ROWS,
}

/** @param onEnd called for each element when it ends */
export function openElements<E extends { readonly name: string }>(onEnd: (element: E) => void): OpenElements<E> {
  // An element that ended before those within it leaves a hole.
  const stack: (E | undefined)[] = []
  const places = new Map<string, number[]>()
  const blocks: number[] = []

  const placeOf = (name: string): number => {
    const list = places.get(name)
    return list === undefined || list.length === 0 ? -1 : list[list.length - 1]!
  }
  const last = (names: readonly string[]): number => {
    let place = -1
    for (const name of names) place = Math.max(place, placeOf(name))
    return place
  }
  const endAt = (place: number): void => {
    const element = stack[place]
    if (element === undefined) return
    stack[place] = undefined
    places.get(element.name)!.pop()
    onEnd(element)
  }
  const cutTo = (place: number): void => {
    while (stack.length > place) {
      endAt(stack.length - 1)
      stack.length--
    }
    while (blocks.length > 0 && blocks[blocks.length - 1]! >= place) blocks.length--
  }
  const endImplied = ({ ends, within }: Implied): void => {
    // Most of the time none of them is open.
    const reach = last(ends)
    const outer = reach < 0 ? -1 : last(within)
    if (reach <= outer) return
    let first = reach
    for (const name of ends) {
      const place = placeOf(name)
      if (place > outer && place < first) first = place
    }
    cutTo(first)
  }

  return {
    has: (name) => placeOf(name) >= 0,
    innermost(count) {
      const found: E[] = []
      for (let place = stack.length - 1; place >= 0 && place >= stack.length - count; place--) {
        const element = stack[place]
        if (element !== undefined) found.push(element)
      }
      return found
    },
    makeRoomFor(name) {
      const head = placeOf('head')
      if (head >= 0 && head === stack.length - 1 && !HEAD_CONTENT.has(name)) cutTo(head)
      if (ENDS_PARAGRAPH.has(name)) endImplied(PARAGRAPH)
      const implied = IMPLIED[name]
      if (implied !== undefined) endImplied(implied)
      // A link within a link ends the outer one.
      if (name === 'a') this.close(name)
    },
    open(element) {
      const list = places.get(element.name)
      if (list === undefined) places.set(element.name, [stack.length])
      else list.push(stack.length)
      if (!INLINE.has(element.name)) blocks.push(stack.length)
      stack.push(element)
    },
    close(name) {
      // The end of any heading ends the open one.
      const place = HEADINGS.includes(name) ? last(HEADINGS) : placeOf(name)
      if (place < 0 || (!TABLE_PART.has(name) && place < last(CELLS))) return
      const holdsBlocks = blocks.length > 0 && blocks[blocks.length - 1]! > place
      if (!holdsBlocks || !INLINE.has(name)) cutTo(place)
      else if (FORMATTING.has(name)) endAt(place)
    },
    closeAll: () => cutTo(0),
  }
}
