import * as z from 'zod'
import { idsBeside, judgeBetweenFields } from '../filing/check-filing.ts'
import { isDraft } from '../filing/draft.ts'
import { fieldRules } from '../filing/field-rules.ts'
import type { FormName } from '../filing/place.ts'
import { overrideSeverity } from '../foundation/severity.ts'
import {
  type Blankable,
  type Choice,
  createKit,
  errorOf,
  type FilingSchemaOptions,
  type Kit,
  type OptionalText,
  ruleCheck,
  type SectionSchemaOptions,
  withError,
} from './kit.ts'

/**
 * The zod models of the two filings, one factory per section of the forms. Sections are unrefined objects: a stepwise
 * form can `.pick()` from them. What needs more than one field stands on the whole models only.
 */

type Loose<T extends z.ZodRawShape> = z.ZodObject<T, z.core.$loose>

/** Validity of a document (证件有效期). */
export type ValiditySchema = Loose<{ from: z.ZodString; until: z.ZodString }>

/** Document of a person. */
export type PersonDocumentSchema = Loose<{
  type: Choice<'person-document'>
  number: z.ZodString
  validity: Blankable<ValiditySchema>
}>

/** Person in charge in the ministry's form. */
export type IcpPrincipalSchema = Loose<{
  name: z.ZodString
  document: PersonDocumentSchema
  mobile: z.ZodString
  emergencyMobile: z.ZodString
  officePhone: OptionalText
  email: z.ZodString
  address: OptionalText
}>

type EntityDocumentType = z.ZodEnum<
  Choice<'person-document'>['enum'] & Choice<'organization-document'>['enum'] extends infer T extends
    z.core.util.EnumLike
    ? T
    : never
>

export type IcpEntitySchema = Loose<{
  nature: Choice<'nature'>
  name: z.ZodString
  division: z.ZodString
  document: Loose<{
    type: EntityDocumentType
    number: z.ZodString
    address: z.ZodString
    validity: Blankable<ValiditySchema>
  }>
  address: z.ZodString
  investor: OptionalText
  principal: IcpPrincipalSchema
  legalRepresentative: Blankable<Loose<{ name: z.ZodString; document: Blankable<PersonDocumentSchema> }>>
  icpNumber: OptionalText
  remarks: OptionalText
  materials: z.ZodOptional<z.ZodUnknown>
}>

type EntityOr<S extends z.ZodType> = z.ZodType<'entity' | z.output<S>, 'entity' | z.input<S>>
export type PreApprovalSchema = Loose<{
  type: Choice<'pre-approval'>
  number: z.ZodString
  materials: z.ZodOptional<z.ZodUnknown>
}>
export type AccessSchema = Loose<{ mode: Choice<'access-mode'>; provider: z.ZodString; location: z.ZodString }>

export type IcpWebsiteSchema = Loose<{
  type: z.ZodLiteral<'website'>
  name: z.ZodString
  domain: z.ZodString
  homeUrl: z.ZodString
  ipRanges: z.ZodString
  contents: z.ZodArray<Choice<'service-content'>>
  languages: z.ZodArray<Choice<'language'>>
  preApprovals: Blankable<z.ZodArray<PreApprovalSchema>>
  principal: EntityOr<IcpPrincipalSchema>
  access: AccessSchema
  domainRegistration: Blankable<
    Loose<{ registrar: OptionalText; holder: z.ZodString; documentNumber: OptionalText; expiresOn: OptionalText }>
  >
  remarks: OptionalText
  materials: z.ZodOptional<z.ZodUnknown>
}>

