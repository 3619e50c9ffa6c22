import type { JudgedOn } from '../foundation/calendar.ts'
import type { SeverityOverrides } from '../foundation/severity.ts'
import { copyOf, read } from '../foundation/untrusted.ts'
import { changed, type FooterChange, joined } from './changes.ts'
import { type CheckFooterOptions, reportOf } from './check-footer.ts'
import type { FooterIssue, Found } from './finding.ts'
import { copyrightLine, iconAddress } from './footer-items.ts'
import { footerDisplayOf } from './footer-rule.ts'
import { type InspectedFooter, inspectFooter } from './inspect-footer.ts'
import type { Mending } from './judged-page.ts'
import type { FooterNumbers } from './render-footer.ts'

/** What the page should show, in any spelling; without a number only what is there is mended. */
export interface FixFooterNumbers extends Omit<FooterNumbers, 'icp'> {
  readonly icp?: string | undefined
}

/** How a footer (页脚) is mended. */
export interface FixFooterOptions extends JudgedOn {
  /** Address of the emblem of the public-security filing, downloaded from the platform (http, https, or a path). */
  readonly icon?: string | undefined
  /** Severity by rule or code: what is `off` is not mended. */
  readonly severity?: SeverityOverrides | undefined
}

/** A page mended, and what only people can mend. */
export interface FixedFooter {
  readonly html: string
  /** In order, none overlapping another. */
  readonly changes: readonly FooterChange[]
  /** What is left, with places in the mended page. */
  readonly issues: readonly FooterIssue[]
}

/**
 * Mends what {@link checkFooter} finds, as far as that is mechanical: spellings, links, numbers that are missing or not the
 * filed ones, the emblem where its address is given, the copyright line where its owner is. Nothing else in the page
 * changes, and mending what was mended changes nothing. What is missing goes to the end of the footer, or else of the
 * page. What scripts show is not in the page, so that a page that they build keeps its findings.
 *
 * @param html a page or a part of one
 *
 * @example
 * ```ts
 * fixFooter('<footer>京ICP备16020626号</footer>', { icp: '京ICP备16020626号-8' })
 * // → { html: '<footer><a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备16020626号-8</a></footer>',
 * //     changes: [{ start: 8, end: 8, code: 'footer_link.missing', … }, …], issues: [] }
 * ```
 */
export function fixFooter(html: unknown, numbers?: FixFooterNumbers, options?: FixFooterOptions): FixedFooter {
  const source = typeof html === 'string' ? html : ''
  const { today, icon, severity } = copyOf(options ?? {}) as FixFooterOptions
  const { icp, publicSecurity, licenses, provinceCode, copyright } = fieldsOf(numbers)
  const check: CheckFooterOptions = { today, provinceCode, expected: { icp, publicSecurity, licenses }, severity }
  const mending: Mending = {
    icon: iconAddress(icon),
    copyright: copyrightLine(copyright, footerDisplayOf(provinceCode)),
  }
  let mended = source
  let changes: readonly FooterChange[] = []
  // A number that is written out may end the element that it stands in, so that the next look sees another link.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const more = changesOf(mended, wantedOf(mended, inspectFooter(mended, check, mending), severity))
    if (more.length === 0) break
    changes = changes.length === 0 ? more : joined(source, changes, mended, more)
    mended = changed(source, changes)
  }
  const left = inspectFooter(mended, check)
  const issues = reportOf(mended, left, severity).issues.map(withoutExpected)
  return { html: mended, changes, issues }
}

/** Nearly every page is mended at once. */
const MOST_ROUNDS = 4

/** The findings that the caller has not switched off. */
function wantedOf(source: string, inspected: InspectedFooter, severity: SeverityOverrides | undefined): Found[] {
  const kept = new Set(reportOf(source, inspected, severity).issues.map(keyOf))
  return inspected.found.filter(({ issue }) => kept.has(keyOf(issue)))
}

function keyOf({ code, path }: { readonly code: string; readonly path: readonly unknown[] }): string {
  return [code, ...path].join(' ')
}

/** What the findings change: in order, none twice, none that changes nothing. */
function changesOf(source: string, found: readonly Found[]): FooterChange[] {
  const byRange = new Map<string, FooterChange>()
  for (const { issue, mend } of found) {
    const { start, end, replacement } = mend
    const pieces = mend.pieces ?? (replacement === undefined ? [] : [{ start, end, replacement }])
    for (const piece of pieces) {
      // Of texts for one place the last is the most exact: the spelling of a number, then the number itself. What is put
      // in at one place stands one behind the other.
      const isAdded = piece.start === piece.end
      const key = [piece.start, piece.end, isAdded ? piece.replacement : ''].join(' ')
      if (source.slice(piece.start, piece.end) === piece.replacement) continue
      byRange.set(key, { start: piece.start, end: piece.end, replacement: piece.replacement, code: issue.code })
    }
  }
  const changes: FooterChange[] = []
  let end = 0
  for (const change of [...byRange.values()].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (change.start < end) continue
    changes.push(change)
    end = change.end
  }
  return changes
}

/** Numbers are given by their names here, not under `expected`. */
function withoutExpected(issue: FooterIssue): FooterIssue {
  return issue.path[0] === 'expected' ? { ...issue, path: issue.path.slice(1) } : issue
}

/** The numbers, read once. */
function fieldsOf(numbers: unknown): FixFooterNumbers {
  if (typeof numbers !== 'object' || numbers === null) return {}
  const field = <T>(name: string): T => read(numbers, name) as T
  return {
    icp: field('icp'),
    publicSecurity: field('publicSecurity'),
    licenses: field('licenses'),
    provinceCode: field('provinceCode'),
    copyright: field('copyright'),
  }
}
