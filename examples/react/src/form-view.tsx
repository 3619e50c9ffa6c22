import type { FormFinding } from 'beian/forms'
import { createContext, use } from 'react'
import type { FormView } from './filing/report.ts'

/** The form that a step shows, for the fields below it. */
interface Shown {
  readonly view: FormView
  readonly findings: ReadonlyMap<string, readonly FormFinding[]>
  /** Follows the suggestions of findings. */
  readonly follow: (issues: readonly FormFinding['issue'][]) => void
}

export const ShownForm = createContext<Shown | undefined>(undefined)

export function useShownForm(): Shown {
  const shown = use(ShownForm)
  if (shown === undefined) throw new Error('outside of a form')
  return shown
}
