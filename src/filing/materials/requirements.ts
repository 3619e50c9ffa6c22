import type { MaterialDemand, MaterialKey } from '../../data/materials/material.ts'
import { materialWords } from '../../data/materials/table.ts'
import { isBlank } from '../../foundation/input.ts'
import type { PathStep } from '../../foundation/issue.ts'
import type { Filing, Part } from '../place.ts'
import { pathOf } from '../place.ts'
import { partsIn, valueOf } from '../readings.ts'
import { dueMaterials } from './due.ts'
import { factsOf, hasDelegate } from './facts.ts'
import { isPaper, papersOf } from './known-paper.ts'

/** A material that a filing needs, and where it is, or would be. */
export interface Requirement {
  readonly demand: MaterialDemand
  /** The part of the filing that it belongs to. */
  readonly part: Part
  readonly isThere: boolean
  /** Of the material; where it is missing of the list, or the field, that takes it. */
  readonly path: readonly PathStep[]
}

/** The materials of a part by what they are: the index of the first of each. */
type Papers = ReadonlyMap<MaterialKey, number>

/** The materials that a filing needs by what stands in it, in the form's order. */
export function requirementsOf(filing: Filing): Requirement[] {
  const { form, root, entity, services } = filing
  const known = new Map<Part, Papers>()
  const papersIn = (part: Part): Papers => {
    const papers = known.get(part) ?? readPapers(part)
    known.set(part, papers)
    return papers
  }
  const found: Requirement[] = []
  for (const { demand, sure } of dueMaterials(form, factsOf(filing))) {
    if (!sure) continue
    if (demand.at === 'filing') found.push(requirement(demand, root, [root], papersIn))
    // A paper of the entity may lie with a service: the form has one heap.
    else if (demand.at === 'entity' && entity !== undefined) {
      found.push(requirement(demand, entity, [entity, ...othersFor(demand, services)], papersIn))
    }
  }
  for (const service of services) {
    for (const { demand, sure } of dueMaterials(form, factsOf(filing, service))) {
      if (!sure) continue
      if (demand.at === 'service') {
        const others = entity === undefined ? [] : othersFor(demand, [entity])
        found.push(requirement(demand, service, [service, ...others], papersIn))
      } else if (demand.at === 'approval') {
        for (const approval of partsIn(service, 'preApprovals')) {
          if (approval !== undefined) found.push(ofApproval(demand, approval, service, papersIn))
        }
      }
    }
  }
  return found
}

/** Where else a paper may lie; a person's card lies with the person. */
function othersFor({ material }: MaterialDemand, parts: readonly Part[]): readonly Part[] {
  return material === 'principal-id' ? [] : parts
}

function readPapers(part: Part): Papers {
  const papers = new Map<MaterialKey, number>()
  for (const [index, , name] of papersOf(part)) {
    for (const material of Object.keys(materialWords) as MaterialKey[]) {
      if (!papers.has(material) && isPaper(material, name)) papers.set(material, index)
    }
  }
  return papers
}

function requirement(
  demand: MaterialDemand,
  part: Part,
  places: readonly Part[],
  papersIn: (part: Part) => Papers,
): Requirement {
  const { material } = demand
  if (material === 'app-icon') {
    return { demand, part, isThere: !isBlank(valueOf(part, 'icon')), path: pathOf(part, 'icon') }
  }
  for (const place of places) {
    for (const name of namesOf(material, part)) {
      const index = papersIn(place).get(name)
      if (index !== undefined) return { demand, part, isThere: true, path: pathOf(place, 'materials', index) }
    }
  }
  return { demand, part, isThere: false, path: pathOf(part, 'materials') }
}

/** What a material may be called: the card of the person in charge is that of the legal representative, where no other is. */
function namesOf(material: MaterialKey, part: Part): readonly MaterialKey[] {
  const isOne = !hasDelegate(part)
  if (material === 'principal-id') return isOne ? [material, 'head-id'] : [material]
  return material === 'handheld-photo' && isOne ? [material, 'head-handheld-photo'] : [material]
}

/** Whatever lies with an approval is its document; else it lies with the service. */
function ofApproval(
  demand: MaterialDemand,
  approval: Part,
  service: Part,
  papersIn: (part: Part) => Papers,
): Requirement {
  const [first] = papersOf(approval)
  if (first === undefined) return { ...requirement(demand, approval, [service], papersIn), part: approval }
  return { demand, part: approval, isThere: true, path: pathOf(approval, 'materials', first[0]) }
}
