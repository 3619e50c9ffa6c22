import { enumerationKeys } from '../../../src/data/enumerations/table.ts'
import { at, error, warning } from '../../../src/foundation/issue.ts'
import type { Row } from '../rows.ts'

const fits = { rule: 'filing/account-fits-nature' } as const

export const accountRows: readonly Row[] = [
  ...enumerationKeys.nature.map((nature): Row => {
    const own = nature === 'individual' ? 'individual' : 'organization'
    const other = nature === 'individual' ? 'organization' : 'individual'
    return {
      name: `${nature} with an account for ${other}s`,
      base: 'public-security',
      draft: true,
      set: { account: other, entity: { nature } },
      found: [at(['account'], error('account.conflict', { account: other }, fits))],
      near: { account: own },
    }
  }),
  {
    name: 'an account before there is a nature',
    base: 'public-security',
    draft: true,
    set: { account: 'individual', entity: {} },
    found: [],
  },
]

const inProvince = { rule: 'filing/division-in-province' } as const

export const divisionRows: readonly Row[] = [
  {
    name: 'an organization’s division of another province',
    base: 'icp',
    draft: true,
    set: { provinceCode: '44', entity: { nature: 'enterprise', divisionCode: '110108' } },
    found: [at(['entity', 'divisionCode'], error('division.mismatch', {}, inProvince))],
    near: { provinceCode: '11' },
  },
  {
    name: 'an individual’s division of another province',
    base: 'icp',
    draft: true,
    set: { provinceCode: '44', entity: { nature: 'individual', divisionCode: '110108' } },
    found: [at(['entity', 'divisionCode'], warning('division.mismatch', {}, inProvince))],
    near: { 'entity.divisionCode': '440305' },
  },
  // What is wrong in itself is not compared.
  {
    name: 'a province that is none',
    base: 'icp',
    draft: true,
    set: { provinceCode: '99', entity: { nature: 'enterprise', divisionCode: '110108' } },
    found: [at(['provinceCode'], error('field.unknown', { enumeration: 'server-location' }))],
    near: { provinceCode: '11' },
  },
  {
    name: 'a division that is none',
    base: 'icp',
    draft: true,
    set: { provinceCode: '44', entity: { nature: 'enterprise', divisionCode: '1101' } },
    found: [at(['entity', 'divisionCode'], error('division.format', {}))],
    near: { 'entity.divisionCode': '440305' },
  },
  {
    name: 'a division in a filing whose province is not known yet',
    base: 'icp',
    draft: true,
    set: { provinceCode: '44', entity: { divisionCode: '110108' } },
    found: [at(['entity', 'divisionCode'], error('division.mismatch', {}, inProvince))],
    near: { provinceCode: undefined },
  },
]
