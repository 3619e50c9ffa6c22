import { warning } from '../foundation/issue.ts'
import type { Found } from './finding.ts'
import { type JudgedPage, named, onNumber } from './judged-page.ts'
import type { Judged } from './page-records.ts'

/** Numbers that narrow screens do not show, nowhere on the page. */
export function judgePhones({ text, judged }: JudgedPage): Found[] {
  if (text.notOnPhones.length === 0) return []
  const textOf = ({ record: { result } }: Judged): string => (result.ok ? result.value.text : '')
  const told = new Set(judged.filter(({ isOnPhones }) => isOnPhones).map(textOf))
  const found: Found[] = []
  for (const one of judged) {
    const { kind, result } = one.record
    if (!result.ok || told.has(result.value.text)) continue
    told.add(result.value.text)
    const rule = kind === 'icp' ? 'record/footer-icp-number' : undefined
    const params = { kind, shown: 'not-on-phones', ...named(result.value) } as const
    found.push(onNumber(one, warning('footer_number.missing', params, rule && { rule })))
  }
  return found
}
