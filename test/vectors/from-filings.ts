import type { Issue } from '../../src/foundation/issue.ts'
import type { VectorCode } from '../../src/vectors/vector.ts'
import { changed, formOf, readCases, readFiling } from '../filing/cases.ts'
import { everyRow } from '../filing/every-row.ts'
import { findingsOf, type Row } from '../filing/rows.ts'
import { formOfGallery, today as galleryDay, mistakenOf, readMistakes, readRight } from '../properties/gallery.ts'
import { type Stated, today } from './expected.ts'
import { verdictIn } from './from-tables.ts'

const CALLS = {
  icp: 'checkIcpFiling',
  'public-security': 'checkPublicSecurityFiling',
  'domain-template': 'checkDomainTemplate',
} as const

/** Rows of one rule at one kind of place that are taken: the tables have each value at every place of the forms. */
const OF_A_RULE = 2

/** What the tables of filings say: the whole of what is found in each. */
export function filingVectors(): Stated[] {
  return [...rowVectors(), ...caseVectors(), ...galleryVectors()]
}

function stated(
  call: string,
  input: unknown,
  options: NonNullable<Stated['options']>,
  codes: readonly VectorCode[],
  more: Partial<Stated>,
): Stated {
  const verdict = verdictIn(codes)
  return { call, input, options, ...more, expect: { ok: verdict !== 'reject', verdict, codes } }
}

/**
 * Of each rule, and of each finding that has none, a few rows of the tables, each with its neighbour that is in order.
 * Rows that tell of a part only are left out: what else is found there, nobody has written down.
 */
function rowVectors(): Stated[] {
  const taken = new Map<string, number>()
  return everyRow.flatMap((row) => {
    const [first] = row.found
    if (first === undefined) return []
    const about = first.rule ?? `${first.severity} ${first.code}`
    const count = taken.get(about) ?? 0
    if (count >= (first.rule === undefined ? 1 : OF_A_RULE) || !isWhole(row)) return []
    taken.set(about, count + 1)
    return ofRow(row, first.rule)
  })
}

/** Whether a row states everything that is found, in both of its filings. */
function isWhole({ base, set, draft, found, near, nearFound = [] }: Row): boolean {
  const isAll = (changes: Row['set'], stated: readonly Issue[]) =>
    findingsOf(base, structuredClone(changes) as Row['set'], draft)
      .map(lineOf)
      .sort()
      .join() === stated.map(lineOf).sort().join()
  return isAll(set, found) && (near === undefined || isAll({ ...set, ...near }, nearFound))
}

const lineOf = ({ severity, code, path, rule }: Issue): string => `${severity} ${path.join('.')} ${code} ${rule}`

function ofRow({ name, base, set, draft, found, near, nearFound = [] }: Row, rule: string | undefined): Stated[] {
  const call = CALLS[formOf(base)]
  const options = { today, ...(draft === true ? { draft } : {}) }
  const ask = (changes: Row['set'], issues: readonly Issue[], fires: boolean): Stated =>
    stated(call, filingWith(base, changes), options, issues.map(codeOf), {
      about: fires ? name : `${name}: in order`,
      ...(rule === undefined ? {} : { [fires ? 'fires' : 'silent']: [rule] }),
    })
  const obeys = near === undefined || rule === undefined || nearFound.some((issue) => issue.rule === rule)
  return obeys ? [ask(set, found, true)] : [ask(set, found, true), ask({ ...set, ...near }, nearFound, false)]
}

function caseVectors(): Stated[] {
  return readCases().map(({ name, base, set = {}, remove = [], draft, errors, warnings }) => {
    const changes = { ...set, ...Object.fromEntries(remove.map((path) => [path, undefined])) }
    const codes = [
      ...errors.map((line) => codeIn(`error ${line}`)),
      ...warnings.map((line) => codeIn(`warning ${line}`)),
    ]
    const options = { today, ...(draft === true ? { draft } : {}) }
    return stated(CALLS[formOf(base)], filingWith(base, changes), options, codes, { about: name })
  })
}

/** The gallery is judged with the names of all divisions. */
function galleryVectors(): Stated[] {
  const options = { today: galleryDay, divisions: true }
  const rights = readRight()
  const right = rights.map(({ name, filing }) =>
    stated(CALLS[formOfGallery(filing)], filing, options, [], { about: name, tellsAdvice: false }),
  )
  const mistaken = readMistakes().map((mistake) => {
    const filing = mistakenOf(mistake, rights)
    const about = `${mistake.base}: ${mistake.name}`
    return stated(CALLS[formOfGallery(filing)], filing, options, mistake.found.map(codeIn), {
      about,
      tellsAdvice: false,
    })
  })
  return [...right, ...mistaken]
}

/** `error entity.name entity_name.charset`. */
function codeIn(line: string): VectorCode {
  const [severity = '', path = '', code = ''] = line.split(' ')
  return { code, severity: severity as Issue['severity'], ...placed(path.split('.').map(stepOf)) }
}

const stepOf = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step)

const placed = (path: readonly (string | number)[]): Partial<VectorCode> => (path.length === 0 ? {} : { path })

function codeOf({ code, severity, path, rule }: Issue): VectorCode {
  return { code, severity, ...placed(path), ...(rule === undefined ? {} : { rule }) }
}

/** A filing of the fixtures with changes, of which each is a copy: later ones may be inside of it. */
function filingWith(base: string, changes: Row['set']): unknown {
  return inJson(changed(readFiling(base), structuredClone(changes) as Row['set']))
}

/** As a port gets it: fields that are `undefined` are not there. */
export function inJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
