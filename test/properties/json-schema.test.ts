import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import type { FormName } from '../../src/data/forms/ids.ts'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import { emptyDomainTemplate, emptyIcpFiling, emptyPublicSecurityFiling } from '../../src/filing/empty-filing.ts'
import { createSamples, SAMPLES_TODAY } from '../../src/testing.ts'
import { changed, today as fixturesToday, readFiling, valueAt } from '../filing/cases.ts'
import { formPlaces } from '../filing/places.ts'
import { drafts, isValid, refusals, type SchemaDraft } from '../json-schema/compiled.ts'
import { leavesOf, mistakenOf, type Path, put, readMistakes, readRight, today, valueIn } from './gallery.ts'
import { icpSlips, policeSlips, stateSlips } from './slips.rows.ts'

/**
 * The JSON Schemas refuse nothing that the library takes: what a check lets pass is valid by the input schema, and what it
 * gives back by the canonical one. And they are not empty words: what has another shape is refused.
 */

const checks = {
  icp: checkIcpFiling,
  'public-security': checkPublicSecurityFiling,
  'domain-template': checkDomainTemplate,
} as const

/** As a file holds it. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null')

/** Whether the library takes a filing; then both schemas must. */
function expectTaken(
  form: FormName,
  given: unknown,
  day: string,
  inDrafts: readonly SchemaDraft[] = ['2020-12'],
): boolean {
  const filing = asJson(given)
  const report = checks[form](filing, { today: day as never })
  if (!report.ok) return false
  const canonical = asJson(report.value)
  for (const draft of inDrafts) {
    if (isValid(form, 'input', filing, draft) && isValid(form, 'canonical', canonical, draft)) continue
    const refused = [...refusals(form, 'input', filing, draft), ...refusals(form, 'canonical', canonical, draft)]
    expect(refused, `${draft} ${JSON.stringify(filing)} ${JSON.stringify(canonical)}`).toEqual([])
  }
  return true
}

const formOf = (filing: unknown): FormName => (filing as { form: string }).form.replace(/\/\d+$/, '') as FormName

const fixtures = readdirSync(new URL('../fixtures/filings/', import.meta.url))
  .filter((name) => /-.*\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(`../fixtures/filings/${name}`, import.meta.url), 'utf8')) as object)

const samples = createSamples('json-schema')
const made = keysOf('nature').flatMap((nature) => [
  ...keysOf('service-type').map((service) => samples.icpFiling({ nature, service })),
  ...(['website', 'app'] as const).map((service) => samples.publicSecurityFiling({ nature, service })),
])

/** What a form's state holds: everything that is filled in, and everything else of the form blank. */
function asState(blank: unknown, filled: unknown): unknown {
  if (Array.isArray(blank)) {
    return Array.isArray(filled) ? filled.map((item) => (blank.length === 0 ? item : asState(blank[0], item))) : blank
  }
  if (typeof blank !== 'object' || blank === null || typeof filled !== 'object' || filled === null) {
    return filled ?? blank
  }
  const [one, other] = [blank as Record<string, unknown>, filled as Record<string, unknown>]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries([...keys].map((key) => [key, asState(one[key], other[key])]))
}

