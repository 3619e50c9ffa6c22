import type { FilingKind, ServiceType } from '../data/enumerations/enumeration.ts'
import { shapeOf } from '../data/forms/fields.ts'
import type { ShapeName } from '../data/forms/ids.ts'
import { kindRules } from '../data/forms/kind-rules.ts'
import { dueByKind } from '../data/forms/table.ts'
import { isBound } from '../data/province-demands/habit.ts'
import { KIND_DEMANDS } from '../data/province-demands/kind-table.ts'
import { type ProvinceRule, readLines } from '../data/province-demands/read-lines.ts'
import { filingRuleNames } from '../data/rules/names.ts'
import type { FilingAnswer } from '../foundation/catalog/filing.ts'
import { isBlank } from '../foundation/input.ts'
import { at, error, type Issue, type RuleId, warning } from '../foundation/issue.ts'
import { type Result, reject, settle } from '../foundation/result.ts'
import { type KnownIds, overrideSeverity, type SeverityOverrides } from '../foundation/severity.ts'
import { type DueField, dueFields, fieldsNamed, type PartsDue } from './due-fields.ts'
import { type Answers, contradictionsIn, type FilingSituation, readSituation, type Wanted } from './filing-situation.ts'

/** The kind of a filing (备案类型), and what that means for whoever files. */
export interface FilingKindAnswer {
  readonly kind: FilingKind
  /** Which parts of the form are due, may be given, or have no place. */
  readonly parts: PartsDue
  /** The fields that are due, in the form's order. */
  readonly due: readonly DueField[]
  /** The fields that keep what is on file. */
  readonly fixed: readonly DueField[]
  /** Whose ICP numbers (备案号) are needed. */
  readonly numbers: readonly ('entity' | 'service')[]
  /** What has to be done before, as rules: `explainRule` says each in words. */
  readonly first: readonly RuleId[]
  /** Kinds that cannot be in the same order. */
  readonly excludes: readonly FilingKind[]
  /** The rules that the answer follows, with what comes first. */
  readonly rules: readonly RuleId[]
}

/** How findings on a situation are told. */
export interface FilingKindOptions {
  /** The caller's severities, by rule or code; what says that there is no such kind stays. */
  readonly severity?: SeverityOverrides | undefined
}

/** What a situation comes to: a kind with what is to be done before, or why there is none. */
interface Outcome {
  readonly kind: FilingKind
  readonly first?: RuleId
}

/**
 * Determines which kind of ICP filing (备案类型) a situation calls for: it follows from whether the entity and the domain have
 * numbers, and with which provider; where nothing new is to be filed, from what is wanted.
 *
 * Findings: `filing_kind.required` at the one answer that is asked next, `.conflict` where two answers contradict each
 * other, `.mismatch` where the domain is another entity's, `.missing` where nothing is on file to be changed or cancelled,
 * `.not_allowed` where there is no such order, or the province may not take it (warning).
 *
 * Sources: providers' guides to the kinds of filings (2017 to 2026-05-27); what provinces ask: `provinceDemands`.
 *
 * @param situation what the applicant answers; any value is taken, nothing throws
 *
 * @example
 * ```ts
 * const filed = { entityFiled: true, domainFiled: true, sameEntity: true, domainFiledHere: false }
 * const result = determineFilingKind(filed)
 * // result.value.kind    → 'add-access'
 * // result.value.numbers → ['entity', 'service']
 * determineFilingKind({ entityFiled: true }).issues[0] // → { code: 'filing_kind.required', path: ['domainFiled'], … }
 * ```
 */
export function determineFilingKind(
  situation: FilingSituation,
  options?: FilingKindOptions,
): Result<FilingKindAnswer, Issue['code']> {
  const { answers, issues } = readIt(situation)
  const [first, ...more] = issues.length > 0 ? issues : contradictionsIn(answers)
  if (first !== undefined) return reject(first, ...more)
  const { want } = answers
  const outcome = want === undefined || want === 'new' ? newIn(answers) : wantedIn(want, answers)
  if ('code' in outcome) return reject(outcome)
  const doubts = doubtsOf(outcome.kind, answers)
  return settle(answerOf(outcome, answers), overrideSeverity(doubts, options?.severity, KNOWN_IDS))
}

const KNOWN_IDS: KnownIds = {
  rules: { filing: filingRuleNames },
  codes: { filing_kind: 'required conflict mismatch missing not_allowed' },
}

function readIt(situation: unknown): ReturnType<typeof readSituation> {
  const found = readSituation(situation)
  if (isBlank(situation) || (typeof situation === 'object' && situation !== null)) return found
  return { ...found, issues: [error('field.type', { expected: 'object' })] }
}

/** Something new: a first filing, a service or an access provider more. */
function newIn(answers: Answers): Outcome | Issue {
  const { entityFiled, domainFiled } = answers
  if (entityFiled === undefined) return required('entityFiled')
  if (domainFiled === undefined) return required('domainFiled')
  if (domainFiled) return ofFiledDomain(answers)
  return entityFiled ? ofFiledEntity(answers) : { kind: 'first' }
}

/** The domain has a number: if it is the entity's own, there may be another provider to add. */
function ofFiledDomain({ want, service, sameEntity, domainFiledHere }: Answers): Outcome | Issue {
  if (sameEntity === undefined) return required('sameEntity')
  if (!sameEntity) return ofAnother(service)
  if (domainFiledHere === undefined) return required('domainFiledHere')
  if (domainFiledHere) return want === undefined ? required('want') : refused('first', 'on-file', 'want')
  return hasAccess(service) ? { kind: 'add-access' } : refused('add-access', 'no-access', 'service')
}

