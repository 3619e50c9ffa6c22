import { enumerationKeys } from '../../src/data/enumerations/table.ts'
import type { FormName } from '../../src/data/forms/ids.ts'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import { createSamples, type InvalidKind, invalidReasons } from '../../src/testing.ts'
import { type Changes, changed, readFiling, today, valueAt } from './cases.ts'
import { type FormPlace, formPlaces, placeKind } from './places.ts'

/**
 * Filings that are damaged in many ways, one or two fields at a time: what is said of these can be said. The damage is
 * the same every time.
 */

const check = {
  icp: checkIcpFiling,
  'public-security': checkPublicSecurityFiling,
  'domain-template': checkDomainTemplate,
}

/** What stands in a field of any kind, right or wrong. */
const ANYTHING: readonly unknown[] = [
  undefined,
  '  ',
  5,
  true,
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
  '2026-10-01',
  '1990-01-01',
  '2027-01-01',
  '长期',
  { from: '1990-01-01', until: '2010-01-01' },
  { from: '2020-01-01', until: '长期' },
]

/** A sample of every error that `beian/testing` knows: what people type, in the right field or in a wrong one. */
const SAMPLES: readonly string[] = samples(() => true)

/** Those that are numbers of documents. */
const DOCUMENTS: readonly string[] = samples((kind) =>
  /_id$|permit|passport|code|certificate_number|registration_number/.test(kind),
)

function samples(wanted: (kind: string) => boolean): string[] {
  const source = createSamples('sweep')
  const texts = new Set<string>()
  for (const [kind, reasons] of Object.entries(invalidReasons)) {
    if (!wanted(kind)) continue
    for (const reason of reasons) {
      const { input } = source.invalid(kind as InvalidKind, reason as never)
      if (typeof input === 'string') texts.add(input)
    }
  }
  return [...texts]
}

/** `form severity code place` of a finding. */
export function keyOf(form: FormName, filing: unknown, issue: Issue): string {
  return `${form} ${issue.severity} ${issue.code} ${placeKind(filing, issue.path)}`
}

/** Natures whose filings differ in rules. */
const NATURES = ['individual', 'government', 'national-defence'] as const

/**
 * Everything that is found in the damaged filings, as {@link keyOf} writes it, each with a change that gives it.
 */
export function sweep(): Map<string, string> {
  const seen = new Map<string, string>()
  // What told something new at the first place of a kind of field is tried at its others.
  const telling = new Map<string, unknown[]>()

  const run = (place: FormPlace, changes: (path: string) => Changes): readonly string[] => {
    const set = changes(place.path)
    const filing = changed(readFiling(place.base), set)
    const said: string[] = []
    for (const issue of check[place.form](filing, { today }).issues) {
      const key = keyOf(place.form, filing, issue)
      if (!seen.has(key)) seen.set(key, JSON.stringify(set).slice(0, 200))
      said.push(`${issue.severity} ${issue.code}`)
    }
    return said
  }

  for (const place of formPlaces()) {
    const kind = kindOf(place)
    const known = telling.get(kind)
    const values = known ?? poolOf(place)
    const keep: unknown[] = []
    const told = new Set<string>()
    for (const value of values) {
      const said = run(place, (path) => ({ [path]: value }))
      if (said.some((text) => !told.has(text))) keep.push(value)
      for (const text of said) told.add(text)
    }
    if (known === undefined) telling.set(kind, keep)
    besides(place, run, known === undefined)
    if (!/contents|Types|preApprovals|name$|account|entity\.[a-z]+$/.test(place.path)) continue
    for (const nature of NATURES) {
      for (const value of keep.slice(0, 12)) run(place, (path) => ({ 'entity.nature': nature, [path]: value }))
    }
  }
  return seen
}

type Run = (place: FormPlace, changes: (path: string) => Changes) => readonly string[]

/** Two fields at a time: a number and the type that decides how it is read; one that another person has, too. */
function besides(place: FormPlace, run: Run, first: boolean): void {
  const { field, path, base } = place
  const rule = 'rule' in field ? field.rule : undefined
  if (rule === 'entity-document-number' || rule === 'person-document-number') {
    const types =
      rule === 'person-document-number' || !first
        ? enumerationKeys['person-document']
        : [...enumerationKeys['person-document'], ...enumerationKeys['organization-document']]
    const numbers = first ? DOCUMENTS : DOCUMENTS.filter((_, index) => index % 8 === 0)
    for (const type of types) {
      for (const number of numbers) run(place, (at) => ({ [at.replace(/number$/, 'type')]: type, [at]: number }))
    }
  }
  if (rule === 'package-name' || rule === 'public-key' || rule === 'fingerprint') {
    for (const platform of enumerationKeys['app-platform']) {
      for (const value of SAMPLES) run(place, (at) => ({ [at.replace(/\w+$/, 'platform')]: platform, [at]: value }))
    }
  }
  const own = /\.(mobile|emergencyPhone|email)$/.exec(path)
  if (own !== null) {
    const taken = valueAt(readFiling(base), 'entity', 'principal', own[1] === 'email' ? 'email' : 'mobile')
    run(place, (at) => ({ [at]: taken }))
    run(place, (at) => ({
      [at]: taken,
      [at.replace(/\w+$/, own[1] === 'mobile' ? 'emergencyPhone' : 'mobile')]: taken,
    }))
  }
}

/** Fields that the same damage says the same of. */
function kindOf({ field, item }: FormPlace): string {
  const { required: _, ...type } = field
  return JSON.stringify([type, item])
}

function poolOf({ field }: FormPlace): readonly unknown[] {
  const pool: unknown[] = [...ANYTHING]
  if (field.is === 'choice' || field.is === 'choices') {
    for (const enumeration of field.enumerations) pool.push(...enumerationKeys[enumeration])
  }
  if (field.is === 'text' || field.is === 'texts') pool.push(...SAMPLES)
  return pool
}
