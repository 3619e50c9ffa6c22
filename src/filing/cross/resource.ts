import { type IsoDate, isIsoDate } from '../../foundation/calendar.ts'
import { error, type Issue, warning } from '../../foundation/issue.ts'
import { addMonths } from '../../foundation/period.ts'
import { atField, type Filing } from '../place.ts'
import { partIn, textOf } from '../readings.ts'

/** Months that a server should still be leased for: less, and it ends while the filing is under review. */
const MONTHS = 1

/** The server that a site is filed with is leased beyond the review (有效期超过一个月). */
export function resourcesLast({ services, today }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const service of services) {
    const resource = partIn(service, 'resource')
    const expiresOn = textOf(resource, 'expiresOn')
    if (resource === undefined || expiresOn === undefined || !isIsoDate(expiresOn)) continue
    const issue = issueOf(expiresOn, today)
    if (issue !== undefined) issues.push(atField(resource, 'expiresOn', issue))
  }
  return issues
}

function issueOf(expiresOn: IsoDate, today: IsoDate): Issue | undefined {
  const rule = { rule: 'filing/resource-valid' } as const
  if (expiresOn < today) return error('resource.expired', {}, rule)
  return expiresOn < addMonths(today, MONTHS) ? warning('resource.too_small', { months: MONTHS }, rule) : undefined
}
