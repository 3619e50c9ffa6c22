import { isKeyOf } from '../data/enumerations/enumeration.ts'
import { type FormField, fieldsOf, shapeOf, variantOf } from '../data/forms/fields.ts'
import type { ConditionId, ShapeName } from '../data/forms/ids.ts'
import type { PublicSecurityFilingDraft } from '../data/forms/model.ts'
import { secondForm } from '../data/forms/second-form.ts'
import type { Counterpart } from '../data/forms/shape.ts'
import { isBlank, isBlankObject } from '../foundation/input.ts'
import { at, type CodesOf, error, type Issue, type PathStep } from '../foundation/issue.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { isList, itemsOf, own, read } from '../foundation/untrusted.ts'
import { formatIcpNumber } from '../record/icp-number.ts'
import { type Circumstances, conditions } from './conditions.ts'
import { type Draft, isDraft } from './draft.ts'
import { LONGEST_LIST } from './limits.ts'
import { ownCopy } from './own-copy.ts'
import { partOf } from './place.ts'

/** What the police ask besides the ministry's form, as far as it is known. */
export interface ConvertFilingOptions {
  /**
   * Which service of the filing: its index, or its ICP number. By default the first of a type that the police file, which
   * a mini-program and a quick app are not.
   */
  readonly service?: number | string | undefined
  /** What is known of the second form already: put over what the first one gives. */
  readonly answers?: PublicSecurityFilingDraft | undefined
}

/** A field that the police's form demands and that is still blank. */
export interface MissingField {
  /** In the public-security filing. */
  readonly path: readonly PathStep[]
  /**
   * - `new`: the ministry's form does not ask for it;
   * - `blank`: it does, and nothing is given there;
   * - `choice`: what is given there has no equal among the options here.
   */
  readonly reason: 'new' | 'blank' | 'choice'
  /** Where the ICP filing has it, or what comes nearest; absent where it has nothing of the kind. */
  readonly from?: readonly PathStep[]
}

/** A public-security filing made from an ICP filing. */
export interface PublicSecurityConversion {
  /** Fresh objects throughout: nothing of it is shared with the ICP filing. */
  readonly filing: PublicSecurityFilingDraft
  /** Index of its service in the ICP filing. */
  readonly service: number
  /** What is still due, in the order of the form: all that a form has to ask. */
  readonly missing: readonly MissingField[]
}

type Code = 'field.required' | 'field.type' | CodesOf<'filed_service'>

/**
 * The public-security filing (公安联网备案) of one service of an ICP filing (ICP备案): what both forms ask for is taken over,
 * the rest is told, so that a form asks for that alone. Nothing is judged: that is what `checkPublicSecurityFiling` does.
 *
 * The head of an organization (投资或主管单位) is its legal representative, which the first form names only where somebody else
 * is in charge. A person who is the entity's stays `'entity'`.
 *
 * Findings: `filed_service.missing` (no service that the police file), `filed_service.unknown` (`service` names none),
 * `filed_service.not_allowed` (it names one that the police do not file).
 *
 * @param icpFiling an ICP filing, or a draft of it; any value is taken, nothing throws, and it is not changed
 *
 * @example
 * ```ts
 * const icp = { entity: { nature: 'individual' }, services: [{ type: 'website', name: '青竹笔记', access: { mode: 'cloud' } }] }
 * const result = convertToPublicSecurityFiling(icp)
 * result.ok && result.value.filing.service // → { type: 'website', name: '青竹笔记', accessProvider: { mode: 'virtual-space' } }
 * ```
 */
