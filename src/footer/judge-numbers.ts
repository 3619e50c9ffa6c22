import { decodeHTML } from 'entities/decode'
import { warning } from '../foundation/issue.ts'
import type { Found } from './finding.ts'
import { type JudgedPage, meantText, onNumber } from './judged-page.ts'
import { textReplaced } from './mend.ts'
import { doubts, impossibility } from './number-doubts.ts'
import type { Judged } from './page-records.ts'
import { labelIssue, wordsWithoutDigits } from './page-signs.ts'

/** Placeholders, impossible numbers, spellings; the words of a number without its digits. */
export function judgeNumbers(page: JudgedPage): Found[] {
  const found = page.judged.flatMap((one) => judgeNumber(one, page))
  if (page.judged.some(({ record }) => record.kind === 'public-security')) return found
  return [...found, ...wordsWithoutDigits(page.text)]
}

function judgeNumber(one: Judged, page: JudgedPage): Found[] {
  const { kind, result } = one.record
  if (kind === 'operating-license') return []
  if (!result.ok) {
    const issue = impossibility(kind, one.record)
    return issue === undefined ? [] : [onNumber(one, issue, meantText(page, one))]
  }
  const found = doubts(kind, one.record).map((issue) => onNumber(one, issue))
  const label = labelIssue(one.record, page.text.text, one.begins)
  if (label !== undefined) found.push(onNumber(one, label))
  const { text } = result.value
  // Digits that look made up and may be genuine.
  if (result.issues.some(({ code }) => code.endsWith('.placeholder'))) {
    found.push(onNumber(one, warning('footer_number.placeholder', { kind }), meantText(page, one)))
  }
  const isOdd = result.issues.some((issue) => /\.(?:format|mismatch|missing)$/.test(issue.code))
  if (isOdd || (kind === 'icp' && decodeHTML(one.shown) !== text)) {
    const mend = meantText(page, one) ?? textReplaced(page.source, one.record, text)
    found.push(onNumber(one, warning('footer_number.format', { kind }, { suggestion: { kind: 'text', text } }), mend))
  }
  return found
}
