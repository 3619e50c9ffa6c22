import { shapeOf, shapesIn } from '../data/forms/fields.ts'
import { type FormName, formNames, type ShapeName } from '../data/forms/ids.ts'
import type { Field, Requirement } from '../data/forms/shape.ts'
import { foldLabel } from '../form-libraries/labels/fold-label.ts'
import type { FieldLabels, Locale } from '../locale/locale.ts'

/** A field of one of the forms, as it is explained. */
export interface ExplainedField {
  readonly form: FormName
  /** `services.domain`: without the places of items. */
  readonly path: string
  /** `icp-website.domain`: by which labels and notes are found. */
  readonly id: keyof FieldLabels
  readonly required: Requirement
  /** The rule of the form that judges it: `mobile-phone`. */
  readonly rule: string | undefined
}

/** Every field of every form, in their order; of services those of each type. */
export function allFields(): readonly ExplainedField[] {
  return formNames.flatMap((form) => [...fieldsIn(form, form, '')])
}

function* fieldsIn(form: FormName, shape: ShapeName, within: string): Generator<ExplainedField> {
  for (const { key, field } of shapeOf(shape).fields) {
    const path = within === '' ? key : `${within}.${key}`
    yield { form, path, id: `${shape}.${key}` as keyof FieldLabels, required: field.required, rule: ruleOf(field) }
    for (const inner of shapesIn(field)) yield* fieldsIn(form, inner, path)
  }
}

function ruleOf(field: Field): string | undefined {
  return 'rule' in field ? field.rule : undefined
}

/**
 * The fields that a path or a label means: in each form, and of each type of service.
 *
 * @example
 * ```ts
 * fieldsNamed('entity.principal.mobile', [zhCN]).length // → 2: in the ministry's form and in the police's
 * fieldsNamed('手机号码', [zhCN])[0].path                // → 'entity.principal.mobile'
 * ```
 */
export function fieldsNamed(typed: string, locales: readonly Locale[]): readonly ExplainedField[] {
  const path = typed
    .replace(/\[?\b\d+\b\]?/g, '')
    .replace(/\.{2,}/g, '.')
    .replace(/\.$/, '')
  const label = foldLabel(typed)
  return allFields().filter(
    (field) => field.path === path || locales.some(({ fields }) => foldLabel(fields[field.id] ?? '') === label),
  )
}

/** What the findings on a field are about, by the rule that judges it: the head of their codes. */
export function thingsOf({ rule }: ExplainedField): readonly string[] {
  return rule === undefined ? [] : (OTHERS[rule] ?? [rule.replace(/-/g, '_')])
}

const PERSONS = [
  'resident_id',
  'passport',
  'residence_permit',
  'hong_kong_macao_travel_permit',
  'taiwan_resident_travel_permit',
  'foreign_permanent_resident_id',
  'military_officer_id',
]
const ORGANIZATIONS = [
  'social_credit_code',
  'organization_code',
  'business_registration_number',
  'certificate_number',
  'military_unit_code',
  'organization_document',
]

/** A text of which nothing is known but that it is no placeholder. */
const ANY_TEXT = ['field']

/** Rules of the forms whose findings are about something of another name. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  // Numbers whose kind the type of the document says.
  'person-document-number': PERSONS,
  'entity-document-number': [...ORGANIZATIONS, ...PERSONS],
  'holder-document-number': [...ORGANIZATIONS, ...PERSONS],
  'entity-number': ['icp_number'],
  'service-number': ['icp_number'],
  'package-name': ['app_identity'],
  'public-key': ['app_identity'],
  fingerprint: ['app_identity'],
  'quick-app-package': ['app_identity'],
  'division-code': ['division'],
  'validity-end': ['validity'],
  'any-domain': ['domain'],
  'holder-phone': ['mobile_phone', 'office_phone'],
  'provider-phone': ['mobile_phone', 'office_phone', 'international_phone'],
  'holder-name': ['entity_name', 'person_name'],
  'head-name': ['person_name'],
  'province-code': ANY_TEXT,
  investor: ANY_TEXT,
  'real-text': ANY_TEXT,
  'real-or-blank': ANY_TEXT,
  'brand-text': ANY_TEXT,
  'real-number': ANY_TEXT,
  'number-or-blank': ANY_TEXT,
}
