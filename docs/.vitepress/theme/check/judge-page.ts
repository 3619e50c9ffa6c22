import { unifiedDiff } from '../../../../src/cli/page-diff.ts'
import { checkFooter } from '../../../../src/footer/check-footer.ts'
import type { FooterIssue } from '../../../../src/footer/finding.ts'
import { fixFooter } from '../../../../src/footer/fix-footer.ts'
import type { IsoDate } from '../../../../src/foundation/calendar.ts'
import type { AnyIssue } from '../../../../src/foundation/issue.ts'
import { say } from '../../../../src/locale/language.ts'
import type { JudgedFor } from './judge-filing.ts'
import { languageOf } from './language.ts'
import { type ShownFinding, shownFindings } from './shown-finding.ts'

export interface PageToJudge extends JudgedFor {
  readonly html: string
  readonly provinceCode: string
  /** The numbers that were issued, where somebody gives them. */
  readonly icp: string
  readonly publicSecurity: string
}

export interface JudgedPage {
  readonly ok: boolean
  readonly records: readonly string[]
  readonly findings: readonly ShownFinding[]
  /** What mending would change, line by line; blank where nothing can be mended mechanically. */
  readonly diff: string
  readonly fixed: string
}

const PLACE = { zh: '第{line}行第{column}列', en: 'line {line}, column {column}' }

/** What stands at the foot of a page, and the page as it would be mended. */
export function judgedPage({ html, icp, publicSecurity, provinceCode, ...reader }: PageToJudge): JudgedPage {
  const language = languageOf(reader.tongue)
  const given = <T extends object>(fields: T) =>
    Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''))
  const numbers = given({ icp, publicSecurity })
  const province = given({ provinceCode, today: reader.today as IsoDate })
  const report = checkFooter(html, { ...province, ...(icp === '' ? {} : { expected: { icp, ...numbers } }) })
  const placeOf = (issue: AnyIssue): string => {
    const { line, column } = (issue as unknown as FooterIssue).at
    return say(language, PLACE, { line, column })
  }
  // What mends a page is the page as a whole, not a text for a field.
  const findings = shownFindings(report.issues, reader.tongue, reader.advice, { placeOf }).map((finding) => ({
    ...finding,
    suggestion: undefined,
  }))
  const { html: fixed, changes } = fixFooter(html, { ...numbers, ...given({ provinceCode }) })
  const diff = changes.length === 0 ? '' : [...unifiedDiff('index.html', html, changes)].join('')
  return { ok: report.ok, records: report.records.map(({ text }) => text), findings, diff, fixed }
}
