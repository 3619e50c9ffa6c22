import { fieldAmong, shapesIn, variantOf } from '../data/forms/fields.ts'
import type { FormName, ShapeName } from '../data/forms/ids.ts'
import type { Issue, IssueCode, PathStep, RuleId } from '../foundation/issue.ts'
import { type Result, settle } from '../foundation/result.ts'
import { read } from '../foundation/untrusted.ts'

/** Findings of one section of the form, in the order of its fields. */
export interface ReportSection<Own extends string = never> {
  /** Path of the section: `['entity', 'principal']`, `['services', 0]`; `[]` for the head of the form. */
  readonly path: readonly PathStep[]
  readonly issues: readonly Issue<IssueCode, RuleId | Own>[]
}

/** A checked filing: the result, and the findings by section in the form's order. */
export type FilingReport<T, Own extends string = never> = Result<T, IssueCode, RuleId | Own> & {
  readonly sections: readonly ReportSection<Own>[]
}

export { overrideSeverity, type SeverityOverrides } from '../foundation/severity.ts'

/**
 * Findings, or sections of them, in the order of the form's fields.
 *
 * @param filing tells the types of its services: each type has an order of its own
 */
export function inFormOrder<T extends { readonly path: readonly PathStep[] } | Issue>(
  form: FormName,
  found: readonly T[],
  filing: object = {},
): readonly T[] {
  if (found.length < 2) return found
  const ranked = found.map((item, index) => ({ item, index, rank: rankOf(form, placeOf(item), filing) }))
  ranked.sort((a, b) => compareRanks(a.rank, b.rank) || a.index - b.index)
  return ranked.map(({ item }) => item)
}

/** Where something is shown: a key that the form does not have beside the field that is meant. */
function placeOf(item: { readonly path: readonly PathStep[] } | Issue): readonly PathStep[] {
  if (!('code' in item) || item.code !== 'key.unknown') return item.path
  return [...item.path.slice(0, -1), item.params.expected]
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length && index < b.length; index++) {
    if (a[index] !== b[index]) return a[index]! - b[index]!
  }
  return a.length - b.length
}

/** Place of each step among its siblings. */
function rankOf(form: FormName, path: readonly PathStep[], filing: object): number[] {
  const rank: number[] = []
  let candidates: readonly ShapeName[] = [form]
  let variants: Readonly<Record<string, ShapeName>> | undefined
  let owner: unknown = filing
  for (const step of path) {
    if (typeof step === 'number') {
      rank.push(step)
    } else {
      // What a service has, and in which order, depends on its type.
      const own = variants === undefined ? undefined : variantOf(variants, isObject(owner) && read(owner, 'type'))
      const found = fieldAmong(own === undefined ? candidates : [own], step)
      if (found === undefined) {
        rank.push(Number.MAX_SAFE_INTEGER)
        break
      }
      const { field, place } = found
      rank.push(place)
      candidates = shapesIn(field)
      variants = 'variants' in field ? field.variants : undefined
    }
    owner = isObject(owner) ? read(owner, step) : undefined
  }
  return rank
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Fields that are sections of their own; items of a list are sections, the list itself is none. */
const SECTIONS: readonly PathStep[] = [
  'entity',
  'services',
  'service',
  'principal',
  'securityPrincipal',
  'opinionGuide',
]

/** Path of the section in which a finding stands. */
function sectionOf(issue: Issue): readonly PathStep[] {
  // A key that the form does not have is no section, whatever it is called.
  return sectionAt(issue.code === 'key.unknown' ? issue.path.slice(0, -1) : issue.path)
}

/** Path of the section in which a field stands. */
export function sectionAt(path: readonly PathStep[]): readonly PathStep[] {
  let end = 0
  while (end < path.length && (typeof path[end] === 'number' || SECTIONS.includes(path[end]!))) end++
  return path.slice(0, path[end - 1] === 'services' ? end - 1 : end)
}

/**
 * The report: verdict and value, and the findings by section; sections without findings are left out.
 *
 * @param issues in the order of the form's fields
 */
export function reportOf<T>(form: FormName, filing: T, issues: readonly Issue[]): FilingReport<T> {
  if (issues.length === 0) return { ok: true, value: filing, issues, sections: [] }
  const sections = new Map<string, { readonly path: readonly PathStep[]; readonly issues: Issue[] }>()
  for (const issue of issues) {
    const path = sectionOf(issue)
    const key = path.join('.')
    const section = sections.get(key)
    if (section === undefined) sections.set(key, { path, issues: [issue] })
    else section.issues.push(issue)
  }
  return { ...settle(filing, issues), sections: inFormOrder(form, [...sections.values()]) }
}
