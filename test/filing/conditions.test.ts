import { describe, expect, it } from 'vitest'
import { conditions } from '../../src/filing/conditions.ts'
import { conditionRows, draftRows } from './conditions.rows.ts'
import { formPlaces } from './places.ts'
import { expectRow } from './rows.ts'

describe('what is required under a condition', () => {
  it.each(conditionRows)('$name', expectRow)

  it('covers every condition of the form', () => {
    const used = new Set(formPlaces().map(({ field }) => field.required))
    expect([...used].filter((required) => required !== 'yes' && required !== 'no').sort()).toEqual(
      Object.keys(conditions).sort(),
    )
  })
})

describe('in drafts', () => {
  it.each(draftRows)('$name', expectRow)
})
