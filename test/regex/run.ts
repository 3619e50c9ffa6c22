import { readFileSync, writeFileSync } from 'node:fs'
import { check } from 'recheck'
import { type Expression, literalsOfSources } from './expressions.ts'

/**
 * Every regular expression of the sources, judged by recheck for backtracking. One that may take exponential time fails.
 * One that may take more than linear time stands in judged.tsv, or fails: it must never see more text than is said there.
 * A row whose expression stands in the sources no longer fails, too; one that is found linear today may stay, since what
 * recheck finds by trying depends on how far it gets in its time.
 *
 *     npm run test:regex
 *     npm run test:regex -- --write     the list anew; what bounds the text is kept, and is asked for where it is new
 */
const LIST = new URL('judged.tsv', import.meta.url)
const HEAD = ['file', 'expression', 'degree', 'bound']
/** Generators run on our own tables. */
const isOurs = ({ file }: Expression): boolean => /(?:^|\/)generate\.ts$/.test(file) || file.startsWith('src/testing/')

const [, ...lines] = readFileSync(LIST, 'utf8').trimEnd().split('\n')
const judged = new Map(
  lines.map((line) => line.split('\t')).map(([file, text, , bound]) => [`${file}\t${text}`, bound]),
)

const found = new Map<string, string>()
const failures: string[] = []
const expressions = new Map(literalsOfSources().map((one) => [`${one.file}\t/${one.source}/${one.flags}`, one]))
let checked = 0
for (const [key, one] of expressions) {
  if (isOurs(one)) continue
  checked++
  const diagnosis = await check(one.source, one.flags, { timeout: 20_000 })
  if (diagnosis.status === 'safe') continue
  const complexity = diagnosis.status === 'vulnerable' ? diagnosis.complexity : undefined
  if (complexity?.type === 'exponential') failures.push(`exponential: ${key}`)
  else found.set(key, complexity?.type === 'polynomial' ? String(complexity.degree) : 'not told in time')
}
if (checked < 500) failures.push(`only ${checked} expressions were found`)

if (process.argv.includes('--write')) {
  const rows = [...found].map(([key, degree]) => [key, degree, judged.get(key) ?? ''].join('\t'))
  writeFileSync(LIST, `${[HEAD.join('\t'), ...rows].join('\n')}\n`)
} else {
  for (const key of found.keys()) if (!judged.get(key)) failures.push(`more than linear, and not judged: ${key}`)
  for (const key of judged.keys()) if (!expressions.has(key)) failures.push(`judged, but no longer there: ${key}`)
}
console.log(`${checked} expressions, ${found.size} more than linear`)
for (const failure of failures) console.log(failure)
process.exit(failures.length === 0 ? 0 : 1)
