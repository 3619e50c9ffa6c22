import type { FoundRecord } from '../record/find-record-numbers.ts'
import { decodeAttribute } from './attributes.ts'
import type { PageLink, VisibleText } from './page-parts.ts'
import { SEAM } from './shown-text.ts'

/** A number that a page shows. */
export interface FooterRecord extends FoundRecord {
  /** Address of the link around it, as written; `''` for a link without one, absent where there is no link. */
  readonly link?: string
  /** Whether an image stands in front of it or in its link. */
  readonly icon: boolean
  /** Whether it stands in the footer, as far as the page says what its footer is. */
  readonly footer: boolean
}

/** A number of a page, with what is asked of it while it is judged. */
export interface Judged {
  readonly record: FooterRecord
  /** Its place in the list of records. */
  readonly index: number
  /** The number as it stands in the visible text, and where it begins there. */
  readonly shown: string
  readonly begins: number
  readonly around: PageLink | undefined
  /** Whether narrow screens show it, as far as the page says. */
  readonly isOnPhones: boolean
}

/** Between an icon and its number. */
const LABEL = /^(?:[\s|:：]|&#?[a-z\d]{2,7};|公安(?:机关|联网)?备案(?:编?号)?|备案(?:编?号)?)*$/i

/** The numbers of the visible text with their places in the page, their links and icons; all of them are in order. */
export function recordsOnPage(found: readonly FoundRecord[], page: VisibleText, source: string): Judged[] {
  const { links, icons, footers, notOnPhones } = page
  const linksWithIcon = new Set(icons.map(({ link }) => link))
  let link = 0
  let icon = -1
  let footer = 0
  let hidden = 0
  return found.map((record, index) => {
    while (link < links.length && links[link]!.end <= record.start) link++
    while (icon + 1 < icons.length && icons[icon + 1]!.at <= record.start) icon++
    while (footer < footers.length && footers[footer]![1] <= record.start) footer++
    while (hidden < notOnPhones.length && notOnPhones[hidden]![1] <= record.start) hidden++
    const around = link < links.length && links[link]!.start < record.end ? links[link] : undefined
    const before = icon < 0 ? Number.NEGATIVE_INFINITY : icons[icon]!.at
    const isNear = record.start - before < 80 && LABEL.test(page.text.slice(before, record.start))
    // The icon may stand within the number: 京公网安备 <img> 11010502030143号.
    const isWithin = (icons[icon + 1]?.at ?? Number.POSITIVE_INFINITY) < record.end
    const start = page.offsetOf(record.start)
    const end = page.offsetOf(record.end - 1) + 1
    const shown = page.text.slice(record.start, record.end).split(SEAM).join('')
    const onPage: FooterRecord = {
      ...record,
      text: source.slice(start, end),
      start,
      end,
      ...(around === undefined ? {} : { link: decodeAttribute(around.href) }),
      icon: isNear || isWithin || (around !== undefined && linksWithIcon.has(around)),
      footer: footer < footers.length && footers[footer]![0] <= record.start,
    }
    const isOnPhones = hidden >= notOnPhones.length || notOnPhones[hidden]![0] > record.start
    return { record: onPage, index, shown, begins: record.start, around, isOnPhones }
  })
}
