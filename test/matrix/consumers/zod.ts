import type { IcpFiling } from 'beian'
import { en } from 'beian/locale'
import { beianLocale, icpEntity, icpFiling, issuesOf, residentId } from 'beian/zod'
import * as z from 'zod'

z.config(beianLocale(en))
const form = z.object({ id: residentId().optional(), entity: icpEntity() })
export type Form = z.infer<typeof form>
export const id: string | undefined = form.parse({}).id

const parsed = icpFiling({ today: '2026-11-28' }).safeParse({})
export const filing: IcpFiling | undefined = parsed.success ? parsed.data : undefined
export const codes: readonly string[] = parsed.success ? [] : issuesOf(parsed.error, {}).map((issue) => issue.code)

// @ts-expect-error natures are keys
export const nature: 'company' = form.parse({}).entity.nature
// @ts-expect-error a resident ID is text
export const number: number = residentId().parse('')
// @ts-expect-error today is a day
icpFiling({ today: 20_261_128 })
