import { error, warning } from '../../foundation/issue.ts'
import { isProvinceCodeAt } from '../../foundation/province.ts'
import { textAt } from '../draft.ts'
import type { Place, Report } from '../place.ts'

/** An individual files with an individual account, an organization with a legal-person account. */
export function accountFitsNature({ filing }: Pick<Place, 'filing'>, report: Report): void {
  const account = textAt(filing, 'account')
  const nature = textAt(filing, 'entity', 'nature')
  if (nature === undefined || (account !== 'individual' && account !== 'organization')) return
  if ((nature === 'individual') === (account === 'individual')) return
  report(['account'], error('account.conflict', { account }, { rule: 'filing/account-fits-nature' }))
}

/**
 * The division of the entity is in the province of the filing. For organizations that is sure (the provincial
 * authority of the document's address receives the filing); individuals may live elsewhere, with papers.
 */
export function divisionIsInProvince({ filing }: Pick<Place, 'filing'>, report: Report): void {
  const province = textAt(filing, 'provinceCode')
  const division = textAt(filing, 'entity', 'division')
  if (province === undefined || division === undefined || !/^\d{6}$/.test(division)) return
  if (!isProvinceCodeAt(province, 0) || division.startsWith(province)) return
  const severity = textAt(filing, 'entity', 'nature') === 'individual' ? warning : error
  report(['entity', 'division'], severity('division.mismatch', {}, { rule: 'filing/division-in-province' }))
}
