import { decodeHTML } from 'entities/decode'
import {
  footerCopyrightReasons,
  footerIconReasons,
  footerIcpReasons,
  footerLinkReasons,
  footerNumberReasons,
} from '../data/issue-codes/table.ts'
import { recordRuleNames } from '../data/rules/names.ts'
import type { IsoDate, JudgedOn } from '../foundation/calendar.ts'
import { at, type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { type KnownIds, overrideSeverity, type SeverityOverrides } from '../foundation/severity.ts'
import { copyOf } from '../foundation/untrusted.ts'
import { type FoundRecord, findRecordNumbers } from '../record/find-record-numbers.ts'
import { foldPageText } from '../record/page-text.ts'
import { decodeAttribute } from './attributes.ts'
import { type ExpectedNumbers, expectedNumbers, isSame } from './expected-numbers.ts'
import { footerDisplayOf } from './footer-rule.ts'
import { judgeLink, type LinkedKind } from './link.ts'
import type { VisibleText } from './shown-page.ts'
import { SEAM } from './shown-text.ts'
import { visibleTextOf } from './visible-text.ts'

/** A number that a page shows. */
export interface FooterRecord extends FoundRecord {
  /** Address of the link around it, as written; `''` for a link without one, absent where there is no link. */
  readonly link?: string
  /** Whether an image stands in front of it or in its link. */
  readonly icon: boolean
  /** Whether it stands in the footer, as far as the page says what its footer is. */
  readonly footer: boolean
}

/** A footer checked: the numbers that are shown, and what is wrong with them. */
export interface FooterReport {
  /** Whether no error was found. */
  readonly ok: boolean
  readonly records: readonly FooterRecord[]
  /** Path `['records', 0]` for a finding on a number, `[]` for one on the page. */
  readonly issues: readonly Issue<CodesOf<`footer_${string}`>>[]
}

export interface CheckFooterOptions extends JudgedOn {
  /**
   * First two digits of GB/T 2260: the province of the filing; that of the number by default, except for the copyright
   * line, which is asked for only where the province is given.
   */
  readonly provinceCode?: string | undefined
  /** The numbers that should be shown, as filed. */
  readonly expected?: ExpectedNumbers | undefined
  /** Severity by rule or code: `off` drops the finding. */
  readonly severity?: SeverityOverrides | undefined
}

/** Between an icon and its number. */
const LABEL = /^(?:[\s|:：]|&#?[a-z\d]{2,7};|公安(?:机关|联网)?备案(?:编?号)?|备案(?:编?号)?)*$/i

/**
 * Checks the numbers that a page shows, or a part of a page: whether an ICP number stands there, as it was issued and
 * of the kind that the province wants; whether it and the public-security number are linked to where they should be,
 * the latter with its emblem; placeholders that were left in, numbers of other websites, other numbers than expected.
 * Only what is shown counts: no scripts, styles, comments, templates, hidden elements, attributes. Where a page has a
 * footer with an ICP number in it, what stands before that is not judged.
 *
 * @param html a page or a part of one
 * @returns the numbers with their links, and the findings, `footer_*`
 *
 * @example
 * ```ts
 * checkFooter('<footer><a href="http://www.miitbeian.gov.cn">京ICP备16020626号-8</a></footer>')
 * // → { ok: true, records: [{ kind: 'icp', link: 'http://www.miitbeian.gov.cn', … }],
 * //     issues: [{ code: 'footer_link.outdated', severity: 'warning', path: ['records', 0], … }] }
 * ```
 */
export function checkFooter(html: unknown, options?: CheckFooterOptions): FooterReport {
  const source = typeof html === 'string' ? html : ''
  const { today, provinceCode, expected, severity } = copyOf(options ?? {}) as CheckFooterOptions
  const page = visibleTextOf(source)
  const found = findRecordNumbers(page.text, { today })
  const records = recordsOnPage(found, page, source)
  // Where the footer has an ICP number, what stands before it belongs to the page's contents.
  const first = records.some(({ kind, footer }) => footer && kind === 'icp')
    ? records.findIndex(({ kind, footer }) => footer && kind !== 'operating-license')
    : 0
  const issues: Issue<CodesOf<`footer_${string}`>>[] = []
  const judged: Judged[] = []
  records.forEach((record, index) => {
    if (index < first) return
    const shown = page.text.slice(found[index]!.start, found[index]!.end).split(SEAM).join('')
    judged.push({ record, shown, add: (issue) => issues.push(at(['records', index], issue)) })
  })
  for (const one of judged) judgeNumber(one)
  judgeLinks(judged)
  judgeIcp(judged, issues, page, provinceCode)
  judgeExpected(judged, records, issues, expected, today)
  const final = overrideSeverity(issues, severity, KNOWN)
  return { ok: final.every(({ severity }) => severity !== 'error'), records, issues: final }
}

/** Rules and codes that the check answers for. */
const KNOWN: KnownIds = {
  rules: { record: recordRuleNames },
  codes: {
    footer_copyright: footerCopyrightReasons,
    footer_icon: footerIconReasons,
    footer_icp: footerIcpReasons,
    footer_link: footerLinkReasons,
    footer_number: footerNumberReasons,
  },
}

interface Judged {
  readonly record: FooterRecord
  /** The number as it stands in the visible text. */
  readonly shown: string
  add(issue: Issue<CodesOf<`footer_${string}`>>): void
}

/** The numbers of the visible text with their places in the page, their links and icons; all of them are in order. */
function recordsOnPage(found: readonly FoundRecord[], page: VisibleText, source: string): FooterRecord[] {
  const { links, icons, footers } = page
  const linksWithIcon = new Set(icons.map(({ link }) => link))
  let link = 0
  let icon = -1
  let footer = 0
  return found.map((record) => {
    while (link < links.length && links[link]!.end <= record.start) link++
    while (icon + 1 < icons.length && icons[icon + 1]!.at <= record.start) icon++
    while (footer < footers.length && footers[footer]![1] <= record.start) footer++
    const around = link < links.length && links[link]!.start < record.end ? links[link] : undefined
    const before = icon < 0 ? Number.NEGATIVE_INFINITY : icons[icon]!.at
    const isNear = record.start - before < 80 && LABEL.test(page.text.slice(before, record.start))
    // The icon may stand within the number: 京公网安备 <img> 11010502030143号.
    const isWithin = (icons[icon + 1]?.at ?? Number.POSITIVE_INFINITY) < record.end
    const start = page.offsetOf(record.start)
    const end = page.offsetOf(record.end - 1) + 1
    return {
      ...record,
      text: source.slice(start, end),
      start,
      end,
      ...(around === undefined ? {} : { link: decodeAttribute(around.href) }),
      icon: isNear || isWithin || (around !== undefined && linksWithIcon.has(around)),
      footer: footer < footers.length && footers[footer]![0] <= record.start,
    }
  })
}

/** Placeholders, impossible numbers, spellings. */
function judgeNumber({ record, shown, add }: Judged): void {
  const { kind, result } = record
  if (kind === 'operating-license') return
  if (!result.ok) {
    const [{ code, params }] = result.issues
    if (code.endsWith('.placeholder')) add(error('footer_number.placeholder', { kind }))
    // 萌ICP备 and other registries for fun stand beside the real number, and no one is to take them for it.
    else if (!('part' in params && params.part === 'registry')) add(error('footer_number.unknown', { kind }))
    return
  }
  const { text } = result.value
  // Digits that look made up and may be genuine.
  if (result.issues.some(({ code }) => code.endsWith('.placeholder'))) {
    add(warning('footer_number.placeholder', { kind }))
  }
  const isOdd = result.issues.some((issue) => /\.(?:format|mismatch|missing)$/.test(issue.code))
  if (isOdd || (kind === 'icp' && decodeHTML(shown) !== text)) {
    add(warning('footer_number.format', { kind }, { suggestion: { kind: 'text', text } }))
  }
}

/** Links and icons. A number that stands there several times is judged where it stands best. */
function judgeLinks(judged: readonly Judged[]): void {
  const withIcon = new Set(judged.filter(({ record }) => record.icon).map(({ record }) => canonical(record)))
  const best = new Map<
    string,
    { readonly one: Judged; readonly found: readonly Issue<CodesOf<`footer_${string}`>>[] }
  >()
  for (const one of judged) {
    const { kind, result, link } = one.record
    if (!result.ok || kind === 'operating-license') continue
    const { value } = result
    const found = judgeLink(kind as LinkedKind, link, value.kind === 'public-security' ? value.digits : '')
    const known = best.get(value.text)
    const isBetter = known === undefined || found.length === 0 || (!known.one.record.link && Boolean(link))
    if (isBetter && known?.found.length !== 0) best.set(value.text, { one, found })
  }
  for (const [text, { one, found }] of best) {
    for (const issue of found) one.add(issue)
    const { kind } = one.record
    if (kind === 'public-security' && !withIcon.has(text)) {
      one.add(warning('footer_icon.missing', { kind }, { rule: 'record/footer-public-security-icon' }))
    }
  }
}

function canonical({ result }: FoundRecord): string {
  return result.ok ? result.value.text : ''
}

/** Whether the right ICP number stands there, and only one website's; the copyright line. */
function judgeIcp(
  judged: readonly Judged[],
  issues: Issue<CodesOf<`footer_${string}`>>[],
  page: VisibleText,
  provinceCode: string | undefined,
): void {
  const numbers = judged.filter(({ record }) => record.kind === 'icp' && !isForFun(record))
  if (numbers.length === 0) {
    const hasLicense = judged.some(({ record }) => record.kind === 'telecom-license')
    issues.push(
      hasLicense
        ? warning('footer_icp.missing', { shown: 'telecom-license' }, { rule: 'record/footer-icp-number' })
        : error('footer_icp.missing', { shown: 'nothing' }, { rule: 'record/footer-icp-number' }),
    )
  }
  const websites = new Set<string>()
  const entities = new Set<string>()
  const alone: { entityNumber: string; own: string | undefined; add: Judged['add'] }[] = []
  for (const { record, add } of numbers) {
    if (!record.result.ok || record.result.value.kind !== 'icp') continue
    const { text, entityNumber, service, provinceCode: own } = record.result.value
    if (service?.type === 'website') websites.add(text)
    if (service === undefined) alone.push({ entityNumber, own, add })
    else entities.add(entityNumber)
  }
  for (const { entityNumber, own, add } of alone) {
    if (entities.has(entityNumber)) continue
    const display = footerDisplayOf(provinceCode ?? own)
    if (display.number === 'service') add(warning('footer_number.wrong_kind', { kind: 'icp' }, { rule: display.rule }))
  }
  for (const { entityNumber } of alone) entities.add(entityNumber)
  const count = Math.max(websites.size, entities.size)
  if (count > 1) issues.push(warning('footer_number.conflict', { kind: 'icp', count }))
  if (
    provinceCode !== undefined &&
    footerDisplayOf(provinceCode).copyright &&
    !/版[权權]所有/.test(foldPageText(page.text, 0, page.text.length).text)
  ) {
    issues.push(warning('footer_copyright.missing', {}, { rule: 'record/footer-copyright-line' }))
  }
}

function isForFun({ result }: FoundRecord): boolean {
  if (result.ok) return false
  const [{ params }] = result.issues
  return 'part' in params && params.part === 'registry'
}

/** Whether the expected numbers are the ones that are shown. */
function judgeExpected(
  judged: readonly Judged[],
  records: readonly FooterRecord[],
  issues: Issue<CodesOf<`footer_${string}`>>[],
  expected: ExpectedNumbers | undefined,
  today: IsoDate | undefined,
): void {
  const wanted = expectedNumbers(expected, today)
  const isWanted = ({ record: { result } }: Judged): boolean =>
    result.ok && wanted.some(({ number }) => number !== undefined && isSame(number, result.value))
  const strange = new Set<Judged>()
  for (const { kind, number } of wanted) {
    // A number that the page shows before its footer is not missing.
    if (number !== undefined && records.some(({ result }) => result.ok && isSame(number, result.value))) continue
    const others = judged.filter((one) => one.record.kind === kind && one.record.result.ok && !isWanted(one))
    for (const one of others) strange.add(one)
    // Of a page without any ICP number footer_icp.missing says the same.
    const isTold = kind === 'icp' && !judged.some(({ record }) => record.kind === kind)
    if (others.length === 0 && !isTold) issues.push(error('footer_number.missing', { kind }))
  }
  for (const { record, add } of strange) add(error('footer_number.mismatch', { kind: record.kind as LinkedKind }))
}
