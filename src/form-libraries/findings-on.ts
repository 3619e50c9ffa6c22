import { isList, read } from '../foundation/untrusted.ts'
import {
  type AnyResult,
  type FormFinding,
  type FormOptions,
  formFindings,
  type PathSpelling,
  settled,
} from './form-findings.ts'

/** Any `parseX` or `checkX`, or a closure over one that gives it its options. */
export type Judge = (input: unknown) => AnyResult

/**
 * A judge that gives a form's findings on one value: what every adapter asks.
 *
 * @param adapter its name, for the sentence on a slip
 * @throws TypeError at once where the judge is no function, and what {@link formFindings} throws; when a value is judged,
 *   TypeError where the judge gives no result: a form must not take that for a value in order
 */
export function findingsOn<P extends PathSpelling = 'brackets'>(
  adapter: string,
  judge: Judge,
  options?: FormOptions<P>,
): (input: unknown) => readonly FormFinding<P>[] {
  if (typeof judge !== 'function') {
    throw new TypeError(`beian/forms: ${adapter} takes a function such as parseResidentId`)
  }
  settled(options)
  return (input) => {
    const result = judge(input)
    const issues = read(result, 'issues')
    const isResult = isList(issues) && (read(result, 'ok') === true || Number(read(issues, 'length')) > 0)
    if (!isResult) {
      throw new TypeError(`beian/forms: what ${adapter} was given returns no result, as parseResidentId does`)
    }
    return formFindings(result, options, input)
  }
}
