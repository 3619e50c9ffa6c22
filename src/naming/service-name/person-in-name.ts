import type { RuleId, Severity } from '../../foundation/issue.ts'
import { serviceNameIssue } from './service-name-issue.ts'
import type { ServiceNameIssue } from './types.ts'

/**
 * A person's name as the name of an individual's service: the bare name is returned everywhere, somebody else's name
 * too; the applicant's own inside a longer one is taken by some providers and refused by others. Jiangsu's older form
 * "某某的个人博客" asks for it, and some providers still do; the province's page of 2021 does not.
 */

const JIANGSU_FORM = /^(.{2,4})的个人(?:博客|主页)$/

/** The most frequent surnames: two of five people have one of them. */
const SURNAMES = '王李张刘陈杨赵黄周吴徐'

/**
 * The findings on persons' names in the folded name of an individual's service.
 *
 * @param person the folded name of the applicant
 * @param jiangsu whether it is a website in Jiangsu
 */
export function personIssues(name: string, person: string, jiangsu: boolean): ServiceNameIssue[] {
  const issues: ServiceNameIssue[] = []
  const add = (severity: Severity, kind: 'form' | 'other-person' | 'own-person', rule: RuleId): void => {
    issues.push(serviceNameIssue(severity, 'mismatch', { kind }, rule))
  }
  const named = jiangsu ? JIANGSU_FORM.exec(name)?.[1] : undefined
  if (jiangsu && named === undefined) add('advice', 'form', 'naming/prov-jiangsu-form')
  if (person.length < 2 || named === person) return issues
  if (named !== undefined) {
    const isName = named.length < 4 && SURNAMES.includes(named.charAt(0))
    add(isName ? 'error' : 'warning', 'other-person', 'naming/ind-person')
  } else if (name.includes(person)) {
    add(name === person ? 'error' : 'warning', 'own-person', 'naming/ind-person')
  }
  return issues
}
