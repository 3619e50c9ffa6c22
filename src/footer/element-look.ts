/** Whether an element shows what it holds, and whether it is the footer of its page, as its tag and attributes tell. */

/** Their contents are not shown, or not with scripts at work. */
const NOT_SHOWN =
  /^(?:script|style|template|noscript|head|title|desc|metadata|defs|textarea|select|datalist|iframe|object|audio|video|canvas|noembed|noframes|xmp|plaintext)$/

/** Declarations that hide an element; sizes of nothing count only where the rest is cut off. */
const HIDING: readonly RegExp[] = [
  /^display:none$/,
  /^visibility:(?:hidden|collapse)$/,
  /^opacity:0*(?:\.0+)?%?$/,
  /^font-size:0(?:\.0+)?(?:px|pt|r?em|%)?$/,
  /^(?:left|top|text-indent|margin-left):-\d{4,}(?:\.\d+)?px$/,
]
const NO_SIZE = /^(?:max-)?(?:height|width):0(?:px)?$/
const CUT_OFF = /^overflow(?:-[xy])?:(?:hidden|clip)$/

/** Names of a footer, and of what may also be a part of one. */
const FOOTER_NAME =
  /footer|(?:^|[-_])foot(?![a-z])|[a-z]Foot(?![a-z])|^(?:ft|contentinfo)$|^(?:(?:g|m|page|site|web|main|nav|home|index)[-_]?)?bottom(?:$|[-_\d]|bar|box|nav|wrap)/i
const PART_NAME = /copy-?_?right|bei-?_?an|(?:^|[-_])icp(?:$|[-_\d])/i
/** They hold the page. */
const ROOT = /^(?:html|body|main|article)$/
const CONTAINER = /^(?:center|dl|div|ol|section|table|td|ul)$/

type Attributes = ReadonlyMap<string, string>

/** Whether an element and all within is not shown. `style` is the decoded attribute. */
export function isHidden(tag: string, attributes: Attributes, style: string): boolean {
  if (NOT_SHOWN.test(tag)) return true
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true
  if (tag === 'dialog' && !attributes.has('open')) return true
  if (style === '') return false
  // The last declaration of a property counts.
  const declarations = new Map<string, string>()
  for (const part of style
    .slice(0, 2000)
    .replace(/\/\*.{0,2000}?\*\//gs, '')
    .toLowerCase()
    .split(';')) {
    const declaration = part.replace(/\s+|!important/g, '')
    declarations.set(declaration.split(':', 1)[0]!, declaration)
  }
  const all = [...declarations.values()]
  if (all.some((declaration) => CUT_OFF.test(declaration)) && all.some((declaration) => NO_SIZE.test(declaration)))
    return true
  return all.some((declaration) => HIDING.some((hiding) => hiding.test(declaration)))
}

/**
 * What the names of an element say of the page's footer: it is the `footer`, or it is a line of it (copyright, beian),
 * so that what holds it is the footer.
 */
export function footerRole(tag: string, attributes: Attributes): 'footer' | 'line' | undefined {
  if (tag === 'footer') return 'footer'
  if (ROOT.test(tag)) return undefined
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('role') ?? ''}`.trim()
  if (names === '') return undefined
  const words = names.slice(0, 1000).split(/\s+/)
  if (words.some((word) => FOOTER_NAME.test(word))) return 'footer'
  if (!words.some((word) => PART_NAME.test(word))) return undefined
  return CONTAINER.test(tag) ? 'footer' : 'line'
}

/** Whether an element can be the footer that a line stands in. */
export function holdsLines(tag: string): boolean {
  return CONTAINER.test(tag)
}
