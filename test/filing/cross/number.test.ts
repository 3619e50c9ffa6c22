import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { numberRows } from './between.rows.ts'

describe('number', () => {
  it.each(numberRows)('$name', expectRow)
})
