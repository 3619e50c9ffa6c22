import { type CodesOf, error, type Issue, type ParamsOf } from '../../foundation/issue.ts'

/** What makes a package unreadable, thrown from the depth of it and caught where it is inspected. */
export class Unfit extends Error {
  readonly issue: Issue<CodesOf<'app_package' | 'certificate'>>

  constructor(code: CodesOf<'app_package'>, params: ParamsOf<CodesOf<'app_package'>>) {
    super(code)
    this.issue = error(code, params as never)
  }
}
