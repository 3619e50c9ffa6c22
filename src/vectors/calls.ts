import { itemsOf, own, read } from '../foundation/untrusted.ts'
import type { Expectation, VectorAnswer, VectorCode, VectorRequest } from './vector.ts'

/** The functions of the package by their names: what the entries export, put together. */
export type Library = Readonly<Record<string, unknown>>

/** What an answer says beside the id. */
type Answered = Omit<Expectation, 'codes'> & { readonly codes?: readonly VectorCode[] }

// biome-ignore lint/suspicious/noExplicitAny: functions of every signature are called with what JSON says
type Callable = (...given: any[]) => any

/** Asks the library: the function, its arguments, what its result is as an answer. */
type Call = (call: Callable, input: unknown, options: Options, library: Library) => Answered

type Options = Readonly<Record<string, unknown>> | undefined

/** What each value is called behind `parse` and `is`. */
export const VALUES = [
  'ResidentId',
  'ResidencePermit',
  'ForeignPermanentResidentId',
  'Passport',
  'HongKongMacaoTravelPermit',
  'TaiwanResidentTravelPermit',
  'MilitaryOfficerId',
  'SocialCreditCode',
  'OrganizationCode',
  'BusinessRegistrationNumber',
  'TaxpayerId',
  'MilitaryUnitCode',
  'CertificateNumber',
  'MobilePhone',
  'OfficePhone',
  'InternationalPhone',
  'Email',
  'Postcode',
  'PostalAddress',
  'IcpNumber',
  'TelecomLicense',
  'PublicSecurityNumber',
  'OperatingLicense',
  'RecordNumber',
  'Domain',
  'HomeUrl',
  'IpRanges',
  'AppIdentity',
  'PackageName',
  'PublicKey',
  'Fingerprint',
] as const

const MASKS = [
  'maskAddress',
  'maskBankCard',
  'maskEmail',
  'maskMobilePhone',
  'maskOfficePhone',
  'maskPassport',
  'maskPersonDocument',
  'maskPersonName',
  'maskResidentId',
  'maskSocialCreditCode',
  'maskTaxpayerId',
] as const

const CHECKS = [
  'checkValidityPeriod',
  'checkServiceName',
  'checkEntityName',
  'checkPersonName',
  'parsePersonDocument',
  'parseOrganizationDocument',
  'renderFooter',
] as const

const FILINGS = ['checkIcpFiling', 'checkPublicSecurityFiling', 'checkDomainTemplate'] as const

/** Functions with several arguments, which `input` lists. */
const LOOKUPS = ['keysOf', 'codeOf', 'keyOfCode', 'encodeCodes', 'decodeCodes', 'organizationDocumentCode'] as const

const MOST_ARGUMENTS = 3

/** Every call of the vectors, with how the library is asked. */
const CALLS: Readonly<Record<string, Call>> = {
  ...each(
    VALUES.map((name) => `parse${name}`),
    result,
  ),
  ...each(
    VALUES.map((name) => `is${name}`),
    (call, input, options) => ({ ok: call(input, options) }),
  ),
  ...each(CHECKS, result),
  // As the command judges names: with the dictionary, the idioms and all places.
  fullNaming: (call, input, context, library) => result(call(), input, context, library),
  ...each(FILINGS, filing),
  ...each([...MASKS, 'redact'], text),
  recordLink: text,
  ...each(LOOKUPS, (call, input, options) => {
    const value = call(...itemsOf(input, MOST_ARGUMENTS), options)
    return { ok: value !== undefined, ...(value === undefined ? {} : { value }) }
  }),
  findRecordNumbers: (call, input, options) => ({ ok: true, value: found(call(input, options)) }),
  checkFooter: (call, input, options) => {
    const report = call(input, options)
    return { ok: report.ok, value: found(report.records), ...told(report.issues) }
  },
  determineFilingKind: (call, input, options) => {
    const answer = call(input, options)
    return { ok: answer.ok, ...(answer.ok ? { value: picked(answer.value, KIND) } : {}), ...told(answer.issues) }
  },
  filingDeadlines: (call, input, options) => {
    const { ok, value = [], issues } = call(input, options)
    const bySteps = value.map((deadline: { step: string }) => [deadline.step, picked(deadline, DEADLINE)])
    return { ok, value: Object.fromEntries(bySteps), ...told(issues) }
  },
  requiredMaterials: (call, input, options) => ({ ok: true, value: byMaterial(call(input, options), 'material') }),
  filingChecklist: (call, input) => ({
    ok: true,
    value: byMaterial(
      call(input).flatMap(({ items }: { items: { kind: string }[] }) =>
        items.filter(({ kind }) => kind === 'material'),
      ),
      'key',
    ),
  }),
  compareFilings: (call, input, options) => {
    const [icp, publicSecurity, template] = itemsOf(input, MOST_ARGUMENTS)
    const { ok, issues } = call(icp, publicSecurity, template, options)
    return { ok, ...told(issues) }
  },
}

