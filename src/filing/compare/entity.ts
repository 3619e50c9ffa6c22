import { goneDivision } from '../../data/divisions/gone.ts'
import { error, type Issue } from '../../foundation/issue.ts'
import { isSameName } from '../holder.ts'
import { areTwo, numberOf } from '../persons.ts'
import { atField, type Part } from '../place.ts'
import { partIn, textOf } from '../readings.ts'
import { dotted, mismatch, type Pair, type PairRule } from './pair.ts'

const ENTITY = 'filing/same-entity'

/** Both filings are one entity's. Where name and number are both others', that is said once. */
export const entityIsSame: PairRule = ({ icp, other }) => {
  const [ours, theirs] = [icp.entity, other.entity]
  if (ours === undefined || theirs === undefined) return []
  const [name, theirName] = [textOf(ours, 'name'), textOf(theirs, 'name')]
  const isNamedOtherwise = name !== undefined && theirName !== undefined && !isSameName(name, theirName)
  const numbered = numberIssue(ours, theirs, ENTITY)
  if (isNamedOtherwise && numbered?.severity === 'error') {
    const params = { part: 'entity', other: dotted([ours, 'name']) } as const
    return [atField(theirs, 'name', error('two_forms.mismatch', params, { rule: ENTITY }))]
  }
  const issues: Issue[] = numbered === undefined ? [] : [numbered]
  if (isNamedOtherwise) {
    issues.push(mismatch('error', 'entity-name', ENTITY, [theirs, 'name'], [ours, 'name'], name))
  }
  return issues
}

/**
 * The number of the document of one entity in two forms. With documents of two types only a doubt is left: a license and
 * an organization code may be one body's, and a person may have several documents.
 */
export function numberIssue(
  ours: Part,
  theirs: Part,
  rule: 'filing/same-entity' | 'filing/template-of-entity',
): Issue | undefined {
  const [document, theirDocument] = [partIn(ours, 'document'), partIn(theirs, 'document')]
  const [number, theirNumber] = [numberOf(ours), numberOf(theirs)]
  if (document === undefined || theirDocument === undefined) return undefined
  if (number === undefined || theirNumber === undefined || number === theirNumber) return undefined
  const isOneType = textOf(document, 'type') === textOf(theirDocument, 'type')
  if (!isOneType && bodyOf(number) === bodyOf(theirNumber)) return undefined
  const isSure = isOneType && number.length === theirNumber.length
  const severity = isSure ? 'error' : 'warning'
  const meant = isSure ? number : undefined
  return mismatch(severity, 'document-number', rule, [theirDocument, 'number'], [document, 'number'], meant)
}

/** The organization code, alone or within a credit code; any other number as it is. */
function bodyOf(number: string): string {
  return (number.length === 18 ? number.slice(8, 17) : number).replace('-', '')
}

/** A person is no organization; between kinds of organizations the platforms' lists differ. */
export const natureIsSame: PairRule = ({ icp, other }) => {
  const { entity: ours, nature } = icp
  const { entity: theirs, nature: theirNature } = other
  if (ours === undefined || theirs === undefined || nature === undefined || theirNature === undefined) return []
  if (nature === theirNature) return []
  const severity = nature === 'individual' || theirNature === 'individual' ? 'error' : 'warning'
  return [mismatch(severity, 'nature', 'filing/same-nature', [theirs, 'nature'], [ours, 'nature'])]
}

/** An organization is in one division; one that was dissolved is what took its place. */
export const divisionIsSame: PairRule = ({ icp, other }) => {
  const { entity: ours, nature } = icp
  const { entity: theirs } = other
  const [code, theirCode] = [textOf(ours, 'divisionCode'), textOf(theirs, 'divisionCode')]
  if (ours === undefined || theirs === undefined || nature === 'individual') return []
  if (code === undefined || theirCode === undefined || code === theirCode) return []
  if (!isDivision(code) || !isDivision(theirCode) || succeeds(code, theirCode) || succeeds(theirCode, code)) return []
  return [
    mismatch('warning', 'division', 'filing/same-division', [theirs, 'divisionCode'], [ours, 'divisionCode'], code),
  ]
}

const isDivision = (code: string): boolean => /^\d{6}$/.test(code)

function succeeds(code: string, before: string): boolean {
  return goneDivision(Number(before))?.successors.includes(code) === true
}

/** The head of an organization is its legal representative, where the ICP filing names one. */
export const headIsSame: PairRule = ({ icp, other }: Pair) => {
  const [ours, theirs] = [partIn(icp.entity, 'legalRepresentative'), partIn(other.entity, 'head')]
  if (ours === undefined || theirs === undefined || !areTwo(ours, theirs)) return []
  return [mismatch('warning', 'head', 'filing/same-head', [theirs, 'name'], [ours, 'name'], textOf(ours, 'name'))]
}
