import { writeFileSync } from 'node:fs'
import { makeVectorFiles } from '../vectors/make.ts'
import { capabilities, capabilityLines } from './capability.ts'

/**
 * What other libraries make of the public vectors. A test holds `docs/peers.tsv` against it.
 *
 *     npm run peers               the table
 *     npm run peers -- --write    writes docs/peers.tsv
 */
const rows = capabilities(makeVectorFiles())
console.table(
  rows.map(({ value, library, call, ...row }) => ({
    value,
    library: library === '-' ? '' : `${library} ${call}`,
    genuine: `${row.taken ?? '-'}/${row.genuine}`,
    written: `${row.writtenTaken ?? '-'}/${row.written}`,
    refused: `${row.refused ?? '-'}/${row.wrong}`,
  })),
)
if (process.argv.includes('--write')) {
  const date = new Date().toISOString().slice(0, 10)
  writeFileSync(
    new URL('../../docs/peers.tsv', import.meta.url),
    `${[`# as of ${date}`, ...capabilityLines(rows)].join('\n')}\n`,
  )
}
