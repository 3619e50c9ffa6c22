import { isCovered, type NameUnderRead } from './name-under-read.ts'
import { serviceNameIssue } from './service-name-issue.ts'
import type { ServiceNameIssue } from './types.ts'

/**
 * The findings on the relation of a name to its entity: a place at its head that the entity's name does not have, and
 * nothing in common with that name. None where the entity is not known, or the name is its own.
 *
 * @param text the name as it is written into the remark that explains it
 */
export function relationIssues(name: NameUnderRead, text: string): ServiceNameIssue[] {
  const { context, relation } = name
  if (relation === undefined || relation.own) return []
  const issues: ServiceNameIssue[] = []
  if (hasStrangePlace(name)) {
    issues.push(serviceNameIssue('warning', 'mismatch', { kind: 'place' }, 'naming/rel-place'))
  }
  const isPublic = context.nature === 'government' || context.governmentAuthorized || context.nationalLevel
  if (!isPublic && context.trademark !== true && !isRelated(name)) {
    const suggestion = { kind: 'remark', text: `“${text}”为本单位的产品或项目名称` } as const
    issues.push(serviceNameIssue('warning', 'mismatch', { kind: 'entity' }, 'naming/rel-org', suggestion))
  }
  return issues
}

/** Whether a place that is not in the entity's name stands at the head. */
function hasStrangePlace(name: NameUnderRead): boolean {
  return name.hits.some(
    (hit) => hit.word.place && hit.start === 0 && !name.entity.includes(hit.word.text) && !isCovered(name, hit),
  )
}

/** Whether name and entity share a brand, or two characters that are no place and no ordinary part of names. */
function isRelated({ folded: { text }, entity, relation, borders: { neutral } }: NameUnderRead): boolean {
  if (relation !== undefined && relation.shared > 1) return true
  for (let at = 1; at < text.length; at++) {
    if (!(neutral[at - 1] && neutral[at]) && entity.includes(text.slice(at - 1, at + 1))) return true
  }
  return false
}
