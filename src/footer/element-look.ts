import type { Attributes } from './attributes.ts'
import type { TagName } from './tag-name.ts'

/** Whether an element shows what it holds, and whether it is the footer of its page, as its tag and attributes tell. */

/** Names of a footer: `footer`, `siteFooter`, `footBox`, `ft`, `page-bottom`; and of what may also be a part of one. */
const FOOTER_NAME =
  /footer|^(?:.*[-_])?foot(?:s|box|wrap|con|bar|info|inner|nav|main|top|copy)?(?:[-_\d].*)?$|^(?:ft|contentinfo)$|^(?:(?:g|m|page|site|web|main|nav|home|index)[-_]?)?bottom(?:[-_]?(?:bar|box|nav|wrap|info|area|inner|con))?$/i
const CAMEL_FOOT = /(?:^|[a-z])[Ff]oot[A-Z]|[a-z]Foot$/
/** Boxes with a footer of their own, and what holds the page with its footer. */
const OTHER_FOOTER =
  /(?:card|modal|dialog|drawer|panel|popup|table|list|item|entry|post|article|comment|widget)[-_]*footer|(?:^|[-_])(?:has|with|no|without|hide|show|sticky|header)[-_]?footer/i
const PART_NAME = /copy-?_?right|bei-?_?an|(?:^|[-_])icp(?:$|[-_\d])/i
/** They hold the whole page, footer and all, whatever they are called. */
const ROOT = /* @__PURE__ */ new Set(['html', 'body', 'main', 'article'])
const CONTAINER = /* @__PURE__ */ new Set(['center', 'dl', 'div', 'ol', 'section', 'table', 'td', 'ul'])

/** Whether an element and all within is not shown, whatever its style. */
export function isHidden({ isNotShown, name }: TagName, { hidden, open }: Attributes): boolean {
  if (isNotShown || (hidden !== undefined && hidden !== 'until-found')) return true
  return name === 'dialog' && open === undefined
}

/**
 * What the names of an element say of the page's footer: it is the `footer`; it is a `part` of it (copyright, beian), or
 * a `line` of it, so that what holds it may be the footer.
 */
export function footerRole(tag: string, attributes: Attributes): 'footer' | 'part' | 'line' | undefined {
  if (tag === 'footer') return 'footer'
  if (ROOT.has(tag)) return undefined
  const names = namesOf(attributes)
  if (names === '') return undefined
  const words = names.slice(0, 1000).split(/\s+/)
  const isFooter = (word: string): boolean =>
    (FOOTER_NAME.test(word) || CAMEL_FOOT.test(word)) && !OTHER_FOOTER.test(word)
  if (words.some(isFooter)) return 'footer'
  if (!words.some((word) => PART_NAME.test(word))) return undefined
  return CONTAINER.has(tag) ? 'part' : 'line'
}

/** Class, id and role: what an element is called. */
export function namesOf({ class: classes = '', id = '', role = '' }: Attributes): string {
  return id === '' && role === '' ? classes : `${classes} ${id} ${role}`.trim()
}

/** Whether an element can be the footer that a line stands in. */
export function holdsLines(tag: string): boolean {
  return CONTAINER.has(tag)
}
