/**
 * `beian/divisions`: names of the administrative divisions since 1981. An entry of its own, because the table is larger
 * than all the rules together; no check loads it unless it is given the rules of {@link placeRules}.
 */

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
