import { checkIcpFiling, parseEmail } from 'beian'
import {
  type FilingField,
  filingFields,
  formFindings,
  fromLabels,
  type LabelRow,
  rule,
  toLabels,
  type ValidatorRule,
} from 'beian/forms'

export const ofField: ValidatorRule = rule(parseEmail)
export const fields: readonly FilingField[] = filingFields({ form: 'icp/1' })
export const rows: readonly LabelRow[] = toLabels({ form: 'icp/1' })
export const findings = formFindings(checkIcpFiling({}))
export const back = fromLabels('icp', rows).filing

// @ts-expect-error a rule is made of a check
rule('email')
// @ts-expect-error no such form
fromLabels('icp/2', rows)
