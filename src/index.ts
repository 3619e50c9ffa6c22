export * from './core.ts'
export * from './schema/contact.ts'
export * from './schema/filing.ts'
export * from './schema/identity.ts'
export {
  beianLocale,
  type ErrorMap,
  type FilingSchemaOptions,
  issuesOf,
  type SchemaOptions,
  type SectionSchemaOptions,
} from './schema/kit.ts'
export * from './schema/naming.ts'
export * from './schema/network.ts'
export * from './schema/organization.ts'
export * from './schema/record.ts'
