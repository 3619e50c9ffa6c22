import * as core from '../../../src/index.ts'
import { createSamples } from '../../../src/testing.ts'
import { type Answer, claimAnswer, isSameFinding } from '../findings.ts'
import { type Claims, frozen, type Subject } from '../subject.ts'

/** Single values: each `parseX`, its `isX` and its `formatX`. */

type Parse = (input: unknown, options?: object) => Answer & { readonly value?: { readonly text?: string } }
type Is = (input: unknown, options?: object) => boolean
type Format = (value: unknown, style?: unknown) => string

/** What a value is judged with besides itself; nothing, where no row says so. */
const OPTIONS: Readonly<Record<string, readonly object[]>> = {
  ResidentId: [{}, { today: '2026-11-21', legacy: true }],
  InternationalPhone: [{}, { country: 'HK' }],
  Postcode: [{}, { provinceCode: '44' }],
  PostalAddress: [{}, { provinceCode: '44', divisionName: '广东省深圳市南山区' }],
  Domain: [{}, { level: 'any' }],
  PackageName: [{ platform: 'android' }, { platform: 'ios' }, { platform: 'harmonyos' }],
  PublicKey: [{ platform: 'android' }, { platform: 'ios' }],
  Fingerprint: [{ platform: 'android' }, { platform: 'ios' }],
}

const STYLES: Readonly<Record<string, readonly unknown[]>> = {
  MobilePhone: ['filing', 'national', 'e164'],
  OfficePhone: ['filing', 'national', 'e164'],
  InternationalPhone: ['e164', 'tel'],
  IpRanges: ['range', 'short'],
}

/** These take an object, and have no canonical text. */
const OBJECTS = new Set(['AppIdentity', 'PersonDocument', 'OrganizationDocument'])

const exported = core as unknown as Readonly<Record<string, unknown>>
const kinds = Object.keys(exported).flatMap((name) => /^parse([A-Z]\w+)$/.exec(name)?.[1] ?? [])

function claimValue(claims: Claims, kind: string, options: object, input: unknown, typed: string): void {
  const parse = exported[`parse${kind}`] as Parse
  const is = exported[`is${kind}`] as Is | undefined
  const result = parse(input, options)
  claimAnswer(claims, result, typed)
  claims.same('the same input gives the same result', parse(input, options), result)
  if (is !== undefined) {
    const isCanonical = result.ok && result.value!.text !== undefined && result.value!.text === input
    claims.holds('isX is true for exactly what parseX takes', is(input, options) === result.ok, () => result)
    if (!OBJECTS.has(kind)) {
      const answer = is(input, { ...options, canonical: true })
      claims.holds('isX asked for canonical text takes what parseX writes', answer === isCanonical, () => result)
    }
  }
  if (!result.ok) claimMended(claims, parse, options, result)
  else if (!OBJECTS.has(kind)) claimCanonical(claims, kind, options, result)
}

/** Who follows a suggestion is not told the same again. */
function claimMended(claims: Claims, parse: Parse, options: object, result: Answer): void {
  for (const found of result.issues) {
    const { suggestion, code } = found
    if (suggestion?.kind !== 'text') continue
    const again = parse(suggestion.text, options)
    const isCleared = !again.issues.some((issue) => isSameFinding(issue, found))
    claims.holds('a suggestion that is followed clears its finding', isCleared, () => [code, suggestion, again])
  }
}

function claimCanonical(claims: Claims, kind: string, options: object, result: ReturnType<Parse>): void {
  const parse = exported[`parse${kind}`] as Parse
  const is = exported[`is${kind}`] as Is | undefined
  const text = result.value!.text!
  const again = parse(text, options)
  claims.same('canonical text is read as the same value', again.value, result.value)
  if (is !== undefined) {
    claims.holds('canonical text is taken', is(text, options) && is(text, { ...options, canonical: true }), () => text)
  }
  const format = exported[`format${kind}`] as Format | undefined
  for (const style of format === undefined ? [] : (STYLES[kind] ?? [undefined])) {
    const formatted = format!(result.value, style)
    // E.164 has no extension.
    if (style === 'e164' && (result.value as { extension?: string }).extension !== undefined) continue
    claims.same('what is formatted is read as the same text', parse(formatted, options).value?.text, text)
    claims.same('a text is formatted as its value is', format!(text, style), formatted)
  }
}

const samples = createSamples('fuzz')

const OBJECT_SEEDS: Readonly<Record<string, readonly unknown[]>> = {
  AppIdentity: (['android', 'ios', 'harmonyos'] as const).map((platform) => samples.appIdentity({ platform })),
  PersonDocument: [
    {
      type: 'resident-id',
      number: samples.residentId(),
      name: samples.personName(),
      validity: samples.validityPeriod(),
    },
    { type: 'passport', number: samples.passport(), name: 'LI QING' },
    { type: 'hong-kong-macao-travel-permit', number: samples.hongKongMacaoTravelPermit() },
    { type: 'military-officer-id', number: samples.militaryOfficerId() },
  ],
  OrganizationDocument: [
    { nature: 'enterprise', type: 'business-license', number: samples.socialCreditCode() },
    { nature: 'institution', type: 'organization-code-certificate', number: samples.organizationCode() },
    { nature: 'military', type: 'military-unit-code', number: samples.militaryUnitCode() },
  ],
}

const named = (kind: string): readonly string[] =>
  [`parse${kind}`, `is${kind}`, `format${kind}`].filter((name) => name in exported)

export const valueSubjects: readonly Subject[] = kinds.flatMap((kind): Subject[] => {
  if (OBJECTS.has(kind)) {
    return [
      {
        name: `parse${kind}`,
        format: 'json',
        covers: named(kind),
        seeds: OBJECT_SEEDS[kind]!.map((value) => JSON.stringify(value)),
        judge(input, claims) {
          const value: unknown = frozen(JSON.parse(input))
          claimValue(claims, kind, {}, value, input)
        },
      },
    ]
  }
  return (OPTIONS[kind] ?? [{}]).map((options, at) => ({
    name: [`parse${kind}`, ...(at === 0 ? [] : Object.values(options).map(String))].join(' '),
    format: 'text',
    covers: named(kind),
    judge: (input, claims) => claimValue(claims, kind, options, input, input),
  }))
})
