import { Tokenizer } from 'htmlparser2'
import { ShownPage, type UnshownListener, type VisibleText } from './shown-page.ts'
import { TagReader } from './tag-reader.ts'

/**
 * What a page, or a part of one, shows. Linear in its length, however it is nested.
 *
 * @param listener told of what is not shown
 */
export function visibleTextOf(html: string, listener?: UnshownListener): VisibleText {
  const page = new ShownPage(listener)
  const tokenizer = new Tokenizer({ decodeEntities: false }, new TagReader(html, page, listener))
  tokenizer.write(html)
  tokenizer.end()
  return page.whole(html.length)
}
