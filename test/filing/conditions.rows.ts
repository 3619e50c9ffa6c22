import type { FilingKind } from '../../src/data/enumerations/enumeration.ts'
import { enumerationKeys } from '../../src/data/enumerations/table.ts'
import { fieldsOf } from '../../src/data/forms/fields.ts'
import type { ConditionId, FilingPart, ShapeName } from '../../src/data/forms/ids.ts'
import { dueByKind } from '../../src/data/forms/table.ts'
import { at, error } from '../../src/foundation/issue.ts'
import type { Changes } from './cases.ts'
import { placesOfRule, stepsOf } from './places.ts'
import type { Row } from './rows.ts'

const REQUIRED = error('field.required', {})
const NONE = error('field.too_small', { minimum: 1, actual: 0 })

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
  set: { 'entity.nature': nature, 'entity.head': ' ' },
  only: /head$/,
  found: nature === 'individual' ? [] : [at(['entity', 'head'], REQUIRED)],
  near: { 'entity.head': { name: '刘青竹' } },
}))

/** What each kind of filing asks of the parts of the form, field by field. */
const kinds = enumerationKeys['filing-kind']

/** Fields that a part of the form asks for, as they stand in a filing with one website. */
const PARTS: readonly (readonly [part: FilingPart, paths: readonly string[]])[] = [
  ['entity', dueIn('icp-entity', 'entity.', 'entity')],
  ['entity-number', dueIn('icp-entity', 'entity.', 'entity-number')],
  ['services', ['services']],
  ['service', [...dueIn('icp-website', 'services.0.', 'service'), 'services.0.domain']],
  ['service-number', dueIn('icp-website', 'services.0.', 'service-number')],
  ['access', dueIn('icp-website', 'services.0.', 'access')],
]

function dueIn(shape: ShapeName, prefix: string, condition: ConditionId): string[] {
  return fieldsOf(shape)
    .filter(({ field }) => field.required === condition)
    .map(({ key }) => prefix + key)
}

/** The complete filing with a website, as a filing of another kind: with what that kind asks for, and no more. */
export function changesFor(kind: FilingKind): Changes {
  const due = dueByKind[kind]
  const changes: Record<string, unknown> = { kind }
  const kept = new Set(PARTS.filter(([part]) => due[part] === 'due').flatMap(([, paths]) => paths))
  for (const { key } of fieldsOf('icp-entity')) {
    if (!kept.has(`entity.${key}`)) changes[`entity.${key}`] = undefined
  }
  for (const { key } of fieldsOf('icp-website')) {
    if (key !== 'type' && !kept.has(`services.0.${key}`)) changes[`services.0.${key}`] = undefined
  }
  return due.services === 'due' ? changes : { ...changes, services: undefined }
}

/** Each kind in order, and lacking each thing that it asks for. */
export const kindRows: readonly Row[] = kinds.flatMap((kind) => {
  const set = changesFor(kind)
  const row = (name: string, changes: Changes, found: Row['found'] = []): Row => ({
    name: `${kind}${name}`,
    base: 'icp-filed-website',
    set: { ...set, ...changes },
    found,
  })
  const paths = PARTS.filter(([part]) => dueByKind[kind][part] === 'due').flatMap(([, own]) => own)
  const lacking = paths.map((path) => row(` without ${path}`, { [path]: undefined }, [at(stepsOf(path), REQUIRED)]))
  const none = dueByKind[kind].services === 'due' ? [at(['services'], NONE)] : []
  return [row(' in order', {}), ...lacking, row(' with an empty list of services', { services: [] }, none)]
})

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
    set: { 'entity.nature': value, 'entity.head': undefined },
    only: /head$/,
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

/** A site reached by its address, and one under somebody else's domain, have none of their own. */
const domain: readonly Row[] = [
  ...[false, true].map(
    (ipOnly): Row => ({
      name: `a website without a domain whose ipOnly is ${ipOnly}`,
      base: 'icp-complete-website',
      set: { 'services.0.ipOnly': ipOnly, 'services.0.domain': undefined },
      only: /domain$/,
      found: ipOnly ? [] : [at(['services', 0, 'domain'], REQUIRED)],
    }),
  ),
  ...[true, false].map(
    (ownDomain): Row => ({
      name: `a website without a domain whose ownDomain is ${ownDomain}`,
      base: 'public-security-complete-website',
      set: { 'service.ownDomain': ownDomain, 'service.domain': undefined },
      found: ownDomain ? [at(['service', 'domain'], REQUIRED)] : [],
    }),
  ),
]

/** The persons of a public-security filing may be each other; in the ministry's the entity's alone. */
const words: readonly Row[] = [
  ...['securityPrincipal', 'opinionGuide'].flatMap((key) =>
    ['entity', 'principal'].map(
      (word): Row => ({
        name: `${key}: ${word}`,
        base: 'public-security-complete-website',
        set: { [`service.${key}`]: word },
        found: [],
      }),
    ),
  ),
  {
    name: 'principal: principal',
    base: 'public-security-complete-website',
    set: { 'service.principal': 'principal' },
    found: [at(['service', 'principal'], error('field.type', { expected: 'object' }))],
    near: { 'service.principal': 'entity' },
  },
]

/** A legal representative's document has no period of validity to give. */
const representative: readonly Row[] = [
  {
    name: 'a legal representative without validity',
    base: 'icp-complete-website',
    set: {
      'entity.legalRepresentative': {
        name: '刘青竹',
        document: { type: 'resident-id', number: '110108198805120025' },
      },
    },
    found: [],
  },
]

/** What is required under a condition, with the condition met and just not met. */
export const conditionRows: readonly Row[] = [
  ...individual,
  ...organization,
  ...kindRows,
  ...residentId,
  ...domain,
  ...words,
  ...representative,
  ...undecided,
]

/** The same in a draft: silence about what is not there yet. */
export const draftRows: readonly Row[] = conditionRows
  .filter(({ name }) => name !== 'principal: principal')
  .map((row) => ({ ...row, draft: true, found: [] }))
