import { own } from '../foundation/untrusted.ts'

/**
 * How the source of a page and of its scripts writes what does not stand for itself: the one place that finding in a
 * page and reading a pasted number share. Expressions without flags and with their groups, to be built into others. Few
 * names of entities are known: those of spaces and of the signs that numbers are written with. The footer's check, which
 * follows links, decodes all of HTML's with a library.
 */

/** A tag, with quotes in which a `>` may stand, or a comment, of a text that is no longer than a number can be. */
export const TAG: RegExp = /<!--[\s\S]*?-->|<\\?\/?[a-z!](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/
/** A line break or tab as scripts write it; `\news` is a path. */
export const LINE_ESCAPE: RegExp = /\\[nrt](?![a-z])/

/** 1 decimal, 2 hexadecimal, 3 named entity (`&amp;nbsp;`, escaped twice, too), 4 escape of a script. */
export const ESCAPE: RegExp =
  /&#(\d{2,7});?|&#x([\da-f]{2,6});?|&(?:amp;)?(nbsp(?!;)|[a-z]{2,9}\d{0,2}(?=;));?|\\u([\da-f]{4})/

/** Stands for a sign that no number has, so that it separates. */
const OTHER = '|'

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  emsp13: ' ',
  emsp14: ' ',
  numsp: ' ',
  puncsp: ' ',
  thinsp: ' ',
  hairsp: ' ',
  tab: ' ',
  newline: ' ',
  zwnj: '',
  zwj: '',
  shy: '',
  lrm: '',
  rlm: '',
  ndash: '-',
  mdash: '-',
  minus: '-',
  hyphen: '-',
  dash: '-',
  horbar: '-',
  middot: '·',
  centerdot: '·',
  periodcentered: '·',
  period: '.',
}

/**
 * What the groups of {@link ESCAPE} stand for; `''` where it shows nothing.
 *
 * @example
 * ```ts
 * unescaped('20140')                            // → '京'
 * unescaped(undefined, undefined, 'nbsp')       // → ' '
 * unescaped(undefined, undefined, 'copy')       // → '|': a sign that no number has
 * ```
 */
export function unescaped(decimal?: string, hex?: string, name?: string, unit?: string): string {
  if (name !== undefined) return own(NAMED, name.toLowerCase()) ?? OTHER
  const code = decimal === undefined ? Number.parseInt((hex ?? unit)!, 16) : Number(decimal)
  // Beyond the basic plane there is nothing that numbers are written with.
  return code > LAST_OF_BASIC_PLANE ? OTHER : String.fromCharCode(code)
}

const LAST_OF_BASIC_PLANE = 0xffff
