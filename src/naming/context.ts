import { natureKeys, preApprovalKeys, serviceTypeKeys } from '../data/enumerations/table.ts'
import type { ContextKey } from '../foundation/catalog/field.ts'
import { isBlank } from '../foundation/input.ts'
import { at, type CodesOf, error, type Issue } from '../foundation/issue.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import { isList, read } from '../foundation/untrusted.ts'
import type { ServiceNameContext } from './service-name/types.ts'

/**
 * What a name is judged by. A key that is wrong is a finding, never silence: with the nature `'个人'` none of the rules
 * for individuals would bind, and everything would pass.
 */

/** More than anybody holds. */
const MOST_PERMITS = 200

/** Finding on a key that has to be one of the enumeration. */
export function keyIssue(
  key: ContextKey,
  value: unknown,
  keys: readonly string[],
  required: boolean,
): Issue<CodesOf<'context'>> | undefined {
  if (typeof value === 'string' && keys.includes(value)) return undefined
  if (!isBlank(value)) return unknownIssue(key)
  return required ? at([key], error('context.required', { key })) : undefined
}

function unknownIssue(key: ContextKey): Issue<CodesOf<'context'>> {
  return at([key], error('context.unknown', { key }))
}

/** Findings on the context of a service's name. */
export function contextIssues(context: ServiceNameContext): Issue<CodesOf<'context'>>[] {
  const issues: Issue<CodesOf<'context'>>[] = []
  const { provinceCode, preApprovals } = context
  const service = keyIssue('service', context.service, serviceTypeKeys, true)
  if (service !== undefined) issues.push(service)
  const nature = keyIssue('nature', context.nature, natureKeys, true)
  if (nature !== undefined) issues.push(nature)
  if (!isBlank(provinceCode) && !isProvinceCode(provinceCode)) issues.push(unknownIssue('provinceCode'))
  if (!isBlank(preApprovals) && !arePermits(preApprovals)) issues.push(unknownIssue('preApprovals'))
  return issues
}

function isProvinceCode(code: unknown): boolean {
  return typeof code === 'string' && code.length === 2 && isProvinceCodeAt(code, 0)
}

function arePermits(list: unknown): boolean {
  return (
    isList(list) && list.length <= MOST_PERMITS && list.every((permit) => preApprovalKeys.includes(permit as never))
  )
}

/** The context, each key read once; what cannot be read is left out. */
export function readContext(given: unknown): ServiceNameContext {
  if (typeof given !== 'object' || given === null) return contextOf({})
  try {
    return contextOf(given)
  } catch {
    const readable: { [key: string]: unknown } = {}
    for (const key of KEYS) readable[key] = read(given, key)
    return contextOf(readable)
  }
}

const KEYS: readonly (keyof ServiceNameContext)[] = [
  'service',
  'nature',
  'entityName',
  'provinceCode',
  'preApprovals',
  'nationalLevel',
  'governmentAuthorized',
  'trademark',
  'domain',
  'remarks',
]

/** The keys by their names, which engines read much faster than {@link read} does. */
function contextOf(given: { readonly [Key in keyof ServiceNameContext]?: unknown }): ServiceNameContext {
  const { preApprovals } = given
  return {
    service: given.service,
    nature: given.nature,
    entityName: textOf(given.entityName),
    provinceCode: given.provinceCode,
    preApprovals: isList(preApprovals) ? listOf(preApprovals) : preApprovals,
    nationalLevel: given.nationalLevel === true,
    governmentAuthorized: given.governmentAuthorized === true,
    trademark: given.trademark === true,
    domain: textOf(given.domain),
    remarks: textOf(given.remarks),
  } as unknown as ServiceNameContext
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The first items of a list, which may be a proxy or have no end. */
function listOf(list: readonly unknown[]): unknown[] {
  const items: unknown[] = []
  const length = read(list, 'length')
  if (typeof length !== 'number') return [undefined]
  for (let index = 0; index < length && index <= MOST_PERMITS; index++) items.push(read(list, index))
  return items
}
