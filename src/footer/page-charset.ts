import { advice, type CodesOf, type Issue, warning } from '../foundation/issue.ts'
import type { Found } from './finding.ts'

const REPLACEMENT = '\ufffd'

/**
 * What ICP备 and 公网安 become where a page is read in another encoding than its own and saved so: UTF-8 as GBK and as
 * Latin, GBK as Latin, and GBK as UTF-8 whose replacements were read as GBK again.
 */
const DECODED_TWICE = /ICP(?:澶|å¤|±¸|锟斤拷)|叕缃戝|å(?:\u0085|…)¬ç½/g

/** Whether words that stand beside numbers were destroyed so. */
export function isDecodedTwice(source: string): boolean {
  return source.search(DECODED_TWICE) >= 0
}

/** Whether the text of a page is what was written, as far as the page shows that itself. */
export function judgeCharset(source: string): Found[] {
  const found: Found[] = []
  const report = (issue: Issue<CodesOf<'footer_page'>>, start: number): number =>
    found.push({ issue, mend: { start, end: start + 1 } })
  const first = source.indexOf(REPLACEMENT)
  if (first >= 0) {
    const count = source.split(REPLACEMENT).length - 1
    report(advice('footer_page.charset', { part: 'replaced', count }), first)
  }
  const twice = source.match(DECODED_TWICE)
  if (twice !== null) {
    report(warning('footer_page.charset', { part: 'double', count: twice.length }), source.search(DECODED_TWICE))
  }
  return found
}
