import { everyLimit, type FilingStep, type Limit } from '../data/deadlines/limits.ts'
import {
  type FilingKind,
  isKeyOf,
  type KeyOf,
  keysOf,
  type Nature,
  type ServiceType,
} from '../data/enumerations/enumeration.ts'
import { fieldsOf, variantOf } from '../data/forms/fields.ts'
import type { ConditionId, FieldId, FormName, ShapeName } from '../data/forms/ids.ts'
import { dueByKind } from '../data/forms/table.ts'
import type { MaterialCondition, MaterialKey } from '../data/materials/material.ts'
import { provinceOfCode } from '../data/province-demands/province-of-code.ts'
import { frozen } from '../foundation/frozen.ts'
import type { Severity } from '../foundation/issue.ts'
import type { RuleId } from '../foundation/rule-ids.ts'
import { read } from '../foundation/untrusted.ts'
import { dueMaterials, type MaterialFacts } from './materials/due.ts'

/** A condition that a filing's own facts are not asked for: it is in the item's `when`. */
type Asked = Exclude<MaterialCondition, 'always'>

/** What an applicant knows before anything is filled in; what is left out widens the list. */
export interface ChecklistFacts {
  readonly nature?: Nature | undefined
  /** A website by default. */
  readonly service?: ServiceType | undefined
  /** Two digits; the six of a province (`440000`) are taken. */
  readonly provinceCode?: string | undefined
  /** A first filing by default. */
  readonly kind?: FilingKind | undefined
  /** Websites of the entity, those on file included. */
  readonly websites?: number | undefined
  /** Which conditions hold, and which do not: `{ 'under-age': false, 'pre-approval': true }`. */
  readonly conditions?: { readonly [C in Asked]?: boolean | undefined } | undefined
}

/** Something to have at hand. */
export type ChecklistItem =
  | {
      readonly kind: 'information'
      /** The field of the form; its label: `fieldLabel(path, locale, form)`. */
      readonly key: FieldId
      readonly form: FormName
      /** From the form's root, without indices. */
      readonly path: readonly string[]
      /** Whom it is asked of, where that is not known. */
      readonly when?: ConditionId
    }
  | {
      readonly kind: 'material'
      /** Its label: `optionsOf('material')`. */
      readonly key: MaterialKey
      readonly copies: number
      /** `advice` where only some ask for it. */
      readonly severity: Severity
      /** What makes it due; with `sure: false` it may be due, if that holds. Its label: `optionsOf('material-condition')`. */
      readonly why: MaterialCondition
      readonly sure: boolean
      /** The provinces that ask for it, where the province is not known. */
      readonly provinces?: readonly string[]
      /** Where it is written: `explainRule(rule)` of `beian/rules`. */
      readonly rule: RuleId
    }

/** A stretch of the road, with what is needed for it and how long it takes. */
export interface ChecklistStage {
  /** Its label: `optionsOf('filing-stage')`. */
  readonly stage: KeyOf<'filing-stage'>
  readonly items: readonly ChecklistItem[]
  /** The usual terms, as `filingDeadlines` counts them. */
  readonly days: readonly Pick<Limit, 'step' | 'actor' | 'unit' | 'usual' | 'latest' | 'rule'>[]
}

/** The terms of each stage; the form that is filled in there. */
const STAGES: Readonly<
  Record<KeyOf<'filing-stage'>, { readonly form?: FormName; readonly steps: readonly FilingStep[] }>
> = {
  'domain-template': { form: 'domain-template', steps: ['template-review'] },
  domain: { steps: ['domain-data'] },
  icp: { form: 'icp', steps: ['provider-review', 'authority-review'] },
  'text-message': { steps: ['sms-check'] },
  'icp-footer': { steps: ['icp-number-display'] },
  'public-security': {
    form: 'public-security',
    steps: ['public-security-filing', 'police-entity-review', 'police-service-review'],
  },
  'public-security-footer': { steps: ['police-number-display'] },
}

/** Kinds of services that the police and the registrars have a form for. */
const WITH_DOMAIN: readonly ServiceType[] = ['website', 'app']

/**
 * One checklist over the whole road (备案材料清单): what to have at hand for the domain's template, the domain, the ICP filing,
 * the text message, the number on the page, the public-security filing and its number, in that order, with the usual terms.
 * Fields come from the forms, materials from the rules on them, terms from the table of limits. What is not known widens the
 * list: the item tells under which condition, or in which provinces, it is due.
 *
 * @example
 * ```ts
 * const road = filingChecklist({ nature: 'individual', service: 'website', provinceCode: '44' })
 * road.map(({ stage }) => stage)
 * // → ['domain-template', 'domain', 'icp', 'text-message', 'icp-footer', 'public-security', 'public-security-footer']
 * ```
 */
export function filingChecklist(facts?: ChecklistFacts): readonly ChecklistStage[] {
  const known = knownOf(facts)
  const stages = keysOf('filing-stage').filter((stage) => isOnTheRoad(stage, known))
  return frozen(
    stages.map((stage) => {
      const { form, steps } = STAGES[stage]
      const items = form === undefined ? [] : [...informationIn(form, known), ...materialsIn(form, known)]
      return { stage, items: [...FIELDS[stage], ...items], days: steps.flatMap((step) => termOf(step, known)) }
    }),
  )
}

interface Known extends MaterialFacts {
  readonly kind: FilingKind
  readonly service: ServiceType
}

