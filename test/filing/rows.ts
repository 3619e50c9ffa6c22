import { expect } from 'vitest'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import { at, type Issue, type PathStep } from '../../src/foundation/issue.ts'
import { type Changes, changed, formOf, readFiling, today } from './cases.ts'
import { placeKind, placesOfRule, stepsOf } from './places.ts'

/**
 * Tables of filings with their whole verdict. A table stands in a module of its own (`*.rows.ts`), so that the test of
 * the rule runs it and the counting test (`findings.test.ts`) knows what is asserted.
 */
export interface Row {
  readonly name: string
  /** A filing of the fixtures in which nothing is found. */
  readonly base: string
  /** Dotted path → value; `undefined` takes the field away. */
  readonly set: Changes
  readonly draft?: boolean
  /** Everything that is found: no more and no less. */
  readonly found: readonly Issue[]
  /** What makes of it the nearest filing that is in order. */
  readonly near?: Changes
  /** What is still found in that one; nothing by default. */
  readonly nearFound?: readonly Issue[]
  /** What is found inside of this part does not count. */
  readonly notBelow?: readonly PathStep[]
  /** What rules between this field and others say of it: that is the matter of their own tables. */
  readonly notOf?: readonly string[]
  /** Only what is found at paths that match counts, where the filing cannot be right in everything else. */
  readonly only?: RegExp
}

/** What a value gives at every place of its rule. */
export interface ValueRow {
  readonly value: unknown
  /** Fields beside it; with a slash in front from the root of the filing. */
  readonly beside?: Changes
  /** Findings with paths from the field on. */
  readonly found: readonly Issue[]
  /** The nearest value that is in order, and what has to stand beside that one. */
  readonly near: unknown
  readonly nearBeside?: Changes
  readonly nearFound?: readonly Issue[]
}

/** Values of one rule. */
export interface RuleRows {
  /** Id of the rule in the form. */
  readonly rule: string
  /** Only at places (`icp-complete-app services.0.name`) that it matches. */
  readonly at?: RegExp
  /** What has to change in a complete filing so that the field alone is judged. */
  readonly beside?: Changes
  /** Whether fields had to be taken away for that. */
  readonly draft?: boolean
  readonly rows: readonly ValueRow[]
}

const check = {
  icp: checkIcpFiling,
  'public-security': checkPublicSecurityFiling,
  'domain-template': checkDomainTemplate,
}

/** What is found in a filing of the fixtures with changes. */
export function findingsOf(base: string, changes: Changes, draft = false): readonly Issue[] {
  return check[formOf(base)](changed(readFiling(base), changes), { today, draft }).issues
}

/** The rows of a rule at every place of both forms where it stands (or of those that they are for). */
export function everywhere({ rule, at: where = /./, beside, draft, rows }: RuleRows): Row[] {
  const places = placesOfRule(rule).filter(({ base, path }) => where.test(`${base} ${path}`))
  return rows.flatMap((row) => places.map((place) => rowAt(place, row, beside, draft)))
}

/** Where a value is put. */
export interface ValuePlace {
  readonly base: string
  readonly path: string
}

/** A place of any filing of the fixtures. */
export function placeAt(base: string, path: string): ValuePlace {
  return { base, path }
}

/** The row of a value at one place. */
export function rowAt(place: ValuePlace, row: ValueRow, general: Changes = {}, draft = false): Row {
  const { base, path } = place
  const around = (changes: Changes | undefined): Changes => fromRoot(place, { ...general, ...changes })
  return {
    name: `${path} ${JSON.stringify(row.value).slice(0, 60)}`,
    base,
    draft,
    set: { ...around(row.beside), [path]: row.value },
    notOf: BETWEEN.filter((rule) => !row.found.some((issue) => issue.rule === rule)),
    found: row.found.map((issue) => at(stepsOf(path), issue)),
    near: { ...around(row.nearBeside ?? row.beside), [path]: row.near },
    nearFound: (row.nearFound ?? []).map((issue) => at(stepsOf(path), issue)),
  }
}

/** Rules that compare what stands in a field with what another one has. */
const BETWEEN: readonly string[] = [
  'filing/number-of-entity',
  'filing/one-platform-once',
  'filing/domain-holder',
  'filing/opened-after-approval',
  'filing/principal-is-legal-representative',
  'filing/suffix-of-province',
  'filing/card-of-template',
  'filing/document-of-template',
]

/** Changes beside a field as changes of the filing. */
function fromRoot({ path }: ValuePlace, changes: Changes): Changes {
  const owner = path.replace(/[^.]*(?:\.\d+)?$/, '')
  return Object.fromEntries(
    Object.entries(changes).map(([key, value]) => [key.startsWith('/') ? key.slice(1) : owner + key, value]),
  )
}

/** Runs a value at every place of its rule. */
export function expectEverywhere(table: RuleRows, row: ValueRow): void {
  const rows = everywhere({ ...table, rows: [row] })
  expect(rows, 'the form has the rule somewhere').not.toEqual([])
  for (const one of rows) expectRow(one)
}

/** Runs a row: the whole verdict of the filing and of its neighbour. */
export function expectRow(row: Row): void {
  const { name, base, set, draft, found, near, nearFound = [], notBelow, notOf = [], only = /^/ } = row
  const counts = ({ path, rule }: Issue) =>
    (rule === undefined || !notOf.includes(rule)) &&
    only.test(path.join('.')) &&
    (notBelow === undefined || path.length <= notBelow.length || notBelow.some((step, index) => path[index] !== step))
  const actual = findingsOf(base, set, draft).filter(counts)
  expect(comparable(actual, found), name).toEqual(found.map(withoutAbsent))
  if (near === undefined) return
  const neighbour = findingsOf(base, { ...set, ...near }, draft).filter(counts)
  expect(comparable(neighbour, nearFound), `the neighbour of ${name}`).toEqual(nearFound.map(withoutAbsent))
}

// A suggestion is compared where the row states one: those of single values are the matter of their own tests, and
// what lifts a finding that of `properties/grounds.test.ts`.
function comparable(actual: readonly Issue[], expected: readonly Issue[]): unknown[] {
  return actual.map((issue, index) => {
    const { suggestion, liftedBy: _, ...rest } = issue
    const row = { ...rest, params: isBlankField(expected[index]) ? withoutField(issue.params) : issue.params }
    return expected[index]?.suggestion === undefined ? row : { ...row, suggestion }
  })
}

/** Which field is blank stands in the path: a row need not name it again (`blank.test.ts` holds one against the other). */
function isBlankField(issue: Issue | undefined): boolean {
  return issue?.code === 'field.required' || issue?.code === 'field.too_small'
}

function withoutField(params: object): object {
  const { field: _, entry: __, ...rest } = params as Record<string, unknown>
  return rest
}

function withoutAbsent(issue: Issue): unknown {
  return JSON.parse(JSON.stringify(issue))
}

/** `form severity code place` of everything that a row asserts. */
export function assertedBy(row: Row): string[] {
  const filing = changed(readFiling(row.base), row.set)
  const form = formOf(row.base)
  return row.found.map((issue) => `${form} ${issue.severity} ${issue.code} ${placeKind(filing, issue.path)}`)
}
