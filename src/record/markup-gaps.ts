/**
 * The markup in a text: where it shows nothing of itself, so that a number may go on behind it. Read in order, each
 * character a bounded number of times, whatever the text is: the source of a page, of a script that holds tags in its
 * texts, Markdown, or prose that has a `<` in it.
 */

const SPACE = 0x20
const EXCLAMATION = 0x21
const LESS_THAN = 0x3c
const EQUALS = 0x3d
const GREATER_THAN = 0x3e
const BACKSLASH = 0x5c

/** The name of an element and what must follow it, so that `a <b && c` is none; scripts write `<\/a>`. */
const TAG_NAME = /<\\?\/?([A-Za-z][A-Za-z\d:._-]{0,60})(?=[\s/>\\])/y

/** What is no text of the page up to its end tag. */
const RAW = /^(?:script|style)$/i

/** A tag, a comment, or a script with what it holds. */
export interface Gap {
  /** Of the markup itself, half open. */
  readonly start: number
  readonly end: number
  /** With the spaces before and behind, by which a page is indented. */
  readonly from: number
  readonly to: number
}

/** The markup of a text, asked for from the beginning to the end. */
export class MarkupGaps {
  private readonly text: string
  /** Gaps in order, those before {@link first} are done with. */
  private gaps: Gap[] = []
  private first = 0
  /** Up to where the text was read, and the `<` that comes next. */
  private done = 0
  private next: number
  /** Where quotes are not trusted: a tag with quotes in it was begun before and never ended. */
  private unquoted = 0
  /** Ends that stand nowhere behind what was read. */
  private readonly absent = new Set<string>()

  constructor(text: string, from = 0) {
    this.text = text
    this.done = from
    this.next = indexOrEnd(text, '<', from)
  }

  /** The gap that `index` stands in; asked in order. */
  around(index: number): Gap | undefined {
    if (this.gaps.length === 0 && this.next > index) return undefined
    this.readTo(index + 1)
    for (let at = this.gaps.length - 1; at >= this.first; at--) {
      const gap = this.gaps[at]!
      if (gap.end <= index) return undefined
      if (gap.start <= index) return gap
    }
    return undefined
  }

  /** Whether markup stands between two places. */
  isBetween(from: number, to: number): boolean {
    if (this.gaps.length === 0 && this.next >= to) return false
    this.readTo(to)
    const at = this.firstBehind(from)
    return at < this.gaps.length && this.gaps[at]!.start < to
  }

  /** The place that `count` shown characters behind `index` stands. */
  ahead(index: number, count: number): number {
    if (this.gaps.length === 0 && this.next >= index + count) return Math.min(index + count, this.text.length)
    let left = count
    let from = index
    this.readTo(index + count)
    for (let at = this.firstBehind(index); ; at++) {
      if (at === this.gaps.length) this.readTo(from + left)
      const gap = this.gaps[at]
      if (gap === undefined || gap.from - from >= left) return Math.min(from + left, this.text.length)
      left -= Math.max(gap.from - from, 0)
      from = gap.to
    }
  }

  /** The place that `count` shown characters before `index` stands, at most back to `limit`. */
  back(index: number, count: number, limit: number): number {
    let left = count
    let to = index
    if (this.gaps.length > 0) {
      for (let at = this.firstBehind(index) - 1; at >= this.first && to > limit; at--) {
        const gap = this.gaps[at]!
        if (to - gap.to >= left) break
        left -= Math.max(to - gap.to, 0)
        to = gap.from
      }
    }
    return Math.max(to - left, limit)
  }

  /** Where the markup ends that begins with the `<` at `index`; -1 where none does. */
  endAt(index: number): number {
    this.readTo(index + 1)
    const at = this.firstBehind(index) - 1
    const gap = at >= 0 && this.gaps[at]!.start === index ? this.gaps[at] : this.gaps[at + 1]
    return gap !== undefined && gap.start === index ? gap.end : -1
  }

  /** What stands before `index` is not asked for any more. */
  forget(index: number): void {
    while (this.first < this.gaps.length && this.gaps[this.first]!.to <= index) this.first++
    if (this.first < MOST_FORGOTTEN) return
    this.gaps = this.gaps.slice(this.first)
    this.first = 0
  }

  /** The place in the list of the first gap that ends behind `index`. */
  private firstBehind(index: number): number {
    let low = this.first
    let high = this.gaps.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.gaps[middle]!.end <= index) low = middle + 1
      else high = middle
    }
    return low
  }

  private readTo(to: number): void {
    while (this.next < to) {
      const start = this.next
      const end = this.read(start)
      if (end < 0) this.done = start + 1
      else {
        this.done = end
        this.push(start, end)
      }
      this.next = indexOrEnd(this.text, '<', this.done)
    }
  }

  private push(start: number, end: number): void {
    const { text, gaps } = this
    let from = start
    let to = end
    const before = gaps.length === 0 ? 0 : gaps[gaps.length - 1]!.to
    while (from > before && isSpace(text.charCodeAt(from - 1))) from--
    while (isSpace(text.charCodeAt(to))) to++
    gaps.push({ start, end, from, to })
  }

  private read(start: number): number {
    const { text } = this
    if (text.charCodeAt(start + 1) === EXCLAMATION) {
      return text.startsWith('--', start + 2) ? this.behind('-->', start + 2) : this.readUnquoted(start)
    }
    TAG_NAME.lastIndex = start
    const name = TAG_NAME.exec(text)?.[1]
    if (name === undefined) return -1
    const at = TAG_NAME.lastIndex
    const end = this.readAttributes(start, at)
    if (end < 0 || !RAW.test(name) || at - start > name.length + 1) return end
    const close = this.behind(`</${name}`, end)
    return close < 0 ? -1 : this.behind('>', close)
  }

  private readAttributes(start: number, from: number): number {
    const { text } = this
    if (start < this.unquoted) return this.readUnquoted(start)
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit === GREATER_THAN) return at + 1
      if (unit === LESS_THAN) {
        this.unquoted = at
        return this.readUnquoted(start)
      }
      if (unit !== EQUALS) continue
      let quote = at + 1
      while (isSpace(text.charCodeAt(quote)) || text.charCodeAt(quote) === BACKSLASH) quote++
      const mark = text.charAt(quote)
      if (mark !== '"' && mark !== "'") continue
      const close = this.behind(mark, quote + 1)
      if (close < 0) break
      at = close - 1
    }
    this.unquoted = text.length
    return this.readUnquoted(start)
  }

  /** A tag without a `>` in its quotes. */
  private readUnquoted(start: number): number {
    const end = this.behind('>', start)
    const other = this.text.indexOf('<', start + 1)
    return end >= 0 && other >= 0 && other < end ? -1 : end
  }

  /** The place behind the next `mark`; -1 where there is none. */
  private behind(mark: string, from: number): number {
    if (this.absent.has(mark)) return -1
    const index = this.text.indexOf(mark, from)
    if (index >= 0) return index + mark.length
    this.absent.add(mark)
    return -1
  }
}

/** Of gaps that are done with, so many are kept before they are dropped together. */
const MOST_FORGOTTEN = 1024

function indexOrEnd(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from)
  return index < 0 ? Number.POSITIVE_INFINITY : index
}

/** Whether a code unit is one of the spaces that pages are indented with. */
export function isSpace(unit: number): boolean {
  return unit === SPACE || (unit >= 9 && unit <= 13)
}
