/**
 * `beian/forms`: validators in the shape that form libraries take, made of any `parseX` or `checkX`. No library has to be
 * installed for it, and none is imported.
 */

export { type AngularError, angularValidator } from './form-libraries/angular-validator.ts'
export { type AntdField, type AntdOptions, type AntdRule, antdFields, antdRules } from './form-libraries/antd-rules.ts'
export type { Judge } from './form-libraries/findings-on.ts'
export {
  type AnyResult,
  type FormFinding,
  type FormOptions,
  formFindings,
  type NameIn,
  type PathSpelling,
} from './form-libraries/form-findings.ts'
export { type FormilyAnswer, formilyValidator } from './form-libraries/formily-validator.ts'
export {
  type HookFormCall,
  type HookFormOptions,
  type HookFormResolver,
  hookFormResolver,
} from './form-libraries/hook-form-resolver.ts'
export {
  type DraftByForm,
  type FromLabels,
  type FromLabelsOptions,
  fromLabels,
  type UnplacedValue,
} from './form-libraries/labels/from-labels.ts'
export { type LabelRow, type ToLabelsOptions, toLabels } from './form-libraries/labels/to-labels.ts'
export { rule, type ValidatorRule } from './form-libraries/rule.ts'
export { type TanstackErrors, tanstackFormValidator, tanstackValidator } from './form-libraries/tanstack-validator.ts'
