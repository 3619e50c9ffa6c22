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
import type { JudgedOn } from '../foundation/calendar.ts'
import { type KnownIds, overrideSeverity, type SeverityOverrides } from '../foundation/severity.ts'
import { copyOf } from '../foundation/untrusted.ts'
import type { ExpectedNumbers } from './expected-numbers.ts'
import type { FooterIssue } from './finding.ts'
import { type InspectedFooter, inspectFooter } from './inspect-footer.ts'
import type { FooterPage } from './judged-page.ts'
import type { FooterRecord } from './page-records.ts'
import type { WebsiteContext } from './page-signs.ts'
import { placesIn } from './source-place.ts'

export type { FooterPage } from './judged-page.ts'
export type { FooterRecord } from './page-records.ts'

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

/** What a page is held against. */
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
   * those of `example.com`). A host without numbers is a finding of its own. `examples/website-patrol` checks a hundred.
   */
  readonly expectedByHost?: Readonly<Record<string, ExpectedNumbers>> | undefined
  /** The host that shows the page, or its address. */
  readonly host?: string | undefined
  /** Severity by rule or code: `off` drops the finding. */
  readonly severity?: SeverityOverrides | undefined
}

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
