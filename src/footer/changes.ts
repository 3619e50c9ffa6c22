import type { FooterCode, Span } from './finding.ts'

/** One change of a page: the range of the page as it was, the text that stands there now, and the finding that it clears. */
export interface FooterChange extends Span {
  readonly replacement: string
  readonly code: FooterCode
}

/** The text with its changes, which are in order and do not overlap. */
export function changed(source: string, changes: readonly FooterChange[]): string {
  let text = ''
  let done = 0
  for (const { start, end, replacement } of changes) {
    text += source.slice(done, start) + replacement
    done = end
  }
  return text + source.slice(done)
}

/** A change as it stands in the changed text. */
interface Placed extends Span {
  readonly change: FooterChange
  readonly isLater: boolean
}

/**
 * Changes of a text and changes of what became of it, as changes of the text: what touches in the text between is one
 * change, with the code of the last.
 *
 * @param between the text with the first changes
 */
export function joined(
  source: string,
  first: readonly FooterChange[],
  between: string,
  second: readonly FooterChange[],
): FooterChange[] {
  const placed: Placed[] = second.map((change) => ({ start: change.start, end: change.end, change, isLater: true }))
  let shift = 0
  for (const change of first) {
    const start = change.start + shift
    const end = start + change.replacement.length
    placed.push({ start, end, change, isLater: false })
    shift += change.replacement.length - (change.end - change.start)
  }
  placed.sort((one, other) => one.start - other.start || one.end - other.end)
  const changes: FooterChange[] = []
  // How much longer the text between is than the source, up to the group that is looked at.
  let grown = 0
  for (let index = 0; index < placed.length; ) {
    const group = [placed[index]!]
    let { end } = placed[index]!
    for (index++; index < placed.length && placed[index]!.start <= end; index++) {
      group.push(placed[index]!)
      end = Math.max(end, placed[index]!.end)
    }
    const { start } = group[0]!
    const from = start - grown
    for (const { isLater, change } of group) {
      if (!isLater) grown += change.replacement.length - (change.end - change.start)
    }
    const later = group.filter(({ isLater }) => isLater).map(({ change }) => change)
    const local = later.map((change) => ({ ...change, start: change.start - start, end: change.end - start }))
    const replacement = changed(between.slice(start, end), local)
    const to = end - grown
    const { code } = later[later.length - 1] ?? group[0]!.change
    if (source.slice(from, to) !== replacement) changes.push({ start: from, end: to, replacement, code })
  }
  return changes
}
