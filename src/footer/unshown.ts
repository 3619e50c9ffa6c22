import type { JudgedOn } from '../foundation/calendar.ts'
import { findRecordNumbers } from '../record/find-record-numbers.ts'
import { pieceBefore } from '../record/page-text.ts'
import type { RecordNumber } from '../record/record-number.ts'
import type { Span } from './finding.ts'
import type { TagPlace, UnshownListener } from './page-parts.ts'
import { visibleTextOf } from './visible-text.ts'

/** How a number stands in a page that does not show it: for scripts, hidden, or as the words for an image. */
export type Unshown = 'script' | 'hidden' | 'image'

/** A number that a page holds and does not show. */
export interface UnshownNumber extends Span {
  readonly number: RecordNumber
  readonly shown: Unshown
}

/** What scripts read, or show in the place of what they build. */
const FOR_SCRIPTS = /* @__PURE__ */ new Set(['script', 'template', 'noscript'])

interface Zone extends Span {
  readonly shown: Unshown
  /** The tag that hides it. */
  readonly tag?: Span
}

/** The numbers that a page holds without showing them, each with what hides it, in order. */
export function unshownNumbers(source: string, judgedOn: JudgedOn): UnshownNumber[] {
  const found = findRecordNumbers(source, judgedOn).filter(({ result }) => result.ok)
  if (found.length === 0) return []
  const zones = new UnshownZones()
  visibleTextOf(source, zones)
  const all = zones.whole(source.length)
  const begins = all.map(({ start }) => start)
  const numbers: UnshownNumber[] = []
  for (const { start, end, result } of found) {
    const zone = all[pieceBefore(begins, start)]
    if (!result.ok || zone === undefined || zone.start > start || zone.end <= start) continue
    numbers.push({ number: result.value, shown: zone.shown, ...(zone.tag ?? { start, end }) })
  }
  return numbers
}

/** Gathers the parts of a page that are not shown, in order; none lies within another. */
class UnshownZones implements UnshownListener {
  private readonly zones: Zone[] = []
  private hidden: { readonly tag: Span; readonly name: string } | undefined

  onHide({ start, end }: TagPlace, name: string): void {
    this.hidden = { tag: { start, end }, name }
  }

  onShow(offset: number): void {
    if (this.hidden === undefined) return
    const { tag, name } = this.hidden
    this.hidden = undefined
    const isScript = FOR_SCRIPTS.has(name)
    this.zones.push({
      start: tag.end,
      end: offset,
      shown: isScript ? 'script' : 'hidden',
      ...(isScript ? {} : { tag }),
    })
  }

  onComment(start: number, end: number): void {
    if (this.hidden === undefined) this.zones.push({ start, end, shown: 'hidden' })
  }

  onAttribute(start: number, end: number, name: string): void {
    // Most attributes are short.
    if (this.hidden !== undefined || end - start < SHORTEST) return
    this.zones.push({ start, end, shown: /^alt$/i.test(name) ? 'image' : 'hidden' })
  }

  whole(length: number): readonly Zone[] {
    this.onShow(length)
    return this.zones
  }
}

/** No number has fewer characters. */
const SHORTEST = 8
