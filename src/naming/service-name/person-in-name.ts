import { addIssue } from './shape.ts'
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
 * Adds the finding on persons' names in the folded name of an individual's service.
 *
 * @param person the folded name of the applicant
 * @param jiangsu whether it is a website in Jiangsu
 */
export function addPerson(issues: ServiceNameIssue[], name: string, person: string, jiangsu: boolean): void {
  const named = jiangsu ? JIANGSU_FORM.exec(name)?.[1] : undefined
  if (jiangsu && named === undefined) addIssue(issues, false, 'mismatch', { kind: 'form' }, 'naming/prov-jiangsu-form')
  if (person.length < 2 || named === person) return
  if (named !== undefined) {
    const isName = named.length < 4 && SURNAMES.includes(named.charAt(0))
    addIssue(issues, isName, 'mismatch', { kind: 'other-person' }, 'naming/ind-person')
  } else if (name.includes(person)) {
    addIssue(issues, name === person, 'mismatch', { kind: 'own-person' }, 'naming/ind-person')
  }
}
