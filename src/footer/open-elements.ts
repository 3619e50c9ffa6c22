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
/** By the name of an element; a map, since a page may have elements of any name, `<constructor>` too. */
const IMPLIED: ReadonlyMap<string, Implied> = /* @__PURE__ */ new Map([
  ['li', ITEM],
  ['dt', TERM],
  ['dd', TERM],
  ['td', CELL],
  ['th', CELL],
  ['tr', ROW],
  ['tbody', ROWS],
  ['thead', ROWS],
  ['tfoot', ROWS],
])

/**
 * The elements of a page that are open at a place, with the ends that HTML leaves out or puts where they do not fit:
 * a list item ends the one before, a block ends an open paragraph, `<body>` ends the head, an end tag does not reach out
 * of its table cell, and `</a>` leaves the blocks within a link open. As the standard has it, but for the copies of
 * formatting elements, which show nothing. Constant work for each tag, however deep they are nested.
 *
 * Source: HTML Living Standard, 13.2.6 (tree construction). Read 2026-11-21.
 */
export class OpenElements<E extends { readonly name: string }> {
  /** From without to within; an element that ended before those within it leaves a hole. */
  private readonly stack: (E | undefined)[] = []
  /** Where in the stack the open elements of a name are. */
  private readonly places = new Map<string, number[]>()
  /** Where in the stack elements are that do not stand in lines. */
  private readonly blocks: number[] = []
  private readonly onEnd: (element: E) => void

  /** @param onEnd called for each element when it ends */
  constructor(onEnd: (element: E) => void) {
    this.onEnd = onEnd
  }

  /** Whether an element of the name is open. */
  has(name: string): boolean {
    return this.placeOf(name) >= 0
  }

  /** The innermost open element for which `test` holds, among the `count` innermost. */
  innermost(count: number, test: (element: E) => boolean): E | undefined {
    for (let place = this.stack.length - 1; place >= 0 && place >= this.stack.length - count; place--) {
      const element = this.stack[place]
      if (element !== undefined && test(element)) return element
    }
    return undefined
  }

  /** Ends what cannot hold an element of the name, or stand beside it. */
  makeRoomFor(name: string): void {
    const head = this.placeOf('head')
    if (head >= 0 && head === this.stack.length - 1 && !HEAD_CONTENT.has(name)) this.cutTo(head)
    if (ENDS_PARAGRAPH.has(name)) this.endImplied(PARAGRAPH)
    const implied = IMPLIED.get(name)
    if (implied !== undefined) this.endImplied(implied)
    // A link within a link ends the outer one.
    if (name === 'a') this.close(name)
  }

  open(element: E): void {
    const list = this.places.get(element.name)
    if (list === undefined) this.places.set(element.name, [this.stack.length])
    else list.push(this.stack.length)
    if (!INLINE.has(element.name)) this.blocks.push(this.stack.length)
    this.stack.push(element)
  }

  /** Ends the element that an end tag means, if any. */
  close(name: string): void {
    // The end of any heading ends the open one.
    const place = HEADINGS.includes(name) ? this.innermostOf(HEADINGS) : this.placeOf(name)
    if (place < 0 || (!TABLE_PART.has(name) && place < this.innermostOf(CELLS))) return
    const holdsBlocks = this.blocks.length > 0 && this.blocks[this.blocks.length - 1]! > place
    if (!holdsBlocks || !INLINE.has(name)) this.cutTo(place)
    else if (FORMATTING.has(name)) this.endAt(place)
  }

  closeAll(): void {
    this.cutTo(0)
  }

  /** The place of the innermost open element of the name; -1 where none is open. */
  private placeOf(name: string): number {
    const list = this.places.get(name)
    return list === undefined || list.length === 0 ? -1 : list[list.length - 1]!
  }

  private innermostOf(names: readonly string[]): number {
    let place = -1
    for (const name of names) place = Math.max(place, this.placeOf(name))
    return place
  }

  private endAt(place: number): void {
    const element = this.stack[place]
    if (element === undefined) return
    this.stack[place] = undefined
    this.places.get(element.name)!.pop()
    this.onEnd(element)
  }

  private cutTo(place: number): void {
    while (this.stack.length > place) {
      this.endAt(this.stack.length - 1)
      this.stack.length--
    }
    while (this.blocks.length > 0 && this.blocks[this.blocks.length - 1]! >= place) this.blocks.length--
  }

  private endImplied({ ends, within }: Implied): void {
    // Most of the time none of them is open.
    const reach = this.innermostOf(ends)
    const outer = reach < 0 ? -1 : this.innermostOf(within)
    if (reach <= outer) return
    let first = reach
    for (const name of ends) {
      const place = this.placeOf(name)
      if (place > outer && place < first) first = place
    }
    this.cutTo(first)
  }
}
