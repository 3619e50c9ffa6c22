import { divisionGoneBy } from '../../data/divisions/known.ts'
import { error, type Issue, warning } from '../../foundation/issue.ts'
import { isProvinceCodeAt } from '../../foundation/province.ts'
import { atField, type Filing } from '../place.ts'
import { textOf } from '../readings.ts'

/** An individual files with an individual account, an organization with a legal-person account. */
export function accountFitsNature({ root, entity }: Filing): Issue[] {
  const account = textOf(root, 'account')
  const nature = textOf(entity, 'nature')
  if (nature === undefined || (account !== 'individual' && account !== 'organization')) return []
  if ((nature === 'individual') === (account === 'individual')) return []
  return [atField(root, 'account', error('account.conflict', { account }, { rule: 'filing/account-fits-nature' }))]
}

const UNKNOWN = /* @__PURE__ */ warning('division.unknown', { part: 'county' })

/** The code of a city, of which the county is due; 东莞, 中山, 儋州 and 嘉峪关 have none. */
function isCityOfCounties(division: string): boolean {
  if (!division.endsWith('00')) return false
  const city = Number(division)
  // xxxx01 is 市辖区 of cities that have districts, and in the lists of some that have none.
  for (let county = city + 2; county < city + 100; county++) if (divisionGoneBy(county) === 0) return true
  return false
}

/**
 * The division of the entity is in the province of the filing. For organizations that is sure (the provincial
 * authority of the document's address receives the filing); individuals may live elsewhere, with papers.
 */
export function divisionIsInProvince({ root, entity, nature }: Filing): Issue[] {
  const province = textOf(root, 'provinceCode')
  const division = textOf(entity, 'divisionCode')
  if (entity === undefined || province === undefined || division === undefined || !/^\d{6}$/.test(division)) return []
  if (!isProvinceCodeAt(province, 0)) return []
  if (division.startsWith(province)) return isCityOfCounties(division) ? [atField(entity, 'divisionCode', UNKNOWN)] : []
  const severity = nature === 'individual' ? warning : error
  return [atField(entity, 'divisionCode', severity('division.mismatch', {}, { rule: 'filing/division-in-province' }))]
}
