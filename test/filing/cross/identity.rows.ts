import { advice, at, error, warning } from '../../../src/foundation/issue.ts'
import { formPlaces, stepsOf } from '../places.ts'
import type { Row } from '../rows.ts'

const rule = { rule: 'filing/one-person-one-identity' } as const

/** The entity's person in charge in the complete filings, as other places copy them. */
const LIU = {
  name: '刘青竹',
  'document.number': '110108198307150045',
  mobile: '13911012025',
  email: 'liu@qingzhu-keji.cn',
} as const

/** Another ID number of the same day, and one of another day; both hold. */
const SAME_DAY = '110108198307150061'
const OTHER_DAY = '110108198307220023'

const below = (path: string, fields: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [`${path}.${key}`, value]))

/** Every person of the complete filings but the entity's own. */
const others = formPlaces()
  .filter(({ path }) => path.endsWith('.mobile') && path !== 'entity.principal.mobile')
  .map(({ base, path }) => ({ base, path: path.slice(0, -'.mobile'.length) }))

/** Who has a name and a document, and no telephone. */
const heads = [
  { base: 'icp-complete-website', path: 'entity.legalRepresentative' },
  { base: 'public-security-complete-website', path: 'entity.head' },
] as const

export const identityRows: readonly Row[] = [
  ...others.flatMap(({ base, path }): Row[] => [
    {
      name: `${path} with the number of the entity’s`,
      base,
      set: below(path, { ...LIU, name: '陈安宁', mobile: '13805912231' }),
      found: [at(stepsOf(`${path}.name`), error('principal.conflict', { part: 'name' }, rule))],
      near: below(path, LIU),
    },
    {
      name: `${path} is the entity’s, with another telephone and mailbox`,
      base,
      set: below(path, { ...LIU, mobile: '13805912230', email: 'liu2@qingzhu-keji.cn' }),
      found: [
        at(stepsOf(`${path}.mobile`), advice('principal.conflict', { part: 'mobile' }, rule)),
        at(stepsOf(`${path}.email`), advice('principal.conflict', { part: 'email' }, rule)),
      ],
      near: below(path, { ...LIU, email: 'LIU@qingzhu-keji.cn' }),
    },
    {
      name: `${path} is the entity’s, with an older card`,
      base,
      set: below(path, { ...LIU, 'document.validity': { from: '2017-05-12', until: '2037-05-12' } }),
      found: [at(stepsOf(`${path}.document.validity`), warning('principal.conflict', { part: 'validity' }, rule))],
      near: below(path, { 'document.validity': { from: '2018-05-12', until: '2038-05-12' } }),
    },
    {
      name: `${path} is the entity’s by name and telephone, with another number`,
      base,
      set: below(path, { ...LIU, 'document.number': OTHER_DAY }),
      found: [at(stepsOf(`${path}.document.number`), warning('principal.conflict', { part: 'document' }, rule))],
      // A namesake has a telephone and a mailbox of their own.
      near: below(path, { mobile: '13805912230', email: 'liu2@qingzhu-keji.cn' }),
    },
  ]),
  ...heads.flatMap(({ base, path }): Row[] => [
    {
      name: `${path} has the number of the person in charge and another name`,
      base,
      set: { [`${path}.document.number`]: LIU['document.number'] },
      found: [at(stepsOf(`${path}.name`), error('principal.conflict', { part: 'name' }, rule))],
      near: { [`${path}.name`]: LIU.name },
    },
    {
      name: `${path} has the name and the birthday of the person in charge and another number`,
      base,
      set: { [`${path}.name`]: LIU.name, [`${path}.document.number`]: SAME_DAY },
      found: [at(stepsOf(`${path}.document.number`), warning('principal.conflict', { part: 'document' }, rule))],
      near: { [`${path}.document.number`]: OTHER_DAY },
    },
  ]),
  ...(['icp-individual-website', 'public-security-individual-website'] as const).map(
    (base): Row => ({
      name: `${base}: two cards of one person`,
      base,
      set: {
        'entity.document.validity': { from: '2018-05-12', until: '2038-05-12' },
        'entity.principal.document.validity': { from: '2017-05-12', until: '2037-05-12' },
      },
      found: [
        at(['entity', 'principal', 'document', 'validity'], warning('principal.conflict', { part: 'validity' }, rule)),
      ],
      near: { 'entity.principal.document.validity': { from: '2018-05-12', until: '2038-05-12' } },
    }),
  ),
  {
    name: 'numbers that are none make no person of two',
    base: 'icp',
    draft: true,
    set: {
      entity: { principal: { name: '刘青竹', document: { type: 'resident-id', number: '1' } } },
      services: [{ type: 'website', principal: { name: '陈安宁', document: { type: 'resident-id', number: '1' } } }],
    },
    found: [
      ['entity', 'principal'],
      ['services', 0, 'principal'],
    ].map((path) => at([...path, 'document', 'number'], error('resident_id.length', { expected: [18], actual: 1 }))),
  },
  {
    name: 'a name in Latin letters is the same in any case',
    base: 'icp',
    draft: true,
    set: {
      entity: { principal: { name: 'LIU QINGZHU', document: { type: 'passport', number: 'L898902C3' } } },
      services: [
        { type: 'website', principal: { name: 'LIU WEN', document: { type: 'passport', number: 'L898902C3' } } },
      ],
    },
    found: [at(['services', 0, 'principal', 'name'], error('principal.conflict', { part: 'name' }, rule))],
    near: { 'services.0.principal.name': 'Liu Qingzhu' },
  },
]
