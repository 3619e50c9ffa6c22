import type * as z from 'zod'
import { checkEntityName, type EntityNameContext } from '../naming/entity-name.ts'
import { checkPersonName, type PersonNameContext } from '../naming/person-name.ts'
import {
  checkServiceName,
  type ServiceNameCheck,
  type ServiceNameContext,
} from '../naming/service-name/check-service-name.ts'
import { type SchemaOptions, textOfRule } from './kit.ts'

/** Options of {@link serviceName}. */
export interface ServiceNameSchemaOptions extends SchemaOptions {
  /** How the name is judged: one made by `createNaming`. */
  readonly checkServiceName?: ServiceNameCheck<string> | undefined
}

/**
 * Name of a website, app or mini-program (服务名称) in its context; errors `service_name.*`.
 *
 * @example
 * ```ts
 * serviceName({ service: 'website', nature: 'enterprise' }).safeParse('中国茶叶网').success // → false
 * ```
 */
export function serviceName(context: ServiceNameContext, options?: ServiceNameSchemaOptions): z.ZodString {
  const check: ServiceNameCheck<string> = options?.checkServiceName ?? checkServiceName
  return textOfRule((input) => check(input, context), options)
}

/** Name of the entity (主办单位名称); errors `entity_name.*`. */
export function entityName(context: EntityNameContext, options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => checkEntityName(input, context), options)
}

/** Name of a person (负责人姓名); errors `person_name.*`. */
export function personName(context: PersonNameContext = {}, options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => checkPersonName(input, context), options)
}
