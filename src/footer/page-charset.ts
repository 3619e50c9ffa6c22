import { advice, type CodesOf, type Issue, warning } from '../foundation/issue.ts'
import type { Found } from './finding.ts'

const REPLACEMENT = '\ufffd'

/**
 * What ICP备 and 公网安 become where a page is read in another encoding than its own and saved so: UTF-8 as GBK and as
 * Latin, GBK as Latin, and GBK as UTF-8 whose replacements were read as GBK again.
 */
const DECODED_TWICE = ['ICP澶', 'ICPå¤', 'ICP±¸', 'ICP锟斤拷', '叕缃戝', 'å\u0085¬ç½', 'å…¬ç½']

/** Whether words that stand beside numbers were destroyed so. */
export function isDecodedTwice(source: string): boolean {
  return DECODED_TWICE.some((word) => source.indexOf(word) >= 0)
}

/** How many of these words there are, and where the first stands. None holds a part of another. */
function decodedTwice(source: string): { readonly count: number; readonly first: number } {
  let count = 0
  let first = source.length
  for (const word of DECODED_TWICE) {
    for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + word.length)) {
      count++
      if (at < first) first = at
    }
  }
  return { count, first }
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
  const { count: doubled, first: start } = decodedTwice(source)
  if (doubled > 0) report(warning('footer_page.charset', { part: 'double', count: doubled }), start)
  return found
}
