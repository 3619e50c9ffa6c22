import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { IssueCode } from '../../src/foundation/issue.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { everyRow } from '../filing/every-row.ts'
import { kindRows } from '../filing/filing-kinds.rows.ts'
import { placesOfRule } from '../filing/places.ts'
import { assertedBy } from '../filing/rows.ts'
import { sweep } from '../filing/sweep.ts'

/**
 * Counts what no test asserts. The tables of this folder say of whole filings what is found in them; here stands what
 * can be found at all: by what the rules of the form can say, by what the source names, and by what a sweep over
 * damaged filings says. What can be found and stands in no table fails, by name.
 */

/** `form severity code place` of every finding that a table states. */
const asserted = new Set(everyRow.flatMap(assertedBy))

/** The things whose parser a rule of the form asks. */
const THINGS: Readonly<Record<string, readonly string[]>> = {
  'mobile-phone': ['mobile_phone'],
  'emergency-phone': ['mobile_phone'],
  'office-phone': ['office_phone'],
  postcode: ['postcode'],
  email: ['email'],
  domain: ['domain'],
  'any-domain': ['domain'],
  'home-url': ['home_url'],
  'ip-ranges': ['ip_ranges'],
  'postal-address': ['postal_address'],
  'entity-name': ['entity_name'],
  'person-name': ['person_name'],
  'service-name': ['service_name'],
  'entity-number': ['icp_number', 'filing_number'],
  'service-number': ['icp_number', 'filing_number'],
  'person-document-number': [
    'resident_id',
    'residence_permit',
    'foreign_permanent_resident_id',
    'passport',
    'hong_kong_macao_travel_permit',
    'taiwan_resident_travel_permit',
    'military_officer_id',
  ],
  'entity-document-number': [
    'social_credit_code',
    'organization_code',
    'business_registration_number',
    'military_unit_code',
    'certificate_number',
  ],
  validity: ['validity'],
}

/** What a parser can say and a filing cannot: the code, the places (`form rule path`), and why. */
const NEVER: readonly (readonly [code: RegExp, places: RegExp, why: string])[] = [
  [/\.(?:required|type)$/, /^/, 'the form says field.required and field.type'],
  [/^validity\.format$/, /^/, 'the form says field.format of either date'],
  [/^office_phone\.mismatch$/, / services| entity\.officePhone$/, 'one phone alone is compared with a division'],
  [/^entity_name\.not_allowed$/, /^/, 'an individual’s name is judged as a person’s'],
  [/^postcode\.mismatch$/, /^/, 'the template says no province'],
  [/^filing_number\.not_allowed$/, /^public/, 'the police form has no kinds'],
  [/^filing_number\.mismatch$/, / services\.3\.icpNumber$/, 'no published number tells the letter of a quick app'],
  [/^domain\.not_allowed$/, / any-domain /, 'an app names domains of any level'],
  [
    /^postal_address\.mismatch$/,
    /^public| (?!entity\.address$)\S+$/,
    'the address of the entity alone is compared with the province',
  ],
  [
    /^business_registration_number\.(?:length|charset|format|too_large)$/,
    /^/,
    'what has another length, or letters, is read as a social credit code',
  ],
]

/** What is told of two forms side by side, and of the dates on a filing's way, which have tables of their own. */
const ELSEWHERE = /^(?:filed_service|two_forms|event)\./

/** Codes of the catalogue of which a rule asks the things. */
function codesOf(rule: string): IssueCode[] {
  const things = THINGS[rule] ?? []
  return (Object.keys(zhCN.issues) as IssueCode[]).filter((code) => things.includes(code.slice(0, code.indexOf('.'))))
}

function isImpossible(code: string, place: string): boolean {
  return NEVER.some(([what, where]) => what.test(code) && where.test(place))
}

/** Codes that the source of the folder names. */
function codesInSource(): Set<string> {
  const folder = new URL('../../src/filing/', import.meta.url)
  const codes = new Set<string>()
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    if (!name.endsWith('.ts')) continue
    const source = readFileSync(new URL(name, folder), 'utf8').replace(/^\s*(?:\*|\/\/).*$/gm, '')
    for (const [, code = ''] of source.matchAll(/\(\s*'([a-z_]+\.[a-z_]+)'/g)) {
      if (Object.keys(zhCN.issues).includes(code)) codes.add(code)
    }
  }
  return codes
}

describe('what a filing can be told', () => {
  it('stands in a table, as far as the rules of the form can say it', () => {
    const missing: string[] = []
    for (const rule of Object.keys(THINGS)) {
      for (const code of codesOf(rule)) {
        for (const { form, path } of placesOfRule(rule)) {
          if (isImpossible(code, `${form} ${rule} ${path}`)) continue
          const place = new RegExp(` ${code.replace('.', '\\.')} ${kindPattern(path)}`)
          if (![...asserted].some((key) => key.startsWith(`${form} `) && place.test(key))) {
            missing.push(`${form} ${code} ${path}`)
          }
        }
      }
    }
    expect(missing).toEqual([])
  })

  it('stands in a table, as far as the source names it', () => {
    const told = new Set([...asserted].map((key) => key.split(' ')[2]))
    for (const { told: kind, beside = '' } of kindRows) for (const line of [kind, beside]) told.add(line.split(' ')[0])
    expect([...codesInSource()].filter((code) => !told.has(code) && !ELSEWHERE.test(code))).toEqual([])
  })

  it('stands in a table, as far as damaged filings are told it', { timeout: 240_000 }, () => {
    const seen = sweep()
    expect(seen.size).toBeGreaterThan(1500)
    // What is said to be impossible is not found either.
    const things = new Set(Object.values(THINGS).flat())
    const impossible = [...seen.keys()].filter((key) => {
      const [form = '', , code = '', path = ''] = key.split(' ')
      if (!things.has(code.slice(0, code.indexOf('.'))) || /^filing/.test(code)) return false
      const rule = code.startsWith('domain.') && path.includes('omains.') ? 'any-domain' : 'rule'
      return isImpossible(code, `${form} ${rule} ${path}`)
    })
    expect(impossible).toEqual([])
    const missing = [...seen].filter(([key]) => !asserted.has(key)).map(([key, change]) => `${key} ← ${change}`)
    expect(missing.sort()).toEqual([])
  })
})

/** The kind of place of a path, whatever the type of the service in it. */
function kindPattern(path: string): string {
  return `${path
    .replace(/^services\.\d+/, 'services.[a-z-]+')
    .replace(/^service\b(?=\.)/, 'service.[a-z-]+')
    .replace(/\.\d+/g, '.\\*')}`
}