/** The entity has a number and the domain none: a further service, unless the entity has none at all. */
function ofFiledEntity({ shell, provinceCode, entityFiledHere }: Answers): Outcome | Issue {
  if (shell === true) {
    if (provinceCode === undefined) return required('provinceCode')
    const isTaken = demandsOn('shell-add-service', provinceCode).some(({ value }) => value === 'allowed')
    if (!isTaken) return { kind: 'first', first: 'filing/shell-cancelled-first' }
  }
  if (entityFiledHere === undefined) return required('entityFiledHere')
  return { kind: entityFiledHere ? 'add-service' : 'add-service-without-entity' }
}

/** What orders about what is on file are about, and whether that must be with this provider. */
const ABOUT: {
  readonly [K in Exclude<Wanted, 'new'>]: { readonly part: 'entity' | 'service'; readonly here: boolean }
} = {
  'change-entity': { part: 'entity', here: true },
  'change-service': { part: 'service', here: true },
  'change-both': { part: 'service', here: true },
  'cancel-entity': { part: 'entity', here: false },
  'cancel-service': { part: 'service', here: false },
  'cancel-access': { part: 'service', here: true },
  transfer: { part: 'entity', here: true },
  migrate: { part: 'service', here: false },
}

/** An order about what is on file. */
function wantedIn(kind: Exclude<Wanted, 'new'>, answers: Answers): Outcome | Issue {
  const { part, here } = ABOUT[kind]
  const { service, provinceCode, entityFiled } = answers
  if (kind === 'cancel-access' && !hasAccess(service)) return refused(kind, 'no-access', 'service')
  if (kind === 'migrate' && service !== 'website') return refused(kind, 'not-a-website', 'service')
  if (entityFiled === undefined) return required('entityFiled')
  if (!entityFiled) return nothingFiled(kind, 'entity')
  const unfit = part === 'service' ? ofOwnService(kind, answers) : undefined
  if (unfit !== undefined) return unfit
  const answer = part === 'service' ? 'domainFiledHere' : 'entityFiledHere'
  if (here && answers[answer] === undefined) return required(answer)
  if (here && answers[answer] === false) return refused(kind, 'elsewhere', answer)
  return kind === 'migrate' && provinceCode === undefined ? required('provinceCode') : { kind }
}

/** Why an order cannot be about a service of the entity's own; `undefined` where it can. */
function ofOwnService(kind: FilingKind, { service, domainFiled, sameEntity }: Answers): Issue | undefined {
  if (domainFiled === undefined) return required('domainFiled')
  if (!domainFiled) return nothingFiled(kind, 'service')
  if (sameEntity === undefined) return required('sameEntity')
  return sameEntity ? undefined : ofAnother(service)
}

function required(answer: FilingAnswer): Issue {
  return at([answer], error('filing_kind.required', { answer }, { rule: 'filing/kind-by-numbers' }))
}

function ofAnother(service: ServiceType): Issue {
  return at(['sameEntity'], error('filing_kind.mismatch', { service }, { rule: 'filing/domain-of-one-entity' }))
}

function nothingFiled(kind: FilingKind, part: 'entity' | 'service'): Issue {
  const answer: FilingAnswer = part === 'entity' ? 'entityFiled' : 'domainFiled'
  return at([answer], error('filing_kind.missing', { kind, part }, { rule: 'filing/kind-by-numbers' }))
}

/** Rules behind orders that there are not. */
const REFUSALS = {
  elsewhere: 'filing/on-file-here',
  'on-file': 'filing/kind-by-numbers',
  'no-access': 'filing/access-of-sites-and-apps',
  'not-a-website': 'filing/migration-of-websites',
} as const

function refused(kind: FilingKind, reason: keyof typeof REFUSALS, answer: FilingAnswer): Issue {
  return at([answer], error('filing_kind.not_allowed', { kind, reason }, { rule: REFUSALS[reason] }))
}

/** Whether the form of such a service has access providers at all. */
function hasAccess(service: ServiceType): boolean {
  return shapeOf(`icp-${service}` satisfies ShapeName).byKey.has('access')
}

/** What the province demands under a key of its demands on kinds. */
function demandsOn(key: string, provinceCode: string): readonly ProvinceRule[] {
  return readLines(KIND_DEMANDS, provinceCode).filter((demand) => demand.key === key)
}

/** Where the province may not take the kind. */
function doubtsOf(kind: FilingKind, { provinceCode, nature }: Answers): readonly Issue[] {
  if (provinceCode === undefined) return []
  if (kind === 'migrate') {
    if (demandsOn('transfer-to-entity-supported', provinceCode).length > 0) return []
    const rule = { rule: 'filing/migration-of-websites' } as const
    return [at(['provinceCode'], warning('filing_kind.not_allowed', { kind, reason: 'province' }, rule))]
  }
  const refusing = demandsOn('change-service-refused', provinceCode).find(
    ({ value, who }) => value === kind && (who === undefined || isBound(who, nature)),
  )
  if (refusing === undefined) return []
  return [at(['want'], warning('filing_kind.not_allowed', { kind }, { rule: 'filing/kind-of-province' }))]
}

function answerOf({ kind, first }: Outcome, { service, nature }: Answers): FilingKindAnswer {
  const parts = dueByKind[kind]
  const { fixed, first: before, excludes, rules } = kindRules[kind]
  const numbers: ('entity' | 'service')[] = []
  if (parts['entity-number'] === 'due') numbers.push('entity')
  if (parts.services !== 'none' && parts['service-number'] === 'due') numbers.push('service')
  const steps = first === undefined ? [...before] : [first, ...before]
  return {
    kind,
    parts: { ...parts },
    due: dueFields(kind, service, nature),
    fixed: fieldsNamed(fixed, service),
    numbers,
    first: steps,
    excludes: [...excludes],
    rules: [...rules, ...steps],
  }
}
