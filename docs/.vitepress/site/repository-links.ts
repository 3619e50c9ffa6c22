import { posix } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'

const isRelative = (link: string): boolean => !/^(?:[a-z]+:|\/|#)/i.test(link)

/**
 * Pages are read in the repository as well, where links lead to folders beside `docs/` and to `README.md`. On the site the
 * first stay as words, since what they lead to is no page, and a folder's `README.md` is its page.
 */
export function repositoryLinks(md: MarkdownRenderer): void {
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    const { relativePath } = env as { relativePath?: string }
    // A title alone, which is read for the name of the page.
    if (relativePath === undefined) return
    const folder = posix.dirname(relativePath)
    for (const { children } of tokens) {
      const open: boolean[] = []
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const link = token.attrGet('href') ?? ''
          const leaves = isRelative(link) && posix.join(folder, link).startsWith('../')
          open.push(leaves)
          if (!leaves) token.attrSet('href', link.replace(/README\.md(?=#|$)/, ''))
          else Object.assign(token, { type: 'html_inline', content: '' })
        } else if (token.type === 'link_close' && open.pop() === true) {
          Object.assign(token, { type: 'html_inline', content: '' })
        }
      }
    }
  })
}
