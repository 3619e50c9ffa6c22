import { type FilingKind, isKeyOf } from '../../data/enumerations/enumeration.ts'
import type { MaterialCondition } from '../../data/materials/material.ts'
import { ageOn } from '../../foundation/calendar.ts'
import { saysNothing } from '../../foundation/unfilled.ts'
import { isSameName } from '../holder.ts'
import { areTwo } from '../persons.ts'
import type { Filing, Part } from '../place.ts'
import { homeOf } from '../provinces/address.ts'
import { partIn, partsIn, readingOf, textOf, valueOf } from '../readings.ts'
import type { MaterialFacts } from './due.ts'

/** Years with which a person needs no papers for being young. */
const ADULT = 18

/** What a filing tells of itself, as far as its materials depend on it, for one of its services or for all of it. */
export function factsOf(filing: Filing, service?: Part): MaterialFacts {
  const { form, nature, provinceCode, root, services } = filing
  const kind = textOf(root, 'kind')
  const type = textOf(service ?? services[0], 'type')
  return {
    nature: form === 'domain-template' ? holderNature(root) : nature,
    service: isKeyOf('service-type', type) ? type : undefined,
    provinceCode,
    kind: isKeyOf('filing-kind', kind) ? kind : ('first' satisfies FilingKind),
    websites: services.filter((one) => textOf(one, 'type') === 'website').length,
    holds: (condition) => holds(condition, filing, service),
  }
}

/** Whether another than the legal representative (法定代表人; in the police's form the head) is in charge. */
export function hasDelegate(entity: Part | undefined): boolean {
  return areTwo(partIn(entity, 'principal'), partIn(entity, 'legalRepresentative') ?? partIn(entity, 'head'))
}

/** A template tells individuals from organizations and no more. */
function holderNature(root: Part): MaterialFacts['nature'] {
  const holder = textOf(root, 'holder')
  if (holder === 'individual') return 'individual'
  return holder === 'organization' ? 'enterprise' : undefined
}

function holds(condition: MaterialCondition, filing: Filing, service: Part | undefined): boolean | undefined {
  const { entity, today, provinceCode, nature } = filing
  const principal = partIn(entity, 'principal')
  switch (condition) {
    case 'always':
    case 'pre-approval':
      // Asked of an approval that is given.
      return true
    case 'delegate':
      return hasDelegate(entity)
    case 'own-principal':
      return service !== undefined && areTwo(partIn(service, 'principal'), principal)
    case 'under-age': {
      const birthDate = readingOf(partIn(principal, 'document'), 'number')?.birthDate
      return birthDate !== undefined && ageOn(birthDate, today) < ADULT
    }
    case 'from-elsewhere': {
      const home = nature === 'individual' ? homeOf(partIn(entity, 'document')) : undefined
      return home !== undefined && provinceCode !== undefined && home !== provinceCode
    }
    case 'dangerous-goods':
      return (
        service !== undefined && partsIn(service, 'dangerousGoods').some((goods) => textOf(goods, 'kind') !== undefined)
      )
    case 'other-holder': {
      const holder = textOf(partIn(service, 'domainRegistration'), 'holder')
      const owner = textOf(entity, 'name')
      return holder !== undefined && owner !== undefined && !saysNothing(holder) && !isSameName(holder, owner)
    }
    case 'many-websites':
      return true
    case 'trademark':
      return !saysNothing(textOf(partIn(service, 'nameGrounds'), 'trademark') ?? '无')
    case 'interactive':
      return service !== undefined && valueOf(service, 'interactive') === true
    case 'domain-elsewhere':
    case 'renamed':
    case 'commercial':
      // The form does not tell.
      return undefined
  }
}
