import { type Attributes, decodeAttribute } from './attributes.ts'
import { footerRole, holdsLines, isHidden, namesOf } from './element-look.ts'
import { FooterRanges, type FooterSign } from './footer-ranges.ts'
import { INLINE, OpenElements } from './open-elements.ts'
import { ShownText } from './shown-text.ts'

/** Where a start tag stands in the page. */
export interface TagPlace {
  /** Of its `<`. */
  readonly start: number
  /** Behind its `>`. */
  readonly end: number
  /** Behind the name of the element. */
  readonly nameEnd: number
  /** The value of its `href`, without quotes; absent where it has none. */
  readonly href: readonly [start: number, end: number] | undefined
  /** Whether the `href` is a name alone, without `=`; its place is that behind the name then. */
  readonly isBare: boolean
}

/** Who wants to know of what a page does not show. */
export interface UnshownListener {
  /** From the end of this tag on nothing is shown. */
  onHide(tag: TagPlace, name: string): void
  onShow(offset: number): void
  onComment(start: number, end: number): void
  /** The range of the attribute's value. */
  onAttribute(start: number, end: number, name: string): void
}

/** A link of the page, and which part of the visible text it holds. */
export interface PageLink {
  /** Its attribute as it stands in the page ({@link decodeAttribute}): few links are looked at; `''` where there is none. */
  readonly href: string
  readonly start: number
  end: number
  /** Where in the page its tag stands. */
  readonly place: TagPlace
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
   * text of inline elements by a seam ({@link ShownText}), which shows nothing.
   */
  readonly text: string
  readonly links: readonly PageLink[]
  readonly icons: readonly PageIcon[]
  /** Half-open ranges of the text that stand in a footer, or in an element that is called one; in order, disjoint. */
  readonly footers: readonly (readonly [start: number, end: number])[]
  /** Where in the page its footer ends, or else its body, or itself: what is added there is shown at its foot. */
  readonly foot: number
  /** Offset in the page of the character at `index` of the text. */
  offsetOf(index: number): number
}

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
export const MOST_NAMES = 1000
/** How far out the footer may stand that a line is in. */
const REACH = 6
/** How much of it may stand before the line: a page is no footer. */
const LONGEST_BEFORE = 600

interface Element {
  readonly name: string
  readonly hidden: boolean
  footer: FooterSign | undefined
  /** Whether a style sheet may draw an image into it. */
  readonly icon: boolean
  /** Where in the shown text it begins. */
  readonly at: number
  /** How many texts had been shown when it began. */
  readonly shown: number
  readonly link: PageLink | undefined
}

/** They can hold a paragraph. */
const HOLDS_PARAGRAPHS = /* @__PURE__ */ new Set([
  'footer',
  'div',
  'section',
  'center',
  'td',
  'address',
  'aside',
  'li',
  'dd',
])

type Role = ReturnType<typeof footerRole>

/** What a page shows, as its tags and texts come in. */
export class ShownPage {
  private readonly shownText = new ShownText()
  private readonly links: PageLink[] = []
  private readonly icons: PageIcon[] = []
  private readonly footers = new FooterRanges()
  private readonly elements = new OpenElements<Element>((element) => this.onEnd(element))
  /** By tag and names: elements that are called alike say the same, and a page has many of them. */
  private readonly roles = new Map<string, Map<string, Role>>()
  private remembered = 0
  /** How many texts are shown so far, other than blank ones. */
  private shown = 0
  /** How many open elements hide what they hold. */
  private hidden = 0
  /** The link that is open. */
  private link: PageLink | undefined
  /** Where in the page what is read now begins. */
  private position = 0
  /** Where the last footer of a sign ends, and the body, as far as they have ended. */
  private readonly feet: { [S in FooterSign | 'body']?: number } = {}
  private readonly listener: UnshownListener | undefined

  constructor(listener?: UnshownListener) {
    this.listener = listener
  }

  /** Whether what is read stands in an SVG image, in which other rules hold. */
  get isInImage(): boolean {
    return this.elements.has('svg')
  }

  text(text: string, offset: number): void {
    this.position = offset
    const isBlank = BLANK.test(text)
    if (this.hidden > 0) {
      // Text ends an open head, which is hidden.
      if (!isBlank) this.elements.makeRoomFor('#text')
      if (this.hidden > 0) return
    }
    if (!isBlank) this.shown++
    else if (this.shownText.beginsLine && text.trim() === '') return
    this.shownText.add(text, offset)
  }

