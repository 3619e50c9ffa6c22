import { isHan } from '../foundation/code-unit.ts'
import { isSpace } from '../record/markup-gaps.ts'
import { type Attributes, decodeAttribute, MOST_NAMES } from './attributes.ts'
import { type Effects, effectsOf } from './declarations.ts'
import { footerRole, holdsLines, isHidden, namesOf } from './element-look.ts'
import { FooterRanges, type FooterSign } from './footer-ranges.ts'
import { OpenElements } from './open-elements.ts'
import { isImage, mayBeIcon, PageIcons } from './page-icons.ts'
import type { PageLink, TagPlace, UnshownListener, VisibleText } from './page-parts.ts'
import type { Look, PageStyle, Surroundings } from './page-style.ts'
import { ShownText } from './shown-text.ts'
import { isOpen, type TagName, TagNames } from './tag-name.ts'

/** Shows nothing, or an icon of a font. */
const BLANK = /^(?:[\s\ue000-\uf8ff]|&nbsp;?|&#(?:160|12288|x0*a0|x3000|x[ef][\da-f]{3});?)*$/i
/** How far out the footer may stand that a line is in. */
const REACH = 6
/** How much of it may stand before the line: a page is no footer. */
const LONGEST_BEFORE = 600

interface Element {
  readonly tag: TagName
  readonly hidden: boolean
  footer: FooterSign | undefined
  /** Whether a style sheet may draw an image into it. */
  readonly icon: boolean
  /** Where in the shown text it begins. */
  readonly at: number
  /** How many texts had been shown when it began. */
  readonly shown: number
  readonly link: PageLink | undefined
  readonly attributes: Attributes
  /** Whether its own text has no size, or no color of its own: it is not seen, though what it holds may be. */
  readonly hasNoSize: boolean
  readonly hasNoInk: boolean
  /** Its tag, where its text is not seen. */
  readonly place: TagPlace | undefined
  readonly isHiddenOnPhones: boolean
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

const NOTHING: Effects = /* @__PURE__ */ new Map()

/** Browsers give them a look of their own, whatever stands around them. */
const OWN_LOOK = /* @__PURE__ */ new Set(['font', 'table', 'button', 'input', 'mark'])
const OWN_INK = /* @__PURE__ */ new Set(['a'])

type Role = ReturnType<typeof footerRole>

/** What a page shows, as its tags and texts come in. */
export class ShownPage implements Surroundings {
  private readonly shownText = new ShownText()
  private readonly links: PageLink[] = []
  private readonly icons: PageIcons
  private readonly footers = new FooterRanges()
  private readonly names = new TagNames()
  private readonly elements = new OpenElements<Element>(this.names, (element) => this.onEnd(element))
  private readonly noscript = this.names.of('noscript')
  private readonly template = this.names.of('template')
  private readonly svg = this.names.of('svg')
  /** By name and classes: elements that are called alike say the same, and a page has many of them. */
  private readonly roles = new Map<TagName, Map<string, Role>>()
  private remembered = 0
  /** What the declarations of a `style` do. */
  private readonly effects = new Map<string, Effects>()
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
  private readonly style: PageStyle
  /** Whether all style sheets have been read before. */
  private readonly isStyleKnown: boolean
  private styledLate = false
  /** How many open elements hold text that is not seen. */
  private faint = 0
  private readonly phones = new FooterRanges()

  /**
   * @param style what the style sheets say
   * @param isStyleKnown whether all of them have been read into it; else the page's own are, as they come
   */
  constructor(style: PageStyle, listener?: UnshownListener, isStyleKnown: boolean = false) {
    this.style = style
    this.icons = new PageIcons(style)
    this.listener = listener
    this.isStyleKnown = isStyleKnown
  }

  /** The name of an element. */
  nameOf(name: string): TagName {
    return this.names.of(name)
  }

  /** Attributes that a style sheet asks for. */
  get askedAttributes(): ReadonlySet<string> {
    return this.style.attributes
  }

  /** Whether a sheet hides something, and stands behind what was shown already. */
  get isStyledLate(): boolean {
    return this.styledLate
  }

  get showsText(): boolean {
    return this.shown > 0
  }

  /** The text of a `<style>`. */
  readStyle(css: string, attributes: Attributes): void {
    if (this.isStyleKnown || isOpen(this.noscript) || isOpen(this.template)) return
    this.style.read(css, attributes)
    if (this.shown > 0 && this.style.hides) this.styledLate = true
  }

  /** Whether what is read stands in an SVG image, in which other rules hold. */
  get isInImage(): boolean {
    return isOpen(this.svg)
  }

  /** Text, which stands in the page from `start` up to `end`. */
  text(html: string, start: number, end: number): void {
    this.position = start
    const first = spacesEnd(html, start, end)
    const isBlank = first === end || (!isHan(html.charCodeAt(first)) && BLANK.test(html.slice(first, end)))
    if (this.hidden > 0) {
      // Text ends an open head, which is hidden.
      if (!isBlank) this.elements.makeRoomForText()
      if (this.hidden > 0) return
    }
    if (this.faint > 0 && this.isFaint(isBlank, end - start)) return
    if (!isBlank) this.shown++
    else if (this.shownText.beginsLine && html.slice(first, end).trim() === '') return
    this.shownText.add(html, start, end)
  }

  /** A start tag. */
  begin(tag: TagName, attributes: Attributes, place: TagPlace): void {
    this.position = place.start
    this.elements.makeRoomFor(tag)
    this.separate(tag)
    this.icons.note(tag, attributes)
    const style = attributes.style === undefined ? '' : decodeAttribute(attributes.style)
    const look = this.lookOf(tag, attributes, style)
    const hides = isHidden(tag, attributes) || look?.isHidden === true
    const isShown = this.hidden === 0 && !hides
    const showsImage = isShown && isImage(tag, attributes, style)
    // The image of a link stands in it.
    if (showsImage && tag.name !== 'a') this.icons.add(this.shownText.length, this.link)
    if (tag.isVoid) return
    const link = tag.name === 'a' && isShown ? this.openLink(attributes.href ?? '', place) : undefined
    if (showsImage && link !== undefined) this.icons.add(this.shownText.length, this.link)
    const footer = this.beginFooter(tag, attributes)
    if (hides && this.hidden++ === 0) this.listener?.onHide(place, tag.name)
    const hasNoSize = look?.hasNoSize ?? this.inherits('hasNoSize', tag, attributes)
    const hasNoInk = look?.hasNoInk ?? this.inherits('hasNoInk', tag, attributes)
    const isFaint = hasNoSize || hasNoInk
    if (isFaint) this.faint++
    const isHiddenOnPhones = look?.isHiddenOnPhones === true
    if (isHiddenOnPhones) this.phones.begin('sure', this.shownText.length)
    this.elements.open({
      tag,
      hidden: hides,
      footer,
      icon: mayBeIcon(tag, attributes, style),
      at: this.shownText.length,
      shown: this.shown,
      link,
      attributes,
      hasNoSize,
      hasNoInk,
      place: isFaint ? copyOfPlace(place) : undefined,
      isHiddenOnPhones,
    })
  }

  /** An end tag. */
  end(tag: TagName, offset: number): void {
    this.position = offset
    if (this.hidden === 0 && (tag.name === 'body' || tag.name === 'html')) this.feet.body ??= offset
    this.elements.close(tag)
    this.separate(tag)
  }

  /** The end of an element without a tag of its own. */
  close(tag: TagName, offset: number): void {
    this.position = offset
    this.elements.close(tag)
  }

  /** What the page showed, when all of it has come in. */
  whole(length: number): VisibleText {
    this.position = length
    this.elements.closeAll()
    const { shownText, links, feet } = this
    return {
      text: shownText.whole(),
      links,
      icons: this.icons.shown(),
      notOnPhones: this.phones.found(),
      isStyled: this.style.hides,
      footers: this.footers.found(),
      foot: feet.sure ?? feet.likely ?? feet.body ?? length,
      offsetOf: (index) => shownText.offsetOf(index),
    }
  }

  private separate(tag: TagName): void {
    if (this.hidden === 0) this.shownText.separate(tag.isInline)
  }

  /** What styles make of an element; `undefined` where none says anything. */
  private lookOf({ name }: TagName, attributes: Attributes, style: string): Look | undefined {
    const inline = style === '' ? NOTHING : this.effectsOf(style)
    if (inline.size === 0 && !this.style.hides) return undefined
    return this.style.lookOf(name, attributes, inline, this)
  }

  /** A page has few different styles, each many times. */
  private effectsOf(style: string): Effects {
    const known = this.effects.get(style)
    if (known !== undefined) return known
    const effects = effectsOf(style)
    if (this.effects.size < MOST_NAMES) this.effects.set(style, effects)
    return effects
  }

  // A method, not a function in a field: with those engines keep every page alive until they next clear all of the heap.
  isWithin(count: number, test: (name: string, attributes: Attributes) => boolean): boolean {
    return this.elements.innermost(count, ({ tag, attributes }) => test(tag.name, attributes)) !== undefined
  }

  /** Whether an element takes it from the one around it that its text is not seen: nothing else may say how it looks. */
  private inherits(
    what: 'hasNoSize' | 'hasNoInk',
    { name }: TagName,
    { class: classes, id, style }: Attributes,
  ): boolean {
    if (this.faint === 0 || this.style.hasOthers) return false
    if (classes !== undefined || id !== undefined || style !== undefined || OWN_LOOK.has(name)) return false
    if (what === 'hasNoInk' && OWN_INK.has(name)) return false
    return this.elements.innermost(1, () => true)?.[what] === true
  }

  /** Whether a text stands in an element whose text is not seen. */
  private isFaint(isBlank: boolean, length: number): boolean {
    const holder = this.elements.innermost(1, () => true)
    if (holder?.place === undefined) return false
    if (!isBlank) {
      this.listener?.onHide(holder.place, holder.tag.name)
      this.listener?.onShow(this.position + length)
    }
    return true
  }

  private openLink(href: string, place: TagPlace): PageLink {
    const at = this.shownText.length
    const link = { href, start: at, end: at, place: copyOfPlace(place) }
    this.links.push(link)
    this.link = link
    return link
  }

  /** What the element that begins is of a footer. A line speaks for what holds it, where that is no whole page. */
  private beginFooter(tag: TagName, attributes: Attributes): FooterSign | undefined {
    const role = this.roleOf(tag, attributes)
    if (role === undefined) return undefined
    const { length } = this.shownText
    if (role !== 'line') {
      const sign = role === 'footer' ? 'sure' : 'likely'
      this.footers.begin(sign, length)
      return sign
    }
    if (this.footers.isWithin) return undefined
    const holder = this.elements.innermost(REACH, ({ tag }) => holdsLines(tag.name))
    if (holder !== undefined && holder.footer === undefined && length - holder.at < LONGEST_BEFORE) {
      holder.footer = 'likely'
      this.footers.begin('likely', holder.at)
    }
    return undefined
  }

  private roleOf(tag: TagName, attributes: Attributes): Role {
    const names = namesOf(attributes)
    if (names === '') return footerRole(tag.name, attributes)
    const known = this.roles.get(tag) ?? new Map<string, Role>()
    if (known.has(names)) return known.get(names)
    const role = footerRole(tag.name, attributes)
    if (this.remembered++ < MOST_NAMES) this.roles.set(tag, known.set(names, role))
    return role
  }

  private onEnd(element: Element): void {
    const { tag, hidden, footer, icon, at, shown, link, attributes } = element
    if (element.place !== undefined) this.faint--
    if (element.isHiddenOnPhones) this.phones.end('sure', this.shownText.length)
    if (hidden && --this.hidden === 0) this.listener?.onShow(this.position)
    if (footer !== undefined) {
      this.footers.end(footer, this.shownText.length)
      if (this.hidden === 0 && !hidden && HOLDS_PARAGRAPHS.has(tag.name)) this.feet[footer] = this.position
    }
    if (icon && shown === this.shown && this.hidden === 0)
      this.icons.add(at, this.link, /background/i.test(attributes.style ?? '') ? undefined : attributes.class)
    if (link === undefined) return
    link.end = this.shownText.length
    if (this.link === link) this.link = undefined
  }
}

/** Behind the spaces that a page is indented with, which stand from `start` on. */
function spacesEnd(html: string, start: number, end: number): number {
  let first = start
  while (first < end && isSpace(html.charCodeAt(first))) first++
  return first
}

/** Field by field: a page has thousands of links, and spreading takes several times as long. */
function copyOfPlace({ start, end, nameEnd, href, isBare }: TagPlace): TagPlace {
  return { start, end, nameEnd, href, isBare }
}
