import { warning } from '../foundation/issue.ts'
import { foldPageText } from '../record/page-text.ts'
import type { Found } from './finding.ts'
import { paragraphAt } from './footer-items.ts'
import { footerDisplayOf } from './footer-rule.ts'
import type { JudgedPage } from './judged-page.ts'
import { escapeMarkup } from './markup.ts'
import { missingLicenses } from './page-signs.ts'
import { showsAtFoot } from './where-shown.ts'

/** The line of the copyright's owner, where the province of the filing asks for it. */
export function judgeCopyright(page: JudgedPage): Found[] {
  const { source, text, provinceCode, mending } = page
  if (provinceCode === undefined || !footerDisplayOf(provinceCode).copyright) return []
  if (/版[权權]所有/.test(foldPageText(text.text, 0, text.text.length).text)) return []
  const line = mending?.copyright
  const replacement = line && showsAtFoot(page) ? paragraphAt(escapeMarkup(line), source, text.foot) : undefined
  const mend = { start: text.foot, end: text.foot, replacement }
  return [{ issue: warning('footer_copyright.missing', {}, { rule: 'record/footer-copyright-line' }), mend }]
}

/** What websites of this kind show besides. */
export function judgeLicenses({ website, records, text: { foot } }: JudgedPage): Found[] {
  return missingLicenses(website, records).map((issue) => ({ issue, mend: { start: foot, end: foot } }))
}
