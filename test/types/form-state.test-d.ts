import { expectTypeOf } from 'vitest'
import {
  applySuggestions,
  type DomainTemplateDraft,
  type DraftOf,
  emptyDomainTemplate,
  emptyIcpFiling,
  emptyPart,
  emptyPublicSecurityFiling,
  type FormState,
  type FormStateOf,
  type IcpFilingDraft,
  type IcpFilingFormState,
  type PublicSecurityFilingDraft,
} from '../../src/index.ts'

// A form binds to every field without a cast and without asking whether it is there.
const form = emptyIcpFiling({ nature: 'enterprise', services: ['website'] })
expectTypeOf(form.entity.principal.mobile).toEqualTypeOf<string>()
expectTypeOf(form.entity.document.validity.from).toEqualTypeOf<string>()
expectTypeOf(form.entity.legalRepresentative.document.number).toEqualTypeOf<string>()
form.entity.nature = 'individual'
form.entity.document.type = ''
for (const site of form.services) {
  // Of the type that was asked for: no narrowing.
  expectTypeOf(site.domain).toEqualTypeOf<string>()
  expectTypeOf(site.ipRanges).toEqualTypeOf<string>()
  expectTypeOf(site.ipOnly).toEqualTypeOf<boolean | null>()
  site.contents.push('blog')
  site.principal = emptyPart('icp-principal')
  site.principal.mobile = '13911012020'
  site.preApprovals.push(emptyPart('pre-approval'))
  // @ts-expect-error no such content
  site.contents.push('blogs')
  // @ts-expect-error a website has no platforms
  site.platforms
}
form.services.push(emptyPart('icp-website'))
// @ts-expect-error an app is none of the services that were asked for
form.services.push(emptyPart('icp-app'))
// @ts-expect-error a slip in a key
form.entity.principle
// @ts-expect-error a slip in a key further down
form.entity.principal.moblie
// @ts-expect-error a slip in a list's item
form.services[0]?.access.provnice
// @ts-expect-error no such nature
form.entity.nature = '企业'
// @ts-expect-error no such option
emptyIcpFiling({ nature: 'enterprize' })
// @ts-expect-error no such service
emptyIcpFiling({ services: ['site'] })
// @ts-expect-error no such object of the forms
emptyPart('icp-site')

const several = emptyIcpFiling({ services: ['website', 'app'] })
for (const service of several.services) {
  if (service.type === 'app') expectTypeOf(service.platforms[0]?.packageName).toEqualTypeOf<string | undefined>()
  else expectTypeOf(service.homeUrl).toEqualTypeOf<string>()
}
expectTypeOf(emptyPublicSecurityFiling({ service: 'app' }).service.openedOn).toEqualTypeOf<string>()
expectTypeOf(emptyPublicSecurityFiling().service.registrar.name).toEqualTypeOf<string>()

// A form's state is a draft: what takes drafts takes it.
expectTypeOf(form).toExtend<IcpFilingDraft>()
expectTypeOf(several).toExtend<IcpFilingDraft>()
expectTypeOf(emptyPublicSecurityFiling()).toExtend<PublicSecurityFilingDraft>()
expectTypeOf(emptyDomainTemplate()).toExtend<DomainTemplateDraft>()
expectTypeOf(form.entity).toExtend<DraftOf<'icp-entity'>>()
expectTypeOf<FormState<DraftOf<'icp-entity'>>>().toEqualTypeOf<FormStateOf<'icp-entity'>>()
expectTypeOf(applySuggestions(form, [])).toEqualTypeOf<typeof form>()

/** Paths of a value as form libraries spell them, to their leaves and to whatever is on the way. */
type PathOf<T> = T extends string | number | boolean | null | undefined
  ? never
  : T extends readonly (infer Item)[]
    ? `${number}` | `${number}.${PathOf<Item>}`
    : { [K in keyof T & string]: K | `${K}.${PathOf<T[K]>}` }[keyof T & string]

type Path = PathOf<IcpFilingFormState>
expectTypeOf<'entity.principal.document.validity.until'>().toExtend<Path>()
expectTypeOf<'services.0.principal.mobile'>().toExtend<Path>()
expectTypeOf<'services.3.platforms.0.packageName'>().toExtend<Path>()
expectTypeOf<'entity.principle.mobile'>().not.toExtend<Path>()
expectTypeOf<'services.0.domian'>().not.toExtend<Path>()
expectTypeOf<'services.first.domain'>().not.toExtend<Path>()
