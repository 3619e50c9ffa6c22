import type { FormField } from '../data/forms/fields.ts'
import { at, type Issue } from '../foundation/issue.ts'
import { ownCopy } from './own-copy.ts'
import { type Part, pathOf } from './place.ts'

/** What a descent into a filing gathers, and how it tells what it finds. */

/** A field whose rule, or whose being required, depends on other fields. */
export interface Deferred {
  readonly part: Part
  readonly form: FormField
}

/** How to go down. */
export interface VisitOptions {
  /** Drafts leave out what is not there yet. */
  readonly draft: boolean
  /** Whether zod has copied and checked the fields already. */
  readonly checked: boolean
}

/** A descent under way. */
export interface Visit extends VisitOptions {
  readonly persons: Part[]
  readonly services: Part[]
  readonly deferred: Deferred[]
  readonly strangers: Part[]
  readonly issues: Issue[]
}

/** Notes what is found in a field, or in an item of its list; zod has told it already where the fields are checked. */
export function report(visit: Visit, part: Part, key: string, index: number, issue: Issue): void {
  if (!visit.checked) visit.issues.push(at(index < 0 ? pathOf(part, key) : pathOf(part, key, index), issue))
}

/** What no rule looks into: it stays, in case that the caller lets it pass. */
export function asItIs(value: unknown, visit: Visit): unknown {
  return visit.checked ? value : ownCopy(value)
}
