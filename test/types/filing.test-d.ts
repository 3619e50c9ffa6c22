import { expectTypeOf } from 'vitest'
import type * as z from 'zod'
import {
  type CodesOf,
  checkServiceName,
  type DraftOf,
  type IcpFiling,
  type IcpFilingDraft,
  type Issue,
  type PublicSecurityFiling,
  parsePersonDocument,
  parseResidentId,
  type SectionOf,
} from '../../src/index.ts'
import { type icpEntity, type icpFiling, type publicSecurityFiling, residentId } from '../../src/zod.ts'

// What the zod models give is what the walker gives.
declare const icp: z.output<ReturnType<typeof icpFiling>>
declare const publicSecurity: z.output<ReturnType<typeof publicSecurityFiling>>
export const models: readonly [IcpFiling, PublicSecurityFiling] = [icp, publicSecurity]

// A field's schema stays zod's string, so that it chains.
expectTypeOf(residentId()).toEqualTypeOf<z.ZodString>()
expectTypeOf(residentId().min(18).optional()).toExtend<z.ZodType<string | undefined>>()

// switch (issue.code) narrows the params.
declare const issue: Issue
if (issue.code === 'resident_id.length') expectTypeOf(issue.params.expected).toEqualTypeOf<readonly number[]>()
if (issue.code === 'office_phone.retired') expectTypeOf(issue.params.successor).toBeString()

// A result narrows to its value.
const result = parseResidentId('')
if (result.ok) expectTypeOf(result.value.sex).toEqualTypeOf<'male' | 'female'>()
else expectTypeOf(result.issues[0].code).toExtend<`resident_id.${string}`>()

// What may be left out may be left out in types too.
expectTypeOf<{ type: 'business-license'; number: string; address: string }>().toExtend<
  z.input<ReturnType<typeof icpEntity>>['document']
>()

// Options take what a form has, undefined included.
declare const form: { readonly name?: string }
checkServiceName('', { service: 'website', nature: 'enterprise', entityName: form.name })

// One type reaches every part of the forms, as it is filed and as a form holds it.
expectTypeOf<SectionOf<'icp'>>().toEqualTypeOf<IcpFiling>()
expectTypeOf<DraftOf<'icp'>>().toEqualTypeOf<IcpFilingDraft>()
expectTypeOf<SectionOf<'icp-website'>['type']>().toEqualTypeOf<'website'>()

// The codes of one thing, and of a document whose type is chosen at run time.
expectTypeOf<CodesOf<'resident_id'>>().toExtend<`resident_id.${string}`>()
const document = parsePersonDocument({ type: 'passport', number: '' })
if (!document.ok) {
  const { code } = document.issues[0]
  expectTypeOf(code).not.toEqualTypeOf<Issue['code']>()
  // @ts-expect-error no finding of a person's document is about a phone
  expectTypeOf(code === 'office_phone.length').toBeBoolean()
}
