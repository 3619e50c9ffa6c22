import type * as z from 'zod'
import type { JudgedOn } from '../foundation/calendar.ts'
import { parseForeignPermanentResidentId } from '../identity/foreign-permanent-resident-id.ts'
import { parseHongKongMacaoTravelPermit } from '../identity/hong-kong-macao-travel-permit.ts'
import { parseMilitaryOfficerId } from '../identity/military-officer-id.ts'
import { type PassportOptions, parsePassport } from '../identity/passport.ts'
import { parseResidencePermit, type ResidencePermitOptions } from '../identity/residence-permit.ts'
import { parseResidentId, type ResidentIdOptions } from '../identity/resident-id.ts'
import { parseTaiwanResidentTravelPermit } from '../identity/taiwan-resident-travel-permit.ts'
import { type SchemaOptions, textOfRule } from './kit.ts'

/** Resident ID number (居民身份证号码): string in, canonical string out; errors `resident_id.*`. */
export function residentId(options?: ResidentIdOptions & SchemaOptions): z.ZodString {
  return textOfRule((input) => parseResidentId(input, options), options)
}

/** Residence permit of Hong Kong, Macao and Taiwan residents (港澳台居民居住证); errors `residence_permit.*`. */
export function residencePermit(options?: ResidencePermitOptions & SchemaOptions): z.ZodString {
  return textOfRule((input) => parseResidencePermit(input, options), options)
}

/** Foreign permanent resident ID card (外国人永久居留身份证); errors `foreign_permanent_resident_id.*`. */
export function foreignPermanentResidentId(options?: JudgedOn & SchemaOptions): z.ZodString {
  return textOfRule((input) => parseForeignPermanentResidentId(input, options), options)
}

/** Passport number (护照号码); errors `passport.*`. */
export function passport(options?: PassportOptions & SchemaOptions): z.ZodString {
  return textOfRule((input) => parsePassport(input, options), options)
}

/** Mainland travel permit of Hong Kong and Macao residents (港澳居民来往内地通行证); errors `hong_kong_macao_travel_permit.*`. */
export function hongKongMacaoTravelPermit(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parseHongKongMacaoTravelPermit(input), options)
}

/** Mainland travel permit of Taiwan residents (台湾居民来往大陆通行证); errors `taiwan_resident_travel_permit.*`. */
export function taiwanResidentTravelPermit(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parseTaiwanResidentTravelPermit(input), options)
}

/** Military officer's card (军官证); errors `military_officer_id.*`. */
export function militaryOfficerId(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parseMilitaryOfficerId(input), options)
}
