import type { IssueCode } from '../foundation/issue.ts'
import type { Locale } from '../locale/locale.ts'
import { reasons } from '../locale/reasons.ts'

/** What a code says: its reason in words, since its own text depends on the params of a finding. */
export function explainCode(id: string, locale: Locale): string | undefined {
  if (!Object.keys(locale.issues).includes(id)) return undefined
  const reason = id.slice(id.indexOf('.') + 1)
  const meaning = reasons[reason as keyof typeof reasons]
  const words = meaning === undefined ? '' : locale.id === 'en' ? meaning.en : meaning.zh
  return `${id as IssueCode}\n  ${words}\n`
}
