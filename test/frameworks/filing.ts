import type { IcpFilingDraft } from 'beian'
import filing from '../fixtures/filings/icp-enterprise-website.json' with { type: 'json' }

/** A filing with nothing to find, fresh each time. */
export const goodFiling = (): IcpFilingDraft => JSON.parse(JSON.stringify(filing))

/** The same with a home page that is not in its domain: a finding that takes two fields. */
export function crossedFiling(): IcpFilingDraft {
  const crossed = goodFiling()
  Object.assign(crossed.services![0]!, { homeUrl: 'www.qingzhu-else.cn' })
  return crossed
}
