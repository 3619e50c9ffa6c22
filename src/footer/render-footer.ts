import type { JudgedOn } from '../foundation/calendar.ts'
import { advice, at, type CodesOf, type Issue, type RuleId, warning } from '../foundation/issue.ts'
import { type Result, settle } from '../foundation/result.ts'
import { copyOf, itemsOf, read } from '../foundation/untrusted.ts'
import { type IcpNumber, parseIcpNumber } from '../record/icp-number.ts'
import { parsePublicSecurityNumber } from '../record/public-security-number.ts'
import { parseRecordNumber, type RecordThing } from '../record/record-number.ts'
import { copyrightLine, iconAddress, itemOf } from './footer-items.ts'
import { footerDisplayOf } from './footer-rule.ts'
import { type FooterFormat, type FooterItem, writeFooter } from './markup.ts'

/** What the footer shows. Numbers in any spelling; they are written canonically. */
export interface FooterNumbers {
  readonly icp: string
  readonly publicSecurity?: string | undefined
  /** Telecom licenses and licenses of other authorities. */
  readonly licenses?: readonly string[] | undefined
  /** The entity's name, or the whole line: 版权所有 is put in front where neither it nor © stands there. */
  readonly copyright?: string | undefined
  /** First two digits of GB/T 2260: the province of the filing; that of the ICP number by default. */
  readonly provinceCode?: string | undefined
}

/** How a footer (页脚) is written. */
export interface RenderFooterOptions extends JudgedOn {
  /** `html` by default. */
  readonly format?: FooterFormat | undefined
  /**
   * Address of the emblem of the public-security filing, downloaded from the platform (http, https, or a path). It is due
   * in front of a public-security number, so that a warning says where it is missing; a Vue component has a slot
   * `police-icon` in its place.
   */
  readonly icon?: string | undefined
}

/** Where a number must show, and the rule that says so (`explainRule` of `beian/rules`). */
export interface FooterPlace {
  readonly place:
    | 'home-page-bottom'
    | 'app-about-page'
    | 'app-store-page'
    | 'mini-program-profile'
    | 'mini-program-about-page'
    | 'quick-app-about-page'
  readonly rule: RuleId
}

/** A footer, ready to be pasted. */
export interface RenderedFooter {
  readonly text: string
  readonly format: FooterFormat
  /** Where it belongs: of a website the bottom of its home page, of an app or mini-program its about page and store. */
  readonly places: readonly FooterPlace[]
}

const PLACES: Readonly<Record<NonNullable<IcpNumber['service']>['type'], readonly FooterPlace[]>> = {
  website: [{ place: 'home-page-bottom', rule: 'record/footer-icp-number' }],
  app: [
    { place: 'app-about-page', rule: 'record/app-number-shown' },
    { place: 'app-store-page', rule: 'record/app-number-shown' },
  ],
  'mini-program': [
    { place: 'mini-program-profile', rule: 'record/mini-program-number-shown' },
    { place: 'mini-program-about-page', rule: 'record/mini-program-number-shown' },
  ],
  'quick-app': [{ place: 'quick-app-about-page', rule: 'record/app-number-shown' }],
}

/** Languages that a footer can be written in. */
export const footerFormats: readonly FooterFormat[] = /* @__PURE__ */ Object.freeze([
  'html',
  'markdown',
  'jsx',
  'vue',
  'text',
  'wxml',
  'uni-app',
] as const)

/**
 * Writes the footer of a website, or the text that an app or mini-program shows: canonical numbers, today's links with
 * `rel="noopener noreferrer"`, the emblem in front of the public-security number, everything escaped. A mini-program
 * gets its ICP number without a link, since it cannot open the ministry's page, and so do all numbers in WXML. Plain
 * text has a line for each number, with its address.
 *
 * @returns the text with the places where it belongs; or what is wrong with the numbers, path `['icp']` and so on;
 *   warnings where the province wants the website's number or the copyright line, and where the emblem is missing
 *
 * @example
 * ```ts
 * renderFooter({ icp: '京ICP备16020626号-8' }, { format: 'markdown' })
 * // → { ok: true, value: { text: '[京ICP备16020626号-8](https://beian.miit.gov.cn/ "…")', places: […], … }, issues: [] }
 * ```
 */