  /** A start tag. */
  begin(tag: string, attributes: Attributes, place: TagPlace): void {
    this.position = place.start
    this.elements.makeRoomFor(tag)
    this.separate(tag)
    const style = attributes.style === undefined ? '' : decodeAttribute(attributes.style)
    const hides = isHidden(tag, attributes, style)
    const isShown = this.hidden === 0 && !hides
    const showsImage = isShown && isImage(tag, attributes, style)
    // The image of a link stands in it.
    if (showsImage && tag !== 'a') this.addIcon(this.shownText.length)
    if (VOID.has(tag)) return
    const link = tag === 'a' && isShown ? this.openLink(attributes.href ?? '', place) : undefined
    if (showsImage && link !== undefined) this.addIcon(this.shownText.length)
    const footer = this.beginFooter(tag, attributes)
    if (hides && this.hidden++ === 0) this.listener?.onHide(place, tag)
    this.elements.open({
      name: tag,
      hidden: hides,
      footer,
      icon: mayBeIcon(tag, attributes, style),
      at: this.shownText.length,
      shown: this.shown,
      link,
    })
  }

  /** An end tag. */
  end(tag: string, offset: number): void {
    this.position = offset
    if ((tag === 'body' || tag === 'html') && this.hidden === 0) this.feet.body ??= offset
    this.elements.close(tag)
    this.separate(tag)
  }

  /** The end of an element without a tag of its own. */
  close(tag: string, offset: number): void {
    this.position = offset
    this.elements.close(tag)
  }

  /** What the page showed, when all of it has come in. */
  whole(length: number): VisibleText {
    this.position = length
    this.elements.closeAll()
    const { shownText, links, icons, feet } = this
    return {
      text: shownText.whole(),
      links,
      icons,
      footers: this.footers.found(),
      foot: feet.sure ?? feet.likely ?? feet.body ?? length,
      offsetOf: (index) => shownText.offsetOf(index),
    }
  }

  private separate(tag: string): void {
    if (this.hidden === 0) this.shownText.separate(INLINE.has(tag))
  }

  private addIcon(at: number): void {
    this.icons.push({ at, link: this.link })
  }

  private openLink(href: string, place: TagPlace): PageLink {
    const link = { href, start: this.shownText.length, end: this.shownText.length, place: { ...place } }
    this.links.push(link)
    this.link = link
    return link
  }

  /** What the element that begins is of a footer. A line speaks for what holds it, where that is no whole page. */
  private beginFooter(tag: string, attributes: Attributes): FooterSign | undefined {
    const role = this.roleOf(tag, attributes)
    if (role === undefined) return undefined
    const { length } = this.shownText
    if (role !== 'line') {
      const sign = role === 'footer' ? 'sure' : 'likely'
      this.footers.begin(sign, length)
      return sign
    }
    if (this.footers.isWithin) return undefined
    const holder = this.elements.innermost(REACH, ({ name }) => holdsLines(name))
    if (holder !== undefined && holder.footer === undefined && length - holder.at < LONGEST_BEFORE) {
      holder.footer = 'likely'
      this.footers.begin('likely', holder.at)
    }
    return undefined
  }

  private roleOf(tag: string, attributes: Attributes): Role {
    const names = namesOf(attributes)
    if (names === '') return footerRole(tag, attributes)
    const known = this.roles.get(tag) ?? new Map<string, Role>()
    if (known.has(names)) return known.get(names)
    const role = footerRole(tag, attributes)
    if (this.remembered++ < MOST_NAMES) this.roles.set(tag, known.set(names, role))
    return role
  }

  private onEnd({ name, hidden, footer, icon, at, shown, link }: Element): void {
    if (hidden && --this.hidden === 0) this.listener?.onShow(this.position)
    if (footer !== undefined) {
      this.footers.end(footer, this.shownText.length)
      if (this.hidden === 0 && HOLDS_PARAGRAPHS.has(name)) this.feet[footer] = this.position
    }
    if (icon && shown === this.shown && this.hidden === 0) this.addIcon(at)
    if (link === undefined) return
    link.end = this.shownText.length
    if (this.link === link) this.link = undefined
  }
}

/** Whether an element is an image, or has one as its background. */
function isImage(tag: string, { type }: Attributes, style: string): boolean {
  return IMAGE.has(tag) || (tag === 'input' && type === 'image') || /background[^;]*url\(/i.test(style)
}

/** Whether an element that shows no text may be an icon, which a style sheet draws. */
function mayBeIcon(tag: string, { class: classes }: Attributes, style: string): boolean {
  return tag !== 'a' && ((INLINE.has(tag) && classes !== undefined) || /background/i.test(style))
}
