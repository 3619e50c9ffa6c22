import type { AnyIssue, IssueCode } from './issue.ts'
import type { Result } from './result.ts'

/**
 * Standard Schema v1 (standardschema.dev), the shape that form libraries and servers take from any validator.
 * Only the part that is needed here; structural, so that no package has to be installed for its types.
 */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'beian'
    readonly validate: (value: unknown) => StandardResult<Output>
    readonly types?: { readonly input: unknown; readonly output: Output }
  }
}

/** An issue as Standard Schema has it; ours carries the code and params besides. */
export interface StandardIssue {
  readonly message: string
  readonly path: readonly (string | number)[]
  readonly code: string
  readonly params: object
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

/**
 * Any `parseX` or `checkX` as a Standard Schema, without zod. Warnings and advice pass.
 *
 * @param parse the parser
 * @param message renders a finding, for instance `(issue) => describeIssue(issue, zhCN)`; the code stands in without it
 * @throws TypeError where the parser or the renderer is no function
 *
 * @example
 * ```ts
 * const schema = toStandardSchema(parseResidentId, (issue) => describeIssue(issue, zhCN))
 * schema['~standard'].validate('1') // → { issues: [{ message: '…', code: 'resident_id.length', … }] }
 * ```
 */
export function toStandardSchema<T>(
  parse: (input: unknown) => Result<T, IssueCode, string>,
  message: (issue: AnyIssue) => string = (issue) => issue.code,
): StandardSchema<T> {
  if (typeof parse !== 'function' || typeof message !== 'function') {
    throw new TypeError('beian: toStandardSchema takes a parser and a function that renders a finding')
  }
  return {
    '~standard': {
      version: 1,
      vendor: 'beian',
      validate(value) {
        const result = parse(value)
        if (result.ok) return { value: result.value }
        const issues: StandardIssue[] = []
        for (const issue of result.issues) {
          if (issue.severity !== 'error') continue
          issues.push({ message: message(issue), path: issue.path, code: issue.code, params: issue.params })
        }
        return { issues }
      },
    },
  }
}
