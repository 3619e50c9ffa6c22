import { enumerationKeys } from '../../src/data/enumerations/table.ts'
import { at, error } from '../../src/foundation/issue.ts'
import { placesOfRule, stepsOf } from './places.ts'
import type { Row } from './rows.ts'

const REQUIRED = error('field.required', {})

const natures = enumerationKeys.nature

/** An individual's own document has a period of validity; an organization's need not. */
const individual: readonly Row[] = [
  {
    name: 'an individual’s document without its validity',
    base: 'icp-individual-website',
    set: { 'entity.document.validity': undefined },
    found: [at(['entity', 'document', 'validity'], REQUIRED)],
    near: { 'entity.document.validity': { from: '2018-05-12', until: '2038-05-12' } },
  },
  ...natures.map((nature) => ({
    name: `validity of the entity’s document: ${nature}`,
    base: 'icp-enterprise-website',
    set: {
      'entity.nature': nature,
      'entity.document': { type: 'organization-code-certificate' },
      'entity.name': undefined,
      services: undefined,
    },
    only: /validity$/,
    found: nature === 'individual' ? [at(['entity', 'document', 'validity'], REQUIRED)] : [],
  })),
]

/** The police form asks organizations for their head. */
const organization: readonly Row[] = natures.map((nature) => ({
  name: `the head of the entity: ${nature}`,
  base: 'public-security-enterprise-website',
  set: { 'entity.nature': nature, 'entity.investor': ' ' },
  only: /investor$/,
  found: nature === 'individual' ? [] : [at(['entity', 'investor'], REQUIRED)],
  near: { 'entity.investor': '刘青竹' },
}))

/** Every filing but the first one has a number of the entity. */
const notFirst: readonly Row[] = enumerationKeys['filing-kind'].map((kind) => ({
  name: `the number of the entity: ${kind}`,
  base: 'icp-enterprise-website',
  set: { kind },
  only: /icpNumber$/,
  found: kind === 'first' ? [] : [at(['entity', 'icpNumber'], REQUIRED)],
  near: { 'entity.icpNumber': '京ICP备2024024681号' },
}))

/** The ministry's form asks for the validity of ID cards, of no other document. */
const residentId: readonly Row[] = placesOfRule('validity')
  .filter(({ base, path }) => base.startsWith('icp-') && path !== 'entity.document.validity')
  .flatMap(({ base, path }) =>
    enumerationKeys['person-document'].map((type) => ({
      name: `${path}: ${type}`,
      base,
      set: { [path]: undefined, [path.replace(/validity$/, 'type')]: type },
      only: /validity$/,
      found: type === 'resident-id' ? [at(stepsOf(path), REQUIRED)] : [],
    })),
  )

/** A condition is not met while the field that decides it is blank, wrong, or of another type. */
const undecided: readonly Row[] = [undefined, ' ', 'nonsense', 5].flatMap((value) => [
  {
    name: `nothing depends on a nature that is ${value}`,
    base: 'public-security-enterprise-website',
    set: { 'entity.nature': value, 'entity.investor': undefined },
    only: /investor$/,
    found: [],
  },
  {
    name: `nothing depends on a kind that is ${value}`,
    base: 'icp-enterprise-website',
    set: { kind: value },
    only: /icpNumber$/,
    found: [],
  },
])

/** What is required under a condition, with the condition met and just not met. */
export const conditionRows: readonly Row[] = [...individual, ...organization, ...notFirst, ...residentId, ...undecided]

/** The same in a draft: silence about what is not there yet. */
export const draftRows: readonly Row[] = conditionRows.map((row) => ({ ...row, draft: true, found: [] }))
