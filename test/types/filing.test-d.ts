import { expectTypeOf } from 'vitest'
import type * as z from 'zod'
import {
  checkServiceName,
  type IcpFiling,
  type Issue,
  type PublicSecurityFiling,
  parseResidentId,
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