describe('what the checks take', () => {
  it('is valid: filings of the gallery and the fixtures, samples of every nature and service', () => {
    for (const { filing } of readRight()) expect(expectTaken(formOf(filing), filing, today, drafts)).toBe(true)
    for (const filing of fixtures) expect(expectTaken(formOf(filing), filing, fixturesToday, drafts)).toBe(true)
    for (const filing of made) expect(expectTaken(formOf(filing), filing, SAMPLES_TODAY, drafts)).toBe(true)
  })

  it('is valid where it is only warned of, or judged on another day', () => {
    const rights = readRight()
    let taken = 0
    for (const mistake of readMistakes()) {
      const filing = mistakenOf(mistake, rights)
      if (expectTaken(formOf(filing), filing, today)) taken++
    }
    expect(taken).toBeGreaterThan(15)
  })

  it('is valid in the state of a form, all of whose other fields are blank', () => {
    for (const service of keysOf('service-type')) {
      const blank = asJson(emptyIcpFiling({ services: [service] }))
      const filled = samples.icpFiling({ service })
      expect(expectTaken('icp', asState(blank, filled), SAMPLES_TODAY), service).toBe(true)
    }
    for (const service of ['website', 'app'] as const) {
      const blank = asJson(emptyPublicSecurityFiling({ service }))
      expect(
        expectTaken('public-security', asState(blank, samples.publicSecurityFiling({ service })), SAMPLES_TODAY),
      ).toBe(true)
    }
    const template = asState(asJson(emptyDomainTemplate()), readFiling('domain-template-organization'))
    expect(expectTaken('domain-template', template, fixturesToday)).toBe(true)
  })

  it('is valid in every spelling of the table of slips', () => {
    const rows = [
      ...[...icpSlips, ...stateSlips].map((slip) => ['icp-enterprise-website', slip] as const),
      ...policeSlips.map((slip) => ['public-security-enterprise-website', slip] as const),
    ]
    let taken = 0
    for (const [base, [field, typed]] of rows) {
      const filing = changed(readFiling(base), { [field]: typed })
      if (expectTaken(formOf(readFiling(base)), filing, today)) taken++
    }
    expect(taken).toBeGreaterThan(100)
  })

  it('is valid whatever stands at any one place', () => {
    const seen = new Set<string>()
    let taken = 0
    for (const { form, base, path, field, item } of formPlaces()) {
      // Where an equal field has had everything, what may stand in it, and what says that nothing does.
      const kind = JSON.stringify([form, field, item])
      const values = seen.has(kind) ? [null, ' ', {}, []] : ANYTHING
      seen.add(kind)
      for (const value of [...values, ...spellings(valueAt(readFiling(base), ...path.split('.')))]) {
        if (expectTaken(form, changed(readFiling(base), { [path]: value }), fixturesToday)) taken++
      }
    }
    expect(taken).toBeGreaterThan(1000)
  }, 120_000)

  it('is valid with several changes, of any kind of filing', () => {
    const bases = [...readRight().map(({ filing }) => filing), ...made] as object[]
    let taken = 0
    const change = fc.record({ at: fc.nat(), spelling: fc.nat() })
    const property = fc.property(
      fc.constantFrom(...bases),
      fc.array(change, { maxLength: 3 }),
      fc.option(fc.constantFrom(...keysOf('filing-kind')), { freq: 3 }),
      fc.option(fc.constantFrom('entity', 'services', 'entity.principal', 'entity.document', 'entity.materials'), {
        freq: 3,
      }),
      fc.constantFrom<unknown>({}, null, '', [], { name: '', remarks: null }),
      (base, changes, kind, section, blank) => {
        const filing = asJson(base) as Record<string, unknown>
        for (const { at, spelling } of changes) {
          const leaves = leavesOf(filing)
          const path = leaves[at % leaves.length]!
          const ways = spellings(valueIn(filing, path)).slice(0, 9)
          put(filing, path, ways[spelling % ways.length])
        }
        if (kind !== null && 'kind' in filing) filing.kind = kind
        if (section !== null) put(filing, section.split('.') as Path, blank)
        if (expectTaken(formOf(base), filing, today)) taken++
      },
    )
    fc.assert(property, { numRuns: 600 })
    expect(taken).toBeGreaterThan(50)
  })
})

/** What stands in a field of any kind, right or wrong. */
const ANYTHING: readonly unknown[] = [
  null,
  '',
  '  ',
  '\u3000',
  5,
  true,
  false,
  {},
  [],
  [null],
  [''],
  [5],
  [{}],
  ['x'],
  'x',
  '无',
  'entity',
  'principal',
  '长期',
  '2026-10-01',
  '2020/1/5',
  1893456000,
  1893456000000,
  ['2020', '1', '5'],
  [2020, 1, 5],
  13911012025,
  '13911012025',
  ['110000', '110108'],
  [110000, 110108],
  { from: '', until: '' },
  ['2020-01-05', '2040-01-05'],
  { from: '2020-01-05', until: '长期' },
  '2020.01.05-长期',
  { unknown: 1 },
  { name: '' },
  [{ name: '' }],
  '北京',
  '110000',
  ['223.5.5.5', '', '223.6.6.6'],
  { type: '' },
  { name: '合同', kind: '合同', file: {} },
]

