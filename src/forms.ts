/**
 * `beian/forms`: validators in the shape that form libraries take, made of any `parseX` or `checkX`. No library has to be
 * installed for it, and none is imported.
 */

export { type InputFormat, inputFormatOf } from './filing/input-format-of.ts'
export { type AngularError, angularValidator } from './form-libraries/angular-validator.ts'
export { type AntdField, type AntdOptions, type AntdRule, antdFields, antdRules } from './form-libraries/antd-rules.ts'
export { type FieldsOf, fieldsOf } from './form-libraries/fields-of.ts'
export {
  type FieldControl,
  type FilingField,
  type FilingFieldsOptions,
  filingFields,
} from './form-libraries/filing-fields.ts'
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
export { type NaiveRule, naiveRules } from './form-libraries/naive-rules.ts'
export { rule, type ValidatorRule } from './form-libraries/rule.ts'
export { type TanstackErrors, tanstackFormValidator, tanstackValidator } from './form-libraries/tanstack-validator.ts'
export { type TDesignAnswer, type TDesignRule, tdesignRule } from './form-libraries/tdesign-rule.ts'
export { type VantRule, vantRule } from './form-libraries/vant-rule.ts'
export { veeRule } from './form-libraries/vee-rule.ts'
export { type VeeErrors, type VeeSchema, veeSchema } from './form-libraries/vee-schema.ts'
