import type { ShapeName } from '../../src/data/forms/ids.ts'
import { shapes } from '../../src/data/forms/table.ts'
import { advice, at, error, type Issue } from '../../src/foundation/issue.ts'
import { readFiling, valueAt } from './cases.ts'
import { type FormPlace, formPlaces, stepsOf } from './places.ts'
import type { Row } from './rows.ts'

/** Conditions that the complete filings meet. */
const MET = [
  'yes',
  'organization',
  'resident-id',
  'entity',
  'entity-number',
  'services',
  'service',
  'service-number',
  'access',
  'domain',
]

/** What becomes of a key: other styles of writing it, and one slip of the keyboard. */
const SLIPS: readonly ((key: string) => string)[] = [
  (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  (key) => key.charAt(0).toUpperCase() + key.slice(1),
  (key) => (key.endsWith('s') ? key.slice(0, -1) : `${key}s`),
  (key) => key.slice(0, 1) + key.charAt(2) + key.charAt(1) + key.slice(3),
  (key) => key.slice(0, -2) + key.slice(-1),
]

/** Names of 0.1.0. */
const FORMER: readonly (readonly [path: RegExp, former: string])[] = [
  [/(?:^|\.)divisionCode$/, 'division'],
  [/access\.provinceCode$/, 'location'],
  [/emergencyPhone$/, 'emergencyMobile'],
  [/entity\.head$/, 'investor'],
  [/^service\.contents$/, 'serviceTypes'],
]

const siblingsOf = (place: FormPlace): readonly string[] =>
  Object.keys(shapes).flatMap((name) => {
    const shape = shapes[name as ShapeName]
    return Object.values(shape).includes(place.field) ? Object.keys(shape) : []
  })

/** Every field under a name that is almost its own: what stands there is not read, and advice says under which it would be. */
function slipped(place: FormPlace): Row[] {
  const { base, path, field, item } = place
  if (item) return []
  const steps = stepsOf(path)
  const key = String(steps[steps.length - 1])
  const owner = steps.slice(0, -1)
  const value = valueAt(readFiling(base), ...steps)
  const missing =
    field.is === 'true' ? error('notice.required', {}, { rule: 'filing/notice' }) : error('field.required', {})
  const lost: readonly Issue[] = MET.includes(field.required) || field.is === 'true' ? [at(steps, missing)] : []
  const names = [...SLIPS.map((slip) => slip(key)), ...FORMER.flatMap(([at, name]) => (at.test(path) ? [name] : []))]
  return [...new Set(names)]
    .filter((name) => !siblingsOf(place).includes(name))
    .map((name) => ({
      name: `${path} as ${name}`,
      base,
      set: { [path]: undefined, [[...owner, name].join('.')]: value },
      notOf: [
        'filing/dangerous-goods-certificate',
        'filing/other-is-named',
        'filing/principal-is-legal-representative',
      ],
      found: [...lost, at([...owner, name], advice('key.unknown', { expected: key }))],
      near: { [[...owner, name].join('.')]: undefined, [path]: value },
    }))
}

const meant = (path: string, expected: string): Issue => at(stepsOf(path), advice('key.unknown', { expected }))

/** What a key of somebody's own is: no slip of any of ours, or of one that is filled in or has no place there. */
const kept = (name: string, base: string, set: Row['set']): Row => ({ name, base, set, found: [] })

export const unknownKeyRows: readonly Row[] = [
  ...formPlaces().flatMap(slipped),
  ...[
    'id',
    'note',
    'createdAt',
    'updated_at',
    '备注',
    'x',
    '',
    '_',
    '__proto',
    'constructor',
    'toString',
    '13911012025',
  ].flatMap((key) =>
    ['', 'entity.', 'entity.principal.', 'services.0.', 'services.0.access.'].map((owner) =>
      kept(`${owner}${key} of the caller’s own`, 'icp-complete-website', { [`${owner}${key}`]: 'x' }),
    ),
  ),
  kept('a slip of what is filled in', 'icp-complete-website', {
    'entity.Name': '青竹',
    'services.0.domains': ['a.cn'],
  }),
  {
    name: 'short keys with two letters of ours',
    base: 'icp',
    draft: true,
    set: { 'entity.document.tip': 'x', services: [{ type: 'website', access: { note: 'x', made: 'x' } }] },
    found: [meant('services.0.access.made', 'mode')],
    near: { services: undefined },
  },
  kept('a slip that holds nothing', 'icp-enterprise-website', { 'entity.remark': ' ', 'services.0.remark': null }),
  {
    name: 'the entity’s number in a first filing, which has none',
    base: 'icp-enterprise-website',
    set: { 'entity.icp_number': '京ICP备11000001号' },
    found: [],
  },
  {
    name: 'the website’s number where it is due',
    base: 'icp-complete-website',
    set: { kind: 'change-service', 'services.0.icp_number': '京ICP备11000001号-1', 'services.0.icpNumber': undefined },
    found: [at(['services', 0, 'icpNumber'], error('field.required', {})), meant('services.0.icp_number', 'icpNumber')],
    only: /number$/i,
  },
  {
    name: 'a domain beside the word that there is none',
    base: 'icp-enterprise-website',
    set: { 'services.0.ipOnly': true, 'services.0.domian': 'qingzhu.cn', 'services.0.domain': undefined },
    found: [],
    only: /domian$/,
  },
  {
    name: 'two slips of one key: the nearer one',
    base: 'icp-enterprise-website',
    set: { 'entity.remrk': '一', 'entity.remark': '二' },
    found: [meant('entity.remark', 'remarks')],
    near: { 'entity.remark': undefined, 'entity.remrk': undefined },
  },
  {
    name: 'two names of one key, equally near: the first one',
    base: 'icp-enterprise-website',
    set: { 'entity.Remarks': '一', 'entity.REMARKS': '二' },
    found: [meant('entity.Remarks', 'remarks')],
    near: { 'entity.Remarks': undefined, 'entity.REMARKS': undefined },
  },
  {
    name: 'a service without a type, but for a slip',
    base: 'icp-complete-website',
    set: { 'services.1': { Type: 'website', remark: 'x' } },
    found: [at(['services', 1, 'type'], error('field.required', {})), meant('services.1.Type', 'type')],
    near: { 'services.1': undefined },
  },
  {
    name: 'a draft of it: what is missing is not said, the slip is',
    base: 'icp',
    draft: true,
    set: {
      'entity.emergencyMobile': '1',
      'entity.principal.emergencyMobile': '1',
      service: [{ tpye: 'app' }],
      services: [{ tpye: 'app' }],
    },
    found: [meant('entity.principal.emergencyMobile', 'emergencyPhone'), meant('services.0.tpye', 'type')],
    near: { 'entity.principal.emergencyMobile': undefined, services: undefined },
    nearFound: [meant('service', 'services')],
  },
]
