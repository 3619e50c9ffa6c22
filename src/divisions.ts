/**
 * `beian/divisions`: names of the administrative divisions since 1981, the area codes and postcodes that serve them. An
 * entry of its own, because its tables are larger than all the rules together.
 */

export { areaCodeServes } from './contact/area-code-serves.ts'
export { postcodeProvinces } from './contact/postcode-provinces.ts'
export { divisionNames } from './data/divisions/address-names.ts'
export type { DivisionNames } from './data/divisions/division-names.ts'
export {
  type DivisionPeriod,
  divisionName,
  divisionPath,
  divisionSuccessors,
  divisionYears,
  findDivision,
  provinceOf,
} from './data/divisions/names.ts'
export { type DivisionLevel, type DivisionNode, type DivisionTreeOptions, divisionTree } from './data/divisions/tree.ts'
