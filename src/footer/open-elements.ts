import { CELLS, HEADINGS, type Implied, isOpen, PARAGRAPH, placeOf, type TagName, type TagNames } from './tag-name.ts'

/**
 * The elements of a page that are open at a place, with the ends that HTML leaves out or puts where they do not fit:
 * a list item ends the one before, a block ends an open paragraph, `<body>` ends the head, an end tag does not reach out
 * of its table cell, and `</a>` leaves the blocks within a link open. As the standard has it, but for the copies of
 * formatting elements, which show nothing. Constant work for each tag, however deep they are nested.
 *
 * Source: HTML Living Standard, 13.2.6 (tree construction). Read 2026-11-21.
 */
export class OpenElements<E extends { readonly tag: TagName }> {
  /** From without to within; an element that ended before those within it leaves a hole. */
  private readonly stack: (E | undefined)[] = []
  /** Where in the stack elements are that do not stand in lines. */
  private readonly blocks: number[] = []
  private readonly onEnd: (element: E) => void
  private readonly names: TagNames
  private readonly head: TagName
  private readonly paragraph: TagName
  private readonly cells: readonly TagName[]

  /**
   * @param names those of the elements, whose places are kept here alone
   * @param onEnd called for each element when it ends
   */
  constructor(names: TagNames, onEnd: (element: E) => void) {
    this.names = names
    this.onEnd = onEnd
    this.head = names.of('head')
    this.paragraph = names.of('p')
    this.cells = CELLS.map((name) => names.of(name))
  }

  /** The innermost open element for which `test` holds, among the `count` innermost. */
  innermost(count: number, test: (element: E) => boolean): E | undefined {
    for (let place = this.stack.length - 1; place >= 0 && place >= this.stack.length - count; place--) {
      const element = this.stack[place]
      if (element !== undefined && test(element)) return element
    }
    return undefined
  }

  /** Text ends an open head. */
  makeRoomForText(): void {
    const head = placeOf(this.head)
    if (head >= 0 && head === this.stack.length - 1) this.cutTo(head)
  }

  /** Ends what cannot hold an element of the name, or stand beside it. */
  makeRoomFor(tag: TagName): void {
    if (!tag.isOfHead) this.makeRoomForText()
    // Most of the time no paragraph is open.
    if (tag.endsParagraph && isOpen(this.paragraph)) this.endImplied(PARAGRAPH)
    if (tag.implied !== undefined) this.endImplied(tag.implied)
    // A link within a link ends the outer one.
    if (tag.name === 'a' && isOpen(tag)) this.close(tag)
  }

  open(element: E): void {
    const { tag } = element
    tag.places.push(this.stack.length)
    if (!tag.isInline) this.blocks.push(this.stack.length)
    this.stack.push(element)
  }

  /** Ends the element that an end tag means, if any. */
  close(tag: TagName): void {
    // The end of any heading ends the open one.
    const place = tag.isHeading ? this.names.innermostOf(HEADINGS) : placeOf(tag)
    if (place < 0 || (!tag.isTablePart && place < this.innermostCell())) return
    const holdsBlocks = this.blocks.length > 0 && this.blocks[this.blocks.length - 1]! > place
    if (!holdsBlocks || !tag.isInline) this.cutTo(place)
    else if (tag.isFormatting) this.endAt(place)
  }

  closeAll(): void {
    this.cutTo(0)
  }

  private endAt(place: number): void {
    const element = this.stack[place]
    if (element === undefined) return
    this.stack[place] = undefined
    element.tag.places.pop()
    this.onEnd(element)
  }

  private cutTo(place: number): void {
    while (this.stack.length > place) {
      this.endAt(this.stack.length - 1)
      this.stack.pop()
    }
    while (this.blocks.length > 0 && this.blocks[this.blocks.length - 1]! >= place) this.blocks.pop()
  }

  private endImplied({ ends, within }: Implied): void {
    // Most of the time none of them is open.
    const reach = this.names.innermostOf(ends)
    const outer = reach < 0 ? -1 : this.names.innermostOf(within)
    if (reach <= outer) return
    let first = reach
    for (const name of ends) {
      const place = placeOf(this.names.of(name))
      if (place > outer && place < first) first = place
    }
    this.cutTo(first)
  }

  /** Asked for at every end tag, so without looking their names up. */
  private innermostCell(): number {
    let place = -1
    for (const tag of this.cells) place = Math.max(place, placeOf(tag))
    return place
  }
}
