import type { Attributes } from './attributes.ts'

/** Whether an element shows what it holds, and whether it is the footer of its page, as its tag and attributes tell. */

/** Their contents are not shown, or not with scripts at work. */
const NOT_SHOWN = /* @__PURE__ */ new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'desc',
  'metadata',
  'defs',
  'textarea',
  'select',
  'datalist',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'noembed',
  'noframes',
  'xmp',
  'plaintext',
])

/** Declarations that hide an element; sizes of nothing count only where the rest is cut off. */
const HIDING: readonly RegExp[] = [
  /^display:none$/,
  /^visibility:(?:hidden|collapse)$/,
  /^opacity:0*(?:\.0+)?%?$/,
  /^(?:left|top|text-indent|margin-left):-(?:9{3,4}|\d{5,})(?:\.\d+)?px$/,
]
const NO_SIZE = /^(?:max-)?(?:height|width):0(?:px)?$/
const CUT_OFF = /^overflow(?:-[xy])?:(?:hidden|clip)$/

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

/** Whether an element and all within is not shown. `style` is the decoded attribute. */
export function isHidden(tag: string, attributes: Attributes, style: string): boolean {
  if (NOT_SHOWN.has(tag)) return true
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true
  if (tag === 'dialog' && attributes.open === undefined) return true
  return style !== '' && hides(style)
}

/** Whether the declarations of a style hide an element. */
function hides(style: string): boolean {
  // The last declaration of a property counts.
  const declarations = new Map<string, string>()
  const important = new Set<string>()
  for (const part of style
    .slice(0, 2000)
    .replace(/\/\*.{0,2000}?\*\//gs, '')
    .toLowerCase()
    .split(';')) {
    const declaration = part.replace(/\s+|!important/g, '')
    const property = declaration.split(':', 1)[0]!
    // …unless an important one stands before.
    if (important.has(property) && !/!important/.test(part)) continue
    if (/!important/.test(part)) important.add(property)
    declarations.set(property, declaration)
  }
  const all = [...declarations.values()]
  if (all.some((declaration) => CUT_OFF.test(declaration)) && all.some((declaration) => NO_SIZE.test(declaration)))
    return true
  return all.some((declaration) => HIDING.some((hiding) => hiding.test(declaration)))
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
