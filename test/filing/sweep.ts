import { enumerationKeys } from '../../src/data/enumerations/table.ts'
import { checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import type { FormName } from '../../src/filing/place.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import { createSamples, type InvalidKind, invalidReasons } from '../../src/testing.ts'
import { type Changes, changed, readFiling, today } from './cases.ts'
import { type FormPlace, formPlaces, placeKind, stepsOf } from './places.ts'

/**
 * Filings that are damaged in many ways, one or two fields at a time: what the library can say is what it says of these.
 * The same damage every time, so that a test may count on it.
 */

const check = { icp: checkIcpFiling, 'public-security': checkPublicSecurityFiling }

/** What stands in a field of any kind, right or wrong. */
const ANYTHING: readonly unknown[] = [
  undefined,
  null,
  '  ',
  5,
  true,
  false,
  {},
  [],
  [null],
  [5],
  [{}],
  ['x'],
  'x',
  '无',
  'entity',
  '中国',
  'x'.repeat(2001),
  '青'.repeat(300),
  Array.from({ length: 201 }, () => 'x'),
  '2026-13-01',
  '2026-11-22',
  '2026-11-21',
  '2026-10-01',
  '1990-01-01',
  '2027-01-01',
  '长期',
]

/** A sample of every error that `beian/testing` knows, and samples that are right: what people type into wrong fields. */
export const SAMPLES: readonly string[] = samples()

function samples(): string[] {
  const source = createSamples('sweep')
  const texts = new Set<string>()
  for (const [kind, reasons] of Object.entries(invalidReasons)) {
    for (const reason of reasons) {
      for (let turn = 0; turn < 3; turn++) {
        const { input } = source.invalid(kind as InvalidKind, reason as never)
        if (typeof input === 'string') texts.add(input)
      }
    }
  }
  return [...texts]
}

/** `form severity code place` of a finding. */
export function keyOf(form: FormName, filing: unknown, issue: Issue): string {
  return `${form} ${issue.severity} ${issue.code} ${placeKind(filing, issue.path)}`
}

/** Values that are worth a try at a place; `values` are further ones by rule. */
function damages(place: FormPlace, values: (rule: string) => readonly unknown[]): readonly unknown[] {
  const { field } = place
  const list: unknown[] = [...ANYTHING]
  if (field.is === 'choice' || field.is === 'choices') {
    for (const enumeration of field.enumerations) list.push(...enumerationKeys[enumeration])
  }
  if (field.is === 'text' || field.is === 'texts') list.push(...SAMPLES, ...values(field.rule ?? ''))
  if (field.is === 'date' || field.is === 'object') list.push(...values(('rule' in field ? field.rule : '') ?? ''))
  return list
}

/** Natures whose filings differ in rules. */
const NATURES = ['individual', 'government', 'national-defence'] as const

/** Everything that is found in the damaged filings, as {@link keyOf} writes it, with one filing's changes that give it. */
export function sweep(values: (rule: string) => readonly unknown[]): Map<string, string> {
  const seen = new Map<string, string>()
  const run = (place: FormPlace, set: Changes): void => {
    const filing = changed(readFiling(place.base), set)
    for (const issue of check[place.form](filing, { today }).issues) {
      const key = keyOf(place.form, filing, issue)
      if (!seen.has(key)) seen.set(key, `${place.base} ${JSON.stringify(set).slice(0, 300)}`)
    }
  }
  for (const place of formPlaces()) {
    for (const value of damages(place, values)) run(place, { [place.path]: value })
    for (const other of siblings(place)) {
      for (const type of enumerationKeys[other.enumeration]) {
        for (const value of damages(place, values)) run(place, { [other.path]: type, [place.path]: value })
      }
    }
    for (const nature of NATURES) {
      for (const value of damages(place, () => []).slice(0, 40)) {
        run(place, { 'entity.nature': nature, [place.path]: value })
      }
    }
    // What another field of the same rule holds: persons and services that repeat each other.
    for (const twin of formPlaces()) {
      if (twin.base !== place.base || twin.path === place.path || !sameRule(twin, place)) continue
      const value = stepsOf(twin.path).reduce<unknown>(
        (inner, step) => (inner as Record<string, unknown>)[step],
        readFiling(twin.base),
      )
      run(place, { [place.path]: value })
    }
  }
  return seen
}

function sameRule(one: FormPlace, other: FormPlace): boolean {
  return 'rule' in one.field && 'rule' in other.field && one.field.rule === other.field.rule && one.item === other.item
}

/** The choice beside a field that decides how it is read. */
function siblings({ path, field }: FormPlace): { path: string; enumeration: keyof typeof enumerationKeys }[] {
  const owner = path.slice(0, path.lastIndexOf('.') + 1)
  const rule = 'rule' in field ? field.rule : undefined
  if (rule === 'entity-document-number') {
    return [
      { path: `${owner}type`, enumeration: 'person-document' },
      { path: `${owner}type`, enumeration: 'organization-document' },
    ]
  }
  if (rule === 'person-document-number') return [{ path: `${owner}type`, enumeration: 'person-document' }]
  if (rule === 'package-name' || rule === 'public-key' || rule === 'fingerprint') {
    return [{ path: `${owner}platform`, enumeration: 'app-platform' }]
  }
  return []
}
