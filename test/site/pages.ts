import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Parser } from 'htmlparser2'

/** The site as `npm run docs:build` makes it. */
export const dist: string = fileURLToPath(new URL('../../docs/.vitepress/dist', import.meta.url))

/** What of a built page the others may lead to, and where it leads. */
export interface BuiltPage {
  /** Its address: `/rules/naming/app-chars`, `/` for `index.html`. */
  readonly path: string
  readonly html: string
  readonly anchors: ReadonlySet<string>
  readonly links: readonly string[]
}

function readPage(file: string): BuiltPage {
  const html = readFileSync(`${dist}/${file}`, 'utf8')
  const anchors = new Set<string>()
  const links: string[] = []
  const parser = new Parser({
    onopentag(name, { id, href }) {
      if (id !== undefined) anchors.add(id)
      if (name === 'a' && href !== undefined) links.push(href)
    },
  })
  parser.end(html)
  return { path: `/${file}`.replace(/(?:index)?\.html$/, ''), html, anchors, links }
}

/** Every page of the site. */
export function builtPages(): readonly BuiltPage[] {
  if (!existsSync(dist)) throw new Error('Build the site first: npm run docs:build')
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.html')).map(readPage)
}

/** Links of these pages that lead nowhere within the site: `/page → link`. */
export function deadLinks(pages: readonly BuiltPage[], isFile: (path: string) => boolean): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const dead: string[] = []
  for (const page of pages) {
    for (const link of page.links) {
      if (/^[a-z]+:/i.test(link)) continue
      const { pathname, hash } = new URL(link, `http://site${page.path}`)
      const target = byPath.get(pathname)
      const anchor = decodeURIComponent(hash.slice(1))
      const leads = target === undefined ? isFile(pathname) : anchor === '' || target.anchors.has(anchor)
      if (!leads) dead.push(`${page.path} → ${link}`)
    }
  }
  return dead
}

/** Whether a file of the site that is no page stands at this address. */
export const isFile = (path: string): boolean =>
  posix.extname(path) !== '' && existsSync(`${dist}${decodeURIComponent(path)}`)
