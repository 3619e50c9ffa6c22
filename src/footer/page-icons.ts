import type { Attributes } from './attributes.ts'
import type { PageIcon, PageLink } from './page-parts.ts'
import type { PageStyle } from './page-style.ts'
import type { TagName } from './tag-name.ts'

/** The images of a page, and the elements that a style sheet may draw one into. */
export class PageIcons {
  private readonly icons: PageIcon[] = []
  private readonly style: PageStyle
  /** Whether it is a whole page, with its head, and whether it has scripts. */
  private isWhole = false
  private hasScripts = false

  /** @param style what the style sheets say, by the time that all of the page has come in */
  constructor(style: PageStyle) {
    this.style = style
  }

  /** Notes what an element says of where the page's style sheets are. */
  note({ name, isOfHead }: TagName, { rel }: Attributes): void {
    if (!isOfHead) return
    if (name === 'head') this.isWhole = true
    else if (name === 'script') this.hasScripts = true
    else if (name === 'link' && rel !== undefined && /stylesheet/i.test(rel)) this.style.hasOthers = true
  }

  /** @param classes of an element that holds nothing, where a style sheet must draw it */
  add(at: number, link: PageLink | undefined, classes?: string): void {
    this.icons.push({ at, link, classes })
  }

  /** Those that are shown, when all of the page has come in. */
  shown(): PageIcon[] {
    return this.icons.filter(({ classes }) => classes === undefined || this.mayDraw(classes))
  }

  /** Whether a sheet may draw something for the classes: one of the page does, or one that is not in it may. */
  private mayDraw(classes: string): boolean {
    return !this.isWhole || this.hasScripts || this.style.hasOthers || this.style.draws(classes)
  }
}

/** Whether an element is an image, or has one as its background. */
export function isImage({ isImage, name }: TagName, { type }: Attributes, style: string): boolean {
  if (isImage || (type === 'image' && name === 'input')) return true
  return style !== '' && /background[^;]*url\(/i.test(style)
}

/** Whether an element that shows no text may be an icon, which a style sheet draws. */
export function mayBeIcon({ isInline, name }: TagName, { class: classes }: Attributes, style: string): boolean {
  return name !== 'a' && ((isInline && classes !== undefined) || (style !== '' && /background/i.test(style)))
}
