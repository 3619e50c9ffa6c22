import { advice, at, type Ground, type Issue } from '../../foundation/issue.ts'
import { saysNothing } from '../../foundation/unfilled.ts'
import { hasPaper } from '../materials/known-paper.ts'
import { atField, type Filing, type Part, pathOf } from '../place.ts'
import { byPaper, byRemark } from '../provinces/finding.ts'
import { listOf, partsIn, readingOf, textOf } from '../readings.ts'

/**
 * Contents that are information or the making of web pages for others, which is commercial where users pay for it (互联网
 * 信息服务管理办法, article 3). Not those with which an organization shows or sells what is its own: of shops, advertising,
 * portals and schools some say that a license is due and some that it is not.
 */
const CONTENTS = ['search-engine', 'instant-messaging', 'job-search', 'dating', 'online-games', 'website-building']

/** The approval of a game (版号) is for one that is published online, for money as a rule. */
const APPROVALS = ['game']

/** What a remark says of money or permits answers, whichever it says. */
const TELLS = /经营|收费|付费|免费|无偿|有偿|许可|[盈营]利|公益|自用|展示|B2-|ICP证/i

/**
 * Whoever provides information for a fee files nothing, or not only: a license is due (articles 4 and 7). Companies alone
 * are given one. What is filed does not tell whether users pay, so this is advice, and a remark answers it.
 */
export function commercialIsLicensed({ nature, entity, services, draft }: Filing): Issue[] {
  if (nature !== 'enterprise' || draft) return []
  const issues: Issue[] = []
  if (isLicensed(entity)) return issues
  for (const service of services) {
    if (isAnswered(service)) continue
    const issue = contentsIssue(service) ?? approvalIssue(service)
    if (issue !== undefined) issues.push(issue)
  }
  return issues
}

function isLicensed(part: Part | undefined): boolean {
  return readingOf(part, 'icpNumber')?.basis === 'license' || hasPaper(part, 'commercial-license')
}

function isAnswered(service: Part): boolean {
  const remarks = textOf(service, 'remarks') ?? ''
  return isLicensed(service) || (!saysNothing(remarks) && TELLS.test(remarks))
}

/** The license may be shown in both forms; remarks are the ministry's alone. */
function extrasOf(service: Part): { readonly rule: 'filing/commercial-license'; readonly liftedBy: readonly Ground[] } {
  const remark = service.shape.byKey.has('remarks') ? [byRemark(service)] : []
  return { rule: 'filing/commercial-license', liftedBy: [byPaper(service), ...remark] }
}

function contentsIssue(service: Part): Issue | undefined {
  const index = listOf(service, 'contents').findIndex((content) => CONTENTS.includes(content as string))
  if (index < 0) return undefined
  const issue = advice('commercial_license.missing', { by: 'contents' }, extrasOf(service))
  return at(pathOf(service, 'contents', index), issue)
}

function approvalIssue(service: Part): Issue | undefined {
  const approval = partsIn(service, 'preApprovals').find((one) => APPROVALS.includes(textOf(one, 'type') ?? ''))
  if (approval === undefined) return undefined
  return atField(approval, 'type', advice('commercial_license.missing', { by: 'pre-approval' }, extrasOf(service)))
}
