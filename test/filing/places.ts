import type { FormName, ShapeName } from '../../src/data/forms/ids.ts'
import type { Field, Shape } from '../../src/data/forms/shape.ts'
import { shapes } from '../../src/data/forms/table.ts'
import { type Draft, isDraft } from '../../src/filing/draft.ts'
import type { PathStep } from '../../src/foundation/issue.ts'
import { formOf, readFiling, valueAt } from './cases.ts'

/**
 * Filings in which every field of the form is filled in and nothing is to be found: whatever a test damages is the
 * only fault. All persons are different ones.
 */
export const COMPLETE: Readonly<Record<FormName, readonly string[]>> = {
  icp: ['icp-complete', 'icp-filed'].flatMap((whole) =>
    ['website', 'app', 'mini-program', 'quick-app'].map((type) => `${whole}-${type}`),
  ),
  'public-security': ['public-security-complete-website', 'public-security-complete-app'],
  'domain-template': ['domain-template-organization'],
}

/** A field of a form, where it stands in a complete filing. */
export interface FormPlace {
  readonly form: FormName
  /** The complete filing that has the field. */
  readonly base: string
  /** Dotted path in it; of a list's items that of the first, of services that of the first of their type. */
  readonly path: string
  readonly field: Field
  /** Whether the place is an item of the field's list. */
  readonly item: boolean
}

let known: readonly FormPlace[] | undefined

/**
 * Every place of the forms that a complete filing has, found by walking the filings along the described form; or those
 * of one filing.
 */
export function formPlaces(base?: string): readonly FormPlace[] {
  if (base !== undefined) return walkForm(formOf(base), base, readFiling(base))
  if (known !== undefined) return known
  const places = new Map<string, FormPlace>()
  for (const form of ['icp', 'public-security', 'domain-template'] as const) {
    for (const base of COMPLETE[form]) {
      const filing = readFiling(base)
      for (const place of walkForm(form, base, filing)) {
        // The complete filings of one form share the entity.
        const kind = `${form} ${placeKind(filing, stepsOf(place.path))}`
        if (!places.has(kind)) places.set(kind, place)
      }
    }
  }
  known = [...places.values()]
  return known
}

/** The steps of a dotted path. */
export function stepsOf(path: string): PathStep[] {
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

function walkForm(form: FormName, base: string, filing: Draft): FormPlace[] {
  const places: FormPlace[] = []
  const visit = (shape: ShapeName, owner: Draft, steps: readonly PathStep[]): void => {
    for (const [key, field] of Object.entries(shapes[shape] as Shape)) {
      const value = owner[key]
      if (value === undefined || value === 'entity' || value === 'principal') continue
      const here = [...steps, key]
      places.push({ form, base, path: here.join('.'), field, item: false })
      const items = Array.isArray(value) && field.is !== 'any' ? value : undefined
      const values: readonly unknown[] = items ?? [value]
      values.forEach((inner, index) => {
        const inside = items === undefined ? here : [...here, index]
        // A second item of one kind is the same place again.
        if (items !== undefined && (field.is === 'services' || index === 0)) {
          places.push({ form, base, path: inside.join('.'), field, item: true })
        }
        if (!isDraft(inner) || (items !== undefined && field.is !== 'services' && index > 0)) return
        if ('variants' in field) visit(field.variants[inner.type as string]!, inner, inside)
        else if ('shape' in field) visit(field.shape, inner, inside)
      })
    }
  }
  visit(form, filing, [])
  return places
}

/** Every place of the forms that the rule stands at. */
export function placesOfRule(rule: string): FormPlace[] {
  return formPlaces().filter(({ field, item }) => 'rule' in field && field.rule === rule && item === isListed(field))
}

function isListed(field: Field): boolean {
  return field.is === 'texts' || field.is === 'choices'
}

/**
 * What kind of place a path is: indices as `*`, a service by its type, so that `services.0.domain` of a website is
 * `services.website.domain`.
 */
export function placeKind(filing: unknown, path: readonly PathStep[]): string {
  const kind = path.map((step) => (typeof step === 'number' ? '*' : step))
  const service =
    path[0] === 'services' && path.length > 1 ? path.slice(0, 2) : path[0] === 'service' ? ['service'] : []
  if (service.length > 0) {
    const type = valueAt(filing, ...service, 'type')
    const known = typeof type === 'string' && ['website', 'app', 'mini-program', 'quick-app'].includes(type)
    kind.splice(1, service.length - 1, known ? type : '*')
  }
  return kind.join('.')
}

/** Keys of the form that no complete filing has: there must be none. */
export function missingFields(): string[] {
  const seen = new Set<Field>(formPlaces().map(({ field }) => field))
  return Object.entries(shapes).flatMap(([name, shape]) =>
    Object.entries(shape as Shape)
      .filter(([, field]) => !seen.has(field))
      .map(([key]) => `${name}.${key}`),
  )
}
