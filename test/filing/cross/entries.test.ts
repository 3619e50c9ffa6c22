import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { entryRows } from './entries.rows.ts'

describe('entries of lists', () => {
  it.each(entryRows)('$name', expectRow)
})
