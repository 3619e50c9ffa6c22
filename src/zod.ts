/**
 * `beian/zod`: schemas of zod 4 (4.1 or newer, an optional peer) over the same rules: a factory for each value, sections
 * that a stepwise form can pick from, and the models of whole filings. The rest of the package needs no zod.
 */

// How the findings travel in zod's issues.

export {
  beianLocale,
  type ErrorMap,
  type FilingSchemaOptions,
  issuesOf,
  type SchemaOptions,
  type SectionSchemaOptions,
} from './schema/kit.ts'

// Filings and their sections.

export * from './schema/filing.ts'

// Values.

export * from './schema/contact.ts'
export * from './schema/identity.ts'
export * from './schema/naming.ts'
export * from './schema/network.ts'
export * from './schema/organization.ts'
export * from './schema/record.ts'
