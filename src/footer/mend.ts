import { Tokenizer } from 'htmlparser2'
import type { Mend, Span } from './finding.ts'
import { escapeMarkup, iconImage } from './markup.ts'
import type { TagPlace } from './page-parts.ts'

const LINK_END = '</a>'

function linkBefore(address: string): string {
  return `<a href="${escapeMarkup(address)}" target="_blank" rel="noopener noreferrer">`
}

/**
 * Another text in the place of a number. Tags within it stay, in their order, so that none is left open: the text goes
 * to the longest of the pieces between them, which are the digits, and into the link that begins within the number.
 *
 * @param text canonical text of a number
 */
export function textReplaced(source: string, { start, end }: Span, text: string): Mend {
  const { texts, inner } = piecesOf(source.slice(start, end))
  const replacement = escapeMarkup(text)
  if (inner === '' || texts.length === 0) return whole(start, end, replacement)
  let longest = texts[0]!
  for (const piece of texts) if (piece.end - piece.start > longest.end - longest.start) longest = piece
  let mended = ''
  let done = 0
  const pieces = texts.map((piece) => {
    const written = piece === longest ? replacement : ''
    mended += inner.slice(done, piece.start) + written
    done = piece.end
    return { start: start + piece.start, end: start + piece.end, replacement: written }
  })
  return { start, end, replacement: mended + inner.slice(done), pieces }
}

function whole(start: number, end: number, replacement: string): Mend {
  return { start, end, replacement, pieces: [{ start, end, replacement }] }
}

/** A link around a number that has none; no replacement where elements begin or end within the number alone. */
export function linkAdded(source: string, { start, end }: Span, address: string): Mend {
  const { inner, isBalanced } = piecesOf(source.slice(start, end))
  const written = source.slice(start, end)
  if (inner !== '' && !isBalanced) return { start, end }
  const pieces = [
    { start, end: start, replacement: linkBefore(address) },
    { start: end, end, replacement: LINK_END },
  ]
  return { start, end, replacement: pieces[0]!.replacement + written + LINK_END, pieces }
}

/** Attributes that a framework fills in, and variables of templates: their value is not in the page. */
const DYNAMIC = /[:\]]href|href\s*=\s*\{|\bv-bind\s*=|\{\{|<%|\$\{|\{%/i

/** Another address in a link. Addresses of ours have no character that would end an attribute, quoted or not. */
export function addressReplaced(
  source: string,
  { start, end, nameEnd, href, isBare }: TagPlace,
  address: string,
): Mend {
  const place = href === undefined ? { start, end } : { start: href[0], end: href[1] }
  if (DYNAMIC.test(source.slice(start, Math.min(end, start + LONGEST_TAG)))) return place
  if (href === undefined) return whole(nameEnd, nameEnd, ` href="${address}"`)
  return whole(href[0], href[1], isBare ? `="${address}"` : address)
}

/** Of a tag so much is looked at. */
const LONGEST_TAG = 8192

interface Pieces {
  /** `''` where there is text alone. */
  readonly inner: string
  /** Ranges of text. */
  readonly texts: readonly Span[]
  /** Whether every element that begins in it ends in it, and the other way round. */
  readonly isBalanced: boolean
}

/** A part of a page that begins and ends with text, by its tags. */
function piecesOf(inner: string): Pieces {
  if (!inner.includes('<')) return { inner: '', texts: [], isBalanced: true }
  const texts: Span[] = []
  const open: string[] = []
  let isBalanced = true
  const ignore = (): void => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (start, end) => {
        const last = texts[texts.length - 1]
        if (last?.end === start) texts[texts.length - 1] = { start: last.start, end }
        else if (start >= 0) texts.push({ start, end })
      },
      onopentagname: (start, end) => {
        const name = inner.slice(start, end).toLowerCase()
        if (!/^(?:img|br|wbr|hr|input)$/.test(name)) open.push(name)
      },
      onclosetag: (start, end) => {
        if (open.pop() !== inner.slice(start, end).toLowerCase()) isBalanced = false
      },
      isInForeignContext: () => false,
      onattribdata: ignore,
      onattribend: ignore,
      onattribentity: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontextentity: ignore,
    },
  )
  tokenizer.write(inner)
  tokenizer.end()
  return { inner, texts, isBalanced: isBalanced && open.length === 0 }
}

/** The emblem in front of a number. */
export function iconAdded({ start }: Span, address: string): Mend {
  return whole(start, start, iconImage(address, 'html'))
}
