import { changed, type FooterChange } from '../footer/changes.ts'
import { pieceBefore } from '../record/page-text.ts'

/** Lines that are shown before and behind what changes. */
const CONTEXT = 3

/** Lines of a page from `from` up to `to`, and what stands in their place. */
interface Block {
  readonly from: number
  readonly to: number
  readonly added: readonly string[]
}

/**
 * What changes in a page, as a unified diff, which `patch` and `git apply` take.
 *
 * @param changes in order, none overlapping another
 */
export function* unifiedDiff(file: string, source: string, changes: readonly FooterChange[]): Generator<string> {
  const lines = linesOf(source)
  const blocks = blocksOf(source, lines, changes)
  if (blocks.length === 0) return
  yield `--- ${file}\n+++ ${file}\n`
  let grown = 0
  for (const hunk of hunksOf(blocks)) {
    const from = Math.max(0, hunk[0]!.from - CONTEXT)
    const to = Math.min(lines.length, hunk[hunk.length - 1]!.to + CONTEXT)
    const more = hunk.reduce((sum, block) => sum + block.added.length - (block.to - block.from), 0)
    yield `@@ -${rangeOf(from, to - from)} +${rangeOf(from + grown, to - from + more)} @@\n`
    let done = from
    for (const block of hunk) {
      yield marked(' ', lines.slice(done, block.from))
      yield marked('-', lines.slice(block.from, block.to))
      yield marked('+', block.added)
      done = block.to
    }
    yield marked(' ', lines.slice(done, to))
    grown += more
  }
}

/** What changes, by lines: changes of a line are one block, without the lines at its borders that stay. */
function blocksOf(source: string, lines: readonly string[], changes: readonly FooterChange[]): Block[] {
  const begins = beginsOf(lines)
  const blocks: Block[] = []
  for (let index = 0; index < changes.length; ) {
    const first = pieceBefore(begins, changes[index]!.start)
    const group: FooterChange[] = []
    let last = first
    for (; index < changes.length && pieceBefore(begins, changes[index]!.start) <= last; index++) {
      group.push(changes[index]!)
      last = pieceBefore(begins, changes[index]!.end)
    }
    const begin = begins[first] ?? 0
    const text = source.slice(begin, begins[last + 1] ?? source.length)
    const local = group.map((change) => ({ ...change, start: change.start - begin, end: change.end - begin }))
    let added: readonly string[] = linesOf(changed(text, local))
    let from = first
    let to = Math.min(last + 1, lines.length)
    while (from < to && added.length > 0 && lines[from] === added[0]) {
      from++
      added = added.slice(1)
    }
    while (from < to && added.length > 0 && lines[to - 1] === added[added.length - 1]) {
      to--
      added = added.slice(0, -1)
    }
    blocks.push({ from, to, added })
  }
  return blocks
}

/** Blocks whose surroundings meet stand together. */
function hunksOf(blocks: readonly Block[]): Block[][] {
  const hunks: Block[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const block of blocks) {
    if (block.from - end > 2 * CONTEXT) hunks.push([])
    hunks[hunks.length - 1]!.push(block)
    end = block.to
  }
  return hunks
}

/** Where lines stand, counted from 1; of none, the line that they stand behind. */
function rangeOf(from: number, count: number): string {
  return `${count === 0 ? from : from + 1},${count}`
}

function marked(mark: string, lines: readonly string[]): string {
  return lines
    .map((line) => (line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`))
    .join('')
}

/** Lines with their ends; a diff knows of line feeds alone. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function beginsOf(lines: readonly string[]): number[] {
  let at = 0
  return lines.map((line) => {
    const begin = at
    at += line.length
    return begin
  })
}
