import type { IsoDate } from '../foundation/calendar.ts'
import type { Issue, PathStep } from '../foundation/issue.ts'
import type { ServiceNameCheck } from '../naming/service-name.ts'
import type { Draft } from './draft.ts'

/** Which of the two forms. */
export type FormName = 'icp' | 'public-security'

/** Where a rule that looks beyond its own field stands. */
export interface Place {
  readonly form: FormName
  /** The whole filing, with the canonical texts of the fields that hold. */
  readonly filing: Draft
  /** The object that holds the field. */
  readonly owner: Draft
  /** The object that holds the owner. */
  readonly holder: Draft
  readonly path: readonly PathStep[]
  readonly today: IsoDate
  /** How names of services are judged: ours, or one made by `createNaming`. */
  readonly checkServiceName: ServiceNameCheck
}

/** Takes findings of a cross-field rule. */
export type Report = (path: readonly PathStep[], issue: Issue) => void
