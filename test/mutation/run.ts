import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { globSync } from 'tinyglobby'
import { type Judged, judge } from './judge.ts'
import { type Mutant, sha } from './mutants.ts'
import { equivalents, floorOf, hashed, named, results, sameMutant, writeResult, writeSurvivors } from './tables.ts'

/**
 * Is a wrong program noticed by a test? Every mutant of the domains meets the tests of its folder that run it; with `--far`
 * those of all folders and the properties as well.
 *
 * `npm run test:mutation` judges all folders, `-- src/privacy` one (or one file), `-- --changed` those whose text is not the one
 * of `results.tsv`, `-- --sample 200 --seed 7` a random draw. Whole folders are written into `results.tsv` and
 * `survivors.tsv`. It fails where a folder falls below its floor, and where a row of `equivalent.tsv` names no mutant or one
 * that a test notices.
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

/** What a folder has to reach when nothing else was reached yet, in percent. */
const FLOOR = 90

/** What the tests of a mutant may take, in milliseconds. */
const BUDGET = 2000

/** They replace modules, look into the process, or start others: not to be served in one process. */
const ELSEWHERE =
  /vi\.(mock|doMock|hoisted|resetModules)\(|node:(child_process|inspector|v8)|from '(esbuild|typescript)'/

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    changed: { type: 'boolean', default: false },
    far: { type: 'boolean', default: false },
    sample: { type: 'string' },
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10).replace(/-/g, '') },
  },
})

const found = (pattern: string): readonly string[] => globSync(pattern, { cwd: root, absolute: true }).sort()
const sourcesOf = (folder: string): readonly string[] => found(`src/${folder}/**/*.ts`)
const hashOf = (folder: string): string => sha(hashed(sourcesOf(folder)))

/** The tests of the folder itself; those of all others and the properties where they are asked for. */
const testsOf = (folder: string): readonly string[] =>
  (values.far ? [...FOLDERS, 'properties'] : [folder])
    .flatMap((one) => found(`test/${one}/**/*.test.ts`))
    .filter((file) => !ELSEWHERE.test(readFileSync(file, 'utf8')))

const say = (line: string): void => console.log(line)

/** So many of the mutants, drawn by the seed. */
function draw(mutants: readonly Mutant[], count: number): readonly Mutant[] {
  if (count >= mutants.length) return mutants
  const drawn = fc.sample(fc.shuffledSubarray([...mutants], { minLength: count, maxLength: count }), {
    numRuns: 1,
    seed: Number(values.seed),
  })
  return drawn[0]!
}

const share = (killed: number, of: number): number => (of === 0 ? 100 : Math.floor((killed / of) * 1000) / 10)

interface Counted {
  readonly score: number
  readonly faults: readonly string[]
}

/** What came of a folder, told and, where it was judged whole, written down. */
function count(folder: string, judged: readonly Judged[], whole: boolean): Counted {
  const claims = equivalents().filter(({ file }) => file.startsWith(`src/${folder}/`))
  const claimed = (mutant: Mutant): boolean => claims.some((claim) => sameMutant(claim, named(mutant)))
  const alive = judged.filter(({ outcome }) => outcome === 'survived' || outcome === 'uncovered')
  const survivors = alive.filter(({ mutant }) => !claimed(mutant))
  const killed = judged.length - alive.length
  const equivalent = alive.length - survivors.length
  const score = share(killed, judged.length - equivalent)
  const cut = judged.filter(({ outcome }) => outcome === 'timeout').length
  say(
    `${folder}: ${killed} of ${judged.length} killed (${cut} cut), ${equivalent} equivalent, ${survivors.length} survived: ${score} %`,
  )
  const faults: string[] = []
  for (const { mutant } of judged.filter(
    ({ mutant, outcome }) => claimed(mutant) && !alive.some((one) => one.mutant === mutant) && outcome !== 'survived',
  )) {
    faults.push(
      `${mutant.file}:${mutant.line}: a test notices what equivalent.tsv says none can: ${mutant.original} → ${mutant.replacement}`,
    )
  }
  if (!whole) {
    for (const { mutant, outcome } of survivors)
      say(`  ${outcome}  ${mutant.file}:${mutant.line}  ${mutant.original}  →  ${mutant.replacement}`)
    return { score, faults }
  }
  for (const claim of claims) {
    if (!judged.some(({ mutant }) => sameMutant(claim, named(mutant)))) {
      faults.push(
        `${claim.file}: equivalent.tsv names a mutant that is not there: ${claim.original} → ${claim.replacement}`,
      )
    }
  }
  const floor = floorOf(folder)
  if (score < floor) faults.push(`${folder}: ${score} % killed, the floor is ${floor} %`)
  writeSurvivors(
    folder,
    survivors.map(({ mutant, outcome }) => ({ ...named(mutant), outcome })),
  )
  writeResult({
    folder,
    mutants: String(judged.length),
    killed: String(killed),
    survived: String(survivors.length),
    equivalent: String(equivalent),
    score: String(score),
    floor: String(Math.max(floor, Math.min(FLOOR, score))),
    hash: hashOf(folder),
    date: new Date().toISOString().slice(0, 10),
  })
  return { score, faults }
}

const asked = positionals.map((path) => path.replace(/\/$/, ''))
const last = new Map(results().map(({ folder, hash }) => [folder, hash]))
const folders = FOLDERS.filter(
  (folder) => asked.length === 0 || asked.some((path) => path.startsWith(`src/${folder}`)),
).filter((folder) => !values.changed || last.get(folder) !== hashOf(folder))

if (folders.length === 0) say(asked.length === 0 ? 'nothing changed' : `no folder of these: ${FOLDERS.join(', ')}`)
const faults: string[] = []
for (const folder of folders) {
  const files = asked.filter((path) => path.endsWith('.ts')).map((path) => `${root}/${path}`)
  const sources = files.length > 0 ? sourcesOf(folder).filter((file) => files.includes(file)) : sourcesOf(folder)
  const whole = files.length === 0 && values.sample === undefined && !values.far
  const size =
    values.sample === undefined ? Number.POSITIVE_INFINITY : Math.ceil(Number(values.sample) / folders.length)
  const judged = await judge({
    root,
    sources,
    tests: testsOf(folder),
    budget: BUDGET,
    choose: (mutants) => draw(mutants, size),
    tell: (line) => say(`  ${line}`),
  })
  faults.push(...count(folder, judged, whole).faults)
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
