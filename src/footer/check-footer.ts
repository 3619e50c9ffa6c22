import { decodeHTML } from 'entities/decode'
import {
  footerCopyrightReasons,
  footerExpectedReasons,
  footerIconReasons,
  footerIcpReasons,
  footerLabelReasons,
  footerLicenseReasons,
  footerLinkReasons,
  footerNumberReasons,
  footerPageReasons,
} from '../data/issue-codes/table.ts'
import { recordRuleNames } from '../data/rules/names.ts'
import type { IsoDate, JudgedOn } from '../foundation/calendar.ts'
import { at, error, type Issue, warning } from '../foundation/issue.ts'
import { type KnownIds, overrideSeverity, type SeverityOverrides } from '../foundation/severity.ts'
import { copyOf } from '../foundation/untrusted.ts'
import { type FoundRecord, findRecordNumbers } from '../record/find-record-numbers.ts'
import type { IcpNumberService } from '../record/icp-number.ts'
import { foldPageText } from '../record/page-text.ts'
import type { RecordNumber } from '../record/record-number.ts'
import { decodeAttribute } from './attributes.ts'
import { expectedOf } from './expected-by-host.ts'
import { type ExpectedNumbers, isSame } from './expected-numbers.ts'
import type { FooterCode, FooterIssue, Found, Mend } from './finding.ts'
import { paragraphAt, snippetOf } from './footer-items.ts'
import { footerDisplayOf } from './footer-rule.ts'
import { judgeLink, type LinkedKind, leadsTo } from './link.ts'
import { escapeMarkup } from './markup.ts'
import { addressReplaced, iconAdded, linkAdded, textReplaced } from './mend.ts'
import { doubts, impossibility } from './number-doubts.ts'
import { judgeCharset } from './page-charset.ts'
import { labelIssue, missingLicenses, type WebsiteContext, wordsWithoutDigits } from './page-signs.ts'
import type { PageLink, VisibleText } from './shown-page.ts'
import { SEAM } from './shown-text.ts'
import { placesIn } from './source-place.ts'
import { type UnshownNumber, unshownNumbers } from './unshown.ts'
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
  /**
   * Path `['records', 0]` for a finding on a number, `['expected', 0]` for one on what was expected, `[]` for one on the
   * page; each with its place in the source and, where it can be mended mechanically, the text that belongs there.
   */
  readonly issues: readonly FooterIssue[]
}

export interface CheckFooterOptions extends JudgedOn, WebsiteContext {
  /**
   * First two digits of GB/T 2260: the province of the filing; that of the number by default, except for the copyright
   * line, which is asked for only where the province is given.
   */
  readonly provinceCode?: string | undefined
  /** Where the page is shown; a website's by default. In a mini-program no link can lead out of it. */
  readonly page?: FooterPage | undefined
  /** The numbers that should be shown, as filed. */
  readonly expected?: ExpectedNumbers | undefined
  /**
   * For many websites: the numbers of each by its host, in lower case and without a port. Which of them are expected
   * says `host`: those of the host itself or else of the domain that it belongs to (of `www.example.com`
   * those of `example.com`). A host without numbers is a finding of its own. `examples/hosting-panel` checks a hundred.
   */
  readonly expectedByHost?: Readonly<Record<string, ExpectedNumbers>> | undefined
  /** The host that shows the page, or its address. */
  readonly host?: string | undefined
  /** Severity by rule or code: `off` drops the finding. */
  readonly severity?: SeverityOverrides | undefined
}

/** Where a page is shown. */
export type FooterPage = IcpNumberService['type']

