import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { documentIndex, documentPages } from './documents.ts'
import { enumerationIndex, enumerationPages } from './enumerations.ts'
import { fieldPages } from './fields.ts'
import { findingPages } from './findings.ts'
import { type Edition, editions, fileOf, type Page } from './page.ts'
import { provincePages } from './provinces.ts'
import { returnedPage } from './returned.ts'
import { rulePages } from './rules.ts'

/** Folders that hold nothing but these pages. */
const FOLDERS = ['rules', 'provinces', 'fields', 'documents', 'enumerations', 'findings']

function pagesIn(edition: Edition): Page[] {
  return [
    ...rulePages(edition),
    ...provincePages(edition),
    ...fieldPages(edition),
    documentIndex(edition),
    ...documentPages(edition),
    enumerationIndex(edition),
    ...enumerationPages(edition),
    ...findingPages(edition),
    returnedPage(edition),
  ]
}

/** Path (from `docs/`) → content of every page that is made when the site is built. */
export function cataloguePages(): Record<string, string> {
  return Object.fromEntries(
    editions.flatMap((edition) =>
      pagesIn(edition).map((page) => [`${edition.base}${page.path}.md`.slice(1), fileOf(page)]),
    ),
  )
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const docs = new URL('../', import.meta.url)
  const pages = cataloguePages()
  for (const { base } of editions)
    for (const folder of FOLDERS) rmSync(new URL(`.${base}/${folder}`, docs), { recursive: true, force: true })
  for (const [path, content] of Object.entries(pages)) {
    const file = fileURLToPath(new URL(path, docs))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  console.log(`docs: ${Object.keys(pages).length} pages`)
}