export type IcpAppSchema = Loose<{
  type: z.ZodLiteral<'app'>
  name: z.ZodString
  platforms: z.ZodArray<
    Loose<{
      platform: Choice<'app-platform'>
      packageName: z.ZodString
      publicKey: z.ZodString
      fingerprint: z.ZodString
      domains: z.ZodArray<z.ZodString>
    }>
  >
  icon: z.ZodUnknown
  contents: z.ZodArray<Choice<'service-content'>>
  languages: Blankable<z.ZodArray<Choice<'language'>>>
  preApprovals: Blankable<z.ZodArray<PreApprovalSchema>>
  principal: EntityOr<IcpPrincipalSchema>
  access: Blankable<AccessSchema>
  remarks: OptionalText
  materials: z.ZodOptional<z.ZodUnknown>
}>

type SmallService<T extends string> = {
  type: z.ZodLiteral<T>
  name: z.ZodString
  contents: z.ZodArray<Choice<'service-content'>>
  languages: Blankable<z.ZodArray<Choice<'language'>>>
  preApprovals: Blankable<z.ZodArray<PreApprovalSchema>>
  principal: EntityOr<IcpPrincipalSchema>
  domains: Blankable<z.ZodArray<z.ZodString>>
  remarks: OptionalText
  materials: z.ZodOptional<z.ZodUnknown>
}
export type IcpMiniProgramSchema = Loose<SmallService<'mini-program'>>
export type IcpQuickAppSchema = Loose<SmallService<'quick-app'> & { packageName: OptionalText }>

export type IcpFilingSchema = Loose<{
  form: z.ZodLiteral<'icp/1'>
  kind: Choice<'filing-kind'>
  provinceCode: z.ZodString
  entity: IcpEntitySchema
  services: z.ZodArray<
    z.ZodDiscriminatedUnion<[IcpWebsiteSchema, IcpAppSchema, IcpMiniProgramSchema, IcpQuickAppSchema], 'type'>
  >
}>

function validity(kit: Kit): ValiditySchema {
  return kit.object({ from: kit.date(), until: kit.text(fieldRules['validity-end']) })
}

function personDocument(kit: Kit): PersonDocumentSchema {
  return kit.object({
    type: kit.choice('person-document'),
    number: kit.text(),
    validity: kit.optional(validity(kit)),
  })
}

function entityDocumentType(kit: Kit): EntityDocumentType {
  const { options: persons } = kit.choice('person-document')
  const { options: organizations } = kit.choice('organization-document')
  return z.enum([...persons, ...organizations] as never, withError(kit.error)) as never
}

function buildIcpPrincipal(kit: Kit): IcpPrincipalSchema {
  return kit.object({
    name: kit.text(),
    document: personDocument(kit),
    mobile: kit.text(fieldRules['mobile-phone']),
    emergencyMobile: kit.text(fieldRules['mobile-phone']),
    officePhone: kit.optionalText(fieldRules['office-phone']),
    email: kit.text(fieldRules.email),
    address: kit.optionalText(),
  })
}

function buildIcpEntity(kit: Kit): IcpEntitySchema {
  return kit.object({
    nature: kit.choice('nature'),
    name: kit.text(),
    division: kit.text(fieldRules['division-code']),
    document: kit.object({
      type: entityDocumentType(kit),
      number: kit.text(),
      address: kit.text(),
      validity: kit.optional(validity(kit)),
    }),
    address: kit.text(),
    investor: kit.optionalText(),
    principal: buildIcpPrincipal(kit),
    legalRepresentative: kit.optional(kit.object({ name: kit.text(), document: kit.optional(personDocument(kit)) })),
    icpNumber: kit.optionalText(),
    remarks: kit.optionalText(),
    materials: kit.any(),
  })
}

function preApproval(kit: Kit): PreApprovalSchema {
  return kit.object({ type: kit.choice('pre-approval'), number: kit.text(), materials: kit.any() })
}

function access(kit: Kit): AccessSchema {
  return kit.object({
    mode: kit.choice('access-mode'),
    provider: kit.text(),
    location: kit.text(fieldRules['province-code']),
  })
}

