import { Tokenizer } from 'htmlparser2'

/** A link of the page, and which part of the visible text it holds. */
export interface PageLink {
  /** As written, with its entities decoded; `''` where there is none. */
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
  /** The text that is shown, entities as written; parts that stand in lines of their own are separated. */
  readonly text: string
  readonly links: readonly PageLink[]
  readonly icons: readonly PageIcon[]
  /** Half-open ranges of the text that stand in a footer, or in an element that is called one; in order, disjoint. */
  readonly footers: readonly (readonly [start: number, end: number])[]
  /** Offset in the page of the character at `index` of the text. */
  offsetOf(index: number): number
}

/** Their contents are not shown, or not with scripts at work. */
const NOT_SHOWN =
  /^(?:script|style|template|noscript|head|title|textarea|select|datalist|iframe|object|audio|video|canvas|noembed|noframes|xmp|plaintext)$/
const VOID = /^(?:area|base|br|col|embed|hr|img|image|input|link|meta|param|source|track|wbr)$/
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|em|font|i|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/
/** What ends an open paragraph. */
const ENDS_PARAGRAPH = /^(?:p|div|ul|ol|dl|table|section|footer|header|nav|main|article|aside|form|h[1-6]|hr|pre)$/
const IMAGE = /^(?:img|image|svg|picture)$/
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i
const FOOTER_NAME = /foot|copyright|bottom|bei-?an|contentinfo|(?:^|[\s_-])icp/i

interface Element {
  readonly name: string
  readonly hidden: boolean
  readonly footer: boolean
  readonly icon: boolean
  readonly at: number
  readonly link: PageLink | undefined
}

/** What a page, or a part of one, shows. Linear in its length, however it is nested. */
export function visibleTextOf(html: string): VisibleText {
  const parts: string[] = []
  const at: number[] = []
  const offsets: number[] = []
  const links: PageLink[] = []
  const icons: PageIcon[] = []
  const footers: [number, number][] = []
  const open: Element[] = []
  const count = new Map<string, number>()
  let length = 0
  let hidden = 0
  let inFooter = 0
  let link: PageLink | undefined
  let name = ''
  let tagStart = 0
  let attribute = ''
  let attributes = new Map<string, string>()
  let valueStart = -1
  let valueEnd = -1

  const add = (text: string, offset: number): void => {
    parts.push(text)
    at.push(length)
    offsets.push(offset)
    length += text.length
  }
  const separate = (offset: number): void => {
    if (hidden === 0) add('\n', offset)
  }
  const pop = (): void => {
    const element = open.pop()!
    count.set(element.name, count.get(element.name)! - 1)
    if (element.hidden) hidden--
    if (element.footer && --inFooter === 0) footers[footers.length - 1]![1] = length
    if (element.icon && element.at === length && hidden === 0) icons.push({ at: length, link })
    if (element.link !== undefined && element.link === link) {
      link.end = length
      link = undefined
    }
  }
  const close = (tag: string): void => {
    if ((count.get(tag) ?? 0) === 0) return
    while (open[open.length - 1]!.name !== tag) pop()
    pop()
  }
  const begin = (offset: number): void => {
    const tag = name
    if (ENDS_PARAGRAPH.test(tag) && open[open.length - 1]?.name === 'p') pop()
    // A link within a link ends the outer one.
    if (tag === 'a' && link !== undefined) close('a')
    if (!INLINE.test(tag)) separate(offset)
    const style = attributes.get('style') ?? ''
    const isHidden =
      NOT_SHOWN.test(tag) ||
      (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') ||
      (tag === 'dialog' && !attributes.has('open')) ||
      HIDDEN_STYLE.test(style)
    const isImage = IMAGE.test(tag) || (tag === 'input' && attributes.get('type') === 'image')
    if (isImage && hidden === 0 && !isHidden) icons.push({ at: length, link })
    if (VOID.test(tag)) return
    let opened: PageLink | undefined
    if (tag === 'a' && hidden === 0 && !isHidden) {
      opened = { href: decodeAttribute(attributes.get('href') ?? ''), start: length, end: length }
      links.push(opened)
      link = opened
    }
    const label = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('role') ?? ''}`
    const footer = tag === 'footer' || FOOTER_NAME.test(label)
    if (footer && inFooter++ === 0) footers.push([length, length])
    if (isHidden) hidden++
    count.set(tag, (count.get(tag) ?? 0) + 1)
    open.push({
      name: tag,
      hidden: isHidden,
      footer,
      icon: tag !== 'a' && (/background/i.test(style) || (INLINE.test(tag) && attributes.has('class'))),
      at: length,
      link: opened,
    })
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext(start, end) {
        if (hidden === 0) add(html.slice(start, end), start)
      },
      ontextentity() {},
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase()
        tagStart = start - 1
        attributes = new Map()
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase()
        valueStart = -1
      },
      onattribdata(start, end) {
        if (valueStart < 0) valueStart = start
        valueEnd = end
      },
      onattribentity() {},
      onattribend() {
        if (!attributes.has(attribute))
          attributes.set(attribute, valueStart < 0 ? '' : html.slice(valueStart, valueEnd))
      },
      onopentagend() {
        begin(tagStart)
      },
      onselfclosingtag() {
        begin(tagStart)
        // In HTML the slash means nothing, but in the SVG of an icon it does.
        if ((count.get('svg') ?? 0) > 0) close(name)
      },
      onclosetag(start, end) {
        const tag = html.slice(start, end).toLowerCase()
        close(tag)
        if (!INLINE.test(tag)) separate(start)
      },
      isInForeignContext: () => (count.get('svg') ?? 0) > 0,
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  while (open.length > 0) pop()

  return {
    text: parts.join(''),
    links,
    icons,
    footers,
    offsetOf(index) {
      let low = 0
      let high = at.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (at[middle]! <= index) low = middle
        else high = middle - 1
      }
      return (offsets[low] ?? 0) + index - (at[low] ?? 0)
    },
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', sol: '/', num: '#' }

/** An address as the browser reads it: entities decoded, spaces and line breaks around and within dropped. */
function decodeAttribute(value: string): string {
  return value
    .slice(0, 4096)
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|sol|num));?/gi, (_, decimal, hex, named) => {
      if (named !== undefined) return NAMED[named.toLowerCase()]!
      return String.fromCodePoint(
        Math.min(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal), 0x10ffff),
      )
    })
    .replace(/[\t\n\r]/g, '')
    .trim()
}