const KIND = ['kind', 'numbers', 'first', 'excludes', 'rules'] as const
const DEADLINE = ['state', 'from', 'usual', 'due', 'rule'] as const
const MATERIAL = ['state', 'sure', 'severity', 'rule'] as const

/** Names of every call that vectors make, in the order in which they are listed. */
export const callNames: readonly string[] = Object.keys(CALLS)

/**
 * The library as a port: what it answers to a request. A call that is none is skipped; nothing throws.
 *
 * @example
 * ```ts
 * answerOf({ isResidentId }, { id: '1', call: 'isResidentId', input: '11010519491231002X' }) // → { id: '1', ok: true }
 * ```
 */
export function answerOf(library: Library, request: unknown): VectorAnswer {
  const { id, call, input, options } = (request ?? {}) as Partial<VectorRequest>
  const name = String(id)
  const ask = typeof call === 'string' ? own(CALLS, call) : undefined
  const target = ask === undefined ? undefined : own(library, call as string)
  if (ask === undefined || typeof target !== 'function') return { id: name, skip: true }
  try {
    return { id: name, ...ask(target as Callable, input, options, library) }
  } catch {
    // Options that JSON can write and no form ever has: a day that is none.
    return { id: name, skip: true }
  }
}

function each(names: readonly string[], call: Call): Record<string, Call> {
  return Object.fromEntries(names.map((name) => [name, call]))
}

function result(call: Callable, input: unknown, options: Options, _library: Library): Answered {
  const { ok, value, issues } = call(input, options)
  const canonical = ok ? read(value, 'text') : undefined
  const [meant] = issues.flatMap(({ suggestion }: Told) => (suggestion?.kind === 'text' ? [suggestion.text] : []))
  return {
    ok,
    ...(typeof canonical === 'string' ? { text: canonical } : {}),
    ...(ok ? withoutText(value) : {}),
    ...told(issues),
    ...(meant === undefined ? {} : { suggestion: meant }),
  }
}

/** `divisions: true` stands for the names of all divisions, `naming: 'full'` for all that is known of names. */
function filing(call: Callable, input: unknown, options: Options, library: Library): Answered {
  const { divisions, naming, ...rest } = options ?? {}
  const { ok, issues } = call(input, {
    ...rest,
    ...(divisions === true ? { divisions: library.divisionNames } : {}),
    ...(naming === 'full' ? { checkServiceName: (library.fullNaming as Callable)() } : {}),
  })
  return { ok, ...told(issues) }
}

function text(call: Callable, input: unknown, options: Options): Answered {
  const written = call(input, options)
  return typeof written === 'string' ? { ok: true, text: written } : { ok: false }
}

/** Materials by their keys; of one that is asked for twice, what is said first. */
function byMaterial(list: readonly Readonly<Record<string, unknown>>[], key: string): object {
  return Object.fromEntries([...list].reverse().map((one) => [one[key], picked(one, MATERIAL)]))
}

/** A finding of the library, as far as answers tell it. */
interface Told extends VectorCode {
  readonly severity: NonNullable<VectorCode['severity']>
  readonly path: NonNullable<VectorCode['path']>
  readonly suggestion?: { readonly kind: string; readonly text: string }
}

function told(issues: readonly Told[]): Pick<Required<Answered>, 'verdict' | 'codes'> {
  const severities = issues.map(({ severity }) => severity)
  return {
    verdict: severities.includes('error') ? 'reject' : severities.includes('warning') ? 'warn' : 'accept',
    codes: issues.map(({ code, severity, path, rule }) => ({
      code,
      severity,
      ...(path.length === 0 ? {} : { path }),
      ...(rule === undefined ? {} : { rule }),
    })),
  }
}

function withoutText(value: object): { readonly value?: unknown } {
  const { text: _, ...rest } = value as Record<string, unknown>
  return Object.keys(rest).length === 0 ? {} : { value: rest }
}

/** Numbers in a text: what each is, its text as it is stored, and where it stands. */
function found(records: readonly (FoundNumber & { readonly link?: string })[]): object[] {
  return records.map(({ kind, text: written, start, end, result: judged, link }) => ({
    kind,
    text: judged.ok ? judged.value.text : written,
    start,
    end,
    ok: judged.ok,
    ...(link === undefined ? {} : { link }),
  }))
}

interface FoundNumber {
  readonly kind: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly result: { readonly ok: true; readonly value: { readonly text: string } } | { readonly ok: false }
}

function picked(source: object, keys: readonly string[]): object {
  const all = source as Record<string, unknown>
  return Object.fromEntries(keys.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])))
}
