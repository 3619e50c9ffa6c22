import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { paperRows } from './between.rows.ts'

describe('paper', () => {
  it.each(paperRows)('$name', expectRow)
})
