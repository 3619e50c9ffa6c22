/** How surely an element is the page's footer: it is called so; or a line in it speaks for it (copyright, beian). */
export type FooterSign = 'sure' | 'likely'

type Range = [start: number, end: number]

/** The parts of a shown text that stand in a footer, as the page is read. */
export class FooterRanges {
  private readonly ranges: Record<FooterSign, Range[]> = { sure: [], likely: [] }
  /** How many elements of a sign are open. */
  private readonly depth: Record<FooterSign, number> = { sure: 0, likely: 0 }

  /** Whether what is read now stands in a footer. */
  get isWithin(): boolean {
    return this.depth.sure > 0 || this.depth.likely > 0
  }

  begin(sign: FooterSign, start: number): void {
    if (this.depth[sign]++ > 0) return
    const ranges = this.ranges[sign]
    // What holds a line of the footer may have begun before a footer that has ended.
    while (ranges.length > 0 && ranges[ranges.length - 1]![0] >= start) ranges.pop()
    ranges.push([start, start])
  }

  end(sign: FooterSign, end: number): void {
    if (--this.depth[sign] > 0) return
    const ranges = this.ranges[sign]
    ranges[ranges.length - 1]![1] = end
  }

  /** The sure ones, and the likely ones only where there are none; in order, disjoint. */
  found(): readonly (readonly [start: number, end: number])[] {
    return this.ranges.sure.length > 0 ? this.ranges.sure : this.ranges.likely
  }
}