export function convertToPublicSecurityFiling(
  icpFiling: unknown,
  extra?: ConvertFilingOptions,
): Result<PublicSecurityConversion, Code> {
  if (!isDraft(icpFiling)) {
    return reject(isBlank(icpFiling) ? error('field.required', {}) : error('field.type', { expected: 'object' }))
  }
  const copy = ownCopy(icpFiling) as Draft
  const services = itemsOf(own(copy, 'services'), LONGEST_LIST)
  const picked = pickService(services, read(extra, 'service'))
  if (typeof picked !== 'number') return reject(picked)
  const source = { entity: own(copy, 'entity'), service: services[picked] }
  const conversion: Conversion = { service: picked, origins: new Map(), nature: natureOf(copy) }
  const filing = convertObject(FORM, source, [], [], conversion)
  mergeAnswers(filing, ownCopy(read(extra, 'answers')))
  const missing: MissingField[] = []
  const nature = natureOf(filing)
  const circumstances = { form: FORM, nature, root: partOf(FORM, filing) } as const
  missingIn(FORM, filing, [], circumstances, (path) => missing.push(missingField(path, conversion)))
  return accept({ filing: filing as PublicSecurityFilingDraft, service: picked, missing })
}

const FORM = 'public-security'

/** A conversion under way. */
interface Conversion {
  readonly service: number
  /** Where each field of the second form would stand in the first, and whether what stands there has no equal. */
  readonly origins: Map<string, { readonly from: readonly PathStep[]; readonly isChoice: boolean }>
  readonly nature: Circumstances['nature']
}

/** The types of services that the police file. */
function isFiled(service: unknown): boolean {
  const field = shapeOf(FORM).byKey.get('service')?.field
  return field !== undefined && 'variants' in field && variantOf(field.variants, read(service, 'type')) !== undefined
}

/** The index of the service, or why there is none. */
function pickService(services: readonly unknown[], asked: unknown): number | Issue<CodesOf<'filed_service'>> {
  if (isBlank(asked)) {
    const index = services.findIndex(isFiled)
    return index >= 0 ? index : at(['services'], error('filed_service.missing', {}))
  }
  const index = indexOf(services, asked)
  if (index < 0) return at(['services'], error('filed_service.unknown', {}))
  if (isFiled(services[index])) return index
  return at(['services', index, 'type'], error('filed_service.not_allowed', {}))
}

function indexOf(services: readonly unknown[], asked: unknown): number {
  if (typeof asked === 'number') return Number.isInteger(asked) && asked < services.length ? asked : -1
  if (typeof asked !== 'string') return -1
  const number = formatIcpNumber(asked)
  return services.findIndex((service) => {
    const given = read(service, 'icpNumber')
    return typeof given === 'string' && formatIcpNumber(given) === number
  })
}

function natureOf(filing: Draft): Circumstances['nature'] {
  const nature = read(own(filing, 'entity'), 'nature')
  return isKeyOf('nature', nature) ? nature : undefined
}

/**
 * An object of the second form.
 *
 * @param source what corresponds to it in the first form, which may not be there
 * @param path where it stands, in the second form and in the first
 */
function convertObject(
  name: ShapeName,
  source: unknown,
  path: readonly PathStep[],
  from: readonly PathStep[],
  conversion: Conversion,
): Record<string, unknown> {
  const target: Record<string, unknown> = {}
  for (const form of fieldsOf(name)) {
    const { key, field } = form
    if (field.required === 'organization' && conversion.nature === 'individual') continue
    if (field.is === 'literal' && key === 'form') target[key] = field.value
    const counterpart = own(secondForm[name] ?? {}, key)
    if (counterpart === undefined) continue
    const value = convertField(form, counterpart, source, [...path, key], from, conversion)
    if (!isNothing(value)) target[key] = value
  }
  return target
}

function convertField(
  { field }: FormField,
  { from: ways, keys }: Counterpart,
  source: unknown,
  path: readonly PathStep[],
  from: readonly PathStep[],
  conversion: Conversion,
): unknown {
  let way = ways[0]!
  let found = follow(source, way)
  for (let next = 1; isNothing(found) && next < ways.length; next++) {
    const other = follow(source, ways[next]!)
    if (!isNothing(other)) [found, way] = [other, ways[next]!]
  }
  // Of a list the list is told, not its items.
  const place = [...from, ...way.split('.*')[0]!.split('.')]
  const value = keys === undefined || isNothing(found) ? found : renamed(keys, found)
  conversion.origins.set(path.join(), { from: place, isChoice: value === null })
  if (field.is === 'object' && secondForm[field.shape] !== undefined) {
    if (!isDraft(value) && !isBlank(value)) return value
    // What is not there is gone through, too: each of its fields is due.
    return convertObject(field.shape, value, path, place, conversion)
  }
  if (field.is !== 'service') return value
  const shape = variantOf(field.variants, read(value, 'type'))
  return shape === undefined ? undefined : convertObject(shape, value, path, place, conversion)
}

