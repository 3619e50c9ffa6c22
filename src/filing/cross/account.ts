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

/**
 * The division of the entity is in the province of the filing. For organizations that is sure (the provincial
 * authority of the document's address receives the filing); individuals may live elsewhere, with papers.
 */
export function divisionIsInProvince({ root, entity, nature }: Filing): Issue[] {
  const province = textOf(root, 'provinceCode')
  const division = textOf(entity, 'divisionCode')
  if (entity === undefined || province === undefined || division === undefined || !/^\d{6}$/.test(division)) return []
  if (!isProvinceCodeAt(province, 0) || division.startsWith(province)) return []
  const severity = nature === 'individual' ? warning : error
  return [atField(entity, 'divisionCode', severity('division.mismatch', {}, { rule: 'filing/division-in-province' }))]
}
