import { type IssueCode, type RuleId, type Severity, severities } from './issue.ts'
import { nearest } from './nearest.ts'
import { copyOf, own } from './untrusted.ts'

/**
 * Severity by rule or code: `off` drops the finding. A rule's entry goes before its code's.
 *
 * @typeParam Own ids of rules of the caller's own, as `createNaming` takes them
 */
export type SeverityOverrides<Own extends string = never> = {
  readonly [Id in TunableCode | RuleId | Own]?: 'off' | Severity | undefined
}

/**
 * The ids themselves, which TypeScript must not guess from the keys of `severity`: a slip there would be taken for an id
 * of the caller's own. (`NoInfer` is younger than some compilers that read these types.)
 */
export type Known<Own extends string> = [Own][Own extends unknown ? 0 : never]

/** A context that is wrong cannot be waved through: nothing was judged. */
type TunableCode = Exclude<IssueCode, `context.${string}`>

/** The ids that a check answers for. Those of other rooms pass, so that one table serves every check. */
export interface KnownIds {
  /** Names of rules, parted by spaces, by room: `naming` → `ind-biz ind-place …`. */
  readonly rules: { readonly [room: string]: string }
  /** Reasons, parted by spaces, by thing: `service_name` → `charset format …`. */
  readonly codes: { readonly [thing: string]: string }
  /** Whether these are all codes that there are. */
  readonly everyCode?: boolean
  /** Ids of the caller's own rules; `any` where they are not known here. */
  readonly own?: readonly string[] | 'any'
}

/** The rooms that have rules: what stands before the slash of an id. */
const ROOMS = ['contact', 'deadline', 'filing', 'identity', 'naming', 'network', 'organization', 'record']

/** What a finding's severity may be set to. */
const SETTINGS = /* @__PURE__ */ ['off'].concat(severities)

/**
 * The findings with the caller's severities.
 *
 * @param known what the check answers for
 * @throws TypeError where the overrides are no object; RangeError where a severity or an id is none: a slip there would
 *   change nothing, and nobody would see it
 */
export function overrideSeverity<
  I extends { readonly code: string; readonly rule?: string; readonly severity: Severity },
>(issues: readonly I[], overrides: SeverityOverrides<string> | undefined | null, known: KnownIds): readonly I[] {
  if (overrides === undefined || overrides === null) return issues
  const wanted = checked(overrides, known)
  const kept: I[] = []
  for (const issue of issues) {
    const severity = (issue.rule === undefined ? undefined : wanted.get(issue.rule)) ?? wanted.get(issue.code)
    if (severity === 'off') continue
    kept.push(severity === undefined || severity === issue.severity ? issue : { ...issue, severity })
  }
  return kept
}

/** The entries of the overrides, each of which says something. */
function checked(overrides: object, known: KnownIds): Map<string, 'off' | Severity> {
  if (typeof overrides !== 'object') {
    throw new TypeError("beian: the option 'severity' is an object such as { 'naming/ind-place': 'warning' }")
  }
  const wanted = new Map<string, 'off' | Severity>()
  for (const [id, severity] of Object.entries(copyOf(overrides))) {
    if (severity === undefined) continue
    if (!isKnown(id, known)) {
      throw new RangeError(`beian: the option 'severity' names no rule or code${quoted(id)}${hint(id, idsOf(known))}`)
    }
    if (!SETTINGS.includes(severity as string)) {
      const near = typeof severity === 'string' ? hint(severity, SETTINGS) : ''
      throw new RangeError(`beian: a severity is 'off', 'error', 'warning' or 'advice'${near}`)
    }
    wanted.set(id, severity as 'off' | Severity)
  }
  return wanted
}

function isKnown(id: string, { rules, codes, everyCode, own: ownRules }: KnownIds): boolean {
  if (ownRules !== undefined && ownRules !== 'any' && ownRules.includes(id)) return true
  const [, head = '', mark, name = ''] = /^([^./]*)([./])(.*)$/.exec(id) ?? []
  const names = own(mark === '/' ? rules : codes, head)
  if (head === '' || name === '') return ownRules === 'any'
  // A context that is wrong cannot be waved through.
  if (mark === '.' && head === 'context') return false
  if (names !== undefined) return names.split(' ').includes(name)
  if (mark === '/') return ROOMS.includes(head) || ownRules === 'any'
  return everyCode !== true && nearest(head, Object.keys(codes)) === undefined
}

function idsOf({ rules, codes, own: ownRules }: KnownIds): string[] {
  const ids = ownRules === undefined || ownRules === 'any' ? [] : [...ownRules]
  for (const [room, names] of Object.entries(rules)) for (const name of names.split(' ')) ids.push(`${room}/${name}`)
  for (const [thing, reasons] of Object.entries(codes))
    for (const name of reasons.split(' ')) ids.push(`${thing}.${name}`)
  return ids
}

/** The id, where it can be nothing but one: what else was given might be somebody's number. */
function quoted(id: string): string {
  return /^[a-z_./-]{1,60}$/i.test(id) ? ` '${id}'` : ' of that name'
}

function hint(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates)
  return near === undefined ? '' : `; did you mean '${near}'?`
}
