import { readFileSync } from 'node:fs'
import { MODELS_FOLDER, type ReferencePage, referencePages } from './pages.ts'

const SOURCE = new URL('../../src/index.ts', import.meta.url)

/** What begins a section of `src/index.ts` → its exports. */
function sectionsOf(text: string): ReadonlyMap<string, string> {
  const [, ...sections] = text.split(/^\/\/ /m)
  return new Map(
    sections.map((section) => {
      const [line = ''] = section.split('\n', 1)
      return [line.split(/[:,.] ?/)[0]!, section.slice(line.length)]
    }),
  )
}

const EXPORT = /^export[\s\S]*?from '([^']+)'$/gm

function exportsIn(section: string, { slug }: ReferencePage): string {
  const kept = [...section.matchAll(EXPORT)].filter(([, from]) => {
    const isModel = from!.startsWith(MODELS_FOLDER)
    return slug === 'models' ? isModel : slug !== 'filing' || !isModel
  })
  return kept.map(([text]) => text).join('\n')
}

/** Page → a module that exports what stands on it, as if `src` were at `root`. */
export function entryModules(root: string): ReadonlyMap<ReferencePage, string> {
  const sections = sectionsOf(readFileSync(SOURCE, 'utf8'))
  const missing = [...sections.keys()].filter((title) => !referencePages.some((page) => page.sections?.includes(title)))
  if (missing.length > 0) throw new Error(`docs/reference/pages.ts has no page for “${missing.join('”, “')}”`)
  return new Map(
    referencePages.map((page) => {
      if (page.sections === undefined) return [page, `export * from '${root}/${page.slug}.ts'\n`]
      const text = page.sections.map((title) => {
        const section = sections.get(title)
        if (section === undefined) throw new Error(`src/index.ts has no section “${title}”`)
        return exportsIn(section, page)
      })
      return [page, `${text.join('\n').replace(/from '\.\//g, `from '${root}/`)}\n`]
    }),
  )
}
