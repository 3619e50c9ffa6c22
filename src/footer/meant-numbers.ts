import type { RecordNumber } from '../record/record-number.ts'
import { isExpected, isForFun, isShown } from './judged-page.ts'
import type { FooterRecord, Judged } from './page-records.ts'

/**
 * Which expected number belongs in the place of which shown one: where one of a kind is expected and one other stands
 * there, however often, or as many others as are missing.
 */
export function meantNumbers(
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
