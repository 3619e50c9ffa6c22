import type { Judged } from './judge.ts'
import type { Mutant } from './mutants.ts'
import { type Equivalent, equivalents, floorOf, named, sameMutant, writeResult, writeSurvivors } from './tables.ts'

/** What came of a folder. */
export interface Counted {
  readonly folder: string
  /** How many mutants it has, of which those of `judged` were judged. */
  readonly mutants: number
  readonly judged: readonly Judged[]
  readonly killed: number
  readonly survivors: readonly Judged[]
  readonly equivalent: readonly Judged[]
  /** Killed among those that are not shown to be equivalent, in percent, and where it lies with a confidence of 95 %. */
  readonly score: number
  readonly low: number
  readonly high: number
}

/** What a folder has to reach when nothing else was reached yet, in percent. */
const FLOOR = 90

const claims = (folder: string): readonly Equivalent[] =>
  equivalents().filter(({ file }) => file.startsWith(`src/${folder}/`))
const alive = ({ outcome }: Judged): boolean => outcome === 'survived' || outcome === 'uncovered'
const percent = (share: number): number => Math.floor(share * 1000) / 10

/** Wilson's interval of a share that was found in a draw, 95 %. */
function interval(found: number, drawn: number): readonly [low: number, high: number] {
  const z = 1.96
  const share = found / drawn
  const middle = share + z ** 2 / (2 * drawn)
  const half = z * Math.sqrt((share * (1 - share)) / drawn + z ** 2 / (4 * drawn ** 2))
  const under = 1 + z ** 2 / drawn
  return [(middle - half) / under, (middle + half) / under]
}

/** Counts what came of a folder that has so many mutants. */
export function counted(folder: string, judged: readonly Judged[], mutants: number): Counted {
  const known = claims(folder)
  const claimed = (mutant: Mutant): boolean => known.some((claim) => sameMutant(claim, named(mutant)))
  const living = judged.filter(alive)
  const survivors = living.filter(({ mutant }) => !claimed(mutant))
  const killed = judged.length - living.length
  const of = killed + survivors.length
  const score = of === 0 ? 1 : killed / of
  const [low, high] = judged.length < mutants && of > 0 ? interval(killed, of) : [score, score]
  return {
    folder,
    mutants,
    judged,
    killed,
    survivors,
    equivalent: living.filter(({ mutant }) => claimed(mutant)),
    score: percent(score),
    low: percent(low),
    high: percent(high),
  }
}

/** Lines that say what came of it; each survivor as well, where they are not written into a table. */
export function told(count: Counted, each: boolean): readonly string[] {
  const { folder, mutants, judged, killed, survivors, equivalent, score, low, high } = count
  const cut = judged.filter(({ outcome }) => outcome === 'timeout').length
  const drawn = judged.length < mutants ? `, ${low} to ${high} % of its ${mutants} mutants` : ''
  const head = `${folder}: ${killed} of ${judged.length} killed (${cut} cut), ${equivalent.length} equivalent, ${survivors.length} survived: ${score} %${drawn}`
  if (!each) return [head]
  const line = ({ mutant: { file, line, original, replacement }, outcome }: Judged): string =>
    `  ${outcome}  ${file}:${line}  ${original}  →  ${replacement}`
  return [head, ...survivors.map(line)]
}

/** Why the run fails: below its floor, or a row of `equivalent.tsv` that does not hold; `whole` is whether all were judged. */
export function faultsOf({ folder, judged, score, high }: Counted, whole: boolean): readonly string[] {
  const faults: string[] = []
  for (const claim of claims(folder)) {
    const meant = judged.filter(({ mutant }) => sameMutant(claim, named(mutant)))
    const said = `${claim.original} → ${claim.replacement}`
    if (meant.length === 0 && whole)
      faults.push(`${claim.file}: equivalent.tsv names a mutant that is not there: ${said}`)
    if (meant.length > 0 && !meant.some(alive))
      faults.push(`${claim.file}: a test notices what equivalent.tsv says none can: ${said}`)
  }
  const floor = floorOf(folder)
  if (high < floor) faults.push(`${folder}: ${score} % killed, the floor is ${floor} %`)
  return faults
}

/** Puts it into the tables; `hash` is the one of the folder's text, `options` those of the draw. */
export function write(count: Counted, hash: string, options: string): void {
  const { folder, mutants, judged, killed, survivors, equivalent, score, low, high } = count
  const row = ({ mutant, outcome }: Judged, state: string) => ({ ...named(mutant), outcome, state })
  writeSurvivors(folder, [
    ...survivors.map((one) => row(one, 'open')),
    ...equivalent.map((one) => row(one, 'equivalent')),
  ])
  const text = (number: number): string => number.toFixed(1)
  writeResult({
    folder,
    mutants: String(mutants),
    judged: String(judged.length),
    killed: String(killed),
    survived: String(survivors.length),
    equivalent: String(equivalent.length),
    score: text(score),
    low: text(low),
    high: text(high),
    floor: text(Math.max(floorOf(folder), Math.min(FLOOR, score))),
    hash,
    date: new Date().toISOString().slice(0, 10),
    options: options.trim() || '-',
  })
}