/** The facts that are what they should be; others are not known. */
function knownOf(facts: unknown): Known {
  const given = (key: string): unknown => (typeof facts === 'object' && facts !== null ? read(facts, key) : undefined)
  const [nature, service, kind, websites, conditions] = ['nature', 'service', 'kind', 'websites', 'conditions'].map(
    given,
  )
  const holds = (condition: string): boolean | undefined => {
    if (condition === 'always') return true
    const answer = typeof conditions === 'object' && conditions !== null ? read(conditions, condition) : undefined
    return typeof answer === 'boolean' ? answer : undefined
  }
  return {
    nature: isKeyOf('nature', nature) ? nature : undefined,
    service: isKeyOf('service-type', service) ? service : 'website',
    kind: isKeyOf('filing-kind', kind) ? kind : 'first',
    provinceCode: provinceOfCode(given('provinceCode')),
    websites: typeof websites === 'number' ? websites : undefined,
    holds,
  }
}

/** Who changes or gives up what is on file has the ministry's form before him, and nothing else. */
function isOnTheRoad(stage: KeyOf<'filing-stage'>, { kind, service }: Known): boolean {
  if (stage === 'icp' || stage === 'text-message') return stage === 'icp' || kind !== 'cancel-access'
  const isNew = kind === 'first' || kind === 'add-service' || kind === 'add-service-without-entity'
  if (!isNew) return false
  if (!WITH_DOMAIN.includes(service)) return false
  return !stage.endsWith('footer') || service === 'website'
}

const field = (form: FormName, key: FieldId, ...path: readonly string[]): ChecklistItem => ({
  kind: 'information',
  key,
  form,
  path,
})

/** What the stages without a form of their own want. */
const FIELDS: Readonly<Record<KeyOf<'filing-stage'>, readonly ChecklistItem[]>> = /* @__PURE__ */ (() => ({
  'domain-template': [],
  domain: [],
  icp: [],
  'text-message': [
    field('icp', 'icp-principal.mobile', 'entity', 'principal', 'mobile'),
    field('icp', 'person-document.number', 'entity', 'principal', 'document', 'number'),
  ],
  'icp-footer': [field('icp', 'icp-website.icpNumber', 'services', 'icpNumber')],
  'public-security': [],
  'public-security-footer': [],
}))()

/** Fields that nobody needs to look for: what the form is, what is ticked, what is a place for others. */
const NOT_ASKED: readonly string[] = ['form', 'kind', 'type', 'materials', 'remarks', 'acknowledged']

/** The fields of a form that are due, as far as what is known tells. */
function informationIn(form: FormName, known: Known): ChecklistItem[] {
  const items: ChecklistItem[] = []
  collect(form, form, [], undefined, known, items)
  return items
}

function collect(
  form: FormName,
  shape: ShapeName,
  path: readonly string[],
  when: ConditionId | undefined,
  known: Known,
  items: ChecklistItem[],
): void {
  for (const { key, field: one } of fieldsOf(shape)) {
    if (NOT_ASKED.includes(key) || one.required === 'no') continue
    const due = isDue(one.required, form, known)
    if (due === false) continue
    const condition = due === undefined ? (one.required as ConditionId) : when
    const here = [...path, key]
    const inner =
      'variants' in one
        ? variantOf(one.variants, known.service)
        : 'shape' in one && !('words' in one)
          ? one.shape
          : undefined
    if (inner !== undefined) collect(form, inner, here, condition, known, items)
    else if (!('variants' in one)) {
      const item = { kind: 'information', key: `${shape}.${key}` as FieldId, form, path: here } as const
      items.push(condition === undefined ? item : { ...item, when: condition })
    }
  }
}

/** Whether a field is due; `undefined` where what is not known decides. */
function isDue(required: ConditionId | 'yes', form: FormName, { nature, kind }: Known): boolean | undefined {
  switch (required) {
    case 'yes':
      return true
    case 'individual':
      return nature === undefined ? undefined : nature === 'individual'
    case 'organization':
      return nature === undefined ? undefined : nature !== 'individual'
    case 'resident-id':
      return undefined
    case 'domain':
      return form === 'public-security' || dueByKind[kind].service === 'due'
    default:
      return dueByKind[kind][required] === 'due'
  }
}

function materialsIn(form: FormName, known: Known): ChecklistItem[] {
  const found = dueMaterials(form, known).map(({ demand, sure, provinces }): ChecklistItem => {
    const { material, copies, severity, rule, condition = 'always' } = demand
    const item = { kind: 'material', key: material, copies, severity, why: condition, sure, rule } as const
    return provinces === undefined ? item : { ...item, provinces }
  })
  return found.sort((one, other) => Number(isOpen(one)) - Number(isOpen(other)))
}

/** What is sure stands first. */
const isOpen = (item: ChecklistItem): boolean => item.kind === 'material' && !item.sure

function termOf(wanted: FilingStep, { provinceCode, kind, service }: Known): ChecklistStage['days'] {
  return everyLimit()
    .filter(({ step }) => step === wanted)
    .filter(
      ({ provinces }) => provinces.length === 0 || (provinceCode !== undefined && provinces.includes(provinceCode)),
    )
    .filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind))
    .filter(({ services }) => services.length === 0 || services.includes(service))
    .map(({ step, actor, unit, usual, latest, rule }) => ({
      step,
      actor,
      unit,
      latest,
      rule,
      ...(usual === undefined ? {} : { usual }),
    }))
}
