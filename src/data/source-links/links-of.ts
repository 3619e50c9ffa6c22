import { readTsv } from '../read-tsv.ts'
import type { SourceLink } from '../rules/rule.ts'

/** Where a source that is named so is found. */
export interface SourcePage extends SourceLink {
  /** Who must be named in front of the words; `''` where they stand for themselves. */
  readonly by: string
  /** What the source is called; `''`: whatever of `by` no other row knows. */
  readonly words: string
}

const KINDS: readonly string[] = ['text', 'place'] satisfies SourceLink['kind'][]

/** The rows of `source.tsv`. */
export function sourcePages(): SourcePage[] {
  const hosts = new Set(readTsv(new URL('hosts.tsv', import.meta.url)).map(({ host }) => host))
  return readTsv(new URL('source.tsv', import.meta.url)).map((row) => {
    const { by = '', words = '', title = '', url = '', kind = '' } = row
    if (!KINDS.includes(kind)) throw new Error(`source-links: ${title}: kind ${kind}`)
    if (!hosts.has(new URL(url).host)) throw new Error(`source-links: ${url}: its host is not in hosts.tsv`)
    return { by, words, title, url, kind: kind as SourceLink['kind'] }
  })
}

/** Whether a part of a title names the source of a row: the words, somewhere behind who said them. */
function isNamedIn(part: string, { by, words }: SourcePage): boolean {
  const from = part.indexOf(by)
  return from >= 0 && part.includes(words, from + by.length)
}

/** Where a part of a title begins to speak of a row's source. */
function placeIn(part: string, { by, words }: SourcePage): number {
  return part.indexOf(by === '' ? words : by)
}

/** Whether a row says less than another one that fits, too: its words are a part of the other's. */
function isLessThan({ by, words }: SourcePage, other: SourcePage): boolean {
  if (by !== other.by) return false
  return by === '' ? words !== other.words && other.words.includes(words) : words.length < other.words.length
}

/**
 * The rows of the sources that a rule's title names: each part between semicolons by itself, and of who is named in it
 * the rows with the longest words, in the order of the title.
 */
export function rowsNamedIn(title: string, pages: readonly SourcePage[]): SourcePage[] {
  return title.split('；').flatMap((part) => {
    const named = pages.filter((page) => isNamedIn(part, page))
    return named
      .filter((page) => !named.some((other) => isLessThan(page, other)))
      .sort((a, b) => placeIn(part, a) - placeIn(part, b))
  })
}

/** Where the sources are found that a rule's title names, each page once. */
export function linksOf(title: string, pages: readonly SourcePage[]): SourceLink[] {
  const rows = rowsNamedIn(title, pages)
  return rows
    .filter(({ url }, index) => rows.findIndex((other) => other.url === url) === index)
    .map(({ title: name, url, kind }) => ({ title: name, url, kind }))
}
