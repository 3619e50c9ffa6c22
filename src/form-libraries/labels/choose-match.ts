import type { Match } from './find-label.ts'
import { chainOf, type LabelNode, serviceOf } from './label-tree.ts'

/** The field that a label means; the rivals where it may mean several. */
export interface Chosen {
  readonly match?: Match
  /** Whether the match tells the type of its service. */
  readonly tellsType: boolean
  readonly rivals: readonly LabelNode[]
}

/**
 * Which of the fields a label means where it stands: the one that is nearest to what stood before it, in the section that
 * the table is at. Without any section that says so nothing is guessed.
 *
 * @param context the section in which the table is
 * @param type of the service that the table is at
 */
export function chooseMatch(matches: readonly Match[], context: LabelNode, type: string | undefined): Chosen {
  const tellsType = new Set(matches.map(({ node }) => serviceOf(node)?.type)).size === 1
  const ofType = matches.filter(({ node }) => serviceOf(node) === undefined || serviceOf(node)!.type === type)
  const possible = ofType.some(({ node }) => serviceOf(node) !== undefined) ? ofType : matches
  const here = chainOf(context)
  const shared = (match: Match): number => sharedWith(here, match.node)
  let best = most(possible, shared)
  if (best.some((match) => shared(match) > 0 || match.sectioned))
    best = most(best, ({ skipped, node }) => -(skipped + node.depth))
  best = most(best, ({ official }) => (official ? 1 : 0))
  const [match] = best
  // The same field of services whose type is not known yet.
  if (match !== undefined && best.every(({ node }) => placeOf(node) === placeOf(match.node))) {
    return { match, tellsType, rivals: [] }
  }
  return { tellsType, rivals: best.map(({ node }) => node) }
}

/** How many steps two nodes have in common. */
function sharedWith(here: readonly LabelNode[], node: LabelNode): number {
  const chain = chainOf(node)
  let count = 0
  while (count < chain.length && chain[count] === here[count]) count++
  return count
}

/** The keys down to a field, in whichever type of service. */
export function placeOf(node: LabelNode): string {
  return chainOf(node)
    .map(({ key }) => key)
    .join('.')
}

/** Those for which the measure is highest. */
function most(matches: readonly Match[], measure: (match: Match) => number): readonly Match[] {
  const highest = Math.max(...matches.map(measure))
  return matches.filter((match) => measure(match) === highest)
}