/** What is found at the end of some steps, `*` for each item of a list; what stands in a list twice is given once. */
function follow(source: unknown, way: string): unknown {
  const [steps, ...more] = way.split('.*')
  const value = stepsInto(source, steps!)
  if (more.length === 0) return value
  let items = itemsOf(value, LONGEST_LIST)
  for (const rest of more) {
    items = items.map((item) => (rest === '' ? item : stepsInto(item, rest.slice(1))))
    items = items.flatMap((item) => (isList(item) ? itemsOf(item, LONGEST_LIST) : [item]))
  }
  return [...new Set(items.filter((item) => !isBlank(item)))].slice(0, LONGEST_LIST)
}

function stepsInto(source: unknown, steps: string): unknown {
  return steps.split('.').reduce((holder, step) => (isDraft(holder) ? own(holder, step) : undefined), source)
}

/** What a key is called in the second form; `null` where nothing there is equal, `undefined` where it says nothing. */
function renamed(keys: NonNullable<Counterpart['keys']>, value: unknown): unknown {
  if (typeof value !== 'string' && typeof value !== 'boolean') return undefined
  const known = own(keys, String(value))
  return known === undefined ? own(keys, '*') : known
}

function isNothing(value: unknown): boolean {
  if (isBlank(value)) return true
  return isList(value) ? value.length === 0 : isDraft(value) && isBlankObject(value)
}

/** Puts what the caller knows over what is there; objects of the form are gone into, whatever else there is is replaced. */
function mergeAnswers(target: Record<string, unknown>, answers: unknown): void {
  if (!isDraft(answers)) return
  for (const key of Object.keys(answers)) {
    const answer = answers[key]
    const before = own(target, key)
    if (isBlank(answer) || key === '__proto__') continue
    if (isDraft(answer) && isDraft(before)) mergeAnswers(before as Record<string, unknown>, answer)
    else target[key] = answer
  }
}

/** Tells of every field that is demanded and blank. An object of which nothing is there is told by its fields. */
function missingIn(
  name: ShapeName,
  value: Draft,
  path: readonly PathStep[],
  circumstances: Circumstances,
  tell: (path: readonly PathStep[]) => void,
): void {
  for (const { key, field } of fieldsOf(name)) {
    const inner = own(value, key)
    const here = [...path, key]
    const { required } = field
    const isDue =
      required === 'yes' ||
      (required !== 'no' && conditions[required as ConditionId](partOf(name, value), circumstances))
    if (field.is === 'object' && (isDraft(inner) || (isDue && isBlank(inner) && field.words === undefined))) {
      missingIn(field.shape, isDraft(inner) ? inner : {}, here, circumstances, tell)
    } else if (field.is === 'service' && isDraft(inner)) {
      const shape = variantOf(field.variants, own(inner, 'type'))
      if (shape !== undefined) missingIn(shape, inner, here, circumstances, tell)
    } else if (isDue && (field.is === 'true' ? inner !== true : isNothing(inner))) {
      tell(here)
    }
  }
}

function missingField(path: readonly PathStep[], { origins, service }: Conversion): MissingField {
  const origin = origins.get(path.join())
  if (origin === undefined) return { path, reason: 'new' }
  const { from, isChoice } = origin
  // The services of the first form are a list.
  const place = from[0] === 'service' ? ['services', service, ...from.slice(1)] : from
  return { path, reason: isChoice ? 'choice' : 'blank', from: place }
}
