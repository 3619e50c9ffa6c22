import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { accountRows, divisionRows } from './account.rows.ts'

describe('the account fits the nature', () => {
  it.each(accountRows)('$name', expectRow)
})

describe('the division is in the province', () => {
  it.each(divisionRows)('$name', expectRow)
})
