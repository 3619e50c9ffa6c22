import type { Issue, PathStep } from '../foundation/issue.ts'
import { type Result, settle } from '../foundation/result.ts'
import { type Draft, listAt, textAt } from './draft.ts'
import type { Field } from './form/shape.ts'
import { type ShapeName, shapes } from './form/table.ts'
import type { FormName } from './place.ts'

/** Findings of one section of the form, in the order of its fields. */
export interface ReportSection {
  /** Path of the section: `['entity', 'principal']`, `['services', 0]`; `[]` for the head of the form. */
  readonly path: readonly PathStep[]
  readonly issues: readonly Issue[]
}

/** A checked filing: the result, and the findings by section in the form's order. */
export type FilingReport<T> = Result<T> & { readonly sections: readonly ReportSection[] }

export { overrideSeverity, type SeverityOverrides } from '../foundation/severity.ts'

/** The findings in the order of the form's fields. */
export function inFormOrder(form: FormName, issues: readonly Issue[]): Issue[] {
  if (issues.length < 2) return [...issues]
  const ranked = issues.map((issue, index) => ({ issue, index, rank: rankOf(form, issue.path) }))
  ranked.sort((a, b) => compareRanks(a.rank, b.rank) || a.index - b.index)
  return ranked.map(({ issue }) => issue)
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length && index < b.length; index++) {
    if (a[index] !== b[index]) return a[index]! - b[index]!
  }
  return a.length - b.length
}

/** Place of each step among its siblings. */
function rankOf(form: FormName, path: readonly PathStep[]): number[] {
  const rank: number[] = []
  let candidates: readonly ShapeName[] = [form]
  for (const step of path) {
    if (typeof step === 'number') {
      rank.push(step)
      continue
    }
    const shape = candidates.find((name) => Object.keys(shapes[name]).includes(step))
    if (shape === undefined) {
      rank.push(Number.MAX_SAFE_INTEGER)
      break
    }
    rank.push(Object.keys(shapes[shape]).indexOf(step))
    candidates = shapesIn(shapes[shape][step]!)
  }
  return rank
}

/** Shapes that a field's value may have. */
export function shapesIn(field: Field): readonly ShapeName[] {
  if ('shape' in field) return [field.shape]
  return 'variants' in field ? Object.values(field.variants) : []
}

/** Paths of the sections of a filing, in the form's order. */
function sectionPaths(form: FormName, filing: Draft): (readonly PathStep[])[] {
  const paths: (readonly PathStep[])[] = [[], ['entity'], ['entity', 'principal']]
  if (form === 'public-security') {
    paths.push(['service'])
    if (textAt(filing, 'service', 'principal') === undefined) paths.push(['service', 'principal'])
    paths.push(['service', 'securityPrincipal'], ['service', 'opinionGuide'])
  } else {
    listAt(filing, 'services').forEach((_, index) => {
      paths.push(['services', index], ['services', index, 'principal'])
    })
  }
  return paths
}

function isWithin(path: readonly PathStep[], section: readonly PathStep[]): boolean {
  return section.every((step, index) => path[index] === step)
}

/** The report: verdict and value, and the findings by section; sections without findings are left out. */
export function reportOf<T extends Draft>(form: FormName, filing: T, issues: readonly Issue[]): FilingReport<T> {
  const result = settle(filing, issues)
  const groups = new Map<readonly PathStep[], Issue[]>()
  const paths = issues.length === 0 ? [] : sectionPaths(form, filing)
  for (const issue of issues) {
    let section = paths[0]!
    for (const path of paths) if (path.length >= section.length && isWithin(issue.path, path)) section = path
    const group = groups.get(section)
    if (group === undefined) groups.set(section, [issue])
    else group.push(issue)
  }
  const sections = paths.flatMap((path) => {
    const group = groups.get(path)
    return group === undefined ? [] : [{ path, issues: group }]
  })
  return { ...result, sections }
}
