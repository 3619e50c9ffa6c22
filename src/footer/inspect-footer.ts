import { findRecordNumbers } from '../record/find-record-numbers.ts'
import { type ExpectedOptions, expectedOf } from './expected-by-host.ts'
import type { Found } from './finding.ts'
import { judgeExpected } from './judge-expected.ts'
import { judgeIcp } from './judge-icp.ts'
import { judgeCopyright, judgeLicenses } from './judge-lines.ts'
import { judgeLinks } from './judge-links.ts'
import { judgeNumbers } from './judge-numbers.ts'
import { judgePhones } from './judge-phones.ts'
import { type FooterPage, isForFun, type JudgedPage, type Mending, type PageRule } from './judged-page.ts'
import { meantNumbers } from './meant-numbers.ts'
import { judgeCharset } from './page-charset.ts'
import { type FooterRecord, recordsOnPage } from './page-records.ts'
import type { WebsiteContext } from './page-signs.ts'
import { visibleTextOf } from './visible-text.ts'

/** A page that has been looked at. */
export interface InspectedFooter {
  readonly records: readonly FooterRecord[]
  readonly found: readonly Found[]
}

/** What is known of a page before it is looked at. */
export interface InspectOptions extends ExpectedOptions, WebsiteContext {
  readonly provinceCode?: string | undefined
  readonly page?: FooterPage | undefined
}

/** The rules on what a page shows, in the order of their findings. */
const RULES: readonly PageRule[] = [
  judgeNumbers,
  judgeLinks,
  judgePhones,
  judgeIcp,
  judgeCopyright,
  judgeExpected,
  judgeLicenses,
]

/**
 * Looks at a page.
 *
 * @param options read already
 * @param mending where the page is to be mended: links are judged by the numbers that will stand there, each of them
 *   and not the best alone; what is hidden is shown once more
 */
export function inspectFooter(source: string, options: InspectOptions, mending?: Mending): InspectedFooter {
  const { today, provinceCode } = options
  const text = visibleTextOf(source)
  const all = recordsOnPage(findRecordNumbers(text.text, { today }), text, source)
  const records = all.map(({ record }) => record)
  // Where the footer has an ICP number, what stands before it belongs to the page's contents.
  const first = records.some((record) => record.footer && record.kind === 'icp' && !isForFun(record))
    ? records.findIndex(({ kind, footer }) => footer && kind !== 'operating-license')
    : 0
  const judged = all.slice(first)
  const { numbers: expected, issues } = expectedOf(options)
  const page: JudgedPage = {
    source,
    kind: options.page ?? 'website',
    text,
    records,
    judged,
    expected,
    meant: meantNumbers(judged, records, expected),
    provinceCode,
    website: options,
    today,
    mending,
  }
  const found: Found[] = judgeCharset(source)
  for (const issue of issues) found.push({ issue, mend: { start: 0, end: 0 } })
  for (const rule of RULES) found.push(...rule(page))
  return { records, found }
}
