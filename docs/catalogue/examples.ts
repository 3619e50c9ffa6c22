import { library } from '../../src/cli/vector-library.ts'
import { formOf } from '../../src/data/forms/form-of.ts'
import type { FormName } from '../../src/data/forms/ids.ts'
import { divisionNames } from '../../src/divisions.ts'
import type { Ground, Issue } from '../../src/foundation/issue.ts'
import { fullNaming } from '../../src/naming.ts'
import type { Stated } from '../../test/vectors/expected.ts'
import { filingVectors } from '../../test/vectors/from-filings.ts'
import {
  deadlineVectors,
  kindVectors,
  nameVectors,
  pairVectors,
  provinceVectors,
  ruleVectors,
} from '../../test/vectors/from-rules.ts'
import { valueVectors } from '../../test/vectors/from-tables.ts'
import { textVectors } from '../../test/vectors/from-texts.ts'
import { type PagedField, pagedAt } from './form-fields.ts'

/** What the tests of the rules ask, and what the library answers, asked when the pages are made. */
export interface Example {
  readonly asked: Stated
  /** The neighbour on the other side of the rule, by which what differs is found. */
  readonly neighbour?: Stated
  /** What is told by the rule; of all that is told where no rule is asked for. */
  readonly issues: readonly Issue[]
  /** What the answer says where it is no finding: a kind, a state, a paper. */
  readonly answer?: Answer
  /** What is written for it: a footer. */
  readonly written?: string
}

/** A key of an enumeration that the answer has for the rule. */
export interface Answer {
  readonly enumeration: 'filing-kind' | 'deadline-state' | 'material'
  readonly key: string
  /** Of a deadline the step, of a paper nothing. */
  readonly of?: string
}

/** What is known of a rule by its examples. */
export interface Shown {
  readonly fails: Example[]
  readonly passes: Example[]
  readonly issues: Map<string, Issue>
  readonly fields: Set<PagedField>
  readonly grounds: Map<Ground['fact'], Ground>
}

const naming = fullNaming()

const FORMS: Readonly<Record<string, FormName>> = {
  checkIcpFiling: 'icp',
  checkPublicSecurityFiling: 'public-security',
  checkDomainTemplate: 'domain-template',
}

/** The form that a call judges, or whose first form it compares. */
export function formAsked({ call, input }: Stated): FormName | undefined {
  if (call === 'compareFilings') return formOf((input as readonly unknown[])[0])
  return FORMS[call] ?? (call === 'requiredMaterials' ? formOf(input) : undefined)
}

/** The filing that a call judges. */
export function filingAsked({ call, input }: Stated): unknown {
  return call === 'compareFilings' ? (input as readonly unknown[])[0] : input
}

type Callable = (...given: readonly unknown[]) => unknown

/** The library's answer to what a test asks. */
function ask({ call, input, options = {} }: Stated): unknown {
  if (call === 'fullNaming') return naming(input as string, options as never)
  const target = library[call] as Callable
  if (call === 'compareFilings') {
    const [first, second, third] = input as readonly unknown[]
    return target(first, second ?? undefined, third, options)
  }
  const { divisions, naming: how, ...rest } = options
  const given = {
    ...rest,
    ...(divisions === true ? { divisions: divisionNames } : divisions === undefined ? {} : { divisions }),
    ...(how === 'full' ? { checkServiceName: naming } : {}),
  }
  return target(input, given)
}

interface Limit {
  readonly step?: string
  readonly state: string
  readonly rule: string
  readonly material?: string
}

function answerIn({ call }: Stated, result: unknown, rule: string): Answer | undefined {
  if (call === 'determineFilingKind') {
    const { value } = result as { value?: { kind: string } }
    return value === undefined ? undefined : { enumeration: 'filing-kind', key: value.kind }
  }
  if (call === 'filingDeadlines') {
    const { value = [] } = result as { value?: readonly Limit[] }
    const limit = value.find((one) => one.rule === rule)
    return limit === undefined ? undefined : { enumeration: 'deadline-state', key: limit.state, of: limit.step! }
  }
  const list =
    call === 'requiredMaterials'
      ? (result as readonly Limit[])
      : call === 'filingChecklist'
        ? (result as readonly { items: readonly (Limit & { key: string })[] }[]).flatMap(({ items }) => items)
        : []
  const paper = list.find((one) => one.rule === rule)
  return paper === undefined
    ? undefined
    : { enumeration: 'material', key: paper.material ?? (paper as unknown as { key: string }).key }
}

