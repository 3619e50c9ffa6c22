import type { Ground, Suggestion } from '../../foundation/issue.ts'
import {
  advice,
  type CodesOf,
  error,
  type ParamsOf,
  type RuleId,
  type Severity,
  warning,
} from '../../foundation/issue.ts'
import type { ServiceNameIssue } from './types.ts'

type Reason = CodesOf<'service_name'> extends `service_name.${infer R}` ? R : never

const MADE_BY = { error, warning, advice }

/** A finding `service_name.<reason>`. */
export function serviceNameIssue<R extends Reason>(
  severity: Severity,
  reason: R,
  params: ParamsOf<`service_name.${R}`>,
  rule: RuleId,
  suggestion?: Suggestion,
  liftedBy?: readonly Ground[],
): ServiceNameIssue {
  const extras = { rule, liftedBy, suggestion }
  return MADE_BY[severity](`service_name.${reason}`, params, extras) as unknown as ServiceNameIssue
}
