import { error, warning } from '../foundation/issue.ts'
import type { Found } from './finding.ts'
import { footerDisplayOf } from './footer-rule.ts'
import { isExpected, isForFun, type JudgedPage, meantText, onNumber } from './judged-page.ts'
import { textReplaced } from './mend.ts'
import type { Judged } from './page-records.ts'
import { mayBeShown, whereIs } from './where-shown.ts'

/** Whether the right ICP number stands there, and only one website's. */
export function judgeIcp(page: JudgedPage): Found[] {
  const numbers = page.judged.filter(({ record }) => record.kind === 'icp' && !isForFun(record))
  return [
    ...(numbers.length === 0 ? [missingIcp(page)] : []),
    ...otherServices(page, numbers),
    ...entityNumbers(page, numbers),
    ...otherWebsites(numbers),
  ]
}

/** The entity's number alone, where the province wants the service's. */
function entityNumbers(page: JudgedPage, numbers: readonly Judged[]): Found[] {
  const found: Found[] = []
  const withService = new Set<string>()
  for (const { record } of numbers) {
    if (record.result.ok && record.result.value.kind === 'icp' && record.result.value.service !== undefined)
      withService.add(record.result.value.entityNumber)
  }
  for (const one of numbers) {
    const { result } = one.record
    if (!result.ok || result.value.kind !== 'icp' || result.value.service !== undefined) continue
    const { entityNumber, provinceCode } = result.value
    const { number, rule } = footerDisplayOf(page.provinceCode ?? provinceCode)
    if (withService.has(entityNumber) || number !== 'service') continue
    const due = page.expected.find(
      (wanted) => wanted.kind === 'icp' && wanted.entityNumber === entityNumber && wanted.service,
    )
    const params = { kind: 'icp', shown: 'entity', ...(due && { expected: due.text }) } as const
    const mend = due && textReplaced(page.source, one.record, due.text)
    found.push(onNumber(one, warning('footer_number.wrong_kind', params, { rule }), mend))
  }
  return found
}

/** Numbers of several websites, or else of several entities: the second is another's. */
function otherWebsites(numbers: readonly Judged[]): Found[] {
  const websites = new Map<string, Judged>()
  const entities = new Map<string, Judged>()
  const alone = new Map<string, Judged>()
  for (const one of numbers) {
    const { result } = one.record
    if (!result.ok || result.value.kind !== 'icp') continue
    const { text, entityNumber, service } = result.value
    if (service?.type === 'website') websites.set(text, one)
    const list = service === undefined ? alone : entities
    list.set(entityNumber, one)
  }
  for (const [entityNumber, one] of alone) entities.set(entityNumber, one)
  const several = websites.size > entities.size ? websites : entities
  if (several.size < 2) return []
  const { start, end } = [...several.values()][1]!.record
  const issue = warning('footer_number.conflict', { kind: 'icp', count: several.size })
  return [{ issue, mend: { start, end } }]
}

/**
 * An app's number on a website, and the like: each service has a number of its own. One that stands beside the page's own
 * number is another service's of the same entity.
 */
function otherServices(page: JudgedPage, numbers: readonly Judged[]): Found[] {
  const { expected } = page
  const found: Found[] = []
  const typeOf = ({ record: { result } }: Judged) =>
    result.ok && result.value.kind === 'icp' ? (result.value.service?.type ?? 'entity') : undefined
  const isOwn = (one: Judged): boolean => {
    const type = typeOf(one)
    return type === 'entity' || type === page.kind || isExpected(one.record, expected)
  }
  if (numbers.some(isOwn)) return found
  const due = expected.find((wanted) => wanted.kind === 'icp')
  for (const one of numbers) {
    const shown = typeOf(one)
    if (shown === undefined || shown === 'entity') continue
    const issue = warning('footer_number.wrong_kind', { kind: 'icp', shown, ...(due && { expected: due.text }) })
    found.push(onNumber(one, issue, meantText(page, one)))
  }
  return found
}

/** No ICP number is shown: perhaps that of the license is, or it stands where nobody sees it. */
function missingIcp(page: JudgedPage): Found {
  const rule = 'record/footer-icp-number'
  const number = page.expected.find(({ kind }) => kind === 'icp')
  const { shown, mend } = whereIs(page, number)
  const filed = number === undefined ? {} : { expected: number.text }
  const hasLicense = page.judged.some(({ record }) => record.kind === 'telecom-license')
  if (shown === 'nothing' && hasLicense) {
    return { issue: warning('footer_icp.missing', { shown: 'telecom-license', ...filed }, { rule }), mend }
  }
  const severity = mayBeShown(shown) ? warning : error
  return { issue: severity('footer_icp.missing', { shown, ...filed }, { rule }), mend }
}
