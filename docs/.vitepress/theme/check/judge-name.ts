import { fullNaming } from '../../../../src/naming/service-name/full-naming.ts'
import type { ServiceNameContext } from '../../../../src/naming/service-name/types.ts'
import type { JudgedFor } from './judge-filing.ts'
import { type ShownFinding, shownFindings } from './shown-finding.ts'

export interface NameToJudge extends JudgedFor {
  readonly name: string
  readonly context: ServiceNameContext
}

export interface JudgedName {
  readonly ok: boolean
  readonly findings: readonly ShownFinding[]
}

/** A name, judged with the dictionary, idioms and all places; whose permits are named depends on the nature. */
export function judgedName({ name, context, tongue, advice }: NameToJudge): JudgedName {
  const { ok, issues } = fullNaming()(name, context)
  const isIndividual = context.nature === 'individual'
  return { ok, findings: shownFindings(issues, tongue, advice, { places: true, isIndividual }) }
}
