/** Languages that a footer is written in. */
export type FooterFormat = 'html' | 'markdown' | 'jsx' | 'vue' | 'text' | 'wxml' | 'uni-app'

/** A part of the footer: text, with a link, with the emblem of the police in front. */
export interface FooterItem {
  readonly text: string
  readonly href?: string
  /** Name of the link for those who hear it or hover over it: what opens, and where. */
  readonly title?: string
  readonly icon?: boolean
}

/** Lines of the footer in one of the languages; every text and address is escaped for its place. */
export function writeFooter(
  lines: readonly (readonly FooterItem[])[],
  format: FooterFormat,
  icon: string | undefined,
): string {
  if (format === 'markdown') {
    return lines.map((line) => line.map((item) => markdownItem(item, icon)).join(' | ')).join('\n\n')
  }
  if (format === 'text') return lines.map((line) => line.map(plainItem).join('\n')).join('\n')
  if (format === 'wxml' || format === 'uni-app') {
    const views = lines.map((line) => {
      const items = line.flatMap((item) => viewItem(item, format, icon)).map((part) => `    ${part}\n`)
      return `  <view>\n${items.join('')}  </view>\n`
    })
    return `<view class="beian">\n${views.join('')}</view>`
  }
  const attribute = format === 'jsx' ? 'className' : 'class'
  const paragraphs = lines.map((line) => {
    const items = line.map((item) => `    ${markupItem(item, format, icon)}\n`)
    return `  <p>\n${items.join('')}  </p>\n`
  })
  return `<div ${attribute}="beian">\n${paragraphs.join('')}</div>`
}

/** One part of the footer in a language of tags. */
export function markupItem(
  { text, href, title, icon }: FooterItem,
  format: FooterFormat,
  address: string | undefined,
): string {
  const slot = icon === true ? iconSlot(format, address) : ''
  const shown = textIn(text, format)
  // Vue reads {{ }} in text, even where the braces are written as entities; v-pre stops it.
  const raw = format === 'vue' ? ' v-pre' : ''
  if (href === undefined) return `<span${raw}>${shown}</span>`
  const hint = title === undefined ? '' : ` title="${escapeMarkup(title)}"`
  const label = slot === '' ? shown : `${slot}<span${raw}>${shown}</span>`
  return `<a href="${escapeMarkup(href)}" target="_blank" rel="noopener noreferrer"${hint}>${label}</a>`
}

/** The emblem. */
export function iconImage(address: string, format: FooterFormat): string {
  const end = format === 'html' ? '>' : ' />'
  return `<img src="${escapeMarkup(address)}" alt="" width="20" height="20"${end}`
}

/** The place of the emblem: an image where its address is known; else nothing, but in Vue a slot that the page may fill. */
function iconSlot(format: FooterFormat, address: string | undefined): string {
  if (address !== undefined) return iconImage(address, format)
  return format === 'vue' ? '<slot name="police-icon"></slot>' : ''
}

/** A number and, behind it, its address. */
function plainItem({ text, href }: FooterItem): string {
  return href === undefined ? text : `${text} ${href}`
}

/**
 * A part in the language of mini-programs, line by line. They open no address: the number can be selected and copied.
 * uni-app is compiled for browsers, too, where it is a link.
 */
function viewItem({ text, href, icon }: FooterItem, format: 'wxml' | 'uni-app', address: string | undefined): string[] {
  const emblem =
    icon === true && address !== undefined
      ? `<image src="${escapeAddress(address).replace(/[{}'&]/g, percent)}" mode="aspectFit" style="width: 20px; height: 20px" />`
      : ''
  const select = format === 'wxml' ? 'user-select' : 'selectable user-select'
  const shown = `${emblem}<text ${select}>${textInView(text)}</text>`
  if (format === 'wxml' || href === undefined) return [shown]
  return [
    '<!-- #ifdef H5 -->',
    `<a href="${escapeMarkup(href)}" target="_blank" rel="noopener noreferrer">${emblem}${textInView(text)}</a>`,
    '<!-- #endif -->',
    '<!-- #ifndef H5 -->',
    shown,
    '<!-- #endif -->',
  ]
}

/** Text between the tags of a mini-program, which knows expressions and no entities. */
function textInView(text: string): string {
  return text.replace(/[{}<>&]/g, (sign) => `{{'${sign}'}}`)
}

function textIn(text: string, format: FooterFormat): string {
  if (format !== 'jsx' || !/[{}<>&"'\\\n]/.test(text)) return escapeMarkup(text)
  // A string within braces is text whatever stands in it; < in it could end an inline script that holds the source.
  return `{${JSON.stringify(text).replace(/</g, '\\u003c')}}`
}

function markdownItem({ text, href, title, icon }: FooterItem, address: string | undefined): string {
  const image = icon === true && address !== undefined ? `![](${escapeAddress(address)}) ` : ''
  const shown = `${image}${escapeMarkdown(text)}`
  if (href === undefined) return shown
  const hint = title === undefined ? '' : ` "${escapeMarkdown(title).replace(/"/g, '\\"')}"`
  return `[${shown}](${escapeAddress(href)}${hint})`
}

/** Text as it stands in markup, between tags and in attributes; braces are none of a template. */
export function escapeMarkup(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (sign) => names[sign]!).replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`)
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]{}()<>#+!|~&$-]/g, (sign) => (sign === '-' ? sign : `\\${sign}`))
}

function escapeAddress(address: string): string {
  return address.replace(/[\s()<>"\\[\]`]/g, percent)
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`
}