export function renderFooter(
  numbers: FooterNumbers,
  options?: RenderFooterOptions,
): Result<RenderedFooter, CodesOf<RecordThing | `footer_${string}`>> {
  const { icp, publicSecurity, licenses, copyright, provinceCode } = fieldsOf(numbers)
  const given = copyOf(options ?? {}) as RenderFooterOptions
  const judged = { today: given.today }
  const format = footerFormats.find((name) => name === given.format) ?? 'html'
  const issues: Issue<CodesOf<RecordThing | `footer_${string}`>>[] = []
  const lines: FooterItem[][] = []
  const items: FooterItem[] = []

  const main = parseIcpNumber(icp, judged)
  issues.push(...main.issues.map((issue) => at(['icp'], issue)))
  const type = main.ok ? (main.value.service?.type ?? 'website') : 'website'
  if (main.ok) {
    const item = itemOf({ kind: 'icp', ...main.value })
    items.push(type === 'mini-program' ? { text: item.text } : item)
  }
  const display = footerDisplayOf(provinceCode ?? (main.ok ? main.value.provinceCode : undefined))
  if (main.ok && main.value.service === undefined && display.number === 'service') {
    issues.push(
      at(['icp'], warning('footer_number.wrong_kind', { kind: 'icp', shown: 'entity' }, { rule: display.rule })),
    )
  }
  if (publicSecurity !== undefined && publicSecurity !== '') {
    const police = parsePublicSecurityNumber(publicSecurity)
    issues.push(...police.issues.map((issue) => at(['publicSecurity'], issue)))
    if (police.ok) items.push(itemOf({ kind: 'public-security', ...police.value }))
  }
  licenses.forEach((license, index) => {
    const result = parseRecordNumber(license, judged)
    issues.push(...result.issues.map((issue) => at(['licenses', index], issue)))
    if (result.ok) items.push(itemOf(result.value))
  })

  const line = copyrightLine(copyright, display)
  if (line !== undefined) {
    lines.push([{ text: line }])
  } else if (display.copyright && type === 'website' && main.ok) {
    issues.push(at(['copyright'], warning('footer_copyright.missing', {}, { rule: 'record/footer-copyright-line' })))
  }
  lines.push(items)
  const icon = iconAddress(given.icon)
  if (items.some((item) => item.icon) && (icon === undefined || format === 'text')) {
    // Text cannot hold it, whatever is given.
    const told = format === 'text' ? advice : warning
    const rule = 'record/footer-public-security-icon'
    issues.push(at(['icon'], told('footer_icon.missing', { kind: 'public-security' }, { rule })))
  }
  const text = writeFooter(lines, format, icon)
  return settle({ text, format, places: PLACES[type].map((place) => ({ ...place })) }, issues)
}

/** No website shows more. */
const MOST_LICENSES = 50

/** The fields, read once; whatever is no text counts as not given, except the ICP number, which is then refused. */
function fieldsOf(numbers: unknown): {
  icp: unknown
  publicSecurity: unknown
  licenses: readonly unknown[]
  copyright: unknown
  provinceCode: string | undefined
} {
  const provinceCode = read(numbers, 'provinceCode')
  return {
    icp: read(numbers, 'icp'),
    publicSecurity: read(numbers, 'publicSecurity') ?? undefined,
    licenses: itemsOf(read(numbers, 'licenses'), MOST_LICENSES),
    copyright: read(numbers, 'copyright'),
    provinceCode: typeof provinceCode === 'string' ? provinceCode : undefined,
  }
}