function buildIcpWebsite(kit: Kit): IcpWebsiteSchema {
  return kit.object({
    type: z.literal('website', withError(kit.error)),
    name: kit.text(),
    domain: kit.text(fieldRules.domain),
    homeUrl: kit.text(fieldRules['home-url']),
    ipRanges: kit.text(fieldRules['ip-ranges']),
    contents: kit.choices('service-content'),
    languages: kit.choices('language'),
    preApprovals: kit.optional(kit.list(preApproval(kit), 0)),
    principal: kit.entityOr(buildIcpPrincipal(kit)),
    access: access(kit),
    domainRegistration: kit.optional(
      kit.object({
        registrar: kit.optionalText(),
        holder: kit.text(),
        documentNumber: kit.optionalText(),
        expiresOn: kit.optionalDate(),
      }),
    ),
    remarks: kit.optionalText(),
    materials: kit.any(),
  })
}

function buildIcpApp(kit: Kit): IcpAppSchema {
  return kit.object({
    type: z.literal('app', withError(kit.error)),
    name: kit.text(),
    platforms: kit.list(
      kit.object({
        platform: kit.choice('app-platform'),
        packageName: kit.text(),
        publicKey: kit.text(),
        fingerprint: kit.text(),
        domains: kit.list(kit.text(fieldRules['any-domain'])),
      }),
    ),
    icon: kit.something(),
    contents: kit.choices('service-content'),
    languages: kit.optional(kit.choices('language', 0)),
    preApprovals: kit.optional(kit.list(preApproval(kit), 0)),
    principal: kit.entityOr(buildIcpPrincipal(kit)),
    access: kit.optional(access(kit)),
    remarks: kit.optionalText(),
    materials: kit.any(),
  })
}

function smallService<T extends string>(kit: Kit, type: T): SmallService<T> {
  return {
    type: z.literal(type, withError(kit.error)),
    name: kit.text(),
    contents: kit.choices('service-content'),
    languages: kit.optional(kit.choices('language', 0)),
    preApprovals: kit.optional(kit.list(preApproval(kit), 0)),
    principal: kit.entityOr(buildIcpPrincipal(kit)),
    domains: kit.optional(kit.list(kit.text(fieldRules['any-domain']), 0)),
    remarks: kit.optionalText(),
    materials: kit.any(),
  }
}

/** Section "entity" of an ICP filing, unrefined. */
export function icpEntity(options?: SectionSchemaOptions): IcpEntitySchema {
  return buildIcpEntity(createKit(options))
}

/** A person in charge of an ICP filing, unrefined. */
export function icpPrincipal(options?: SectionSchemaOptions): IcpPrincipalSchema {
  return buildIcpPrincipal(createKit(options))
}

/** A website of an ICP filing, unrefined. */
export function icpWebsite(options?: SectionSchemaOptions): IcpWebsiteSchema {
  return buildIcpWebsite(createKit(options))
}

/** An app of an ICP filing, unrefined. */
export function icpApp(options?: SectionSchemaOptions): IcpAppSchema {
  return buildIcpApp(createKit(options))
}

/** A mini-program of an ICP filing, unrefined. */
export function icpMiniProgram(options?: SectionSchemaOptions): IcpMiniProgramSchema {
  const kit = createKit(options)
  return kit.object(smallService(kit, 'mini-program'))
}

/** A quick app of an ICP filing, unrefined. */
export function icpQuickApp(options?: SectionSchemaOptions): IcpQuickAppSchema {
  const kit = createKit(options)
  return kit.object({ ...smallService(kit, 'quick-app'), packageName: kit.optionalText() })
}

