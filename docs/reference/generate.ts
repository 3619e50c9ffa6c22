import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { editions, fileOf } from '../catalogue/page.ts'
import { convertReference } from './convert.ts'
import { referenceIndex, referencePage } from './page.ts'

const converted = await convertReference()
const docs = new URL('../', import.meta.url)
let count = 0
for (const edition of editions) {
  rmSync(new URL(`.${edition.base}/api`, docs), { recursive: true, force: true })
  for (const page of [referenceIndex(edition, converted), ...converted.map((one) => referencePage(edition, one))]) {
    const file = fileURLToPath(new URL(`.${edition.base}${page.path}.md`, docs))
    mkdirSync(dirname(file), { recursive: true })
    // The list beside a page has its names alone.
    writeFileSync(file, fileOf(page).replace('\n---\n\n', '\noutline: 2\n---\n\n'))
    count++
  }
}
console.log(`docs/api: ${count} pages`)
