import { Tokenizer } from 'htmlparser2'
import { ShownPage, type VisibleText } from './shown-page.ts'
import { TagReader } from './tag-reader.ts'

/** What a page, or a part of one, shows. Linear in its length, however it is nested. */
export function visibleTextOf(html: string): VisibleText {
  const page = new ShownPage()
  const tokenizer = new Tokenizer({ decodeEntities: false }, new TagReader(html, page))
  tokenizer.write(html)
  tokenizer.end()
  return page.whole()
}
