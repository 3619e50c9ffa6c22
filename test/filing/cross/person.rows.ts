import { advice, at, error, warning } from '../../../src/foundation/issue.ts'
import { formPlaces, stepsOf } from '../places.ts'
import type { Row } from '../rows.ts'

/** Every person of the complete filings whose mobile number is asked for, the entity's own first. */
const persons = formPlaces()
  .filter(({ path }) => path.endsWith('.mobile'))
  .map(({ base, path }) => ({ base, path: path.slice(0, -'.mobile'.length) }))

const emergency = { rule: 'filing/emergency-phone' } as const
const duplicate = 'emergency_phone.duplicate'

export const emergencyRows: readonly Row[] = [
  ...persons.map(({ base, path }) => ({
    name: `${path} with one number twice`,
    base,
    set: { [`${path}.mobile`]: '13901102025', [`${path}.emergencyPhone`]: '+86 139 0110 2025' },
    found: [at(stepsOf(`${path}.emergencyPhone`), error(duplicate, {}, emergency))],
    near: { [`${path}.emergencyPhone`]: '13901102026' },
  })),
  // Beijing lets individuals repeat it; other provinces do not, and Beijing's organizations may not.
  {
    name: 'an individual in Beijing',
    base: 'icp',
    draft: true,
    set: {
      provinceCode: '11',
      entity: { nature: 'individual', principal: { mobile: '13901102025', emergencyPhone: '13901102025' } },
    },
    found: [at(['entity', 'principal', 'emergencyPhone'], warning(duplicate, {}, emergency))],
    near: { 'entity.principal.emergencyPhone': '13901102026' },
  },
  {
    name: 'an individual in Guangdong',
    base: 'icp',
    draft: true,
    set: {
      provinceCode: '44',
      entity: { nature: 'individual', principal: { mobile: '13901102025', emergencyPhone: '13901102025' } },
    },
    found: [at(['entity', 'principal', 'emergencyPhone'], error(duplicate, {}, emergency))],
    near: { 'entity.principal.mobile': undefined },
  },
  {
    name: 'an individual in the police form',
    base: 'public-security',
    draft: true,
    set: { entity: { nature: 'individual', principal: { mobile: '13901102025', emergencyPhone: '13901102025' } } },
    found: [at(['entity', 'principal', 'emergencyPhone'], error(duplicate, {}, emergency))],
  },
  {
    name: 'numbers that are both blank',
    base: 'icp',
    draft: true,
    set: { entity: { principal: { mobile: ' ', emergencyPhone: ' ' } } },
    found: [],
  },
]

const individual = { rule: 'filing/individual-is-principal' } as const

export const individualRows: readonly Row[] = (
  ['icp-individual-website', 'public-security-individual-website'] as const
).flatMap((base): Row[] => [
  {
    name: `${base}: another name`,
    base,
    set: { 'entity.principal.name': '李四' },
    found: [at(['entity', 'principal', 'name'], error('principal.mismatch', { part: 'name' }, individual))],
    near: { 'entity.principal.name': '张三' },
  },
  {
    name: `${base}: another document`,
    base,
    set: { 'entity.principal.document.number': '110108198805120025' },
    found: [
      at(['entity', 'principal', 'document', 'number'], error('principal.mismatch', { part: 'document' }, individual)),
    ],
    near: { 'entity.principal.document.number': '440300198501010034' },
  },
  {
    name: `${base}: nobody to compare with`,
    base,
    draft: true,
    set: { 'entity.name': undefined, 'entity.document': undefined },
    found: [],
  },
])

const another = { rule: 'filing/emergency-phone-of-another' } as const
const differ = { rule: 'filing/principals-differ' } as const

/** Another person than the entity's with the entity's own number or mailbox. */
const others = persons.filter(({ path }) => path !== 'entity.principal')

