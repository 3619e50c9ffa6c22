import { type ServiceNameCheck as Check, createNaming } from 'beian'
import {
  dictionaryEvidence,
  fullNaming,
  idioms,
  type NamingRule,
  placeRules,
  type ServiceNameCheck,
} from 'beian/naming'

const check: ServiceNameCheck = fullNaming()
export const ok: boolean = check('青竹科技官网', { service: 'website', nature: 'enterprise' }).ok
export const same: Check = check
export const own: ServiceNameCheck = createNaming({ rules: [...placeRules(), idioms], evidence: dictionaryEvidence })
export const provinces: readonly string[] | undefined = (placeRules() as readonly NamingRule[])[0]?.provinces

// @ts-expect-error no such nature
check('青竹科技官网', { service: 'website', nature: 'company' })
