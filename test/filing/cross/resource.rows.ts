import { at, error, type Issue, warning } from '../../../src/foundation/issue.ts'
import type { Row } from '../rows.ts'

const rule = { rule: 'filing/resource-valid' } as const
const until = (expiresOn: string): Row['set'] => ({ 'services.0.resource': { expiresOn } })
const row = (name: string, expiresOn: string, issue: Issue, near: string): Row => ({
  name,
  base: 'icp-enterprise-website',
  set: until(expiresOn),
  found: [at(['services', 0, 'resource', 'expiresOn'], issue)],
  near: until(near),
})

/** The tables are judged on 2026-11-21. */
export const resourceRows: readonly Row[] = [
  row('a server of yesterday', '2026-11-20', error('resource.expired', {}, rule), '2027-11-20'),
  row('a server until today', '2026-11-21', warning('resource.too_small', { months: 1 }, rule), '2026-12-21'),
  row(
    'a server for a month less a day',
    '2026-12-20',
    warning('resource.too_small', { months: 1 }, rule),
    '2026-12-21',
  ),
]
