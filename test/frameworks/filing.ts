import { checkIcpFiling, type IcpFilingDraft, parseEmail, parseMobilePhone } from 'beian'
import { formFindings } from 'beian/forms'
import filing from '../fixtures/filings/icp-enterprise-website.json' with { type: 'json' }

/** A filing with nothing to find, fresh each time. */
export const goodFiling = (): IcpFilingDraft => JSON.parse(JSON.stringify(filing))

/** The same with a home page that is not in its domain: a finding that takes two fields. */
export function crossedFiling(): IcpFilingDraft {
  const crossed = goodFiling()
  Object.assign(crossed.services![0]!, { homeUrl: 'www.qingzhu-else.cn' })
  return crossed
}

/** An address that only warns, and a number that is refused. */
export const MISTYPED = 'zhang@163.con'
export const TOO_SHORT = '1391101202'

/** What is said of them: how it is worded is no matter of these tests. */
export const TEXTS = {
  crossed: formFindings(checkIcpFiling(crossedFiling()))[0]!.text,
  mistyped: formFindings(parseEmail(MISTYPED))[0]!.text,
  tooShort: formFindings(parseMobilePhone(TOO_SHORT))[0]!.text,
}
