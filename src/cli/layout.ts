/** What East Asian terminals print two columns wide: Chinese, its punctuation, full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f][\udc00-\udfff]/g

/** Closing punctuation does not begin a line. */
const NO_START = /^[，。、；：！？）》”’」…·]/

/** How many columns a text takes in a terminal. */
export function widthOf(text: string): number {
  return text.length + (text.match(WIDE) ?? []).reduce((sum, { length }) => sum + 2 - length, 0)
}

/** The text with spaces behind it, up to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/**
 * A text in lines of a width at most, where that can be: broken at spaces, and anywhere beside Chinese. Lines behind
 * the first begin with as many spaces as `indent` says.
 *
 * @param first columns of the first line that are taken already
 */
export function wrapped(text: string, width: number, indent: number, first: number = indent): string {
  const pieces = text.match(/ ?(?:[\u0021-\u2e7f\ud800-\udfff]+|[^\u0021-\u2e7f])[，。、；：！？）》”’」…·]*/g) ?? []
  return joined(pieces, width, indent, first)
}

/** Columns where the terminal does not say how many it has, and the most that are used: longer lines are hard to read. */
const COLUMNS = 80
const MOST_COLUMNS = 100

/** A line of a report, and those that it is broken into, a little further in. */
export function reportLine(
  text: string,
  indent: number,
  { columns }: { readonly columns?: number | undefined },
): string {
  const width = Math.min(columns ?? COLUMNS, MOST_COLUMNS)
  return `${' '.repeat(indent)}${wrapped(text, width, indent + 2, indent)}\n`
}

/** Pieces one behind the other in lines of a width at most, none of them broken. */
export function joined(pieces: readonly string[], width: number, indent: number, first: number = indent): string {
  let out = ''
  let column = first
  for (const piece of pieces) {
    const wide = widthOf(piece)
    if (column + wide > width && column > indent && !NO_START.test(piece)) {
      const rest = piece.trimStart()
      out = `${out.trimEnd()}\n${' '.repeat(indent)}${rest}`
      column = indent + widthOf(rest)
    } else {
      out += piece
      column += wide
    }
  }
  return out
}
