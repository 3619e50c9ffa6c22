import type { FilingKind, Nature, ServiceType } from '../data/enumerations/enumeration.ts'
import { type FormField, holdsList, shapeOf, variantOf } from '../data/forms/fields.ts'
import type { FieldId, FilingPart, ShapeName } from '../data/forms/ids.ts'
import type { Due, Field, Requirement } from '../data/forms/shape.ts'
import { dueByKind } from '../data/forms/table.ts'
import type { PathStep } from '../foundation/issue.ts'

/** Whether a kind of filing asks for each part of the form: it is due, may be given, or has no place. */
export type PartsDue = { readonly [P in FilingPart]: Due }

/** A field of the form, where it stands in a filing of one service. */
export interface DueField {
  /** As in a finding: `['services', 0, 'domain']`. */
  readonly path: readonly PathStep[]
  /** Its key among the labels of a locale: `zhCN.fields[field]`. */
  readonly field: FieldId
  /** What else must hold for it to be due: a nature, a type of document, a domain of the service's own. */
  readonly when?: Condition
}

/** Conditions that what is filled in decides, not the kind of the filing. */
type Condition = 'individual' | 'organization' | 'resident-id' | 'domain'

const CONDITIONS: readonly Requirement[] = ['individual', 'organization', 'resident-id', 'domain']

/**
 * The fields that are due in an ICP filing of this kind, in the form's order: of an object those inside it, of a list
 * those of its first item. What nobody fills in by hand, the form's version and the type of a service, is left out.
 *
 * @param nature decides what is due of individuals or organizations only, where it is known
 */
export function dueFields(kind: FilingKind, service: ServiceType, nature: Nature | undefined): readonly DueField[] {
  const found: DueField[] = []
  walk('icp', [], undefined, { parts: dueByKind[kind], service, found })
  if (nature === undefined) return found
  const [met, unmet] = nature === 'individual' ? ['individual', 'organization'] : ['organization', 'individual']
  return found
    .filter(({ when }) => when !== unmet)
    .map((due) => (due.when === met ? { path: due.path, field: due.field } : due))
}

/** The fields with these ids in an ICP filing of a service of this type; those of other types have no place there. */
export function fieldsNamed(ids: readonly FieldId[], service: ServiceType): readonly DueField[] {
  const found: DueField[] = []
  walk('icp', [], undefined, { service, found })
  return found.filter(({ field }) => ids.includes(field)).map(({ path, field }) => ({ path, field }))
}

interface Walk {
  /** What is asked for; every field is where it is absent. */
  readonly parts?: PartsDue
  readonly service: ServiceType
  readonly found: DueField[]
}

function walk(shape: ShapeName, path: readonly PathStep[], when: Condition | undefined, search: Walk): void {
  for (const form of shapeOf(shape).fields) visit(form, [...path, form.key], when, search)
}

function visit(form: FormField, path: readonly PathStep[], outer: Condition | undefined, search: Walk): void {
  const { shape, key, field } = form
  const { parts, service, found } = search
  const { required } = field
  if (field.is === 'literal') return
  if (parts !== undefined && !isAsked(required, parts)) return
  const when = CONDITIONS.includes(required) ? (required as Condition) : outer
  const inner = innerOf(field, service)
  if (inner !== undefined) walk(inner, holdsList(field) ? [...path, 0] : path, when, search)
  else found.push({ path, field: `${shape}.${key}` as FieldId, ...(when === undefined ? {} : { when }) })
}

/** The shape inside a field; none where a word may stand in its place, which is all that is asked for then. */
function innerOf(field: Field, service: ServiceType): ShapeName | undefined {
  if (field.is === 'services') return variantOf(field.variants, service)
  if (field.is === 'objects' || (field.is === 'object' && field.words === undefined)) return field.shape
  return undefined
}

/** Whether a field is asked for, as far as the kind decides. */
function isAsked(required: Requirement, parts: PartsDue): boolean {
  if (required === 'yes') return true
  // The domain is part of what is asked of a service.
  if (required === 'domain') return parts.service === 'due'
  return CONDITIONS.includes(required) || (parts as Readonly<Record<string, Due>>)[required] === 'due'
}
