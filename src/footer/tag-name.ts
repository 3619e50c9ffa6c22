/** Elements that hold nothing. */
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
/** Elements that stand in lines of text. */
const INLINE = /* @__PURE__ */ new Set([
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

/** Their contents are not shown, or not with scripts at work. */
const NOT_SHOWN = /* @__PURE__ */ new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'desc',
  'metadata',
  'defs',
  'textarea',
  'select',
  'datalist',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'noembed',
  'noframes',
  'xmp',
  'plaintext',
])

/** Images. */
const IMAGE = /* @__PURE__ */ new Set(['img', 'image', 'svg', 'picture'])

/** What a start tag ends, and what it does not reach beyond; by names. */
export interface Implied {
  readonly ends: readonly string[]
  readonly within: readonly string[]
}

export const HEADINGS: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
export const CELLS: readonly string[] = ['td', 'th', 'caption']
export const PARAGRAPH: Implied = {
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
 * The name of an element: one object for all elements of a page that have it, so that what the name says is looked up
 * once for all of them. A page has few names, and each many times.
 */
export class TagName {
  /** In lower case. */
  readonly name: string
  /** Whether the element stands in lines of text. */
  readonly isInline: boolean
  readonly isFormatting: boolean
  /** Whether it holds nothing. */
  readonly isVoid: boolean
  /** Whether what it holds is not shown. */
  readonly isNotShown: boolean
  readonly isImage: boolean
  /** Whether it may stand in the head. */
  readonly isOfHead: boolean
  readonly isTablePart: boolean
  readonly isHeading: boolean
  readonly endsParagraph: boolean
  /** What else its start tag ends. */
  readonly implied: Implied | undefined
  /** Where in the stack of open elements those of the name are ({@link OpenElements}). */
  readonly places: number[] = []

  constructor(name: string) {
    this.name = name
    this.isInline = INLINE.has(name)
    this.isFormatting = FORMATTING.has(name)
    this.isVoid = VOID.has(name)
    this.isNotShown = NOT_SHOWN.has(name)
    this.isImage = IMAGE.has(name)
    this.isOfHead = HEAD_CONTENT.has(name)
    this.isTablePart = TABLE_PART.has(name)
    this.isHeading = HEADINGS.includes(name)
    this.endsParagraph = ENDS_PARAGRAPH.has(name)
    this.implied = IMPLIED.get(name)
  }
}

/** The names of a page's elements, by name. */
export class TagNames {
  private readonly known = new Map<string, TagName>()

  /** @param name in lower case */
  of(name: string): TagName {
    const known = this.known.get(name)
    if (known !== undefined) return known
    const tag = new TagName(name)
    this.known.set(name, tag)
    return tag
  }

  /** The innermost place in the stack where an element of one of the names is open; -1 where none is. */
  innermostOf(names: readonly string[]): number {
    let place = -1
    for (const name of names) {
      const tag = this.known.get(name)
      if (tag !== undefined) place = Math.max(place, placeOf(tag))
    }
    return place
  }
}

/** Whether an element of the name is open. */
export function isOpen({ places }: TagName): boolean {
  return places.length > 0
}

/** The place of the innermost open element of the name; -1 where none is open. */
export function placeOf({ places }: TagName): number {
  return places.length === 0 ? -1 : places[places.length - 1]!
}
