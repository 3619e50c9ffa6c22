import type { TokenizerCallbacks } from 'htmlparser2'
import { type AttributeName, type Attributes, attributeAt, MOST_NAMES } from './attributes.ts'
import type { TagPlace, UnshownListener } from './page-parts.ts'
import type { ShownPage } from './shown-page.ts'
import type { TagName } from './tag-name.ts'

const NO_ATTRIBUTES: Attributes = /* @__PURE__ */ Object.freeze({})

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Makes tags and texts of the tokens of a page. A token is a range of the page: what is not looked at is not cut out. */
export class TagReader implements TokenizerCallbacks {
  private readonly html: string
  private readonly page: ShownPage
  /** Names as they are written, of which a page has few. */
  private readonly names = new Map<string, TagName>()
  private tag: TagName
  private attribute: AttributeName | undefined
  /** The attribute's name, where a style sheet asks for it and nothing else does. */
  private other: string | undefined
  /** Where the `<style>` that is open begins to hold text. */
  private styleStart = -1
  private styleAttributes: Attributes = {}
  private attributes: Attributes = {}
  private valueStart = -1
  private valueEnd = -1
  private nameStart = 0
  private nameEnd = 0
  /** Of the tag that is read; one for all tags, so that whoever keeps it copies it. */
  private readonly place: Mutable<TagPlace> = { start: 0, end: 0, nameEnd: 0, href: undefined, isBare: false }
  private readonly listener: UnshownListener | undefined

  constructor(html: string, page: ShownPage, listener?: UnshownListener) {
    this.html = html
    this.page = page
    this.tag = page.nameOf('')
    this.listener = listener
  }

  ontext(start: number, end: number): void {
    // Below zero: what is left of an end tag that the page breaks off in.
    if (start >= 0) this.page.text(this.html, start, end)
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.tagAt(start, end)
    this.attributes = NO_ATTRIBUTES
    this.place.start = start - 1
    this.place.nameEnd = end
    this.place.href = undefined
  }

  onattribname(start: number, end: number): void {
    this.attribute = attributeAt(this.html, start, end)
    const asked = this.page.askedAttributes
    if (asked.size > 0 && this.attribute === undefined) {
      const name = this.html.slice(start, end).toLowerCase()
      this.other = asked.has(name) ? name : undefined
    } else this.other = undefined
    this.valueStart = -1
    this.nameStart = start
    this.nameEnd = end
  }

  onattribdata(start: number, end: number): void {
    if (this.valueStart < 0) this.valueStart = start
    this.valueEnd = end
  }

  onattribend(): void {
    const { attribute } = this
    if (this.listener !== undefined && this.valueStart >= 0) {
      this.listener.onAttribute(this.valueStart, this.valueEnd, this.html.slice(this.nameStart, this.nameEnd))
    }
    if (attribute === undefined && this.other === undefined) return
    const value = this.valueStart < 0 ? '' : this.html.slice(this.valueStart, this.valueEnd)
    // Most elements have none that says anything.
    if (this.attributes === NO_ATTRIBUTES) this.attributes = {}
    const { attributes } = this
    // Of several attributes of a name the first counts.
    if (attribute === undefined) {
      attributes.others ??= new Map()
      if (!attributes.others.has(this.other!)) attributes.others.set(this.other!, value)
      return
    }
    if (attributes[attribute] !== undefined) return
    attributes[attribute] = value
    if (attribute !== 'href') return
    const isBare = this.valueStart < 0
    this.place.href = isBare ? [this.nameEnd, this.nameEnd] : [this.valueStart, this.valueEnd]
    this.place.isBare = isBare
  }

  onopentagend(end: number): void {
    this.place.end = end + 1
    if (this.tag.name === 'style') {
      this.styleStart = end + 1
      this.styleAttributes = this.attributes
    }
    this.page.begin(this.tag, this.attributes, this.place)
  }

  onselfclosingtag(end: number): void {
    this.place.end = end + 1
    this.page.begin(this.tag, this.attributes, this.place)
    // In HTML the slash means nothing, but in the SVG of an icon it does.
    if (this.page.isInImage) this.page.close(this.tag, end + 1)
  }

  onclosetag(start: number, end: number): void {
    const tag = this.tagAt(start, end)
    if (tag.name === 'style' && this.styleStart >= 0) {
      this.page.readStyle(this.html.slice(this.styleStart, start - 2), this.styleAttributes)
      this.styleStart = -1
    }
    // The name stands behind </.
    this.page.end(tag, start - 2)
  }

  isInForeignContext(): boolean {
    return this.page.isInImage
  }

  // Entities stay as written, and what is not shown is not looked at.
  ontextentity(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  oncomment(start: number, end: number): void {
    this.listener?.onComment(start, end)
  }

  private tagAt(start: number, end: number): TagName {
    const written = this.html.slice(start, end)
    const known = this.names.get(written)
    if (known !== undefined) return known
    const tag = this.page.nameOf(written.toLowerCase())
    if (this.names.size < MOST_NAMES) this.names.set(written, tag)
    return tag
  }
}