/** Every field of an ICP filing, each checked by itself: what a stepwise form picks its steps from. */
export function icpFilingFields(options?: SectionSchemaOptions): IcpFilingSchema {
  const kit = createKit(options)
  const services = z.discriminatedUnion(
    'type',
    [
      buildIcpWebsite(kit),
      buildIcpApp(kit),
      kit.object(smallService(kit, 'mini-program')),
      kit.object({ ...smallService(kit, 'quick-app'), packageName: kit.optionalText() }),
    ],
    withError(kit.error),
  )
  return kit.object({
    form: z.literal('icp/1', withError(kit.error)),
    kind: kit.choice('filing-kind'),
    provinceCode: kit.text(fieldRules['province-code']),
    entity: buildIcpEntity(kit),
    services: kit.list(services),
  })
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

/** Person of a public-security filing. */
export type PublicSecurityContactSchema = Loose<{
  name: z.ZodString
  document: PersonDocumentSchema
  mobile: z.ZodString
  emergencyMobile: OptionalText
  email: z.ZodString
  address: OptionalText
}>

export type PublicSecurityEntitySchema = Loose<{
  nature: Choice<'nature'>
  name: z.ZodString
  document: Loose<{ type: EntityDocumentType; number: z.ZodString; validity: Blankable<ValiditySchema> }>
  investor: OptionalText
  address: z.ZodString
  officePhone: z.ZodString
  principal: Loose<{
    name: z.ZodString
    document: PersonDocumentSchema
    mobile: z.ZodString
    emergencyMobile: z.ZodString
    email: z.ZodString
    address: z.ZodString
  }>
  materials: z.ZodOptional<z.ZodUnknown>
}>

type PublicSecurityService<T extends string> = {
  type: z.ZodLiteral<T>
  name: z.ZodString
  openedOn: z.ZodString
  otherDomains: Blankable<z.ZodArray<z.ZodString>>
  ipRanges: z.ZodString
  icpNumber: z.ZodString
  accessProvider: Loose<{
    name: z.ZodString
    region: z.ZodString
    mode: Choice<'access-mode'>
    phone: OptionalText
    overseas: Blankable<z.ZodBoolean>
  }>
  interactive: z.ZodBoolean
  serviceTypes: Blankable<z.ZodArray<Choice<'service-content'>>>
  dangerousGoods: Blankable<z.ZodArray<z.ZodString>>
  preApprovals: Blankable<z.ZodArray<PreApprovalSchema>>
  languages: z.ZodArray<Choice<'language'>>
  principal: EntityOr<PublicSecurityContactSchema>
  securityPrincipal: EntityOr<PublicSecurityContactSchema>
  opinionGuide: EntityOr<PublicSecurityContactSchema>
}

export type PublicSecurityWebsiteSchema = Loose<
  PublicSecurityService<'website'> & {
    domain: z.ZodString
    domainCertificate: z.ZodOptional<z.ZodUnknown>
    registrar: Loose<{
      name: z.ZodString
      region: z.ZodString
      phone: OptionalText
      overseas: Blankable<z.ZodBoolean>
    }>
  }
>
export type PublicSecurityAppSchema = Loose<
  PublicSecurityService<'app'> & { platforms: z.ZodArray<Choice<'app-platform'>> }
>

export type PublicSecurityFilingSchema = Loose<{
  form: z.ZodLiteral<'public-security/1'>
  account: Choice<'account'>
  entity: PublicSecurityEntitySchema
  service: z.ZodDiscriminatedUnion<[PublicSecurityWebsiteSchema, PublicSecurityAppSchema], 'type'>
  acknowledged: z.ZodLiteral<true>
}>

function buildContact(kit: Kit): PublicSecurityContactSchema {
  return kit.object({
    name: kit.text(),
    document: personDocument(kit),
    mobile: kit.text(fieldRules['mobile-phone']),
    emergencyMobile: kit.optionalText(fieldRules['mobile-phone']),
    email: kit.text(fieldRules.email),
    address: kit.optionalText(),
  })
}

function buildPublicSecurityEntity(kit: Kit): PublicSecurityEntitySchema {
  return kit.object({
    nature: kit.choice('nature'),
    name: kit.text(),
    document: kit.object({
      type: entityDocumentType(kit),
      number: kit.text(),
      validity: kit.optional(validity(kit)),
    }),
    investor: kit.optionalText(),
    address: kit.text(),
    officePhone: kit.text(fieldRules['office-phone']),
    principal: kit.object({
      name: kit.text(),
      document: personDocument(kit),
      mobile: kit.text(fieldRules['mobile-phone']),
      emergencyMobile: kit.text(fieldRules['mobile-phone']),
      email: kit.text(fieldRules.email),
      address: kit.text(),
    }),
    materials: kit.any(),
  })
}

function publicSecurityService<T extends string>(kit: Kit, type: T): PublicSecurityService<T> {
  return {
    type: z.literal(type, withError(kit.error)),
    name: kit.text(),
    openedOn: kit.date(),
    otherDomains: kit.optional(kit.list(kit.text(fieldRules['any-domain']), 0)),
    ipRanges: kit.text(fieldRules['ip-ranges']),
    icpNumber: kit.text(),
    accessProvider: kit.object({
      name: kit.text(),
      region: kit.text(),
      mode: kit.choice('access-mode'),
      phone: kit.optionalText(),
      overseas: kit.optional(kit.flag()),
    }),
    interactive: kit.flag(),
    serviceTypes: kit.optional(kit.choices('service-content', 0)),
    dangerousGoods: kit.optional(kit.list(kit.text(), 0)),
    preApprovals: kit.optional(kit.list(preApproval(kit), 0)),
    languages: kit.choices('language'),
    principal: kit.entityOr(buildContact(kit)),
    securityPrincipal: kit.entityOr(buildContact(kit)),
    opinionGuide: kit.entityOr(buildContact(kit)),
  }
}

function buildPublicSecurityWebsite(kit: Kit): PublicSecurityWebsiteSchema {
  return kit.object({
    ...publicSecurityService(kit, 'website'),
    domain: kit.text(fieldRules.domain),
    domainCertificate: kit.any(),
    registrar: kit.object({
      name: kit.text(),
      region: kit.text(),
      phone: kit.optionalText(),
      overseas: kit.optional(kit.flag()),
    }),
  })
}

function buildPublicSecurityApp(kit: Kit): PublicSecurityAppSchema {
  return kit.object({ ...publicSecurityService(kit, 'app'), platforms: kit.choices('app-platform') })
}

/** Section "entity" of a public-security filing, unrefined. */
export function publicSecurityEntity(options?: SectionSchemaOptions): PublicSecurityEntitySchema {
  return buildPublicSecurityEntity(createKit(options))
}

/** A website of a public-security filing, unrefined. */
export function publicSecurityWebsite(options?: SectionSchemaOptions): PublicSecurityWebsiteSchema {
  return buildPublicSecurityWebsite(createKit(options))
}

/** An app of a public-security filing, unrefined. */
export function publicSecurityApp(options?: SectionSchemaOptions): PublicSecurityAppSchema {
  return buildPublicSecurityApp(createKit(options))
}

/** Every field of a public-security filing, each checked by itself. */
export function publicSecurityFilingFields(options?: SectionSchemaOptions): PublicSecurityFilingSchema {
  const kit = createKit(options)
  return kit.object({
    form: z.literal('public-security/1', withError(kit.error)),
    account: kit.choice('account'),
    entity: buildPublicSecurityEntity(kit),
    service: z.discriminatedUnion(
      'type',
      [buildPublicSecurityWebsite(kit), buildPublicSecurityApp(kit)],
      withError(kit.error),
    ),
    acknowledged: z.literal(true, withError(kit.error)),
  })
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

/** Adds everything between the fields: the walker's own rules, reported with the fields'. */
function across<S extends z.ZodType>(form: FormName, schema: S, options: FilingSchemaOptions<string> | undefined): S {
  const known = idsBeside(options?.checkServiceName)
  const judge = ruleCheck<unknown>(
    ({ value }) =>
      isDraft(value) ? overrideSeverity(judgeBetweenFields(form, value, options), options?.severity, known) : [],
    errorOf(options),
    true,
  )
  return schema.check(judge) as S
}
