/**
 * `beian/forms`: validators in the shape that form libraries take, made of any `parseX` or `checkX`. No library has to be
 * installed for it, and none is imported.
 */

export type { Judge } from './form-libraries/findings-on.ts'
export {
  type AnyResult,
  type FormFinding,
  type FormOptions,
  formFindings,
  type NameIn,
  type PathSpelling,
} from './form-libraries/form-findings.ts'
export { rule, type ValidatorRule } from './form-libraries/rule.ts'
