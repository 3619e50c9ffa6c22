import { error, warning } from '../foundation/issue.ts'
import type { RecordNumber } from '../record/record-number.ts'
import type { Found } from './finding.ts'
import { isExpected, isForFun, isShown, type JudgedPage, meantText, named, onNumber } from './judged-page.ts'
import type { LinkedKind } from './link.ts'
import type { Judged } from './page-records.ts'
import { mayBeShown, whereIs } from './where-shown.ts'

/** Whether the expected numbers are the ones that are shown. */
export function judgeExpected(page: JudgedPage): Found[] {
  const strange = new Map<Judged, RecordNumber>()
  const { judged, records, expected, meant } = page
  const found: Found[] = []
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
    found.push(onNumber(one, issue, meantText(page, one)))
  }
  return found
}
