import type { DivisionNames } from '../data/divisions/division-names.ts'
import type { Nature } from '../data/enumerations/enumeration.ts'
import { type FormShape, shapeOf } from '../data/forms/fields.ts'
import type { FormName, ShapeName } from '../data/forms/ids.ts'
import type { Demands } from '../data/province-demands/demands-of.ts'
import type { IsoDate } from '../foundation/calendar.ts'
import { at, type Issue, type PathStep } from '../foundation/issue.ts'
import type { ServiceNameCheck } from '../naming/service-name/check-service-name.ts'

/** An object of a filing where it stands: the filing itself, its entity, a service, a person, a document. */
export interface Part {
  readonly shape: FormShape
  /** A plain copy with the canonical texts of the fields that hold; read it by `textOf` and the like (`readings.ts`). */
  readonly value: Record<string, unknown>
  /** The part that holds this one; the filing itself has none. */
  readonly holder: Part | undefined
  /** The field of the holder, and the index where that is a list; -1 elsewhere. */
  readonly key: string
  readonly index: number
  /** What the rules read in the fields, by the fields' places (`readings.ts`). */
  readonly readings: unknown[]
}

/** The object as the conditions of the form look at it: by itself. */
export function partOf(name: ShapeName, value: Record<string, unknown>): Part {
  return { shape: shapeOf(name), value, holder: undefined, key: '', index: -1, readings: [] }
}

/** A filing as the rules between its fields see it. */
export interface Filing {
  readonly form: FormName
  readonly today: IsoDate
  /** How names of services are judged: ours, or one made by `createNaming`. */
  readonly checkServiceName: ServiceNameCheck<string>
  /** The names of the divisions, where the caller gives them. */
  readonly divisions: DivisionNames | undefined
  readonly root: Part
  readonly entity: Part | undefined
  /** Nature of the entity and province of the filing, where they are what they should be. */
  readonly nature: Nature | undefined
  readonly provinceCode: string | undefined
  /** What the province demands of such an entity. */
  readonly demands: Demands
  /** Whether what is missing is left alone. */
  readonly draft: boolean
  /** Every person in charge that is filled in, the entity's own first. */
  readonly persons: readonly Part[]
  /** Every service whose type is known. */
  readonly services: readonly Part[]
}

/** What a rule says of one field: findings with paths relative to the field, and what it read, where it holds. */
export interface Outcome {
  readonly issues: readonly Issue[]
  readonly value?: { readonly text?: string }
}

/** A rule about one field that depends on others; `undefined` where there is nothing to judge it by. */
export type ContextRule<V = string> = (value: V, owner: Part, filing: Filing) => Outcome | undefined

/**
 * A rule about several fields of a filing. It reads what is there and is silent about what is not: the values it
 * meets may be missing, of a wrong type, or wrong in themselves.
 */
export type CrossRule = (filing: Filing) => readonly Issue[]

/** The path of a part, with the steps of a field below it. Built where something is found, and only there. */
export function pathOf(part: Part, ...steps: readonly PathStep[]): readonly PathStep[] {
  const path: PathStep[] = [...steps]
  for (let current = part; current.holder !== undefined; current = current.holder) {
    if (current.index >= 0) path.unshift(current.index)
    path.unshift(current.key)
  }
  return path
}

/** The finding, reported at a field of a part. */
export function atField<I extends Issue>(part: Part, key: string, issue: I): I {
  return at(pathOf(part, key), issue)
}
