import type { TokenizerCallbacks } from 'htmlparser2'
import { type Attributes, attributeOf, LONGEST_NAME } from './attributes.ts'
import { MOST_NAMES, type ShownPage } from './shown-page.ts'

/** Makes tags and texts of the tokens of a page. A token is a range of the page: what is not looked at is not cut out. */
export class TagReader implements TokenizerCallbacks {
  private readonly html: string
  private readonly page: ShownPage
  /** Names as written to names in lower case: a page has few, and one string for all of a name is looked up fastest. */
  private readonly names = new Map<string, string>()
  private name = ''
  private attribute: keyof Attributes | undefined
  private attributes: Attributes = {}
  private valueStart = -1
  private valueEnd = -1

  constructor(html: string, page: ShownPage) {
    this.html = html
    this.page = page
  }

  ontext(start: number, end: number): void {
    // Below zero: what is left of an end tag that the page breaks off in.
    if (start >= 0) this.page.text(this.html.slice(start, end), start)
  }

  onopentagname(start: number, end: number): void {
    this.name = this.nameAt(start, end)
    this.attributes = {}
  }

  onattribname(start: number, end: number): void {
    this.attribute = end - start > LONGEST_NAME ? undefined : attributeOf(this.html.slice(start, end))
    this.valueStart = -1
  }

  onattribdata(start: number, end: number): void {
    if (this.valueStart < 0) this.valueStart = start
    this.valueEnd = end
  }

  onattribend(): void {
    const { attribute, attributes } = this
    // Of several attributes of a name the first counts.
    if (attribute === undefined || attributes[attribute] !== undefined) return
    attributes[attribute] = this.valueStart < 0 ? '' : this.html.slice(this.valueStart, this.valueEnd)
  }

  onopentagend(): void {
    this.page.begin(this.name, this.attributes)
  }

  onselfclosingtag(): void {
    this.page.begin(this.name, this.attributes)
    // In HTML the slash means nothing, but in the SVG of an icon it does.
    if (this.page.isInImage) this.page.close(this.name)
  }

  onclosetag(start: number, end: number): void {
    this.page.end(this.nameAt(start, end))
  }

  isInForeignContext(): boolean {
    return this.page.isInImage
  }

  // Entities stay as written, and what is not shown is not looked at.
  ontextentity(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private nameAt(start: number, end: number): string {
    const written = this.html.slice(start, end)
    const known = this.names.get(written)
    if (known !== undefined) return known
    const name = written.toLowerCase()
    if (this.names.size < MOST_NAMES) this.names.set(written, name)
    return name
  }
}
