import {
  type EnumerationName,
  type FilingKind,
  isKeyOf,
  keysOf,
  type Nature,
  type ServiceType,
} from '../data/enumerations/enumeration.ts'
import { fieldsOf, variantOf } from '../data/forms/fields.ts'
import type {
  DomainTemplateFormState,
  FormStateOf,
  IcpFilingFormState,
  PublicSecurityFilingFormState,
} from '../data/forms/form-state.ts'
import type { ShapeName } from '../data/forms/ids.ts'
import type { Field } from '../data/forms/shape.ts'
import { dueByKind, shapes } from '../data/forms/table.ts'
import { itemsOf, own, read } from '../foundation/untrusted.ts'
import { LONGEST_LIST } from './limits.ts'

/**
 * Filings in which nothing has been entered, for a form to bind to: every field of the described form is there. A check
 * with `{ draft: true }` has nothing to say of them, and an optional object that stays blank counts as left out.
 */

/** What of a blank filing is known before anything is entered. */
export interface EmptyIcpFilingOptions<S extends ServiceType = 'website'> {
  /** Kind of filing (备案类型); `first` by default. */
  readonly kind?: FilingKind | undefined
  /** Nature of the entity (单位性质). */
  readonly nature?: Nature | undefined
  /** The types of its services, one of each that is named; one website by default. */
  readonly services?: readonly S[] | undefined
  /** Two digits of GB/T 2260. */
  readonly provinceCode?: string | undefined
}

/**
 * A blank ICP filing: the state that a form binds to, without a cast and without `?.`.
 *
 * Every person, list and paper of the form is there. Texts, dates and choices are `''`, lists `[]` but for those that must
 * hold an object, which have one; boxes that nobody has ticked are `null`. The person in charge of a service is `'entity'`,
 * the entity's own: {@link emptyPart}`('icp-principal')` makes another. Of kinds that ask for no service there is none.
 *
 * @throws RangeError where an option is none of the form's
 *
 * @example
 * ```ts
 * const form = emptyIcpFiling({ nature: 'enterprise', services: ['website'] })
 * form.entity.principal.mobile                                       // → ''
 * form.services.map((service) => [service.type, service.principal])   // → [['website', 'entity']]
 * checkIcpFiling(form, { draft: true }).issues                       // → []
 * ```
 */
export function emptyIcpFiling<S extends ServiceType = 'website'>(
  options?: EmptyIcpFilingOptions<S>,
): IcpFilingFormState<S> {
  const kind = chosen('filing-kind', 'kind', options, 'first') as FilingKind
  const filing = emptyPart('icp')
  filing.kind = kind
  filing.provinceCode = provinceIn(options)
  filing.entity.nature = chosen('nature', 'nature', options, '')
  const types = dueByKind[kind].services === 'none' ? [] : typesIn(read(options, 'services'))
  return { ...filing, services: types.map((type) => emptyPart(`icp-${type}`)) } as unknown as IcpFilingFormState<S>
}

/** What of a blank public-security filing is known before anything is entered. */
export interface EmptyPublicSecurityFilingOptions<S extends 'website' | 'app' = 'website'> {
  /** Nature of the entity (单位性质); it decides which account files. */
  readonly nature?: Nature | undefined
  /** What is filed; a website by default. */
  readonly service?: S | undefined
}

/**
 * A blank public-security filing: the state that a form binds to, made as {@link emptyIcpFiling} makes the ministry's.
 *
 * @throws RangeError where an option is none of the form's
 *
 * @example
 * ```ts
 * const form = emptyPublicSecurityFiling({ nature: 'individual', service: 'app' })
 * form.account              // → 'individual'
 * form.service.openedOn     // → ''
 * form.service.interactive  // → null
 * ```
 */
export function emptyPublicSecurityFiling<S extends 'website' | 'app' = 'website'>(
  options?: EmptyPublicSecurityFilingOptions<S>,
): PublicSecurityFilingFormState<S> {
  const filing = emptyPart('public-security')
  const nature = chosen('nature', 'nature', options, '') as Nature | ''
  filing.entity.nature = nature
  if (nature !== '') filing.account = nature === 'individual' ? 'individual' : 'organization'
  const service = emptyPart(`ps-${serviceIn(read(options, 'service'))}`)
  return { ...filing, service } as unknown as PublicSecurityFilingFormState<S>
}

/**
 * A blank template of a domain's holder (域名信息模板): the state that a form binds to.
 *
 * @throws RangeError where the holder is neither an individual nor an organization
 *
 * @example
 * ```ts
 * emptyDomainTemplate({ holder: 'individual' }).document.number // → ''
 * ```
 */
export function emptyDomainTemplate(options?: {
  readonly holder?: 'individual' | 'organization' | undefined
}): DomainTemplateFormState {
  const template = emptyPart('domain-template')
  template.holder = chosen('account', 'holder', options, '')
  return template
}

/**
 * A blank object of the forms: a row that a form adds to a list, a person in charge in place of `'entity'`, a section of a
 * form in steps. A new one at each call.
 *
 * @param name as in `FormStateOf`: `icp-website`, `icp-principal`, `pre-approval`, `app-platform`, `dangerous-goods` …
 * @throws RangeError where the forms have no such object
 *
 * @example
 * ```ts
 * emptyPart('pre-approval') // → { type: '', number: '', materials: [] }
 * ```
 */
export function emptyPart<N extends ShapeName>(name: N): FormStateOf<N> {
  if (typeof name !== 'string' || own(shapes, name) === undefined) {
    throw new RangeError(`beian: emptyPart takes the name of an object of the forms: ${Object.keys(shapes).join(', ')}`)
  }
  const part: Record<string, unknown> = {}
  for (const { key, field } of fieldsOf(name)) part[key] = emptyField(field)
  return part as unknown as FormStateOf<N>
}

function emptyField(field: Field): unknown {
  switch (field.is) {
    case 'literal':
      return field.value
    case 'flag':
    case 'number':
    case 'true':
    case 'any':
      return null
    case 'object':
      return field.words?.[0] ?? emptyPart(field.shape)
    case 'objects':
      return field.required === 'no' ? [] : [emptyPart(field.shape)]
    case 'service':
      return emptyPart(variantOf(field.variants, 'website')!)
    case 'texts':
    case 'choices':
    case 'services':
      return []
    default:
      return ''
  }
}

/** A key among the options; `blank` where it is left out. */
function chosen<E extends EnumerationName, B>(enumeration: E, name: string, options: unknown, blank: B) {
  const key = read(options, name)
  if (key === undefined || key === null || key === '') return blank
  if (isKeyOf(enumeration, key)) return key
  throw new RangeError(`beian: the option '${name}' must be one of ${keysOf(enumeration).join(', ')}`)
}

function provinceIn(options: unknown): string {
  const code = read(options, 'provinceCode')
  if (code === undefined || code === null) return ''
  if (typeof code === 'string' && (code === '' || /^\d\d(?:0000)?$/.test(code))) return code
  throw new RangeError("beian: the option 'provinceCode' must be two digits of GB/T 2260, such as '44'")
}

function typesIn(services: unknown): readonly ServiceType[] {
  if (services === undefined || services === null) return ['website']
  return itemsOf(services, LONGEST_LIST).map((type) => {
    if (isKeyOf('service-type', type)) return type
    throw new RangeError(`beian: the option 'services' must be a list of ${keysOf('service-type').join(', ')}`)
  })
}

function serviceIn(service: unknown): 'website' | 'app' {
  if (service === undefined || service === null) return 'website'
  if (service === 'website' || service === 'app') return service
  throw new RangeError("beian: the option 'service' must be 'website' or 'app'")
}
