/**
 * `beian/divisions`: names of the administrative divisions since 1981, the area codes and postcodes that serve them, and
 * naming rules of places. An entry of its own, because its tables are larger than all the rules together; no check
 * loads them unless it is given the rules of {@link placeRules}.
 */

export { areaCodeServes } from './contact/area-code-serves.ts'
export { postcodeProvinces } from './contact/postcode-provinces.ts'
export {
  type DivisionPeriod,
  divisionName,
  divisionSuccessors,
  divisionYears,
  findDivision,
  provinceOf,
} from './data/divisions/names.ts'
export type { NamingRule } from './data/naming/naming-rule.ts'
export { placeRules } from './naming/place-rules.ts'