/** Between an icon and its number. */
const LABEL = /^(?:[\s|:：]|&#?[a-z\d]{2,7};|公安(?:机关|联网)?备案(?:编?号)?|备案(?:编?号)?)*$/i

/**
 * Checks the numbers that a page shows, or a part of a page: whether an ICP number stands there, as it was issued and
 * of the kind that the province wants; whether it and the public-security number are linked to where they should be,
 * the latter with its emblem; placeholders that were left in, numbers of other websites, other numbers than expected.
 * Only what is shown counts: no scripts, styles, comments, templates, hidden elements, attributes. Where a page has a
 * footer with an ICP number in it, what stands before that is not judged. `fixFooter` mends what can be mended.
 *
 * @param html a page or a part of one
 * @returns the numbers with their links, and the findings, `footer_*`, with their places
 *
 * @example
 * ```ts
 * checkFooter('<footer><a href="http://www.miitbeian.gov.cn">京ICP备16020626号-8</a></footer>')
 * // → { ok: true, records: [{ kind: 'icp', link: 'http://www.miitbeian.gov.cn', … }],
 * //     issues: [{ code: 'footer_link.outdated', severity: 'warning', path: ['records', 0],
 * //       params: { kind: 'icp', expected: 'https://beian.miit.gov.cn/' },
 * //       at: { start: 17, end: 44, line: 1, column: 18 }, replacement: 'https://beian.miit.gov.cn/', … }] }
 * ```
 */
export function checkFooter(html: unknown, options?: CheckFooterOptions): FooterReport {
  const source = typeof html === 'string' ? html : ''
  const read = copyOf(options ?? {}) as CheckFooterOptions
  return reportOf(source, inspectFooter(source, read), read.severity)
}

/** A page that has been looked at. */
export interface InspectedFooter {
  readonly records: readonly FooterRecord[]
  readonly found: readonly Found[]
}

/** What a page is mended with, besides numbers. */
export interface Mending {
  /** Address of the emblem. */
  readonly icon: string | undefined
  /** The line with 版权所有. */
  readonly copyright: string | undefined
}

/**
 * Looks at a page.
 *
 * @param options read already
 * @param mending where the page is to be mended: links are judged by the numbers that will stand there, each of them
 *   and not the best alone; what is hidden is shown once more
 */
export function inspectFooter(source: string, options: CheckFooterOptions, mending?: Mending): InspectedFooter {
  const { today, provinceCode } = options
  const text = visibleTextOf(source)
  const all = recordsOnPage(findRecordNumbers(text.text, { today }), text, source)
  const records = all.map(({ record }) => record)
  // Where the footer has an ICP number, what stands before it belongs to the page's contents.
  const first = records.some((record) => record.footer && record.kind === 'icp' && !isForFun(record))
    ? records.findIndex(({ kind, footer }) => footer && kind !== 'operating-license')
    : 0
  const judged = all.slice(first)
  const { numbers, issues } = expectedOf(options)
  const page: Page = {
    source,
    kind: options.page ?? 'website',
    text,
    judged,
    meant: meantNumbers(judged, records, numbers),
    found: judgeCharset(source),
    today,
    mending,
  }
  for (const issue of issues) page.found.push({ issue, mend: { start: 0, end: 0 } })
  for (const one of judged) judgeNumber(one, page)
  if (!judged.some(({ record }) => record.kind === 'public-security')) page.found.push(...wordsWithoutDigits(text))
  judgeLinks(page)
  judgePhones(page)
  judgeIcp(page, provinceCode, numbers)
  judgeExpected(page, records, numbers)
  for (const issue of missingLicenses(options, records)) {
    page.found.push({ issue, mend: { start: text.foot, end: text.foot } })
  }
  return { records, found: page.found }
}

/** What callers get: severities as they want them, places with their lines. */
export function reportOf(
  source: string,
  { records, found }: InspectedFooter,
  severity: SeverityOverrides | undefined,
): FooterReport {
  const placeOf = placesIn(source)
  const issues = found.map(({ issue, mend: { start, end, replacement } }) => ({
    ...issue,
    at: placeOf(start, end),
    ...(replacement === undefined ? {} : { replacement }),
  })) as unknown as readonly FooterIssue[]
  const final = overrideSeverity(issues, severity, KNOWN)
  return { ok: final.every(({ severity }) => severity !== 'error'), records, issues: final }
}

/** Rules and codes that the check answers for. */
const KNOWN: KnownIds = {
  rules: { record: recordRuleNames },
  codes: {
    footer_copyright: footerCopyrightReasons,
    footer_expected: footerExpectedReasons,
    footer_icon: footerIconReasons,
    footer_icp: footerIcpReasons,
    footer_label: footerLabelReasons,
    footer_license: footerLicenseReasons,
    footer_link: footerLinkReasons,
    footer_number: footerNumberReasons,
    footer_page: footerPageReasons,
  },
}

interface Judged {
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

/** What is known of a page while it is judged. */
interface Page {
  readonly source: string
  readonly kind: FooterPage
  readonly text: VisibleText
  readonly judged: readonly Judged[]
  /** For what is not the number that it should be: the expected one that belongs there. */
  readonly meant: ReadonlyMap<Judged, RecordNumber>
  readonly found: Found[]
  readonly today: IsoDate | undefined
  /** To which authorities links lead that hold no number, looked up when a number has no link. */
  linked?: ReadonlySet<LinkedKind>
  readonly mending: Mending | undefined
  /** The numbers that it holds and does not show, read when one is missing. */
  unshown?: readonly UnshownNumber[]
  /** Whether what is added at its foot is shown, found out when it is needed. */
  showsAtFoot?: boolean
}

/** Adds a finding on a number; it is about the number itself, unless another place is given. */
function add({ found }: Page, { index, record: { start, end } }: Judged, issue: Issue<FooterCode>, mend?: Mend): void {
  found.push({ issue: at(['records', index], issue), mend: mend ?? { start, end } })
}

/** The expected number in the place of one that is shown; nothing is proposed where none is expected. */
function meantText({ source, meant }: Page, one: Judged): Mend | undefined {
  const number = meant.get(one)
  return number && textReplaced(source, one.record, number.text)
}

/** The numbers of the visible text with their places in the page, their links and icons; all of them are in order. */
function recordsOnPage(found: readonly FoundRecord[], page: VisibleText, source: string): Judged[] {
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

/**
 * Which expected number belongs in the place of which shown one: where one of a kind is expected and one other stands
 * there, however often, or as many others as are missing.
 */
function meantNumbers(
  judged: readonly Judged[],
  records: readonly FooterRecord[],
  expected: readonly RecordNumber[],
): Map<Judged, RecordNumber> {
  const meant = new Map<Judged, RecordNumber>()
  for (const kind of new Set(expected.map((number) => number.kind))) {
    if (kind === 'operating-license') continue
    const ofKind = expected.filter((number) => number.kind === kind)
    const missing = ofKind.filter((number) => !isShown(number, records))
    const wanted = missing.length > 0 ? missing : ofKind
    const others = judged.filter(
      (one) => one.record.kind === kind && !isForFun(one.record) && !isExpected(one.record, expected),
    )
    // Numbers that can be read are replaced only where the expected ones are nowhere.
    const replaced = missing.length > 0 ? others : others.filter(({ record }) => !record.result.ok)
    const texts = [...new Set(replaced.map(({ shown }) => shown))]
    const isPaired = wanted.length === 1 ? texts.length === 1 || wanted === ofKind : texts.length === wanted.length
    if (isPaired)
      for (const one of replaced) meant.set(one, wanted[wanted.length === 1 ? 0 : texts.indexOf(one.shown)]!)
  }
  return meant
}

function isShown(number: RecordNumber, records: readonly FooterRecord[]): boolean {
  return records.some(({ result }) => result.ok && isSame(number, result.value))
}

function isExpected({ result }: FooterRecord, expected: readonly RecordNumber[]): boolean {
  return result.ok && expected.some((number) => isSame(number, result.value))
}

/** Placeholders, impossible numbers, spellings. */
function judgeNumber(one: Judged, page: Page): void {
  const { kind, result } = one.record
  if (kind === 'operating-license') return
  if (!result.ok) {
    const issue = impossibility(kind, one.record)
    if (issue !== undefined) add(page, one, issue, meantText(page, one))
    return
  }
  for (const issue of doubts(kind, one.record)) add(page, one, issue)
  const label = labelIssue(one.record, page.text.text, one.begins)
  if (label !== undefined) add(page, one, label)
  const { text } = result.value
  // Digits that look made up and may be genuine.
  if (result.issues.some(({ code }) => code.endsWith('.placeholder'))) {
    add(page, one, warning('footer_number.placeholder', { kind }), meantText(page, one))
  }
  const isOdd = result.issues.some((issue) => /\.(?:format|mismatch|missing)$/.test(issue.code))
  if (isOdd || (kind === 'icp' && decodeHTML(one.shown) !== text)) {
    const mend = meantText(page, one) ?? textReplaced(page.source, one.record, text)
    add(page, one, warning('footer_number.format', { kind }, { suggestion: { kind: 'text', text } }), mend)
  }
}

/** Links and icons. A number that stands there several times is judged where it stands best. */
function judgeLinks(page: Page): void {
  const { judged, meant, mending } = page
  const best = new Map<string, { readonly one: Judged; readonly number: RecordNumber; readonly count: number }>()
  const withIcon = new Set<string>()
  for (const one of judged) {
    const { result, link, icon } = one.record
    const number = (mending && meant.get(one)) ?? (result.ok ? result.value : undefined)
    if (number === undefined || number.kind === 'operating-license') continue
    if (icon) withIcon.add(number.text)
    const count = judgeLink(number, link).length
    const known = best.get(number.text)
    const isBetter = known === undefined || count === 0 || (!known.one.record.link && Boolean(link))
    if (isBetter && known?.count !== 0) best.set(number.text, { one, number, count })
    else if (mending !== undefined) mendOther(page, one, number)
  }
  for (const { one, number } of best.values()) {
    if (number.kind === 'operating-license') continue
    const { link } = one.record
    for (const issue of judgeLink(number, link)) {
      if (issue.code === 'footer_link.missing' && isWithoutLinks(page, number)) continue
      add(page, one, besides(page, issue), linkMended(page, one, issue.params.expected))
    }
    if (number.kind === 'public-security' && !withIcon.has(number.text)) {
      const issue = warning(
        'footer_icon.missing',
        { kind: number.kind },
        { rule: 'record/footer-public-security-icon' },
      )
      add(page, one, issue, mending?.icon === undefined ? undefined : iconAdded(one.record, mending.icon))
    }
  }
}

/** Of a number without a link: whether the link to its authority stands around other text. */
function besides(page: Page, issue: ReturnType<typeof judgeLink>[number]): Issue<FooterCode> {
  if (issue.code !== 'footer_link.missing' || issue.params.link !== 'none') return issue
  const { kind } = issue.params
  page.linked ??= kindsOfOtherLinks(page)
  return page.linked.has(kind) ? { ...issue, params: { ...issue.params, link: 'beside' } } : issue
}

/** To which authorities links lead that hold no number. */
function kindsOfOtherLinks({ text, judged }: Page): Set<LinkedKind> {
  const taken = new Set(judged.map(({ around }) => around))
  const kinds = new Set<LinkedKind>()
  for (const link of text.links) {
    if (taken.has(link)) continue
    const href = decodeAttribute(link.href)
    for (const kind of ['icp', 'public-security'] as const) if (leadsTo(kind, href)) kinds.add(kind)
  }
  return kinds
}

/** Whether a number stands in a mini-program, where no link is possible. */
function isWithoutLinks({ kind }: Page, number: RecordNumber): boolean {
  return kind === 'mini-program' || (number.kind === 'icp' && number.service?.type === 'mini-program')
}

/** Of a number that stands better elsewhere an address that was given up is mended all the same. */
function mendOther(page: Page, one: Judged, number: RecordNumber): void {
  if (number.kind === 'operating-license' || one.around === undefined) return
  for (const issue of judgeLink(number, one.record.link)) {
    if (/outdated|insecure|format/.test(issue.code)) add(page, one, issue, linkMended(page, one, issue.params.expected))
  }
}

/** Numbers that narrow screens do not show, nowhere on the page. */
function judgePhones(page: Page): void {
  if (page.text.notOnPhones.length === 0) return
  const textOf = ({ record: { result } }: Judged): string => (result.ok ? result.value.text : '')
  const shown = new Set(page.judged.filter(({ isOnPhones }) => isOnPhones).map(textOf))
  for (const one of page.judged) {
    const { kind, result } = one.record
    if (!result.ok || shown.has(result.value.text)) continue
    shown.add(result.value.text)
    const rule = kind === 'icp' ? 'record/footer-icp-number' : undefined
    const params = { kind, shown: 'not-on-phones', ...named(result.value) } as const
    add(page, one, warning('footer_number.missing', params, rule && { rule }))
  }
}

/** Another address in the link around a number, or a link around it. */
function linkMended({ source }: Page, { record, around }: Judged, address: string): Mend {
  return around === undefined ? linkAdded(source, record, address) : addressReplaced(source, around.place, address)
}

/** Whether the right ICP number stands there, and only one website's; the copyright line. */
function judgeIcp(page: Page, provinceCode: string | undefined, expected: readonly RecordNumber[]): void {
  const { judged, found, text: shown } = page
  const numbers = judged.filter(({ record }) => record.kind === 'icp' && !isForFun(record))
  if (numbers.length === 0) judgeMissingIcp(page, expected)
  const websites = new Map<string, Judged>()
  const entities = new Map<string, Judged>()
  const alone: { readonly one: Judged; readonly entityNumber: string; readonly own: string | undefined }[] = []
  for (const one of numbers) {
    const { result } = one.record
    if (!result.ok || result.value.kind !== 'icp') continue
    const { text, entityNumber, service, provinceCode: own } = result.value
    if (service?.type === 'website') websites.set(text, one)
    if (service === undefined) alone.push({ one, entityNumber, own })
    else entities.set(entityNumber, one)
  }
  judgeServices(page, numbers, expected)
  for (const { one, entityNumber, own } of alone) {
    if (entities.has(entityNumber)) continue
    const { number, rule } = footerDisplayOf(provinceCode ?? own)
    if (number !== 'service') continue
    const due = expected.find(
      (wanted) => wanted.kind === 'icp' && wanted.entityNumber === entityNumber && wanted.service,
    )
    const params = { kind: 'icp', shown: 'entity', ...(due && { expected: due.text }) } as const
    const mend = due && textReplaced(page.source, one.record, due.text)
    add(page, one, warning('footer_number.wrong_kind', params, { rule }), mend)
  }
  for (const { one, entityNumber } of alone) entities.set(entityNumber, one)
  const several = websites.size > entities.size ? websites : entities
  if (several.size > 1) {
    const { start, end } = [...several.values()][1]!.record
    const issue = warning('footer_number.conflict', { kind: 'icp', count: several.size })
    found.push({ issue, mend: { start, end } })
  }
  if (
    provinceCode !== undefined &&
    footerDisplayOf(provinceCode).copyright &&
    !/版[权權]所有/.test(foldPageText(shown.text, 0, shown.text.length).text)
  ) {
    const line = page.mending?.copyright
    const replacement = line && showsAtFoot(page) ? paragraphAt(escapeMarkup(line), page.source, shown.foot) : undefined
    const mend = { start: shown.foot, end: shown.foot, replacement }
    found.push({ issue: warning('footer_copyright.missing', {}, { rule: 'record/footer-copyright-line' }), mend })
  }
}

/**
 * An app's number on a website, and the like: each service has a number of its own. One that stands beside the page's own
 * number is another service's of the same entity.
 */
function judgeServices(page: Page, numbers: readonly Judged[], expected: readonly RecordNumber[]): void {
  const typeOf = ({ record: { result } }: Judged) =>
    result.ok && result.value.kind === 'icp' ? (result.value.service?.type ?? 'entity') : undefined
  const isOwn = (one: Judged): boolean => {
    const type = typeOf(one)
    return type === 'entity' || type === page.kind || isExpected(one.record, expected)
  }
  if (numbers.some(isOwn)) return
  const due = expected.find((wanted) => wanted.kind === 'icp')
  for (const one of numbers) {
    const shown = typeOf(one)
    if (shown === undefined || shown === 'entity') continue
    const issue = warning('footer_number.wrong_kind', { kind: 'icp', shown, ...(due && { expected: due.text }) })
    add(page, one, issue, meantText(page, one))
  }
}

/** No ICP number is shown: perhaps that of the license is, or it stands where nobody sees it. */
function judgeMissingIcp(page: Page, expected: readonly RecordNumber[]): void {
  const rule = 'record/footer-icp-number'
  const number = expected.find(({ kind }) => kind === 'icp')
  const { shown, mend } = whereIs(page, number)
  const filed = number === undefined ? {} : { expected: number.text }
  const hasLicense = page.judged.some(({ record }) => record.kind === 'telecom-license')
  if (shown === 'nothing' && hasLicense) {
    page.found.push({ issue: warning('footer_icp.missing', { shown: 'telecom-license', ...filed }, { rule }), mend })
    return
  }
  const severity = mayBeShown(shown) ? warning : error
  page.found.push({ issue: severity('footer_icp.missing', { shown, ...filed }, { rule }), mend })
}

/** Whether people may see the number all the same: scripts may show it, and an image may be a picture of it. */
function mayBeShown(shown: UnshownNumber['shown'] | 'nothing'): boolean {
  return shown === 'script' || shown === 'image'
}

/**
 * Where a number stands that is not shown; what would show it, where it stands nowhere.
 *
 * @param number any ICP number where it is not known
 */
function whereIs(
  page: Page,
  number: RecordNumber | undefined,
): { readonly shown: UnshownNumber['shown'] | 'nothing'; readonly mend: Mend } {
  const { source, text, today, mending } = page
  page.unshown ??= unshownNumbers(source, { today })
  const one = page.unshown.find((held) =>
    number === undefined ? held.number.kind === 'icp' : isSame(number, held.number),
  )
  const shown = one?.shown ?? 'nothing'
  // What a page that scripts build holds, they may show: it is not shown twice.
  if (one !== undefined && (mending === undefined || shown === 'script')) {
    return { shown, mend: { start: one.start, end: one.end } }
  }
  const replacement = number && showsAtFoot(page) && snippetOf(number, source, text.foot, mending?.icon)
  return { shown, mend: { start: text.foot, end: text.foot, replacement: replacement || undefined } }
}

/** Whether what is added at the foot is shown: a page may break off in a tag or a comment, and styles may hide it. */
function showsAtFoot(page: Page): boolean {
  const { source, text } = page
  if (text.foot < source.length && !text.isStyled) return true
  const before = source.slice(0, text.foot)
  page.showsAtFoot ??= visibleTextOf(`${before}<p><a>${PROBE}</a></p>${source.slice(text.foot)}`).text.includes(PROBE)
  return page.showsAtFoot
}

/** Stands in no page. */
const PROBE = '\ue000shown\ue000'

/** The number as params may hold it. */
function named(number: RecordNumber): { readonly expected?: string } {
  return number.kind === 'operating-license' && number.license === 'other' ? {} : { expected: number.text }
}

function isForFun({ result }: FoundRecord): boolean {
  if (result.ok) return false
  const [{ params }] = result.issues
  return 'part' in params && params.part === 'registry'
}

/** Whether the expected numbers are the ones that are shown. */
function judgeExpected(page: Page, records: readonly FooterRecord[], expected: readonly RecordNumber[]): void {
  const strange = new Map<Judged, RecordNumber>()
  const { judged, found, meant } = page
  for (const number of expected) {
    // A number that the page shows before its footer is not missing.
    if (isShown(number, records)) continue
    const { kind } = number
    const ofKind =
      kind === 'operating-license' ? [] : judged.filter(({ record }) => record.kind === kind && !isForFun(record))
    const others = ofKind.filter(({ record }) => record.result.ok && !isExpected(record, expected))
    for (const one of others) if (!strange.has(one)) strange.set(one, meant.get(one) ?? number)
    // Of a page without any ICP number footer_icp.missing says the same, of what cannot be read its own finding.
    const isTold =
      others.length > 0 || (kind === 'icp' && ofKind.length === 0) || ofKind.some((one) => meant.get(one) === number)
    if (isTold) continue
    const { shown, mend } = whereIs(page, number)
    const severity = mayBeShown(shown) ? warning : error
    found.push({ issue: severity('footer_number.missing', { kind, shown, ...named(number) }), mend })
  }
  for (const [one, { text }] of strange) {
    const { kind, result } = one.record
    const shown = result.ok ? result.value.text : ''
    const issue = error('footer_number.mismatch', { kind: kind as LinkedKind, expected: text, shown })
    add(page, one, issue, meantText(page, one))
  }
}