/** Other ways to write what stands in a field, and ways to leave it out. */
function spellings(value: unknown): readonly unknown[] {
  if (typeof value !== 'string') return [value, null]
  const wide = value.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  const date = /^\d{4}-\d\d-\d\d$/.test(value)
    ? [
        Date.parse(value),
        Date.parse(value) / 1000,
        value.split('-'),
        `${value}T00:00:00.000Z`,
        value.replace(/-/g, '/'),
      ]
    : []
  const number = /^\d{6,12}$/.test(value) ? [Number(value), [value], ['1', value], `${value}0000`] : []
  return [
    value,
    ` ${value} `,
    wide,
    ...date,
    ...number,
    `　${value}`,
    value.toLowerCase(),
    `${value}。`,
    null,
    '\u00a0',
  ]
}

describe('a filing that names its schema', () => {
  it('draws nothing for that, and is valid', () => {
    for (const base of [
      'icp-enterprise-website',
      'public-security-enterprise-website',
      'domain-template-organization',
    ]) {
      const form = formOf(readFiling(base))
      const filing = { $schema: `./node_modules/beian/dist/json-schema/v1/${form}.input.json`, ...readFiling(base) }
      const without = checks[form](readFiling(base), { today: fixturesToday })
      expect(checks[form](filing, { today: fixturesToday }).issues).toEqual(without.issues)
      expect(checks[form](filing, { today: fixturesToday, draft: true }).issues).toEqual([])
      expect(expectTaken(form, filing, fixturesToday, drafts)).toBe(true)
    }
  })
})

describe('what has another shape', () => {
  it.each([
    ['services as a text', { services: '网站' }, '/services'],
    ['an unknown form', { form: 'icp/2' }, '/form'],
    ['a label in place of a key', { 'entity.nature': '企业' }, '/entity/nature'],
    ['an unknown kind', { kind: 'second' }, '/kind'],
    ['a number in place of a text', { 'entity.name': 5 }, '/entity/name'],
    ['no entity in a first filing', { entity: undefined }, ' must have required'],
    ['a service without a type', { 'services.0.type': undefined }, '/services/0'],
    ['a website without a domain', { 'services.0.domain': undefined }, '/services/0 must have required'],
    ['a list of contents as a text', { 'services.0.contents': 'other' }, '/services/0/contents'],
    [
      'an ID card without its validity',
      { 'entity.principal.document.validity': undefined },
      '/entity/principal/document must have required',
    ],
  ])('is refused by the input schema: %s', (_, changes, place) => {
    const filing = asJson(changed(readFiling('icp-enterprise-website'), changes))
    for (const draft of drafts) {
      expect(refusals('icp', 'input', filing, draft).some((text) => text.includes(place))).toBe(true)
    }
  })

  it('is refused by the canonical schema wherever a text with a form is spelled in another way', () => {
    const outcomes = { refused: 0, all: 0 }
    for (const filing of made) {
      for (const path of leavesOf(filing)) {
        const value = valueIn(filing, path)
        const key = String(path[path.length - 1])
        if (
          typeof value !== 'string' ||
          !/number|mobile|Phone|email|domain|Url|Ranges|Code|from|until|form|type|kind/i.test(key)
        )
          continue
        for (const spelled of [` ${value} `, `：${value}`, `${value}。`, `${value}x`]) {
          const other = asJson(filing)
          put(other, path, spelled)
          outcomes.all++
          if (!isValid(formOf(filing), 'canonical', other)) outcomes.refused++
        }
      }
    }
    expect(outcomes.all).toBeGreaterThan(1000)
    expect(outcomes.refused / outcomes.all).toBeGreaterThan(0.85)
  })
})
