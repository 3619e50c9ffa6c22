import { type FoldedEntity, type Relation, relate } from './entity-relation.ts'
import type { FoldedName } from './fold-name.ts'
import type { Evidence, ServiceNameContext } from './types.ts'
import { coreEnd, type Hit, scan, type WordIndex } from './word-index.ts'

/** A name while its words are read: what every step asks. */
export interface NameUnderRead {
  /** The text that was folded. */
  readonly original: string
  readonly folded: FoldedName
  /** The folded registered name of the entity. */
  readonly entity: string
  readonly context: ServiceNameContext
  readonly evidence: Evidence | undefined
  /** Every word of any list that stands in the folded name. */
  readonly hits: readonly Hit[]
  /** Where the name ends without what a service adds to the name of its entity (官网). */
  readonly core: number
  /** How the name relates to the entity's; `undefined` where that is not known, and for individuals. */
  readonly relation: Relation | undefined
}

/** Finds all words in a name, and its relation to the entity. */
export function openName(
  index: WordIndex,
  original: string,
  folded: FoldedName,
  entity: FoldedEntity,
  context: ServiceNameContext,
  evidence: Evidence | undefined,
): NameUnderRead {
  const { text } = folded
  const hits = scan(index, text)
  const core = coreEnd(text)
  const isKnown = context.nature !== 'individual' && entity.text !== ''
  const relation = isKnown ? relate(text, text.slice(0, core), entity) : undefined
  return { original, folded, entity: entity.text, context, evidence, hits, core, relation }
}

/** Whether one word stands inside another, longer one. */
export function isInside(inner: Hit, outer: Hit): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.word !== inner.word
}

/** The longest word that the evidence is asked of: longer ones seldom arise across two others. */
const LONGEST_IN_DOUBT = 3

/** What the evidence says of a word, which is asked once. */
export function evidenceOf({ evidence, folded }: NameUnderRead, hit: Hit): ReturnType<Evidence> {
  const isAsked = evidence !== undefined && hit.end - hit.start <= LONGEST_IN_DOUBT
  hit.said ??= isAsked ? evidence(folded.text, hit.start, hit.end) : 'unsure'
  return hit.said
}

/** Whether a longer word around a word gives it another sense there: 中央 in 中央空调. */
export function isCovered({ hits, context }: NameUnderRead, hit: Hit): boolean {
  for (const outer of hits) {
    const { cover } = outer.word
    if (cover !== undefined && (cover === '' || cover === context.provinceCode) && isInside(hit, outer)) return true
  }
  return false
}
