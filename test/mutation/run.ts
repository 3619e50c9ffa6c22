import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { globSync } from 'tinyglobby'
import { judge } from './judge.ts'
import { type Mutant, sha } from './mutants.ts'
import { counted, faultsOf, told, write } from './report.ts'
import { hashed, results } from './tables.ts'

/**
 * Is a wrong program noticed by a test? Every mutant of the domains meets the tests of its folder that run it; with `--far`
 * those of all folders and the properties as well.
 *
 * `npm run test:mutation` judges all folders, `-- src/privacy` one (or one file), `-- --changed` those whose text is not the one
 * of `results.tsv`. `--each 400 --seed 7` draws so many mutants of each folder, `--sample 200` so many of all together: a
 * larger draw of the same seed holds the smaller. Whole folders, and with `--write` draws of each folder, are written into
 * `results.tsv`, which the page of figures shows, and `survivors.tsv`. It fails where a folder falls below its floor, and where
 * a row of `equivalent.tsv` names no mutant or one that a test notices.
 */

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

const FOLDERS = [
  'foundation',
  'identity',
  'organization',
  'contact',
  'record',
  'network',
  'naming',
  'footer',
  'privacy',
  'filing',
  'material',
]

/** What the tests of a mutant may take, in milliseconds of processor time. */
const BUDGET = 1000

/** They replace modules, look into the process, or start others: not to be served in one process. */
const ELSEWHERE =
  /vi\.(mock|doMock|hoisted|resetModules)\(|node:(child_process|inspector|v8)|from '(esbuild|typescript)'/

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    changed: { type: 'boolean', default: false },
    far: { type: 'boolean', default: false },
    each: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '7' },
    write: { type: 'boolean', default: false },
  },
})

const found = (pattern: string): readonly string[] => globSync(pattern, { cwd: root, absolute: true }).sort()
const sourcesOf = (folder: string): readonly string[] => found(`src/${folder}/**/*.ts`)
const hashOf = (folder: string): string => sha(hashed(sourcesOf(folder)))

/** What all domains are built of is tested by them as well; two of them are left out for their length. */
const DOMAINS_OF_FOUNDATION = ['identity', 'organization', 'contact', 'record', 'network', 'privacy']
const near = (folder: string): readonly string[] =>
  folder === 'foundation' ? [folder, ...DOMAINS_OF_FOUNDATION] : [folder]

/** The tests of the folder itself, and the properties that have its name; those of all others and the properties where they are asked for. */
const testsOf = (folder: string): readonly string[] =>
  (values.far ? [...FOLDERS, 'properties'] : near(folder))
    .flatMap((one) => [...found(`test/${one}/**/*.test.ts`), ...found(`test/properties/${one}-*.test.ts`)])
    .filter((file) => !ELSEWHERE.test(readFileSync(file, 'utf8')))

const say = (line: string): void => console.log(line)

/** So many of the mutants, drawn by the seed: each has its place in an order that other mutants do not change. */
function draw(mutants: readonly Mutant[], count: number): readonly Mutant[] {
  if (count >= mutants.length) return mutants
  const place = ({ file, lineText, original, replacement, id }: Mutant): string =>
    `${sha(values.seed, file, lineText, original, replacement)} ${id.padStart(9)}`
  const places = new Map(mutants.map((mutant) => [mutant, place(mutant)]))
  const order = [...mutants].sort((a, b) => (places.get(a)! < places.get(b)! ? -1 : 1))
  return order.slice(0, count).sort((a, b) => Number(a.id) - Number(b.id))
}

const asked = positionals.map((path) => path.replace(/\/$/, ''))
const last = new Map(results().map(({ folder, hash }) => [folder, hash]))
const folders = FOLDERS.filter(
  (folder) => asked.length === 0 || asked.some((path) => `${path}/`.startsWith(`src/${folder}/`)),
).filter((folder) => !values.changed || last.get(folder) !== hashOf(folder))

if (folders.length === 0) say(asked.length === 0 ? 'nothing changed' : `no folder of these: ${FOLDERS.join(', ')}`)
const faults: string[] = []
for (const folder of folders) {
  const files = asked.filter((path) => path.endsWith('.ts')).map((path) => `${root}/${path}`)
  const sources = files.length > 0 ? sourcesOf(folder).filter((file) => files.includes(file)) : sourcesOf(folder)
  const drawn = values.each ?? values.sample
  const size = values.each ?? Math.ceil(Number(values.sample ?? Number.POSITIVE_INFINITY) / folders.length)
  const hash = hashOf(folder)
  let mutants = 0
  const judged = await judge({
    root,
    sources,
    tests: testsOf(folder),
    budget: BUDGET,
    choose: (all) => {
      mutants = all.length
      return draw(all, Number(size))
    },
    remembered: values.far ? `${folder}-far` : folder,
    tell: (line) => say(`  ${line}`),
  })
  const count = counted(folder, judged, mutants)
  const whole = files.length === 0 && drawn === undefined
  const written = !values.far && (whole || (values.write && values.each !== undefined && files.length === 0))
  for (const line of told(count, !written)) say(line)
  faults.push(...faultsOf(count, whole))
  if (written) write(count, hash, whole ? '' : ` --each ${values.each} --seed ${values.seed}`)
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
