import { Tokenizer } from 'htmlparser2'
import type { UnshownListener, VisibleText } from './page-parts.ts'
import { PageStyle } from './page-style.ts'
import { ShownPage } from './shown-page.ts'
import { TagReader } from './tag-reader.ts'

/**
 * What a page, or a part of one, shows. Linear in its length, however it is nested.
 *
 * @param listener told of what is not shown
 */
export function visibleTextOf(html: string, listener?: UnshownListener): VisibleText {
  if (!/<style/i.test(html)) return look(html, new ShownPage(new PageStyle(), listener), listener)
  const style = new PageStyle()
  const first = new ShownPage(style)
  const seen = look(html, first)
  // A page that shows nothing is shown by scripts in the end.
  if (style.hides && !first.showsText) return look(html, new ShownPage(new PageStyle(), listener, true), listener)
  // A sheet holds for what stands before it, too.
  const isKnown = !first.isStyledLate && listener === undefined
  return isKnown ? seen : look(html, new ShownPage(style, listener, true), listener)
}

function look(html: string, page: ShownPage, listener?: UnshownListener): VisibleText {
  const tokenizer = new Tokenizer({ decodeEntities: false }, new TagReader(html, page, listener))
  tokenizer.write(html)
  tokenizer.end()
  return page.whole(html.length)
}