function writtenIn({ call }: Stated, result: unknown): string | undefined {
  const { value } = result as { readonly value?: { readonly text?: string; readonly html?: string } }
  return call === 'renderFooter' ? (value?.text ?? value?.html) : undefined
}

function issuesIn(result: unknown): readonly Issue[] {
  const issues = (result as { issues?: unknown } | undefined)?.issues
  return Array.isArray(issues) ? issues : []
}

/** Rule → what is known of it. */
export const shownRules: ReadonlyMap<string, Shown> = collect()

/** Code → rules and fields with which it is told. */
export const toldCodes: Map<string, { readonly rules: Set<string>; readonly fields: Set<PagedField> }> = new Map()
/** Field → rules and codes that are told at it. */
export const toldFields: Map<PagedField, { readonly rules: Set<string>; readonly codes: Set<string> }> = new Map()
for (const [rule, { issues, fields }] of shownRules) for (const issue of issues.values()) note(issue, fields, rule)

function note({ code }: Issue, fields: ReadonlySet<PagedField>, rule: string): void {
  const told = toldCodes.get(code) ?? { rules: new Set(), fields: new Set() }
  toldCodes.set(code, told)
  told.rules.add(rule)
  for (const field of fields) {
    told.fields.add(field)
    const at = toldFields.get(field) ?? { rules: new Set(), codes: new Set() }
    toldFields.set(field, at)
    at.rules.add(rule)
    at.codes.add(code)
  }
}

function collect(): Map<string, Shown> {
  const all: readonly Stated[] = [
    ...nameVectors(),
    ...kindVectors(),
    ...ruleVectors(),
    ...deadlineVectors(),
    ...provinceVectors(),
    ...pairVectors(),
    ...filingVectors(),
    ...valueVectors(),
    ...textVectors(),
  ]
  const found = new Map<string, Shown>()
  all.forEach((asked, place) => {
    const told = [...(asked.fires ?? []), ...(asked.silent ?? [])]
    if (told.length === 0) return
    const result = ask(asked)
    for (const rule of told) {
      const shown = found.get(rule) ?? {
        fails: [],
        passes: [],
        issues: new Map(),
        fields: new Set(),
        grounds: new Map(),
      }
      found.set(rule, shown)
      add(shown, rule, asked, result, all[place + 1], all[place - 1])
    }
  })
  return found
}

function add(
  shown: Shown,
  rule: string,
  asked: Stated,
  result: unknown,
  next: Stated | undefined,
  last: Stated | undefined,
): void {
  const fires = asked.fires?.includes(rule) === true
  const issues = issuesIn(result).filter((issue) => issue.rule === rule)
  const other = fires ? next : last
  const isPair = other?.call === asked.call && (fires ? other.silent : other.fires)?.includes(rule) === true
  const answer = answerIn(asked, result, rule)
  const written = writtenIn(asked, result)
  const example: Example = {
    asked,
    ...(written === undefined ? {} : { written }),
    issues,
    ...(isPair ? { neighbour: other } : {}),
    ...(answer === undefined ? {} : { answer }),
  }
  if (fires) shown.fails.push(example)
  else shown.passes.push(example)
  const form = formAsked(asked)
  for (const issue of issues) {
    if (!shown.issues.has(issue.code)) shown.issues.set(issue.code, issue)
    for (const ground of issue.liftedBy ?? []) shown.grounds.set(ground.fact, ground)
    const field = form === undefined ? undefined : pagedAt(form, filingAsked(asked), issue.path)
    if (field !== undefined) shown.fields.add(field)
  }
}
