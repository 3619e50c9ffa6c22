/** What a page is read into: the text that it shows with its links and images, and whoever wants to know of the rest. */

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
  /** Of an element that holds nothing: the classes by which a style sheet may draw it. */
  readonly classes: string | undefined
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
  /** Half-open ranges of the text that narrow screens do not show; in order, disjoint. */
  readonly notOnPhones: readonly (readonly [start: number, end: number])[]
  /** Whether style sheets of the page hide anything in it. */
  readonly isStyled: boolean
  /** Where in the page its footer ends, or else its body, or itself: what is added there is shown at its foot. */
  readonly foot: number
  /** Offset in the page of the character at `index` of the text. */
  offsetOf(index: number): number
}
