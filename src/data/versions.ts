import { areaCodesVersion } from './area-codes/table.ts'
import { deadlinesVersion } from './deadlines/table.ts'
import { divisionsVersion } from './divisions/table.ts'
import { domainSuffixesVersion } from './domain-suffixes/table.ts'
import { enumerationsVersion } from './enumerations/table.ts'
import { footerDisplayVersion } from './footer-display/table.ts'
import { materialsVersion } from './materials/table.ts'
import { mobileSegmentsVersion } from './mobile-segments/table.ts'
import { namingVersion } from './naming/table.ts'
import { nationalitiesVersion } from './nationalities/table.ts'
import { operatingLicensesVersion } from './operating-licenses/table.ts'
import { postcodesVersion } from './postcodes/table.ts'
import { providersVersion } from './providers/table.ts'
import { provinceCharactersVersion } from './province-characters/table.ts'
import { provinceDemandsVersion } from './province-demands/version.ts'

/** Name of a reference table that ages. */
export type DataTable =
  | 'areaCodes'
  | 'deadlines'
  | 'divisions'
  | 'domainSuffixes'
  | 'enumerations'
  | 'footerDisplay'
  | 'materials'
  | 'mobileSegments'
  | 'naming'
  | 'nationalities'
  | 'operatingLicenses'
  | 'postcodes'
  | 'providers'
  | 'provinceCharacters'
  | 'provinceDemands'

/**
 * The date of each reference table: the state of the world that warnings are judged by. What is newer than its table
 * is a warning at most, never an error.
 */
export const dataVersions: Readonly<Record<DataTable, string>> = /* @__PURE__ */ Object.freeze({
  areaCodes: areaCodesVersion,
  deadlines: deadlinesVersion,
  divisions: divisionsVersion,
  domainSuffixes: domainSuffixesVersion,
  enumerations: enumerationsVersion,
  footerDisplay: footerDisplayVersion,
  materials: materialsVersion,
  mobileSegments: mobileSegmentsVersion,
  naming: namingVersion,
  nationalities: nationalitiesVersion,
  operatingLicenses: operatingLicensesVersion,
  postcodes: postcodesVersion,
  providers: providersVersion,
  provinceCharacters: provinceCharactersVersion,
  provinceDemands: provinceDemandsVersion,
})
