import type * as z from 'zod'
import { fieldAt, holdsList } from '../data/forms/fields.ts'
import type { ConditionId, FormName } from '../data/forms/ids.ts'
import { usualConditions } from '../data/forms/table.ts'
import { idsBeside, judgeBetweenFields } from '../filing/check-filing.ts'
import { isDraft } from '../filing/draft.ts'
import { isBlank, isBlankObject } from '../foundation/input.ts'
import type { PathStep } from '../foundation/issue.ts'
import { overrideSeverity } from '../foundation/severity.ts'
import { createKit, errorOf, type FilingSchemaOptions, ruleCheck, type SectionSchemaOptions } from './kit.ts'
import { sectionOf } from './of-shape.ts'
import type {
  DomainTemplateSchema,
  IcpAppSchema,
  IcpEntitySchema,
  IcpFilingSchema,
  IcpMiniProgramSchema,
  IcpPrincipalSchema,
  IcpQuickAppSchema,
  IcpWebsiteSchema,
  PublicSecurityAppSchema,
  PublicSecurityEntitySchema,
  PublicSecurityFilingSchema,
  PublicSecurityWebsiteSchema,
} from './section-types.ts'

export type { SchemaOf } from './section-types.ts'

/**
 * The zod models of the forms, one factory per section. Sections are unrefined objects: a stepwise form can `.pick()`
 * from them. What needs more than one field stands on the whole models only.
 */

/** Section "entity" of an ICP filing, unrefined. */
export function icpEntity(options?: SectionSchemaOptions): IcpEntitySchema {
  return sectionOf('icp-entity', createKit(options))
}

/** A person in charge of an ICP filing, unrefined. */
export function icpPrincipal(options?: SectionSchemaOptions): IcpPrincipalSchema {
  return sectionOf('icp-principal', createKit(options))
}

/** A website of an ICP filing, unrefined. */
export function icpWebsite(options?: SectionSchemaOptions): IcpWebsiteSchema {
  return sectionOf('icp-website', createKit(options))
}

/** An app of an ICP filing, unrefined. */
export function icpApp(options?: SectionSchemaOptions): IcpAppSchema {
  return sectionOf('icp-app', createKit(options))
}

/** A mini-program of an ICP filing, unrefined. */
export function icpMiniProgram(options?: SectionSchemaOptions): IcpMiniProgramSchema {
  return sectionOf('icp-mini-program', createKit(options))
}

/** A quick app of an ICP filing, unrefined. */
export function icpQuickApp(options?: SectionSchemaOptions): IcpQuickAppSchema {
  return sectionOf('icp-quick-app', createKit(options))
}

/** Every field of an ICP filing, each checked by itself: what a stepwise form picks its steps from. */
export function icpFilingFields(options?: SectionSchemaOptions): IcpFilingSchema {
  return sectionOf('icp', createKit(options))
}

let icpModel: IcpFilingSchema | undefined

/**
 * The model of an ICP filing: its fields and everything between them. The same errors as `checkIcpFiling`; warnings
 * and sections are the walker's. Without options it is made once and kept: calling it again costs nothing.
 *
 * @example
 * ```ts
 * const result = icpFiling().safeParse(form)
 * if (!result.success) z.flattenError(result.error).fieldErrors
 * ```
 */
export function icpFiling<Own extends string = never>(options?: FilingSchemaOptions<Own>): IcpFilingSchema {
  if (options !== undefined && options !== null) return across('icp', icpFilingFields(options), options)
  icpModel ??= across('icp', icpFilingFields(), undefined)
  return icpModel
}

/** Section "entity" of a public-security filing, unrefined. */
export function publicSecurityEntity(options?: SectionSchemaOptions): PublicSecurityEntitySchema {
  return sectionOf('ps-entity', createKit(options))
}

/** A website of a public-security filing, unrefined. */
export function publicSecurityWebsite(options?: SectionSchemaOptions): PublicSecurityWebsiteSchema {
  return sectionOf('ps-website', createKit(options))
}

/** An app of a public-security filing, unrefined. */
export function publicSecurityApp(options?: SectionSchemaOptions): PublicSecurityAppSchema {
  return sectionOf('ps-app', createKit(options))
}

/** Every field of a public-security filing, each checked by itself. */
export function publicSecurityFilingFields(options?: SectionSchemaOptions): PublicSecurityFilingSchema {
  return sectionOf('public-security', createKit(options))
}

let publicSecurityModel: PublicSecurityFilingSchema | undefined

/** The model of a public-security filing: its fields and everything between them; kept like {@link icpFiling}'s. */
export function publicSecurityFiling<Own extends string = never>(
  options?: FilingSchemaOptions<Own>,
): PublicSecurityFilingSchema {
  if (options !== undefined && options !== null) {
    return across('public-security', publicSecurityFilingFields(options), options)
  }
  publicSecurityModel ??= across('public-security', publicSecurityFilingFields(), undefined)
  return publicSecurityModel
}

/** The model of a template of a domain's holder (域名信息模板): its fields and what is between them. */
export function domainTemplate(options?: FilingSchemaOptions): DomainTemplateSchema {
  return across('domain-template', sectionOf('domain-template', createKit(options)), options)
}

/** Adds everything between the fields: the walker's own rules, reported with the fields'. */
function across<S extends z.ZodType>(form: FormName, schema: S, options: FilingSchemaOptions<string> | undefined): S {
  const known = idsBeside(options?.checkServiceName)
  const judge = ruleCheck<unknown>(
    (payload) => {
      if (!isDraft(payload.value)) return []
      const issues = judgeBetweenFields(form, payload.value, options)
      payload.issues = payload.issues.filter(({ path = [] }) => !waits(form, payload.value, path as PathStep[]))
      return overrideSeverity(issues, options?.severity, known)
    },
    errorOf(options),
    true,
  )
  return schema.check(judge) as S
}

/**
 * Whether a finding is about a field that the section asks for, which is due in some filings only, or about something in an
 * object that may be left out and in which all is blank: the rules say in which filings it is due.
 */
function waits(form: FormName, filing: unknown, path: readonly PathStep[]): boolean {
  let holder: unknown = filing
  for (let depth = 1; depth < path.length; depth++) {
    holder = (holder as Record<PathStep, unknown> | undefined | null)?.[path[depth - 1]!]
    if (typeof path[depth - 1] === 'number' || !isDraft(holder) || !isBlankObject(holder)) continue
    if (fieldAt(form, filing, path.slice(0, depth))?.field.required !== 'yes') return true
  }
  // An item that somebody has added is not the field.
  if (typeof path[path.length - 1] === 'number') return false
  const field = fieldAt(form, filing, path)?.field
  if (field === undefined || !usualConditions.includes(field.required as ConditionId)) return false
  let value: unknown = filing
  for (const step of path) value = (value as Record<PathStep, unknown> | undefined | null)?.[step]
  return isBlank(value) || (holdsList(field) && Array.isArray(value) && value.length === 0)
}
