import { advice, type Issue, type RuleId, warning } from '../../foundation/issue.ts'
import { isPaper, papersOf } from '../materials/known-paper.ts'
import { type Requirement, requirementsOf } from '../materials/requirements.ts'
import { atField, type Filing, type Part } from '../place.ts'
import { byPaper } from '../provinces/finding.ts'

/** What is missing by these rules is told where the rule is broken, of every filing. */
const TOLD_ELSEWHERE: readonly RuleId[] = [
  'filing/principal-is-legal-representative',
  'filing/individual-lives-in-province',
  'filing/principal-age',
  'filing/services-need-plan',
  'filing/domain-holder',
  'filing/commercial-license',
  'filing/safety-assessment',
]

/**
 * The materials that are due are there. Most filings are kept without their files, and some with the one paper that a
 * finding asked for: only where the documents themselves are among the materials is the list taken for the whole, and
 * what is missing in it told.
 */
export function materialsAreGiven(filing: Filing): Issue[] {
  if (filing.draft || !isWhole(filing)) return []
  return requirementsOf(filing)
    .filter(({ demand, isThere }) => !isThere && !TOLD_ELSEWHERE.includes(demand.rule))
    .map(missing)
}

/** Whether cards or licenses are among the materials. */
function isWhole({ root, entity }: Filing): boolean {
  const isDocument = (part: Part | undefined): boolean =>
    papersOf(part).some(([, , name]) => isPaper('principal-id', name) || isPaper('entity-document', name))
  return isDocument(root) || isDocument(entity)
}

function missing({ demand, part, path }: Requirement): Issue {
  const { material, severity, rule } = demand
  const key = String(path[path.length - 1])
  const extras = key === 'materials' ? { rule, liftedBy: [byPaper(part)] } : { rule }
  return atField(part, key, (severity === 'advice' ? advice : warning)('material.missing', { material }, extras))
}