export const reachableRows: readonly Row[] = [
  {
    name: 'another person in charge than the legal representative, without a letter',
    base: 'icp-complete-website',
    set: { 'entity.materials': undefined },
    found: [
      at(
        ['entity', 'principal', 'name'],
        advice(
          'principal.mismatch',
          { part: 'legal-representative' },
          { rule: 'filing/principal-is-legal-representative' },
        ),
      ),
    ],
    near: { 'entity.materials': [{ kind: '主体负责人授权书', file: { name: 'letter.jpg' } }] },
  },
  ...others.flatMap(({ base, path }): Row[] => [
    {
      name: `${path} with the mobile of the entity’s`,
      base,
      set: { [`${path}.mobile`]: '13911012025' },
      found: [at(stepsOf(`${path}.mobile`), warning('principal.duplicate', { part: 'mobile' }, differ))],
      // One person in two places has one telephone.
      near: {
        [`${path}.mobile`]: '13911012025',
        [`${path}.name`]: '刘青竹',
        [`${path}.email`]: 'liu@qingzhu-keji.cn',
        [`${path}.document.number`]: '110108198307150045',
      },
    },
    {
      name: `${path} with the mobile of the entity’s as emergency phone`,
      base,
      set: { [`${path}.emergencyPhone`]: '13911012025' },
      found: [at(stepsOf(`${path}.emergencyPhone`), warning('emergency_phone.conflict', {}, another))],
      near: { [`${path}.emergencyPhone`]: '13911012026' },
    },
    {
      name: `the mobile of ${path} as emergency phone of the entity’s`,
      base,
      set: { 'entity.principal.emergencyPhone': '13805912239', [`${path}.mobile`]: '13805912239' },
      found: [at(['entity', 'principal', 'emergencyPhone'], warning('emergency_phone.conflict', {}, another))],
      near: { 'entity.principal.emergencyPhone': '13701018866' },
    },
    {
      name: `${path} with the mailbox of the entity’s`,
      base,
      set: { [`${path}.email`]: 'LIU@qingzhu-keji.cn' },
      found: [at(stepsOf(`${path}.email`), warning('principal.duplicate', { part: 'email' }, differ))],
      near: { [`${path}.email`]: 'liu2@qingzhu-keji.cn' },
    },
  ]),
  // Who has no document yet is known by the name.
  {
    name: 'two names',
    base: 'icp',
    draft: true,
    set: {
      entity: { principal: { name: '刘青竹', mobile: '13911012025' } },
      services: [{ principal: { name: '陈安宁', mobile: '13911012025' }, type: 'website' }],
    },
    found: [at(['services', 0, 'principal', 'mobile'], warning('principal.duplicate', { part: 'mobile' }, differ))],
    near: { 'services.0.principal.name': '刘青竹' },
  },
  {
    name: 'a person without name and document',
    base: 'icp',
    draft: true,
    set: {
      entity: { principal: { name: '刘青竹', mobile: '13911012025' } },
      services: [{ principal: { mobile: '13911012025' }, type: 'website' }],
    },
    found: [],
  },
]

const age = { rule: 'filing/principal-age' } as const

/** A card that somebody of 16 or 17 has. */
const YOUNG_CARD = { from: '2025-03-01', until: '2035-03-01' }

/** Born on 22 November 2008: 17 years old on the day; and a day earlier: of age. */
const SEVENTEEN = '110108200811220022'
const EIGHTEEN = '110108200811210027'

export const ageRows: readonly Row[] = [
  ...persons.map(({ base, path }) => ({
    name: `${path} of seventeen`,
    base,
    set: { [`${path}.document.number`]: SEVENTEEN, [`${path}.document.validity`]: YOUNG_CARD },
    found: [at(stepsOf(`${path}.document.number`), warning('principal.range', { minimum: 18 }, age))],
    near: { [`${path}.document.number`]: EIGHTEEN },
  })),
  {
    name: 'whoever the ministry has taken at seventeen shows the police no papers',
    base: 'public-security-individual-website',
    set: {
      'entity.document.number': SEVENTEEN,
      'entity.principal.document.number': SEVENTEEN,
      'entity.principal.document.validity': YOUNG_CARD,
      'service.icpNumber': '冀ICP备2024024681号-1',
    },
    found: [at(['entity', 'principal', 'document', 'number'], warning('principal.range', { minimum: 18 }, age))],
    near: { 'service.icpNumber': '滇ICP备2024024681号-1' },
  },
  {
    name: 'a number under another type of document tells no age',
    base: 'icp',
    draft: true,
    set: { entity: { principal: { document: { type: 'resident-id', number: SEVENTEEN } } } },
    found: [at(['entity', 'principal', 'document', 'number'], warning('principal.range', { minimum: 18 }, age))],
    near: { 'entity.principal.document.type': undefined },
  },
]

export const officePhoneRows: readonly Row[] = [
  {
    name: 'an office phone of Shenzhen in Beijing',
    base: 'icp-enterprise-website',
    set: { 'entity.principal.officePhone': '0755-26920199' },
    found: [
      at(
        ['entity', 'principal', 'officePhone'],
        warning('office_phone.mismatch', { areaCode: '0755' }, { rule: 'filing/office-phone-local' }),
      ),
    ],
    near: { 'entity.principal.officePhone': '010-68870788' },
  },
  {
    name: 'an office phone of another city in the province',
    base: 'icp',
    draft: true,
    set: { entity: { divisionCode: '440305', principal: { officePhone: '020-38870788' } } },
    found: [
      at(
        ['entity', 'principal', 'officePhone'],
        warning('office_phone.mismatch', { areaCode: '020' }, { rule: 'filing/office-phone-local' }),
      ),
    ],
    near: { 'entity.divisionCode': '440106' },
  },
  {
    name: 'an office phone beside a division of which no area code is known',
    base: 'icp',
    draft: true,
    set: { entity: { divisionCode: '990000', principal: { officePhone: '010-68870788' } } },
    found: [at(['entity', 'divisionCode'], error('division.unknown', { part: 'province' }))],
    near: { 'entity.divisionCode': '110108' },
  },
  {
    name: 'no division to compare with',
    base: 'icp',
    draft: true,
    set: { entity: { principal: { officePhone: '0755-26920199' } } },
    found: [],
  },
]

export const personRows: readonly Row[] = [
  ...emergencyRows,
  ...individualRows,
  ...reachableRows,
  ...ageRows,
  ...officePhoneRows,
]
