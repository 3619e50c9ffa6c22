import { isHabit } from '../../data/province-habits/habit.ts'
import { relationIsDue } from '../../data/province-habits/table.ts'
import type { Ground } from '../../foundation/issue.ts'
import { foldName } from './fold-name.ts'
import { isCovered, type NameUnderRead } from './name-under-read.ts'
import { serviceNameIssue } from './service-name-issue.ts'
import type { ServiceNameIssue } from './types.ts'

/**
 * The findings on the relation of a name to its entity: a place at its head that the entity's name does not have, and
 * nothing in common with that name. None where the entity is not known, or the name is its own.
 *
 * A name without any relation is advised on, of websites (a trademark or a remark is asked for) and mini-programs (the
 * relation goes into the remark); apps bear the names that they have in the stores, and no source asks it of them. It is
 * warned of where a province makes the remark a duty, and where a site says to be the official one of somebody else.
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
  const { nature, service } = context
  const isAsked = service === 'website' || service === 'mini-program'
  const isPublic = nature === 'government' || context.governmentAuthorized || context.nationalLevel
  if (isAsked && !isPublic && !isExplained(name) && !isRelated(name)) {
    const liftedBy: Ground[] = [
      { fact: 'trademark', path: ['trademark'] },
      { fact: 'remark', path: ['remarks'] },
    ]
    const suggestion = { kind: 'remark', text: `“${text}”为本单位的产品或项目名称` } as const
    const severity = isDue(name) ? 'warning' : 'advice'
    issues.push(serviceNameIssue(severity, 'mismatch', { kind: 'entity' }, 'naming/rel-org', { liftedBy, suggestion }))
  }
  return issues
}

/** 腾讯官网 is the site of 腾讯 and of nobody else. */
const OFFICIAL = /官(?:网|方|方网站?)$/

function isDue({ context, folded }: NameUnderRead): boolean {
  if (context.service !== 'website') return false
  return OFFICIAL.test(folded.text) || isHabit(relationIsDue, context.provinceCode, context.nature)
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

/** Letters of a brand in Latin: fewer stand in any domain. */
const BRAND = /[a-z\d]{3,}/g

/** Whether a trademark, the remarks or the domain tell what the name has to do with the entity. */
function isExplained(name: NameUnderRead): boolean {
  const { context, folded } = name
  if (context.trademark === true || isNamedIn(context.remarks ?? '', name)) return true
  // The suffix is nobody's brand.
  const labels = context.domain?.toLowerCase().split('.').slice(0, -1) ?? []
  return (folded.text.match(BRAND) ?? []).some((brand) => labels.some((label) => label.includes(brand)))
}

/** Four times the longest name. */
const LONGEST_REMARKS = 2048

/** Whether remarks name the service or the entity, in full or in short: 无 and 同意 explain nothing. */
function isNamedIn(remarks: string, { folded: { text }, core, entity, relation }: NameUnderRead): boolean {
  const said = foldName(remarks.slice(0, LONGEST_REMARKS)).text
  const brand = relation === undefined ? '' : entity.slice(relation.brand, relation.brand + 2)
  return (core > 0 && said.includes(text.slice(0, core))) || (brand.length === 2 && said.includes(brand))
}
